//! OP420: a notice that says «no transfers» and names a recipient outside the EEA.

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::notice::Stated;
use crate::rules::{SetContext, across};

rule! {
    /// A notice says that there are no transfers out of the EEA, and names a recipient there.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [canvas]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [lanekassen]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    pub(crate) static NO_TRANSFERS_YET_RECIPIENT_OUTSIDE_EEA: OP420 "no-transfers-yet-recipient-outside-eea", Error,
        ["gdpr:13(1)(f)", "gdpr:14(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let transfers = across::stated(context.set, |notice| notice.transfers.as_ref());
    let Some(Stated::None(none)) = transfers else { return };
    for (recipient, countries) in super::outside_eea(context) {
        let finding = Diagnostic::new(&NO_TRANSFERS_YET_RECIPIENT_OUTSIDE_EEA, recipient.to.span)
            .arg("recipient", recipient.to.value.as_str())
            .arg("countries", Arg::Countries(countries))
            .label("here")
            .related(*none, "there", Vec::new());
        out.push(finding);
    }
}
