//! OP702: a word of the other written standard.

use super::{SiteText, Worded, instead, stray, texts};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::prose::Text;
use crate::rules::{SetContext, SiteContext, Vocabulary};

rule! {
    /// A word belongs to the other written standard, such as «hvilke» in a nynorsk text.
    ///
    /// Only words that one standard has and the other has not are listed. Words in quotes, names and
    /// the names of acts in citations are passed over.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - ## Endringar {#changes}
    /// + ## Hvilke endringar vi varslar om {#changes}
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - ## Endringar {#changes}
    /// + ## Endringar i «Hvilke opplysninger vi har» {#changes}
    /// ```
    pub(crate) static WORD_OF_ANOTHER_LANGUAGE: OP702 "word-of-another-language", Warning, [];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        look(context.vocabulary, part.lang, part.text, worded, out);
    }
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    for (SiteText { lang, text }, worded) in context.worded() {
        look(context.vocabulary, *lang, Text::Plain(text), worded, out);
    }
}

/// Reports the words outside of what is in another language as a whole.
fn look(
    vocabulary: &Vocabulary,
    lang: Lang,
    text: Text<'_>,
    worded: &Worded<'_>,
    out: &mut Diagnostics,
) {
    for word in &worded.words {
        let Some(stranger) = vocabulary.tongue.stranger(word, lang) else { continue };
        if stray::is_inside(&worded.strays, word.range.start) {
            continue;
        }
        let finding = Diagnostic::new(&WORD_OF_ANOTHER_LANGUAGE, text.span(word.range.clone()))
            .arg("word", &text.as_str()[word.range.clone()])
            .arg("lang", lang)
            .arg("other", stranger.lang)
            .label("here");
        out.push(instead(finding, stranger.instead));
    }
}
