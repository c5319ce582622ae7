//! The wording that one language contributes: messages of `i18n/<tag>/law.ftl`, as plain text.
//!
//! Comes in: Fluent source, or anything else that can answer for a message. Goes out: the text of
//! a message, with each variable left standing as `{ $name }`. Nothing is formatted here; patterns
//! are compiled once by `print`.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::lang::Lang;

/// Where a language's messages come from.
pub trait Words {
    /// The language.
    fn lang(&self) -> Lang;
    /// The text of a message, or of an attribute, whose key is then `message.attribute`. Variables
    /// stand as `{ $name }`.
    fn message(&self, key: &str) -> Option<String>;
    /// Every message and attribute whose key begins with `prefix`, in any order.
    fn with_prefix(&self, prefix: &str) -> Vec<(String, String)>;
}

/// Words read straight from Fluent source.
#[derive(Debug, Clone)]
pub struct FluentWords {
    lang: Lang,
    messages: BTreeMap<String, String>,
}

impl FluentWords {
    /// Reads the sources in turn; a message in a later one replaces the same message in an earlier
    /// one, attributes and all, as a site's own wording replaces the built-in wording. What cannot
    /// be parsed is left out: reporting it is the task of whoever loads the file.
    pub fn parse(lang: Lang, sources: &[&str]) -> Self {
        let mut messages = BTreeMap::new();
        for source in sources {
            let resource = match parser::parse(*source) {
                Ok(resource) => resource,
                Err((resource, _)) => resource,
            };
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                let dotted = format!("{id}.");
                forget(&mut messages, id, &dotted);
                if let Some(value) = &message.value {
                    messages.insert(id.to_owned(), text(value));
                }
                for attribute in &message.attributes {
                    messages
                        .insert(format!("{dotted}{}", attribute.id.name), text(&attribute.value));
                }
            }
        }
        Self { lang, messages }
    }
}

impl Words for FluentWords {
    fn lang(&self) -> Lang {
        self.lang
    }

    fn message(&self, key: &str) -> Option<String> {
        self.messages.get(key).cloned()
    }

    fn with_prefix(&self, prefix: &str) -> Vec<(String, String)> {
        let from = self.messages.range(prefix.to_owned()..);
        from.take_while(|(key, _)| key.starts_with(prefix))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }
}

/// Drops a message and its attributes.
fn forget(messages: &mut BTreeMap<String, String>, id: &str, dotted: &str) {
    if messages.remove(id).is_none() && messages.is_empty() {
        return;
    }
    let attributes: Vec<String> = messages
        .range(dotted.to_owned()..)
        .map(|(key, _)| key)
        .take_while(|key| key.starts_with(dotted))
        .cloned()
        .collect();
    for attribute in attributes {
        messages.remove(&attribute);
    }
}

fn text(pattern: &Pattern<&str>) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => out.push_str(value),
                InlineExpression::NumberLiteral { value } => out.push_str(value),
                InlineExpression::VariableReference { id } => {
                    out.push_str("{ $");
                    out.push_str(id.name);
                    out.push_str(" }");
                }
                InlineExpression::FunctionReference { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::TermReference { .. }
                | InlineExpression::Placeable { .. } => {}
            },
            PatternElement::Placeable { expression: Expression::Select { .. } } => {}
        }
    }
    out
}
