//! OP523: everybody who uses a right must prove who they are.

use super::promised::said;
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::rules::SetContext;

rule! {
    /// A text asks everybody who uses a right to prove who they are, not only those about whom there is doubt.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Alle som ber om innsyn, må vise legitimasjon.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Alle som ber om innsyn, må vise legitimasjon.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Everyone who requests access must show identification.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi ber deg om legitimasjon bare når vi er i tvil om hvem som krever innsyn.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi bed deg om legitimasjon berre når vi er i tvil om kven som krev innsyn.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We ask for identification only when we doubt who requests access.
    /// ```
    pub(crate) static IDENTITY_OF_ALL: OP523 "identity-of-all", Warning, ["gdpr:12(6)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::IdentityOfAll);
    out.extend(found.map(|it| it.finding(&IDENTITY_OF_ALL)));
    // Where the sentence does not say what for, the text around it may.
    let asked = said(context.told(), Claim::IdentityAsked)
        .filter(|it| !it.is_also(Claim::IdentityOfAll) && it.surroundings().is_about_requests());
    out.extend(asked.map(|it| it.finding(&IDENTITY_OF_ALL)));
}
