//! The table of citations as people write them, and of what only looks like one.
//!
//! A case is a line of `cases/*.txt`: the text, ` => `, and the canonical citations expected, in
//! order. `!` before the first says that a problem is expected with it; `-` expects nothing.

use rayon::prelude::*;

use super::{FluentWords, Registry, Words};
use crate::lang::Lang;

/// The built-in words.
pub(crate) const SOURCES: [(&str, &str); 3] = [
    ("nb", include_str!("../../i18n/nb/law.ftl")),
    ("nn", include_str!("../../i18n/nn/law.ftl")),
    ("en", include_str!("../../i18n/en/law.ftl")),
];

/// A file of the table, and the languages that it is read as.
type Cases = (&'static str, &'static [&'static str]);

/// Citations as people write them.
const WRITTEN: [Cases; 6] = [
    (include_str!("cases/nb.txt"), &["nb"]),
    (include_str!("cases/nn.txt"), &["nn"]),
    (include_str!("cases/en.txt"), &["en"]),
    (include_str!("cases/wild.txt"), &["nb", "en"]),
    (include_str!("cases/institutions.txt"), &["nb", "nn", "en"]),
    (include_str!("cases/notices.txt"), &["nb", "nn", "en"]),
];

/// What only looks like a citation.
const LOOK_ALIKES: Cases = (include_str!("cases/look-alikes.txt"), &["nb", "en"]);

/// The whole table.
pub(crate) fn files() -> impl Iterator<Item = Cases> {
    WRITTEN.into_iter().chain([LOOK_ALIKES])
}

/// The registry with the built-in words.
pub(crate) fn registry() -> Registry {
    let words = SOURCES.map(|(tag, source)| FluentWords::parse(lang(tag), &[source]));
    let words: Vec<&dyn Words> = words.iter().map(|w| w as &dyn Words).collect();
    Registry::new(&words)
}

pub(crate) fn lang(tag: &str) -> Lang {
    tag.parse().expect("a tag")
}

pub(crate) fn cases(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = text.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    lines.map(|line| line.split_once(" => ").unwrap_or_else(|| panic!("no arrow in {line:?}")))
}

/// What the reader makes of a text, in the form of the table.
fn read(registry: &Registry, text: &str, lang: Lang) -> String {
    let found = registry.read(text, lang);
    let problem = found.iter().any(|f| f.problem.is_some());
    let all: Vec<String> =
        found.iter().flat_map(|f| &f.citations).map(ToString::to_string).collect();
    match (all.is_empty(), problem) {
        (true, _) => "-".to_owned(),
        (false, false) => all.join(" "),
        (false, true) => format!("!{}", all.join(" ")),
    }
}

fn check(tag: &str, text: &str) {
    let registry = registry();
    let (mut all, mut wrong) = (0, Vec::new());
    for (text, expected) in cases(text) {
        all += 1;
        let text = text.replace("\\n", "\n");
        let got = read(&registry, &text, lang(tag));
        if got != expected.trim() {
            wrong.push(format!("{text}\n    expected {expected}\n         got {got}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {all} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_case_is_read_as_written() {
    for (file, tags) in files() {
        tags.iter().for_each(|tag| check(tag, file));
    }
}

#[test]
fn the_rounds_are_read_each_in_its_language() {
    check("nb", include_str!("cases/rounds-nb.txt"));
    check("nn", include_str!("cases/rounds-nn.txt"));
    check("en", include_str!("cases/rounds-en.txt"));
}

/// What stands around a text says nothing about the law in it.
#[test]
fn what_stands_around_changes_nothing() {
    let registry = registry();
    let around = [
        "{} m.m.",
        "{} mv.",
        "{}, m.fl.",
        "{} o.l.",
        "{} etc.",
        "{}.",
        "{};",
        "{},",
        "{}:",
        "{}!",
        "({})",
        "[{}]",
        "«{}»",
        "\"{}\"",
        "“{}”",
        "**{}**",
        "*{}*",
        "_{}_",
        "`{}`",
        "- {}",
        "• {}",
        "1. {}",
        "a) {}",
        "| {} |",
        "> {}",
        "### {}",
        "{}¹",
        "{} [1]",
        "<li>{}</li>",
        "{} (samtykke)",
        "<strong>{}</strong>",
        "&laquo;{}&raquo;",
        "{}<sup>1</sup>",
    ];
    let texts: Vec<&str> =
        WRITTEN.iter().flat_map(|(file, _)| cases(file)).map(|(text, _)| text).collect();
    let wrong: Vec<String> = texts
        .into_par_iter()
        .filter(|text| !text.contains("\\n"))
        .flat_map_iter(|text| {
            let count = |sign| text.matches(sign).count();
            // A bracket around closes at the first that closes nothing.
            let balanced = count(')') == count('(');
            let bare = read(&registry, text, lang("nb"));
            let ends = text.trim_end_matches('.');
            let around = around.iter().filter(move |a| balanced || **a != "({})");
            let wrapped = around.map(move |a| {
                let inner = if a.starts_with("{} m") { ends } else { text };
                a.replace("{}", inner)
            });
            let shouted = [
                text.to_uppercase(),
                text.replace(' ', "\u{a0}"),
                text.replace(' ', "  "),
                text.replace(" §", " &sect;").replace(' ', "&nbsp;"),
            ];
            let registry = &registry;
            wrapped.chain(shouted).filter_map(move |wrapped| {
                let got = read(registry, &wrapped, lang("nb"));
                (got != bare).then(|| format!("{wrapped}\n    bare {bare}\n     got {got}"))
            })
        })
        .collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Every provision in the registry, every language.
#[test]
fn what_is_printed_is_read_back() {
    let registry = registry();
    let mut all: Vec<super::Citation> = Vec::new();
    let gdpr = "gdpr".parse().expect("a key");
    all.extend(
        registry.gdpr().places().into_iter().map(|place| super::Citation { act: gdpr, place }),
    );
    for n in 1..=super::RECITALS {
        all.push(super::Citation { act: gdpr, place: super::Place::Recital(n) });
    }
    for n in 1..=super::CHAPTERS {
        let place = super::Place::Chapter(super::Section::plain(n));
        all.push(super::Citation { act: gdpr, place });
    }
    for act in &registry.acts {
        all.push(super::Citation::whole(act.key));
        for row in act.tables().iter().flat_map(|t| &t.rows) {
            let section = row.section;
            let count = match row.paragraphs {
                super::Paragraphs::Count(n) => n,
                super::Paragraphs::Uncounted | super::Paragraphs::Repealed => 0,
            };
            let place = |paragraph, letter, number| super::Citation {
                act: act.key,
                place: super::Place::Section { section, paragraph, letter, number },
            };
            all.push(place(None, None, None));
            all.push(place(None, Some('c'), None));
            for n in 1..=count {
                all.push(place(Some(n), None, None));
                all.push(place(Some(n), Some('a'), None));
                all.push(place(Some(n), Some('i'), Some(2)));
                all.push(place(Some(n), None, Some(3)));
            }
            if let Some((chapter, letter)) = section.chapter {
                let chapter = super::Section { chapter: None, number: chapter, suffix: letter };
                all.push(super::Citation { act: act.key, place: super::Place::Chapter(chapter) });
            }
        }
    }
    let wrong: Vec<String> = ["nb", "nn", "en"]
        .into_par_iter()
        .flat_map_iter(|tag| all.iter().map(move |citation| (tag, citation)).collect::<Vec<_>>())
        .filter_map(|(tag, citation)| {
            let text = registry.print(citation, lang(tag));
            let found = registry.read(&text, lang(tag));
            let same = match found.as_slice() {
                [one] => {
                    let whole = one.range == (0..text.len());
                    whole && one.citations == [*citation] && one.problem.is_none()
                }
                [] | [..] => false,
            };
            (!same).then(|| format!("{tag} {citation}: {text} -> {found:?}"))
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        all.len() * 3,
        wrong[..wrong.len().min(40)].join("\n")
    );
}
