//! What one of two kindred languages has and the other lacks: paragraphs and sentences whose
//! counterpart is found by likeness alone.

use super::compare::{Both, Found, Side};
use crate::facts::{Block, Grams};

/// Which paragraph of the reference each paragraph of the translation is.
pub(super) struct Pairing {
    of: Vec<Option<usize>>,
}

/// Two texts of which the smaller shares less than this with the other are no counterparts.
const LIKE: f32 = 0.30;

/// A sentence of which less than this stands anywhere in the other text stands in one language only.
const PRESENT: f32 = 0.34;

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
    let (own_all, reference_all) =
        (Grams::of(own.text.as_str()), Grams::of(reference.text.as_str()));
    for (i, block) in reference.blocks.iter().enumerate() {
        let there = pairing.back(i).map(|at| &own.blocks[at]);
        missing(own, there, &own_all, reference, block, out);
    }
    for (i, block) in own.blocks.iter().enumerate() {
        let there = pairing.of(i).map(|at| &reference.blocks[at]);
        missing(reference, there, &reference_all, own, block, out);
    }
}

/// Reports the sentences of a paragraph that stand nowhere in the other text; all of them together
/// where the whole paragraph is missing.
fn missing(
    lacking: &Side<'_>,
    there: Option<&Block>,
    all: &Grams,
    has: &Side<'_>,
    block: &Block,
    out: &mut Vec<Found>,
) {
    if there.is_some_and(|there| are_alike(there, block)) {
        return;
    }
    let text = has.text.as_str();
    let place = there.map_or(lacking.text.whole(), |it| lacking.text.span(it.range.clone()));
    let is_missing = |range: &std::ops::Range<usize>| {
        let grams = Grams::of(&text[range.clone()]);
        grams.len() >= SHORTEST && grams.share_in(all) < PRESENT
    };
    let gone: Vec<_> = block.sentences.iter().filter(|range| is_missing(range)).collect();
    if there.is_none() && !gone.is_empty() && gone.len() * 2 >= block.sentences.len() {
        out.push(Both::gap(lacking, place, has, block.range.clone()));
        return;
    }
    for range in gone {
        out.push(Both::gap(lacking, place, has, range.clone()));
    }
}

/// Whether two paragraphs have as many sentences, each about as long: then nothing is missing, and
/// their letters need not be compared.
fn are_alike(one: &Block, other: &Block) -> bool {
    let near = |(one, other): (&std::ops::Range<usize>, &std::ops::Range<usize>)| {
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
