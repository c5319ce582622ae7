//! How often each word is heard in each language of a site: the site's own texts are the best list of
//! its words.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::word::Word;
use crate::facts::AsItIs;
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

    /// How many words of a passage are heard in another language at least so often and in its own
    /// nowhere else. Nothing where a word is heard in its own language elsewhere and never in the
    /// other: then the passage is in its own.
    pub fn foreign(&self, words: &[Word], own: Lang, other: Lang, often: u32) -> Option<usize> {
        let counts = |lang: Lang| {
            let known = self.languages.iter().find(|(known, _)| *known == lang);
            move |word: u64| {
                known.and_then(|(_, counts)| counts.get(&word)).copied().unwrap_or_default()
            }
        };
        let (own, other) = (counts(own), counts(other));
        let mut hashes: Vec<u64> = words.iter().filter(|it| tells(it)).map(|it| it.hash).collect();
        hashes.sort_unstable();
        let mut foreign = 0;
        for same in hashes.chunk_by(|one, two| one == two) {
            match (own(same[0]) as usize > same.len(), other(same[0])) {
                (false, there) if there >= often => foreign += 1,
                (true, 0) => return None,
                (false | true, _) => {}
            }
        }
        Some(foreign)
    }
}

/// Whether a word belongs to a language.
fn tells(word: &Word) -> bool {
    !word.quoted && !word.aside && !word.is_name()
}
