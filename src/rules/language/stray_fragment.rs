//! OP717: a broken list marker, or signs and letters that went astray.

use std::ops::Range;

use super::texts;
use crate::diag::{Arg, Diagnostics};
use crate::rules::SetContext;

rule! {
    /// A list marker is broken, or a sign or a letter went astray, as in «1. 1Have» and «studies.v».
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the data for your studies.v see them.
    /// ```
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + **Only those who need the data see them.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + **Only** those who need the data see them, e.g. on **demo.example**, at 10.30 a.m. ...
    /// ```
    pub(crate) static STRAY_FRAGMENT: OP717 "stray-fragment", Warning, [];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, _) in texts(context) {
        let text = part.text.as_str();
        let open = part.reading.blocks.iter().filter_map(|block| open_emphasis(text, &block.range));
        let open = open.map(|range| (range, "language-stray-sign"));
        for (range, kind) in fragments(text).into_iter().chain(open) {
            let finding = part.finding(&STRAY_FRAGMENT, &range).arg("kind", Arg::Message(kind));
            out.push(finding);
        }
    }
}

/// What Markdown writes on both sides of a text that is set off.
const EMPHASIS: &str = "**";

/// The signs of a text that should be set off where they do not stand on both sides of it: readers
/// would see the signs.
fn open_emphasis(text: &str, block: &Range<usize>) -> Option<Range<usize>> {
    let words = &text[block.clone()];
    if !words.contains(EMPHASIS) || words.contains(['`', '\\']) || words.contains("***") {
        return None;
    }
    let places: Vec<usize> = words.match_indices(EMPHASIS).map(|(at, _)| at).collect();
    let last = block.start + places.last()?;
    (places.len() % 2 == 1).then_some(last..last + EMPHASIS.len())
}

/// How many letters a word has at least before a stop that went astray.
const WORD: usize = 3;

/// What went astray in a text, and how.
fn fragments(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let is_table = line.trim_start().starts_with('|');
        if !is_table && may_stray(line) && !line.contains('`') {
            in_line(line, start, &mut found);
        }
        start += line.len();
    }
    found
}

/// Whether a line has signs that may have gone astray at all; most have not.
fn may_stray(line: &str) -> bool {
    let rest = line.trim_start();
    let begins = rest.starts_with(|c: char| c.is_ascii_digit() || "•·▪●".contains(c));
    let signs = line.as_bytes().windows(2).any(|pair| match pair {
        [b'.', next] => !next.is_ascii_whitespace(),
        [b' ', b',' | b';'] => true,
        [sign @ (b',' | b';'), next] => sign == next,
        [_, _] | [] | [_] | [_, _, _, ..] => false,
    });
    begins || signs
}

fn in_line(line: &str, start: usize, found: &mut Vec<(Range<usize>, &'static str)>) {
    let indent = line.len() - line.trim_start().len();
    let rest = &line[indent..];
    let mark = |from: usize, to: usize| start + from..start + to;
    for bullet in ['•', '·', '▪', '●'] {
        if rest.starts_with(bullet) {
            // One bullet that was pasted has others below it; the first tells enough.
            let is_first = found.iter().all(|(_, kind)| *kind != "language-list-marker");
            if is_first {
                found.push((mark(indent, indent + bullet.len_utf8()), "language-list-marker"));
            }
        }
    }
    if let Some(end) = doubled_marker(rest) {
        found.push((mark(indent, indent + end), "language-list-marker"));
    }
    let letters: Vec<(usize, char)> = line.char_indices().collect();
    let at = |index: usize| letters.get(index).map_or(' ', |(_, c)| *c);
    for index in 1..letters.len() {
        let (place, sign) = letters[index];
        let (before, after) = (at(index - 1), at(index + 1));
        match sign {
            '.' if after != '.'
                && before.is_lowercase()
                && word_before(&letters, index) >= WORD =>
            {
                let second = at(index + 2);
                let is_letter = after.is_lowercase() && second.is_whitespace();
                let is_sentence = after.is_uppercase() && second.is_lowercase();
                if is_letter || is_sentence {
                    let from = index - word_before(&letters, index);
                    let to = letters.get(index + 2).map_or(line.len(), |(to, _)| *to);
                    found.push((mark(letters[from].0, to), "language-stray-stop"));
                }
            }
            ',' | ';'
                if after == sign
                    || before == ' ' && at(index.saturating_sub(2)).is_alphanumeric() =>
            {
                found.push((mark(place, place + 1), "language-stray-sign"));
            }
            '.' if after == '.' && at(index + 2) != '.' && before.is_alphanumeric() => {
                found.push((mark(place, place + 2), "language-stray-sign"));
            }
            _ => {}
        }
    }
}

/// `1. 1Have` and `1. 1. Have`: where the second number ends.
fn doubled_marker(rest: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(rest);
    let after = rest[first..].strip_prefix(['.', ')'])?.trim_start();
    let second = digits(after);
    let tail = &after[second..];
    let is_glued = tail.starts_with(|c: char| c.is_uppercase());
    let is_marker = tail.starts_with(['.', ')']) && tail[1..].starts_with(' ');
    let is_number = (1..=2).contains(&first) && (1..=2).contains(&second);
    (is_number && (is_glued || is_marker)).then(|| rest.len() - tail.len())
}

/// How many letters stand right before a place.
fn word_before(letters: &[(usize, char)], index: usize) -> usize {
    letters[..index].iter().rev().take_while(|(_, c)| c.is_alphabetic()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_astray_is_found_and_the_rest_left_alone() {
        let found = |text: &str| fragments(text).len();
        for text in [
            "1. 1Have a look",
            "• an item",
            "courses, studies.v studier",
            "We are done.Then we go",
            "one,, two",
            "one , two",
            "The end..",
        ] {
            assert_eq!(found(text), 1, "{text}");
        }
        for text in [
            "1. Have a look",
            "1. 10 days",
            "See sikt.no or ph.d. and f.eks. that",
            "and so on ... more",
            "at 10.30, e.g. there",
            "[x](https://a.example/b.Html)",
            "| a , b |",
            "Version 2.1. Then",
            "osv., and",
        ] {
            assert_eq!(found(text), 0, "{text}");
        }
    }
}
