//! Blocks as Markdown. Signs that would mean something are escaped, so that a sentence is read back
//! as it stood.

use super::block::{Block, CELL, Kind};

/// The blocks as Markdown, with an empty line between paragraphs.
pub(super) fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let run =
            |same: fn(Kind) -> bool| blocks[at..].iter().take_while(|it| same(it.kind)).count();
        if !out.is_empty() {
            out.push('\n');
        }
        match block.kind {
            Kind::Row => {
                let rows = run(|kind| kind == Kind::Row);
                table(&blocks[at..at + rows], &mut out);
                at += rows;
            }
            Kind::Item(_) => {
                let items = run(|kind| matches!(kind, Kind::Item(_)));
                list(&blocks[at..at + items], &mut out);
                at += items;
            }
            Kind::Heading(_) | Kind::Paragraph => {
                out.push_str(&line(block));
                out.push('\n');
                at += 1;
            }
        }
    }
    out
}

/// A heading's text.
pub(super) fn heading(text: &str) -> String {
    escaped(text).replace('{', "\\{")
}

fn list(items: &[Block], out: &mut String) {
    let mut depth = 0;
    for (at, item) in items.iter().enumerate() {
        let Kind::Item(own) = item.kind else { continue };
        // A list begins at the edge, and goes in one step at a time.
        depth = if at == 0 { 0 } else { usize::from(own).min(depth + 1) };
        out.push_str(&"  ".repeat(depth));
        out.push_str("- ");
        out.push_str(&line(item));
        out.push('\n');
    }
}

fn table(rows: &[Block], out: &mut String) {
    let cells = |row: &Block| -> Vec<String> {
        row.text.split(CELL).map(|cell| escaped(cell).replace('|', "\\|")).collect()
    };
    let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    for (at, row) in rows.iter().enumerate() {
        let mut row = row.clone();
        row.resize(width, String::new());
        out.push_str(&format!("| {} |\n", row.join(" | ")));
        if at == 0 {
            out.push_str(&format!("|{}\n", " --- |".repeat(width)));
        }
    }
}

/// The text of a block on one line, with its links.
fn line(block: &Block) -> String {
    let mut out = String::new();
    let mut at = 0;
    for (range, href) in &block.links {
        let inside = block.text.get(at..range.start).zip(block.text.get(range.clone()));
        let Some((before, text)) = inside else { continue };
        let href = href.replace(' ', "%20").replace('<', "%3C").replace('>', "%3E");
        let text = escaped(text);
        out.push_str(&format!("{}[{text}](<{href}>)", escaped(before)));
        at = range.end;
    }
    out.push_str(&escaped(&block.text[at..]));
    guarded(out)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '&' | '~' | '$') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

/// A line that begins as a list item, a heading or a rule would is kept from being one.
fn guarded(line: String) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let is_number = (1..=9).contains(&digits) && line[digits..].starts_with(['.', ')']);
    if is_number {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    if line.starts_with(['#', '-', '+', '=', '|', ':']) { format!("\\{line}") } else { line }
}
