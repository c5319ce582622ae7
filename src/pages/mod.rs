//! The published site's pages, before they are HTML: every string final and in one language.
//!
//! In: [`crate::site::Site`], the wording and the acts. Out: first a plan, cheap enough to make anew
//! for every build, in which each page has a fingerprint of all that it depends on ([`plan()`]);
//! then, for pages that are not remembered, their models ([`model()`], [`fragment()`]). Templates
//! decide layout; law and wording are decided before them. The only HTML made here is that of
//! Markdown prose.

mod address;
pub mod anchor;
mod bases;
mod card;
mod cited;
mod digest;
mod division;
mod duties;
mod evidence;
mod exercise;
mod facts;
mod fragment;
mod frame;
mod front;
mod gathered;
mod index;
mod joint;
mod length;
mod markdown;
mod model;
mod notice_duties;
mod obligations;
mod origin;
mod oversight;
mod plan;
mod purpose;
mod rights;
mod sitemap;
mod transfer;
mod waived;

pub use address::to_files;
pub use cited::Provision;
pub use division::Division;
pub use evidence::Evidence;
pub use exercise::ExercisePart;
pub use fragment::{Fragment, Part, SectionPart, fragment};
pub use gathered::{Contents, Dates, Gathered, PurposeGroup, Summary, Surprise, Told};
pub use index::{Index, Memory};
pub use joint::JointPart;
pub use length::say as length;
pub use model::{
    Alternate, Body, Card, ChoicePart, ContactCard, Day, Html, Kind, LanguageLink, Link, Named,
    NavLink, Page, Words,
};
pub use notice_duties::{DutyPart, NoticeDuties};
pub use obligations::{
    ConductPart, FamilyPart, Overview, OverviewRow, Phrase, RulePart, RulesPage, WatchedDuty,
};
pub use origin::SourcePart;
pub use oversight::{Oversight, RuleEntry, RuleFamily, WaivedRule};
pub use plan::{FragmentKey, Planned, Shape, plan};
pub use purpose::{PurposePart, RecipientPart, RequiredPart, RetentionCase, RetentionPart};
pub use rights::{Reason, RightPart, RightsPage, Row, RowExercise, RowPurpose, RowRight};
pub use sitemap::{robots, sitemap};
pub use transfer::{DecisionPart, TransferPart};
pub use waived::WaiverPart;

/// Makes a planned page. Nothing where the plan was made of another site than the index.
pub fn model(planned: &Planned, index: &Index<'_>, memory: &Memory) -> Option<Page> {
    let (about, body) = match (planned.kind, &planned.subject) {
        (Kind::Root | Kind::Missing, _) => front::choice(index, planned),
        (Kind::Front, _) => front::front(index, planned),
        (Kind::Rights, _) => front::rights(index, memory, planned),
        (Kind::Audience, Some(id)) => gathered::audience(index, memory, planned, id)?,
        (Kind::Notice, Some(id)) => gathered::notice(index, memory, planned, id)?,
        (Kind::Obligations, _) => obligations::overview(index, memory, planned),
        (Kind::Rules, _) => obligations::rules(index, planned),
        (Kind::Duties, Some(id)) => notice_duties::notice(index, planned, id)?,
        (Kind::Audience | Kind::Notice | Kind::Duties, None) => return None,
    };
    Some(frame::page(index, planned, about, body))
}
