//! OP603: a waiver for a rule that nobody can waive in a notice.

use crate::diag::Diagnostic;
use crate::rules::{Check, Entry, structure};
use crate::source::Spanned;

rule! {
    /// A waiver is for a rule that cannot be waived in a notice: of files that cannot be used, of
    /// what would be a hole in a page, of the whole site, or of waivers.
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
    pub(crate) static RULE_NOT_WAIVABLE: OP603 "rule-not-waivable", Error, [];
}

/// Whether the rule is of a kind that can be waived.
pub(super) fn check(entry: &Entry, named: &Spanned<String>) -> Result<(), Box<Diagnostic>> {
    let kind = match entry.check {
        Check::Set(_)
        | Check::Between(_)
        | Check::Both(_, _)
        | Check::Missing(_)
        | Check::MissingBoth(_, _) => match leaves_a_hole(entry) {
            true => "page",
            false => return Ok(()),
        },
        Check::Reading => "reading",
        Check::Site(_) => "site",
        Check::Waiver => "waiver",
    };
    let finding = super::about(&RULE_NOT_WAIVABLE, entry.rule, named.span);
    Err(Box::new(finding.arg("kind", kind)))
}

/// Whether a page would lack something where the rule is broken: a name, a text, an address.
fn leaves_a_hole(entry: &Entry) -> bool {
    let holes = [
        &structure::unknown_id::UNKNOWN_ID,
        &structure::missing_text::MISSING_TEXT,
        &structure::address_collision::ADDRESS_COLLISION,
        &structure::broken_link::BROKEN_LINK,
    ];
    holes.contains(&entry.rule)
}
