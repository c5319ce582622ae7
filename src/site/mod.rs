//! All notices in all languages, joined by id, with the register they point into.
//!
//! In: parsed notices, `site.yaml` and the register. Out: [`Site`]. Languages are aligned by id and
//! never by position; a language that is missing stays visible.

mod register;
mod set;
mod slug;

pub use register::{
    Audience, Category, Contact, DataCategory, Event, LocalText, Organisation, Recipient, Register,
    Settings, SourceOfData, System,
};
pub use set::{NoticeSet, NoticeView, PurposeView};
pub use slug::slug;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::notice::Id;

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
