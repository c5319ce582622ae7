//! Words that surely do not correspond between kindred languages.
//!
//! Comes in: all texts of a notice in two such languages. Goes out: a word that one sentence lacks,
//! and a word that is another one, where all else of the two sentences corresponds. The texts teach
//! which unlike words are counterparts: a pair that is met twice is no difference.

use std::collections::HashMap;
use std::ops::Range;

use super::{Difference, Found, Kind, Side};
use crate::facts::{Block, Finder, Gap, Kin, Weight, Written};
use crate::rules::prose::texts::Texts;
use crate::rules::prose::texts::parts::{Key, Part};

/// What is left over of two sentences that else correspond.
struct Left<'p, 'a> {
    key: Key<'a>,
    own: (Side<'p>, Range<usize>, Vec<Written>),
    reference: (Side<'p>, Range<usize>, Vec<Written>),
}

/// The set of the persons. «We answer» may be «you get an answer», with a word more.
const PERSONS: u8 = 0;

/// How many words in a row may be left over.
const MOST: usize = 3;

/// Holds each sentence of a translation against its counterpart, word by word. Where `known` has
/// found something in a sentence, nothing more is said of it.
pub(super) fn differ<'a>(
    finder: &Finder,
    own: &Texts<'a>,
    reference: &Texts<'a>,
    known: &[Difference<'a>],
) -> Vec<Difference<'a>> {
    let Some(kin) = finder.kin(own.lang, reference.lang) else { return Vec::new() };
    let mut site = Learning {
        kin,
        pairs: HashMap::new(),
        heard: Heard::default(),
        left: Vec::new(),
        found: Vec::new(),
    };
    for part in &own.parts {
        let (Some(key), Some(other)) = (part.key, reference.counterpart(part)) else { continue };
        let (one, two) = (&part.reading.blocks, &other.reading.blocks);
        if one.len() != two.len() {
            continue;
        }
        let sides = (Side::of(part), Side::of(other));
        for (one, two) in one.iter().zip(two) {
            site.block(key, (sides.0, part, one), (sides.1, other, two));
        }
    }
    let Learning { kin, pairs, heard, left, mut found } = site;
    for left in left {
        let is_pair = |a: &Written| {
            let is_learnt = |key| pairs.get(&key).is_some_and(|times| *times > 1);
            let mut others = left.reference.2.iter();
            others.any(|b| is_learnt((a.stem(), b.stem())) || kin.is_pair(a, b))
        };
        if left.own.2.iter().any(is_pair) {
            continue;
        }
        found.extend(left.told(kin, &heard).map(|it| it.of_text(left.key)));
    }
    found.retain(|it| {
        let ends = it.ends();
        !known.iter().any(|other| {
            other.key == it.key
                && other.ends().iter().any(|(lang, at)| {
                    ends.iter().any(|(own, place)| own == lang && touches(*at, *place))
                })
        })
    });
    found
}

fn touches(one: crate::source::Span, other: crate::source::Span) -> bool {
    let (a, b) = (one.range(), other.range());
    one.file == other.file && a.start < b.end && b.start < a.end
}

/// What is found while the texts are gone through.
struct Learning<'f, 'p, 'a> {
    kin: Kin<'f>,
    /// How often two unlike words stand for each other.
    pairs: HashMap<(u64, u64), u32>,
    heard: Heard,
    left: Vec<Left<'p, 'a>>,
    found: Vec<Difference<'a>>,
}

/// The words of both languages, each once.
#[derive(Default)]
struct Heard {
    own: HashMap<u64, Written>,
    reference: HashMap<u64, Written>,
}

impl Heard {
    /// Whether the texts of the reference have a word of one's own, so that it could have been
    /// written there.
    fn in_reference(&self, kin: Kin<'_>, word: &Written) -> bool {
        self.reference.contains_key(&word.hash())
            || self.reference.values().any(|it| kin.is_same(word, it))
    }

    /// The same for a word of the reference.
    fn in_own(&self, kin: Kin<'_>, word: &Written) -> bool {
        self.own.contains_key(&word.hash()) || self.own.values().any(|it| kin.is_same(it, word))
    }
}

/// A paragraph in its text.
type Place<'p, 'a> = (Side<'p>, &'p Part<'a>, &'p Block);

/// A paragraph and its counterpart, with their words sentence by sentence; where they have not as
/// many sentences, as if each were one.
struct Paragraphs<'p, 'a> {
    key: Key<'a>,
    own: Place<'p, 'a>,
    reference: Place<'p, 'a>,
    is_even: bool,
    one: Vec<Vec<Written>>,
    two: Vec<Vec<Written>>,
}

impl<'p, 'a> Paragraphs<'p, 'a> {
    fn read(kin: Kin<'_>, key: Key<'a>, own: Place<'p, 'a>, reference: Place<'p, 'a>) -> Self {
        let is_even = own.2.sentences.len() == reference.2.sentences.len();
        let (one, two) = (Vec::new(), Vec::new());
        let read = Self { key, own, reference, is_even, one, two };
        let one = read.words(own, |text, range, facts| kin.one(text, range, facts));
        let two = read.words(reference, |text, range, facts| kin.other(text, range, facts));
        Self { one, two, ..read }
    }

    fn words(
        &self,
        (side, part, block): Place<'_, '_>,
        cut: impl Fn(&str, &Range<usize>, &[Range<usize>]) -> Vec<Written>,
    ) -> Vec<Vec<Written>> {
        let facts = named(part, block);
        let count = if self.is_even { block.sentences.len() } else { 1 };
        let sentences = (0..count).map(|at| self.sentence(block, at));
        sentences.map(|range| cut(side.text.as_str(), &range, &facts)).collect()
    }

    /// Where a sentence stands in one of the two.
    fn sentence(&self, block: &Block, at: usize) -> Range<usize> {
        if self.is_even { block.sentences[at].clone() } else { block.range.clone() }
    }
}

/// What two sentences do not share.
struct Rest<'w> {
    /// The words of content that have no counterpart, gap by gap.
    left: Vec<(&'w Gap, Vec<&'w Written>, Vec<&'w Written>)>,
    /// Two words that exclude each other, where nothing else is left in their gap.
    opposite: Option<(&'w Written, &'w Written)>,
    /// Whether something is said with other words, and so perhaps with more or fewer of them.
    is_free: bool,
}

impl<'w> Rest<'w> {
    fn of(kin: Kin<'_>, gaps: &'w [Gap], words: &'w Paragraphs<'_, '_>, at: usize) -> Self {
        let Paragraphs { one, two, .. } = words;
        let mut rest = Self { left: Vec::new(), opposite: None, is_free: false };
        let has_one = |it: &Written| {
            let mut others = two.iter().flatten();
            others.any(|other| kin.is_same(it, other) || it.holds(other))
        };
        let has_other = |it: &Written| {
            let mut others = one.iter().flatten();
            others.any(|other| kin.is_same(other, it) || other.holds(it))
        };
        for gap in gaps {
            let a = &one[at][gap.one.clone()];
            let b = &two[at][gap.other.clone()];
            let a_left: Vec<_> = a.iter().filter(|it| it.is_content() && !has_one(it)).collect();
            let b_left: Vec<_> = b.iter().filter(|it| it.is_content() && !has_other(it)).collect();
            if a_left.is_empty() && b_left.is_empty() {
                rest.is_free |=
                    a.len().abs_diff(b.len()) > 1 || a.iter().chain(b).any(Written::is_content);
                rest.opposite = rest.opposite.or_else(|| opposites(a, b));
            } else {
                rest.left.push((gap, a_left, b_left));
            }
        }
        rest
    }
}

impl<'p, 'a> Learning<'_, 'p, 'a> {
    fn block(&mut self, key: Key<'a>, own: Place<'p, 'a>, reference: Place<'p, 'a>) {
        let words = Paragraphs::read(self.kin, key, own, reference);
        let heard = [(&words.one, &mut self.heard.own), (&words.two, &mut self.heard.reference)];
        for (words, heard) in heard {
            for word in words.iter().flatten() {
                heard.entry(word.hash()).or_insert_with(|| word.clone());
            }
        }
        for at in 0..words.one.len() {
            self.sentence(&words, at);
        }
    }

    /// Learns from two sentences, and keeps what they do not share where all else corresponds.
    fn sentence(&mut self, words: &Paragraphs<'p, 'a>, at: usize) {
        let Paragraphs { key, own, reference, .. } = *words;
        let (here, there) = (&words.one[at], &words.two[at]);
        let Some((gaps, shared)) = self.kin.align(here, there) else { return };
        let Rest { left, opposite, is_free } = Rest::of(self.kin, &gaps, words, at);
        for (_, a, b) in &left {
            if let ([a], [b]) = (a.as_slice(), b.as_slice()) {
                *self.pairs.entry((a.stem(), b.stem())).or_default() += 1;
            }
        }
        let all = here.len().max(there.len());
        let is_near = shared * 10 >= all * 7 || all <= 5 && shared + 2 >= all && shared > 0;
        if !is_near || is_free {
            return;
        }
        let is_even = gaps.iter().all(|gap| gap.one.len() == gap.other.len());
        let is_voice = |(a, _): &(&Written, &Written)| {
            !is_even && matches!(a.weight, Weight::Opposite(PERSONS, _))
        };
        match (left.as_slice(), opposite.filter(|it| !is_voice(it))) {
            ([], Some((a, b))) => {
                let found = Found {
                    kind: Kind::OtherWord,
                    one: own.0.lang,
                    other: reference.0.lang,
                    here: own.0.quote(a.range.clone()),
                    there: reference.0.quote(b.range.clone()),
                };
                self.found.push(found.of_text(key));
            }
            ([(gap, a, b)], None) if a.len().max(b.len()) <= MOST => {
                // A short word may be all that stands for a long one: «velger» is «vel».
                let is_said =
                    a.is_empty() && !gap.one.is_empty() || b.is_empty() && !gap.other.is_empty();
                if is_said || gap.one.len().max(gap.other.len()) > MOST + 3 {
                    return;
                }
                let owned = |words: &[&Written]| words.iter().map(|it| (*it).clone()).collect();
                self.left.push(Left {
                    key,
                    own: (own.0, words.sentence(own.2, at), owned(a)),
                    reference: (reference.0, words.sentence(reference.2, at), owned(b)),
                });
            }
            _ => {}
        }
    }
}

/// The words of two gaps that exclude each other, where there is one of them in each.
fn opposites<'w>(one: &'w [Written], other: &'w [Written]) -> Option<(&'w Written, &'w Written)> {
    let only = |words: &'w [Written]| {
        let mut found = words.iter().filter(|it| matches!(it.weight, Weight::Opposite(..)));
        found.next().filter(|_| found.next().is_none())
    };
    let (a, b) = (only(one)?, only(other)?);
    match (a.weight, b.weight) {
        (Weight::Opposite(set, place), Weight::Opposite(other, there)) => {
            (set == other && place != there).then_some((a, b))
        }
        _ => None,
    }
}

/// What in a paragraph other rules compare, in order.
fn named(part: &Part<'_>, block: &Block) -> Vec<Range<usize>> {
    let facts = block.facts.iter().map(|it| it.range.clone());
    let marks = block.marks.iter().map(|it| it.range.clone());
    let citations = &part.reading.citations;
    let first = citations.partition_point(|it| it.range.start < block.range.start);
    let cited = citations[first..].iter().map(|it| it.range.clone());
    let cited = cited.take_while(|it| it.start < block.range.end);
    let mut named: Vec<_> = facts.chain(marks).chain(cited).collect();
    named.sort_unstable_by_key(|it| it.start);
    named
}

impl Left<'_, '_> {
    /// What is to be said of it.
    fn told(&self, kin: Kin<'_>, heard: &Heard) -> Option<Found> {
        let span = |words: &[Written]| -> Option<Range<usize>> {
            Some(words.first()?.range.start..words.last()?.range.end)
        };
        let (one, other) = (self.own.0.lang, self.reference.0.lang);
        match (span(&self.own.2), span(&self.reference.2)) {
            (Some(here), Some(there)) => {
                let is_known = self.own.2.iter().all(|it| heard.in_reference(kin, it))
                    && self.reference.2.iter().all(|it| heard.in_own(kin, it));
                is_known.then(|| Found {
                    kind: Kind::OtherWord,
                    one,
                    other,
                    here: self.own.0.quote(here),
                    there: self.reference.0.quote(there),
                })
            }
            (None, Some(there)) => Some(Found {
                kind: Kind::Word,
                one,
                other,
                here: (self.own.0.text.span(self.own.1.clone()), String::new()),
                there: self.reference.0.quote(there),
            }),
            (Some(here), None) => Some(Found {
                kind: Kind::Word,
                one: other,
                other: one,
                here: (self.reference.0.text.span(self.reference.1.clone()), String::new()),
                there: self.own.0.quote(here),
            }),
            (None, None) => None,
        }
    }
}
