//! OP602: a waiver for a rule that does not exist.

use crate::diag::Diagnostic;
use crate::rules::{Entry, RULES};
use crate::source::Spanned;
use crate::yaml::closest;

rule! {
    /// A waiver is for a rule that does not exist. What it was to silence stands (OP416).
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: requirement-not-statd
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
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - contacts:
    /// + waivers:
    /// +   - rule: phone-cannot-be-caled
    /// +     at: contacts.privacy
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
    /// +   - rule: requirement-not-stated
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
    /// +   - rule: phone-cannot-be-called
    /// +     at: contacts.privacy
    /// +     reason: Nummeret blir lagt om i løpet av våren.
    /// +     by: Personvernombudet
    /// +     until: 2027-08-15
    /// + contacts:
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 0"
    /// ```
    pub(crate) static WAIVER_OF_UNKNOWN_RULE: OP602 "waiver-of-unknown-rule", Error, [];
}

/// The rule that a waiver names.
pub(super) fn check(named: &Spanned<String>) -> Result<&'static Entry, Box<Diagnostic>> {
    if let Some(entry) = super::find(named) {
        return Ok(entry);
    }
    let finding = Diagnostic::new(&WAIVER_OF_UNKNOWN_RULE, named.span).arg("rule", &named.value);
    Err(Box::new(match likely(&named.value) {
        Some(similar) => finding.arg("similar", similar).help("help-similar"),
        None => finding,
    }))
}

/// The code or the name that somebody most likely meant. Codes are all alike, so that only the very
/// nearest is a help.
fn likely(written: &str) -> Option<&'static str> {
    let written = written.trim();
    let codes = RULES.iter().map(|entry| entry.rule.code);
    let upper = written.to_uppercase();
    let near = |code: &&str| strsim::damerau_levenshtein(&upper, code) <= 1;
    let code = codes.into_iter().find(near);
    code.or_else(|| closest(written, RULES.iter().map(|entry| entry.rule.name)))
}
