//! OP606: a waiver that silences nothing.

use super::Decision;
use crate::diag::Diagnostic;

rule! {
    /// A waiver silences nothing: what it was for has been put right, or stands elsewhere.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: OP416
    /// +     at: purposes.teaching
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
    pub(crate) static WAIVER_UNUSED: OP606 "waiver-unused", Warning, [];
}

/// The finding that a waiver is of no use.
pub(super) fn finding(decision: &Decision<'_>) -> Diagnostic {
    let finding = super::about(&WAIVER_UNUSED, decision.rule, decision.waiver.span).label("here");
    match &decision.waiver.at {
        Some(at) => finding.arg("part", &at.value),
        None => finding.arg("part", "all"),
    }
}
