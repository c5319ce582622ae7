//! OP601: a waiver that lacks its rule, reason, author or end.

use crate::diag::{Arg, Diagnostic};
use crate::notice::Waiver;

rule! {
    /// A waiver does not say which rule it is for, why, who decided, or until when. It silences nothing:
    /// the finding stands too (OP416).
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: OP416
    /// +     at: purposes.teaching
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
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - contacts:
    /// + waivers:
    /// +   - rule: OP475
    /// +     at: contacts.privacy
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
    pub(crate) static WAIVER_INCOMPLETE: OP601 "waiver-incomplete", Error, ["gdpr:5(2)"];
}

/// The finding that a waiver lacks what it must have.
pub(super) fn finding(waiver: &Waiver) -> Diagnostic {
    let fields = [
        ("rule", waiver.rule.is_none()),
        ("reason", waiver.reason.is_none()),
        ("by", waiver.by.is_none()),
        ("until", waiver.until.is_none()),
    ];
    let missing = fields.into_iter().filter(|(_, is_missing)| *is_missing);
    let missing: Vec<String> = missing.map(|(name, _)| name.to_owned()).collect();
    Diagnostic::new(&WAIVER_INCOMPLETE, waiver.span)
        .arg("missing", Arg::List(missing))
        .label("here")
}
