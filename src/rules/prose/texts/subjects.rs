//! Which purpose or category of data a sentence outside the purposes is about.
//!
//! A sentence is about a purpose where the whole title stands in it, and about a category where every
//! word of the category's name does, whatever its ending. Where it could be about two, it is about
//! none.

use crate::lang::Lang;
use crate::notice::Id;
use crate::rules::{SetContext, across};

/// What the sentences of a notice may be about.
#[derive(Debug)]
pub(in crate::rules::prose) struct Subjects<'a> {
    /// Titles in small letters.
    purposes: Vec<(Lang, String, &'a Id)>,
    /// The beginnings of the words of a name, in small letters.
    data: Vec<(Lang, Vec<String>, &'a Id)>,
}

/// What a sentence is about.
#[derive(Debug, Default)]
pub(in crate::rules::prose) struct Subject<'a> {
    /// The purpose whose title it has.
    pub(in crate::rules::prose) purpose: Option<&'a Id>,
    /// The category of data that it names.
    pub(in crate::rules::prose) data: Option<&'a Id>,
}

impl Subject<'_> {
    /// Whether it is about something that could be told.
    pub(in crate::rules::prose) fn is_something(&self) -> bool {
        self.purpose.is_some() || self.data.is_some()
    }
}

/// Shorter words (*og*, *din*) name nothing.
const SHORTEST: usize = 4;

/// So many letters at the end of a word may be its inflection.
const ENDING: usize = 4;

/// A word is known by at least so many of its first letters.
const STEM: usize = 5;

impl<'a> Subjects<'a> {
    /// The titles of the notice's purposes, and the names of the data they use.
    pub(in crate::rules::prose) fn of(context: &SetContext<'a>) -> Self {
        let mut found = Self { purposes: Vec::new(), data: Vec::new() };
        for one in across::purposes(context.set) {
            for (notice, purpose) in one.each() {
                if let Some(title) = &purpose.title {
                    let title = title.value.trim().to_lowercase();
                    found.purposes.push((notice.lang, title, &one.purpose.id.value));
                }
            }
            let used = one.stated(|purpose| purpose.data.as_ref());
            for id in used.into_iter().flat_map(|list| &list.items).map(|it| &it.value) {
                let is_new = found.data.iter().all(|(_, _, other)| *other != id);
                let Some(data) = context.register.data.get(id).filter(|_| is_new) else { continue };
                for lang in &context.settings.languages {
                    let name = data.name.get(*lang).unwrap_or_default();
                    let words = stems(name);
                    if !words.is_empty() {
                        found.data.push((*lang, words, id));
                    }
                }
            }
        }
        found
    }

    /// What a sentence is about.
    pub(in crate::rules::prose) fn named(&self, lang: Lang, sentence: &str) -> Subject<'a> {
        let lower = sentence.to_lowercase();
        let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
        let titles = self.purposes.iter().filter(|(own, title, _)| {
            *own == lang && title.contains(' ') && lower.contains(title.as_str())
        });
        let has = |stem: &String| {
            words.iter().any(|word| {
                word.strip_prefix(stem.as_str()).is_some_and(|end| end.chars().count() <= ENDING)
            })
        };
        let mut names: Vec<_> = self
            .data
            .iter()
            .filter(|(own, stems, _)| *own == lang && stems.iter().all(has))
            .collect();
        // «Kontaktopplysninger» is in «Navn og kontaktopplysninger» too: the longest name is meant.
        let most = names.iter().map(|(_, stems, _)| stems.len()).max();
        names.retain(|(_, stems, _)| Some(stems.len()) == most);
        Subject {
            purpose: only(titles.map(|(_, _, id)| *id)),
            data: only(names.into_iter().map(|(_, _, id)| *id)),
        }
    }
}

/// The only one of a list.
fn only<T: PartialEq>(list: impl Iterator<Item = T>) -> Option<T> {
    let mut list = list;
    let first = list.next()?;
    list.all(|it| it == first).then_some(first)
}

/// The words of a name without their endings. What stands in brackets explains it.
fn stems(name: &str) -> Vec<String> {
    let name = name.split(" (").next().unwrap_or(name).to_lowercase();
    let words = name.split(|c: char| !c.is_alphanumeric() && c != '-');
    let words = words.filter(|word| word.chars().count() >= SHORTEST);
    words
        .map(|word| {
            let letters = word.chars().count();
            let keep = letters.saturating_sub(2).max(STEM.min(letters));
            word.chars().take(keep).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_by_the_beginnings_of_its_words() {
        assert_eq!(stems("Systemlogger"), ["systemlogg"]);
        assert_eq!(stems("Navn og kontaktinformasjon"), ["navn", "kontaktinformasj"]);
        assert_eq!(stems("CV (med attester)"), [""; 0]);
    }

    #[test]
    fn what_could_be_two_is_none() {
        assert_eq!(only([1, 1].into_iter()), Some(1));
        assert_eq!(only([1, 2].into_iter()), None);
        assert_eq!(only(std::iter::empty::<u8>()), None);
    }
}
