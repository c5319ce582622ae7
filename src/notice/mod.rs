//! One notice in one language: YAML facts and Markdown prose to [`Notice`].
//!
//! In: a file, and the acts that its citations are read with. Out: a [`Notice`], or nothing when the
//! file cannot be read as a whole, and diagnostics. A field that is wrong is reported and left out.
//! This room sees one file at a time; what the ids point to and what other languages say is for
//! [`crate::site`] and [`crate::rules`].

mod by_id;
mod cover;
mod facts;
mod faults;
mod id;
mod markdown;
mod model;
mod parse;
mod retention;
mod value;
mod waiver;
mod whole;

pub use by_id::{Identified, Listed};
pub use cover::same_items;
pub use facts::ROLES;
pub use faults::{
    COMPLAINT_AMONG_RIGHTS, DUPLICATE_ID, EMPTY_FILE, IMAGE_IN_PROSE, INVALID_DATE, INVALID_ID,
    INVALID_PERIOD, MISSING_FRONT_MATTER, RAW_HTML, SECTION_WITHOUT_ID, TITLE_IN_PROSE,
    UNKNOWN_VALUE, UNSAFE_LINK,
};
pub use id::{Id, IdList};
pub use markdown::{Target, options as markdown_options};
pub use model::{
    Country, Decision, Degree, Legal, Link, Notice, Pin, Purpose, Recipient, Required, RequiredBy,
    Role, Safeguard, Section, Source, Stated, Transfer, Waiver,
};
pub use parse::parse;
pub use retention::{Length, Period, Retention, Stretch, Then};
pub use value::{choice, country, date, id, ids, keyed};
pub use waiver::waivers;
pub use whole::{Exercise, JointController, Part, right_key};
