//! A sentence that one of two unlike languages lacks, told by the lengths of sentences alone.
//!
//! A sentence and its translation are about equally long. Where one paragraph has a sentence more
//! than its counterpart, two things may have happened: two sentences became one, or one was left out.
//! Both are tried, and a sentence is reported only where leaving it out fits clearly better than
//! joining it to a neighbour. Based on the alignment by length of Gale and Church (1993).

use std::ops::Range;

use super::{Both, Found, Side};
use crate::facts::Block;

/// By so much leaving out must fit better than joining. On the example site, four in five sentences that
/// are dropped are found, and no paragraph is accused.
const CLEARLY: f32 = 0.25;

/// A worse fit tells nothing: the paragraph was written freely.
const FREELY: f32 = 0.45;

/// A sentence that is so much longer than its counterpart, as a logarithm, has another counterpart.
const MUCH: f32 = 0.6;

/// Added to each length, so that short sentences weigh less.
const SHORT: f32 = 12.0;

/// Reports the sentence that one paragraph has more than its counterpart.
pub(super) fn sentence(both: &Both<'_>, own: &Block, reference: &Block, out: &mut Vec<Found>) {
    let (mine, theirs) = (lengths(&both.own, own), lengths(&both.reference, reference));
    if mine.len() + 1 == theirs.len()
        && let Some(at) = left_out(&theirs, &mine)
    {
        let place = both.own.text.span(own.range.clone());
        let range = reference.sentences[at].clone();
        out.push(Both::gap(&both.own, place, &both.reference, range));
    } else if theirs.len() + 1 == mine.len()
        && let Some(at) = left_out(&mine, &theirs)
    {
        let place = both.reference.text.span(reference.range.clone());
        out.push(Both::gap(&both.reference, place, &both.own, own.sentences[at].clone()));
    }
}

/// Whether the sentences of two paragraphs belong together one by one: there are as many, and none is
/// much longer than its counterpart.
pub(super) fn are_matched(both: &Both<'_>, own: &Block, reference: &Block) -> bool {
    let (mine, theirs) = (lengths(&both.own, own), lengths(&both.reference, reference));
    let fits = |(one, other): (&f32, &f32)| ((one + SHORT) / (other + SHORT)).ln().abs() < MUCH;
    mine.len() == theirs.len() && mine.iter().zip(&theirs).all(fits)
}

/// A paragraph that another sort of paragraph stands for: a list item for a heading, say.
const OTHER_SORT: f32 = 2.0;

/// Where two texts that have not the same number of paragraphs likely part: in the longer one the
/// first paragraph without a counterpart, in the other the one before it. Paragraphs are matched in
/// order, so that the lengths and the sorts of those that belong together fit best.
pub(super) fn gap(one: &Side<'_>, other: &Side<'_>) -> (usize, usize) {
    if one.blocks.len() > other.blocks.len() {
        let (short, long) = gap(other, one);
        return (long, short);
    }
    let (short, long) = (sorts(one), sorts(other));
    let more = long.len() - short.len();
    let cost = |(own, length): (u8, f32), (sort, other): (u8, f32)| {
        let ratio = ((length + SHORT) / (other + SHORT)).ln().abs();
        ratio + if own == sort { 0.0 } else { OTHER_SORT }
    };
    // best[skipped]: the cost of matching all so far, and where the first one was skipped.
    let mut best: Vec<(f32, usize)> =
        (0..=more).map(|it| (0.0, if it > 0 { 0 } else { short.len() })).collect();
    for (at, own) in short.iter().enumerate() {
        for skipped in 0..=more {
            let matched = best[skipped].0 + cost(*own, long[at + skipped]);
            best[skipped].0 = matched;
            // To skip one more after this match is free.
            if skipped > 0 && best[skipped - 1].0 <= matched {
                let (cost, first) = best[skipped - 1];
                best[skipped] = (cost, first.min(at + 1));
            }
        }
    }
    let first = best[more].1.min(short.len());
    (first.saturating_sub(1), first)
}

/// What sort of paragraph each is, by the sign that it begins with, and how long it is.
fn sorts(side: &Side<'_>) -> Vec<(u8, f32)> {
    let text = side.text.as_str();
    let sort = |block: &Block| {
        let own = text[block.range.clone()].trim();
        let sign = own.bytes().next().filter(|it| !it.is_ascii_alphanumeric() && it.is_ascii());
        (sign.unwrap_or_default(), own.chars().count() as f32)
    };
    side.blocks.iter().map(sort).collect()
}

/// How many characters each sentence has.
fn lengths(side: &Side<'_>, block: &Block) -> Vec<f32> {
    let text = side.text.as_str();
    let length = |range: &Range<usize>| text[range.clone()].trim().chars().count() as f32;
    block.sentences.iter().map(length).collect()
}

/// Which sentence of the longer paragraph was left out in the shorter, where one clearly was.
fn left_out(long: &[f32], short: &[f32]) -> Option<usize> {
    if short.is_empty() {
        return None;
    }
    let costs = (0..long.len()).map(|at| {
        let rest = long.iter().enumerate().filter(|(own, _)| *own != at).map(|(_, length)| *length);
        (at, cost(rest, short))
    });
    let (at, without) = costs.min_by(|one, other| one.1.total_cmp(&other.1))?;
    let joined = (0..short.len()).map(|at| {
        let before = long[..at].iter().copied();
        let pair = std::iter::once(long[at] + long[at + 1]);
        cost(before.chain(pair).chain(long[at + 2..].iter().copied()), short)
    });
    let joined = joined.min_by(f32::total_cmp)?;
    (without < FREELY * short.len() as f32 && without + CLEARLY < joined).then_some(at)
}

/// How badly two rows of lengths fit: the sum of the logarithms of their ratios.
fn cost(one: impl Iterator<Item = f32>, other: &[f32]) -> f32 {
    one.zip(other).map(|(one, other)| ((one + SHORT) / (other + SHORT)).ln().abs()).sum()
}

#[cfg(test)]
mod tests {
    use super::left_out;

    #[test]
    fn what_was_left_out_is_told_from_what_was_joined() {
        assert_eq!(left_out(&[60.0, 45.0, 80.0], &[64.0, 83.0]), Some(1));
        assert_eq!(left_out(&[60.0, 45.0], &[58.0]), Some(1));
        assert_eq!(left_out(&[60.0, 45.0], &[108.0]), None, "two became one");
        assert_eq!(left_out(&[60.0, 10.0, 80.0], &[66.0, 83.0]), None, "too short to tell");
    }
}
