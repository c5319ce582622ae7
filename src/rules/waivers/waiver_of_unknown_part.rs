//! OP604: a waiver for a part that the notice does not have.

use super::part::parts;
use crate::diag::Diagnostic;
use crate::site::NoticeSet;
use crate::source::{Span, Spanned};
use crate::yaml::closest;

rule! {
    /// A waiver is for a part that the notice does not have in any language. What it was to silence
    /// stands (OP416).
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: OP416
    /// +     at: purposes.teching
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
    pub(crate) static WAIVER_OF_UNKNOWN_PART: OP604 "waiver-of-unknown-part", Error, [];
}

/// Where the part stands that a waiver names, in each language that has it.
pub(super) fn check(at: &Spanned<String>, set: &NoticeSet) -> Result<Vec<Span>, Box<Diagnostic>> {
    let parts = parts(set);
    let these = parts.iter().filter(|(name, _)| *name == at.value);
    let places: Vec<Span> = these.map(|(_, span)| *span).collect();
    if !places.is_empty() {
        return Ok(places);
    }
    let finding = Diagnostic::new(&WAIVER_OF_UNKNOWN_PART, at.span).arg("part", &at.value);
    Err(Box::new(match closest(&at.value, parts.iter().map(|(name, _)| name.as_str())) {
        Some(similar) => finding.arg("similar", similar).help("help-similar"),
        None => finding,
    }))
}
