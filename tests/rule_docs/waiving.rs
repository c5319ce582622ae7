//! Every rule about a notice can be waived, and a site whose findings are waived is published: no
//! page depends on what a rule holds.

use opplyst::diag::{Rule, Severity};
use opplyst::pipeline::Pipeline;
use opplyst::rules::{Check, RULES};
use rayon::prelude::*;

use super::example::{Files, examples};
use super::{TODAY, told};

/// What would leave a hole in a page: a name, a text or an address that is not there.
const HOLES: [&str; 4] = ["OP101", "OP103", "OP109", "OP112"];

#[test]
fn every_rule_about_a_notice_can_be_waived_and_published() {
    let is_waivable = |check| match check {
        Check::Set(_)
        | Check::Between(_)
        | Check::Both(..)
        | Check::Missing(_)
        | Check::MissingBoth(..) => true,
        Check::Reading | Check::Site(_) | Check::Waiver => false,
    };
    let rules: Vec<&Rule> =
        RULES.iter().filter(|it| is_waivable(it.check)).map(|it| it.rule).collect();
    let rules: Vec<&Rule> = rules.into_iter().filter(|it| !HOLES.contains(&it.code)).collect();
    let faults: Vec<String> = rules.par_iter().filter_map(|rule| wrong_with(rule)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn wrong_with(rule: &Rule) -> Option<String> {
    let example = examples(rule.docs, "Fires on")?;
    let files = waived(example.apply(super::base()).ok()?, rule);
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
/// language of each notice.
fn waived(mut files: Files, rule: &Rule) -> Files {
    let others = RULES.iter().map(|entry| entry.rule);
    let others = others.filter(|it| it.severity == Severity::Error && rule.docs.contains(it.code));
    let codes: Vec<&str> = std::iter::once(rule.code).chain(others.map(|it| it.code)).collect();
    for (path, text) in &mut files {
        if !path.starts_with("content/notices/") || !path.ends_with("nb.md") {
            continue;
        }
        let waiver = |code: &&str| {
            format!(
                "  - {{ rule: {code}, reason: Under arbeid, by: Ombudet, until: 2027-01-01 }}\n"
            )
        };
        let waivers: String = codes.iter().map(waiver).collect();
        *text = text.replacen("---\n", &format!("---\nwaivers:\n{waivers}"), 1);
    }
    files
}
