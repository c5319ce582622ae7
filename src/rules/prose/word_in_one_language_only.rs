//! OP560: a word that the counterpart of its sentence lacks.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// A word has no counterpart in a sentence that else corresponds word by word.
    ///
    /// Kindred languages are compared where everything else of the two sentences is matched. Between
    /// others, a word of a row is missed: one of what notices are about that all other languages have
    /// there, beside another that all have, where the row has a comma or a conjunction less.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi trenger navnet, adressen og passnummeret ditt.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi treng namnet og adressa ditt.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We need your name, address and passport number.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi trenger navnet, adressen og passnummeret ditt.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi treng namnet, adressa og passnummeret ditt.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We need your name, address and passport number.
    /// ```
    pub(crate) static WORD_IN_ONE_LANGUAGE_ONLY: OP560 "word-in-one-language-only", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::Word);
    out.extend(found.map(|it| it.finding(&WORD_IN_ONE_LANGUAGE_ONLY)));
    out.extend(context.by_concepts(&WORD_IN_ONE_LANGUAGE_ONLY));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| it.kind == Kind::Word);
    out.extend(found.map(|it| it.finding(&WORD_IN_ONE_LANGUAGE_ONLY)));
}
