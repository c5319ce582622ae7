//! Things that an author gave ids, found by them.
//!
//! In: a list, in the author's order. Out: the same list, and the thing with an id in a time that
//! does not grow with the list: a notice may have twenty thousand purposes. Which ids there may be
//! is decided elsewhere.

use std::collections::HashMap;
use std::ops::Deref;

use super::{Id, Purpose};

/// Up to so many things, looking at one after the other is faster.
const FEW: usize = 16;

/// The purposes of a notice, in its order; no two have one id.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Purposes {
    list: Vec<Purpose>,
    places: HashMap<Id, usize>,
}

impl Purposes {
    /// The purpose with this id.
    pub fn named(&self, id: &Id) -> Option<&Purpose> {
        if self.list.len() <= FEW {
            return self.list.iter().find(|purpose| purpose.id.value == *id);
        }
        self.places.get(id).and_then(|at| self.list.get(*at))
    }
}

impl FromIterator<Purpose> for Purposes {
    fn from_iter<I: IntoIterator<Item = Purpose>>(purposes: I) -> Self {
        let list: Vec<Purpose> = purposes.into_iter().collect();
        let ids = list.iter().enumerate().map(|(at, purpose)| (purpose.id.value.clone(), at));
        let places = if list.len() > FEW { ids.collect() } else { HashMap::new() };
        Self { list, places }
    }
}

impl Deref for Purposes {
    type Target = [Purpose];

    fn deref(&self) -> &[Purpose] {
        &self.list
    }
}

impl<'a> IntoIterator for &'a Purposes {
    type Item = &'a Purpose;
    type IntoIter = std::slice::Iter<'a, Purpose>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

/// A list that several things are looked up in.
#[derive(Debug, Clone)]
pub struct ById<'a, T> {
    list: &'a [T],
    id: fn(&T) -> &Id,
    places: HashMap<&'a Id, &'a T>,
}

impl<'a, T> ById<'a, T> {
    /// Prepares a list for looking things up in it.
    pub fn of(list: &'a [T], id: fn(&T) -> &Id) -> Self {
        let mut places = HashMap::new();
        if list.len() > FEW {
            for thing in list {
                places.entry(id(thing)).or_insert(thing);
            }
        }
        Self { list, id, places }
    }

    /// The first thing with this id.
    pub fn get(&self, id: &Id) -> Option<&'a T> {
        if self.list.len() <= FEW {
            return self.list.iter().find(|thing| (self.id)(thing) == id);
        }
        self.places.get(id).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_found_in_short_and_long_lists() {
        for length in [0, 1, FEW, FEW + 1, 5 * FEW] {
            let id = |n: usize| Id::new(&format!("a{n}")).expect("an id");
            // Each id stands twice.
            let list: Vec<(Id, usize)> = (0..2 * length).map(|n| (id(n / 2), n)).collect();
            let by_id = ById::of(&list, |(id, _)| id);
            for n in 0..length {
                assert_eq!(by_id.get(&id(n)).map(|(_, at)| *at), Some(2 * n), "{length}");
            }
            assert_eq!(by_id.get(&id(length)), None, "{length}");
        }
    }
}
