//! Findings as one JSON object: the contract for other programs.

use serde::Serialize;

use super::{Finding, Summary, Wording};
use crate::rules::Report;

/// Version 1 of the object. Fields may be added to it; none is removed or changes its meaning.
#[derive(Serialize)]
struct Object<'a> {
    version: u32,
    diagnostics: Vec<Finding>,
    waived: Vec<Silenced<'a>>,
    summary: Summary,
}

/// A finding that a waiver silences, and the decision.
#[derive(Serialize)]
struct Silenced<'a> {
    finding: Finding,
    reason: &'a str,
    by: &'a str,
    until: String,
}

/// All findings as one object, with a line end.
pub fn json(report: &Report, wording: &Wording<'_>) -> String {
    let waived = report.waived.iter().map(|waived| Silenced {
        finding: wording.finding(&waived.finding),
        reason: &waived.reason,
        by: &waived.by,
        until: waived.until.to_string(),
    });
    let object = Object {
        version: 1,
        diagnostics: report.diagnostics.iter().map(|one| wording.finding(one)).collect(),
        waived: waived.collect(),
        summary: Summary::of(report),
    };
    let mut text = serde_json::to_string_pretty(&object).unwrap_or_default();
    text.push('\n');
    text
}
