//! An existing notice becomes a proposed source.
//!
//! Comes in: the text of a web page or a plain text, in one language, and what the site knows
//! already (its register, contacts and audiences). Goes out: a [`Proposal`]: the text of a notice's
//! source file and of a register file, each value marked with the line it came from, and an account
//! of every line that carries text. What is understood becomes a field; every sentence that is not
//! wholly a field's value is kept as prose, so that none is lost. Nothing is guessed: a value that
//! the text does not state is left out, and `opplyst check` asks for it afterwards.
//!
//! | file | holds |
//! |---|---|
//! | `block.rs` | the text as headings, paragraphs, list items and rows |
//! | `html.rs`, `plain.rs` | how each form of text becomes blocks |
//! | `topic.rs` | what a heading or a label announces, by words in `i18n/<tag>/import.ftl` |
//! | `names.rs` | what the site's register calls by name |
//! | `draft.rs` | what has been understood so far |
//! | `gather.rs`, `section.rs` | the walk through the blocks |
//! | `write.rs`, `markdown.rs`, `yaml.rs` | the draft as a source file |
//! | `account.rs` | what became of each line |

mod account;
mod block;
mod draft;
mod gather;
mod html;
mod markdown;
mod names;
mod plain;
mod section;
mod topic;
mod write;
mod yaml;

pub use account::{Account, Became, Line, Place};
pub use html::is_html;

use crate::facts::Finder;
use crate::i18n::I18n;
use crate::lang::Lang;
use crate::law;
use crate::notice::Id;
use crate::site::Site;

/// What a text is read with.
pub struct Reader<'a> {
    /// The language of the text.
    pub lang: Lang,
    /// The wording, which holds the words that headings are known by.
    pub i18n: &'a I18n,
    /// The acts.
    pub law: &'a law::Registry,
    /// Lengths of time, addresses and dates in running text.
    pub finder: &'a Finder,
    /// The site that the notice is for, where it can be read.
    pub site: Option<&'a Site>,
}

/// The form of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A web page, as HTML.
    Html,
    /// Plain text: a heading, a paragraph or a list item on a line.
    Plain,
}

/// A proposed source.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The text of `content/notices/<notice>/<lang>.md`.
    pub notice: String,
    /// The text of a file for `content/register/`, where the notice names what the register lacks.
    pub register: Option<String>,
    /// What became of each line.
    pub account: Account,
}

/// Proposes a source for a notice. Any text gives a proposal, if only one that holds it as prose.
pub fn propose(text: &str, form: Form, notice: &Id, reader: &Reader<'_>) -> Proposal {
    // No source may hold control characters, and nobody reads them.
    let text: String = text.chars().filter(|c| !c.is_control() || c.is_whitespace()).collect();
    let read = match form {
        Form::Html => html::read(&text),
        Form::Plain => plain::read(&text),
    };
    let mut account = Account::of(&read);
    let draft = gather::gather(read.blocks, reader, &mut account);
    write::write(&draft, notice, reader, account)
}
