//! What has been understood of a notice so far. Each value knows its line.

use jiff::civil::Date;

use super::block::Block;
use crate::notice::{Id, Then};

/// A value and the line it comes from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Marked<T> {
    pub(super) line: usize,
    pub(super) value: T,
}

/// A value at a line.
pub(super) fn marked<T>(line: usize, value: T) -> Marked<T> {
    Marked { line, value }
}

/// A notice as far as it is understood.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub(super) title: Option<Marked<String>>,
    pub(super) audiences: Vec<Marked<Id>>,
    pub(super) reviewed: Option<Marked<Date>>,
    pub(super) contact: Option<Marked<Id>>,
    pub(super) dpo: Option<Marked<Id>>,
    pub(super) purposes: Vec<Purpose>,
    pub(super) decisions: Vec<Decision>,
    /// Where it says that nothing leaves the EEA.
    pub(super) no_transfers: Option<usize>,
    /// What is stated for the notice as a whole, and must be given to its purposes by hand.
    pub(super) loose: Facts,
    /// Where a legal basis is told in words alone.
    pub(super) basis_in_words: Vec<usize>,
    /// Organisations and systems of the register that the prose names.
    pub(super) named: Vec<Marked<Id>>,
    /// Addresses and numbers of nobody in `site.yaml`.
    pub(super) contacts: Vec<Marked<String>>,
    /// What the register lacks.
    pub(super) lacking: Lacking,
    pub(super) intro: Vec<Block>,
    pub(super) sections: Vec<Section>,
}

/// A purpose that was found.
#[derive(Debug, Clone)]
pub(super) struct Purpose {
    pub(super) id: Id,
    pub(super) title: Marked<String>,
    pub(super) text: Vec<Block>,
    pub(super) facts: Facts,
}

/// Facts of a purpose, or of the notice as a whole.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    pub(super) basis: Vec<Marked<String>>,
    pub(super) special: Vec<Marked<String>>,
    pub(super) data: Vec<Marked<Id>>,
    pub(super) sources: Vec<Marked<Id>>,
    pub(super) recipients: Vec<Marked<Id>>,
    pub(super) retention: Vec<Marked<Period>>,
}

/// A period of storage.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Period {
    /// As ISO 8601 writes it.
    pub(super) length: String,
    /// What happens then, where the sentence says so.
    pub(super) then: Option<Then>,
}

/// An automated decision that was found.
#[derive(Debug, Clone)]
pub(super) struct Decision {
    pub(super) id: Id,
    pub(super) title: Marked<String>,
}

/// A heading and the prose under it.
#[derive(Debug, Clone)]
pub(super) struct Section {
    pub(super) id: Id,
    pub(super) level: u8,
    pub(super) title: Marked<String>,
    pub(super) body: Vec<Block>,
}

/// Names that the register lacks, with ids for them.
#[derive(Debug, Clone, Default)]
pub(super) struct Lacking {
    pub(super) data: Vec<(Id, Marked<String>)>,
    pub(super) sources: Vec<(Id, Marked<String>)>,
    pub(super) recipients: Vec<(Id, Marked<String>)>,
}

impl Lacking {
    /// Whether the register has everything.
    pub(super) fn is_empty(&self) -> bool {
        self.data.is_empty() && self.sources.is_empty() && self.recipients.is_empty()
    }
}

/// Adds a value once.
pub(super) fn add<T: PartialEq>(list: &mut Vec<Marked<T>>, line: usize, value: T) {
    if !list.iter().any(|it| it.value == value) {
        list.push(marked(line, value));
    }
}
