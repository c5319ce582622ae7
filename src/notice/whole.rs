//! What a notice says once for several of its purposes: its parts, its joint controllers, and how
//! one uses one's rights. The types, and how they are read; whether the ids name anything is for
//! [`crate::rules`].

use super::COMPLAINT_AMONG_RIGHTS;
use super::by_id::Listed;
use super::facts::{Reader, entry};
use super::id::{Id, IdList};
use super::model::Legal;
use super::value::{id, ids, keyed};
use crate::diag::{Diagnostic, Diagnostics};
use crate::law::Right;
use crate::source::{Prose, Span, Spanned};
use crate::yaml::{Fields, Node, Value};

/// A part of a notice: the purposes for one group of those whom the notice concerns.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The same in each language.
    pub id: Spanned<Id>,
    /// The whole entry, from its id on.
    pub span: Span,
    /// Text: what it is called.
    pub title: Option<Spanned<String>>,
    /// Text: what stands first in it, in Markdown.
    pub text: Option<Prose>,
    /// Fact: whom it concerns, where it is not all of the notice's audiences.
    pub audiences: Option<IdList>,
    /// Fact: whom to ask about it, where it is not the notice's contact.
    pub contact: Option<Spanned<Id>>,
}

/// One that decides together with the controller, and the essence of what was agreed: Article 26(2).
#[derive(Debug, Clone, PartialEq)]
pub struct JointController {
    /// An organisation, a system or a category of recipients in the register.
    pub with: Spanned<Id>,
    /// The whole entry, from its id on.
    pub span: Span,
    /// Text: who does what, in Markdown.
    pub text: Option<Prose>,
    /// Fact: whom to ask.
    pub contact: Option<Spanned<Id>>,
}

/// How one uses a right here, and what limits it: Article 12(2) and Article 23.
#[derive(Debug, Clone, PartialEq)]
pub struct Exercise {
    /// The right.
    pub right: Right,
    /// Where it is named.
    pub key: Span,
    /// The whole entry, from its key on.
    pub span: Span,
    /// Fact: whom to turn to, where it is not the notice's contact.
    pub contact: Option<Spanned<Id>>,
    /// Text: how one uses it.
    pub how: Option<Prose>,
    /// Fact: the provisions that limit it.
    pub limited_by: Option<Legal>,
    /// Text: what the limit means.
    pub limits: Option<Prose>,
}

/// What a right is called under `rights`. A complaint goes to the authority and not to a unit, so
/// that nothing is said of it there.
pub fn right_key(right: Right) -> Option<&'static str> {
    Some(match right {
        Right::Access => "access",
        Right::Rectification => "rectification",
        Right::Erasure => "erasure",
        Right::Restriction => "restriction",
        Right::Portability => "portability",
        Right::Objection => "objection",
        Right::AutomatedDecisions => "automated-decisions",
        Right::Withdrawal => "withdrawal",
        Right::Complaint => return None,
    })
}

impl Reader<'_> {
    /// A mapping from ids to parts.
    pub(super) fn parts(&mut self, node: &Node, out: &mut Diagnostics) -> Listed<Part> {
        let entries = keyed(node, out);
        entries.into_iter().filter_map(|(id, node)| self.part(id, node, out)).collect()
    }

    fn part(&mut self, key: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<Part> {
        let mut fields = Fields::of(node, out)?;
        let part = Part {
            span: entry(key.span, node),
            id: key,
            title: fields.text("title", out),
            text: self.prose(fields.take("text"), out),
            audiences: fields.take("audiences").and_then(|node| ids(node, out)),
            contact: fields.take("contact").and_then(|node| id(node, out)),
        };
        fields.finish(out);
        Some(part)
    }

    /// A mapping from organisations to what was agreed with them.
    pub(super) fn joint_controllers(
        &mut self,
        node: &Node,
        out: &mut Diagnostics,
    ) -> Listed<JointController> {
        let mut list = Listed::default();
        for (with, node) in keyed(node, out) {
            let Some(mut fields) = Fields::of(node, out) else { continue };
            list.push(JointController {
                span: entry(with.span, node),
                with,
                text: self.prose(fields.take("text"), out),
                contact: fields.take("contact").and_then(|node| id(node, out)),
            });
            fields.finish(out);
        }
        list
    }

    /// A mapping from rights to how one uses them.
    pub(super) fn rights(&mut self, node: &Node, out: &mut Diagnostics) -> Vec<Exercise> {
        let Some(mut fields) = Fields::of(node, out) else { return Vec::new() };
        let mut list = Vec::new();
        for right in Right::ALL {
            let Some(name) = right_key(right) else { continue };
            let Some((key, node)) = fields.take_entry(name) else { continue };
            list.extend(self.exercise(right, key.span, node, out));
        }
        // It is asked for last and only where it stands, so that no finding suggests it.
        if let Value::Mapping(entries) = &node.value
            && entries.iter().any(|(key, _)| key.value == "complaint")
            && let Some((key, _)) = fields.take_entry("complaint")
        {
            out.push(Diagnostic::new(&COMPLAINT_AMONG_RIGHTS, key.span));
        }
        fields.finish(out);
        list
    }

    fn exercise(
        &mut self,
        right: Right,
        key: Span,
        node: &Node,
        out: &mut Diagnostics,
    ) -> Option<Exercise> {
        let mut fields = Fields::of(node, out)?;
        let exercise = Exercise {
            right,
            key,
            span: entry(key, node),
            contact: fields.take("contact").and_then(|node| id(node, out)),
            how: self.prose(fields.take("how"), out),
            limited_by: self.legal(fields.take("limited-by"), out),
            limits: self.prose(fields.take("limits"), out),
        };
        fields.finish(out);
        Some(exercise)
    }
}
