//! OP412: a line about storage that names no period.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// A line about how long data are kept has neither a period nor a criterion.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { criterion: til du har fått vitnemålet, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { criterion: til du har fått vitnemålet, then: delete }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   required: { otherwise: "Without the data, you cannot take exams." }
    /// + retention:
    /// +   - { data: [results], period: permanent }
    /// +   - { criterion: until you have your diploma }
    /// ```
    pub(crate) static RETENTION_WITHOUT_PERIOD: OP412 "retention-without-period", Error,
        ["gdpr:13(2)(a)", "gdpr:14(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        for item in one.kept() {
            if !item.states(|it| it.period.as_ref()) {
                out.push(one.finding(&RETENTION_WITHOUT_PERIOD, item.here.span));
            }
        }
    }
}
