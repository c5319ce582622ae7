//! Findings as one JSON object: the contract for other programs.

use serde::Serialize;

use super::{Finding, Summary, Wording};
use crate::diag::Diagnostics;

/// Version 1 of the object. Fields may be added to it; none is removed or changes its meaning.
#[derive(Serialize)]
struct Report {
    version: u32,
    diagnostics: Vec<Finding>,
    summary: Summary,
}

/// All findings as one object, with a line end.
pub fn json(diagnostics: &Diagnostics, wording: &Wording<'_>) -> String {
    let report = Report {
        version: 1,
        diagnostics: diagnostics.iter().map(|diagnostic| wording.finding(diagnostic)).collect(),
        summary: Summary::of(diagnostics),
    };
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}
