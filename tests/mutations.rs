//! The example site with one thing changed at a time: how much of it do the rules for running text
//! find?
//!
//! A change is made in one language of one notice, and it is found when the notice then has more
//! findings of these rules than before. Where the site has too few things of a kind, a sentence with
//! one is first added to every section in all languages. The rates are printed
//! (`cargo test mutations -- --nocapture`), and none may fall below what was once reached. To be
//! quick, at most [`EACH`] changes of a kind are made to a notice; with all of them made, 64 of 84
//! English negations, 156 of 157 sentences, and everything of every other kind was found.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use opplyst::diag::Diagnostics;
use opplyst::facts::Finder;
use opplyst::notice::{self, Notice};
use opplyst::pipeline::{Checked, Pipeline};
use opplyst::rules::{SetContext, Vocabulary, check_set};
use opplyst::site::{NoticeSet, Site};
use opplyst::source::File;
use rayon::prelude::*;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 21);

/// Kinds of change, and how many of a hundred must be found.
const FLOORS: &[(&str, usize)] = &[
    ("digit", 100),
    ("number word", 100),
    ("unit", 100),
    ("date", 100),
    ("citation", 100),
    ("e-mail", 100),
    ("negation en", 65),
    ("negation nn", 100),
    ("paragraph en", 100),
    ("paragraph nn", 100),
    ("sentence nn", 95),
    ("modality nn", 100),
];

/// How many changes of a kind are made to a notice.
const EACH: usize = 7;

/// The site, and what is needed to check one notice of it again.
struct Bench {
    checked: Checked,
    finder: Finder,
    vocabulary: Vocabulary,
}

/// One change: its kind, the notice, and the texts of its languages with the change made.
struct Mutant {
    kind: String,
    notice: String,
    texts: BTreeMap<String, String>,
    shown: String,
}

impl Bench {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let checked = Pipeline::new(folder, TODAY).check().expect("the example site");
        let finder = Finder::of(&checked.i18n);
        let site = checked.site.as_ref().expect("a site");
        let vocabulary = Vocabulary::of(&checked.i18n, Some(&site.settings), &site.register);
        Self { checked, finder, vocabulary }
    }

    fn site(&self) -> &Site {
        self.checked.site.as_ref().expect("a site")
    }

    /// The texts of a notice's languages.
    fn texts(&self, set: &NoticeSet) -> BTreeMap<String, String> {
        let text = |notice: &Notice| self.checked.sources.file(notice.file).unwrap().text.clone();
        set.notices.iter().map(|(lang, notice)| (lang.to_string(), text(notice))).collect()
    }

    /// How many findings the rules for running text have in a notice with these texts.
    fn findings(&self, set: &NoticeSet, texts: &BTreeMap<String, String>) -> usize {
        let mut set = set.clone();
        set.notices = set
            .notices
            .iter()
            .map(|(lang, notice)| {
                let before = self.checked.sources.file(notice.file).unwrap();
                let text = &texts[lang.as_str()];
                if *text == before.text {
                    return (lang, Arc::clone(notice));
                }
                let file = File::new(notice.file, Arc::clone(&before.path), text.clone());
                let mut out = Diagnostics::new();
                let law = &self.checked.law;
                let read = notice::parse(&file, &notice.id, lang, law, &mut out);
                assert!(out.is_empty(), "{} {lang}: {out:?}", notice.id);
                (lang, Arc::new(read.expect("a notice")))
            })
            .collect();
        let Checked { law, i18n, .. } = &self.checked;
        let context =
            SetContext::new(&set, self.site(), law, &self.finder, &self.vocabulary, i18n, TODAY);
        let found = check_set(&context);
        found.iter().filter(|it| it.rule.code.starts_with("OP5")).count()
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the rates are for whoever asks with --nocapture")]
fn changes_are_found() {
    let bench = Bench::new();
    let mutants: Vec<Mutant> =
        bench.site().notices.values().flat_map(|it| mutants(&bench, it)).collect();
    let found: Vec<(&Mutant, bool)> = mutants
        .par_iter()
        .map(|mutant| {
            let set = &bench.site().notices[mutant.notice.as_str()];
            (mutant, bench.findings(set, &mutant.texts) > 0)
        })
        .collect();
    let mut rates: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (mutant, is_found) in &found {
        let rate = rates.entry(&mutant.kind).or_default();
        *rate = (rate.0 + usize::from(*is_found), rate.1 + 1);
    }
    let missed = found.iter().filter(|(_, is_found)| !is_found);
    let missed: String = missed
        .map(|(it, _)| format!("  missed {} in {}: {}\n", it.kind, it.notice, it.shown))
        .collect();
    let table: String =
        rates.iter().map(|(kind, (found, all))| format!("  {kind}: {found} of {all}\n")).collect();
    println!("{missed}{table}");
    for (kind, floor) in FLOORS {
        let (found, all) = rates.get(kind).copied().unwrap_or_default();
        assert!(all >= 5, "{kind}: only {all} changes\n{table}");
        assert!(found * 100 >= floor * all, "{kind}: {found} of {all}\n{missed}{table}");
    }
}

#[test]
fn the_site_as_it_is_has_no_findings() {
    let bench = Bench::new();
    for set in bench.site().notices.values() {
        assert_eq!(bench.findings(set, &bench.texts(set)), 0, "{}", set.id);
    }
}

/// All changes to one notice.
fn mutants(bench: &Bench, set: &NoticeSet) -> Vec<Mutant> {
    let texts = bench.texts(set);
    let mut out = Vec::new();
    let mut add =
        |kind: &str, texts: &BTreeMap<String, String>, lang: &str, at: Range<usize>, new: &str| {
            let mut texts = texts.clone();
            let text = texts.get_mut(lang).unwrap();
            let line = text[..at.start].rfind('\n').map_or(0, |end| end + 1);
            let tail = text[line..at.start].chars().rev().take(70).collect::<Vec<_>>();
            let before: String = tail.into_iter().rev().collect();
            let old: String = text[at.clone()].chars().take(60).collect();
            let after: String =
                text[at.end..].chars().take(30).take_while(|c| *c != '\n').collect();
            text.replace_range(at.clone(), new);
            let shown = format!("{lang} …{before}⟦{old}→{new}⟧{after}");
            out.push(Mutant { kind: kind.into(), notice: set.id.to_string(), texts, shown });
        };
    for (lang, text) in &texts {
        for at in
            prose(text).into_iter().flatten().filter(|at| text.as_bytes()[*at].is_ascii_digit())
        {
            let digit = (text.as_bytes()[at] - b'0' + 1) % 10;
            add("digit", &texts, lang, at..at + 1, &digit.to_string());
        }
        for (word, other) in NUMBER_WORDS {
            for at in words(text, word).into_iter().filter(|_| lang != "nb") {
                if !is_of(lang, word) {
                    continue;
                }
                add("number word", &texts, lang, at, other);
            }
        }
        for (word, other) in UNITS {
            for at in words(text, word) {
                if *word == "år" && lang != "nn" {
                    continue;
                }
                if is_counted(&text[..at.start]) {
                    add("unit", &texts, lang, at, other);
                }
            }
        }
    }
    for (lang, negations) in
        [("nn", &["ikkje ", "aldri ", "ingen "][..]), ("en", &["not ", "never ", "no "])]
    {
        let text = &texts[lang];
        for word in negations {
            for at in words(text, word.trim()) {
                let at = at.start..at.start + word.len();
                if text.get(at.clone()) == Some(*word) {
                    add(&format!("negation {lang}"), &texts, lang, at, "");
                }
            }
        }
    }
    for (word, other) in [("kan", "må"), ("må", "kan"), ("skal", "kan")] {
        for at in words(&texts["nn"], word) {
            add("modality nn", &texts, "nn", at, other);
        }
    }
    for lang in ["nn", "en"] {
        let text = &texts[lang];
        for paragraph in paragraphs(text) {
            add(&format!("paragraph {lang}"), &texts, lang, paragraph, "");
        }
    }
    for sentence in sentences(&texts["nn"]) {
        add("sentence nn", &texts, "nn", sentence, "");
    }
    for Planted { kind, sentences, part, other } in PLANTED {
        let planted: BTreeMap<String, String> = texts
            .iter()
            .map(|(lang, text)| {
                let (_, sentence) = sentences.iter().find(|it| it.0 == lang).unwrap();
                (lang.clone(), plant(text, sentence))
            })
            .collect();
        assert_eq!(bench.findings(set, &planted), 0, "{kind} planted in {}", set.id);
        for lang in ["nn", "en"] {
            let text = &planted[lang];
            for (at, _) in text.match_indices(part) {
                add(kind, &planted, lang, at..at + part.len(), other);
            }
        }
    }
    sampled(out)
}

/// Changes of each kind, evenly spread.
fn sampled(all: Vec<Mutant>) -> Vec<Mutant> {
    let mut kinds: BTreeMap<String, Vec<Mutant>> = BTreeMap::new();
    for mutant in all {
        kinds.entry(mutant.kind.clone()).or_default().push(mutant);
    }
    let spread = |of: Vec<Mutant>| {
        let step = of.len().div_ceil(EACH).max(1);
        of.into_iter().step_by(step)
    };
    kinds.into_values().flat_map(spread).collect()
}

/// A sentence that is added to each section, and the change in it.
struct Planted {
    kind: &'static str,
    sentences: &'static [(&'static str, &'static str)],
    part: &'static str,
    other: &'static str,
}

const PLANTED: &[Planted] = &[
    Planted {
        kind: "date",
        sentences: &[
            ("nb", "Dette gjelder fra 15. august 2031."),
            ("nn", "Dette gjeld frå 15. august 2031."),
            ("en", "This applies from 15 August 2031."),
        ],
        part: "ugust 2031",
        other: "ugust 2032",
    },
    Planted {
        kind: "date",
        sentences: &[
            ("nb", "Dette gjelder fra 01.04.2031."),
            ("nn", "Dette gjeld frå 1. april 2031."),
            ("en", "This applies from 1 April 2031."),
        ],
        part: "pril 2031",
        other: "pril",
    },
    Planted {
        kind: "e-mail",
        sentences: &[
            ("nb", "Skriv til hjelp@hogfjell.example."),
            ("nn", "Skriv til hjelp@hogfjell.example."),
            ("en", "Write to hjelp@hogfjell.example."),
        ],
        part: "hjelp@hogfjell",
        other: "hjelp@hogfjel",
    },
    Planted {
        kind: "citation",
        sentences: &[
            ("nb", "Grunnlaget er personvernforordningen artikkel 49 nr. 1 bokstav d."),
            ("nn", "Grunnlaget er personvernforordninga artikkel 49 nr. 1 bokstav d."),
            ("en", "The basis is Article 49(1)(d) of the GDPR."),
        ],
        part: "bokstav d",
        other: "bokstav e",
    },
    Planted {
        kind: "citation",
        sentences: &[
            ("nb", "Grunnlaget er personvernforordningen artikkel 49 nr. 1."),
            ("nn", "Grunnlaget er artikkel 49 nr. 1 i personvernforordninga."),
            ("en", "The basis is Article 49(1) of the GDPR."),
        ],
        part: "49",
        other: "48",
    },
];

const NUMBER_WORDS: &[(&str, &str)] = &[
    ("to", "tre"),
    ("tre", "to"),
    ("fire", "fem"),
    ("fem", "fire"),
    ("seks", "sju"),
    ("ti", "elleve"),
    ("two", "three"),
    ("three", "two"),
    ("four", "five"),
    ("five", "four"),
    ("six", "seven"),
    ("ten", "eleven"),
];

const UNITS: &[(&str, &str)] = &[
    ("dagar", "månader"),
    ("dager", "måneder"),
    ("days", "months"),
    ("månader", "dagar"),
    ("måneder", "dager"),
    ("months", "days"),
    ("månad", "dag"),
    ("måned", "dag"),
    ("month", "day"),
    ("timar", "dagar"),
    ("timer", "dager"),
    ("hours", "days"),
    ("år", "månader"),
    ("years", "months"),
];

fn is_of(lang: &str, word: &str) -> bool {
    (lang == "en") == word.contains(['w', 'x', 'v', 'n', 'h', 'u'])
        && (word != "ti" || lang != "en")
}

/// Whether the text before a unit ends in a number.
fn is_counted(before: &str) -> bool {
    let word = before
        .trim_end()
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default();
    let numbers = [
        "ein", "eitt", "én", "en", "ett", "one", "tre", "to", "fem", "seks", "two", "three",
        "five", "six",
    ];
    word.ends_with(|c: char| c.is_ascii_digit()) || numbers.contains(&word)
}

/// Where the prose of a file stands: the body, and the texts between facts; without the ids of
/// headings and what links lead to.
fn prose(text: &str) -> Vec<Range<usize>> {
    let fields = [
        "title: ",
        "summary: ",
        "otherwise: ",
        "when: ",
        "criterion: ",
        "why: ",
        "logic: ",
        "effect: ",
        "text: ",
        "interest: ",
    ];
    let body = text[4..].find("\n---\n").map_or(text.len(), |at| at + 9);
    let mut found = Vec::new();
    let mut at = 0;
    let mut block: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let (start, indent) = (at, line.len() - line.trim_start().len());
        at += line.len();
        if line.trim().is_empty() {
            continue;
        }
        let is_block = block.is_some_and(|outer| indent > outer);
        if !is_block {
            block = None;
        }
        let words = line.trim_start().trim_start_matches("- ");
        let field = fields.iter().find(|it| words.starts_with(**it));
        if start >= body || is_block {
            found.extend(outside_links(text, start..start + line.trim_end().len()));
        } else if let Some(field) = field {
            let value = line.find(field).unwrap() + field.len();
            if line[value..].starts_with('|') {
                block = Some(indent);
            } else {
                found.extend(outside_links(text, start + value..start + line.trim_end().len()));
            }
        }
    }
    found
}

fn outside_links(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = line.start;
    while let Some(open) =
        ["](", "{#"].iter().filter_map(|mark| text[at..line.end].find(mark)).min()
    {
        found.push(at..at + open);
        let close = text[at + open..line.end].find([')', '}']).unwrap_or(line.end - at - open - 1);
        at += open + close + 1;
    }
    found.push(at..line.end);
    found
}

/// Where a word stands in prose.
fn words(text: &str, word: &str) -> Vec<Range<usize>> {
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
    let in_part = |part: Range<usize>| {
        let found = text[part.clone()]
            .match_indices(word)
            .map(|(at, _)| part.start + at)
            .collect::<Vec<_>>();
        found.into_iter().map(|at| at..at + word.len())
    };
    let alone = |at: &Range<usize>| {
        is_edge(text[..at.start].chars().next_back()) && is_edge(text[at.end..].chars().next())
    };
    prose(text).into_iter().flat_map(in_part).filter(alone).collect()
}

/// Paragraphs and list items of the body that are not alone in their section.
fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let body = text[4..].find("\n---\n").map_or(text.len(), |at| at + 9);
    let mut found = Vec::new();
    for section in sections(text, body) {
        let lines =
            lines(text, section).into_iter().filter(|it| !text[it.clone()].starts_with('#'));
        let lines: Vec<_> = lines.collect();
        if lines.len() > 1 {
            found.extend(lines);
        }
    }
    found
}

/// Sentences of the body that are not alone in their paragraph.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let body = text[4..].find("\n---\n").map_or(text.len(), |at| at + 9);
    let mut found = Vec::new();
    for line in sections(text, body).into_iter().flat_map(|it| lines(text, it)) {
        let ends = text[line.clone()].match_indices(". ").map(|(at, _)| line.start + at + 2);
        let ends: Vec<usize> =
            ends.filter(|at| text[*at..].starts_with(char::is_uppercase)).collect();
        let starts = std::iter::once(line.start).chain(ends.iter().copied());
        let sentences = starts.zip(ends.iter().copied().chain([line.end]));
        let sentences: Vec<_> = sentences.map(|(start, end)| start..end).collect();
        if sentences.len() > 1 {
            // What opens a list item stays.
            found.extend(sentences.into_iter().skip(1).filter(|it| it.len() > 20));
        }
    }
    found
}

fn sections(text: &str, body: usize) -> Vec<Range<usize>> {
    let heads: Vec<usize> =
        text[body..].match_indices("\n## ").map(|(at, _)| body + at + 1).collect();
    let starts = std::iter::once(body).chain(heads.iter().copied());
    starts.zip(heads.iter().copied().chain([text.len()])).map(|(start, end)| start..end).collect()
}

fn lines(text: &str, part: Range<usize>) -> Vec<Range<usize>> {
    let mut at = part.start;
    let mut found = Vec::new();
    for line in text[part].split_inclusive('\n') {
        if !line.trim().is_empty() {
            found.push(at..at + line.trim_end().len());
        }
        at += line.len();
    }
    found
}

/// Adds a sentence to the first paragraph of each section.
fn plant(text: &str, sentence: &str) -> String {
    let body = text[4..].find("\n---\n").map_or(text.len(), |at| at + 9);
    let mut text = text.to_owned();
    for section in sections(&text.clone(), body).into_iter().rev() {
        let lines = lines(&text, section);
        if let Some(line) = lines.iter().find(|it| !text[(*it).clone()].starts_with('#')) {
            text.insert_str(line.end, &format!(" {sentence}"));
        }
    }
    text
}
