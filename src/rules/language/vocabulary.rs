//! What the texts of a site are held against: what each language is known by, and the site's own
//! terms and names. Made once for the site.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Bound;

use crate::lang::Lang;
use crate::site::{LocalText, Register, Settings, TermWords};
use crate::tongue::{Hit, Phrases, Shape, Tongue, Word};

/// What the texts of a site are held against.
#[derive(Debug, Default)]
pub struct Vocabulary {
    pub(super) tongue: Tongue,
    /// The site's terms and names in each language.
    listed: Vec<(Lang, Phrases<Listed>)>,
    /// Names in each language, by their letters.
    pub(super) names: Vec<(Lang, Spelt)>,
    /// Words in capitals that the register explains.
    pub(super) explained: HashSet<u64>,
}

/// What a listed phrase of the site is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Listed {
    /// A term, as the site calls it.
    Use {
        /// The concept.
        term: String,
        /// Which of the terms that are fine: 0 is the preferred one.
        at: usize,
    },
    /// What the site does not call something.
    Avoid {
        /// What it calls it.
        instead: String,
    },
    /// A name in this language, or in all.
    Name,
    /// A name in another language.
    Foreign {
        /// What it is called here.
        instead: String,
    },
}

impl Listed {
    pub(super) fn is_name(&self) -> bool {
        matches!(self, Self::Name | Self::Foreign { .. })
    }
}

/// A name of one word is taken for a name of another language only from this length on.
const LONG_NAME: usize = 6;

/// Names, found by their letters and digits alone.
#[derive(Debug, Default)]
pub(super) struct Spelt {
    /// By their first letters, and then by all of them.
    by_start: HashMap<String, BTreeMap<String, Vec<String>>>,
    /// How many letters the longest has.
    longest: usize,
}

/// How many letters a name has at least, and is found by first.
const START: usize = 3;

impl Spelt {
    fn add(&mut self, name: &str) {
        let letters = squeezed(name);
        let count = letters.chars().count();
        if count < START {
            return;
        }
        self.longest = self.longest.max(count);
        let start = letters.chars().take(START).collect();
        let same = self.by_start.entry(start).or_default();
        same.entry(letters).or_default().push(name.to_owned());
    }

    /// The names with whose letters a text begins, the longest first; `word` is its first word.
    pub(super) fn begin<'v>(&'v self, text: &str, word: &str) -> Vec<&'v String> {
        let mut found = Vec::new();
        let start: String = squeezed(word).chars().take(START).collect();
        let Some(names) = self.by_start.get(&start) else { return found };
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        let text: String = letters.flat_map(char::to_lowercase).take(self.longest).collect();
        // In order, what a text begins with stands before it, with nothing between that shares more.
        let mut rest = text.as_str();
        while let Some((letters, same)) =
            names.range::<str, _>((Bound::Unbounded, Bound::Included(rest))).next_back()
        {
            let shared = rest.char_indices().zip(letters.chars()).find(|((_, a), b)| a != b);
            let shared = shared.map_or(letters.len().min(rest.len()), |((at, _), _)| at);
            if shared == letters.len() {
                found.extend(same);
                rest = rest[..shared].char_indices().next_back().map_or("", |(at, _)| &rest[..at]);
            } else {
                rest = &rest[..shared];
            }
        }
        found
    }
}

impl Vocabulary {
    /// What is known of the languages, with what the site lists.
    pub fn of(tongue: Tongue, settings: Option<&Settings>, register: &Register) -> Self {
        let mut own = Self { tongue, ..Self::default() };
        let Some(settings) = settings else { return own };
        let names: Vec<&LocalText> = register
            .organisations
            .values()
            .map(|it| &it.name)
            .chain(register.systems.values().map(|it| &it.name))
            .chain([&settings.name])
            .collect();
        for lang in &settings.languages {
            let mut listed = Phrases::default();
            let mut by_letters = Spelt::default();
            for term in register.terms.values() {
                for words in term.words.iter().filter(|words| words.lang == *lang) {
                    own.add_term(term.id.value.as_str(), words, &mut listed);
                }
            }
            for name in &names {
                add_name(name, *lang, &mut listed, &mut by_letters);
            }
            own.listed.push((*lang, listed));
            own.names.push((*lang, by_letters));
        }
        own.explain(settings, register);
        own
    }

    fn add_term(&self, id: &str, words: &TermWords, listed: &mut Phrases<Listed>) {
        let endings = self.tongue.inflection(words.lang);
        let Some(first) = words.uses.first() else { return };
        for form in &words.uses {
            listed.add(&form.value, endings, Listed::Use { term: id.to_owned(), at: 0 });
        }
        for (at, form) in words.or.iter().enumerate() {
            listed.add(&form.value, endings, Listed::Use { term: id.to_owned(), at: at + 1 });
        }
        for form in &words.avoid {
            listed.add(&form.value, endings, Listed::Avoid { instead: first.value.clone() });
        }
    }

    /// Takes in the words in capitals of the register and of `site.yaml`: whoever meets one there
    /// can look it up.
    fn explain(&mut self, settings: &Settings, register: &Register) {
        let organisations = register.organisations.values();
        let systems = register.systems.values();
        let texts = organisations
            .flat_map(|it| [Some(&it.name), it.about.as_ref()])
            .chain(systems.flat_map(|it| [Some(&it.name), it.about.as_ref()]))
            .chain(register.sources.values().flat_map(|it| [Some(&it.name), it.about.as_ref()]))
            .chain(register.data.values().flat_map(|it| [Some(&it.name), it.about.as_ref()]))
            .chain(register.recipients.values().flat_map(|it| [Some(&it.name), it.about.as_ref()]))
            .chain(settings.contacts.iter().map(|it| Some(&it.name)))
            .flatten();
        for text in texts {
            for lang in &settings.languages {
                let words = self.tongue.read(text.get(*lang).unwrap_or_default());
                let capitals = words.iter().filter(|word| word.shape == Shape::Capitals);
                self.explained.extend(capitals.map(|word| word.hash));
            }
        }
    }

    pub(super) fn find(&self, words: &[Word], lang: Lang) -> Vec<Hit<'_, Listed>> {
        let listed = self.listed.iter().find(|(own, _)| *own == lang);
        listed.map(|(_, phrases)| phrases.find(words)).unwrap_or_default()
    }
}

fn add_name(name: &LocalText, lang: Lang, listed: &mut Phrases<Listed>, by_letters: &mut Spelt) {
    let Some(own) = name.get(lang) else { return };
    for form in forms(own) {
        listed.add(form, &[], Listed::Name);
        by_letters.add(form);
    }
    let LocalText::Each(_, texts) = name else { return };
    let here = squeezed(own);
    for (_, text) in texts.iter().filter(|(other, _)| *other != lang) {
        for form in forms(&text.value) {
            let is_telling = form.contains(' ') || form.chars().count() >= LONG_NAME;
            if is_telling && !here.contains(&squeezed(form)) {
                let instead = own.to_owned();
                listed.add(form, &[], Listed::Foreign { instead });
            }
        }
    }
}

/// A name, without what stands in brackets behind it; what stands there; and what comes before a
/// dash.
fn forms(name: &str) -> Vec<&str> {
    let (long, short) = match name.split_once(" (") {
        Some((long, short)) => (long.trim(), Some(short.trim_end_matches(')').trim())),
        None => (name.trim(), None),
    };
    let before = long.split_once(" – ").map(|(before, _)| before.trim());
    [Some(long), short, before].into_iter().flatten().filter(|form| !form.is_empty()).collect()
}

/// The letters and digits of a name, in small letters.
pub(super) fn squeezed(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::Spelt;

    #[test]
    fn names_are_found_by_their_letters() {
        let mut spelt = Spelt::default();
        for name in ["Public 360", "Public", "Publikum", "Public 36", "Pubquiz", "PUBLIC", "ab"] {
            spelt.add(name);
        }
        assert_eq!(
            spelt.begin("Public-360, and", "Public"),
            ["Public 360", "Public 36", "Public", "PUBLIC"]
        );
        assert_eq!(spelt.begin("Publikum", "Publikum"), ["Publikum"]);
        assert_eq!(spelt.begin("Publix", "Publix"), [""; 0]);
        assert_eq!(spelt.begin("ab", "ab"), [""; 0]);
    }
}
