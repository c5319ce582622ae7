//! OP501: a length of time, date, amount or number differs in running text.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// A length of time, a date, an amount or a number is not the same in two languages' texts.
    ///
    /// Number words count as numbers, and `ett år` is `12 months`. An article before a unit (`en måned`, `a
    /// month`) counts as one.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi skriver til deg 90 dager før vi tar i bruk opplysningene til noe nytt.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi skriv til deg nitti dagar før vi nyttar opplysningane til noko nytt.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you 30 days before we use the data for anything new.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi skriver til deg ett år før vi tar i bruk opplysningene til noe nytt.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi skriv til deg eitt år før vi nyttar opplysningane til noko nytt.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you 12 months before we use the data for anything new.
    /// ```
    pub(crate) static FIGURES_DIFFER_IN_PROSE: OP501 "figures-differ-in-prose", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::Figure);
    out.extend(found.map(|it| it.finding(&FIGURES_DIFFER_IN_PROSE)));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| it.kind == Kind::Figure);
    out.extend(found.map(|it| it.finding(&FIGURES_DIFFER_IN_PROSE)));
}
