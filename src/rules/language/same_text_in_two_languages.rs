//! OP703: a text that is the same in two languages, and should not be.

use std::collections::HashMap;
use std::ops::Range;

use super::{Vocabulary, Worded, languages, stray};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::prose::{Part, Text};
use crate::rules::{SetContext, SiteContext};
use crate::site::LocalText;
use crate::tongue::Word;

rule! {
    /// A text is the same in two languages, so one of them was never translated.
    ///
    /// Bokmål and nynorsk may rightly share a short text; English and Norwegian share names only.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - title: Teach
    /// + title: Gi undervisning
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - title: Gi undervisning
    /// + title: Eksamen
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Eksamen
    /// ```
    pub(crate) static SAME_TEXT_IN_TWO_LANGUAGES: OP703 "same-text-in-two-languages", Warning, [];
}

/// So long a text is hardly ever the same in kindred languages.
const LONG: usize = 15;

/// So long a text that has a word of one of them is not.
const TELLING: usize = 6;

/// A paragraph of a text in languages that are not kindred, or a whole text.
const PARAGRAPH: usize = 4;
const WHOLE: usize = 2;

/// A text, and a part of it.
type Place<'a> = (Text<'a>, Range<usize>);

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let mut earlier: Vec<(Lang, HashMap<Vec<u64>, Place<'_>>)> = Vec::new();
    for (lang, parts) in languages(context) {
        let mut own = HashMap::new();
        for (part, worded) in parts {
            for (range, is_whole) in blocks(part) {
                let text = &part.text.as_str()[range.clone()];
                let is_stray = stray::is_inside(&worded.strays, range.start);
                let words = worded.within(&range);
                let hashes: Vec<u64> = words.iter().map(|word| word.hash).collect();
                for (other, texts) in &earlier {
                    let Some((there, at)) = texts.get(&hashes) else { continue };
                    // Numbers are no words, so the texts themselves decide.
                    let is_same = is_same(text, &there.as_str()[at.clone()]);
                    if is_same
                        && !is_stray
                        && is_suspect(context.vocabulary, words, is_whole, lang, *other)
                    {
                        let here = part.text.span(range.clone());
                        let finding = finding(here, lang, *other);
                        out.push(finding.related(there.span(at.clone()), "there", Vec::new()));
                        break;
                    }
                }
                own.entry(hashes).or_insert((part.text, range));
            }
        }
        earlier.push((lang, own));
    }
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    for text in super::site_text::local_texts(context.site) {
        let LocalText::Each(_, texts) = text else { continue };
        let mut earlier: Vec<(Lang, &str, crate::source::Span)> = Vec::new();
        for (lang, text) in texts.iter() {
            let same = earlier.iter().find(|(_, other, _)| *other == text.value);
            if let Some((other, _, there)) = same {
                let worded = Worded::of_site(context.vocabulary, lang, &text.value);
                let words = &worded.words;
                if worded.strays.is_empty()
                    && is_suspect(context.vocabulary, words, true, lang, *other)
                {
                    let finding = finding(text.span, lang, *other);
                    out.push(finding.related(*there, "there", Vec::new()));
                }
            }
            earlier.push((lang, &text.value, text.span));
        }
    }
}

/// The paragraphs of a text, or the whole of it where it has no more than one.
fn blocks(part: &Part<'_>) -> Vec<(Range<usize>, bool)> {
    let blocks = &part.reading.blocks;
    match blocks.len() {
        0 | 1 => vec![(0..part.text.as_str().trim_end().len(), true)],
        _ => blocks.iter().map(|block| (block.range.clone(), false)).collect(),
    }
}

/// Whether words that are the same in two languages should not be.
fn is_suspect(
    vocabulary: &Vocabulary,
    words: &[Word],
    is_whole: bool,
    one: Lang,
    other: Lang,
) -> bool {
    let tongue = &vocabulary.tongue;
    if tongue.are_kindred(one, other) {
        let is_slip = words.iter().any(|word| {
            tongue.stranger(word, one).is_some() || tongue.stranger(word, other).is_some()
        });
        let telling = tongue.telling(words, one, other) > 0;
        // A word of the wrong standard is reported itself.
        return !is_slip && (words.len() >= LONG || telling && words.len() >= TELLING);
    }
    let small = words.iter().filter(|word| !word.is_name() && !word.quoted).count();
    let is_name = words.iter().all(|word| word.is_name() || word.quoted || word.opens);
    words.len() >= if is_whole { WHOLE } else { PARAGRAPH } && small > 0 && !is_name
}

/// Whether two texts are the same, however their lines are broken.
fn is_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

fn finding(here: crate::source::Span, lang: Lang, other: Lang) -> Diagnostic {
    Diagnostic::new(&SAME_TEXT_IN_TWO_LANGUAGES, here)
        .arg("lang", lang)
        .arg("other", other)
        .label("here")
}
