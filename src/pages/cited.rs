//! Legal provisions as they stand on a page: in the language's own form, each linked to the place
//! where it can be read.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;
use serde::Serialize;

use super::index::Index;
use super::markdown::{escape, escape_prose};
use super::model::Html;
use crate::lang::Lang;
use crate::law::{Citation, Place};
use crate::memo;
use crate::notice::Legal;

/// What is needed to print a provision on a page: the language, and the day whose law is meant.
/// Without a day it cannot be told which act is meant, and nothing is linked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Printer<'a> {
    pub(super) index: &'a Index<'a>,
    pub(super) lang: Lang,
    pub(super) date: Option<Date>,
}

/// A provision of national law that a notice rests on, with what the act itself calls it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Provision {
    /// The printed form.
    pub cited: Html,
    /// The heading of the section.
    pub heading: String,
    /// The heading's language, where it is not the page's.
    pub lang: Option<&'static str>,
}

/// Provisions found in a text: where, and where they lead.
struct Link {
    range: Range<usize>,
    href: String,
}

/// Where Norwegian acts are read. What stands there is Norwegian, whatever the page's language.
const NORWEGIAN: &str = "https://lovdata.no/";

impl Printer<'_> {
    /// A field of provisions, printed: each provision of the regulation opens a phrase, and the
    /// national law after it belongs to it.
    pub(super) fn grounds(&self, legal: &Legal) -> Vec<Html> {
        let mut groups: Vec<Vec<Citation>> = Vec::new();
        for citation in &legal.citations {
            let opens = matches!(citation.value.place, Place::Article { .. });
            match groups.last_mut() {
                Some(group) if !opens => group.push(citation.value),
                Some(_) | None => groups.push(vec![citation.value]),
            }
        }
        groups.iter().map(|group| self.phrase(group)).collect()
    }

    /// Provisions in one phrase, each linked.
    pub(super) fn phrase(&self, citations: &[Citation]) -> Html {
        let key = memo::fingerprint(&("provisions", self.lang.as_str(), self.date, citations));
        self.index.phrases.get(key, || {
            let text = self.index.law.print_list(citations, self.lang);
            let mut out = String::new();
            self.linked(&mut out, &text);
            Html(out)
        })
    }

    /// A text in which the provisions are linked.
    pub(super) fn linked(&self, out: &mut String, text: &str) {
        let mut at = 0;
        for link in self.links(text) {
            escape_prose(out, &text[at..link.range.start]);
            // A bare number, as after «§§», must not be parted at its hyphen.
            let is_bare = !text[link.range.clone()].contains(' ');
            let class = if is_bare { "law bare" } else { "law" };
            out.push_str("<a class=\"");
            out.push_str(class);
            out.push_str("\" href=\"");
            escape(out, &link.href);
            let is_foreign = link.href.starts_with(NORWEGIAN) && !self.is_norwegian();
            out.push_str(if is_foreign { "\" hreflang=\"no\">" } else { "\">" });
            escape_prose(out, &text[link.range.clone()]);
            out.push_str("</a>");
            at = link.range.end;
        }
        escape_prose(out, &text[at..]);
    }

    /// The provisions in a text that were read with certainty and have an address. Those that stand
    /// together and lead to the same place are one link.
    fn links(&self, text: &str) -> Vec<Link> {
        let Some(date) = self.date else { return Vec::new() };
        if !self.may_cite(text) {
            return Vec::new();
        }
        let mut links: Vec<Link> = Vec::new();
        for found in self.index.law.read(text, self.lang) {
            if found.problem.is_some() {
                continue;
            }
            let start = links.len();
            for (citation, range) in found.citations.iter().zip(&found.places) {
                if citation.place == Place::Whole {
                    continue;
                }
                let Some(href) = self.index.law.link(citation, self.lang, date) else { continue };
                let is_after = links.last().is_none_or(|last| last.range.end <= range.start);
                match links[start..].last_mut() {
                    Some(last) if last.href == href => {
                        last.range.end = range.end.max(last.range.end)
                    }
                    _ if is_after => links.push(Link { range: range.clone(), href }),
                    _ => {}
                }
            }
        }
        links
    }

    /// Whether it is worth reading a text for provisions. Every provision has a number, and a word
    /// or a sign before it.
    fn may_cite(&self, text: &str) -> bool {
        if !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return false;
        }
        let cues = &self.index.language(self.lang).cues;
        let lower = text.to_lowercase();
        cues.iter().any(|cue| lower.contains(cue.as_str()))
    }

    /// A provision named by its canonical form.
    pub(super) fn canonical(&self, form: &str) -> Option<Html> {
        form.parse().ok().map(|citation: Citation| self.phrase(&[citation]))
    }

    /// The provisions of national law in these fields, each section once, with its heading.
    pub(super) fn provisions<'l>(&self, fields: impl Iterator<Item = &'l Legal>) -> Vec<Provision> {
        let Some(date) = self.date else { return Vec::new() };
        let sections: BTreeSet<Citation> = fields
            .flat_map(|legal| &legal.citations)
            .map(|citation| citation.value.unit())
            .filter(|citation| matches!(citation.place, Place::Section { .. }))
            .collect();
        let provision = |citation: &Citation| {
            Some(Provision {
                heading: self.index.law.heading(citation, date)?.to_owned(),
                cited: self.phrase(&[*citation]),
                lang: (!self.is_norwegian()).then_some("no"),
            })
        };
        sections.iter().filter_map(provision).collect()
    }

    /// Whether the page is in Norwegian, of either form.
    fn is_norwegian(&self) -> bool {
        matches!(self.lang.as_str(), "nb" | "nn" | "no")
    }
}
