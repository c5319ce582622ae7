//! Finding many phrases at once, with the endings that they may have.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::word::{Word, fingerprint, words};
use crate::facts::AsItIs;

/// Phrases to look for, each with what it means.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    /// The phrases by their first word; the longest first.
    by_first: HashMap<u64, Vec<Rest>, BuildHasherDefault<AsItIs>>,
    tags: Vec<T>,
}

/// The other words of a phrase, and where its meaning stands.
type Rest = (Vec<u64>, usize);

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { by_first: HashMap::default(), tags: Vec::new() }
    }
}

/// A phrase that was found.
#[derive(Debug)]
pub struct Hit<'a, T> {
    /// Which words of the text it takes.
    pub words: Range<usize>,
    /// Where it stands.
    pub range: Range<usize>,
    /// What it means.
    pub tag: &'a T,
}

impl<T> Phrases<T> {
    /// Takes in a phrase. The last word may have each of the endings.
    pub fn add(&mut self, phrase: &str, endings: &[String], tag: T) {
        let mut hashes: Vec<u64> =
            words(phrase, |_, _| (0, 0)).into_iter().map(|word| word.hash).collect();
        let Some(last) = hashes.pop() else { return };
        let at = self.tags.len();
        self.tags.push(tag);
        let mut inflected =
            phrase.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        let bare = inflected.len();
        let inflections = endings.iter().map(|ending| {
            inflected.truncate(bare);
            inflected.push_str(ending);
            fingerprint(&inflected)
        });
        for end in std::iter::once(last).chain(inflections) {
            let (first, rest) = match hashes.split_first() {
                None => (end, Vec::new()),
                Some((first, middle)) => (*first, middle.iter().copied().chain([end]).collect()),
            };
            let known = self.by_first.entry(first).or_default();
            let place = known.partition_point(|(other, _)| other.len() >= rest.len());
            known.insert(place, (rest, at));
        }
    }

    /// Where phrases stand among the words of a text. Of phrases that begin at the same word, all
    /// are given, the longest first.
    pub fn find<'a>(&'a self, words: &[Word]) -> Vec<Hit<'a, T>> {
        let mut hits = Vec::new();
        if self.tags.is_empty() {
            return hits;
        }
        for (at, word) in words.iter().enumerate() {
            let Some(known) = self.by_first.get(&word.hash) else { continue };
            for (rest, tag) in known {
                let end = at + 1 + rest.len();
                let Some(next) = words.get(at + 1..end) else { continue };
                if next.iter().zip(rest).all(|(word, hash)| word.follows && word.hash == *hash) {
                    let range = word.range.start..words[end - 1].range.end;
                    hits.push(Hit { words: at..end, range, tag: &self.tags[*tag] });
                }
            }
        }
        hits
    }
}
