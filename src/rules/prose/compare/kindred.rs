//! What one of two kindred languages has and the other lacks: paragraphs and sentences whose
//! counterpart is found by likeness alone.

use std::ops::Range;

use super::{Both, Found, Side};
use crate::facts::{Block, Grams};

/// Which paragraph of the reference each paragraph of the translation is.
pub(super) struct Pairing {
    of: Vec<Option<usize>>,
}

/// Two texts of which the smaller shares less than this with the other are no counterparts.
const LIKE: f32 = 0.30;

/// Of a counterpart's runs of letters at least this share is found in the other language; measured
/// on public notices in bokmål and nynorsk, where one sentence in forty lies below.
const PRESENT: f32 = 0.5;

/// No counterpart was found below this, whatever else its paragraph holds.
const FOREIGN: f32 = 0.3;

/// From this on, a sentence stands in another paragraph: it was moved.
const MOVED: f32 = 0.6;

/// A sentence that was left out makes its paragraph shorter by at least this share of itself.
const LEFT_OUT: f32 = 0.6;

/// Shorter sentences have too few runs of letters to tell.
const SHORTEST: usize = 16;

impl Pairing {
    /// The first is the first, and so on.
    pub(super) fn in_order(count: usize) -> Self {
        Self { of: (0..count).map(Some).collect() }
    }

    /// Nobody knows.
    pub(super) fn none() -> Self {
        Self { of: Vec::new() }
    }

    pub(super) fn is_none(&self) -> bool {
        self.of.is_empty()
    }

    /// The reference's paragraph.
    pub(super) fn of(&self, own: usize) -> Option<usize> {
        self.of.get(own).copied().flatten()
    }

    /// The translation's paragraph.
    pub(super) fn back(&self, reference: usize) -> Option<usize> {
        self.of.iter().position(|it| *it == Some(reference))
    }

    /// Paragraphs of the translation and the reference that belong together.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        self.of.iter().enumerate().filter_map(|(own, reference)| Some((own, (*reference)?)))
    }
}

/// Joins the paragraphs of two texts that have not the same number of them, in order, so that the
/// likeness is greatest.
pub(super) fn align(both: &Both<'_>) -> Pairing {
    let (own, reference) = (grams(&both.own), grams(&both.reference));
    let (rows, columns) = (own.len(), reference.len());
    // best[i][j]: the likeness of the first i with the first j.
    let mut best = vec![vec![0f32; columns + 1]; rows + 1];
    let like = |i: usize, j: usize| {
        let likeness = own[i].likeness(&reference[j]);
        if likeness >= LIKE { likeness } else { 0.0 }
    };
    for i in 1..=rows {
        for j in 1..=columns {
            let joined = best[i - 1][j - 1] + like(i - 1, j - 1);
            best[i][j] = joined.max(best[i - 1][j]).max(best[i][j - 1]);
        }
    }
    let mut of = vec![None; rows];
    let (mut i, mut j) = (rows, columns);
    while i > 0 && j > 0 {
        if best[i][j] == best[i - 1][j] {
            i -= 1;
        } else if best[i][j] == best[i][j - 1] {
            j -= 1;
        } else {
            (i, j) = (i - 1, j - 1);
            of[i] = Some(j);
        }
    }
    Pairing { of }
}

/// Reports the paragraphs and sentences that one side lacks.
pub(super) fn sentences(both: &Both<'_>, pairing: &Pairing, out: &mut Vec<Found>) {
    let Both { own, reference, .. } = both;
    let is_suspect = own.blocks.len() != reference.blocks.len()
        || pairing.pairs().any(|(i, j)| !are_alike(&own.blocks[i], &reference.blocks[j]));
    if !is_suspect {
        return;
    }
    let (own_grams, reference_grams) = (grams(own), grams(reference));
    for (i, block) in reference.blocks.iter().enumerate() {
        missing(own, pairing.back(i), &own_grams, reference, block, out);
    }
    for (i, block) in own.blocks.iter().enumerate() {
        missing(reference, pairing.of(i), &reference_grams, own, block, out);
    }
}

/// Reports the sentences of a paragraph that the other text lacks; all of them together where the
/// whole paragraph is missing. `grams` are those of the other text's paragraphs, and `at` is the one
/// that is the counterpart.
fn missing(
    lacking: &Side<'_>,
    at: Option<usize>,
    grams: &[Grams],
    has: &Side<'_>,
    block: &Block,
    out: &mut Vec<Found>,
) {
    let text = has.text.as_str();
    let sentences = block.sentences.iter().map(|range| (range, Grams::of(&text[range.clone()])));
    let sentences = sentences.filter(|(_, sentence)| sentence.len() >= SHORTEST);
    let anywhere = |sentence: &Grams| -> f32 {
        grams.iter().map(|block| sentence.share_in(block)).fold(0.0, f32::max)
    };
    let Some(at) = at else {
        let sentences: Vec<_> = sentences.collect();
        let gone = sentences.iter().filter(|(_, sentence)| anywhere(sentence) < PRESENT).count();
        if gone > 0 && gone * 2 >= sentences.len() {
            out.push(Both::gap(lacking, lacking.text.whole(), has, block.range.clone()));
        }
        return;
    };
    let there = &lacking.blocks[at];
    if are_alike(there, block) {
        return;
    }
    // Where one language has more sentences, they are likely among those that are least found. Two
    // sentences made into one are both found.
    let more = block.sentences.len().saturating_sub(there.sentences.len());
    let limit = if more > 0 { PRESENT } else { FOREIGN };
    // Two sentences made into one leave the paragraph about as long as it was.
    let shorter = block.range.len().saturating_sub(there.range.len()) as f32;
    let is_left_out = |range: &Range<usize>| more == 0 || shorter > LEFT_OUT * range.len() as f32;
    let mut gone: Vec<_> = sentences
        .map(|(range, sentence)| (sentence.share_in(&grams[at]), range, sentence))
        .filter(|(share, _, sentence)| *share < limit && anywhere(sentence) < MOVED)
        .filter(|(_, range, _)| is_left_out(range))
        .collect();
    gone.sort_by(|one, other| one.0.total_cmp(&other.0));
    let place = lacking.text.span(there.range.clone());
    for (_, range, _) in gone.into_iter().take(more.max(1)) {
        out.push(Both::gap(lacking, place, has, range.clone()));
    }
}

/// Whether two paragraphs have as many sentences, each about as long: then nothing is missing, and
/// their letters need not be compared.
fn are_alike(one: &Block, other: &Block) -> bool {
    let near = |(one, other): (&Range<usize>, &Range<usize>)| {
        let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
        short * 3 >= long * 2 || long - short < 24
    };
    one.sentences.len() == other.sentences.len()
        && one.sentences.iter().zip(&other.sentences).all(near)
}

fn grams(side: &Side<'_>) -> Vec<Grams> {
    let text = side.text.as_str();
    side.blocks.iter().map(|block| Grams::of(&text[block.range.clone()])).collect()
}
