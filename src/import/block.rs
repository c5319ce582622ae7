//! A text as headings, paragraphs, list items and rows, each with the line it begins on.

use std::ops::Range;

/// What came of reading a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Read {
    /// What it says, in order.
    pub(super) blocks: Vec<Block>,
    /// What surrounds it: menus, headers, footers and forms of a web page.
    pub(super) around: Vec<Block>,
}

/// A piece of text that stands by itself.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    /// The line it begins on, from 1.
    pub(super) line: usize,
    /// What it is.
    pub(super) kind: Kind,
    /// Whether it stands further out than the heading above it, and so no longer under it.
    pub(super) is_outside: bool,
    /// Its text, with single spaces and without marks.
    pub(super) text: String,
    /// The links in it: where they stand in `text`, and where they lead.
    pub(super) links: Vec<(Range<usize>, String)>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading, 1 the highest.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list, 0 the outermost.
    Item(u8),
    /// A row of a table; its cells are parted by [`CELL`].
    Row,
}

/// What parts the cells of a row.
pub(super) const CELL: &str = " | ";

impl Block {
    /// A block without links.
    pub(super) fn new(line: usize, kind: Kind, text: impl Into<String>) -> Self {
        Self { line, kind, is_outside: false, text: text.into(), links: Vec::new() }
    }

    /// The level of a heading.
    pub(super) fn level(&self) -> Option<u8> {
        match self.kind {
            Kind::Heading(level) => Some(level),
            Kind::Paragraph | Kind::Item(_) | Kind::Row => None,
        }
    }

    /// Whether it announces what follows: «Opplysninger vi behandler:».
    pub(super) fn announces(&self) -> bool {
        self.text.ends_with(':')
    }
}

/// The text with single spaces, and none at its ends.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
