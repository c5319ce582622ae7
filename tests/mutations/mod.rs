//! The example site with one thing changed at a time: how much of it is found?
//!
//! A change is made in one language: to running text, to the facts of a notice, or to what notices
//! share. One in running text is found when the rules for running text report it; one in the facts
//! when any rule does. Where the site has too few things of a kind, a sentence with one is first
//! added in all languages. The rates are printed (`cargo test mutations -- --nocapture`), and none
//! may fall below what was once reached. What is not found stands in `survivors.rs` with the reason.
//! To be quick, at most [`EACH`] changes of a kind are made to a notice; `OPPLYST_ALL_MUTATIONS=1`
//! makes them all, and `OPPLYST_MUTATIONS_OF=period` those whose kind has this word. With all of
//! them made, 73 of 84 English negations, 75 of 105 English modal verbs, 396 of 399 sections, 156 of
//! 157 sentences, and everything of every other kind was found: 5,100 changes.

mod bench;
mod facts;
mod prose;
mod shared;
mod survivors;

use std::collections::BTreeMap;

use rayon::prelude::*;

use bench::{Bench, Mutant};
use survivors::SURVIVORS;

/// Kinds of change in running text and shared texts, and how many of a hundred must be found. Of
/// changes to facts, all must be.
const FLOORS: &[(&str, usize)] = &[
    ("digit", 100),
    ("number word", 100),
    ("unit", 100),
    ("date in prose", 100),
    ("citation", 100),
    ("e-mail", 100),
    ("negation en", 75),
    ("negation nn", 100),
    ("paragraph nb", 100),
    ("paragraph en", 100),
    ("paragraph nn", 100),
    ("paragraph of a purpose", 100),
    ("sentence nn", 90),
    ("sentence en", 70),
    ("modality nn", 100),
    ("modality en", 60),
    ("shared number", 100),
    ("shared address", 100),
    ("shared citation", 100),
    ("shared date", 100),
    ("section", 95),
    ("item of a list", 100),
    ("we and you", 100),
    ("before and after", 100),
    ("limit nb", 75),
    ("limit nn", 75),
    ("limit en", 60),
    ("heading of another", 95),
    ("sentence of another language", 100),
    ("word of the field en", 100),
    ("item of a row en", 100),
];

/// Of changes to facts, so many of a hundred are told in the language that was changed alone.
const IN_PLACE: usize = 98;

/// How many changes of a kind are made to a notice.
const EACH: usize = 3;

#[test]
#[expect(clippy::print_stdout, reason = "the rates are for whoever asks with --nocapture")]
fn changes_are_found() {
    let bench = Bench::new();
    let is_all = std::env::var_os("OPPLYST_ALL_MUTATIONS").is_some();
    let each = if is_all { usize::MAX } else { EACH };
    let mut mutants: Vec<Mutant> = Vec::new();
    for set in bench.site().notices.values() {
        mutants.extend(sampled(prose::mutants(&bench, set), each));
        mutants.extend(sampled(facts::mutants(&bench, set), each));
    }
    mutants.extend(sampled(shared::mutants(&bench), each.saturating_mul(4)));
    if let Some(only) = std::env::var_os("OPPLYST_MUTATIONS_OF") {
        mutants.retain(|it| only.to_str().is_some_and(|only| it.kind.contains(only)));
    }
    let found: Vec<(&Mutant, bool)> =
        mutants.par_iter().map(|mutant| (mutant, bench.finds(mutant))).collect();
    let mut rates: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (mutant, is_found) in &found {
        let rate = rates.entry(&mutant.kind).or_default();
        *rate = (rate.0 + usize::from(*is_found), rate.1 + 1);
    }
    let table: String =
        rates.iter().map(|(kind, (found, all))| format!("  {kind}: {found} of {all}\n")).collect();
    let reason = |mutant: &Mutant| {
        let of = |(kind, words, _): &&(&str, &str, &str)| {
            *kind == mutant.kind && mutant.shown.contains(words)
        };
        SURVIVORS.iter().find(of).map(|(_, _, why)| *why)
    };
    let missed: Vec<_> = found.iter().filter(|(_, is_found)| !is_found).collect();
    let listed: String = missed
        .iter()
        .map(|(it, _)| {
            let why = reason(it).unwrap_or("WITHOUT A REASON");
            format!("  missed {} {}: {why}\n", it.kind, it.shown)
        })
        .collect();
    println!("{listed}{table}");
    for kind in FLOORS.iter().map(|(kind, _)| kind).chain(facts::KINDS) {
        let floor = FLOORS.iter().find(|(it, _)| it == kind).map_or(100, |(_, floor)| *floor);
        let (found, all) = rates.get(kind).copied().unwrap_or_default();
        assert!(all >= 3, "{kind}: only {all} changes\n{table}");
        assert!(found * 100 >= floor * all, "{kind}: {found} of {all}\n{listed}{table}");
    }
    let unexplained = missed.iter().filter(|(it, _)| reason(it).is_none()).count();
    assert_eq!(unexplained, 0, "{listed}");
    for (kind, words, _) in SURVIVORS.iter().filter(|_| is_all) {
        let still = missed.iter().any(|(it, _)| it.kind == *kind && it.shown.contains(words));
        assert!(still, "{kind}: {words} is found now, and need not be listed");
    }
}

/// Whichever language is the reference, the one that stands alone is at fault.
#[test]
#[expect(clippy::print_stdout, reason = "the rates are for whoever asks with --nocapture")]
fn a_slip_is_told_where_it_was_made() {
    let bench = Bench::new();
    // Each notice takes its turn with another of the changes, so that every language has some.
    let mut mutants: Vec<Mutant> = Vec::new();
    for (nth, set) in bench.site().notices.values().enumerate() {
        let all = sampled(facts::mutants(&bench, set), EACH);
        mutants.extend(all.into_iter().skip(nth % EACH).step_by(EACH));
    }
    let placed: Vec<(&Mutant, bool)> =
        mutants.par_iter().filter_map(|it| Some((it, bench.finds_in_place(it)?))).collect();
    let elsewhere = placed.iter().filter(|(_, is_placed)| !is_placed);
    let listed: String = elsewhere.map(|(it, _)| format!("  {} {}\n", it.kind, it.shown)).collect();
    let found = placed.iter().filter(|(_, is_placed)| *is_placed).count();
    println!("{listed}  told where it was made: {found} of {}", placed.len());
    for lang in ["nb", "nn", "en"] {
        assert!(placed.iter().any(|(it, _)| it.lang == lang), "nothing was changed in {lang}");
    }
    assert!(found * 100 >= IN_PLACE * placed.len(), "{found} of {}\n{listed}", placed.len());
}

#[test]
fn the_site_as_it_is_has_no_findings() {
    let bench = Bench::new();
    for set in bench.site().notices.values() {
        assert_eq!(bench.in_prose(set, &bench.texts(set)), 0, "{}", set.id);
    }
    assert!(bench.in_shared(&bench.shared()).is_empty());
}

/// Changes of each kind, evenly spread.
fn sampled(all: Vec<Mutant>, each: usize) -> Vec<Mutant> {
    let mut kinds: BTreeMap<String, Vec<Mutant>> = BTreeMap::new();
    for mutant in all {
        kinds.entry(mutant.kind.clone()).or_default().push(mutant);
    }
    let spread = |of: Vec<Mutant>| {
        let step = of.len().div_ceil(each).max(1);
        of.into_iter().step_by(step)
    };
    kinds.into_values().flat_map(spread).collect()
}
