//! Cuts a text into paragraphs and the like.

use std::ops::Range;

/// Cuts a text at its empty lines, list items, headings and rows of tables.
pub(super) fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at + (line.len() - line.trim_start().len());
        let end = at + line.trim_end().len();
        at += line.len();
        if start >= end {
            open = false;
            continue;
        }
        let words = &text[start..end];
        let is_heading = words.starts_with('#');
        let is_rule = words.chars().all(|c| matches!(c, '-' | '|' | ':' | ' ' | '='));
        if is_rule {
            open = false;
            continue;
        }
        let fresh = !open || is_heading || words.starts_with('|') || is_item(words);
        match found.last_mut() {
            Some(last) if !fresh => last.end = end,
            Some(_) | None => found.push(start..end),
        }
        open = !is_heading;
    }
    found
}

/// Whether a line begins a list item. A number needs a capital after it: «15. august» is no item.
fn is_item(line: &str) -> bool {
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match line.len() - after.len() {
        0 => line.strip_prefix(['-', '*', '+']).is_some_and(|rest| rest.starts_with(' ')),
        1 | 2 => after
            .strip_prefix(['.', ')'])
            .and_then(|rest| rest.strip_prefix(' '))
            .is_some_and(|rest| rest.starts_with(|c: char| !c.is_lowercase())),
        _ => false,
    }
}
