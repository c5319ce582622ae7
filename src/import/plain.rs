//! Plain text to blocks. A line is a paragraph, a list item or a heading; a line that goes on in
//! the next one is joined with it. Headings are told by their look, since nothing else tells them.

use super::block::{Block, Kind, Read, squeezed};

/// A longer line is no heading.
const LONGEST_HEADING: usize = 100;

/// A title by itself has no more words.
const LONGEST_TITLE: usize = 6;

/// Fewer words may be the same by chance.
const FEWEST_REPEATED: usize = 3;

/// Text that is broken by hand is broken at about this width.
const BROKEN_AT: std::ops::RangeInclusive<usize> = 55..=110;

/// Reads a plain text.
pub(super) fn read(text: &str) -> Read {
    let lines: Vec<Line<'_>> = text.lines().enumerate().filter_map(Line::of).collect();
    let mut blocks: Vec<Block> = Vec::new();
    let mut depths: Vec<usize> = Vec::new();
    let mut last: Option<&Line<'_>> = None;
    let mut under = 0;
    for (at, line) in lines.iter().enumerate() {
        let next = lines.get(at + 1);
        let kind = match (line.marker, line.hashes) {
            (Some(_), _) if line.folds_out(last, next) => Kind::Heading(2),
            (Some(_), _) => Kind::Item(depth(&mut depths, line.indent)),
            (None, 0) if line.lost_its_marker(last, next) => {
                Kind::Item(u8::try_from(depths.len().saturating_sub(1)).unwrap_or(u8::MAX))
            }
            (None, 0) if at == 0 || line.repeats_an_item(last, next, &lines) => {
                Kind::Heading(if at == 0 && line.is_short() { 1 } else { 2 })
            }
            (None, 0) if line.looks_like_heading(last, next) => Kind::Heading(2),
            (None, 0) => Kind::Paragraph,
            (None, hashes) => Kind::Heading(hashes),
        };
        if matches!(kind, Kind::Heading(_)) {
            under = line.indent;
        }
        if !matches!(kind, Kind::Item(_)) {
            depths.clear();
        }
        match (blocks.last_mut(), last) {
            (Some(block), Some(before)) if kind == Kind::Paragraph && line.goes_on(before) => {
                block.text.push(' ');
                block.text.push_str(&line.text);
            }
            _ => {
                let mut block = Block::new(line.number, kind, line.text.clone());
                block.is_outside = line.indent < under;
                blocks.push(block);
            }
        }
        last = Some(line);
    }
    Read { blocks, around: Vec::new() }
}

/// A line that is not empty.
struct Line<'a> {
    /// From 1.
    number: usize,
    /// How far it is moved in.
    indent: usize,
    /// The mark of a list item.
    marker: Option<&'a str>,
    /// The number of `#` before it.
    hashes: u8,
    text: String,
}

impl<'a> Line<'a> {
    fn of((at, line): (usize, &'a str)) -> Option<Self> {
        let trimmed = line.trim_start_matches('\u{feff}').trim_start();
        let indent = line.len() - trimmed.len();
        let (marker, rest) = marker(trimmed);
        let hashes = rest.bytes().take_while(|byte| *byte == b'#').count();
        let is_heading = (1..=6).contains(&hashes) && rest[hashes..].starts_with(' ');
        let (hashes, rest) = if is_heading { (hashes, &rest[hashes..]) } else { (0, rest) };
        let text = squeezed(rest);
        let has_text = text.chars().any(char::is_alphanumeric);
        let hashes = u8::try_from(hashes).unwrap_or(6);
        has_text.then_some(Self { number: at + 1, indent, marker, hashes, text })
    }

    fn is_short(&self) -> bool {
        self.text.chars().count() <= LONGEST_HEADING
    }

    fn is_sentence(&self) -> bool {
        self.text.ends_with(['.', ':', ';', ',', '!'])
            || self.text.contains(". ")
            || self.text.contains('@')
    }

    fn is_apart(&self, last: Option<&Self>) -> bool {
        last.is_none_or(|last| last.number + 1 < self.number)
    }

    /// Whether the line looks like a heading: short, not a sentence, and something follows it.
    fn looks_like_heading(&self, last: Option<&Self>, next: Option<&Self>) -> bool {
        let starts_well =
            self.text.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
        let is_heading = self.is_short() && starts_well && !self.is_sentence();
        is_heading && next.is_some() && self.is_apart(last)
    }

    /// Whether an item is the heading of a part that folds out on the page: a few words by
    /// themselves, and then a paragraph.
    fn folds_out(&self, last: Option<&Self>, next: Option<&Self>) -> bool {
        let is_title = self.text.split(' ').count() <= LONGEST_TITLE && !self.is_sentence();
        let leads_on = next.is_some_and(|next| {
            next.marker.is_none() && next.number > self.number + 1 && !next.is_short()
        });
        is_title && leads_on && self.is_apart(last)
    }

    /// Whether a line between two items is an item whose marker was lost.
    fn lost_its_marker(&self, last: Option<&Self>, next: Option<&Self>) -> bool {
        let is_name = self.text.split(' ').count() <= LONGEST_TITLE && !self.is_sentence();
        let is_item = |line: Option<&Self>, number: usize| {
            line.is_some_and(|it| it.marker.is_some() && it.number == number)
        };
        is_name && is_item(last, self.number - 1) && is_item(next, self.number + 1)
    }

    /// Whether a line by itself says again what an item said: then it is the heading of what was
    /// listed there.
    fn repeats_an_item(&self, last: Option<&Self>, next: Option<&Self>, all: &[Self]) -> bool {
        let text = self.text.trim_end_matches('.');
        let repeats = |it: &Self| {
            it.marker.is_some() && it.number != self.number && it.text.starts_with(text)
        };
        let is_long = text.split(' ').count() >= FEWEST_REPEATED;
        is_long && next.is_some() && self.is_apart(last) && all.iter().any(repeats)
    }

    /// Whether the line goes on with the sentence of the one before.
    fn goes_on(&self, before: &Self) -> bool {
        let is_next = before.number + 1 == self.number;
        let ended = before.text.ends_with(['.', ':', ';', '!', '?']);
        let begins_small = self.text.starts_with(|c: char| c.is_lowercase());
        let is_broken = BROKEN_AT.contains(&before.text.chars().count());
        is_next && before.hashes == 0 && !ended && (begins_small || is_broken)
    }
}

/// The mark of a list item, and what follows it.
fn marker(line: &str) -> (Option<&str>, &str) {
    // An «o» is what became of a round sign.
    if let Some(rest) = line.strip_prefix("o ")
        && rest.trim_start().starts_with(char::is_uppercase)
    {
        return (Some("o"), rest);
    }
    let signs = ["•", "-", "–", "—", "*", "·", "▪", "◦", "○", "●", "", "+"];
    for sign in signs {
        if let Some(rest) = line.strip_prefix(sign)
            && rest.starts_with(char::is_whitespace)
        {
            return (Some(&line[..sign.len()]), rest);
        }
    }
    (None, line)
}

/// How deep an item lies among those before it.
fn depth(depths: &mut Vec<usize>, indent: usize) -> u8 {
    while depths.last().is_some_and(|last| *last > indent) {
        depths.pop();
    }
    if depths.last().is_none_or(|last| *last < indent) {
        depths.push(indent);
    }
    u8::try_from(depths.len().saturating_sub(1)).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::block::Kind;
    use super::read;

    #[test]
    fn lines_become_headings_paragraphs_and_items() {
        let text = "Personvern for gjester\n\nVi skriver ned hvem som kommer,\nog når de går.\n\n\
                    Formål\n • holde orden\n   - om natten\n • svare\n";
        let blocks = read(text).blocks;
        let kinds: Vec<_> = blocks.iter().map(|it| (it.line, it.kind, it.text.as_str())).collect();
        assert_eq!(
            kinds,
            [
                (1, Kind::Heading(1), "Personvern for gjester"),
                (3, Kind::Paragraph, "Vi skriver ned hvem som kommer, og når de går."),
                (6, Kind::Heading(2), "Formål"),
                (7, Kind::Item(0), "holde orden"),
                (8, Kind::Item(1), "om natten"),
                (9, Kind::Item(0), "svare"),
            ]
        );
    }
}
