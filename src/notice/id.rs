//! What authors call the things that they speak of in every language.

use super::by_id::Listed;
use crate::source::{Span, Spanned};

/// What an author calls a thing: `[a-z0-9][a-z0-9-]*`, at most 64 characters. It can stand in a
/// path and in an address as it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(std::sync::Arc<str>);

impl Id {
    /// The id, or `None` where the text is not one.
    pub fn new(text: &str) -> Option<Self> {
        let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let fine =
            (1..=64).contains(&text.len()) && text.bytes().all(good) && !text.starts_with('-');
        fine.then(|| Self(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// A list of ids, with the place of the whole list.
#[derive(Debug, Clone, PartialEq)]
pub struct IdList {
    /// From the first item to the last.
    pub span: Span,
    /// The ids, in the author's order.
    pub items: Listed<Spanned<Id>>,
}

impl IdList {
    /// Whether it names this id.
    pub fn has(&self, id: &Id) -> bool {
        self.items.has(id)
    }
}
