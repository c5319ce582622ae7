//! Finding many phrases at once, with the endings that they may have.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::word::{Word, fingerprint, words};
use crate::facts::AsItIs;

/// Phrases to look for, each with what it means.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    /// The phrases of several words by their first word; the longest first.
    by_first: HashMap<u64, Vec<Rest>, BuildHasherDefault<AsItIs>>,
    /// The phrases of one word, which are most of them: where the first stands in `singles`.
    single: HashMap<u64, usize, BuildHasherDefault<AsItIs>>,
    /// Where the meaning of a phrase of one word stands, and the next phrase of the same word.
    singles: Vec<(usize, Option<usize>)>,
    tags: Vec<T>,
}

/// The other words of a phrase, and where its meaning stands.
type Rest = (Vec<u64>, usize);

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        let (by_first, single) = (HashMap::default(), HashMap::default());
        Self { by_first, single, singles: Vec::new(), tags: Vec::new() }
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
            let Some((first, middle)) = hashes.split_first() else {
                self.add_single(end, at);
                continue;
            };
            let rest: Vec<u64> = middle.iter().copied().chain([end]).collect();
            let known = self.by_first.entry(*first).or_default();
            let place = known.partition_point(|(other, _)| other.len() >= rest.len());
            known.insert(place, (rest, at));
        }
    }

    fn add_single(&mut self, word: u64, tag: usize) {
        let next = self.singles.len();
        let first = *self.single.entry(word).or_insert(next);
        self.singles.push((tag, None));
        let mut last = first;
        while let Some(after) = self.singles[last].1 {
            last = after;
        }
        if last != next {
            self.singles[last].1 = Some(next);
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
            for (rest, tag) in self.by_first.get(&word.hash).into_iter().flatten() {
                let end = at + 1 + rest.len();
                let Some(next) = words.get(at + 1..end) else { continue };
                if next.iter().zip(rest).all(|(word, hash)| word.follows && word.hash == *hash) {
                    let range = word.range.start..words[end - 1].range.end;
                    hits.push(Hit { words: at..end, range, tag: &self.tags[*tag] });
                }
            }
            let mut single = self.single.get(&word.hash).copied();
            while let Some((tag, next)) = single.map(|it| self.singles[it]) {
                let range = word.range.clone();
                hits.push(Hit { words: at..at + 1, range, tag: &self.tags[tag] });
                single = next;
            }
        }
        hits
    }
}
