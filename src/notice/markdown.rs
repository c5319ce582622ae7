//! What may stand in a notice's Markdown, and where its sections begin.

#![expect(clippy::wildcard_enum_match_arm, reason = "the Markdown reader knows more than we use")]

use comrak::nodes::{NodeValue, Sourcepos};
use comrak::{Arena, Options, parse_document};

use super::by_id::Listed;
use super::id::Id;
use super::model::{Link, Section};
use super::value::{duplicate, named};
use super::{IMAGE_IN_PROSE, RAW_HTML, SECTION_WITHOUT_ID, TITLE_IN_PROSE, UNSAFE_LINK};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{File, Prose, Span, Spanned};

/// Where a link in prose leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A notice, and perhaps one of its sections: `notice:students#security`.
    Notice(Id, Option<Id>),
    /// An audience's page: `audience:students`.
    Audience(Id),
    /// A contact: `contact:dpo`.
    Contact(Id),
    /// A section of the same notice: `#security`.
    Section(Id),
    /// Another site, an e-mail address or a telephone number.
    Elsewhere,
}

impl Target {
    /// What an address in prose leads to; nothing for an address that a page must not carry.
    pub fn read(address: &str) -> Option<Self> {
        if let Some(section) = address.strip_prefix('#') {
            return Some(Self::Section(Id::new(section)?));
        }
        let (scheme, rest) = address.split_once(':')?;
        match scheme {
            "https" | "http" => rest.strip_prefix("//").filter(|rest| !rest.is_empty()),
            "mailto" | "tel" => Some(rest).filter(|rest| !rest.is_empty()),
            "notice" => {
                let (notice, section) = match rest.split_once('#') {
                    Some((notice, section)) => (notice, Some(Id::new(section)?)),
                    None => (rest, None),
                };
                return Some(Self::Notice(Id::new(notice)?, section));
            }
            "audience" => return Some(Self::Audience(Id::new(rest)?)),
            "contact" => return Some(Self::Contact(Id::new(rest)?)),
            _ => None,
        }
        .map(|_| Self::Elsewhere)
    }
}

/// How Markdown is read, the same wherever it is read: CommonMark with tables, strikethrough and
/// autolinks left out, since a notice's author writes links as links.
pub fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options
}

/// Reports what must not stand in prose, and notes its links.
pub(super) fn check(prose: &Prose, links: &mut Vec<Link>, out: &mut Diagnostics) {
    headings(prose, links, out);
}

/// Does what [`check`] does, and gives the first and last line of each heading of the second level
/// that stands in the text itself, not inside a quotation or a list.
fn headings(prose: &Prose, links: &mut Vec<Link>, out: &mut Diagnostics) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let arena = Arena::new();
    let root = parse_document(&arena, &prose.text, &options());
    let starts = line_starts(&prose.text);
    for node in root.descendants() {
        let ast = node.data.borrow();
        let span = || place(prose, &starts, ast.sourcepos);
        match &ast.value {
            NodeValue::HtmlBlock(_) | NodeValue::HtmlInline(_) => {
                // An inline element comes as two tags; the finding for the opening one is enough.
                let text = match &ast.value {
                    NodeValue::HtmlInline(text) => text.as_str(),
                    _ => "",
                };
                if !text.starts_with("</") {
                    out.push(Diagnostic::new(&RAW_HTML, span()));
                }
            }
            NodeValue::Link(link) => match Target::read(&link.url) {
                None => {
                    out.push(Diagnostic::new(&UNSAFE_LINK, span()).arg("address", &link.url));
                }
                Some(target) => {
                    links.push(Link { target, address: link.url.clone(), span: span() });
                }
            },
            NodeValue::Image(_) => out.push(Diagnostic::new(&IMAGE_IN_PROSE, span())),
            NodeValue::Heading(heading) if heading.level == 1 => {
                out.push(Diagnostic::new(&TITLE_IN_PROSE, span()));
            }
            NodeValue::Heading(heading)
                if heading.level == 2
                    && node.parent().is_some_and(|parent| parent.same_node(root)) =>
            {
                found.push((ast.sourcepos.start.line, ast.sourcepos.end.line));
            }
            _ => {}
        }
    }
    found
}

/// Splits a notice's prose at its `##` headings.
pub(super) fn sections(
    file: &File,
    start: usize,
    links: &mut Vec<Link>,
    out: &mut Diagnostics,
) -> (Option<Prose>, Listed<Section>) {
    let text = &file.text[start..];
    let whole = Prose::verbatim(file.id, start, text);
    let headings = headings(&whole, links, out);
    let starts = line_starts(text);
    let line = |number: usize| starts.get(number - 1).copied().unwrap_or(text.len());
    let first = headings.first().map_or(text.len(), |heading| line(heading.0));
    let intro = prose(file, start, text, 0, first);
    let mut found: Listed<Section> = Listed::default();
    for (index, heading) in headings.iter().enumerate() {
        let body = line(heading.1 + 1);
        let end = headings.get(index + 1).map_or(text.len(), |next| line(next.0));
        let head = text[line(heading.0)..body].lines().next().unwrap_or_default();
        let at = start + line(heading.0);
        let Some(section) = section(file, at, head, out) else { continue };
        match found.named(&section.0.value) {
            Some(earlier) => out.push(duplicate(&section.0, earlier.id.span)),
            None => {
                let empty = || Prose::verbatim(file.id, start + body, "");
                let body = prose(file, start, text, body, end).unwrap_or_else(empty);
                found.push(Section { id: section.0, title: section.1, body });
            }
        }
    }
    (intro, found)
}

/// The part of the text between two bytes, without the empty lines around it.
fn prose(file: &File, start: usize, text: &str, from: usize, to: usize) -> Option<Prose> {
    let part = text[from..to.max(from)].trim_end();
    let skipped = part.len() - part.trim_start_matches('\n').len();
    let part = &part[skipped..];
    (!part.is_empty()).then(|| Prose::verbatim(file.id, start + from + skipped, part))
}

/// Reads `## Heading {#id}`; `at` is where the line starts in the file.
fn section(
    file: &File,
    at: usize,
    line: &str,
    out: &mut Diagnostics,
) -> Option<(Spanned<Id>, Spanned<String>)> {
    let end = line.trim_end().len();
    let body = line[..end].trim_start_matches([' ', '#']);
    let from = end - body.len();
    let whole = Span::new(file.id, at + from, at + end);
    let marked = body.strip_suffix('}').and_then(|rest| rest.rsplit_once("{#"));
    let Some((title, id)) = marked else {
        out.push(Diagnostic::new(&SECTION_WITHOUT_ID, whole).arg("title", body));
        return None;
    };
    let id_at = at + end - 1 - id.len();
    let id = Spanned::new(id.to_owned(), Span::new(file.id, id_at, id_at + id.len()));
    let title = title.trim_end();
    let title_span = Span::new(file.id, at + from, at + from + title.len());
    Some((named(&id, out)?, Spanned::new(title.to_owned(), title_span)))
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(ends.map(|(index, _)| index + 1)).collect()
}

/// The place of a node. Its lines can be trusted; its columns are hints, and are kept inside the
/// line.
fn place(prose: &Prose, starts: &[usize], at: Sourcepos) -> Span {
    let byte = |line: usize, column: usize| {
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(prose.text.len());
        let end = starts.get(line).map_or(prose.text.len(), |next| next - 1);
        (start + column).min(end)
    };
    let from = byte(at.start.line, at.start.column.saturating_sub(1));
    let to = byte(at.end.line, at.end.column).max(from);
    prose.span(from..to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    #[test]
    fn sections_begin_at_headings_of_the_second_level() {
        let text = "Intro.\n\n## Éin {#one}\n\nTekst.\n\n```\n## ikkje ei overskrift\n```\n\n## To {#two}\n";
        let file = File::new(FileId(0), "nn.md", text.into());
        let mut out = Diagnostics::new();
        let (intro, sections) = super::sections(&file, 0, &mut Vec::new(), &mut out);
        assert!(out.is_empty(), "{out:?}");
        assert_eq!(intro.map(|prose| prose.text), Some("Intro.".into()));
        assert_eq!(sections.len(), 2);
        assert_eq!(sections[0].title.value, "Éin");
        assert_eq!(&text[sections[0].title.span.range()], "Éin");
        assert_eq!(&text[sections[0].id.span.range()], "one");
        assert!(sections[0].body.text.starts_with("Tekst.") && sections[1].body.text.is_empty());
    }

    #[test]
    fn addresses_that_a_browser_would_run_lead_nowhere() {
        for address in [
            "javascript:alert(1)",
            "data:text/html,x",
            "JAVASCRIPT:x",
            "//evil.example",
            "../x",
            "https:",
            "vbscript:x",
            "notice:../x",
        ] {
            assert_eq!(Target::read(address), None, "{address}");
        }
        assert_eq!(Target::read("https://a.example/"), Some(Target::Elsewhere));
    }
}
