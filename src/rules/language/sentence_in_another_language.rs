//! OP724: a sentence or a short text in another language than its file's, told by the site's own words.

use std::ops::Range;

use super::{Vocabulary, languages, stray};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::SetContext;
use crate::rules::prose::{Part, Texts};
use crate::tongue::{Heard, Word};

rule! {
    /// A sentence or a short text is in another language than the text around it.
    ///
    /// It is told by the notice's own words: those that its other language has in other places and
    /// this one has nowhere else. Fewer do where the sentence stands letter by letter in the same text of
    /// that language. Between kindred languages, only a text that is the same in both is looked at.
    /// Names and loan words decide nothing.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you before we use the data for anything new. Vi skriver til deg om resultatene.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you before we use the data for anything new. Studentweb is a system.
    /// ```
    pub(crate) static SENTENCE_IN_ANOTHER_LANGUAGE: OP724 "sentence-in-another-language", Error, ["gdpr:12(1)"];
}

/// So many words that only the other language has show that a sentence is in it.
const SURE: usize = 3;

/// So many do in a text that is the same in a kindred language.
const SAME: usize = 2;

/// A word that is heard so often in the other language is one of its words.
const OFTEN: u32 = 2;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let texts: Vec<_> = languages(context).collect();
    let mut heard = Heard::default();
    for (lang, parts) in &texts {
        parts.iter().for_each(|(_, worded)| heard.add(*lang, &worded.words));
    }
    for (lang, parts) in &texts {
        let joined = context.told().texts.iter();
        let others: Vec<_> = joined.filter(|it| it.lang != *lang).collect();
        for (part, worded) in parts {
            let blocks = part.reading.blocks.iter();
            let block_of =
                |it: &Range<usize>| blocks.clone().find(|block| block.range.contains(&it.start));
            let mut reported: Option<Range<usize>> = None;
            for sentence in blocks.clone().flat_map(|block| &block.sentences) {
                if stray::is_inside(&worded.strays, sentence.start) {
                    continue;
                }
                let own = part.text.as_str()[sentence.clone()].trim();
                let passage = Passage { lang: *lang, part, own, words: worded.within(sentence) };
                let Some(other) = passage.other(context.vocabulary, &heard, &others) else {
                    continue;
                };
                // One paragraph that was left untranslated is one fault.
                let block = block_of(sentence).map(|block| block.range.clone());
                if block.is_some() && reported == block {
                    continue;
                }
                reported = block;
                let range = sentence.start..sentence.end.min(part.text.as_str().trim_end().len());
                let place = part.text.span(range);
                let finding = Diagnostic::new(&SENTENCE_IN_ANOTHER_LANGUAGE, place);
                out.push(finding.arg("lang", *lang).arg("other", other).label("here"));
            }
        }
    }
}

/// A sentence.
struct Passage<'c, 'a> {
    lang: Lang,
    part: &'c Part<'a>,
    /// The sentence itself.
    own: &'c str,
    words: &'c [Word],
}

impl Passage<'_, '_> {
    /// The other language that it is in.
    fn other(&self, vocabulary: &Vocabulary, heard: &Heard, others: &[&Texts<'_>]) -> Option<Lang> {
        let own = self.part.text.as_str();
        let is_in = |other: &Texts<'_>| {
            let Some(foreign) = heard.foreign(self.words, self.lang, other.lang, OFTEN) else {
                return false;
            };
            let is_same = || other.counterpart(self.part).is_some_and(|it| it.text.as_str() == own);
            let is_kindred = vocabulary.tongue.are_kindred(self.lang, other.lang);
            // A sentence of the counterpart, letter by letter, was never translated.
            let is_left = || {
                let there = other.counterpart(self.part).map(|it| it.text.as_str());
                let is_whole = |text: &str| {
                    let mut places = text.match_indices(self.own);
                    places.any(|(at, _)| is_sentence(text, at..at + self.own.len()))
                };
                !is_same() && self.own.contains(' ') && there.is_some_and(is_whole)
            };
            if !is_kindred && foreign >= SAME && is_left() {
                return true;
            }
            // Where a text is the same in languages that are not kindred, that is reported.
            if is_kindred { foreign >= SAME && is_same() } else { foreign >= SURE && !is_same() }
        };
        others.iter().find(|it| is_in(it)).map(|it| it.lang)
    }
}

/// Whether a piece of a text is a whole sentence: a stop or a line ends before and behind it.
fn is_sentence(text: &str, range: Range<usize>) -> bool {
    let ends = |it: &str| it.is_empty() || it.ends_with(['.', '!', '?', '\n', ':']);
    let before = text[..range.start].trim_end_matches(' ');
    ends(before) && ends(&text[range])
}
