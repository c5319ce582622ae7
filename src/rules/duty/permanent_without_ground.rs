//! OP415: data that are kept for ever without a provision that asks for it.

use crate::diag::Diagnostics;
use crate::notice::Period;
use crate::rules::{SetContext, across};

rule! {
    /// Data are kept for ever, and no provision is named that asks for it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: permanent }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static PERMANENT_WITHOUT_GROUND: OP415 "permanent-without-ground", Warning,
        ["gdpr:5(1)(e)", "gdpr:89(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        for item in one.kept() {
            let Some(Period::Permanent(span)) = &item.here.period else { continue };
            if !item.states(|it| it.because.as_ref()) {
                out.push(one.finding(&PERMANENT_WITHOUT_GROUND, *span));
            }
        }
    }
}
