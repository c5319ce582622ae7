//! Is everything there that a notice names and its readers need?

use crate::source::{Prose, Span, Spanned};

pub(super) mod address_collision;
pub(super) mod audience_outside_notice;
pub(super) mod audience_without_notice;
pub(super) mod broken_link;
pub(super) mod data_outside_purpose;
pub(super) mod missing_effective_date;
pub(super) mod missing_language;
pub(super) mod missing_local_text;
pub(super) mod missing_text;
pub(super) mod no_audience;
pub(super) mod notice_without_purposes;
pub(super) mod unknown_id;

/// A text of a notice as the author left it: where it stands, and whether there is anything in it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Written {
    /// There is a text.
    Text(Span),
    /// The field is there, and nothing in it.
    Empty(Span),
    /// There is no such field.
    Missing,
}

impl Written {
    /// A text in one run.
    pub(super) fn plain(text: Option<&Spanned<String>>) -> Self {
        text.map_or(Self::Missing, |text| Self::of(&text.value, text.span))
    }

    /// A text in Markdown.
    pub(super) fn prose(text: Option<&Prose>) -> Self {
        text.map_or(Self::Missing, |prose| Self::of(&prose.text, prose.whole()))
    }

    fn of(text: &str, span: Span) -> Self {
        if text.trim().is_empty() { Self::Empty(span) } else { Self::Text(span) }
    }
}
