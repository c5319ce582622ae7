//! Places within pages. They are made of ids and never of titles, so that they are the same in
//! every language and survive a new wording. An id has no `_`, so no two places can collide.
//!
//! `notice` is given on pages that gather several notices, and left out on a notice's own page.

use crate::notice::Id;

/// A purpose: `purpose_teaching`, or `students_purpose_teaching` beside other notices.
pub fn purpose(notice: Option<&Id>, id: &Id) -> String {
    place(notice, "purpose", id)
}

/// A part of the notice.
pub fn part(notice: Option<&Id>, id: &Id) -> String {
    place(notice, "part", id)
}

/// A joint controller.
pub fn joint(notice: Option<&Id>, id: &Id) -> String {
    place(notice, "joint", id)
}

/// One field of a purpose on the notice's own page, `purpose_teaching_basis`.
pub fn field(id: &Id, field: &str) -> String {
    format!("{}_{field}", purpose(None, id))
}

/// A section of the prose, or a heading in it that has an id.
pub fn section(notice: Option<&Id>, id: &str) -> String {
    place(notice, "section", id)
}

/// An automated decision.
pub fn decision(notice: Option<&Id>, id: &Id) -> String {
    place(notice, "decision", id)
}

/// A transfer out of the EEA.
pub fn transfer(notice: Option<&Id>, id: &Id) -> String {
    place(notice, "transfer", id)
}

/// A contact, on the front page.
pub fn contact(id: &Id) -> String {
    place(None, "contact", id)
}

fn place(notice: Option<&Id>, kind: &str, id: impl std::fmt::Display) -> String {
    match notice {
        Some(notice) => format!("{notice}_{kind}_{id}"),
        None => format!("{kind}_{id}"),
    }
}
