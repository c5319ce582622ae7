//! Texts, and paragraphs in them, that are in another language than the one stated.

use std::ops::Range;

use super::{Vocabulary, Worded};
use crate::lang::Lang;
use crate::rules::prose::Part;

/// The whole text, or those of its paragraphs that are in another language, each with that language.
pub(super) fn strays(
    vocabulary: &Vocabulary,
    lang: Lang,
    blocks: &[Range<usize>],
    whole: Range<usize>,
    worded: &Worded<'_>,
) -> Vec<(Range<usize>, Lang)> {
    let tongue = &vocabulary.tongue;
    if let Some(other) = tongue.other_language(&worded.words, lang) {
        return vec![(whole, other)];
    }
    let of_block = |block: &Range<usize>| {
        let other = tongue.other_language(worded.within(block), lang)?;
        Some((block.clone(), other))
    };
    if blocks.len() > 1 { blocks.iter().filter_map(of_block).collect() } else { Vec::new() }
}

/// The same for a text of a notice.
pub(super) fn in_part(
    vocabulary: &Vocabulary,
    lang: Lang,
    part: &Part<'_>,
    worded: &Worded<'_>,
) -> Vec<(Range<usize>, Lang)> {
    let blocks: Vec<_> = part.reading.blocks.iter().map(|block| block.range.clone()).collect();
    strays(vocabulary, lang, &blocks, 0..part.text.as_str().trim_end().len(), worded)
}

/// Whether a place is inside one of them; they are in order.
pub(super) fn is_inside(strays: &[(Range<usize>, Lang)], at: usize) -> bool {
    let after = strays.partition_point(|(range, _)| range.start <= at);
    after.checked_sub(1).is_some_and(|before| strays[before].0.contains(&at))
}
