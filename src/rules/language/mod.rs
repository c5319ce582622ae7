//! Is each text in its language, and written as the site writes?
//!
//! The words of every text are found once for all rules: [`Worded`]. What they are held against is
//! made once for the site: [`Vocabulary`]. A rule here speaks only where a word is on a list; where
//! nothing decides, it is silent.

mod field;
mod passages;
mod site_text;
mod stray;
mod vocabulary;

pub use vocabulary::Vocabulary;

use rayon::prelude::*;
pub(super) use site_text::SiteText;
use vocabulary::Listed;

use super::prose::sentence_in_one_language_only::SENTENCE_IN_ONE_LANGUAGE_ONLY;
use super::prose::word_in_one_language_only::WORD_IN_ONE_LANGUAGE_ONLY;
use super::prose::{Part, of_text};
use super::{SetContext, SiteContext};
use crate::diag::{Arg, Diagnostic};
use crate::facts::Value;
use crate::lang::Lang;
use crate::tongue::{Hit, Topic, Word};
use passages::{Knower, Texts};

pub(super) mod abbreviation_not_explained;
pub(super) mod change_left_to_reader;
pub(super) mod concept_differs;
pub(super) mod forbidden_term;
pub(super) mod hard_to_read;
pub(super) mod jargon;
pub(super) mod mixed_norm;
pub(super) mod name_of_another_language;
pub(super) mod name_spelt_in_two_ways;
pub(super) mod norm_against_profile;
pub(super) mod page_furniture;
pub(super) mod paragraph_repeated;
pub(super) mod possibility_for_certainty;
pub(super) mod same_text_in_two_languages;
pub(super) mod sensitive_for_special;
pub(super) mod sentence_in_another_language;
pub(super) mod several_terms;
pub(super) mod stray_fragment;
pub(super) mod term_used_and_avoided;
pub(super) mod term_without_language;
pub(super) mod text_in_another_language;
pub(super) mod time_has_passed;
pub(super) mod unknown_style_choice;
pub(super) mod word_of_another_language;

/// How many words a listed phrase has at most.
const LONGEST_PHRASE: usize = 12;

/// The words of one text, and what is listed of them.
#[derive(Debug)]
pub(crate) struct Worded<'a> {
    /// The words, in order. Names and provisions are marked as quoted.
    words: Vec<Word>,
    /// The site's terms and names.
    listed: Vec<Hit<'a, Listed>>,
    /// Phrases that the language has lists of.
    topics: Vec<Hit<'a, (Topic, Option<String>)>>,
    /// What of the text is in another language.
    strays: Vec<(std::ops::Range<usize>, Lang)>,
}

impl<'a> Worded<'a> {
    fn of(vocabulary: &'a Vocabulary, lang: Lang, text: &str) -> Self {
        let mut words = vocabulary.tongue.read(text);
        let listed = vocabulary.find(&words, lang);
        for hit in &listed {
            if hit.tag.is_name() && words[hit.words.start].shape != crate::tongue::Shape::Small {
                words[hit.words.clone()].iter_mut().for_each(|word| word.quoted = true);
            }
        }
        let topics = vocabulary.tongue.topics(&words, lang);
        Self { words, listed, topics, strays: Vec::new() }
    }

    /// A text that notices share.
    fn of_site(vocabulary: &'a Vocabulary, lang: Lang, text: &str) -> Self {
        let mut worded = Self::of(vocabulary, lang, text);
        worded.strays = stray::strays(vocabulary, lang, &[], 0..text.len(), &worded);
        worded
    }

    /// The words of a part of the text.
    fn within(&self, range: &std::ops::Range<usize>) -> &[Word] {
        &self.words[self.places(range)]
    }

    /// The site's terms and names that take the whole of a part of the text, that part's own among
    /// them.
    fn over(&self, hit: &Hit<'a, Listed>) -> impl Iterator<Item = &Hit<'a, Listed>> {
        // No phrase is longer, so what covers the hit begins near it.
        let start = hit.words.start.saturating_sub(LONGEST_PHRASE);
        let first = self.listed.partition_point(|other| other.words.start < start);
        let last = self.listed.partition_point(|other| other.words.start <= hit.words.start);
        let end = hit.range.end;
        self.listed[first..last].iter().filter(move |other| end <= other.range.end)
    }

    /// Whether a topic is spoken of in phrases that begin among some of the words.
    fn says(&self, topic: Topic, words: std::ops::Range<usize>) -> bool {
        self.among(topic, words).next().is_some()
    }

    /// Where a topic is spoken of in phrases that begin among some of the words.
    fn among(
        &self,
        topic: Topic,
        words: std::ops::Range<usize>,
    ) -> impl Iterator<Item = &Hit<'a, (Topic, Option<String>)>> {
        let is_said = move |hit: &&Hit<'a, (Topic, Option<String>)>| {
            hit.tag.0 == topic && !self.words[hit.words.start].quoted
        };
        among(&self.topics, &words).iter().filter(is_said)
    }

    /// The places of the words in a part of the text.
    fn places(&self, range: &std::ops::Range<usize>) -> std::ops::Range<usize> {
        let start = self.words.partition_point(|word| word.range.start < range.start);
        let end = self.words.partition_point(|word| word.range.start < range.end);
        start..end.max(start)
    }

    /// Where a topic is spoken of in a part of the text, names and quotes among it.
    fn among_all(
        &self,
        topic: Topic,
        range: &std::ops::Range<usize>,
    ) -> impl Iterator<Item = &Hit<'a, (Topic, Option<String>)>> {
        among(&self.topics, &self.places(range)).iter().filter(move |hit| hit.tag.0 == topic)
    }

    /// Where a topic is spoken of.
    fn about(&self, topic: Topic) -> impl Iterator<Item = &Hit<'a, (Topic, Option<String>)>> {
        self.among(topic, 0..self.words.len())
    }
}

/// What three rules find by the concepts that a notice's texts name, passage by passage. The passages
/// are made once for all of them.
pub(super) fn by_concepts(context: &SetContext<'_>) -> Vec<Diagnostic> {
    let texts: Vec<_> = languages(context).collect();
    let length = |(lang, parts): &Texts<'_, '_>| {
        (*lang, parts.iter().map(|(part, _)| part.text.as_str().len() as f32).sum())
    };
    let lengths: Vec<(Lang, f32)> = texts.iter().map(length).collect();
    let is_known = |lang, place| context.told().differs_at(lang, place);
    let mut found = Vec::new();
    passages::for_each_text(&texts, &context.told().texts, |same| {
        let key = same.first().and_then(|it| it.1.key);
        let of_key = |finding: Diagnostic| match key {
            Some(key) => of_text(finding, key),
            None => finding,
        };
        passages::for_each_step(same, |step| {
            let field = step.passages(Knower::Field);
            found.extend(concept_differs::in_step(step, &field, &texts, &is_known));
            let word = field::alone(&field, &is_known);
            let word = word.and_then(|it| it.finding(&WORD_IN_ONE_LANGUAGE_ONLY));
            let sentence = field::left_out(step, &field, &lengths, &is_known);
            let sentence = sentence.and_then(|it| it.finding(&SENTENCE_IN_ONE_LANGUAGE_ONLY));
            found.extend(word.into_iter().chain(sentence).map(of_key));
        });
    });
    found
}

/// The phrases that begin among some words.
fn among<'h, 'a, T>(hits: &'h [Hit<'a, T>], words: &std::ops::Range<usize>) -> &'h [Hit<'a, T>] {
    let first = hits.partition_point(|hit| hit.words.start < words.start);
    let last = hits.partition_point(|hit| hit.words.start < words.end);
    &hits[first..last.max(first)]
}

/// The words of every text of a notice, in the order of its texts.
pub(super) fn worded<'a>(context: &SetContext<'a>) -> Vec<Vec<Worded<'a>>> {
    let vocabulary = context.vocabulary;
    let of_part = |lang: Lang, part: &Part<'a>| {
        let mut worded = Worded::of(vocabulary, lang, part.text.as_str());
        let facts = part.reading.blocks.iter().flat_map(|block| &block.facts);
        for fact in facts.filter(|fact| matches!(fact.value, Value::Provision(_))) {
            let places = worded.places(&fact.range);
            let cited = worded.words[places].iter_mut();
            cited
                .filter(|word| word.range.end <= fact.range.end)
                .for_each(|word| word.quoted = true);
        }
        worded.strays = stray::in_part(vocabulary, lang, part, &worded);
        worded
    };
    let texts = context.told().texts.par_iter();
    texts.map(|it| it.parts.iter().map(|part| of_part(it.lang, part)).collect()).collect()
}

/// The words of every text that notices share, once for each language whose readers meet it.
pub(super) fn worded_of_site<'a>(context: &SiteContext<'a>) -> Vec<(SiteText<'a>, Worded<'a>)> {
    let texts = site_text::texts(context.site).into_iter();
    let worded =
        |text: &SiteText<'_>| Worded::of_site(context.vocabulary, text.lang, &text.text.value);
    texts.map(|text| (text, worded(&text))).collect()
}

/// Each language of a notice, with its texts and their words.
fn languages<'c, 'a>(
    context: &'c SetContext<'a>,
) -> impl Iterator<Item = (Lang, Vec<(&'c Part<'a>, &'c Worded<'a>)>)> {
    let worded = context.worded.get_or_init(|| worded(context));
    let texts = context.told().texts.iter().zip(worded);
    texts.map(|(it, words)| (it.lang, it.parts.iter().zip(words).collect()))
}

/// Each text of a notice, with its words.
fn texts<'c, 'a>(
    context: &'c SetContext<'a>,
) -> impl Iterator<Item = (&'c Part<'a>, &'c Worded<'a>)> {
    languages(context).flat_map(|(_, parts)| parts)
}

/// Gives a finding what may stand instead of something, where that is known.
fn instead(finding: Diagnostic, instead: Option<&str>) -> Diagnostic {
    match instead {
        Some(instead) => finding.arg("instead", Arg::from(instead)).help("instead"),
        None => finding,
    }
}
