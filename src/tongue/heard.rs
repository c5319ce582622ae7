//! How often each word is heard in each language of a site: the site's own texts are the best list of
//! its words.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::phrase::AsItIs;
use super::word::Word;
use crate::lang::Lang;

/// How often each word is heard, by its fingerprint.
type Counts = HashMap<u64, u32, BuildHasherDefault<AsItIs>>;

/// How often words are heard, by language.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    languages: Vec<(Lang, Counts)>,
}

impl Heard {
    /// Takes in the words of a text. A name, or what stands in quotes, tells nothing of a language.
    pub fn add(&mut self, lang: Lang, words: &[Word]) {
        let at = self.languages.iter().position(|(known, _)| *known == lang);
        let at = at.unwrap_or_else(|| {
            self.languages.push((lang, Counts::default()));
            self.languages.len() - 1
        });
        for word in words.iter().filter(|it| tells(it)) {
            *self.languages[at].1.entry(word.hash).or_default() += 1;
        }
    }

    /// What a passage of a language has of another one: how many of its words are heard in the other
    /// language at least so often and in its own nowhere else, and how many are heard in its own
    /// language elsewhere and never in the other.
    pub fn weigh(&self, words: &[Word], own: Lang, other: Lang, often: u32) -> (usize, usize) {
        let count = |lang: Lang, word: &Word| {
            let known = self.languages.iter().find(|(known, _)| *known == lang);
            known.and_then(|(_, counts)| counts.get(&word.hash)).copied().unwrap_or_default()
        };
        let (mut foreign, mut home) = (0, 0);
        for (at, word) in words.iter().enumerate().filter(|(_, it)| tells(it)) {
            let same = |it: &&Word| it.hash == word.hash && tells(it);
            if words[..at].iter().any(|it| same(&it)) {
                continue;
            }
            let here = words.iter().filter(same).count() as u32;
            match (count(own, word) > here, count(other, word)) {
                (false, there) if there >= often => foreign += 1,
                (true, 0) => home += 1,
                (false | true, _) => {}
            }
        }
        (foreign, home)
    }
}

/// Whether a word belongs to a language.
fn tells(word: &Word) -> bool {
    !word.quoted && !word.aside && !word.is_name()
}
