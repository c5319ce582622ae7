//! The table of acts: which there are, when each holds, and the sections it has.
//!
//! Reads the data files in `registry/`, written for this program; they are part of the binary.
//! A section table is parsed the first time it is asked for.

use std::borrow::Cow;
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use jiff::civil::Date;

use super::citation::{ActKey, Citation, Section};
use crate::lang::Lang;

static SECTIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/law/registry/sections");

/// When an act begins to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// Earlier than any notice.
    Before,
    /// On this day.
    On(Date),
    /// Adopted, but nobody has decided when.
    Pending,
}

/// An act or a regulation.
#[derive(Debug, Clone)]
pub struct Act {
    /// Its key in canonical citations, shared with its predecessors.
    pub key: ActKey,
    /// Its official id, `LOV-2024-03-08-9`.
    pub id: String,
    /// When it came into force.
    pub from: Start,
    /// The first day on which it no longer held.
    pub until: Option<Date>,
    /// The id of the act that took over.
    pub successor: Option<String>,
    /// The language it is written in, and with it its headings.
    pub lang: Option<Lang>,
    /// Where a local act is published.
    pub url: Option<String>,
    /// The section tables, parsed when first asked for.
    pub(crate) tables: OnceLock<Vec<SectionTable>>,
}

/// The sections of an act as they were in one period.
#[derive(Debug, Clone)]
pub struct SectionTable {
    /// The state of the text: a date of consolidation, or `as enacted 2005`.
    pub state: String,
    /// Whether sections and paragraphs may be missing from it.
    pub incomplete: bool,
    /// The first day on which another table holds.
    pub until: Option<Date>,
    /// The sections in order.
    pub rows: Vec<SectionRow>,
}

/// One section.
#[derive(Debug, Clone)]
pub struct SectionRow {
    /// Its number.
    pub section: Section,
    /// How many paragraphs it has.
    pub paragraphs: Paragraphs,
    /// Its heading, in the language of the act.
    pub heading: Cow<'static, str>,
}

/// How many paragraphs a section has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paragraphs {
    /// So many.
    Count(u16),
    /// Nobody has counted: a list, or a text that was not at hand.
    Uncounted,
    /// None: the section is repealed.
    Repealed,
}

/// Where the provisions of an old place went.
#[derive(Debug, Clone)]
pub(crate) struct Move {
    /// The id of the old act.
    pub(crate) act: &'static str,
    /// The old section.
    pub(crate) section: Section,
    /// The old paragraph, if only that moved.
    pub(crate) paragraph: Option<u16>,
    /// The new places.
    pub(crate) to: Vec<Citation>,
}

impl Act {
    /// Whether it holds on a day.
    pub fn holds(&self, date: Date) -> bool {
        self.has_begun(date) && self.until.is_none_or(|until| date < until)
    }

    /// Whether it has begun to hold, and perhaps ceased again, on a day.
    pub fn has_begun(&self, date: Date) -> bool {
        match self.from {
            Start::Before => true,
            Start::On(from) => from <= date,
            Start::Pending => false,
        }
    }

    /// Whether it is divided into articles, as acts of the EU are, and not into sections.
    pub fn has_articles(&self) -> bool {
        self.id.starts_with("EU-")
    }

    /// Whether it is the regulation whose articles the registry knows.
    pub fn is_gdpr(&self) -> bool {
        self.key.as_str() == "gdpr"
    }

    /// Its sections as they are on a day, if the registry has them.
    pub fn sections(&self, date: Date) -> Option<&SectionTable> {
        let tables = self.tables();
        tables.iter().find(|t| t.until.is_none_or(|until| date < until)).or(tables.last())
    }

    /// All its section tables, oldest first.
    pub fn tables(&self) -> &[SectionTable] {
        self.tables.get_or_init(|| {
            let file = SECTIONS.get_file(format!("{}.txt", self.id));
            file.and_then(|file| file.contents_utf8()).map_or_else(Vec::new, read_tables)
        })
    }

    /// The year in its id.
    pub(crate) fn year(&self) -> &str {
        self.id.split('-').nth(1).unwrap_or_default()
    }
}

impl SectionTable {
    /// The row of a section.
    pub fn row(&self, section: Section) -> Option<&SectionRow> {
        let at = self.rows.binary_search_by(|row| row.section.cmp(&section)).ok()?;
        self.rows.get(at)
    }

    /// The sections from one to another, both included.
    pub fn between(&self, from: Section, to: Section) -> &[SectionRow] {
        let start = self.rows.partition_point(|row| row.section < from);
        let end = self.rows.partition_point(|row| row.section <= to);
        self.rows.get(start..end).unwrap_or_default()
    }

    /// Whether sections are numbered within chapters.
    pub fn by_chapter(&self) -> bool {
        self.rows.first().is_some_and(|row| row.section.chapter.is_some())
    }
}

/// Every act in the table, those under one key together, the newest first.
pub(crate) fn built_in() -> Vec<Act> {
    data_lines(include_str!("registry/acts.txt")).filter_map(read_act).collect()
}

/// Whether the program knows an act of itself, by its official id.
pub fn is_built_in(id: &str) -> bool {
    data_lines(include_str!("registry/acts.txt"))
        .any(|line| line.split_whitespace().nth(1) == Some(id))
}

/// Where sections of repealed acts went.
pub(crate) fn moves() -> Vec<Move> {
    data_lines(include_str!("registry/successors.txt")).filter_map(read_move).collect()
}

fn data_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty())
}

fn read_act(line: &str) -> Option<Act> {
    let mut fields = line.split_whitespace();
    let (key, id) = (fields.next()?, fields.next()?);
    let (from, until, successor) = (fields.next()?, fields.next()?, fields.next()?);
    Some(Act {
        key: key.parse().ok()?,
        id: id.to_owned(),
        from: match from {
            "-" => Start::Before,
            "pending" => Start::Pending,
            date => Start::On(date.parse().ok()?),
        },
        until: if until == "-" { None } else { Some(until.parse().ok()?) },
        successor: (successor != "-").then(|| successor.to_owned()),
        lang: fields.next().unwrap_or("nb").parse().ok(),
        url: None,
        tables: OnceLock::new(),
    })
}

fn read_move(line: &'static str) -> Option<Move> {
    let mut fields = line.split_whitespace();
    let act = fields.next()?;
    let old = fields.next()?;
    let (section, paragraph) = match old.split_once('(') {
        Some((section, paragraph)) => {
            (section, Some(paragraph.trim_end_matches(')').parse().ok()?))
        }
        None => (old, None),
    };
    let to = fields.filter_map(|place| place.parse().ok()).collect();
    Some(Move { act, section: section.parse().ok()?, paragraph, to })
}

/// Reads a file of sections: `= state` begins a table, and each line after it is a section.
fn read_tables(text: &'static str) -> Vec<SectionTable> {
    let mut tables: Vec<SectionTable> = Vec::new();
    for line in data_lines(text) {
        if let Some(head) = line.strip_prefix("= ") {
            let mut parts = head.split(", ");
            let state = parts.next().unwrap_or_default().to_owned();
            let mut table =
                SectionTable { state, incomplete: false, until: None, rows: Vec::new() };
            for part in parts {
                match part.strip_prefix("until ") {
                    Some(until) => table.until = until.parse().ok(),
                    None => table.incomplete = true,
                }
            }
            tables.push(table);
        } else if let (Some(table), Some(row)) = (tables.last_mut(), read_row(line)) {
            table.rows.push(row);
        }
    }
    for table in &mut tables {
        table.rows.sort_by_key(|row| row.section);
    }
    tables
}

fn read_row(line: &'static str) -> Option<SectionRow> {
    let mut fields = line.splitn(3, ' ');
    let section = fields.next()?.parse().ok()?;
    let paragraphs = match fields.next()? {
        "x" => Paragraphs::Repealed,
        "?" => Paragraphs::Uncounted,
        count => Paragraphs::Count(count.parse().ok()?),
    };
    Some(SectionRow { section, paragraphs, heading: Cow::Borrowed(fields.next().unwrap_or("")) })
}
