//! Builds the tree from the parser's events.

use std::collections::HashMap;

use serde_yaml::granit_parser::{self as granit, ErrorKind, Event, Parser, ScalarStyle};

use super::problem::problem;
use super::{
    DUPLICATE_KEY, INVISIBLE_CHARACTER, NESTED_TOO_DEEPLY, Node, REFUSED_FEATURE, Value,
    YAML_SYNTAX,
};
use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::source::{File, Prose, Span, Spanned};

/// Deeper than this nobody writes by hand; the format itself needs seven levels.
const MAX_DEPTH: usize = 32;

/// A collection whose end has not been met yet.
enum Open {
    List(Vec<Node>),
    Mapping {
        entries: Vec<(Spanned<String>, Node)>,
        key: Option<Option<Spanned<String>>>,
        /// Where the keys stand, once there are many.
        places: HashMap<String, Span>,
    },
}

/// Up to so many keys, looking at one after the other is faster.
const FEW: usize = 32;

/// Where a key of a mapping stands already.
fn earlier(
    entries: &[(Spanned<String>, Node)],
    places: &mut HashMap<String, Span>,
    name: &str,
) -> Option<Span> {
    if entries.len() <= FEW {
        return entries.iter().find(|(key, _)| key.value == name).map(|(key, _)| key.span);
    }
    // No key stands twice among the entries, so as many are known as have been taken.
    for (key, _) in &entries[places.len()..] {
        places.insert(key.value.clone(), key.span);
    }
    places.get(name).copied()
}

/// Reads the YAML in `range` of `file`. `None` when it cannot be read as a whole; an empty range
/// is [`Value::Nothing`].
pub fn parse(file: &File, range: std::ops::Range<usize>, out: &mut Diagnostics) -> Option<Node> {
    let text = file.text.get(range.clone())?;
    if report_invisible(file, range.clone(), out) {
        return None;
    }
    let options = granit::options! { emit_comments: false };
    let mut builder = Builder { file, base: range.start, text, stack: Vec::new(), root: None };
    for event in Parser::new_from_str_with_options(text, options) {
        let step = match event {
            Ok((event, span)) => builder.event(event, span, out),
            Err(error) => Err(builder.syntax(&error)),
        };
        if let Err(finding) = step {
            out.push(*finding);
            return None;
        }
    }
    let empty = Node { span: Span::new(file.id, range.start, range.start), value: Value::Nothing };
    Some(builder.root.unwrap_or(empty))
}

/// Finds lines that are indented with a tab, or with a space that YAML takes for a letter, as pasted
/// from a word processor.
fn report_invisible(file: &File, range: std::ops::Range<usize>, out: &mut Diagnostics) -> bool {
    let mut found = false;
    let mut at = range.start;
    for line in file.text[range].split_inclusive('\n') {
        let indent = line.len() - line.trim_start().len();
        for (offset, character) in line[..indent].char_indices() {
            let start = at + offset;
            let span = Span::new(file.id, start, start + character.len_utf8());
            match character {
                '\t' if !line.trim().is_empty() => {
                    out.push(unreadable(span, "tab"));
                }
                '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{3000}' | '\u{200b}' | '\u{feff}' => {
                    let code = format!("U+{:04X}", u32::from(character));
                    out.push(Diagnostic::new(&INVISIBLE_CHARACTER, span).arg("code", code));
                }
                _ => continue,
            }
            found = true;
            break;
        }
        at += line.len();
    }
    found
}

/// The finding that the fields cannot be read; the message, its help and the label at the place all
/// depend on what the problem is.
fn unreadable(span: Span, problem: &'static str) -> Diagnostic {
    Diagnostic::new(&YAML_SYNTAX, span).arg("problem", problem).label(problem)
}

struct Builder<'a> {
    file: &'a File,
    base: usize,
    text: &'a str,
    stack: Vec<(Open, Span)>,
    root: Option<Node>,
}

impl Builder<'_> {
    fn span(&self, span: granit::Span) -> Span {
        let start = span.start.byte_offset().unwrap_or(0).min(self.text.len());
        let end = span.end.byte_offset().unwrap_or(start).clamp(start, self.text.len());
        Span::new(self.file.id, self.base + start, self.base + end)
    }

    fn event(
        &mut self,
        event: Event<'_>,
        span: granit::Span,
        out: &mut Diagnostics,
    ) -> Result<(), Box<Diagnostic>> {
        let place = self.span(span);
        let refused = |feature: &'static str| {
            let feature = Arg::Message(feature);
            Err(Box::new(Diagnostic::new(&REFUSED_FEATURE, place).arg("feature", feature)))
        };
        match event {
            Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(_, _, Some(_))
            | Event::MappingStart(_, _, Some(_)) => refused("yaml-tag"),
            Event::Scalar(_, _, 1.., _)
            | Event::SequenceStart(_, 1.., _)
            | Event::MappingStart(_, 1.., _) => refused("yaml-anchor"),
            Event::Alias(_) | Event::UnresolvedAlias(_) | Event::Anchor(..) => {
                refused("yaml-anchor")
            }
            Event::DocumentStart(..) if self.root.is_some() => refused("yaml-documents"),
            Event::Scalar(text, style, ..) => {
                let node = self.scalar(&text, style, place);
                self.add(node, out)
            }
            Event::SequenceStart(..) => self.open(Open::List(Vec::new()), place),
            Event::MappingStart(..) => self.open(
                Open::Mapping { entries: Vec::new(), key: None, places: HashMap::new() },
                place,
            ),
            Event::SequenceEnd | Event::MappingEnd => {
                let Some((open, start)) = self.stack.pop() else { return Ok(()) };
                let (value, end) = match open {
                    Open::List(items) => {
                        let end = items.last().map(|item| item.span.end);
                        (Value::List(items), end)
                    }
                    Open::Mapping { entries, .. } => {
                        let end = entries.last().map(|(key, node)| node.span.end.max(key.span.end));
                        (Value::Mapping(entries), end)
                    }
                };
                // A block collection has no closing token; it ends with its last entry.
                let closed = if place.end > place.start { Some(place.end) } else { None };
                let end = closed.or(end).unwrap_or(start.end).max(start.end);
                self.add(Node { span: Span { end, ..start }, value }, out)
            }
            Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(..)
            | Event::DocumentEnd
            | Event::Comment(..) => Ok(()),
            // The parser may learn of further events; none of them carries a value.
            _ => Ok(()),
        }
    }

    fn open(&mut self, open: Open, place: Span) -> Result<(), Box<Diagnostic>> {
        if self.stack.len() >= MAX_DEPTH {
            let finding = Diagnostic::new(&NESTED_TOO_DEEPLY, place).arg("limit", MAX_DEPTH);
            return Err(Box::new(finding));
        }
        self.stack.push((open, place));
        Ok(())
    }

    /// Puts a finished node where it belongs.
    fn add(&mut self, node: Node, out: &mut Diagnostics) -> Result<(), Box<Diagnostic>> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some((Open::List(items), _)) => items.push(node),
            Some((Open::Mapping { entries, key, places }, _)) => match key.take() {
                None => {
                    let Value::Text(prose) = &node.value else {
                        return Err(Box::new(node.unexpected("yaml-key")));
                    };
                    let name = Spanned::new(prose.text.clone(), node.span);
                    if let Some(earlier) = earlier(entries, places, &name.value) {
                        let finding = Diagnostic::new(&DUPLICATE_KEY, name.span)
                            .arg("name", &name.value)
                            .label("here")
                            .related(earlier, "there", Vec::new());
                        out.push(finding);
                        *key = Some(None);
                    } else {
                        *key = Some(Some(name));
                    }
                }
                // The value of a key that stands twice was reported with its key.
                Some(None) => {}
                Some(Some(name)) => entries.push((name, node)),
            },
        }
        Ok(())
    }

    fn scalar(&self, text: &str, style: ScalarStyle, place: Span) -> Node {
        let plain = matches!(style, ScalarStyle::Plain);
        if plain && matches!(text, "" | "~" | "null") {
            return Node { span: place, value: Value::Nothing };
        }
        // The parser lets a block text run on to the next token; it ends with its last letter.
        let written = self.file.text.get(place.range()).unwrap_or_default();
        let end = place.start as usize + written.trim_end().len();
        let span = Span::new(self.file.id, place.start as usize, end);
        let lines = align(text, &self.file.text, span);
        Node { span, value: Value::Text(Prose::with_lines(self.file.id, text.to_owned(), lines)) }
    }

    fn syntax(&self, error: &granit::ScanError) -> Box<Diagnostic> {
        let mark = error.marker();
        let at = mark.byte_offset().unwrap_or(self.text.len()).min(self.text.len());
        let start = self.base + at;
        // An error at the very end of a line is shown at the line's last character.
        let width =
            self.text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, |c| c.len_utf8());
        let span = Span::new(self.file.id, start, start + width);
        if matches!(error.kind(), ErrorKind::RecursionLimitExceeded) {
            return Box::new(Diagnostic::new(&NESTED_TOO_DEEPLY, span).arg("limit", MAX_DEPTH));
        }
        Box::new(unreadable(span, problem(error.kind(), self.text, at)))
    }
}

/// Where the words of a value stand in the file. A value differs from its source only in white
/// space (indents, folded lines) and in escapes, so the words are met in the same order.
fn align(value: &str, file: &str, span: Span) -> Vec<(u32, u32)> {
    let source = file.get(span.range()).unwrap_or_default();
    // Most values stand on one line as they are, or between quotes.
    for quotes in [0, 1] {
        let inside = quotes..source.len().saturating_sub(quotes);
        if source.get(inside) == Some(value) {
            return vec![(0, span.start + quotes as u32)];
        }
    }
    let mut lines = vec![(0, span.start)];
    let mut from = 0;
    let mut shift: Option<i64> = None;
    for word in value.split_whitespace() {
        let in_value = word.as_ptr() as usize - value.as_ptr() as usize;
        let Some(found) = next(&source[from..], word) else {
            // A word with an escape in it is not found; it belongs where the word before it ended.
            // An escape is no shorter than what it stands for.
            from = source.ceil_char_boundary(from + word.len());
            continue;
        };
        let in_file = span.start as usize + from + found;
        let now = in_file as i64 - in_value as i64;
        if shift != Some(now) {
            lines.push((in_value as u32, in_file as u32));
            shift = Some(now);
        }
        from += found + word.len();
    }
    if lines.get(1).is_some_and(|line| line.0 == 0) {
        lines.remove(0);
    }
    lines
}

/// How far a word is looked for. It stands next unless an escape comes before it, and a text that is
/// all escapes must not be read to its end for each of them.
const REACH: usize = 4096;

/// Where a word stands in the rest of a source.
fn next(rest: &str, word: &str) -> Option<usize> {
    let gap = rest.len() - rest.trim_start().len();
    if rest[gap..].starts_with(word) {
        return Some(gap);
    }
    let reach = rest.floor_char_boundary(gap + word.len() + REACH);
    rest[..reach].find(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    fn read(text: &str) -> (Option<Node>, Vec<&'static str>) {
        let file = File::new(FileId(0), "a.yaml", text.to_owned());
        let mut out = Diagnostics::new();
        let node = parse(&file, 0..file.text.len(), &mut out);
        (node, out.iter().map(|d| d.rule.name).collect())
    }

    #[test]
    fn words_stay_words() {
        let (node, faults) = read("a: no\nb: 1.10\nc: ~\n");
        assert!(faults.is_empty());
        let Some(Value::Mapping(entries)) = node.map(|n| n.value) else { panic!("a mapping") };
        assert!(entries[0].1.is_text("no"));
        assert!(entries[1].1.is_text("1.10"));
        assert_eq!(entries[2].1.value, Value::Nothing);
    }

    #[test]
    fn what_notices_do_not_need_is_refused() {
        for (text, rule) in [
            ("a: &x 1\nb: *x\n", "refused-yaml-feature"),
            ("a: !!str 1\n", "refused-yaml-feature"),
            ("a: 1\n---\nb: 2\n", "refused-yaml-feature"),
            ("a: 1\na: 2\n", "duplicate-key"),
            ("\ta: 1\n", "unreadable-yaml"),
            ("a: [1\n", "unreadable-yaml"),
            ("a:\n\u{a0} b: 1\n", "invisible-character"),
        ] {
            assert_eq!(read(text).1, [rule], "{text:?}");
        }
        assert_eq!(read(&"[".repeat(10_000)).1, ["nested-too-deeply"]);
        assert_eq!(read(&"- ".repeat(10_000)).1, ["nested-too-deeply"]);
        let nested: String = (0..10_000).map(|n| format!("{}a:\n", " ".repeat(n % 500))).collect();
        assert_eq!(read(&nested).1.len(), 1);
    }

    #[test]
    fn block_text_finds_its_way_back() {
        let text = "x:\n  y: |\n    Første linje\n    andre\n  z: >\n    brettet\n    tekst\n";
        let (node, _) = read(text);
        let Some(Value::Mapping(top)) = node.map(|n| n.value) else { panic!("a mapping") };
        let Value::Mapping(entries) = &top[0].1.value else { panic!("a mapping") };
        for (index, word) in [(0, "andre"), (1, "tekst")] {
            let Value::Text(prose) = &entries[index].1.value else { panic!("a text") };
            let at = prose.text.find(word).expect("the word");
            assert_eq!(&text[prose.span(at..at + word.len()).range()], word);
        }
    }

    #[test]
    fn a_key_that_stands_twice_is_found_among_many() {
        let mut text: String = (0..5 * FEW).map(|n| format!("a{n}: b\n")).collect();
        text.push_str("a3: c\na4: d\nz: e\nz: f\n");
        let (node, faults) = read(&text);
        assert_eq!(faults, ["duplicate-key"; 3]);
        let Some(Value::Mapping(entries)) = node.map(|n| n.value) else { panic!("a mapping") };
        assert_eq!(entries.len(), 5 * FEW + 1);
    }

    #[test]
    fn words_after_escapes_find_their_place() {
        let text = "a: \"\\u00e5 \\u00e5r \\x41\\x42 ord\\nlinje sist\"\n";
        let (node, _) = read(text);
        let Some(Value::Mapping(entries)) = node.map(|n| n.value) else { panic!("a mapping") };
        let Value::Text(prose) = &entries[0].1.value else { panic!("a text") };
        for word in ["ord", "linje", "sist"] {
            let at = prose.text.find(word).expect("the word");
            assert_eq!(&text[prose.span(at..at + word.len()).range()], word);
        }
    }
}
