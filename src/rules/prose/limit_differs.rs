//! OP532: a limit, such as *only*, that one language's text lacks.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// One language says *only*, *always*, *at least* or *at most* where another does not.
    ///
    /// A sentence that sets the limit in another way (*no other*, *at any time*) is taken to agree,
    /// and so are paragraphs whose sentences do not match one by one.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi gir opplysningene til politiet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi gjev berre opplysningane til politiet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We give the data only to the police.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi gir bare opplysningene til politiet. Ingen andre enn vi ser dem. Andre får dem bare når du ber om det.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi gjev berre opplysningane til politiet. Berre vi ser dei. Andre får dei ikkje med mindre du bed om det.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We give the data to no one except the police. Nobody but us sees them. Others get them only when you ask for it.
    /// ```
    pub(crate) static LIMIT_DIFFERS: OP532 "limit-differs", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| matches!(it.kind, Kind::Limit(_)));
    out.extend(found.map(|it| it.finding(&LIMIT_DIFFERS)));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| matches!(it.kind, Kind::Limit(_)));
    out.extend(found.map(|it| it.finding(&LIMIT_DIFFERS)));
}
