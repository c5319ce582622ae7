//! Facts that a text states in one language and not in another.
//!
//! Facts agree when they are equal in value. One that is not matched in its own paragraph may be
//! matched in another of the same text: a translator moves a clause. What is left over on both sides
//! of a paragraph is a difference; what is left on one side alone stands in one language only.

use super::kindred::Pairing;
use super::{Both, Found, Kind, Side};
use crate::facts::{Block, Fact, Value};
use crate::law::Place;

/// A fact that was not matched: its paragraph, and itself.
type Left<'p> = (usize, &'p Fact);

impl<'p> Both<'p> {
    /// Facts that the two do not share.
    pub(super) fn facts(&self, pairing: &Pairing, is_whole: bool, out: &mut Vec<Found>) {
        let mut left = self.left(self.own.blocks);
        let mut missed = self.left(self.reference.blocks);
        if left.is_empty() && missed.is_empty() {
            return;
        }
        // First in the same paragraph, then anywhere in the text; first equal, then nearly so.
        for equal in [same as fn(&Fact, &Fact) -> bool, nearly_same] {
            for near in [true, false] {
                left.retain(|(block, fact)| {
                    let fits = |(at, other): &Left<'_>| {
                        equal(fact, other) && (!near || pairing.of(*block) == Some(*at))
                    };
                    let Some(at) = missed.iter().position(fits) else { return true };
                    missed.swap_remove(at);
                    false
                });
            }
        }
        missed.sort_by_key(|(_, fact)| fact.range.start);
        // A number may be part of what the other language writes as a citation.
        let cites = |blocks: &[Block], fact: &Fact| {
            let is_number = matches!(fact.value, Value::Number(_));
            let count = fact.count.unwrap_or_default();
            is_number && blocks.iter().any(|block| block.cited.contains(&count))
        };
        left.retain(|(_, fact)| !cites(self.reference.blocks, fact));
        missed.retain(|(_, fact)| !cites(self.own.blocks, fact));
        left.retain(|(_, fact)| !self.reference.has_in_small_letters(fact));
        missed.retain(|(_, fact)| !self.own.has_in_small_letters(fact));
        self.pairs(pairing, is_whole, &mut left, &mut missed, out);
        if is_whole {
            for (block, fact) in missed.into_iter().filter(|(_, fact)| fact.sure) {
                out.push(alone(&self.own, &self.reference, pairing.back(block), fact));
            }
            for (block, fact) in left.into_iter().filter(|(_, fact)| fact.sure) {
                out.push(alone(&self.reference, &self.own, pairing.of(block), fact));
            }
        }
    }

    /// Joins what is left over on both sides of a paragraph, and reports each pair.
    fn pairs(
        &self,
        pairing: &Pairing,
        is_whole: bool,
        left: &mut Vec<Left<'p>>,
        missed: &mut Vec<Left<'p>>,
        out: &mut Vec<Found>,
    ) {
        let of = |fact: &Fact| std::mem::discriminant(&fact.value);
        for strict in [true, false] {
            let mut at = 0;
            while let Some((block, fact)) = left.get(at).copied() {
                let fits = |(place, other): &Left<'_>| {
                    let (Some(one), Some(two)) = (kind(&fact.value), kind(&other.value)) else {
                        return false;
                    };
                    one == two
                        && (!strict && !is_rhythm(fact) && !is_rhythm(other)
                            || of(fact) == of(other))
                        && (fact.sure || other.sure || both_weak(fact, other, left, missed))
                        && (pairing.of(block) == Some(*place) || !is_whole && pairing.is_none())
                };
                match missed.iter().position(fits) {
                    Some(other) => {
                        left.remove(at);
                        let (_, other) = missed.remove(other);
                        out.push(self.differs(fact, other));
                    }
                    None => at += 1,
                }
            }
        }
    }

    fn differs(&self, fact: &Fact, other: &Fact) -> Found {
        Found {
            kind: kind(&fact.value).unwrap_or(Kind::Figure),
            one: self.own.lang,
            other: self.reference.lang,
            here: self.own.quote(fact.range.clone()),
            there: self.reference.quote(other.range.clone()),
        }
    }

    /// The facts that can be compared.
    fn left(&self, blocks: &'p [Block]) -> Vec<Left<'p>> {
        let all = blocks.iter().enumerate();
        let facts = all.flat_map(|(at, block)| block.facts.iter().map(move |fact| (at, fact)));
        // An acronym is another in another language, save between kindred ones.
        facts
            .filter(|(_, fact)| self.is_cognate || !matches!(fact.value, Value::Acronym(_)))
            .collect()
    }
}

impl Side<'_> {
    /// Whether the text has an acronym written as a name: «Nav» for «NAV».
    fn has_in_small_letters(&self, fact: &Fact) -> bool {
        let Value::Acronym(acronym) = &fact.value else { return false };
        let words = self.text.as_str().split(|c: char| !c.is_alphanumeric());
        words.filter(|word| word.len() == acronym.len()).any(|word| word.to_uppercase() == *acronym)
    }
}

/// A fact that only `has` states; `at` is the paragraph where `lacks` could state it.
fn alone(lacks: &Side<'_>, has: &Side<'_>, at: Option<usize>, fact: &Fact) -> Found {
    let block = at.and_then(|at| lacks.blocks.get(at));
    let here = block.map_or(lacks.text.whole(), |block| lacks.text.span(block.range.clone()));
    Found {
        kind: Kind::Alone,
        one: lacks.lang,
        other: has.lang,
        here: (here, String::new()),
        there: has.quote(fact.range.clone()),
    }
}

fn same(one: &Fact, other: &Fact) -> bool {
    match (&one.value, &other.value) {
        // A provision whose act was not certain is known by its place.
        (Value::Provision(a), Value::Provision(b)) => {
            a == b || a.place == b.place && !(one.sure && other.sure)
        }
        (one, other) => one == other,
    }
}

/// Whether two facts say the same with less: a number without its unit (`over 18 år`, `over 18`), or
/// an article or a letter without its act.
fn nearly_same(one: &Fact, other: &Fact) -> bool {
    let bare = |fact: &Fact| matches!(fact.value, Value::Number(_));
    let digits = |fact: &Fact| {
        let Value::Phone(number) = fact.value else { return fact.count };
        Some(number.saturating_mul(100))
    };
    let letter = |fact: &Fact| {
        if let Value::Letter(letter) = fact.value {
            return Some(letter);
        }
        let Value::Provision(citation) = &fact.value else { return None };
        match citation.place {
            Place::Article { letter, .. } | Place::Section { letter, .. } => letter,
            Place::Whole | Place::Chapter(_) | Place::Recital(_) => None,
        }
    };
    let is_letter = |fact: &Fact| matches!(fact.value, Value::Letter(_));
    let same_letter = (is_letter(one) || is_letter(other))
        && letter(one).is_some()
        && letter(one) == letter(other);
    let same_number =
        (bare(one) || bare(other)) && digits(one).is_some() && digits(one) == digits(other);
    same_number || same_letter
}

/// Two lengths that may each be no length at all differ only where they are the only ones.
fn both_weak(one: &Fact, other: &Fact, left: &[Left<'_>], missed: &[Left<'_>]) -> bool {
    let is_length = |fact: &Fact| matches!(fact.value, Value::Length { .. });
    let lengths = |list: &[Left<'_>]| list.iter().filter(|(_, fact)| is_length(fact)).count();
    let numbers = |fact: &Fact| matches!(fact.value, Value::Number(_));
    let sort = |fact: &Fact| std::mem::discriminant(&fact.value);
    let like = |list: &[Left<'_>]| list.iter().filter(|(_, it)| sort(it) == sort(one)).count();
    let is_only = sort(one) == sort(other) && like(left) == 1 && like(missed) == 1;
    let is_one = |fact: &Fact| fact.value == Value::Number(100);
    let is_provision = matches!(one.value, Value::Provision(_));
    (is_length(one) && is_length(other) && lengths(left) == 1 && lengths(missed) == 1)
        || numbers(one) && numbers(other) && (is_only || !is_one(one) && !is_one(other))
        || is_only && (is_rhythm(one) || is_provision)
}

/// How often, or which in a row: what is said in no other way than by another of its sort.
fn is_rhythm(fact: &Fact) -> bool {
    matches!(fact.value, Value::Often { .. } | Value::Nth { .. })
}

/// What differs when two facts of this sort do; nothing for those that only stand alone.
fn kind(value: &Value) -> Option<Kind> {
    match value {
        Value::Length { .. }
        | Value::Often { .. }
        | Value::Nth { .. }
        | Value::Minutes(_)
        | Value::WorkingDays(_)
        | Value::Percent(_)
        | Value::Money { .. }
        | Value::Number(_)
        | Value::Date { .. }
        | Value::Time { .. } => Some(Kind::Figure),
        Value::Email(_) | Value::Phone(_) | Value::Host(_) | Value::Link(_) => Some(Kind::Address),
        Value::Provision(_) | Value::Letter(_) => Some(Kind::Citation),
        Value::Acronym(_) => None,
    }
}
