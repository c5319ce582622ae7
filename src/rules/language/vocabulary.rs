//! What the texts of a site are held against: what each language is known by, and the site's own
//! terms and names. Made once for the site.

use std::collections::{HashMap, HashSet};

use crate::lang::Lang;
use crate::site::{LocalText, Register, Settings, TermWords};
use crate::tongue::{Hit, Phrases, Shape, Tongue, Word};

/// What the texts of a site are held against.
#[derive(Debug, Default)]
pub struct Vocabulary {
    pub(super) tongue: Tongue,
    /// The site's terms and names in each language.
    listed: Vec<(Lang, Phrases<Listed>)>,
    /// Names in each language, by their first letters without marks.
    pub(super) names: Vec<(Lang, HashMap<String, Vec<String>>)>,
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
            let mut by_letters: HashMap<String, Vec<String>> = HashMap::new();
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

fn add_name(
    name: &LocalText,
    lang: Lang,
    listed: &mut Phrases<Listed>,
    by_letters: &mut HashMap<String, Vec<String>>,
) {
    let Some(own) = name.get(lang) else { return };
    for form in forms(own) {
        listed.add(form, &[], Listed::Name);
        let letters = squeezed(form);
        if letters.chars().count() > 2 {
            let start = letters.chars().take(3).collect();
            by_letters.entry(start).or_default().push(form.to_owned());
        }
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
