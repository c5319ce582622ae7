//! Text to citations, as people write them.
//!
//! Comes in: running text, or a field that should hold nothing but citations. Goes out: each
//! citation found, with its place, what it cites in canonical form, and, where it could not be
//! read with certainty, why. One pass; the time grows with the length of the text and no faster.
//!
//! `item.rs` makes items of the text. `mention.rs`, `alias.rs`, `title.rs` and `dated.rs` find acts.
//! `part.rs` and `figure.rs` read the parts of a provision, `list.rs`, `article.rs` and `section.rs`
//! lists and ranges of them. `resolve.rs` walks through the text; `act_of.rs`, `open.rs` and
//! `look_alike.rs` decide which act a provision is of, `emit.rs` spells out what was found, and
//! `lean.rs` adds what leans on it.

mod act_of;
mod alias;
mod article;
mod dated;
mod emit;
mod figure;
mod item;
mod lean;
mod list;
mod look_alike;
mod mention;
mod open;
mod part;
mod resolve;
mod section;
mod title;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use self::item::{Item, Kind, Word, items};
use super::citation::{ActKey, Citation};
use super::registry::Registry;
use super::token::plain;
use super::vocabulary::{Form, Role};
use crate::lang::Lang;

/// A citation found in a text. A list such as `bokstav c og e` is one, with two citations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it cites, lists and ranges spelt out, in the order written.
    pub citations: Vec<Citation>,
    /// Where each of the citations stands; those out of one range of provisions share a place.
    pub places: Vec<Range<usize>>,
    /// Where the provisions stand without the name of their act, if they stand together.
    pub phrase: Option<Range<usize>>,
    /// How the act was named, if it is named in this citation.
    pub named: Option<Named>,
    /// Why it could not be read with certainty. `citations` is then the likely reading.
    pub problem: Option<Problem>,
}

/// How an act was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// The act.
    pub act: ActKey,
    /// What sort of name it was.
    pub form: Form,
    /// The language whose name it was.
    pub lang: Lang,
    /// Where the name begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The year that stands with the name: `arkivlova av 1992`.
    pub year: Option<u16>,
}

/// Why a citation cannot be read with certainty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A provision, and no act that it could be of.
    NoAct,
    /// A provision that names no act; an act named further away is the likely one.
    ActFarAway(ActKey),
    /// A section of an act that has articles, or the reverse.
    WrongUnit(ActKey),
    /// A word that was taken for another.
    Misspelt(String),
    /// The name of an act that is almost the name of another.
    MisspeltAct(String, ActKey),
    /// A range whose ends do not make one.
    Range,
    /// A dash that may join a range or be part of a number.
    Dash,
}

/// What a field that should hold nothing but citations holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Basis {
    /// The citations, in order.
    pub found: Vec<Found>,
    /// The pieces that are neither citations nor what joins them, in bytes.
    pub rest: Vec<Range<usize>>,
}

impl Basis {
    /// Every citation, in the order written.
    pub fn citations(&self) -> impl Iterator<Item = &Citation> {
        self.found.iter().flat_map(|found| &found.citations)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAct => f.write_str("no act is named"),
            Self::ActFarAway(act) => write!(f, "no act is named here; `{act:?}` is the likely one"),
            Self::WrongUnit(act) => {
                write!(
                    f,
                    "`{act:?}` is not divided in this way: articles and sections are mixed up"
                )
            }
            Self::Misspelt(word) => {
                write!(f, "`{word}` is not understood; the likely reading is given")
            }
            Self::MisspeltAct(word, act) => write!(f, "`{word}` names no act; `{act:?}` is likely"),
            Self::Range => f.write_str("the ends of the range do not fit together"),
            Self::Dash => f.write_str("the dash may join a range or be part of a number"),
        }
    }
}

impl Registry {
    /// Every citation in a running text. The names of acts are recognised in all languages; `lang`
    /// only decides where one form means different things.
    pub fn read(&self, text: &str, lang: Lang) -> Vec<Found> {
        self.reader(text, lang, false).read()
    }

    /// The citations in a field that should hold nothing else, and what is left over.
    pub fn read_basis(&self, text: &str, lang: Lang) -> Basis {
        let reader = self.reader(text, lang, true);
        let joins = reader.joins();
        let found = reader.read();
        let mut rest: Vec<Range<usize>> = Vec::new();
        for (piece, joining) in joins {
            let taken =
                found.iter().any(|f| f.range.start <= piece.start && piece.end <= f.range.end);
            if taken || joining {
                continue;
            }
            match rest.last_mut() {
                // Words beside each other are one piece.
                Some(last) if text[last.end..piece.start].trim().is_empty() => last.end = piece.end,
                Some(_) | None => rest.push(piece),
            }
        }
        Basis { found, rest }
    }

    /// Whether a provision as written holds nothing but what its citations say: no explanation, no
    /// sentence, no `eller` or `jf.`.
    pub(crate) fn says_no_more(&self, phrase: &str, lang: Lang) -> bool {
        let words = Role::ARTICLE
            .or(Role::SECTION)
            .or(Role::CHAPTER)
            .or(Role::RECITAL)
            .or(Role::NUMBER)
            .or(Role::POINT)
            .or(Role::LETTER)
            .or(Role::PARAGRAPH)
            .or(Role::ORDINAL)
            .or(Role::AND)
            .or(Role::TO)
            .or(Role::INCLUSIVE);
        let reader = self.reader(phrase, lang, true);
        reader.items.iter().all(|item| match item.kind {
            Kind::Number(_) => true,
            Kind::Sign(sign) => matches!(sign, '(' | ')' | ',' | '.' | '§' | '-' | '–'),
            Kind::Word(word) => word.letter.is_some() || word.role.has(words) && !word.name,
            Kind::Opaque => false,
        })
    }

    fn reader<'a>(&'a self, text: &'a str, lang: Lang, field: bool) -> Reader<'a> {
        // Offsets are kept in 32 bits; no notice is longer.
        let end = text.len().min(u32::MAX as usize / 2);
        let text = text.get(..end).unwrap_or("");
        let items = items(text, &self.vocabulary);
        let shouting = !text.contains(char::is_lowercase);
        Reader { registry: self, text, lang, field, shouting, items }
    }
}

/// A text with its items.
struct Reader<'a> {
    registry: &'a Registry,
    text: &'a str,
    lang: Lang,
    /// Whether the text is a field that should hold nothing but citations.
    field: bool,
    /// Whether all of it is in capitals, which then tell nothing.
    shouting: bool,
    items: Vec<Item>,
}

impl Reader<'_> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.items.get(at).map(|item| item.kind)
    }

    fn word(&self, at: usize) -> Option<Word> {
        match self.kind(at)? {
            Kind::Word(word) => Some(word),
            Kind::Number(_) | Kind::Sign(_) | Kind::Opaque => None,
        }
    }

    fn has(&self, at: usize, role: Role) -> bool {
        self.word(at).is_some_and(|word| word.role.has(role))
    }

    fn sign(&self, at: usize, sign: char) -> bool {
        self.kind(at) == Some(Kind::Sign(sign))
    }

    fn dash(&self, at: usize) -> bool {
        self.sign(at, '-') || self.sign(at, '–')
    }

    fn number(&self, at: usize) -> Option<u32> {
        match self.kind(at)? {
            Kind::Number(number) => Some(number),
            Kind::Word(_) | Kind::Sign(_) | Kind::Opaque => None,
        }
    }

    /// The text of an item as a reader sees it: a word divided between two lines is whole, and
    /// what cannot be seen is not there.
    fn seen(&self, at: usize) -> Cow<'_, str> {
        let Some(item) = self.items.get(at) else { return Cow::Borrowed("") };
        plain(&self.text[item.start..item.end])
    }

    /// A number that a provision can have.
    fn small(&self, at: usize) -> Option<u16> {
        self.number(at).filter(|n| (1..1000).contains(n)).and_then(|n| u16::try_from(n).ok())
    }

    fn tight(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.tight)
    }

    /// The pieces of the text, and whether each only joins citations.
    fn joins(&self) -> Vec<(Range<usize>, bool)> {
        let joining =
            Role::AND.or(Role::OR).or(Role::CF).or(Role::OF).or(Role::SKIP).or(Role::LEAD);
        self.items
            .iter()
            .map(|item| {
                let joins = match item.kind {
                    Kind::Sign(',' | ';' | '.' | '(' | ')' | '/' | '-' | '–' | '•' | '"') => {
                        true
                    }
                    Kind::Word(word) => {
                        word.role.has(joining) && word.letter.is_none_or(|l| l == 'i')
                    }
                    Kind::Number(_) | Kind::Sign(_) | Kind::Opaque => false,
                };
                (item.start..item.end, joins)
            })
            .collect()
    }
}
