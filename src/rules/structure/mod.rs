//! Is everything there that a notice names and its readers need?

use crate::notice::{Id, Notice, Recipient, Role};
use crate::site::Register;
use crate::source::{Prose, Span, Spanned};

pub(super) mod address_collision;
pub(super) mod arrangement_without_joint_controller;
pub(super) mod audience_outside_notice;
pub(super) mod audience_outside_part;
pub(super) mod audience_without_notice;
pub(super) mod broken_link;
pub(super) mod data_outside_purpose;
pub(super) mod joint_controller_without_arrangement;
pub(super) mod limit_without_law;
pub(super) mod link_to_draft;
pub(super) mod missing_effective_date;
pub(super) mod missing_language;
pub(super) mod missing_local_text;
pub(super) mod missing_text;
pub(super) mod no_audience;
pub(super) mod notice_without_purposes;
pub(super) mod part_without_purpose;
pub(super) mod periods_overlap;
pub(super) mod purpose_without_part;
pub(super) mod unknown_id;

/// What a recipient is here: what the purpose says, else the register.
fn role(recipient: &Recipient, register: &Register) -> Option<Role> {
    let stated = recipient.role.as_ref().map(|role| role.value);
    stated.or_else(|| register.role(&recipient.to.value))
}

/// Who stands behind an id: for a system, the organisation that runs it.
fn organisation<'a>(id: &'a Id, register: &'a Register) -> &'a Id {
    let owner = register.systems.get(id).and_then(|system| system.owner.as_ref());
    owner.map_or(id, |owner| &owner.value)
}

/// Whether a notice tells of an arrangement with a recipient, or with who stands behind it.
fn has_joint(notice: &Notice, id: &Id, register: &Register) -> bool {
    let owner = organisation(id, register);
    notice.joint_controllers.iter().any(|joint| [id, owner].contains(&&joint.with.value))
}

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
