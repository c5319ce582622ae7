//! Who holds waivers: a notice, or the site. It decides what they can silence, and what parts they
//! can name: `purposes.teaching`, `contacts.dpo`.

use crate::notice::{Notice, Stated, Waiver};
use crate::rules::Check;
use crate::site::{NoticeSet, Site};
use crate::source::Span;

/// Who holds waivers.
#[derive(Debug, Clone, Copy)]
pub enum Holder<'a> {
    /// A notice: they silence what is found in it.
    Notice(&'a NoticeSet),
    /// The site, in `site.yaml`: they silence what is found in the texts that notices share, and
    /// between notices.
    Site(&'a Site),
}

impl<'a> Holder<'a> {
    /// The waivers.
    pub(super) fn waivers(self) -> Vec<&'a Waiver> {
        match self {
            Self::Notice(set) => set.notices.iter().flat_map(|(_, one)| &one.waivers).collect(),
            Self::Site(site) => site.settings.waivers.iter().collect(),
        }
    }

    /// Every part, in every language or file: how a waiver names it, and where it stands.
    pub(super) fn parts(self) -> Vec<(String, Span)> {
        match self {
            Self::Notice(set) => set.notices.iter().flat_map(|(_, notice)| of(notice)).collect(),
            Self::Site(site) => {
                let shared = site.settings.parts.iter().chain(&site.register.parts);
                let shared = shared.map(|part| (part.value.clone(), part.span));
                shared.chain(site.notices.values().flat_map(|set| whole(set))).collect()
            }
        }
    }

    /// Whether all was read that findings are looked for in. What cannot be read hides findings.
    pub(super) fn is_read(self) -> bool {
        let is_set_read = |set: &NoticeSet| {
            set.unsound.is_empty() && set.notices.iter().all(|(_, notice)| !notice.faulty)
        };
        match self {
            Self::Notice(set) => is_set_read(set),
            Self::Site(site) => {
                let is_shared_read = !site.settings.faulty && !site.register.faulty;
                is_shared_read && site.notices.values().all(|set| is_set_read(set))
            }
        }
    }

    /// Whether a rule that is run like this finds what the holder's waivers may silence.
    pub(super) fn is_asked_by(self, check: Check) -> bool {
        match (check, self) {
            (Check::Set(_) | Check::Between(_) | Check::Missing(_), Self::Notice(_))
            | (Check::Site(_), Self::Site(_))
            | (Check::Both(..) | Check::MissingBoth(..), Self::Notice(_) | Self::Site(_)) => true,
            (Check::Set(_) | Check::Between(_) | Check::Missing(_), Self::Site(_))
            | (Check::Site(_), Self::Notice(_))
            | (Check::Reading | Check::Waiver, Self::Notice(_) | Self::Site(_)) => false,
        }
    }

    /// The word by which messages choose.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Notice(_) => "notice",
            Self::Site(_) => "site",
        }
    }
}

/// The files of a notice: what is found between notices stands in them.
fn whole(set: &NoticeSet) -> impl Iterator<Item = (String, Span)> {
    let files = set.notices.iter().map(|(_, notice)| notice.file);
    files.map(|file| (format!("notices.{}", set.id), Span { file, start: 0, end: u32::MAX }))
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
