//! Markdown to HTML that is safe by construction: only the elements named here can come out, every
//! text is escaped, and an address is written only when it was understood.
//!
//! Headings are moved so that they nest under the page's own; their places are made of ids. Links
//! to notices, audiences and contacts become relative ones in the page's language, and provisions
//! named in the text are linked to the law. What must not stand in prose is reported where notices
//! are read; here it is left out.

#![expect(clippy::wildcard_enum_match_arm, reason = "the Markdown reader knows more than we use")]

use std::fmt::Write as _;

use comrak::nodes::{AstNode, ListType, NodeValue, TableAlignment};
use comrak::{Arena, parse_document};

use super::address::relative;
use super::anchor;
use super::cited::Printer;
use super::model::Html;
use crate::notice::{Id, Target, markdown_options};

/// Where a text stands, which decides how its links and headings are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    /// Prints provisions, and knows the language.
    pub(super) printer: Printer<'a>,
    /// The folder of the page.
    pub(super) from: &'a str,
    /// The notice that the text belongs to, if it belongs to one.
    pub(super) notice: Option<&'a Id>,
    /// The notice again, on pages where places must name it.
    pub(super) prefix: Option<&'a Id>,
    /// The level of the text's highest headings.
    pub(super) level: u8,
    /// The place of the heading above the text; it names wide tables.
    pub(super) label: &'a str,
}

/// The widest table that a phone shows without scrolling.
const NARROW: usize = 3;

impl Scope<'_> {
    /// A text of several paragraphs.
    pub(super) fn block(&self, text: &str) -> Html {
        let arena = Arena::new();
        let root = parse_document(&arena, text, &markdown_options());
        let levels = root.children().filter_map(|node| match &node.data.borrow().value {
            NodeValue::Heading(heading) => Some(heading.level),
            _ => None,
        });
        let highest = levels.min().unwrap_or(1);
        let mut writer = Writer { scope: self, out: String::new(), highest, above: self.level - 1 };
        writer.blocks(root, false);
        Html(writer.out)
    }

    /// A text that stands inside a paragraph: its first paragraph, without the element around it.
    pub(super) fn line(&self, text: &str) -> Html {
        if is_plain(text) {
            let mut out = String::new();
            self.printer.linked(&mut out, text);
            return Html(out);
        }
        let arena = Arena::new();
        let root = parse_document(&arena, text, &markdown_options());
        let mut writer = Writer { scope: self, out: String::new(), highest: 1, above: self.level };
        for (index, node) in root.children().enumerate() {
            if index > 0 {
                writer.out.push(' ');
            }
            if node.data.borrow().value.contains_inlines() {
                writer.inlines(node, Links::Yes);
            } else {
                writer.blocks(node, true);
            }
        }
        Html(writer.out)
    }
}

/// What [`escape`] writes for signs that mean something to HTML.
const ENTITIES: [(&str, &str); 5] =
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];

/// What a reader sees of HTML that was made here: its text, without its elements.
pub(super) fn plain(html: &Html) -> String {
    let mut out = String::with_capacity(html.0.len());
    for (at, piece) in html.0.split('<').enumerate() {
        let text = if at == 0 { Some(piece) } else { piece.split_once('>').map(|it| it.1) };
        out.push_str(text.unwrap_or_default());
    }
    // The ampersand last, so that what an author wrote as an entity stays what it was.
    for (entity, sign) in ENTITIES {
        if out.contains(entity) {
            out = out.replace(entity, sign);
        }
    }
    out
}

/// Whether a text means the same to Markdown as it does to a reader, as most sentences do.
fn is_plain(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c.is_alphabetic() || matches!(c, '«' | '(' | '§'));
    starts
        && !text.contains(['\\', '`', '*', '_', '[', ']', '<', '>', '&', '!', '|', '~', '#', '\n'])
}

/// Whether links may be written; a link inside a link is none, and headings stay plain.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Links {
    Yes,
    No,
}

struct Writer<'a> {
    scope: &'a Scope<'a>,
    out: String,
    /// The highest level of heading in the text.
    highest: u8,
    /// The level of the last heading written, so that none is skipped.
    above: u8,
}

impl Writer<'_> {
    fn blocks<'n>(&mut self, parent: &'n AstNode<'n>, tight: bool) {
        for node in parent.children() {
            self.block(node, tight);
        }
    }

    fn block<'n>(&mut self, node: &'n AstNode<'n>, tight: bool) {
        match &node.data.borrow().value {
            NodeValue::Paragraph if tight => self.inlines(node, Links::Yes),
            NodeValue::Paragraph => self.element("p", |it| it.inlines(node, Links::Yes)),
            NodeValue::Heading(heading) => self.heading(node, heading.level),
            NodeValue::BlockQuote => self.element("blockquote", |it| it.blocks(node, false)),
            NodeValue::List(list) => match list.list_type {
                ListType::Bullet => self.element("ul", |it| it.blocks(node, list.tight)),
                ListType::Ordered => {
                    if list.start == 1 {
                        self.out.push_str("<ol>");
                    } else {
                        let _ = write!(self.out, "<ol start=\"{}\">", list.start);
                    }
                    self.blocks(node, list.tight);
                    self.out.push_str("</ol>\n");
                }
            },
            NodeValue::Item(_) => self.element("li", |it| it.blocks(node, tight)),
            NodeValue::CodeBlock(code) => {
                self.out.push_str("<pre tabindex=\"0\"><code>");
                escape(&mut self.out, &code.literal);
                self.out.push_str("</code></pre>\n");
            }
            NodeValue::ThematicBreak => self.out.push_str("<hr>\n"),
            NodeValue::Table(table) => self.table(node, &table.alignments),
            // Raw HTML never comes through; extensions that are not switched on do not occur.
            _ => {}
        }
    }

    fn element(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        let _ = write!(self.out, "<{name}>");
        inside(self);
        let _ = writeln!(self.out, "</{name}>");
    }

    fn heading<'n>(&mut self, node: &'n AstNode<'n>, level: u8) {
        let wanted = self.scope.level + (level - self.highest);
        let level = wanted.min(self.above + 1).clamp(2, 6);
        self.above = level;
        let mut inner = Writer { scope: self.scope, out: String::new(), ..*self };
        inner.inlines(node, Links::No);
        let (title, id) =
            match inner.out.trim_end().strip_suffix('}').map(|it| it.rsplit_once("{#")) {
                Some(Some((title, id))) => (title.trim_end().to_owned(), Id::new(id)),
                Some(None) | None => (inner.out, None),
            };
        match id {
            Some(id) => {
                let place = anchor::section(self.scope.prefix, id.as_str());
                let _ = writeln!(self.out, "<h{level} id=\"{place}\">{title}</h{level}>");
            }
            None => {
                let _ = writeln!(self.out, "<h{level}>{title}</h{level}>");
            }
        }
    }

    /// A table. What is too wide for a phone scrolls inside a region that a keyboard can reach.
    fn table<'n>(&mut self, node: &'n AstNode<'n>, alignments: &[TableAlignment]) {
        let is_wide = alignments.len() > NARROW;
        if is_wide {
            let label = self.scope.label;
            let _ = writeln!(
                self.out,
                "<div class=\"table\" role=\"region\" aria-labelledby=\"{label}\" tabindex=\"0\">"
            );
        }
        self.out.push_str("<table>\n");
        for (index, row) in node.children().enumerate() {
            self.out.push_str(match index {
                0 => "<thead>\n<tr>",
                1 => "<tbody>\n<tr>",
                _ => "<tr>",
            });
            for cell in row.children() {
                let (open, close) =
                    if index == 0 { ("<th scope=\"col\">", "</th>") } else { ("<td>", "</td>") };
                self.out.push_str(open);
                self.inlines(cell, Links::Yes);
                self.out.push_str(close);
            }
            self.out.push_str(if index == 0 { "</tr>\n</thead>\n" } else { "</tr>\n" });
        }
        if node.children().count() > 1 {
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table>\n");
        if is_wide {
            self.out.push_str("</div>\n");
        }
    }

    /// Writes what is inside a paragraph. Texts that only a line's end parts are taken together,
    /// since a provision may be named across it.
    fn inlines<'n>(&mut self, parent: &'n AstNode<'n>, links: Links) {
        let mut run = String::new();
        for node in parent.children() {
            match &node.data.borrow().value {
                NodeValue::Text(text) => run.push_str(text),
                NodeValue::SoftBreak => run.push('\n'),
                other => {
                    self.text(&std::mem::take(&mut run), links);
                    self.inline(node, other, links);
                }
            }
        }
        self.text(&run, links);
    }

    fn inline<'n>(&mut self, node: &'n AstNode<'n>, value: &NodeValue, links: Links) {
        match value {
            NodeValue::LineBreak => self.out.push_str("<br>\n"),
            NodeValue::Code(code) => {
                self.out.push_str("<code>");
                escape(&mut self.out, &code.literal);
                self.out.push_str("</code>");
            }
            NodeValue::Emph => self.wrap("em", node, links),
            NodeValue::Strong => self.wrap("strong", node, links),
            NodeValue::Link(link) => {
                match self.address(&link.url).filter(|_| links == Links::Yes) {
                    Some((address, class)) => {
                        self.out.push_str("<a href=\"");
                        escape(&mut self.out, &address);
                        self.out.push_str(class);
                        self.inlines(node, Links::No);
                        self.out.push_str("</a>");
                    }
                    None => self.inlines(node, links),
                }
            }
            // Of an image, its description.
            NodeValue::Image(_) => self.inlines(node, links),
            _ => {}
        }
    }

    fn wrap<'n>(&mut self, name: &str, node: &'n AstNode<'n>, links: Links) {
        let _ = write!(self.out, "<{name}>");
        self.inlines(node, links);
        let _ = write!(self.out, "</{name}>");
    }

    /// What an author's address leads to from this page, and how its tag ends: links that leave the
    /// site are marked, so that paper can show their addresses. Nothing for what leads nowhere.
    fn address(&self, url: &str) -> Option<(String, &'static str)> {
        let Scope { printer, from, notice, prefix, .. } = *self.scope;
        let index = printer.index;
        let inside = "\">";
        Some(match Target::read(url)? {
            Target::Elsewhere if url.starts_with("http") => (url.to_owned(), "\" class=\"away\">"),
            Target::Elsewhere => (url.to_owned(), inside),
            Target::Section(id) => (format!("#{}", anchor::section(prefix, id.as_str())), inside),
            Target::Audience(id) => {
                (relative(from, index.audience_address(&id, printer.lang)?), inside)
            }
            Target::Contact(id) => {
                index.settings().contact(&id)?;
                let front = relative(from, &index.language(printer.lang).front);
                (format!("{front}#{}", anchor::contact(&id)), inside)
            }
            Target::Notice(id, section) => {
                let page = relative(from, index.notice_address(&id, printer.lang)?);
                match section {
                    Some(place) if notice == Some(&id) => {
                        (format!("#{}", anchor::section(prefix, place.as_str())), inside)
                    }
                    Some(place) => {
                        (format!("{page}#{}", anchor::section(None, place.as_str())), inside)
                    }
                    None => (page, inside),
                }
            }
        })
    }

    /// Plain text, with the provisions in it linked.
    fn text(&mut self, text: &str, links: Links) {
        match links {
            Links::Yes => self.scope.printer.linked(&mut self.out, text),
            Links::No => escape_prose(&mut self.out, text),
        }
    }
}

/// Escapes a text for HTML, in elements and in quoted attributes.
pub(super) fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // No text may hold these, and no reader sees them.
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' => {}
            _ => out.push(c),
        }
    }
}

/// Escapes prose, and keeps a number on one line with what it counts, and a letter with its word:
/// «30 dagar», «1. mai», «§ 2», «bokstav a».
pub(super) fn escape_prose(out: &mut String, text: &str) {
    hold_together(out, text, escape);
}

/// The same for a text that is escaped later.
pub(super) fn held_together(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    hold_together(&mut out, text, String::push_str);
    out
}

fn hold_together(out: &mut String, text: &str, write: impl Fn(&mut String, &str)) {
    let mut rest = text;
    while let Some(at) = rest.find(' ') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        write(out, before);
        out.push_str(if holds_together(before, after) { "\u{a0}" } else { " " });
        rest = after;
    }
    write(out, rest);
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn holds_together(before: &str, after: &str) -> bool {
    if before.ends_with('§') || (before.ends_with("nr.") && after.starts_with(is_digit)) {
        return true;
    }
    let is_letter = |word: &str| word.chars().count() == 1 && word.starts_with(char::is_alphabetic);
    if before.ends_with("bokstav") {
        return is_letter(after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
    }
    let word = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
    let number = word.trim_start_matches(['(', '«', '"']);
    let digits = number.strip_suffix('.').unwrap_or(number);
    let is_number = (1..=3).contains(&digits.len()) && digits.chars().all(is_digit);
    is_number && after.starts_with(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_sees_is_what_was_written() {
        let mut escaped = String::new();
        escape_prose(&mut escaped, "«a» & 'b' <c> \"d\" &lt; § 2");
        let html = Html(format!("<p>sjå <a class=\"law\" href=\"x\">{escaped}</a></p>"));
        assert_eq!(plain(&html), "sjå «a» & 'b' <c> \"d\" &lt; §\u{a0}2");
        assert_eq!(held_together("nr. 1 bokstav a"), "nr.\u{a0}1\u{a0}bokstav\u{a0}a");
        assert_eq!(
            held_together("kvar bokstav tel, i bokstav f."),
            "kvar bokstav tel, i bokstav\u{a0}f."
        );
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        let mut out = String::new();
        escape_prose(&mut out, "Etter § 2 svarar vi innan 30 dagar, frå 1. mai 2026 og ut <året>.");
        assert_eq!(
            out,
            "Etter §\u{a0}2\u{a0}svarar vi innan 30\u{a0}dagar, frå 1.\u{a0}mai 2026 og ut \
             &lt;året&gt;."
        );
    }
}
