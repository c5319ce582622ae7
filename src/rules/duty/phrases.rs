//! Words that tell what an author means, from a list that each language has in `duty.ftl`.
//!
//! A list parts its phrases by `|`. A phrase is found at the beginning of a word, whatever its ending,
//! so that one entry holds for all forms; with `=` after it, the word must end there too.

use jiff::civil::Date;

use crate::i18n::I18n;
use crate::lang::Lang;
use crate::law::{ActKey, Registry};
use crate::site::LocalText;

/// The phrases of one list in one language, in small letters.
#[derive(Debug)]
pub(in crate::rules) struct Phrases(Vec<(String, bool)>);

impl Phrases {
    /// The list under a key. A language without the list has no phrases.
    pub(in crate::rules) fn of(i18n: &I18n, lang: Lang, key: &str) -> Self {
        if !i18n.has(lang, key) {
            return Self(Vec::new());
        }
        let list = i18n.text(lang, key).to_lowercase();
        let phrases = list.split('|').map(str::trim).filter(|phrase| !phrase.is_empty());
        let phrase = |text: &str| match text.strip_suffix('=') {
            Some(text) => (text.to_owned(), true),
            None => (text.to_owned(), false),
        };
        Self(phrases.map(phrase).collect())
    }

    /// What an act is called in some languages.
    pub(super) fn of_act(law: &Registry, languages: &[Lang], act: ActKey, day: Date) -> Self {
        let names = languages.iter().filter_map(|lang| law.act_name(act, *lang, day));
        Self(names.map(|name| (name.to_lowercase(), false)).collect())
    }

    /// The first phrase of the list that stands in a text.
    pub(super) fn first_in(&self, text: &str) -> Option<&str> {
        let text = text.to_lowercase();
        let mut known = self.0.as_slice();
        let mut first = None;
        let mut is_inside = false;
        for (at, letter) in text.char_indices() {
            let is_start = !is_inside;
            is_inside = letter.is_alphanumeric();
            if !is_start {
                continue;
            }
            let rest = &text[at..];
            let stands = |(phrase, is_whole): &(String, bool)| {
                // The first letter alone tells most phrases off.
                phrase.as_bytes().first() == rest.as_bytes().first()
                    && rest.strip_prefix(phrase.as_str()).is_some_and(|after| {
                        !*is_whole || !after.starts_with(char::is_alphanumeric)
                    })
            };
            // What stands further back in the list cannot be the first any more.
            if let Some(at) = known.iter().position(stands) {
                first = Some(&known[at]);
                known = &known[..at];
            }
        }
        first.map(|(phrase, _)| phrase.as_str())
    }

    /// Whether a phrase of the list stands in a text.
    pub(in crate::rules) fn are_in(&self, text: &str) -> bool {
        self.first_in(text).is_some()
    }

    /// Whether a text is one of the phrases and nothing else.
    pub(super) fn are_all_of(&self, text: &str) -> bool {
        let text = text.trim().trim_end_matches('.').to_lowercase();
        self.0.iter().any(|(phrase, _)| *phrase == text)
    }
}

/// A list in each of some languages.
pub(super) fn each(i18n: &I18n, languages: &[Lang], key: &str) -> Vec<(Lang, Phrases)> {
    languages.iter().map(|lang| (*lang, Phrases::of(i18n, *lang, key))).collect()
}

/// The first phrase that stands in a name, in any language.
pub(super) fn first_in_name<'a>(lists: &'a [(Lang, Phrases)], name: &LocalText) -> Option<&'a str> {
    lists.iter().find_map(|(lang, phrases)| phrases.first_in(name.get(*lang)?))
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    #[test]
    fn a_phrase_begins_where_a_word_does() {
        let phrases = Phrases(vec![("helseoppl".into(), false), ("log".into(), true)]);
        assert!(phrases.are_in("Helseopplysninger"));
        assert!(phrases.are_in("Access log"));
        assert!(!phrases.are_in("Login name"));
        assert!(!phrases.are_in("blog"));
        assert!(!phrases.are_in("mental-uhelseopplysning"));
    }

    #[test]
    fn a_name_may_be_nothing_but_a_phrase() {
        let phrases = Phrases(vec![("partners".into(), true)]);
        assert!(phrases.are_all_of("Partners"));
        assert!(!phrases.are_all_of("Partners in the Erasmus+ programme"));
    }
}
