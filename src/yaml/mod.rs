//! YAML to a tree in which every value keeps its place and its own text.
//!
//! In: a range of a file. Out: [`Node`], or diagnostics. `no` stays a word, a key may stand once,
//! and what notices never need (anchors, aliases, tags, several documents) is refused. [`Fields`]
//! takes the entries out of a mapping and reports those nobody asked for. This room does not know
//! what the fields mean.

mod faults;
mod fields;
mod problem;
mod tree;

pub use faults::{
    DUPLICATE_KEY, INVISIBLE_CHARACTER, NESTED_TOO_DEEPLY, REFUSED_FEATURE, UNKNOWN_FIELD,
    WRONG_TYPE, YAML_SYNTAX,
};
pub use fields::{Fields, closest};
pub use tree::parse;

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::source::{Prose, Span, Spanned};

/// One value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it stands; for a mapping or list, from the first entry to the last.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing stands there.
    Nothing,
    /// A text, with quotes and escapes resolved. It is never a number or a truth value: who wants
    /// one reads the text.
    Text(Prose),
    /// A list.
    List(Vec<Node>),
    /// Entries by key, in the author's order, without duplicates.
    Mapping(Vec<(Spanned<String>, Node)>),
}

impl Value {
    /// The key of the message that names this type.
    fn type_name(&self) -> &'static str {
        match self {
            Self::Nothing => "yaml-nothing",
            Self::Text(_) => "yaml-text",
            Self::List(_) => "yaml-list",
            Self::Mapping(_) => "yaml-mapping",
        }
    }
}

impl Node {
    /// The text, or a finding that one was expected. An empty text counts as nothing.
    pub fn text(&self, out: &mut Diagnostics) -> Option<Spanned<String>> {
        let prose = self.prose(out)?;
        Some(Spanned::new(prose.text.trim_end().to_owned(), self.span))
    }

    /// The text with the way back to the file for each part of it.
    pub fn prose(&self, out: &mut Diagnostics) -> Option<Prose> {
        match &self.value {
            Value::Text(prose) if !prose.text.trim().is_empty() => Some(prose.clone()),
            Value::Text(_) => {
                out.push(self.wrong_type("yaml-text", "yaml-nothing"));
                None
            }
            Value::Nothing | Value::List(_) | Value::Mapping(_) => {
                out.push(self.unexpected("yaml-text"));
                None
            }
        }
    }

    /// The items of a list, or a finding that one was expected. A single text is a list of one.
    pub fn items(&self, out: &mut Diagnostics) -> Option<&[Self]> {
        match &self.value {
            Value::List(items) => Some(items),
            Value::Text(_) => Some(std::slice::from_ref(self)),
            Value::Nothing | Value::Mapping(_) => {
                out.push(self.unexpected("yaml-list"));
                None
            }
        }
    }

    /// `true` or `false`, or a finding that one was expected.
    pub fn flag(&self, out: &mut Diagnostics) -> Option<bool> {
        match &self.value {
            Value::Text(prose) if prose.text == "true" => Some(true),
            Value::Text(prose) if prose.text == "false" => Some(false),
            Value::Text(_) | Value::Nothing | Value::List(_) | Value::Mapping(_) => {
                out.push(self.unexpected("yaml-flag"));
                None
            }
        }
    }

    /// Whether it is this very text.
    pub fn is_text(&self, text: &str) -> bool {
        matches!(&self.value, Value::Text(prose) if prose.text == text)
    }

    /// The finding that something else was expected; `expected` is the key of a message.
    pub fn unexpected(&self, expected: &'static str) -> Diagnostic {
        self.wrong_type(expected, self.value.type_name())
    }

    /// The same, where the type alone does not say what is wrong; `found` is the key of a message.
    pub fn wrong_type(&self, expected: &'static str, found: &'static str) -> Diagnostic {
        Diagnostic::new(&WRONG_TYPE, self.span)
            .arg("expected", Arg::Message(expected))
            .arg("found", Arg::Message(found))
            .label("here")
    }
}
