//! Words of what notices are about, held against each other: groups of people, items of data, aims,
//! places, amounts and times.
//!
//! Comes in: one passage in all languages. Goes out: the language that has another word of a group
//! than all the others, and the one whose row of such words has one less, or one more. That a
//! language has no listed word proves nothing: it may say it in another way. So one of the two must
//! be seen as well: a word of the same group in its place, or that its row is shorter.

use std::ops::Range;

use super::passages::{Knower, Passage, Step, Text, passage};
use crate::diag::{Arg, Diagnostic, Rule};
use crate::facts::Block;
use crate::lang::Lang;
use crate::source::Span;
use crate::tongue::Topic;

/// Whether something else was found to differ at a place.
pub(super) type Known<'k> = &'k dyn Fn(Lang, Span) -> bool;

/// A word of one language that stands where all others have another.
pub(super) struct Exchanged<'c, 'p, 'a> {
    pub(super) own: &'p Passage<'c, 'a>,
    /// The word of this language.
    pub(super) here: Range<usize>,
    pub(super) others: Vec<&'p Passage<'c, 'a>>,
    /// The concept that the others have.
    pub(super) there: &'c str,
}

/// A word of a row that stands on one side alone.
pub(super) struct Alone {
    /// Where it is missed, in each language that lacks it.
    pub(super) lacking: Vec<(Lang, Span)>,
    /// Where it stands, in each language that has it, with the words.
    pub(super) having: Vec<(Lang, Span, String)>,
}

impl Alone {
    /// A finding in a language that lacks the word, or, where one has it to itself, in that one.
    pub(super) fn finding(self, rule: &'static Rule) -> Option<Diagnostic> {
        let Self { lacking, having } = self;
        let words = having.first()?.2.clone();
        let languages = |all: Vec<Lang>| Arg::Languages(all);
        let ones = languages(lacking.iter().map(|it| it.0).collect());
        let others = languages(having.iter().map(|it| it.0).collect());
        let is_added = having.len() < lacking.len();
        let place = if is_added { having.first()?.1 } else { lacking.first()?.1 };
        let finding = Diagnostic::new(rule, place)
            .arg("one", ones)
            .arg("other", others)
            .arg("there", words.clone())
            .label(if is_added { "there" } else { "here" });
        let rest = |finding: Diagnostic, place, label, args| finding.related(place, label, args);
        let finding = having.iter().skip(usize::from(is_added)).fold(finding, |it, other| {
            let args = vec![("other", other.0.into()), ("there", other.2.clone().into())];
            rest(it, other.1, "there", args)
        });
        let missed = lacking.iter().skip(usize::from(!is_added));
        Some(missed.fold(finding, |it, one| {
            rest(it, one.1, "here", vec![("one", one.0.into()), ("there", words.clone().into())])
        }))
    }
}

/// The languages that may be at fault: of two, the translation is held against the reference.
fn candidates<'p, 'c, 'a>(passages: &'p [Passage<'c, 'a>]) -> &'p [Passage<'c, 'a>] {
    if passages.len() == 2 { &passages[1..] } else { passages }
}

fn others<'p, 'c, 'a>(
    passages: &'p [Passage<'c, 'a>],
    own: &Passage<'_, '_>,
) -> Vec<&'p Passage<'c, 'a>> {
    passages.iter().filter(|it| it.lang != own.lang).collect()
}

fn group(id: &str) -> &str {
    id.split('/').next().unwrap_or_default()
}

/// Whether something else in the passage was found to differ: then that is the fault.
fn is_told(passages: &[Passage<'_, '_>], is_known: Known<'_>) -> bool {
    passages.iter().any(|it| is_known(it.lang, it.part.text.span(it.range.clone())))
}

/// The language that has one word of a group where all the others have another of the same group.
pub(super) fn exchanged<'c, 'p, 'a>(
    passages: &'p [Passage<'c, 'a>],
    is_heading: bool,
    is_known: Known<'_>,
) -> Option<Exchanged<'c, 'p, 'a>> {
    // A heading is short: what stands in the place of another word may be of another group.
    let is_near = |one: &str, other: &str| is_heading || group(one) == group(other);
    let found = candidates(passages).iter().find_map(|own| {
        let others = others(passages, own);
        let is_missed =
            |id: &str| !own.concepts.contains_key(id) && others.iter().all(|it| it.surely_has(id));
        let (here, there) = own.concepts.iter().find_map(|(id, (place, is_sure))| {
            if !is_sure || others.iter().any(|it| it.concepts.contains_key(id)) {
                return None;
            }
            let mut there = others.first()?.concepts.keys().copied();
            Some((place, there.find(|it| is_near(it, id) && is_missed(it))?))
        })?;
        Some(Exchanged { own, here: here.clone(), others, there })
    });
    found.filter(|_| !is_told(passages, is_known))
}

/// The word of a row that one language lacks, or that it alone has.
pub(super) fn alone(passages: &[Passage<'_, '_>], is_known: Known<'_>) -> Option<Alone> {
    let found = candidates(passages).iter().find_map(|own| {
        let others = others(passages, own);
        lacked(own, &others).or_else(|| added(own, &others))
    });
    found.filter(|_| !is_told(passages, is_known))
}

/// A sentence that was left out makes its paragraph shorter by at least this share of itself.
const LEFT_OUT: f32 = 0.4;

/// By at least this share, where some of its words are met elsewhere in the paragraph.
const CLEARLY: f32 = 0.7;

/// The sentence that all other languages have and this one has left out: its paragraph has fewer
/// sentences and is so much shorter, and none of the words that the others share there is in it.
/// `lengths` says how long the texts of each language are in all.
pub(super) fn left_out(
    step: &Step<'_, '_, '_>,
    passages: &[Passage<'_, '_>],
    lengths: &[(Lang, f32)],
    is_known: Known<'_>,
) -> Option<Alone> {
    let all = step.uneven()?;
    let of = |lang: Lang| lengths.iter().find(|it| it.0 == lang).map_or(1.0, |it| it.1.max(1.0));
    let whole = |(text, block): &(Text<'_, '_>, &Block)| (text.0, block.range.len() as f32);
    let found = all.iter().zip(passages).find_map(|(own, passage_of_own)| {
        let others: Vec<_> = all.iter().filter(|it| it.0.0 != own.0.0).collect();
        let count = others.first()?.1.sentences.len();
        if own.1.sentences.len() >= count || others.iter().any(|it| it.1.sentences.len() != count) {
            return None;
        }
        let is_shorter_by = |at: usize, share: f32| {
            others.iter().all(|other| {
                let ratio = of(own.0.0) / of(other.0.0);
                let missing = whole(other).1 * ratio - whole(own).1;
                missing > share * ratio * other.1.sentences[at].len() as f32
            })
        };
        (0..count).find_map(|at| {
            if !is_shorter_by(at, LEFT_OUT) {
                return None;
            }
            let range = |it: &&(Text<'_, '_>, &Block)| it.1.sentences[at].clone();
            let sentences: Vec<_> =
                others.iter().map(|it| passage(it.0, range(it), Knower::Field)).collect();
            let shared = sentences.first()?.concepts.keys().copied();
            let shared: Vec<_> =
                shared.filter(|id| sentences.iter().all(|it| it.surely_has(id))).collect();
            let is_gone = |id: &&&str| !passage_of_own.concepts.contains_key(**id);
            let gone = shared.iter().filter(is_gone).count();
            if gone == 0 || gone < shared.len() && !is_shorter_by(at, CLEARLY) {
                return None;
            }
            let quoted = sentences.iter().map(|it| {
                let words = it.part.text.as_str()[it.range.clone()].split_whitespace();
                let words = words.collect::<Vec<_>>().join(" ");
                (it.lang, it.part.text.span(it.range.clone()), words)
            });
            let place = own.0.1.text.span(own.1.range.clone());
            Some(Alone { lacking: vec![(own.0.0, place)], having: quoted.collect() })
        })
    });
    found.filter(|_| !is_told(passages, is_known))
}

/// Groups whose words stand in rows. What is done, when and how is said in too many ways for a word to
/// be missed.
const IN_ROWS: &[&str] = &["who", "data", "event", "degree"];

/// How many words an item of a row has at most.
const LONGEST_ITEM: usize = 5;

/// A word that stands in a row with another of its group in all other languages, where this one has
/// the other word in a shorter row.
fn lacked(own: &Passage<'_, '_>, others: &[&Passage<'_, '_>]) -> Option<Alone> {
    let missed = others.first()?.concepts.keys().copied().find(|id| {
        !own.concepts.contains_key(id)
            && others.iter().all(|it| it.surely_has(id))
            && is_in_shorter_row(own, others, id)
    })?;
    let lacking = vec![(own.lang, own.part.text.span(own.range.clone()))];
    let having = others.iter().filter_map(|it| quoted(it, missed)).collect();
    Some(Alone { lacking, having })
}

/// A word that this language alone has, in a row with another of its group that all have, where the
/// row is longer than those of the others.
fn added(own: &Passage<'_, '_>, others: &[&Passage<'_, '_>]) -> Option<Alone> {
    let more = own.concepts.keys().copied().find(|id| {
        own.surely_has(id)
            && !others.iter().any(|it| it.concepts.contains_key(id))
            && others.iter().all(|it| is_in_shorter_row(it, &[own], id))
    })?;
    let place = |it: &&Passage<'_, '_>| (it.lang, it.part.text.span(it.range.clone()));
    let having = quoted(own, more).into_iter().collect();
    Some(Alone { lacking: others.iter().map(place).collect(), having })
}

/// Whether a row has another word of the group on both sides, and is shorter in `lacks`.
fn is_in_shorter_row(lacks: &Passage<'_, '_>, has: &[&Passage<'_, '_>], id: &str) -> bool {
    // A long item breaks off a row in one language and not in another, so one longer row will do.
    let is_longer = |it: &&Passage<'_, '_>| {
        let joints = Row::around(it, id).joints;
        beside(lacks, it, id).iter().any(|other| Row::around(lacks, other).joints < joints)
    };
    IN_ROWS.contains(&group(id))
        && has.iter().all(|it| !beside(lacks, it, id).is_empty())
        && has.iter().any(is_longer)
}

/// The words of the same group in the next items of its row, which `lacks` has too.
fn beside<'c>(lacks: &Passage<'_, '_>, has: &Passage<'c, '_>, id: &str) -> Vec<&'c str> {
    let row = Row::around(has, id);
    let near = has.concepts.iter().filter(|(_, (place, _))| row.is_beside(place));
    let is_shared =
        |it: &&str| group(it) == group(id) && *it != id && lacks.concepts.contains_key(*it);
    near.map(|(other, _)| *other).filter(is_shared).collect()
}

fn quoted(passage: &Passage<'_, '_>, id: &str) -> Option<(Lang, Span, String)> {
    let (range, _) = passage.concepts.get(id)?;
    let words = passage.part.text.as_str()[range.clone()].to_owned();
    Some((passage.lang, passage.part.text.span(range.clone()), words))
}

/// A row of words: items with commas or conjunctions between them.
struct Row {
    /// The items before and after the one that it was made for, and that one.
    near: Range<usize>,
    /// How many commas and conjunctions there are.
    joints: usize,
}

impl Row {
    /// The row that a concept stands in.
    fn around(passage: &Passage<'_, '_>, id: &str) -> Self {
        let place = passage.concepts.get(id).map_or(0..0, |it| it.0.clone());
        let words = &passage.worded.words[passage.worded.places(&passage.range)];
        let text = passage.part.text.as_str();
        let joins: Vec<usize> = {
            let hits = passage.worded.among_all(Topic::Joins, &passage.range);
            hits.map(|hit| hit.range.start).collect()
        };
        // A word is a joint where it is a conjunction, or where a comma comes before the next one.
        let is_joint = |at: usize| {
            let after = words.get(at + 1).map_or(passage.range.end, |next| next.range.start);
            joins.contains(&words[at].range.start) || text[words[at].range.end..after].contains(',')
        };
        let first = words.partition_point(|word| word.range.end <= place.start);
        let last = words.partition_point(|word| word.range.start < place.end).max(first + 1) - 1;
        let mut row = Self { near: place, joints: 0 };
        let before = (0..first).rev();
        row.walk(before.map(|at| (words[at].range.clone(), is_joint(at))));
        let after = last..words.len();
        row.walk(after.map(|at| (words[at].range.clone(), is_joint(at))));
        row
    }

    /// Goes along the row in one direction, as far as its items are short.
    fn walk(&mut self, words: impl Iterator<Item = (Range<usize>, bool)>) {
        let (mut passed, mut joints) = (0, 0);
        for (word, is_joint) in words {
            if is_joint {
                (joints, passed) = (joints + 1, 0);
            } else if passed == LONGEST_ITEM {
                break;
            } else {
                passed += 1;
            }
            if joints < 3 {
                self.near = self.near.start.min(word.start)..self.near.end.max(word.end);
            }
        }
        self.joints += joints;
    }

    /// Whether a word stands in one of the next items.
    fn is_beside(&self, place: &Range<usize>) -> bool {
        self.near.start <= place.start && place.end <= self.near.end
    }
}
