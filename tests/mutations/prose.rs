//! Changes to running text: a number, a word, a sentence or a paragraph, in one language.

use std::collections::BTreeMap;
use std::ops::Range;

use opplyst::site::NoticeSet;

use super::bench::{Bench, Mutant};

/// All changes to one notice.
pub(super) fn mutants(bench: &Bench, set: &NoticeSet) -> Vec<Mutant> {
    let texts = bench.texts(set);
    let mut out = Vec::new();
    let mut add =
        |kind: &str, texts: &BTreeMap<String, String>, lang: &str, at: Range<usize>, new: &str| {
            out.push(Mutant::of_notice(kind, set, texts, lang, at, new));
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
    for (lang, limits) in LIMITS {
        for word in *limits {
            for at in words(&texts[*lang], word) {
                let at = at.start..at.end + 1;
                if texts[*lang].get(at.clone()).is_some_and(|it| it.ends_with(' ')) {
                    add(&format!("limit {lang}"), &texts, lang, at, "");
                }
            }
        }
    }
    for (lang, headings) in HEADINGS {
        let text = &texts[*lang];
        for (at, _) in text.match_indices("\n## ") {
            let end = text[at + 4..].find(" {#").map_or(at + 4, |end| at + 4 + end);
            let title = text[at + 4..end].to_lowercase();
            let others = headings.iter().filter(|it| !title.contains(&it.to_lowercase()[..5]));
            for other in others.take(2) {
                add("heading of another", &texts, lang, at + 4..end, other);
            }
        }
    }
    for (lang, sentence) in FOREIGN {
        for section in sections(&texts[*lang], body(&texts[*lang])) {
            let all = lines(&texts[*lang], section);
            if let Some(line) = all.iter().find(|it| !texts[*lang][(*it).clone()].starts_with('#'))
            {
                add("sentence of another language", &texts, lang, line.end..line.end, sentence);
            }
        }
    }
    for (word, other) in [("kan", "må"), ("må", "kan"), ("skal", "kan")] {
        for at in words(&texts["nn"], word) {
            add("modality nn", &texts, "nn", at, other);
        }
    }
    for (word, other) in
        [("can", "must"), ("may", "must"), ("must", "can"), ("should", "must"), ("have to", "can")]
    {
        for at in words(&texts["en"], word) {
            add("modality en", &texts, "en", at, other);
        }
    }
    for lang in ["nb", "nn", "en"] {
        let text = &texts[lang];
        for paragraph in paragraphs(text) {
            add(&format!("paragraph {lang}"), &texts, lang, paragraph, "");
        }
        for paragraph in paragraphs_of_facts(text) {
            add("paragraph of a purpose", &texts, lang, paragraph, "");
        }
    }
    for lang in ["nn", "en"] {
        for sentence in sentences(&texts[lang]) {
            add(&format!("sentence {lang}"), &texts, lang, sentence, "");
        }
    }
    for Planted { kind, sentences, part, other } in PLANTED {
        let planted: BTreeMap<String, String> = texts
            .iter()
            .map(|(lang, text)| {
                let (_, sentence) = sentences.iter().find(|it| it.0 == lang).unwrap();
                (lang.clone(), plant(text, sentence))
            })
            .collect();
        assert_eq!(bench.in_prose(set, &planted), 0, "{kind} planted in {}", set.id);
        for lang in ["nb", "nn", "en"] {
            let text = &planted[lang];
            for (at, _) in text.match_indices(part) {
                add(kind, &planted, lang, at..at + part.len(), other);
            }
        }
    }
    out
}

/// Kinds that the rules for language find.
pub(super) const OF_LANGUAGE: &[&str] =
    &["heading of another", "sentence of another language", "word of the field en"];

/// Words without which a sentence says more, or less.
const LIMITS: &[(&str, &[&str])] = &[
    ("nb", &["bare", "alltid", "minst", "høyst"]),
    ("nn", &["berre", "alltid", "minst", "høgst"]),
    ("en", &["only", "always", "at least", "at most"]),
];

/// Headings over nothing of the kind.
const HEADINGS: &[(&str, &[&str])] = &[
    ("nb", &["Profilering", "Informasjonskapsler", "Dataportabilitet"]),
    ("nn", &["Profilering", "Informasjonskapslar", "Dataportabilitet"]),
    ("en", &["Profiling", "Cookies", "Data portability"]),
];

/// Sentences that were left untranslated.
const FOREIGN: &[(&str, &str)] = &[
    ("nb", " You can ask us about this at any time."),
    ("nn", " We delete the data when we no longer need them."),
    ("en", " Du kan spørre oss om dette når som helst."),
];

fn body(text: &str) -> usize {
    text[4..].find("\n---\n").map_or(text.len(), |at| at + 9)
}

/// A sentence that is added to each section, and the change in it.
struct Planted {
    kind: &'static str,
    sentences: &'static [(&'static str, &'static str)],
    part: &'static str,
    other: &'static str,
}

/// A row of people.
const IN_A_ROW: &[(&str, &str)] = &[
    ("nb", "Dette sier vi til banker og sykehus."),
    ("nn", "Dette seier vi til bankar og sjukehus."),
    ("en", "We tell banks and hospitals this."),
];

const PLANTED: &[Planted] = &[
    Planted {
        kind: "item of a list",
        sentences: &[
            ("nb", "Vi trenger navnet, adressen, passnummeret og kontonummeret ditt."),
            ("nn", "Vi treng namnet, adressa, passnummeret og kontonummeret ditt."),
            ("en", "We need your name, address, passport number and account number."),
        ],
        part: ", passnummeret",
        other: "",
    },
    Planted {
        kind: "we and you",
        sentences: &[
            ("nb", "Opplysningene får vi av søkerne før studiestart."),
            ("nn", "Opplysningane får vi av søkjarane før studiestart."),
            ("en", "We get the data from the applicants before term starts."),
        ],
        part: " får vi av ",
        other: " får du av ",
    },
    Planted {
        kind: "before and after",
        sentences: &[
            ("nb", "Opplysningene får vi av søkerne før studiestart."),
            ("nn", "Opplysningane får vi av søkjarane før studiestart."),
            ("en", "We get the data from the applicants before term starts."),
        ],
        part: " før studiestart",
        other: " etter studiestart",
    },
    Planted {
        kind: "word of the field en",
        sentences: IN_A_ROW,
        part: " tell banks and",
        other: " tell schools and",
    },
    Planted {
        kind: "word of the field en",
        sentences: &[
            ("nb", "Opplysningene får vi av søkerne før studiestart."),
            ("nn", "Opplysningane får vi av søkjarane før studiestart."),
            ("en", "We get the data from the applicants before term starts."),
        ],
        part: " before term",
        other: " after term",
    },
    Planted {
        kind: "word of the field en",
        sentences: &[
            ("nb", "De fleste møtene i foreningen er åpne."),
            ("nn", "Dei fleste møta i foreininga er opne."),
            ("en", "Most of the meetings of the society are open."),
        ],
        part: "Most of the meetings",
        other: "All the meetings",
    },
    Planted {
        kind: "word of the field en",
        sentences: &[
            ("nb", "Skiltet skal forebygge tyveri ved sjøen."),
            ("nn", "Skiltet skal førebyggje tjuveri ved sjøen."),
            ("en", "The sign is there to prevent theft by the sea."),
        ],
        part: " prevent theft",
        other: " prevent violence",
    },
    Planted {
        kind: "item of a row en",
        sentences: IN_A_ROW,
        part: " and hospitals this",
        other: " this",
    },
    Planted {
        kind: "date in prose",
        sentences: &[
            ("nb", "Dette gjelder fra 15. august 2031."),
            ("nn", "Dette gjeld frå 15. august 2031."),
            ("en", "This applies from 15 August 2031."),
        ],
        part: "ugust 2031",
        other: "ugust 2032",
    },
    Planted {
        kind: "date in prose",
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
            ("nb", "Skriv til hjelp@naboen.example."),
            ("nn", "Skriv til hjelp@naboen.example."),
            ("en", "Write to hjelp@naboen.example."),
        ],
        part: "hjelp@naboen",
        other: "hjelp@naboe",
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
    let body = body(text);
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
    let body = body(text);
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

/// Paragraphs of the Markdown texts among the facts, where there are several.
fn paragraphs_of_facts(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Vec<Range<usize>>> = Vec::new();
    let mut block: Option<usize> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, indent) = (at, line.len() - line.trim_start().len());
        at += line.len();
        if line.trim().is_empty() {
            continue;
        }
        if block.is_some_and(|outer| indent > outer) {
            if let Some(paragraphs) = found.last_mut() {
                paragraphs.push(start..at);
            }
            continue;
        }
        block = line.trim_end().ends_with(": |").then_some(indent);
        if block.is_some() {
            found.push(Vec::new());
        }
    }
    found.into_iter().filter(|it| it.len() > 1).flatten().collect()
}

/// Sentences of the body that are not alone in their paragraph.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let body = body(text);
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
    let body = body(text);
    let mut text = text.to_owned();
    for section in sections(&text.clone(), body).into_iter().rev() {
        let lines = lines(&text, section);
        if let Some(line) = lines.iter().find(|it| !text[(*it).clone()].starts_with('#')) {
            text.insert_str(line.end, &format!(" {sentence}"));
        }
    }
    text
}
