//! The list of all rules: as the program prints it, and as it stands in the repository for those
//! who come to read.

use std::fs;
use std::path::Path;

use opplyst::diag::{Rule, Severity};
use opplyst::i18n::I18n;
use opplyst::law;
use opplyst::report::{Family, Wording, catalogue, find};
use opplyst::source::Sources;

use crate::site::TestSite;

/// The reference, which is made from the rules and their English wording.
const REFERENCE: &str = "src/rules/README.md";

#[test]
fn the_reference_in_the_repository_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(REFERENCE);
    let made = reference();
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        fs::write(&path, made).unwrap();
        return;
    }
    let stands = fs::read_to_string(&path).unwrap_or_default();
    let differs = made.lines().zip(stands.lines().chain(std::iter::repeat("")));
    let differs = differs.into_iter().find(|(made, stands)| made != stands);
    assert!(
        made == stands,
        "{REFERENCE} is stale; write it anew with:\n\n    UPDATE_EXPECT=1 cargo test reference\n\n{}",
        differs.map_or_else(String::new, |(made, stands)| format!("- {stands}\n+ {made}"))
    );
}

fn reference() -> String {
    let (sources, i18n) = (Sources::default(), I18n::builtin());
    let law = law::Registry::of(&i18n);
    let lang = "en".parse().unwrap();
    let wording = Wording { sources: &sources, i18n: &i18n, law: &law, lang };
    let rules = catalogue();
    let mut text = format!(
        "# The rules\n\nAll {} rules of Opplyst. This file is made from the rules and from \
         `i18n/en/`; after a change, `UPDATE_EXPECT=1 cargo test reference` writes it anew. \
         `opplyst explain OP203` tells more about a rule, with examples, in bokmål, nynorsk or \
         English.\n\nAn **error** blocks publishing. A **warning** is likely to be wrong. **Advice** \
         is about style.\n",
        rules.len()
    );
    for family in Family::ALL {
        text.push_str(&format!("\n## {}\n\n", i18n.text(lang, family.key())));
        text.push_str("| code | what is found | severity | law | why |\n|---|---|---|---|---|\n");
        for rule in rules.iter().filter(|rule| Family::of(rule) == Some(family)) {
            text.push_str(&row(rule, &wording));
        }
    }
    text.push('\n');
    text.push_str(include_str!("../src/rules/not_checked.md"));
    text
}

fn row(rule: &Rule, wording: &Wording<'_>) -> String {
    let cell = |key: &str| wording.general(&format!("{}.{key}", rule.code)).replace('|', "\\|");
    let severity = match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    };
    let law = wording.law(rule).unwrap_or_default();
    // The note is the reason in one sentence, with dots for what only a finding knows.
    let (title, why) = (cell("title"), cell("note"));
    format!("| {} | {title} (`{}`) | {severity} | {law} | {why} |\n", rule.code, rule.name)
}

#[test]
fn every_rule_belongs_to_a_family() {
    for rule in catalogue() {
        assert!(
            Family::of(rule).is_some(),
            "{} belongs to no family; add one to src/report/catalogue.rs",
            rule.code
        );
    }
    for code in ["OP001", "OP032", "OP033", "OP034", "OP101", "OP203"] {
        assert_eq!(find(code).map(|rule| rule.code), Some(code));
    }
    assert_eq!(find("Legal-Basis-Differs").map(|rule| rule.code), Some("OP203"));
    assert_eq!(find("OP999"), None);
}

#[test]
fn explain_lists_every_rule_by_family_and_explains_each() {
    let site = TestSite::empty();
    for lang in ["nb", "nn", "en"] {
        let list = site.run(&["explain", "--lang", lang]).code(0).stdout;
        let (mut codes, mut headings) = (Vec::new(), 0);
        for line in list.lines() {
            match line.strip_prefix("  ") {
                Some(rule) => codes.push(&rule[..5]),
                None if line.is_empty() => {}
                None => headings += 1,
            }
        }
        let expected: Vec<&str> = catalogue().iter().map(|rule| rule.code).collect();
        assert_eq!(codes, expected);
        assert_eq!(headings, Family::ALL.len());
        assert!(!list.contains("report-") && !list.contains('$'), "{list}");
    }
    for code in ["OP001", "OP006", "OP022", "OP032", "OP033", "OP203"] {
        let text = site.run(&["explain", code, "--lang", "nn"]).code(0).stdout;
        assert!(text.starts_with(&format!("# {code}: ")), "{text}");
        assert!(text.contains("## Slår ut på") && !text.contains("{$"), "{text}");
    }
}
