//! OP414: a period that is counted from nowhere.

use crate::diag::Diagnostics;
use crate::notice::Period;
use crate::rules::{SetContext, across};

rule! {
    /// A period for keeping data does not say what it is counted from.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P90D, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: permanent, because: arkivlova § 12 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static PERIOD_WITHOUT_START: OP414 "period-without-start", Warning,
        ["gdpr:13(2)(a)", "gdpr:14(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        for item in one.kept() {
            let Some(Period::Length(length)) = &item.here.period else { continue };
            if !item.states(|it| it.from.as_ref()) {
                let finding =
                    one.finding(&PERIOD_WITHOUT_START, length.span).arg("period", length.written);
                out.push(finding);
            }
        }
    }
}
