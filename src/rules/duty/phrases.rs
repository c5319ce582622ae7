//! Words that tell what an author means, from a list that each language has in `duty.ftl`.
//!
//! A list parts its phrases by `|`. A phrase is found at the beginning of a word, whatever its ending,
//! so that one entry holds for all forms; with `=` after it, the word must end there too.

use jiff::civil::Date;

use crate::i18n::I18n;
use crate::lang::Lang;
use crate::law::{ActKey, Registry};
use crate::site::LocalText;

/// The phrases of one list in one language.
#[derive(Debug)]
pub(in crate::rules) struct Phrases {
    /// In small letters, each with whether the word must end where it does.
    list: Vec<(String, bool)>,
    /// The letters that phrases begin with: most words of a text begin with another.
    initials: String,
}

impl Phrases {
    /// The list under a key. A language without the list has no phrases.
    pub(in crate::rules) fn of(i18n: &I18n, lang: Lang, key: &str) -> Self {
        if !i18n.has(lang, key) {
            return Self::new([]);
        }
        let list = i18n.text(lang, key).to_lowercase();
        let phrases = list.split('|').map(str::trim).filter(|phrase| !phrase.is_empty());
        let phrase = |text: &str| match text.strip_suffix('=') {
            Some(text) => (text.to_owned(), true),
            None => (text.to_owned(), false),
        };
        Self::new(phrases.map(phrase))
    }

    fn new(list: impl IntoIterator<Item = (String, bool)>) -> Self {
        let list: Vec<_> = list.into_iter().collect();
        let initials = list.iter().filter_map(|(phrase, _)| phrase.chars().next()).collect();
        Self { list, initials }
    }

    /// What an act is called in some languages.
    pub(in crate::rules) fn of_act(
        law: &Registry,
        languages: &[Lang],
        act: ActKey,
        day: Date,
    ) -> Self {
        let names = languages.iter().filter_map(|lang| law.act_name(act, *lang, day));
        Self::new(names.map(|name| (name.to_lowercase(), false)))
    }

    /// The first phrase of the list that stands in a text.
    pub(super) fn first_in(&self, text: &str) -> Option<&str> {
        let mut known = self.list.as_slice();
        let mut first = None;
        let mut is_inside = false;
        for (at, letter) in text.char_indices() {
            let is_start = !is_inside;
            is_inside = letter.is_alphanumeric();
            if !is_start || !letter.to_lowercase().all(|it| self.initials.contains(it)) {
                continue;
            }
            let stands = |(phrase, is_whole): &(String, bool)| {
                after(&text[at..], phrase)
                    .is_some_and(|after| !*is_whole || !after.starts_with(char::is_alphanumeric))
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
        self.list.iter().any(|(phrase, _)| *phrase == text)
    }
}

/// What comes after a phrase that a text begins with, in letters of any size.
fn after<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    let mut left = phrase.chars();
    while !left.as_str().is_empty() {
        let mut small = rest.next()?.to_lowercase();
        if !small.all(|letter| left.next() == Some(letter)) {
            return None;
        }
    }
    Some(rest.as_str())
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
        let phrases = Phrases::new([("helseoppl".into(), false), ("log".into(), true)]);
        assert!(phrases.are_in("Helseopplysninger"));
        assert!(phrases.are_in("Access log"));
        assert!(phrases.are_in("HELSEOPPLYSNINGER, LOG"));
        assert!(!phrases.are_in("Login name"));
        assert!(!phrases.are_in("blog"));
        assert!(!phrases.are_in("mental-uhelseopplysning"));
    }

    #[test]
    fn a_name_may_be_nothing_but_a_phrase() {
        let phrases = Phrases::new([("partners".into(), true)]);
        assert!(phrases.are_all_of("Partners"));
        assert!(!phrases.are_all_of("Partners in the Erasmus+ programme"));
    }
}
