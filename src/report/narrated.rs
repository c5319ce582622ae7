//! Findings as short sentences, for those who listen to them or read them in braille: the same as
//! is drawn for the eye, without drawing, and with what matters most first.

use super::sentence::{ended, sentence};
use super::{Finding, Place, Summary, Wording, one_line};
use crate::diag::{Arg, Args, Diagnostic, Diagnostics, Label, Severity};

/// The most letters of an author's text that are said. A paragraph on one line is found by its
/// number; hearing all of it once for each finding helps nobody.
const LONGEST: usize = 160;

/// How many there are, then the errors, the warnings, and the advice; within each, in the order of
/// the places. One sentence a line, and an empty line between findings.
pub fn narrated(diagnostics: &Diagnostics, wording: &Wording<'_>) -> String {
    let mut text = sentence(&wording.summary(Summary::of(diagnostics)));
    text.push('\n');
    for severity in [Severity::Error, Severity::Warning, Severity::Advice] {
        let these: Vec<_> = diagnostics.iter().filter(|d| d.rule.severity == severity).collect();
        for (index, diagnostic) in these.iter().enumerate() {
            let count = [("number", Arg::from(index + 1)), ("total", Arg::from(these.len()))];
            let opening = wording.i18n.format(wording.lang, count_key(severity), &count);
            text.push_str(&format!("\n{opening} "));
            for sentence in one(diagnostic, wording) {
                text.push_str(&sentence);
                text.push('\n');
            }
        }
    }
    text
}

fn count_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "report-error",
        Severity::Warning => "report-warning",
        Severity::Advice => "report-advice",
    }
}

fn one(diagnostic: &Diagnostic, wording: &Wording<'_>) -> Vec<String> {
    let say =
        |key: &str, args: &[(&'static str, Arg)]| wording.i18n.format(wording.lang, key, args);
    let Finding { code, message, law, primary, related, note, help, .. } =
        wording.finding(diagnostic);
    let mut said = vec![sentence(&message)];
    said.push(say(place_key(&primary, PLACE), &place_args(&primary)));
    said.extend(quotation(&diagnostic.primary, &primary, wording));
    if let Some(label) = &primary.label {
        said.push(say("report-label", &[("label", Arg::Text(ended(label)))]));
    }
    for (label, place) in diagnostic.related.iter().zip(&related) {
        let keys = if place.file == primary.file { ALSO_HERE } else { ALSO };
        let mut also = say(place_key(place, keys), &place_args(place));
        if let Some(label) = &place.label {
            also.push(' ');
            also.push_str(&sentence(label));
        }
        said.push(also);
        said.extend(quotation(label, place, wording));
    }
    // A note names the provision in words; one that has no note gives it alone.
    if let Some(note) = note.or(law) {
        said.push(say("report-why", &[("note", Arg::Text(ended(&note)))]));
    }
    if let Some(help) = &help {
        said.push(say("report-help", &[("help", Arg::Text(ended(help)))]));
    }
    said.push(say("report-rule", &[("code", Arg::from(code))]));
    said
}

/// The keys for a place: a whole file, a place on one line, and a place on several.
type PlaceKeys = [&'static str; 3];

const PLACE: PlaceKeys = ["report-file", "report-place", "report-lines"];
const ALSO: PlaceKeys = ["report-also-file", "report-also-place", "report-also-lines"];
const ALSO_HERE: PlaceKeys =
    ["report-also-here", "report-also-here-place", "report-also-here-lines"];

fn place_key(place: &Place, [file, line, lines]: PlaceKeys) -> &'static str {
    if is_whole_file(place) {
        file
    } else if place.line == place.end_line {
        line
    } else {
        lines
    }
}

fn place_args(place: &Place) -> Args {
    vec![
        ("file", Arg::Text(one_line(&place.file))),
        // A place is a name and no amount: line 1200 is not «1,200».
        ("line", Arg::Text(place.line.to_string())),
        ("column", Arg::Text(place.column.to_string())),
        ("end", Arg::Text(place.end_line.to_string())),
    ]
}

/// Whether a place is the very beginning of a file and nothing more, which stands for all of it.
fn is_whole_file(place: &Place) -> bool {
    (place.line, place.column, place.end_line, place.end_column) == (1, 1, 1, 1)
}

/// What stands at a place: its line, and the part that the finding is about where that is less.
fn quotation(label: &Label, place: &Place, wording: &Wording<'_>) -> Vec<String> {
    let say = |key: &str, text: &str| {
        wording.i18n.format(wording.lang, key, &[("text", Arg::Text(clipped(&one_line(text))))])
    };
    let Some(file) = wording.sources.file(label.span.file) else { return Vec::new() };
    if is_whole_file(place) {
        return Vec::new();
    }
    let line = file.line(place.line).trim();
    if line.is_empty() {
        return vec![say("report-line-empty", "")];
    }
    let mut said = vec![say("report-line", line)];
    let part = wording.sources.text(label.span).trim();
    // The name of a field before its value is no other line.
    let before = line.strip_suffix(part).map(|before| before.trim_end());
    let is_whole = before.is_some_and(|before| before.is_empty() || before.ends_with([':', '-']));
    if place.line == place.end_line && !part.is_empty() && !is_whole {
        said.push(say("report-part", part));
    }
    said
}

/// The beginning of a text that is too long to be said.
fn clipped(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
