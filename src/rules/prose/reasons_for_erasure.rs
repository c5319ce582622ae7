//! OP524: reasons are demanded for erasure.

use super::promised::said;
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::rules::SetContext;

rule! {
    /// A text asks whoever wants data erased to give reasons.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du må begrunne hvorfor du vil ha noe slettet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du må grunngje kvifor du vil ha noko sletta.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You must explain why you want data erased.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du trenger ikke å begrunne hvorfor du vil ha noe slettet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du treng ikkje grunngje kvifor du vil ha noko sletta.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You need not explain why you want data erased.
    /// ```
    pub(crate) static REASONS_FOR_ERASURE: OP524 "reasons-for-erasure", Warning, ["gdpr:17(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::ReasonsForErasure);
    out.extend(found.map(|it| it.finding(&REASONS_FOR_ERASURE)));
    // Where the sentence does not say what for, the text around it may.
    let asked = said(context.told(), Claim::ReasonsAsked).filter(|it| {
        !it.is_also(Claim::ReasonsForErasure)
            && it.surroundings().is_about(Claim::AboutErasure, "erasure")
    });
    out.extend(asked.map(|it| it.finding(&REASONS_FOR_ERASURE)));
}
