//! Citations of law: read as people write them, printed as each language prints them, and judged
//! on the day that matters.
//!
//! Comes in: text, and the words of each language (`i18n/<tag>/law.ftl`). Goes out: `Citation`, a
//! small value that is the same in every language. This room knows nothing of notices, and asks
//! nothing of the clock: every date is an argument.
//!
//! | file | holds |
//! |---|---|
//! | `citation.rs` | the canonical form, `gdpr:6(1)(e)` |
//! | `act.rs`, `gdpr.rs`, `registry/` | which acts and provisions there are, and when |
//! | `words.rs`, `vocabulary.rs` | what a language contributes, and the tree of phrases made of it |
//! | `markup.rs`, `token.rs`, `read/` | text to citations |
//! | `print.rs` | citations to text |
//! | `judge.rs`, `link.rs` | does the place exist on that day, and where can it be read |
//! | `led.rs` | where an address at Lovdata or EUR-Lex leads |
//! | `adequacy.rs` | which countries protect data well enough, and when |
//! | `basis.rs` | what Articles 6 and 9 mean for rights |
//! | `tidy.rs` | how a citation would better be written, with what it says unchanged |
//! | `duty.rs` | what Articles 13 and 14 ask for |
//! | `cite.rs` | what `opplyst cite` shows |

mod act;
mod adequacy;
mod basis;
mod citation;
mod cite;
mod duty;
mod gdpr;
mod judge;
mod led;
mod link;
mod markup;
mod print;
mod read;
mod registry;
mod tidy;
mod token;
mod vocabulary;
mod words;

#[cfg(test)]
mod cases;
#[cfg(test)]
mod tests;

pub use act::{Act, Paragraphs, SectionRow, SectionTable, Start, is_built_in};
pub use adequacy::{Adequacy, adequacy};
pub use basis::{ArticleNine, ArticleSix, Entitlement, Holds, Reason, Right, rights};
pub use citation::{ActKey, Citation, NotACitation, Place, Section};
pub use cite::{CitedLine, CitedPlace, Detail};
pub use duty::{Conduct, Duty, Scope, read_provisions};
pub use gdpr::{Article, CHAPTERS, Gdpr, RECITALS};
pub use judge::{Finding, Former};
pub use led::Led;
pub use read::{Basis, Found, Named, Problem};
pub use registry::{LocalAct, LocalTable, Registry, is_same_heading};
pub use tidy::{Tidy, Untidy, tidied};
pub use vocabulary::Form;
pub use words::{FluentWords, Words};
