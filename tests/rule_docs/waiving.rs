//! Every rule can be waived where it belongs, in a notice or in `site.yaml`, and a site whose
//! findings are waived is published: no page depends on what a rule holds.

use opplyst::diag::{Rule, Severity};
use opplyst::pipeline::Pipeline;
use opplyst::rules::{Check, Entry, RULES};
use rayon::prelude::*;

use super::example::{Files, all_examples};
use super::{TODAY, told};

/// What would leave a hole in a page: a name, a text or an address that is not there.
const HOLES: [&str; 7] = ["OP101", "OP103", "OP107", "OP109", "OP110", "OP112", "OP120"];

/// Where a rule can be waived.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Notice,
    Site,
}

const PLACES: [Place; 2] = [Place::Notice, Place::Site];

fn is_waived_in(entry: &Entry, place: Place) -> bool {
    let is_of = match entry.check {
        Check::Set(_) | Check::Between(_) | Check::Missing(_) => place == Place::Notice,
        Check::Site(_) => place == Place::Site,
        Check::Both(..) | Check::MissingBoth(..) => true,
        Check::Reading | Check::Waiver => false,
    };
    is_of && !HOLES.contains(&entry.rule.code)
}

#[test]
fn every_rule_can_be_waived_where_it_belongs_and_published() {
    let is_waivable = |entry: &&Entry| PLACES.into_iter().any(|place| is_waived_in(entry, place));
    let rules: Vec<&Rule> = RULES.iter().filter(is_waivable).map(|it| it.rule).collect();
    let faults: Vec<String> = rules.par_iter().flat_map(|rule| wrong_with(rule)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn wrong_with(rule: &Rule) -> Vec<String> {
    let examples = all_examples(rule.docs, "Fires on").into_iter();
    examples.filter_map(|example| fault(example.apply(super::base()).ok()?, rule)).collect()
}

fn fault(files: Files, rule: &Rule) -> Option<String> {
    let files = waived(files, rule);
    let folder = tempfile::tempdir().expect("a folder");
    super::write(&files, folder.path());
    let mut pipeline = Pipeline::new(folder.path(), TODAY);
    let mut checked = pipeline.check().expect("a site");
    let stands = checked.report.diagnostics.iter().any(|finding| finding.rule == rule);
    let is_kept = checked.report.waived.iter().any(|waived| waived.finding.rule == rule);
    let is_made = pipeline.render(&mut checked).is_some();
    let is_clear = !checked.report.diagnostics.iter().any(|d| d.rule.severity == Severity::Error);
    let good = !stands && is_kept && is_clear && is_made;
    (!good).then(|| format!("{} stands: {stands}, kept: {is_kept}\n{}", rule.code, told(&checked)))
}

/// The site with waivers of the rule, and of every other error that its example gives, in one
/// language of each notice and in `site.yaml`, each where it belongs.
fn waived(mut files: Files, rule: &Rule) -> Files {
    let is_meant = |entry: &&Entry| {
        let is_told = rule.docs.contains(entry.rule.code);
        entry.rule == rule || entry.rule.severity == Severity::Error && is_told
    };
    for (path, text) in &mut files {
        let place = match path.as_str() {
            "content/site.yaml" => Place::Site,
            _ if path.starts_with("content/notices/") && path.ends_with("nb.md") => Place::Notice,
            _ => continue,
        };
        let entries = RULES.iter().filter(is_meant).filter(|entry| is_waived_in(entry, place));
        let waiver = |entry: &Entry| {
            let code = entry.rule.code;
            format!(
                "  - {{ rule: {code}, reason: Under arbeid, by: Ombudet, until: 2027-01-01 }}\n"
            )
        };
        let waivers: String = entries.map(waiver).collect();
        if waivers.is_empty() {
            continue;
        }
        *text = match place {
            Place::Site => format!("waivers:\n{waivers}{text}"),
            Place::Notice => text.replacen("---\n", &format!("---\nwaivers:\n{waivers}"), 1),
        };
    }
    files
}
