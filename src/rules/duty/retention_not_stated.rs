//! OP410: a purpose that does not say how long its data are kept.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose does not say how long the data are kept.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
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
    pub(crate) static RETENTION_NOT_STATED: OP410 "retention-not-stated", Error,
        ["gdpr:13(2)(a)", "gdpr:14(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let retention = one.stated(|purpose| purpose.retention.as_ref());
        if retention.is_none_or(|list| list.value.is_empty()) {
            out.push(one.lacks(&RETENTION_NOT_STATED));
        }
    }
}
