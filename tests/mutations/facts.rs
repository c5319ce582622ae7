//! Changes to the facts of a notice, in the file of one language.

use std::ops::Range;

use opplyst::site::NoticeSet;

use super::bench::{Bench, Mutant};

/// The kinds of these changes.
pub(super) const KINDS: &[&str] = &[
    "basis letter",
    "section",
    "period",
    "period's start",
    "what happens then",
    "recipient dropped",
    "recipient replaced",
    "recipient's role",
    "purpose dropped",
    "audience",
    "date",
    "data",
    "source",
    "who requires it",
    "country",
    "safeguard",
    "degree",
    "contact",
];

/// Fields whose value is replaced as a whole: the kind, the field, and two values.
const VALUES: &[(&str, &str, [&str; 2])] = &[
    ("period's start", "from", ["case-closed", "end-of-studies"]),
    ("what happens then", "then", ["delete", "review"]),
    ("recipient replaced", "to", ["inspera", "skatteetaten"]),
    ("recipient's role", "role", ["authority", "controller"]),
    ("who requires it", "by", ["law", "none"]),
    ("country", "country", ["CA", "US"]),
    ("safeguard", "safeguard", ["binding-rules", "standard-clauses"]),
    ("degree", "degree", ["full", "partly"]),
    ("contact", "contact", ["hr", "library"]),
    ("contact", "review", ["hr", "library"]),
    ("contact", "copy", ["hr", "library"]),
    ("date", "effective", ["2026-08-16", "2026-08-15"]),
    ("date", "reviewed", ["2026-06-03", "2026-06-02"]),
];

/// Fields that hold provisions.
const LEGAL: &[&str] = &["basis", "special", "ground", "because"];

/// All changes to the facts of one notice.
pub(super) fn mutants(bench: &Bench, set: &NoticeSet) -> Vec<Mutant> {
    let texts = bench.texts(set);
    let mut out = Vec::new();
    for (lang, text) in &texts {
        let mut add = |kind: &str, at: Range<usize>, new: &str| {
            out.push(Mutant::of_notice(kind, set, &texts, lang, at, new));
        };
        let head = 4..text[4..].find("\n---\n").map_or(text.len(), |at| at + 5);
        let lines = lines(text, head);
        let mut field = "";
        for (number, line) in lines.iter().enumerate() {
            let Line { indent, key, value, .. } = line;
            if !key.is_empty() {
                field = key;
            }
            let is_legal = LEGAL.contains(&field) && (!key.is_empty() || line.is_item);
            if is_legal {
                for at in letters(text, value.clone()) {
                    let letter = if &text[at.clone()] == "e" { "c" } else { "e" };
                    add("basis letter", at, letter);
                }
                for at in sections(text, value.clone()) {
                    let digit = (text.as_bytes()[at.start] - b'0') % 9 + 1;
                    add("section", at, &digit.to_string());
                }
            }
            for (kind, name, values) in VALUES {
                if key == name && !line.is_in_text {
                    let now = &text[value.clone()];
                    let other = values.iter().find(|it| **it != now).unwrap();
                    add(kind, value.clone(), other);
                }
            }
            if *key == "period" && text[value.clone()].starts_with('P') {
                let unit = text[value.clone()].chars().last().unwrap();
                let count: u32 =
                    text[value.clone()].trim_matches(char::is_alphabetic).parse().unwrap_or(2);
                add("period", value.clone(), &format!("P{}{unit}", count + 1));
            }
            let list = match *key {
                "audiences" => Some("audience"),
                "data" => Some("data"),
                "sources" => Some("source"),
                "recipients" => Some("recipient dropped"),
                _ => None,
            };
            if let Some(kind) = list
                && let Some(at) = text[value.clone()].find(", ")
            {
                add(kind, value.start + at..value.end - 1, "");
            }
            if field == "recipients" && line.is_item && *indent == RECIPIENT {
                let end = lines[number + 1..].iter().find(|it| it.indent <= *indent);
                let end = end.map_or(line.whole.end, |it| it.whole.start);
                add("recipient dropped", line.whole.start..end, "");
            }
            if *key == "to" {
                field = "recipients";
            }
        }
        for purpose in purposes(text, &lines) {
            add("purpose dropped", purpose, "");
        }
    }
    out
}

/// How far the items of a purpose's recipients stand in.
const RECIPIENT: usize = 6;

/// A line of the facts.
struct Line<'t> {
    whole: Range<usize>,
    indent: usize,
    is_item: bool,
    /// Whether it belongs to a text of several lines.
    is_in_text: bool,
    key: &'t str,
    value: Range<usize>,
}

fn lines(text: &str, part: Range<usize>) -> Vec<Line<'_>> {
    let mut found = Vec::new();
    let mut at = part.start;
    let mut block: Option<usize> = None;
    for line in text[part].split_inclusive('\n') {
        let whole = at..at + line.len();
        at = whole.end;
        let indent = line.len() - line.trim_start().len();
        if line.trim().is_empty() {
            continue;
        }
        let is_in_text = block.is_some_and(|outer| indent > outer);
        if !is_in_text {
            block = line.trim_end().ends_with(": |").then_some(indent);
        }
        let words = line.trim();
        let is_item = words.starts_with("- ") && !is_in_text;
        let words = words.strip_prefix("- ").filter(|_| is_item).unwrap_or(words);
        let (key, value) = match words.split_once(':') {
            Some((key, value)) if !is_in_text && !key.contains(' ') => (key, value.trim()),
            _ => ("", words),
        };
        let start = whole.start + line.find(value).unwrap_or_default();
        let start = if value.is_empty() { whole.end } else { start };
        let start = match key {
            "" => start,
            _ if value.is_empty() => start,
            _ => whole.start + line.find(&format!("{key}:")).unwrap_or_default() + key.len() + 2,
        };
        let value = start..start + value.len();
        found.push(Line { whole, indent, is_item, is_in_text, key, value });
    }
    found
}

/// The letters of Articles 6(1) and 9(2) in a citation.
fn letters(text: &str, value: Range<usize>) -> Vec<Range<usize>> {
    let inside = &text[value.clone()];
    let after = |mark: &'static str| {
        inside.match_indices(mark).map(move |(at, _)| value.start + at + mark.len())
    };
    let of =
        |at: usize| text[at..].starts_with(|c: char| c.is_ascii_lowercase()).then(|| at..at + 1);
    after("bokstav ").chain(after("(1)(")).chain(after("(2)(")).filter_map(of).collect()
}

/// The last digits of the sections of national acts.
fn sections(text: &str, value: Range<usize>) -> Vec<Range<usize>> {
    let inside = &text[value.clone()];
    let mark = inside.find(['§']).or_else(|| inside.find("section"));
    let Some(mark) = mark else { return Vec::new() };
    let bytes = inside.as_bytes();
    let is_last = |at: &usize| {
        bytes[*at].is_ascii_digit()
            && !bytes.get(at + 1).is_some_and(|c| c.is_ascii_digit() || *c == b'-')
    };
    (mark..inside.len()).filter(is_last).map(|at| value.start + at..value.start + at + 1).collect()
}

/// Whole purposes.
fn purposes(text: &str, lines: &[Line<'_>]) -> Vec<Range<usize>> {
    let Some(first) = lines.iter().position(|it| it.indent == 0 && it.key == "purposes") else {
        return Vec::new();
    };
    let after = lines[first + 1..].iter().find(|it| it.indent == 0 && !it.is_in_text);
    let end = after.map_or(text.len(), |it| it.whole.start);
    let of = lines[first + 1..].iter().filter(|it| it.indent == 2 && it.whole.start < end);
    let starts: Vec<usize> = of.filter(|it| !it.is_in_text).map(|it| it.whole.start).collect();
    let ends = starts.iter().skip(1).copied().chain([end]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}
