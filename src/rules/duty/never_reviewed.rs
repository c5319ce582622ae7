//! OP467: an old notice that nobody says has been reviewed.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};
use jiff::ToSpan;

rule! {
    /// A notice has held for more than two years, and does not say when it was last reviewed.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - effective: 2026-08-15
    /// - reviewed: 2026-06-02
    /// + effective: 2024-08-15
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// - reviewed: 2026-06-02
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - reviewed: 2026-06-02
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - reviewed: 2026-06-02
    /// ```
    pub(crate) static NEVER_REVIEWED: OP467 "never-reviewed", Warning,
        ["gdpr:5(1)(d)", "gdpr:24(1)"];
}

/// How many years a notice may stand before somebody goes through it.
const YEARS: i64 = 2;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(effective) = across::stated(context.set, |it| it.effective.as_ref()) else { return };
    let is_reviewed = across::stated(context.set, |it| it.reviewed.as_ref()).is_some();
    if !is_reviewed && effective.value.saturating_add(YEARS.years()) < context.today {
        let finding = Diagnostic::new(&NEVER_REVIEWED, effective.span)
            .arg("notice", context.set.id.as_str())
            .arg("date", effective.value);
        out.push(finding.label("here"));
    }
}
