//! What `opplyst cite` shows for a line of text.
//!
//! `json` is the contract that other programs rely on; `details` is for people. Both are plain
//! values: the command decides where they go.

use jiff::civil::Date;
use serde::Serialize;

use super::act::Start;
use super::citation::Citation;
use super::judge::Finding;
use super::registry::Registry;
use crate::lang::Lang;

/// One line of input and its citations, as `cite --format json` prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CitedLine {
    /// The line.
    pub text: String,
    /// Its citations, in order.
    pub citations: Vec<CitedPlace>,
}

/// One citation in a line. Offsets count Unicode characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CitedPlace {
    /// The first character.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// The text between them.
    pub text: String,
    /// What it cites, lists and ranges spelt out.
    pub canonical: Vec<String>,
    /// Why it could not be read with certainty.
    pub problem: Option<String>,
}

/// All there is to say about one citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The citation.
    pub citation: Citation,
    /// The id of the act that its key means on the day.
    pub act: Option<String>,
    /// The heading of the section or article, in the language of the act.
    pub heading: Option<String>,
    /// Which language that is.
    pub heading_lang: Option<Lang>,
    /// Whether the act is in force on the day; nothing if it is unknown.
    pub in_force: Option<bool>,
    /// Since when the act is in force, or will be; nothing if it is unknown.
    pub from: Option<Start>,
    /// The first day on which it no longer holds.
    pub until: Option<Date>,
    /// The id of the act that takes over.
    pub successor: Option<String>,
    /// What is wrong with it on the day.
    pub findings: Vec<Finding>,
    /// Where it can be read.
    pub link: Option<String>,
    /// Its form in each language.
    pub forms: Vec<(Lang, String)>,
}

impl Registry {
    /// The citations in a line, as `cite --format json` prints them.
    pub fn cite(&self, text: &str, lang: Lang) -> CitedLine {
        let mut citations = Vec::new();
        // Found in order, so the characters need to be counted only once.
        let (mut bytes, mut chars) = (0, 0);
        let mut count = |to: usize| {
            chars += text.get(bytes..to).map_or(0, |piece| piece.chars().count());
            bytes = to;
            chars
        };
        for found in self.read(text, lang) {
            let start = count(found.range.start);
            let end = count(found.range.end);
            citations.push(CitedPlace {
                start,
                end,
                text: text.get(found.range).unwrap_or_default().to_owned(),
                canonical: found.citations.iter().map(ToString::to_string).collect(),
                problem: found.problem.map(|problem| problem.to_string()),
            });
        }
        CitedLine { text: text.to_owned(), citations }
    }

    /// All there is to say about a citation on a day.
    pub fn detail(&self, citation: &Citation, lang: Lang, date: Date) -> Detail {
        let act = self.act(citation.act, date);
        Detail {
            citation: *citation,
            act: act.map(|act| act.id.clone()),
            heading: self.heading(citation, date).map(str::to_owned),
            heading_lang: act.and_then(|act| act.lang),
            in_force: act.map(|act| act.holds(date)),
            from: act.map(|act| act.from),
            until: act.and_then(|act| act.until),
            successor: act.and_then(|act| act.successor.clone()),
            findings: self.judge(citation, date),
            link: self.link(citation, lang, date),
            forms: self.languages().map(|lang| (lang, self.print(citation, lang))).collect(),
        }
    }
}
