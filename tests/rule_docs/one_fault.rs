//! One fault gives one finding: small mistakes that could well give several.

use super::example::examples;
use super::{base, check};

/// What is found when the changes are made, as codes in the order of the report.
fn codes(changes: &str) -> Vec<&'static str> {
    let docs = format!("## Fires on\n{changes}\n");
    let files = examples(&docs, "Fires on").expect("changes").apply(base()).expect("they fit");
    check(&files).report.diagnostics.iter().map(|d| d.rule.code).collect()
}

#[test]
fn a_purpose_with_another_id_is_one_misspelling() {
    let changes = "```content/notices/demo/nn.md edit\n- teaching:\n+ teching:\n```";
    assert_eq!(codes(changes), ["OP201"]);
}

#[test]
fn a_date_that_cannot_be_read_is_not_missing_too() {
    let changes = "```content/notices/demo/nb.md edit\n- effective: 2026-08-15\n\
        + effective: 2026-13-15\n```";
    assert_eq!(codes(changes), ["OP016"]);
}

#[test]
fn an_unknown_recipient_is_not_a_difference_too() {
    let changes = "```content/notices/demo/nn.md edit\n- recipients: [sikt]\n\
        + recipients: [sigt]\n```";
    assert_eq!(codes(changes), ["OP101"]);
}

#[test]
fn a_citation_that_cannot_be_read_is_not_a_difference_too() {
    let changes = "```content/notices/demo/nn.md edit\n\
        - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8\n\
        + basis: det som er rett\n```";
    assert_eq!(codes(changes), ["OP301"]);
}

#[test]
fn none_against_some_is_not_a_missing_transfer_too() {
    let changes = "```content/notices/demo/nb.md edit\n- transfers: none\n+ transfers:\n\
        +   canvas: { safeguard: standard-clauses, ground: personvernforordningen artikkel 46, copy: privacy }\n```";
    assert_eq!(codes(changes), ["OP216"]);
}

#[test]
fn a_list_left_to_the_reference_lacks_its_texts_once() {
    let changes = "```content/notices/demo/nb.md edit\n- recipients: [sikt]\n+ recipients:\n\
        +   - { to: sikt, when: Når du tar eksamen. }\n\
        +   - { to: lanekassen, when: Når du søker lån. }\n```\n\
        ```content/notices/demo/nn.md edit\n- recipients: [sikt]\n```";
    // Once in each of the two languages that lack them.
    assert_eq!(codes(changes), ["OP103", "OP103"]);
}

#[test]
fn a_fact_that_a_translation_leaves_out_is_no_fault() {
    for line in [
        "audiences: [students]",
        "effective: 2026-08-15",
        "data: [contact, results]",
        "sources: [self]",
        "recipients: [sikt]",
        "automated-decisions: none",
        "transfers: none",
    ] {
        let changes = format!("```content/notices/demo/nn.md edit\n- {line}\n```");
        assert!(codes(&changes).is_empty(), "{line}");
    }
}
