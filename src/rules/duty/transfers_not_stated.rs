//! OP418: a notice that says nothing about transfers.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice neither names transfers out of the EEA nor says that there are none.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - transfers: none
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// ```
    pub(crate) static TRANSFERS_NOT_STATED: OP418 "transfers-not-stated", Warning,
        ["gdpr:13(1)(f)", "gdpr:14(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(main) = across::main(context.set) else { return };
    let transfers = across::stated(context.set, |notice| notice.transfers.as_ref());
    // A recipient outside the EEA makes it an error, which is reported at the recipient.
    if transfers.is_none() && super::outside_eea(context).next().is_none() {
        let finding = Diagnostic::new(&TRANSFERS_NOT_STATED, main.head)
            .arg("notice", context.set.id.as_str());
        out.push(finding);
    }
}
