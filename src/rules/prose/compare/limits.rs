//! *Only*, *always*, *at least*, *at most*: a limit that a sentence sets in one language and not in
//! another.
//!
//! Comes in: two paragraphs that belong together. Goes out: the sentences that lack a limit. Where
//! the sentences do not match one by one, or where the other sentence has any word that may say the
//! same, nothing is said.

use std::ops::Range;

use super::lengths;
use super::{Both, Found, Kind, Side};
use crate::facts::{Block, Claim, Mark, MarkKind};

/// Each limit, and the words that may set it, or do something else.
const LIMITS: &[(Claim, Claim)] = &[
    (Claim::LimitOnly, Claim::OnlyFreely),
    (Claim::LimitAlways, Claim::AlwaysFreely),
    (Claim::LimitAtLeast, Claim::AtLeastFreely),
    (Claim::LimitAtMost, Claim::AtMostFreely),
];

/// Reports the limits that one of two paragraphs sets alone.
pub(super) fn differ(both: &Both<'_>, own: &Block, reference: &Block, out: &mut Vec<Found>) {
    let sets = |block: &Block| {
        let mut claims = block.claims.iter();
        claims.any(|it| LIMITS.iter().any(|(limit, _)| *limit == it.claim))
    };
    if !sets(own) && !sets(reference) || !lengths::are_matched(both, own, reference) {
        return;
    }
    for (one, two) in own.sentences.iter().zip(&reference.sentences) {
        for limit in LIMITS {
            let here = (&both.own, own, one);
            let there = (&both.reference, reference, two);
            let strict = both.is_cognate;
            let found = lacks(here, there, *limit, strict);
            out.extend(found.or_else(|| lacks(there, here, *limit, strict)));
        }
    }
}

/// A sentence in a language.
type Sentence<'s> = (&'s Side<'s>, &'s Block, &'s Range<usize>);

/// The limit that `has` sets, where `lacking` says nothing of the kind. Kindred languages set it with
/// the same word, so that no other word makes up for it.
fn lacks(
    lacking: Sentence<'_>,
    has: Sentence<'_>,
    (limit, freely): (Claim, Claim),
    is_strict: bool,
) -> Option<Found> {
    let set = has.1.claims.iter().find(|it| it.claim == limit && it.sentence == *has.2)?;
    let mut said = lacking.1.claims.iter().filter(|it| it.sentence == *lacking.2);
    // A sentence that says no may set any limit: «ingen andre enn» is «bare».
    let mut denied = lacking.1.marks.iter().filter(|it| lacking.2.contains(&it.range.start));
    let is_no = |mark: &Mark| matches!(mark.kind, MarkKind::Negation | MarkKind::WeakNegation);
    let is_said_freely = !is_strict && denied.any(is_no);
    if is_said_freely || said.any(|it| it.claim == limit || it.claim == freely && !is_strict) {
        return None;
    }
    Some(Found {
        kind: Kind::Limit(limit),
        one: lacking.0.lang,
        other: has.0.lang,
        here: (lacking.0.text.span(lacking.2.clone()), String::new()),
        there: has.0.quote(set.range.clone()),
    })
}
