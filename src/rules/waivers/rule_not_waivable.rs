//! OP603: a waiver for a rule that nobody can waive, or that is waived elsewhere.

use super::Holder;
use crate::diag::Diagnostic;
use crate::rules::{Check, Entry, structure};
use crate::source::Spanned;

rule! {
    /// A waiver is for a rule that cannot be waived where it stands: of files that cannot be used, of
    /// what would be a hole in a page, or of waivers; in a notice, of the whole site, and in
    /// `site.yaml`, of single notices.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: OP009
    /// +     reason: Spørsmålet er til vurdering hos studieavdelingen.
    /// +     by: Personvernombudet
    /// +     until: 2027-08-15
    /// + purposes:
    /// ```
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - contacts:
    /// + waivers:
    /// +   - rule: OP416
    /// +     reason: Nummeret blir lagt om i løpet av våren.
    /// +     by: Personvernombudet
    /// +     until: 2027-08-15
    /// + contacts:
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 0"
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: OP416
    /// +     at: purposes.teaching
    /// +     reason: Spørsmålet er til vurdering hos studieavdelingen.
    /// +     by: Personvernombudet
    /// +     until: 2027-08-15
    /// + purposes:
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - contacts:
    /// + waivers:
    /// +   - rule: OP475
    /// +     at: contacts.privacy
    /// +     reason: Nummeret blir lagt om i løpet av våren.
    /// +     by: Personvernombudet
    /// +     until: 2027-08-15
    /// + contacts:
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 0"
    /// ```
    pub(crate) static RULE_NOT_WAIVABLE: OP603 "rule-not-waivable", Error, [];
}

/// Whether the holder's waivers can silence the rule.
pub(super) fn check(
    entry: &Entry,
    named: &Spanned<String>,
    holder: Holder<'_>,
) -> Result<(), Box<Diagnostic>> {
    let is_asked = holder.is_asked_by(entry.check);
    let (kind, help) = match entry.check {
        Check::Reading => ("reading", None),
        Check::Waiver => ("waiver", None),
        Check::Set(_)
        | Check::Between(_)
        | Check::Both(_, _)
        | Check::Missing(_)
        | Check::MissingBoth(_, _)
        | Check::Site(_) => match holder {
            _ if leaves_a_hole(entry) => ("page", None),
            _ if is_asked => return Ok(()),
            Holder::Notice(_) => ("site", Some("help-site")),
            Holder::Site(_) => ("notice", Some("help-notice")),
        },
    };
    let finding = super::about(&RULE_NOT_WAIVABLE, entry.rule, named.span).arg("kind", kind);
    Err(Box::new(match help {
        Some(help) => finding.help(help),
        None => finding,
    }))
}

/// Whether a page would lack something where the rule is broken: a name, a text, an address, or all
/// that it is for.
fn leaves_a_hole(entry: &Entry) -> bool {
    let holes = [
        &structure::unknown_id::UNKNOWN_ID,
        &structure::missing_text::MISSING_TEXT,
        &structure::audience_without_notice::AUDIENCE_WITHOUT_NOTICE,
        &structure::address_collision::ADDRESS_COLLISION,
        &structure::missing_local_text::MISSING_LOCAL_TEXT,
        &structure::broken_link::BROKEN_LINK,
        &structure::link_to_draft::LINK_TO_DRAFT,
    ];
    holes.contains(&entry.rule)
}
