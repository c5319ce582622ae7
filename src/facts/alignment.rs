//! Which word of a sentence is which word of its counterpart in a kindred language.
//!
//! Comes in: two sentences, cut into [`Written`] words. Goes out: the [`Gap`]s between the words that
//! surely are the same. Words are the same when they are written alike, when their letters without
//! those that such languages write differently (vowels, for the most part) are alike, or when a list
//! says so; all lists stand in `facts.ftl` and `tongue.ftl`. What a gap means is not decided here.

use std::ops::Range;

use super::token::fingerprint;
use super::words::{Finder, Lexicon};
use crate::lang::Lang;

/// A word of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// Where it stands.
    pub range: Range<usize>,
    /// What its sentence would lose with it.
    pub weight: Weight,
    hash: u64,
    letters: usize,
    /// The letters that kindred languages share, each of a row of equal ones once.
    bones: String,
}

/// What a sentence would lose with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Nothing that could be told: a short word, or one that languages use as they like.
    Loose,
    /// It is one of some words of which each excludes the others: the set, and the place in it.
    Opposite(u8, u8),
    /// A name, or a part of a fact, which others compare.
    Named,
    /// What it says.
    Content,
}

/// What stands between two words that are matched, in the one sentence and in the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gap {
    /// Places among the words of the one.
    pub one: Range<usize>,
    /// Places among the words of the other.
    pub other: Range<usize>,
}

/// Two kindred languages.
#[derive(Debug, Clone, Copy)]
pub struct Kin<'f> {
    one: &'f Lexicon,
    other: &'f Lexicon,
}

/// Shorter words say nothing by themselves, and are the same only where they are written alike.
const SHORT: usize = 4;

/// How many letters a stem has at most.
const STEM: usize = 3;

/// Longer sentences are not held against each other word by word.
const LONGEST: usize = 120;

impl Finder {
    /// Two languages whose sentences match word by word.
    pub fn kin(&self, one: Lang, other: Lang) -> Option<Kin<'_>> {
        let is_kin = self.are_cognate(one, other);
        is_kin.then(|| Some(Kin { one: self.lexicon(one)?, other: self.lexicon(other)? }))?
    }
}

impl Kin<'_> {
    /// The words of a part of a text in the first language. A word in one of `facts`, which are
    /// sorted by where they start, is named.
    pub fn one(&self, text: &str, part: &Range<usize>, facts: &[Range<usize>]) -> Vec<Written> {
        self.one.written(text, part, facts)
    }

    /// The same in the second.
    pub fn other(&self, text: &str, part: &Range<usize>, facts: &[Range<usize>]) -> Vec<Written> {
        self.other.written(text, part, facts)
    }

    /// Whether two words are the same.
    pub fn is_same(&self, one: &Written, other: &Written) -> bool {
        if one.hash == other.hash {
            return true;
        }
        if let (Weight::Opposite(..), Weight::Opposite(..)) = (one.weight, other.weight) {
            return one.weight == other.weight;
        }
        one.is_like(other) || self.one.lists(one, other) || self.other.lists(other, one)
    }

    /// Whether two unlike words are listed as counterparts, in any of their forms.
    pub fn is_pair(&self, one: &Written, other: &Written) -> bool {
        let (a, b) = (one.stem(), other.stem());
        self.one.pairs.contains(&(a, b)) || self.other.pairs.contains(&(b, a))
    }

    /// Between which words two sentences differ, and how many words they share.
    pub fn align(&self, one: &[Written], other: &[Written]) -> Option<(Vec<Gap>, usize)> {
        if one.len().max(other.len()) > LONGEST {
            return None;
        }
        let is_same = |(a, b): &(&Written, &Written)| self.is_same(a, b);
        let start = one.iter().zip(other).take_while(is_same).count();
        let rest = one[start..].iter().rev().zip(other[start..].iter().rev());
        let end = rest.take_while(is_same).count();
        let middle = (&one[start..one.len() - end], &other[start..other.len() - end]);
        let matched = self.longest(middle.0, middle.1);
        let shared = start + end + matched.len();
        let mut gaps = Vec::new();
        let (mut i, mut j) = (start, start);
        let last = (one.len() - end, other.len() - end);
        for (a, b) in matched.into_iter().map(|(a, b)| (a + start, b + start)).chain([last]) {
            if a > i || b > j {
                gaps.push(Gap { one: i..a, other: j..b });
            }
            (i, j) = (a + 1, b + 1);
        }
        Some((gaps, shared))
    }

    /// The most words that two rows share in the same order.
    fn longest(&self, one: &[Written], other: &[Written]) -> Vec<(usize, usize)> {
        let (rows, columns) = (one.len(), other.len());
        let mut best = vec![0u8; (rows + 1) * (columns + 1)];
        let mut same = vec![false; rows * columns];
        let at = |i: usize, j: usize| i * (columns + 1) + j;
        for i in (0..rows).rev() {
            for j in (0..columns).rev() {
                let is_same = self.is_same(&one[i], &other[j]);
                same[i * columns + j] = is_same;
                let apart = best[at(i + 1, j)].max(best[at(i, j + 1)]);
                best[at(i, j)] = apart.max(best[at(i + 1, j + 1)] + u8::from(is_same));
            }
        }
        let (mut i, mut j) = (0, 0);
        let mut matched = Vec::new();
        while i < rows && j < columns {
            if same[i * columns + j] && best[at(i, j)] == best[at(i + 1, j + 1)] + 1 {
                matched.push((i, j));
                (i, j) = (i + 1, j + 1);
            } else if best[at(i + 1, j)] >= best[at(i, j + 1)] {
                i += 1;
            } else {
                j += 1;
            }
        }
        matched
    }
}

impl Written {
    /// Whether it says something by itself.
    pub fn is_content(&self) -> bool {
        self.weight == Weight::Content
    }

    /// The same for a word wherever it stands.
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// What the forms of a word have in common.
    pub fn stem(&self) -> u64 {
        stem(self.hash, &self.bones)
    }

    /// Whether one of two words holds the other, as a compound does.
    pub fn holds(&self, other: &Self) -> bool {
        let (long, short) = if self.bones.len() >= other.bones.len() {
            (&self.bones, &other.bones)
        } else {
            (&other.bones, &self.bones)
        };
        let stem = if short.len() > SHORT { &short[..short.len() - 1] } else { short };
        stem.is_ascii() && stem.len() >= 3 && long.contains(stem)
    }

    fn is_like(&self, other: &Self) -> bool {
        let (one, two) = (self.bones.as_bytes(), other.bones.as_bytes());
        if self.letters.min(other.letters) < 3 || one.len().min(two.len()) < 2 {
            return false;
        }
        if one == two {
            return true;
        }
        if self.letters.min(other.letters) < SHORT {
            return false;
        }
        let shared = one.iter().zip(two).take_while(|(a, b)| a == b).count();
        let rest = (one.len() - shared, two.len() - shared);
        match shared {
            0 | 1 => false,
            2 => rest.0 + rest.1 <= 1,
            3 => rest.0 + rest.1 <= 2,
            _ => rest.0 <= 2 && rest.1 <= 2 || rest.0.min(rest.1) == 0 && rest.0 + rest.1 <= 3,
        }
    }
}

/// What the forms of a word have in common: its first letters without those that are mute.
fn stem(hash: u64, bones: &str) -> u64 {
    if bones.is_empty() { hash } else { fingerprint(bones.get(..STEM).unwrap_or(bones)) }
}

impl Lexicon {
    /// What the forms of a word have in common.
    pub(super) fn stem(&self, word: &str) -> u64 {
        stem(fingerprint(word), &self.bones(word))
    }

    /// The letters of a word that kindred languages share.
    fn bones(&self, word: &str) -> String {
        let mut bones = String::with_capacity(word.len());
        let mut last = '\0';
        let mut take = |letter: char| {
            if letter != last && !self.mute.contains(&letter) {
                bones.push(letter);
                last = letter;
            }
        };
        for letter in word.chars() {
            match letter {
                '\0'..='\x7f' => take(letter.to_ascii_lowercase()),
                _ => letter.to_lowercase().for_each(&mut take),
            }
        }
        bones
    }

    fn lists(&self, own: &Written, other: &Written) -> bool {
        self.counterparts.get(&own.hash).is_some_and(|known| known.contains(&other.hash))
    }

    fn written(&self, text: &str, part: &Range<usize>, facts: &[Range<usize>]) -> Vec<Written> {
        let mut words = Vec::with_capacity(part.len() / 6 + 1);
        let mut at = part.start;
        // The facts that start before the word at hand ends, and where the last of them ends.
        let (mut facts, mut fact_end) = (facts.iter().peekable(), 0);
        while let Some(first) = text[at..part.end].chars().next() {
            let rest = &text[at..part.end];
            // Where a link leads, and the id of a heading, nobody reads aloud.
            let aside = [("](", ')'), ("{#", '}')];
            if let Some((_, close)) = aside.iter().find(|(open, _)| rest.starts_with(*open)) {
                at += rest.find(*close).map_or(rest.len(), |end| end + 1);
                continue;
            }
            if !first.is_alphanumeric() {
                at += first.len_utf8();
                continue;
            }
            let is_end = |c: char| !c.is_alphanumeric() && c != '-';
            let end = at + rest.find(is_end).unwrap_or(rest.len());
            while let Some(fact) = facts.next_if(|fact| fact.start < end) {
                fact_end = fact_end.max(fact.end);
            }
            let is_named = !words.is_empty() && first.is_uppercase()
                || text[at..end].contains(|c: char| c.is_numeric())
                || text[at..end].chars().skip(1).any(char::is_uppercase)
                || at < fact_end;
            words.push(self.word(text, at..end, is_named));
            at = end;
        }
        words
    }

    fn word(&self, text: &str, range: Range<usize>, is_named: bool) -> Written {
        let word = &text[range.clone()];
        let (hash, letters) = (fingerprint(word), word.chars().count());
        let bones = self.bones(word);
        let weight = match self.opposites.get(&hash) {
            Some((set, place)) => Weight::Opposite(*set, *place),
            None if is_named => Weight::Named,
            None if letters < SHORT || self.loose.contains(&hash) => Weight::Loose,
            None => Weight::Content,
        };
        Written { range, weight, hash, letters, bones }
    }
}
