//! The same passage of a text in all languages, with the concepts that it names in each.
//!
//! Comes in: the texts of a notice and their words. Goes out: headings, and sentences where all
//! languages have as many in the paragraph, else paragraphs; each with what is listed of its words.
//! What a difference means is not decided here.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Listed, Worded, among};
use crate::facts::Block;
use crate::lang::Lang;
use crate::rules::prose::{self, Part};
use crate::tongue::{Hit, Topic};

/// A text in one language, and its words.
pub(super) type Text<'c, 'a> = (Lang, &'c Part<'a>, &'c Worded<'a>);

/// All texts of one language.
pub(super) type Texts<'c, 'a> = (Lang, Vec<(&'c Part<'a>, &'c Worded<'a>)>);

/// The concepts of a passage, each with the first words that name it, and whether they surely do.
pub(super) type Concepts<'a> = BTreeMap<&'a str, (Range<usize>, bool)>;

/// Who knows a concept.
#[derive(Debug, Clone, Copy)]
pub(super) enum Knower {
    /// The program.
    Program,
    /// The site's list of terms.
    Site,
    /// The program, of what notices are about. The id begins with the group.
    Field,
}

/// A heading, a sentence or a paragraph in one language.
pub(super) struct Passage<'c, 'a> {
    pub(super) lang: Lang,
    pub(super) part: &'c Part<'a>,
    pub(super) worded: &'c Worded<'a>,
    pub(super) range: Range<usize>,
    pub(super) concepts: Concepts<'c>,
}

/// Hands over each text in all languages that have it, the reference first.
pub(super) fn for_each_text<'c, 'a>(
    texts: &[Texts<'c, 'a>],
    joined: &[prose::Texts<'a>],
    mut take: impl FnMut(&[Text<'c, 'a>]),
) {
    let (Some((first, others)), Some((_, joined))) = (texts.split_first(), joined.split_first())
    else {
        return;
    };
    for (part, worded) in &first.1 {
        let mut same = vec![(first.0, *part, *worded)];
        for ((lang, parts), joined) in others.iter().zip(joined) {
            same.extend(joined.place(part).map(|at| (*lang, parts[at].0, parts[at].1)));
        }
        take(&same);
    }
}

/// Where the languages of a text say the same thing.
pub(super) struct Step<'s, 'c, 'a> {
    pub(super) same: &'s [Text<'c, 'a>],
    /// Which paragraph it is.
    pub(super) at: usize,
    /// Which sentence, where all languages have as many.
    sentence: Option<usize>,
    pub(super) is_heading: bool,
}

/// Hands over a text passage by passage, where all languages have as many paragraphs.
pub(super) fn for_each_step<'c, 'a>(
    same: &[Text<'c, 'a>],
    mut take: impl FnMut(&Step<'_, 'c, 'a>),
) {
    let blocks = |(_, part, _): &Text<'c, 'a>| part.reading.blocks.len();
    let Some(count) = same.first().map(blocks) else { return };
    if same.len() < 2 || same.iter().any(|it| blocks(it) != count) {
        return;
    }
    for at in 0..count {
        let sentences = |(_, part, _): &Text<'c, 'a>| part.reading.blocks[at].sentences.len();
        let is_heading = same.iter().all(|it| is_heading(it.1, at));
        let count = same.first().map_or(0, sentences);
        let is_even = same.iter().all(|it| sentences(it) == count);
        for sentence in 0..if is_even { count } else { 1 } {
            let sentence = is_even.then_some(sentence);
            take(&Step { same, at, sentence, is_heading });
        }
    }
}

impl<'c, 'a> Step<'_, 'c, 'a> {
    /// The passage in each language.
    pub(super) fn passages(&self, from: Knower) -> Vec<Passage<'c, 'a>> {
        let range = |(_, part, _): &Text<'c, 'a>| {
            let block = &part.reading.blocks[self.at];
            self.sentence.map_or(&block.range, |at| &block.sentences[at]).clone()
        };
        self.same.iter().map(|text| passage(*text, range(text), from)).collect()
    }

    /// The sentences of the paragraph in each language, where not all have as many.
    pub(super) fn uneven(&self) -> Option<Vec<(Text<'c, 'a>, &'c Block)>> {
        let block = |text: &Text<'c, 'a>| (*text, &text.1.reading.blocks[self.at]);
        self.sentence.is_none().then(|| self.same.iter().map(block).collect())
    }
}

/// Whether a block is a heading or a title.
fn is_heading(part: &Part<'_>, at: usize) -> bool {
    let is_title = part
        .key
        .is_some_and(|key| matches!(key.field, "prose-field-heading" | "rules-field-title"));
    is_title || part.text.as_str()[part.reading.blocks[at].range.clone()].starts_with('#')
}

/// The concepts of a passage. A phrase inside a longer one, or in quotes, is not surely one.
pub(super) fn passage<'c, 'a>(
    (lang, part, worded): Text<'c, 'a>,
    range: Range<usize>,
    from: Knower,
) -> Passage<'c, 'a> {
    let words = worded.places(&range);
    let inside = |place: &Range<usize>| place.end <= range.end;
    let by_program = |sure: Topic, perhaps: Topic| -> Vec<_> {
        let known = among(&worded.topics, &words).iter().filter_map(move |hit| {
            let (topic, Some(id)) = hit.tag else { return None };
            let is_one = *topic == sure || *topic == perhaps;
            is_one.then_some((&hit.words, &hit.range, id.as_str(), *topic == sure))
        });
        known.filter(|(_, place, ..)| inside(place)).collect()
    };
    let of_site = |hit: &'c Hit<'a, Listed>| match hit.tag {
        Listed::Use { term, .. } => Some((&hit.words, &hit.range, term.as_str(), true)),
        Listed::Avoid { .. } | Listed::Name | Listed::Foreign { .. } => None,
    };
    let all: Vec<_> = match from {
        Knower::Program => by_program(Topic::Concept, Topic::PerhapsConcept),
        Knower::Field => by_program(Topic::Field, Topic::PerhapsField),
        Knower::Site => {
            let listed = among(&worded.listed, &words).iter().filter_map(of_site);
            listed.filter(|(_, place, ..)| inside(place)).collect()
        }
    };
    let mut concepts = Concepts::new();
    for (words, place, id, is_sure) in &all {
        let is_part = all.iter().any(|(other, ..)| {
            other.len() > words.len() && other.start <= words.start && words.end <= other.end
        });
        let is_sure = *is_sure && !is_part && !worded.words[words.start].quoted;
        let known = concepts.entry(*id).or_insert_with(|| ((*place).clone(), is_sure));
        if is_sure && !known.1 {
            *known = ((*place).clone(), true);
        }
    }
    Passage { lang, part, worded, range, concepts }
}

impl Passage<'_, '_> {
    /// Whether it has a concept, and surely.
    pub(super) fn surely_has(&self, id: &str) -> bool {
        self.concepts.get(id).is_some_and(|it| it.1)
    }
}
