//! The parts of a notice that a waiver can name: `purposes.teaching`, `sections.security`.

use crate::notice::{Notice, Stated};
use crate::site::NoticeSet;
use crate::source::Span;

/// Every part of the notice, in every language: how a waiver names it, and where it stands.
pub(super) fn parts(set: &NoticeSet) -> Vec<(String, Span)> {
    set.notices.iter().flat_map(|(_, notice)| of(notice)).collect()
}

fn of(notice: &Notice) -> impl Iterator<Item = (String, Span)> {
    let purposes =
        notice.purposes.iter().map(|one| (format!("purposes.{}", one.id.value), one.span));
    let decisions = notice.decisions.iter().filter_map(Stated::as_option).flatten();
    let decisions =
        decisions.map(|one| (format!("automated-decisions.{}", one.id.value), one.span));
    let transfers = notice.transfers.iter().filter_map(Stated::as_option).flatten();
    let transfers = transfers.map(|one| (format!("transfers.{}", one.to.value), one.span));
    let sections = notice.sections.iter().map(|one| {
        // From the heading to the end of what stands under it.
        let end = one.body.whole().end.max(one.id.span.end);
        (format!("sections.{}", one.id.value), Span { end, ..one.title.span })
    });
    let parts = notice.parts.iter().map(|one| (format!("parts.{}", one.id.value), one.span));
    let joint = notice.joint_controllers.iter();
    let joint = joint.map(|one| (format!("joint-controllers.{}", one.with.value), one.span));
    let rights = notice.rights.iter().filter_map(|one| {
        let key = crate::notice::right_key(one.right)?;
        Some((format!("rights.{key}"), one.span))
    });
    let whole = parts.chain(joint).chain(rights);
    purposes.chain(whole).chain(decisions).chain(transfers).chain(sections)
}
