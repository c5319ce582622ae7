//! OP561: a word that is another one in the counterpart of its sentence.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// A word stands for another one in a sentence that else corresponds word by word.
    ///
    /// Only kindred languages are compared. Two unlike words are taken to mean the same where they stand for each other twice in the texts, or where the other language does not have both.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi trenger navnet, adressen og passnummeret ditt.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du treng namnet, adressa og passnummeret ditt.
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
    pub(crate) static WORD_DIFFERS: OP561 "word-differs", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::OtherWord);
    out.extend(found.map(|it| it.finding(&WORD_DIFFERS)));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| it.kind == Kind::OtherWord);
    out.extend(found.map(|it| it.finding(&WORD_DIFFERS)));
}
