//! OP108: a notice without the day from which it holds.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice does not say from which day it holds.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - effective: 2026-08-15
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// ```
    pub(crate) static MISSING_EFFECTIVE_DATE: OP108 "missing-effective-date", Error,
        ["gdpr:5(2)", "gdpr:13(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(main) = across::main(context.set) else { return };
    if across::stated(context.set, |notice| notice.effective.as_ref()).is_none() {
        let finding = Diagnostic::new(&MISSING_EFFECTIVE_DATE, main.head)
            .arg("notice", context.set.id.as_str());
        out.push(finding);
    }
}
