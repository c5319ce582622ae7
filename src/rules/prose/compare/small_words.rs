//! The small words that turn a sentence round: a negation that one side lacks, and another modal verb.

use std::ops::Range;

use super::{Both, Found, Kind, Side};
use crate::facts::{Block, Mark, MarkKind};

impl Both<'_> {
    /// A negation that a sentence, or else a paragraph, lacks.
    pub(super) fn negations(&self, own: &Block, reference: &Block, out: &mut Vec<Found>) {
        let count = |block: &Block, kind| marks(block, kind).count();
        let is_same = |kind| count(own, kind) == count(reference, kind);
        if is_same(MarkKind::Negation) && is_same(MarkKind::WeakNegation) {
            return;
        }
        let is_aligned = own.sentences.len() == reference.sentences.len();
        let found = if is_aligned {
            let mut sentences = own.sentences.iter().zip(&reference.sentences);
            sentences.find_map(|(one, two)| self.negation((own, one), (reference, two)))
        } else {
            self.negation((own, &own.range), (reference, &reference.range))
        };
        out.extend(found);
    }

    /// A negation that one of two sentences has too many, where the other has no softer word more
    /// that could say the same.
    fn negation(
        &self,
        own: (&Block, &Range<usize>),
        reference: (&Block, &Range<usize>),
    ) -> Option<Found> {
        let within = |(block, range): (&Block, &Range<usize>)| {
            Negations::of(block.marks.iter().filter(|it| range.contains(&it.range.start)))
        };
        let (here, there) = (within(own), within(reference));
        let lacks =
            |side: &Side<'_>, range: &Range<usize>, other: &Side<'_>, no: Option<Range<usize>>| {
                Some(Found {
                    kind: Kind::Negation,
                    one: side.lang,
                    other: other.lang,
                    here: (side.text.span(range.clone()), String::new()),
                    there: other.quote(no?),
                })
            };
        let count = |block: &Block| block.sentences.len();
        let way = match (self.is_cognate, count(own.0) == count(reference.0)) {
            (true, _) => Way::WordByWord,
            (false, true) => Way::SentenceBySentence,
            (false, false) => Way::Freely,
        };
        if here.lacks_one_of(&there, way) {
            lacks(&self.own, own.1, &self.reference, there.last())
        } else if there.lacks_one_of(&here, way) {
            lacks(&self.reference, reference.1, &self.own, here.last())
        } else {
            None
        }
    }

    /// What is allowed or required: paragraph by paragraph between kindred languages, and sentence
    /// by sentence between others.
    pub(super) fn modality(&self, own: &Block, reference: &Block, out: &mut Vec<Found>) {
        if self.is_cognate {
            return self.modality_within((own, &own.range), (reference, &reference.range), out);
        }
        if own.sentences.len() != reference.sentences.len() {
            return;
        }
        let is_negated = |block: &Block, range: &Range<usize>| {
            let mut marks = block.marks.iter().filter(|it| range.contains(&it.range.start));
            marks.any(|it| matches!(it.kind, MarkKind::Negation | MarkKind::WeakNegation))
        };
        for (one, two) in own.sentences.iter().zip(&reference.sentences) {
            // «Du må ikke» is «you may not»: with a negation the verbs do not match.
            if !is_negated(own, one) && !is_negated(reference, two) {
                self.modality_within((own, one), (reference, two), out);
            }
        }
    }

    fn modality_within(
        &self,
        (own, here): (&Block, &Range<usize>),
        (reference, there): (&Block, &Range<usize>),
        out: &mut Vec<Found>,
    ) {
        let modals = |block: &Block, within: &Range<usize>| -> Vec<(u8, Range<usize>)> {
            let modal = |it: &Mark| match it.kind {
                MarkKind::Modal(kind) => {
                    within.contains(&it.range.start).then(|| (kind, it.range.clone()))
                }
                MarkKind::Negation
                | MarkKind::WeakNegation
                | MarkKind::SoftNegation(_)
                | MarkKind::SharedNegation
                | MarkKind::Answer
                | MarkKind::Request => None,
            };
            block.marks.iter().filter_map(modal).collect()
        };
        let (mut here, mut there) = (modals(own, here), modals(reference, there));
        if !self.is_cognate && here.len() != there.len() {
            return;
        }
        here.retain(|(kind, _)| match there.iter().position(|(other, _)| other == kind) {
            Some(at) => {
                there.remove(at);
                false
            }
            None => true,
        });
        // A verb too many may be said in another way; another verb in its place is a difference.
        // What shall be done is said in many ways, and kindred languages alone say it alike.
        let is_certain = |one: u8, two: u8| self.is_cognate || one != SHALL && two != SHALL;
        for ((one, here), (two, there)) in here.into_iter().zip(there) {
            if !is_certain(one, two) {
                continue;
            }
            out.push(Found {
                kind: Kind::Modality,
                one: self.own.lang,
                other: self.reference.lang,
                here: self.own.quote(here),
                there: self.reference.quote(there),
            });
        }
    }
}

/// The place of *shall* among the modal verbs.
const SHALL: u8 = 2;

/// How two languages say no.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// Kindred languages do it word by word.
    WordByWord,
    /// Two others do it as often in each sentence, if a softer word counts for a negation.
    SentenceBySentence,
    /// Where sentences do not match, only a text with no negation at all can lack one.
    Freely,
}

/// The negations of a sentence.
#[derive(Debug, Default)]
struct Negations {
    /// Where they stand.
    strong: Vec<Range<usize>>,
    /// Those that another language may well do without.
    weak: Vec<Range<usize>>,
    /// How many softer words there are, by their sort.
    soft: [usize; SORTS],
    /// How many words there are after which a negation holds on.
    shared: usize,
}

/// How many sorts of softer words there are.
const SORTS: usize = 3;

/// The sort of *only*.
const ONLY: usize = 2;

impl Negations {
    fn of<'m>(marks: impl Iterator<Item = &'m Mark>) -> Self {
        let mut found = Self::default();
        for mark in marks {
            match mark.kind {
                MarkKind::Negation => found.strong.push(mark.range.clone()),
                MarkKind::WeakNegation => found.weak.push(mark.range.clone()),
                MarkKind::SoftNegation(sort) => {
                    found.soft[usize::from(sort).min(SORTS - 1)] += 1;
                }
                MarkKind::SharedNegation => found.shared += 1,
                MarkKind::Modal(_) | MarkKind::Answer | MarkKind::Request => {}
            }
        }
        found
    }

    /// Where the last of them stands.
    fn last(&self) -> Option<Range<usize>> {
        self.strong.iter().chain(&self.weak).max_by_key(|it| it.start).cloned()
    }

    /// Whether the other sentence has a negation that this one says in no way.
    fn lacks_one_of(&self, other: &Self, way: Way) -> bool {
        let said = |it: &Self| it.strong.len() + it.weak.len();
        let total = |it: &Self| said(it) + it.soft.iter().sum::<usize>();
        let in_its_place = || {
            let shared = self.soft[1..].iter().zip(&other.soft[1..]);
            let vague = self.weak.len() + self.soft[0];
            // The lists of two languages do not match word by word, so a sentence without any
            // negation is given the benefit of the doubt.
            let matched = if self.strong.is_empty() { 0 } else { other.weak.len() + other.soft[0] };
            let vague = vague.saturating_sub(matched);
            vague + shared.map(|(a, b)| a.saturating_sub(*b)).sum::<usize>()
        };
        match way {
            Way::WordByWord => {
                // «Ikke med mindre» is «berre dersom»: *only* makes up for both words.
                let only = self.soft[ONLY].saturating_sub(other.soft[ONLY]);
                said(self) < said(other) && total(self) + only < total(other)
            }
            Way::SentenceBySentence => {
                let held_on = if self.strong.is_empty() { 0 } else { self.shared };
                let is_bare = total(self) == 0 && !other.weak.is_empty();
                is_bare || self.strong.len() + held_on + in_its_place() < other.strong.len()
            }
            Way::Freely => total(self) == 0 && !other.strong.is_empty(),
        }
    }
}

fn marks(block: &Block, kind: MarkKind) -> impl Iterator<Item = &Mark> {
    block.marks.iter().filter(move |mark| mark.kind == kind)
}
