//! OP507: a negation that one language's text lacks.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// One language says *not* where another does not.
    ///
    /// A sentence that says no in another way (*without*, *only*) is taken to agree.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi gir ikke opplysningene til andre.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi gjev ikkje opplysningane til andre.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We give the data to others.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi gir ikke opplysningene til andre. E-posten er ukryptert. Det er gratis.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi gjev ikkje opplysningane til andre. E-posten er ikkje kryptert. Det er gratis.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We keep the data without giving them to others. The e-mail is unencrypted. It costs you nothing.
    /// ```
    pub(crate) static NEGATION_DIFFERS: OP507 "negation-differs", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::Negation);
    out.extend(found.map(|it| it.finding(&NEGATION_DIFFERS)));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| it.kind == Kind::Negation);
    out.extend(found.map(|it| it.finding(&NEGATION_DIFFERS)));
}
