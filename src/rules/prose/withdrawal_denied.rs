//! OP521: a consent that cannot be withdrawn.

use super::promised::said;
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::rules::SetContext;

rule! {
    /// A text says that consent cannot be withdrawn.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Samtykket kan ikke trekkes tilbake.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Samtykket kan ikkje trekkjast tilbake.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Consent cannot be withdrawn.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Samtykket kan ikke trekkes tilbake etter at svarene er anonymisert.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Samtykket kan ikkje trekkjast tilbake etter at svara er anonymiserte.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Consent cannot be withdrawn once the answers are anonymised.
    /// ```
    pub(crate) static WITHDRAWAL_DENIED: OP521 "withdrawal-denied", Error, ["gdpr:7(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::NoWithdrawal);
    out.extend(found.map(|it| it.finding(&WITHDRAWAL_DENIED)));
}
