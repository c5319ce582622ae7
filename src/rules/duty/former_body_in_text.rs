//! OP458: a text that names a body or a system that is no more.

use super::phrases::Phrases;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::rules::bodies::{Among, named};

rule! {
    /// A text names a public body or a shared system that was gone on the day from which the notice holds.
    ///
    /// A sentence that says «former», «now» or the like is about the past, and one that names what took over is plain enough.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Bare de som trenger opplysningene, ser dem. Difi har sett på løsningen.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Bare de som trenger opplysningene, ser dem. Digdir, tidligere Difi, har sett på løsningen.
    /// ```
    pub(crate) static FORMER_BODY_IN_TEXT: OP458 "former-body-in-text", Warning,
        ["gdpr:5(1)(d)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let day = super::day(context);
    for part in context.told().all() {
        let text = part.text.as_str();
        for (range, former) in named(text, part.lang, day, Among::Words) {
            let sentence = part.sentence_at(range.start);
            let sentence = sentence.and_then(|(_, it)| text.get(it.clone())).unwrap_or(text);
            let is_past =
                Phrases::of(context.i18n, part.lang, "duty-words-former").are_in(sentence);
            if !is_past && !former.successor_is_in(sentence, part.lang) {
                let finding = Diagnostic::new(&FORMER_BODY_IN_TEXT, part.text.span(range.clone()))
                    .arg("name", &text[range])
                    .arg("date", former.gone)
                    .arg("now", former.successor(part.lang))
                    .arg("lang", part.lang);
                out.push(finding.label("here"));
            }
        }
    }
}
