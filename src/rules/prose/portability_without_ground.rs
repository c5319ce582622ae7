//! OP519: portability is promised where no legal basis gives it.

use super::promised::{Bases, said};
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::law::Right;
use crate::rules::SetContext;

rule! {
    /// A text promises data portability without conditions, and nothing rests on consent or a contract.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du har rett til dataportabilitet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du har rett til dataportabilitet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You have the right to data portability.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Bygger behandlingen på samtykke, har du rett til dataportabilitet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Byggjer behandlinga på samtykke, har du rett til dataportabilitet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Where we rely on consent, you have the right to data portability.
    /// ```
    pub(crate) static PORTABILITY_WITHOUT_GROUND: OP519 "portability-without-ground", Warning, ["gdpr:20(1)", "gdpr:20(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::Portability).filter(|it| {
        Bases::of(context, it.part.purpose).is_some_and(|bases| !bases.give(Right::Portability))
    });
    out.extend(found.map(|it| it.finding(&PORTABILITY_WITHOUT_GROUND)));
}
