//! OP503: a citation differs in running text.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// Two languages' texts cite different provisions in the same place.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan klage etter personvernforordningen artikkel 77.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du kan klage etter personvernforordninga artikkel 77.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You can complain under Article 78 of the GDPR.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan klage etter personvernforordningen artikkel 77.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du kan klage etter artikkel 77 i personvernforordninga.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You can complain under Article 77 of the GDPR.
    /// ```
    pub(crate) static CITATIONS_DIFFER_IN_PROSE: OP503 "citations-differ-in-prose", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::Citation);
    out.extend(found.map(|it| it.finding(&CITATIONS_DIFFER_IN_PROSE)));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| it.kind == Kind::Citation);
    out.extend(found.map(|it| it.finding(&CITATIONS_DIFFER_IN_PROSE)));
}
