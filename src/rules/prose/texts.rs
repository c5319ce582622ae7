//! The texts of each language, joined: each finds its counterpart in another language.

use std::collections::HashMap;

use super::parts::Part;
use crate::lang::Lang;

/// Every text of one language.
#[derive(Debug)]
pub(crate) struct Texts<'a> {
    /// The language.
    pub(crate) lang: Lang,
    /// The texts, in the order in which readers meet them.
    pub(crate) parts: Vec<Part<'a>>,
    /// Where the text with each number stands; of two with one number, the first.
    places: Vec<Option<usize>>,
}

impl<'a> Texts<'a> {
    /// Numbers the texts of all languages by their keys.
    pub(super) fn join(languages: Vec<(Lang, Vec<Part<'a>>)>) -> Vec<Self> {
        let mut numbers = HashMap::new();
        let number = |(lang, mut parts): (Lang, Vec<Part<'a>>)| {
            let mut places = Vec::with_capacity(numbers.len().max(parts.len()));
            for (at, part) in parts.iter_mut().enumerate() {
                let Some(key) = part.key else { continue };
                let next = numbers.len();
                let number = *numbers.entry(key).or_insert(next);
                part.number = Some(number);
                if places.len() <= number {
                    places.resize(number + 1, None);
                }
                places[number].get_or_insert(at);
            }
            Self { lang, parts, places }
        };
        languages.into_iter().map(number).collect()
    }

    /// Where the counterpart of another language's text stands among the texts.
    pub(crate) fn place(&self, other: &Part<'_>) -> Option<usize> {
        *self.places.get(other.number?)?
    }

    /// The counterpart of another language's text.
    pub(crate) fn counterpart(&self, other: &Part<'_>) -> Option<&Part<'a>> {
        self.place(other).map(|at| &self.parts[at])
    }
}
