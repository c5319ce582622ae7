//! OP407: a purpose that names no data.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose does not say which categories of data are used.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// ```
    pub(crate) static PURPOSE_WITHOUT_DATA: OP407 "purpose-without-data", Error,
        ["gdpr:14(1)(d)", "gdpr:5(1)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let data = one.stated(|purpose| purpose.data.as_ref());
        if data.is_none_or(|list| list.items.is_empty()) {
            out.push(one.lacks(&PURPOSE_WITHOUT_DATA));
        }
    }
}
