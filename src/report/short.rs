//! Findings one a line, as editors and `grep` read them.

use super::{Wording, one_line};
use crate::diag::Diagnostics;

/// `file:line:column: severity[code]: message`, one line each.
pub fn short(diagnostics: &Diagnostics, wording: &Wording<'_>) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics.iter() {
        let finding = wording.finding(diagnostic);
        let place = &finding.primary;
        let severity = wording.severity(finding.severity);
        text.push_str(&format!(
            "{}:{}:{}: {severity}[{}]: {}\n",
            one_line(&place.file),
            place.line,
            place.column,
            finding.code,
            finding.message
        ));
    }
    text
}
