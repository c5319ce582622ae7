//! What a text says, in a form that is the same in every language.

use std::ops::Range;

use super::claims::Claimed;
use crate::law::{self, Citation};

/// What a text says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Paragraphs, list items, headings and rows of tables, in order.
    pub blocks: Vec<Block>,
    /// The second of two equal words in a row.
    pub doubled: Vec<Range<usize>>,
    /// Where a text is still to come.
    pub placeholders: Vec<Range<usize>>,
    /// The citations, as they were read.
    pub citations: Vec<law::Found>,
}

/// A paragraph, a list item, a heading, or a row of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Block {
    /// Where it stands.
    pub range: Range<usize>,
    /// Where its sentences stand.
    pub sentences: Vec<Range<usize>>,
    /// Its facts, in order.
    pub facts: Vec<Fact>,
    /// Its negations and other small words, in order.
    pub marks: Vec<Mark>,
    /// The numbers inside its citations, in hundredths. Another language may write one of them
    /// where no citation is seen.
    pub cited: Vec<u64>,
    /// What its sentences promise or deny.
    pub claims: Vec<Claimed>,
}

/// A fact in running text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it says.
    pub value: Value,
    /// Where it stands.
    pub range: Range<usize>,
    /// The number as it is written, in hundredths, whatever its unit.
    pub count: Option<u64>,
    /// Whether it is surely meant. `en måned` may be «one month» or «a month», and a small number
    /// in words may be said in another way.
    pub sure: bool,
}

/// What a fact says, the same in every language. Numbers are in hundredths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A length of time. A year is twelve months, a day twenty-four hours.
    Length {
        /// Years and months.
        months: u64,
        /// Weeks, days and hours.
        hours: u64,
    },
    /// How often: every so many months and hours.
    Often {
        /// Years and months.
        months: u64,
        /// Weeks, days and hours.
        hours: u64,
    },
    /// One of several in a row: *the first month*.
    Nth {
        /// From 1, in hundredths.
        nth: u64,
        /// Years and months.
        months: u64,
        /// Weeks, days and hours.
        hours: u64,
    },
    /// Minutes.
    Minutes(u64),
    /// Working days.
    WorkingDays(u64),
    /// A share.
    Percent(u64),
    /// A sum of money.
    Money {
        /// The currency, by its place in the table.
        currency: u8,
        /// How much.
        amount: u64,
    },
    /// A number that counts something else, or nothing.
    Number(u64),
    /// A day, a day without its year (0), or a month without its day (0).
    Date {
        /// From 1, or 0.
        day: u8,
        /// From 1.
        month: u8,
        /// Or 0.
        year: u16,
    },
    /// A time of day.
    Time {
        /// Below 24.
        hour: u8,
        /// Below 60.
        minute: u8,
    },
    /// An e-mail address, in small letters.
    Email(String),
    /// A telephone number, as one number.
    Phone(u64),
    /// The host of a web address.
    Host(String),
    /// Where a link inside the site leads.
    Link(String),
    /// A provision.
    Provision(Citation),
    /// A letter in an act, beside no citation.
    Letter(char),
    /// A word in capitals.
    Acronym(String),
}

/// A small word that turns a sentence round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it does.
    pub kind: MarkKind,
}

/// What a small word does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// It says no.
    Negation,
    /// It says no in so many words, but *not … nor* and *no more than* may do without in another
    /// language.
    WeakNegation,
    /// It may stand where another language says no: 0 in place of any negation; words with another
    /// number have their counterparts under the same number.
    SoftNegation(u8),
    /// The negation before it may hold for what comes after it too.
    SharedNegation,
    /// It allows or requires; the same number in two languages is the same modality.
    Modal(u8),
    /// It tells of an answer.
    Answer,
    /// It tells of a request or a right.
    Request,
}

impl Value {
    /// Months, and hours beside them, in hundredths; nothing for what is no length of time.
    pub fn length(&self) -> Option<(u64, u64)> {
        let Self::Length { months, hours } = *self else { return None };
        Some((months, hours))
    }
}

impl Fact {
    pub(super) fn sure(value: Value, range: Range<usize>) -> Self {
        Self { value, range, count: None, sure: true }
    }

    pub(super) fn counted(value: Value, count: u64, range: Range<usize>, sure: bool) -> Self {
        Self { value, range, count: Some(count), sure }
    }
}
