//! Opplyst is a compiler for privacy notices in several languages: sources in, findings or a site
//! out. This page is the map; each room below has its own at the head of its `mod.rs`.
//!
//! # The flow
//!
//! ```text
//! disk ──▶ Sources ──notice::parse──▶ Notice (one language) ──site::align──▶ Site
//!            │                             ▲ law::Citation                     │
//!            ├── site::settings, register ─┼───────────────────────────────────┤
//!            └── i18n::load ───────────────┘                                   │
//!                                                                              ▼
//!  every stage ──▶ Diagnostics ──┬──────────────────────────────────── rules::check_*
//!                                ▼
//!                             Report ──clear──▶ Clearance
//!                                │                 │
//!        report (six forms) ◀────┘                 ▼
//!  Site ──pages::Index, plan, model──▶ Page ──theme──▶ Output ──publish::write──▶ disk
//!                                                        └──▶ serve (memory)
//! ```
//!
//! [`pipeline`] is these stages in one straight line and their only caller; [`cli`] and [`serve`]
//! call it.
//!
//! # The types that flow
//!
//! | type | what it promises |
//! |---|---|
//! | [`source::Sources`], [`source::Span`] | all text is in memory; a span points into a known file |
//! | [`yaml::Node`] | every value keeps its place and its own text: `no` stays a word |
//! | [`notice::Notice`] | one language as its author stated it: each fact optional, each with its place |
//! | [`site::NoticeSet`] | the same notice in its languages, joined by id; a missing language is visible |
//! | [`site::NoticeView`] | a notice as a reader of one language meets it: facts may come from the reference language, texts never |
//! | [`diag::Diagnostic`] | a rule, values, one primary place, related places; no wording |
//! | [`rules::Report`] → [`rules::Clearance`] | only a report without errors gives a clearance, and writing a site asks for one |
//! | [`publish::Output`] | path to bytes, sorted; the same sources give the same bytes |
//!
//! # Who may use whom
//!
//! A room uses only rooms above it in this list, and only by their front door
//! (`crate::notice::Notice`, never `crate::notice::parse::…`). `tests/house.rs` holds this.
//!
//! `lang`, `source`, `diag`, `disk`, `yaml`, `i18n`, `law`, `facts`, `tongue`, `memo`, `notice`, `site`,
//! `rules`, `pages`, `theme`, `publish`, `report`, `fix`, `pipeline`, `serve`, `import`, `cli`
//!
//! # What no room does
//!
//! - Rules do not know pages or wording; pages do not know rules; a theme does not know law.
//! - A fault in a notice is a [`diag::Diagnostic`], never an `Err`. An `Err` is a tool that cannot
//!   go on: a disk, a port, a permission.
//! - Only [`disk`] reads sources, only [`publish`] writes a site, and only [`fix`] changes a source.
//!   What day it is and which language the user speaks is asked in [`cli`] alone; today's date is an
//!   argument everywhere else.
//! - No room keeps state between builds. What is remembered ([`memo`]) is the result of a pure stage
//!   by the fingerprint of its whole input, is owned by [`pipeline`], and is handed in.
//! - What the law or we decide is an enum, matched without `_`: adding a case makes the compiler
//!   list the places. What an author decides is an id ([`notice::Id`]) or a tag ([`lang::Lang`]):
//!   adding one is content, not code.
//!
//! # Where we left the beaten track, and why
//!
//! - YAML is read twice as strictly as serde would: the parser's events become a tree with places
//!   ([`yaml`]), because serde stops at the first error and loses places. serde serves what we write.
//! - A rule's wording (title, message, reason, remedy) stands in `i18n/<lang>/` under its
//!   code and not in its doc comment, so that `opplyst explain` speaks three languages. The doc
//!   comment holds one sentence and the examples, which are run as tests.
//! - Finding facts in running text (`facts`), telling languages apart (`tongue`) and reading
//!   citations (`law`) know no notice: words and patterns of each language are data in `i18n/`, so that a fourth language is a folder.
//! - The preview rebuilds from remembered pure results instead of tracking what depends on what.

pub mod lang;
pub mod source;
#[macro_use]
pub mod diag;
pub mod cli;
pub mod disk;
pub mod facts;
pub mod fix;
pub mod i18n;
pub mod import;
pub mod law;
pub mod memo;
pub mod notice;
pub mod pages;
pub mod pipeline;
pub mod publish;
pub mod report;
pub mod rules;
pub mod serve;
pub mod site;
pub mod theme;
pub mod tongue;
pub mod yaml;
