//! Things that an author gave ids, found by them.
//!
//! In: a list, in the author's order. Out: the same list, and the thing with an id in a time that
//! does not grow with the list: a notice may have twenty thousand purposes, and a purpose as many
//! recipients. Which ids there may be is decided elsewhere.

use std::collections::HashMap;
use std::ops::Deref;

use super::Id;
use crate::source::Spanned;

/// Up to so many things, looking at one after the other is faster.
const FEW: usize = 16;

/// What an author gave an id.
pub trait Identified {
    /// Its id.
    fn id(&self) -> &Spanned<Id>;
}

impl Identified for Spanned<Id> {
    fn id(&self) -> &Self {
        self
    }
}

/// Things with ids, in their author's order. Of two that have one id, the first is found.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed<T> {
    list: Vec<T>,
    places: HashMap<Id, usize>,
}

impl<T: Identified> Listed<T> {
    /// The thing with this id.
    pub fn named(&self, id: &Id) -> Option<&T> {
        self.place(id).and_then(|at| self.list.get(at))
    }

    /// Which one of them has this id.
    pub fn place(&self, id: &Id) -> Option<usize> {
        if self.list.len() <= FEW {
            return self.list.iter().position(|thing| thing.id().value == *id);
        }
        self.places.get(id).copied()
    }

    /// Whether one of them has this id.
    pub fn has(&self, id: &Id) -> bool {
        self.place(id).is_some()
    }

    /// Puts one more at the end.
    pub fn push(&mut self, thing: T) {
        self.list.push(thing);
        let first = match self.list.len() {
            ..=FEW => return,
            length if length == FEW + 1 => 0,
            length => length - 1,
        };
        for (at, thing) in self.list.iter().enumerate().skip(first) {
            self.places.entry(thing.id().value.clone()).or_insert(at);
        }
    }
}

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self { list: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Identified> FromIterator<T> for Listed<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        let mut listed = Self::default();
        things.into_iter().for_each(|thing| listed.push(thing));
        listed
    }
}

impl<T> Deref for Listed<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.list
    }
}

impl<'a, T> IntoIterator for &'a Listed<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, Span};

    struct Thing(Spanned<Id>, usize);

    impl Identified for Thing {
        fn id(&self) -> &Spanned<Id> {
            &self.0
        }
    }

    #[test]
    fn the_first_is_found_in_short_and_long_lists() {
        for length in [0, 1, FEW / 2, FEW / 2 + 1, FEW, FEW + 1, 5 * FEW] {
            let id = |n: usize| Id::new(&format!("a{n}")).expect("an id");
            // Each id stands twice.
            let list: Listed<Thing> = (0..2 * length)
                .map(|n| Thing(Spanned::new(id(n / 2), Span::new(FileId(0), 0, 1)), n))
                .collect();
            assert_eq!(list.len(), 2 * length);
            for n in 0..length {
                assert_eq!(list.named(&id(n)).map(|it| it.1), Some(2 * n), "{length}");
            }
            assert!(!list.has(&id(length)), "{length}");
        }
    }
}
