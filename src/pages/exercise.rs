//! How one uses a right here, and what limits it, as a part of a page: whom to turn to, how it is
//! done, and the provisions behind a limit.

use serde::Serialize;

use super::address::relative;
use super::cited::Printer;
use super::digest;
use super::facts::{self, Joined};
use super::fragment::Maker;
use super::index::{Edition, Index};
use super::model::{Html, Link};
use crate::law::Right;
use crate::notice::{Exercise, Id};

/// What one notice says of a right.
#[derive(Debug, Clone, Serialize)]
pub struct ExercisePart {
    /// The notice, on pages that gather several.
    pub notice: Option<Link>,
    /// How one uses the right.
    pub how: Option<Html>,
    /// Whom to turn to.
    pub contact: Option<Link>,
    /// What the limit means.
    pub limits: Option<Html>,
    /// The provisions that limit it.
    pub limited_by: Vec<Html>,
}

/// What a notice says of its rights, for a page in `from`. Places in its texts name the notice where
/// `prefix` does.
pub(super) fn exercises(
    index: &Index<'_>,
    edition: &Edition<'_>,
    from: &str,
    prefix: Option<&Id>,
) -> Vec<(Right, ExercisePart)> {
    let view = &edition.view;
    let date = view.effective().or_else(|| view.reviewed()).map(|date| date.value);
    let printer = Printer { index, lang: edition.lang, date };
    let maker = Maker { printer, edition, from, prefix };
    let notice = || Link { text: digest::title(view), href: relative(from, &edition.folder) };
    let of = |exercise: Joined<'_, Exercise>| {
        let part = exercise_part(&maker, &exercise);
        let right = exercise.fact(|it| Some(it.right))?;
        Some((right, ExercisePart { notice: prefix.map(|_| notice()), ..part }))
    };
    facts::exercises(view).into_iter().filter_map(of).collect()
}

fn exercise_part(maker: &Maker<'_>, exercise: &Joined<'_, Exercise>) -> ExercisePart {
    let scope = maker.scope("rights", 6);
    let line = |text: Option<&crate::source::Prose>| text.map(|prose| scope.line(&prose.text));
    let law = exercise.fact(|it| it.limited_by.as_ref());
    ExercisePart {
        notice: None,
        how: line(exercise.text(|it| it.how.as_ref())),
        contact: exercise.fact(|it| it.contact.as_ref()).and_then(|it| maker.contact(&it.value)),
        limits: line(exercise.text(|it| it.limits.as_ref())),
        limited_by: law.map(|legal| maker.printer.grounds(legal)).unwrap_or_default(),
    }
}
