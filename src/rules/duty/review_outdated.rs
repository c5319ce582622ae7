//! OP428: a notice that was last reviewed long ago.

use jiff::ToSpan;

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice was last reviewed more than two years ago.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - reviewed: 2026-06-02
    /// + reviewed: 2024-06-02
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - reviewed: 2026-06-02
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - reviewed: 2026-06-02
    /// + reviewed: 2025-06-02
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - reviewed: 2026-06-02
    /// ```
    pub(crate) static REVIEW_OUTDATED: OP428 "review-outdated", Warning,
        ["gdpr:5(1)(d)", "gdpr:24(1)"];
}

/// How many years a review is good for.
const YEARS: i64 = 2;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(reviewed) = across::stated(context.set, |it| it.reviewed.as_ref()) else { return };
    let due = reviewed.value.saturating_add(YEARS.years());
    if due < context.today {
        let finding = Diagnostic::new(&REVIEW_OUTDATED, reviewed.span)
            .arg("notice", context.set.id.as_str())
            .arg("date", reviewed.value)
            .label("here");
        out.push(finding);
    }
}
