//! Whether a text shows any trace of a name.

use std::ops::Range;

use super::{Names, SHORTEST_TRACE, Trace, Who};
use crate::facts::Value;
use crate::rules::prose::parts::Part;

/// A piece of a text that is looked through for a trace of a name.
#[derive(Debug)]
pub(in crate::rules::prose) struct Piece<'p> {
    part: &'p Part<'p>,
    range: Range<usize>,
    lower: String,
}

impl<'p> Piece<'p> {
    /// A piece of a text.
    pub(in crate::rules::prose) fn of(part: &'p Part<'p>, range: Range<usize>) -> Self {
        let lower = part.text.as_str()[range.clone()].to_lowercase();
        Self { part, range, lower }
    }
}

impl Names<'_> {
    /// Whether a piece of a text may name something in any way; `sought` tells how
    /// much of the name must be seen.
    pub(in crate::rules::prose) fn may_be_in(
        &self,
        who: Who<'_>,
        piece: &Piece<'_>,
        sought: Trace,
    ) -> bool {
        let lower = piece.lower.as_str();
        if let Who::Country(code) | Who::Region(code) = who {
            let mut countries = self.countries.iter();
            let own = countries.find(|(own, _)| *own == piece.part.lang);
            let text = &piece.part.text.as_str()[piece.range.clone()];
            return own.is_none_or(|(_, countries)| countries.may_be_in(code, text, lower));
        }
        let Some(name) = self.places.get(&who).map(|at| &self.list[*at]) else { return true };
        if name.whole.iter().any(|trace| {
            is_called(lower, trace) || sought != Trace::Whole && has_two_words(lower, trace)
        }) || name.traces.iter().any(|trace| {
            let counts = match sought {
                Trace::Any => true,
                Trace::Own => !self.common.contains(trace),
                Trace::Whole => false,
            };
            counts && lower.contains(trace.as_str())
        }) {
            return true;
        }
        let Who::Contact(id) = who else { return false };
        // «Ombudet» is the officer too, and so is whoever a link leads to.
        let facts = piece.part.reading.blocks.iter().flat_map(|block| &block.facts);
        let mut facts = facts.filter(|it| piece.range.contains(&it.range.start));
        let leads_there = |link: &str| link.strip_prefix("contact:") == Some(id.as_str());
        let is_linked =
            facts.any(|fact| matches!(&fact.value, Value::Link(link) if leads_there(link)));
        let mut words = lower.split(|c: char| !c.is_alphanumeric());
        let is_part_of_name = |word: &str| {
            let letters = word.chars().count();
            let stem: String = word.chars().take(letters.saturating_sub(2)).collect();
            let mut traces = name.traces.iter().chain(&name.whole);
            letters >= SHORTEST_TRACE && traces.any(|trace| trace.contains(&stem))
        };
        is_linked || words.any(is_part_of_name)
    }
}

/// Whether a text in small letters has a name. A short one must stand as a word: «nav» is not «navn».
fn is_called(lower: &str, name: &str) -> bool {
    let is_short = name.chars().count() <= SHORTEST_TRACE;
    lower.match_indices(name).any(|(at, _)| {
        let before = lower[..at].chars().next_back();
        let after = &lower[at + name.len()..];
        let after = after.strip_prefix('s').unwrap_or(after);
        let stands = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        !is_short || stands(before) && stands(after.chars().next())
    })
}

/// Whether a text in small letters has two words of a name in a row: «tax administration».
fn has_two_words(lower: &str, name: &str) -> bool {
    let ends = name.match_indices(' ').map(|(at, _)| at).chain([name.len()]);
    let ends: Vec<usize> = ends.collect();
    let starts = std::iter::once(0).chain(ends.iter().map(|end| end + 1));
    starts.zip(ends.iter().skip(1)).any(|(start, end)| lower.contains(&name[start..*end]))
}
