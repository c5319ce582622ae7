//! OP469: a notice that holds from a day that can hardly be meant.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice holds from a day before the regulation applied in the EEA states of EFTA, or from a day more than two years ahead, or it was last reviewed more than two years before it began to hold.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - effective: 2026-08-15
    /// + effective: 2062-08-15
    /// - reviewed: 2026-06-02
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// - reviewed: 2026-06-02
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - effective: 2026-08-15
    /// + effective: 2026-11-15
    /// - reviewed: 2026-06-02
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// - reviewed: 2026-06-02
    /// ```
    pub(crate) static EFFECTIVE_ON_UNLIKELY_DAY: OP469 "effective-on-unlikely-day", Warning, ["gdpr:5(1)(d)"];
}

/// The day from which the regulation applies in the Union.
const REGULATION: Date = date(2018, 5, 25);

/// How many years ahead a notice may be written, or a review may lie behind it.
const YEARS: i64 = 2;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let stated = across::stated(context.set, |notice| notice.effective.as_ref());
    let Some(effective) = stated else { return };
    let day = effective.value;
    let reviewed = across::stated(context.set, |notice| notice.reviewed.as_ref());
    let is_old = reviewed.is_some_and(|it| it.value.saturating_add(YEARS.years()) < day);
    let what = if day < REGULATION {
        "early"
    } else if day > context.today.saturating_add(YEARS.years()) {
        "late"
    } else if is_old {
        "reviewed"
    } else {
        return;
    };
    let finding = Diagnostic::new(&EFFECTIVE_ON_UNLIKELY_DAY, effective.span)
        .arg("notice", context.set.id.as_str())
        .arg("date", day)
        .arg("what", what)
        .label("here");
    out.push(finding);
}
