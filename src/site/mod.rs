//! All notices in all languages, joined by id, with the register they point into.
//!
//! In: the sources, and parsed notices. Out: [`Site`]. Languages are aligned by id and never by
//! position; a language that is missing stays visible. Whether they agree is for [`crate::rules`].

mod acts;
mod align;
mod faults;
mod part;
mod read;
mod register;
mod sections;
mod set;
mod slug;
mod style;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use align::{NoticeFile, align, notice_files};
pub use faults::{
    FAULTY_SECTION_ROW, INVALID_ADDRESS, INVALID_LANGUAGE, MISSING_FIELD, MISSING_SETTINGS,
    SECTIONS_OF_UNKNOWN_ACT, UNEXPECTED_FILE,
};
pub use read::{REGISTER, SETTINGS, address_of_site};
pub use register::{
    Audience, AudienceKind, Category, Contact, DataCategory, Event, LocalText, Organisation,
    Recipient, Register, Settings, SourceOfData, System,
};
pub use set::{NoticeSet, NoticeView, PartView, PurposeView};
pub use slug::slug;
pub use style::{Style, Term, TermWords};

use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::notice::Id;
use crate::source::Sources;

/// Where the notices stand, a folder each.
pub const NOTICES: &str = "content/notices/";

/// Everything the sources say.
#[derive(Debug, Clone)]
pub struct Site {
    /// `content/site.yaml`.
    pub settings: Arc<Settings>,
    /// `content/register/`.
    pub register: Arc<Register>,
    /// The notices by id.
    pub notices: BTreeMap<Id, Arc<NoticeSet>>,
}

impl Site {
    /// The notices that are not to be published yet.
    pub fn drafts(&self) -> impl Iterator<Item = &NoticeSet> {
        self.notices.values().map(Arc::as_ref).filter(|set| set.is_draft())
    }

    /// The site as it is published: without the notices that are drafts, and without the audiences
    /// that only drafts address, whose pages would be empty.
    #[must_use]
    pub fn without_drafts(&self) -> Self {
        if self.drafts().next().is_none() {
            return self.clone();
        }
        let mut settings = Settings::clone(&self.settings);
        let is_shown = |audience: &&Audience| {
            let id = &audience.id.value;
            let mut addressing = self.notices.values().filter(|set| set.addresses(id)).peekable();
            addressing.peek().is_none() || addressing.any(|set| !set.is_draft())
        };
        settings.audiences = self.settings.audiences.iter().filter(is_shown).cloned().collect();
        let published = self.notices.iter().filter(|(_, set)| !set.is_draft());
        Self {
            settings: Arc::new(settings),
            register: Arc::clone(&self.register),
            notices: published.map(|(id, set)| (id.clone(), Arc::clone(set))).collect(),
        }
    }
}

/// Reads `content/site.yaml`. `None` when it is missing or does not say the languages.
pub fn settings(sources: &Sources, out: &mut Diagnostics) -> Option<Settings> {
    read::settings(sources.at(read::SETTINGS)?, out)
}

/// Whether the site has a `content/site.yaml` at all.
pub fn has_settings(sources: &Sources) -> bool {
    sources.at(read::SETTINGS).is_some()
}

/// Reads `content/register/`.
pub fn register(sources: &Sources, languages: &[Lang], out: &mut Diagnostics) -> Register {
    read::register(sources, languages, out)
}
