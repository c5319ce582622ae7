//! OP421: a transfer that does not say what protects the data.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;

rule! {
    /// A transfer out of the EEA does not say what protects the data.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { ground: personvernforordningen artikkel 45 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    pub(crate) static TRANSFER_WITHOUT_SAFEGUARD: OP421 "transfer-without-safeguard", Error,
        ["gdpr:13(1)(f)", "gdpr:44", "gdpr:46"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for transfer in super::transfers(context.set) {
        if transfer.each().all(|it| it.safeguard.is_none()) {
            let finding = Diagnostic::new(&TRANSFER_WITHOUT_SAFEGUARD, transfer.here.to.span)
                .arg("transfer", transfer.here.to.value.as_str());
            out.push(finding);
        }
    }
}
