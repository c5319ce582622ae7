//! The parts of a notice on a page: a heading with what is said of the part as a whole, and the
//! purposes that stand in it. A notice that is not divided is one division without a heading.

use serde::Serialize;

use super::address::relative;
use super::anchor;
use super::fragment::Maker;
use super::model::{Html, Link};
use super::purpose::{PurposePart, purpose_part};
use crate::notice::Id;
use crate::site::{PartView, PurposeView};

/// One part of a notice.
#[derive(Debug, Clone, Serialize)]
pub struct Division {
    /// Its place; none where the notice is not divided.
    pub id: Option<String>,
    /// What it is called.
    pub title: Option<String>,
    /// What stands first in it.
    pub text: Option<Html>,
    /// Whom it concerns, on the notice's own page, where that is not all of the notice's audiences.
    pub audiences: Vec<Link>,
    /// Whom to ask about it.
    pub contact: Option<Link>,
    /// The level of the purposes' headings.
    pub level: u8,
    /// The purposes.
    pub purposes: Vec<PurposePart>,
}

/// Sorts purposes into the parts of their notice. `level` is that of the parts' headings, or of the
/// purposes' where there are no parts. A part without any of the purposes is left out.
pub(super) fn divisions(
    maker: &Maker<'_>,
    purposes: &[PurposeView<'_>],
    level: u8,
    transfers: &[Id],
) -> Vec<Division> {
    let parts = maker.edition.view.parts();
    let of = |part: &PartView<'_>, purpose: &PurposeView<'_>| {
        purpose.part().is_some_and(|id| id.value == *part.id())
    };
    let made = |purpose: &PurposeView<'_>, level| purpose_part(maker, purpose, level, transfers);
    let mut found = Vec::new();
    for part in &parts {
        let its = purposes.iter().filter(|purpose| of(part, purpose));
        let its: Vec<PurposePart> = its.map(|purpose| made(purpose, level + 1)).collect();
        if !its.is_empty() {
            found.push(division(maker, part, level, its));
        }
    }
    let rest = purposes.iter().filter(|purpose| !parts.iter().any(|part| of(part, purpose)));
    let rest: Vec<PurposePart> = rest.map(|purpose| made(purpose, level)).collect();
    if !rest.is_empty() {
        found.push(Division {
            id: None,
            title: None,
            text: None,
            audiences: Vec::new(),
            contact: None,
            level,
            purposes: rest,
        });
    }
    found
}

fn division(
    maker: &Maker<'_>,
    part: &PartView<'_>,
    level: u8,
    purposes: Vec<PurposePart>,
) -> Division {
    let id = anchor::part(maker.prefix, part.id());
    let text = part.own.text.as_ref();
    Division {
        title: Some(title(part)),
        text: text.map(|prose| maker.scope(&id, level + 1).block(&prose.text)),
        audiences: audiences(maker, part),
        contact: part.contact().and_then(|contact| maker.contact(&contact.value)),
        level: level + 1,
        purposes,
        id: Some(id),
    }
}

/// A part's title; a part without one, which is reported, is called by its id.
pub(super) fn title(part: &PartView<'_>) -> String {
    let title = part.own.title.as_ref();
    title.map_or_else(|| part.id().to_string(), |title| title.value.clone())
}

/// Whom a part concerns. An audience's page need not say so, and neither need a part that is for
/// all whom the notice is for.
fn audiences(maker: &Maker<'_>, part: &PartView<'_>) -> Vec<Link> {
    let index = maker.index();
    let (Some(its), Some(all)) = (part.audiences(), part.notice.audiences()) else {
        return Vec::new();
    };
    let has = |id: &Id| its.has(id);
    if maker.prefix.is_some() || all.items.iter().all(|id| has(&id.value)) {
        return Vec::new();
    }
    let known = index.settings().audiences.iter().filter(|audience| has(&audience.id.value));
    let link = |audience: &crate::site::Audience| {
        let folder = index.audience_address(&audience.id.value, maker.lang())?;
        let text = index.name(Some(&audience.name), &audience.id.value, maker.lang());
        Some(Link { text, href: relative(maker.from, folder) })
    };
    known.filter_map(link).collect()
}
