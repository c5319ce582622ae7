//! OP504: a fact that one language's text has and another's lacks.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// A length of time, a citation, an address or a number stands in one language's text only.
    ///
    /// Small numbers in words may be said in other ways (`begge`, `twice`) and are not missed.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you at least 14 days before we use the data for anything new.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi skriver til deg før vi tar i bruk opplysningene til to nye formål.
    /// ```
    pub(crate) static FACT_IN_ONE_TEXT_ONLY: OP504 "fact-in-one-text-only", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::Alone);
    out.extend(found.map(|it| it.finding(&FACT_IN_ONE_TEXT_ONLY)));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| it.kind == Kind::Alone);
    out.extend(found.map(|it| it.finding(&FACT_IN_ONE_TEXT_ONLY)));
}
