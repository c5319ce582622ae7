//! How much the rules for language find, and how often they would be wrong.
//!
//! The example site is changed one thing at a time, as a hurried author or translator would change
//! it, and the rates are printed by kind (`cargo test language -- --nocapture`); none may fall below
//! what was once reached. As the site stands, nothing is found.
//!
//! Real notices are not part of the program. Where `OPPLYST_REAL_TEXTS` names some
//! (`nb=one.txt;nn=two.txt;en=three.txt`), each of their paragraphs of more than sixty characters is
//! held against the lists of words, and none may be taken for another language. Without it, that
//! test says that nothing was measured.

use std::collections::BTreeMap;

use opplyst::i18n::I18n;
use opplyst::lang::Lang;
use opplyst::site::NoticeSet;
use opplyst::tongue::Tongue;
use rayon::prelude::*;

use crate::example::Bench;

/// A shorter paragraph has too little to go by.
const PARAGRAPH: usize = 60;

/// How many changes of a kind are made to a notice.
const EACH: usize = 5;

/// Kinds of change, the rules that are to see them, and how many of a hundred must be found.
const FLOORS: &[(&str, &[&str], usize)] = &[
    ("paragraph nn is bokmål", &["OP701", "OP702"], 95),
    ("paragraph nb is nynorsk", &["OP701", "OP702"], 95),
    ("paragraph en is bokmål", &["OP701"], 97),
    ("paragraph nb is English", &["OP701"], 97),
    ("heading nn is bokmål", &["OP701", "OP702", "OP703"], 75),
    ("heading en is bokmål", &["OP701", "OP702", "OP703"], 95),
    ("word nn is bokmål", &["OP701", "OP702"], 95),
    ("word nb is nynorsk", &["OP701", "OP702"], 95),
    ("infinitive in -a", &["OP708", "OP709"], 95),
    ("me for vi", &["OP708", "OP709"], 100),
    ("paragraph repeated", &["OP716"], 95),
    ("term avoided", &["OP704"], 95),
    ("furniture", &["OP714"], 100),
    ("time has passed", &["OP715"], 100),
    ("stray fragment", &["OP717"], 100),
    ("abbreviation", &["OP718"], 100),
    ("name spelt otherwise", &["OP719"], 100),
    ("may for certain", &["OP712"], 95),
];

/// One change: its kind, the notice, the language, and the file's text with the change made.
struct Mutant {
    kind: &'static str,
    notice: String,
    lang: &'static str,
    text: String,
    shown: String,
}

#[test]
fn the_site_as_it_is_has_no_findings() {
    let bench = Bench::new();
    let found = bench.checked.report.diagnostics.iter();
    let found: Vec<_> = found.filter(|it| it.rule.code.starts_with("OP7")).collect();
    assert!(found.is_empty(), "{found:#?}");
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
            let mut texts = bench.texts(set);
            texts.insert(mutant.lang.to_owned(), mutant.text.clone());
            let found = bench.found(set, &texts);
            let mut codes = found.iter().map(|it| it.rule.code);
            let wanted = FLOORS.iter().find(|(kind, ..)| *kind == mutant.kind);
            let wanted = wanted.map(|(_, wanted, _)| *wanted).unwrap_or_default();
            (mutant, codes.any(|code| wanted.contains(&code)))
        })
        .collect();
    let mut rates: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (mutant, is_found) in &found {
        let rate = rates.entry(mutant.kind).or_default();
        *rate = (rate.0 + usize::from(*is_found), rate.1 + 1);
    }
    let missed: String = found
        .iter()
        .filter(|(_, is_found)| !is_found)
        .map(|(it, _)| format!("  missed {} in {}: {}\n", it.kind, it.notice, it.shown))
        .collect();
    let table: String =
        rates.iter().map(|(kind, (found, all))| format!("  {kind}: {found} of {all}\n")).collect();
    println!("{missed}{table}");
    for (kind, _, floor) in FLOORS {
        let (found, all) = rates.get(kind).copied().unwrap_or_default();
        assert!(all >= 5, "{kind}: only {all} changes\n{table}");
        assert!(found * 100 >= floor * all, "{kind}: {found} of {all}\n{missed}{table}");
    }
}

/// All changes to one notice.
fn mutants(bench: &Bench, set: &NoticeSet) -> Vec<Mutant> {
    let mut out: BTreeMap<&'static str, Vec<Mutant>> = BTreeMap::new();
    let mut texts = bench.texts(set);
    let files = ["nb", "nn", "en"].map(|lang| (lang, texts.remove(lang).expect("a language")));
    let of = |lang: &str| files.iter().find(|(own, _)| *own == lang).expect("a language");
    let mut add = |kind, lang, old: &str, text: String, new: &str| {
        let shown = format!("{lang}: {old} → {new}").chars().take(160).collect();
        let notice = set.id.to_string();
        out.entry(kind).or_default().push(Mutant { kind, notice, lang, text, shown });
    };
    // Lines of the body have their counterparts on the same line of the other languages.
    for (kind, to, from) in [
        ("paragraph nn is bokmål", "nn", "nb"),
        ("paragraph nb is nynorsk", "nb", "nn"),
        ("paragraph en is bokmål", "en", "nb"),
        ("paragraph nb is English", "nb", "en"),
        ("heading nn is bokmål", "nn", "nb"),
        ("heading en is bokmål", "en", "nb"),
    ] {
        let ((to, text), (_, other)) = (of(to), of(from));
        for (own, foreign) in body(text).into_iter().zip(body(other)) {
            let is_heading = own.starts_with("## ");
            let fits = own != foreign
                && !own.contains("](")
                && if kind.starts_with("heading") {
                    is_heading
                } else {
                    own.len() > PARAGRAPH && !is_heading
                };
            if fits && text.matches(own).count() == 1 {
                add(kind, to, own, text.replacen(own, foreign, 1), foreign);
            }
        }
    }
    for (kind, lang, words) in
        [("word nn is bokmål", "nn", TO_BOKMÅL), ("word nb is nynorsk", "nb", TO_NYNORSK)]
    {
        let (lang, text) = of(lang);
        for (word, other) in words {
            for (at, _) in text.match_indices(&format!(" {word} ")).take(3) {
                let mut changed = text.clone();
                changed.replace_range(at..at + word.len() + 2, &format!(" {other} "));
                add(kind, lang, word, changed, other);
            }
        }
    }
    let (_, nn) = of("nn");
    for (kind, one, other) in [
        ("infinitive in -a", " å behandle", " å behandla"),
        ("infinitive in -a", " å lagre", " å lagra"),
        ("infinitive in -a", " å nytte", " å nytta"),
        ("infinitive in -a", " å gjere", " å gjera"),
        ("infinitive in -a", " å vere", " å vera"),
        ("infinitive in -a", " å løyse", " å løysa"),
        ("me for vi", " vi ", " me "),
    ] {
        for (at, _) in nn.match_indices(one).take(5) {
            let mut changed = nn.clone();
            changed.replace_range(at..at + one.len(), other);
            add(kind, "nn", one, changed, other);
        }
    }
    for (lang, text) in &files {
        let last = body(text)
            .into_iter()
            .filter(|line| line.len() > 90 && !line.starts_with(['#', '-', '|']));
        for line in last.take(4) {
            add("paragraph repeated", lang, line, format!("{text}\n{line}\n"), line);
        }
        for (kind, to, sentence) in PLANTED {
            if to == lang {
                add(kind, lang, "", format!("{text}\n{sentence}\n"), sentence);
            }
        }
        for (to, text_field, sentence) in MAY {
            if to != lang {
                continue;
            }
            // The texts of purposes, and not those of parts or transfers.
            let purposes = text.find("\npurposes:\n").unwrap_or_default();
            let end = text.find("\nautomated-decisions:").unwrap_or(text.len());
            let fields = text.match_indices("\n    text: |\n");
            let fields = fields.filter(|(at, _)| (purposes..end).contains(at));
            for (at, _) in fields.take(3) {
                let mut changed = text.clone();
                let end = at + "\n    text: |\n".len();
                changed.insert_str(end, &format!("      {sentence}\n"));
                add("may for certain", lang, text_field, changed, sentence);
            }
        }
    }
    let spread = |of: Vec<Mutant>| {
        let step = of.len().div_ceil(EACH).max(1);
        of.into_iter().step_by(step)
    };
    out.into_values().flat_map(spread).collect()
}

/// The lines below the fields, those without letters left out.
fn body(text: &str) -> Vec<&str> {
    let start = text[4..].find("\n---\n").map_or(text.len(), |at| at + 9);
    text[start..].lines().filter(|line| line.contains(char::is_alphabetic)).collect()
}

const TO_BOKMÅL: &[(&str, &str)] = &[
    ("ikkje", "ikke"),
    ("frå", "fra"),
    ("kva", "hva"),
    ("nokon", "noen"),
    ("noko", "noe"),
    ("utan", "uten"),
    ("opplysningane", "opplysningene"),
    ("slettar", "sletter"),
    ("lagrar", "lagrer"),
    ("sjølv", "selv"),
    ("søkjarar", "søkere"),
    ("månader", "måneder"),
    ("dagar", "dager"),
    ("meir", "mer"),
    ("rettane", "rettighetene"),
];

const TO_NYNORSK: &[(&str, &str)] = &[
    ("ikke", "ikkje"),
    ("fra", "frå"),
    ("hva", "kva"),
    ("noen", "nokon"),
    ("noe", "noko"),
    ("uten", "utan"),
    ("opplysningene", "opplysningane"),
    ("bare", "berre"),
    ("sletter", "slettar"),
    ("lagrer", "lagrar"),
    ("selv", "sjølv"),
    ("måneder", "månader"),
    ("dager", "dagar"),
    ("rettighetene", "rettane"),
];

/// Sentences that are put at the end of a notice.
const PLANTED: &[(&str, &str, &str)] = &[
    ("term avoided", "nb", "Vi tar vare på persondata om deg."),
    ("term avoided", "nn", "Vi tek vare på persondata om deg."),
    ("term avoided", "en", "We keep personal information about you."),
    ("term avoided", "en", "This privacy policy is ours."),
    ("furniture", "nb", "Del på Facebook"),
    ("furniture", "nn", "Publisert 3. mai"),
    ("furniture", "en", "Back to top"),
    ("time has passed", "nb", "Fra høsten 2024 gjelder dette."),
    ("time has passed", "nn", "Dei nye reglane gjeld for alle."),
    ("time has passed", "en", "We will do so from 1 January 2025."),
    ("stray fragment", "nb", "Dette er om studier.v studier her."),
    ("stray fragment", "nn", "Dette er om studium,, og anna."),
    ("stray fragment", "en", "This is done.Then it is over."),
    ("abbreviation", "nb", "Vi bruker XKBT til det."),
    ("abbreviation", "nn", "Vi nyttar XKBT til det."),
    ("abbreviation", "en", "We use XKBT for it."),
    ("name spelt otherwise", "nb", "Vi bruker Public360 til det."),
    ("name spelt otherwise", "nn", "Vi nyttar Public360 til det."),
    ("name spelt otherwise", "en", "We use PUBLIC 360 for it."),
];

/// Sentences that are put first in the texts of purposes.
const MAY: &[(&str, &str, &str)] = &[
    ("nb", "text", "Vi kan dele opplysningene med andre."),
    ("nn", "text", "Vi kan dele opplysningane med andre."),
    ("en", "text", "We may share the data with others."),
];

#[test]
#[expect(clippy::print_stdout, reason = "whoever measures wants the words")]
fn real_paragraphs_are_not_taken_for_another_language() {
    let Ok(listed) = std::env::var("OPPLYST_REAL_TEXTS") else {
        println!("OPPLYST_REAL_TEXTS is not set: no real notice was looked at");
        return;
    };
    let tongue = Tongue::of(&I18n::builtin());
    let mut faults = Vec::new();
    for (tag, path) in listed.split(';').filter_map(|item| item.split_once('=')) {
        let lang: Lang = tag.parse().expect("a tag");
        let text = std::fs::read_to_string(path).expect("a text");
        let (mut paragraphs, mut decided) = (0, 0);
        let mut strangers: BTreeMap<&str, usize> = BTreeMap::new();
        for line in text.lines().map(str::trim) {
            let words = tongue.read(line);
            for word in words.iter().filter(|word| tongue.stranger(word, lang).is_some()) {
                *strangers.entry(&line[word.range.clone()]).or_default() += 1;
            }
            let other = tongue.other_language(&words, lang);
            if line.chars().count() <= PARAGRAPH {
                if let Some(other) = other {
                    println!("{path}: a short line is taken for {other}: {line}");
                }
                continue;
            }
            paragraphs += 1;
            // What a paragraph is taken for when its language is not known beforehand.
            let is_own = |stated: Lang| {
                stated != lang && tongue.other_language(&words, stated) == Some(lang)
            };
            decided += usize::from(tongue.languages().filter(|it| is_own(*it)).count() > 1);
            if let Some(other) = other {
                faults.push(format!("{path}: {other}: {line}"));
            }
        }
        println!(
            "{tag} {path}: {paragraphs} paragraphs, {decided} known for what they are, \
             words of the other standard: {strangers:?}"
        );
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
