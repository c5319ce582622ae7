//! Every rule's own examples, run as the program runs a site: «Fires on» gives the rule's code,
//! «Silent on» does not, and neither gives an error that the rule's text does not speak of.
//!
//! An example is written as changes to a small clean site, the files in `base/`. Each fenced block
//! names a file. A block is the file's whole new text, or
//!
//! - with `edit` after the path, lines to change: `-` takes a line away, `+` puts one in its place,
//!   two spaces keep one (to show where a `+` belongs). The first line is found by its words,
//!   whatever its indent, and the others are indented as they stand beside it;
//! - with `delete` after the path, nothing: the file is taken away.
//!
//! A heading that stands again begins another example, which starts from the clean site too.

mod example;
mod one_fault;
mod waiving;

use std::collections::{BTreeMap, BTreeSet};

use opplyst::diag::{Arg, Diagnostic, Rule, Severity};
use opplyst::i18n::I18n;
use opplyst::lang::Lang;
use opplyst::pipeline::{Checked, Pipeline};
use opplyst::report::{Wording, catalogue};
use opplyst::rules::{Check, RULES};
use rayon::prelude::*;

use example::Files;
use example::all_examples;
pub(crate) use example::examples;

/// The day that the examples are checked on.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 21);

/// Faults of files that no text can show: another encoding, size, permission, links. Their rules say
/// in words what they fire on, and `tests/cli.rs` makes such files.
const NOT_IN_TEXT: &[&str] = &["OP001", "OP002", "OP003", "OP004", "OP005"];

/// The clean site that examples start from.
pub(crate) fn base() -> Files {
    let files = [
        ("content/site.yaml", include_str!("base/site.yaml")),
        ("content/register/demo.yaml", include_str!("base/register.yaml")),
        ("content/notices/demo/nb.md", include_str!("base/demo-nb.md")),
        ("content/notices/demo/nn.md", include_str!("base/demo-nn.md")),
        ("content/notices/demo/en.md", include_str!("base/demo-en.md")),
        ("content/notices/staff/nb.md", include_str!("base/staff-nb.md")),
        ("content/notices/staff/nn.md", include_str!("base/staff-nn.md")),
        ("content/notices/staff/en.md", include_str!("base/staff-en.md")),
    ];
    files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

fn check(files: &Files) -> Checked {
    let folder = tempfile::tempdir().expect("a folder");
    write(files, folder.path());
    Pipeline::new(folder.path(), TODAY).check().expect("a site")
}

/// Writes a site's files into a folder.
fn write(files: &Files, folder: &std::path::Path) {
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
}

fn english() -> Lang {
    "en".parse().expect("a tag")
}

/// What is found, one line each, for a failure's message.
fn told(checked: &Checked) -> String {
    let lang = english();
    let wording =
        Wording { sources: &checked.sources, i18n: &checked.i18n, law: &checked.law, lang };
    let lines = checked.report.diagnostics.iter().map(|diagnostic| {
        let finding = wording.finding(diagnostic);
        let place = &finding.primary;
        format!("    {} {}:{}: {}\n", finding.code, place.file, place.line, finding.message)
    });
    lines.collect()
}

#[test]
fn the_base_is_clean() {
    let checked = check(&base());
    assert!(checked.report.diagnostics.is_empty(), "\n{}", told(&checked));
}

#[test]
fn every_rule_does_what_its_examples_say() {
    let faults: Vec<String> = catalogue().par_iter().flat_map(|rule| wrong_with(rule)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn wrong_with(rule: &'static Rule) -> Vec<String> {
    let of = |heading| all_examples(rule.docs, heading);
    let (fires, silent) = (of("Fires on"), of("Silent on"));
    let lacks = fires.is_empty() && !NOT_IN_TEXT.contains(&rule.code) || silent.is_empty();
    let mut faults = Vec::new();
    if lacks {
        faults.push(format!("{}: lacks an example", rule.code));
    }
    let fires = fires.into_iter().map(|example| (example, true));
    for (example, should_fire) in fires.chain(silent.into_iter().map(|example| (example, false))) {
        let files = match example.apply(base()) {
            Ok(files) => files,
            Err(fault) => {
                faults.push(format!("{} (fires: {should_fire}): {fault}", rule.code));
                continue;
            }
        };
        let checked = check(&files);
        let found: BTreeSet<_> = checked.report.diagnostics.iter().map(|d| d.rule.code).collect();
        let other_errors: Vec<_> = checked
            .report
            .diagnostics
            .iter()
            .filter(|d| d.rule.severity == Severity::Error && d.rule != rule)
            .filter(|d| !rule.docs.contains(d.rule.code))
            .map(|d| d.rule.code)
            .collect();
        if found.contains(rule.code) != should_fire || !other_errors.is_empty() {
            let listed = told(&checked);
            faults.push(format!("{} should fire: {should_fire}, found:\n{listed}", rule.code));
        }
        faults.extend(unworded(&checked));
        // A label that is worded is also shown.
        let shows = |d: &Diagnostic| {
            d.primary.text.is_some() || d.related.iter().any(|place| place.text == Some("here"))
        };
        let found = checked.report.diagnostics.iter().find(|d| d.rule == rule);
        let is_worded = checked.i18n.has(english(), &format!("{}.here", rule.code));
        if is_worded && found.is_some_and(|finding| !shows(finding)) {
            faults.push(format!("{}: .here is worded and not shown", rule.code));
        }
    }
    faults
}

/// Texts that a finding asks for and a language lacks, or that are left with a hole.
fn unworded(checked: &Checked) -> Vec<String> {
    let mut faults = Vec::new();
    for lang in checked.i18n.languages() {
        let wording =
            Wording { sources: &checked.sources, i18n: &checked.i18n, law: &checked.law, lang };
        for diagnostic in checked.report.diagnostics.iter() {
            let finding = wording.finding(diagnostic);
            let labels = std::iter::once(&finding.primary).chain(&finding.related);
            let labels = labels.filter_map(|place| place.label.as_ref());
            let note = finding.note.as_ref();
            let help = finding.help.as_ref();
            let texts = labels.chain(note).chain(help).chain(std::iter::once(&finding.message));
            for text in texts {
                if text.contains('{') && !text.contains("{#") || text.contains(finding.code) {
                    faults.push(format!("{} in {lang}: «{text}»", finding.code));
                }
            }
            // A name that a message borrows from another message must be there too.
            let labels = std::iter::once(&diagnostic.primary).chain(&diagnostic.related);
            let args = labels.flat_map(|label| &label.args).chain(&diagnostic.args);
            for (name, arg) in args {
                if let Arg::Message(key) = arg
                    && !checked.i18n.has(lang, key)
                {
                    faults.push(format!("{} in {lang}: {name} is no message: {key}", finding.code));
                }
            }
            let labels = std::iter::once(&diagnostic.primary).chain(&diagnostic.related);
            for attribute in labels.filter_map(|label| label.text) {
                let key = format!("{}.{attribute}", finding.code);
                if !checked.i18n.has(lang, &key) {
                    faults.push(format!("{key} is missing in {lang}"));
                }
            }
            if finding.note.is_none() || finding.help.is_none() {
                faults.push(format!("{} in {lang}: no note or no help", finding.code));
            }
        }
    }
    faults
}

#[test]
fn the_table_is_in_order_and_names_state_faults() {
    let codes: Vec<_> = RULES.iter().map(|entry| entry.rule.code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "sorted and unique: {codes:?}");
    let codes: Vec<_> = catalogue().iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "sorted and unique: {codes:?}");
    let mut names = BTreeMap::new();
    for Rule { code, name, docs, .. } in catalogue() {
        let is_code = code
            .strip_prefix("OP")
            .is_some_and(|n| n.len() == 3 && n.bytes().all(|digit| digit.is_ascii_digit()));
        assert!(is_code, "{code}");
        let word = |w: &str| {
            !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        assert!(name.split('-').all(word), "{code}: {name}");
        assert_eq!(names.insert(name, code), None, "{name} is used twice");
        let first = docs.lines().next().unwrap_or_default().trim();
        let opens = first.chars().next().is_some_and(char::is_uppercase);
        assert!(opens, "{code}: the text begins with a sentence: {first:?}");
        let sentence = docs.split("\n \n").next().unwrap_or_default().trim();
        let sentence = sentence.split("\n\n").next().unwrap_or_default();
        assert!(sentence.trim_end().ends_with('.'), "{code}: {sentence:?}");
    }
}

#[test]
fn every_code_is_worded_in_every_language() {
    let i18n = I18n::builtin();
    let mut lacking = Vec::new();
    for lang in i18n.languages() {
        for rule in catalogue() {
            let code = rule.code;
            for key in ["", ".title", ".note", ".help", ".why"] {
                let key = format!("{code}{key}");
                if !i18n.has(lang, &key) {
                    lacking.push(format!("{lang} {key}"));
                }
            }
        }
        for (key, text) in i18n.messages(lang, "OP") {
            shape(lang, &key, &text, &mut lacking);
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// A message starts small and has no full stop; a title starts large; a reason is sentences.
fn shape(lang: Lang, key: &str, text: &str, faults: &mut Vec<String>) {
    let (code, attribute) = key.split_once('.').unwrap_or((key, ""));
    let ours = RULES.iter().any(|entry| entry.rule.code == code);
    let reading =
        RULES.iter().any(|entry| entry.rule.code == code && matches!(entry.check, Check::Reading));
    let good = match attribute {
        "title" | "why" => text.starts_with(|c: char| !c.is_lowercase()),
        _ => {
            !text.ends_with('.')
                && text.starts_with(|c: char| !c.is_uppercase() || !c.is_alphabetic())
        }
    };
    // A text may begin with a name, such as an article of the regulation.
    let begins_with_name = ["Art", "YAML", "GDPR", "HTML", "Fluent", "ISO", "UTF"];
    if ours && !reading && !good && !begins_with_name.iter().any(|name| text.starts_with(name)) {
        faults.push(format!("{lang} {key}: «{text}»"));
    }
}
