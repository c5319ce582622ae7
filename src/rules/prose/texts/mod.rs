//! The texts of each language, joined: each finds its counterpart in another language.
//!
//! | file | holds |
//! |---|---|
//! | `parts.rs`, `shared.rs` | every text that readers meet, in notices and in what they share |
//! | `promised.rs` | what texts promise or deny, and the facts that decide whether it is so |
//! | `subjects.rs` | the purpose or category that a sentence is about |
//! | `surroundings.rs` | what the text around a sentence is about |

pub(super) mod parts;
pub(super) mod promised;
pub(super) mod shared;
pub(super) mod subjects;
pub(super) mod surroundings;

use std::collections::HashMap;

use parts::Part;

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
    pub(in crate::rules::prose) fn join(languages: Vec<(Lang, Vec<Part<'a>>)>) -> Vec<Self> {
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
