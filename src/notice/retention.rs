//! How long data are kept, as an author stated it.

use super::id::{Id, IdList};
use super::model::Legal;
use crate::diag::Duration;
use crate::source::{Prose, Span, Spanned};

/// How long some of the data are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Retention {
    /// The whole item.
    pub span: Span,
    /// Fact: which data; left out, all that no other item names.
    pub data: Option<IdList>,
    /// Fact or text: how long.
    pub period: Option<Period>,
    /// Fact: the event that the period is counted from.
    pub from: Option<Spanned<Id>>,
    /// Fact: what happens then.
    pub then: Option<Spanned<Then>>,
    /// Fact: the provision that asks for it.
    pub because: Option<Legal>,
    /// Text: why.
    pub why: Option<Spanned<String>>,
    /// Text: when it is this item that holds, where several are about the same data.
    pub when: Option<Prose>,
}

/// A period of storage, or the criterion that decides it.
#[derive(Debug, Clone, PartialEq)]
pub enum Period {
    /// A length of time.
    Length(Stretch),
    /// For ever.
    Permanent(Span),
    /// Text: the criterion, as a sentence of its own.
    Criterion(Spanned<String>),
}

impl Period {
    /// Where it is stated.
    pub fn span(&self) -> Span {
        match self {
            Self::Length(length) => length.span,
            Self::Permanent(span) => *span,
            Self::Criterion(text) => text.span,
        }
    }
}

/// A length of time, and how its author counted it: `P90D` is three months in days.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// How long it is.
    pub value: Length,
    /// How it is written, for whoever wrote it.
    pub written: Duration,
    /// Where it is stated.
    pub span: Span,
}

/// A length of time in whole calendar units, from an ISO 8601 duration such as `P3Y6M`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub struct Length {
    /// Years and months, counted in months.
    pub months: u32,
    /// Weeks and days, counted in days.
    pub days: u32,
    /// Hours.
    pub hours: u32,
}

/// What happens to data when their time is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// They are deleted.
    Delete,
    /// They no longer point at anyone.
    Anonymise,
    /// They are handed to the archives.
    Archive,
    /// Somebody decides whether they are still needed.
    Review,
}
