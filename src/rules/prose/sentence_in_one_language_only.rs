//! OP506: a sentence or paragraph that one language lacks.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// A sentence or a paragraph has no counterpart in another language.
    ///
    /// Bokmål and nynorsk write most words nearly alike, so the counterpart of a sentence is known by its
    /// letters. Which languages are kindred stands with their words, in `facts-cognates`. Between other
    /// languages, the lengths of the sentences tell, and the words of what notices are about: those that
    /// all others have in a sentence, and that the shorter paragraph has not. Two sentences made into
    /// one are not missed.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi skriver til deg før vi tar i bruk opplysningene til noe nytt. Eldre utgaver av erklæringen ligger i arkivet.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi skriver til deg før vi tar i bruk opplysningene til noe nytt. Systemene følger faste regler. De bruker ikke skjønn. Eldre utgaver av erklæringen ligger i arkivet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi skriv til deg før vi nyttar opplysningane til noko nytt. Systema følgjer faste reglar og nyttar ikkje skjønn, og eldre utgåver av erklæringa ligg i arkivet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you before we use the data for anything new. The systems follow fixed rules. They do not exercise discretion. Earlier versions are in the archive.
    /// ```
    pub(crate) static SENTENCE_IN_ONE_LANGUAGE_ONLY: OP506 "sentence-in-one-language-only", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::Sentence);
    out.extend(found.map(|it| it.finding(&SENTENCE_IN_ONE_LANGUAGE_ONLY)));
    out.extend(context.by_concepts(&SENTENCE_IN_ONE_LANGUAGE_ONLY));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| it.kind == Kind::Sentence);
    out.extend(found.map(|it| it.finding(&SENTENCE_IN_ONE_LANGUAGE_ONLY)));
}
