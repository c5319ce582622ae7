//! OP446: a sanction that stays in the register when its time is over.

use super::who;
use crate::diag::Diagnostics;
use crate::notice::Period;
use crate::rules::{SetContext, across, words};

rule! {
    /// A line that names section 12-11 of the Universities and University Colleges Act keeps the entry in the sanctions register for a time after its end.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { period: P6M, from: end-of-studies, then: delete, because: universitets- og høyskoleloven § 12-11 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { period: P0D, from: end-of-studies, then: delete, because: universitets- og høyskoleloven § 12-11 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static SANCTION_KEPT_AFTER_ITS_END: OP446 "sanction-kept-after-its-end", Error,
        ["uhl:§12-11"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let list = one.stated(|purpose| purpose.retention.as_ref());
        for item in list.iter().flat_map(|list| &list.value) {
            let because = item.because.iter().flat_map(|field| &field.citations);
            if !because.into_iter().any(|cited| who::is_section(&cited.value, "uhl", "12-11")) {
                continue;
            }
            let Some(period) = item.period.as_ref() else { continue };
            let is_after = match period {
                Period::Length(length) => super::days(length.value) > 0,
                Period::Permanent(_) => true,
                Period::Criterion(_) => false,
            };
            if is_after {
                let finding = one.finding(&SANCTION_KEPT_AFTER_ITS_END, period.span());
                out.push(finding.arg("period", words::period(period)).label("here"));
            }
        }
    }
}
