//! OP419: a recipient outside the EEA that no transfer speaks of.

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::notice::{Id, Stated};
use crate::rules::{SetContext, across};

rule! {
    /// A recipient is established outside the EEA, and the notice does not say what protects the data
    /// there.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   partners: { safeguard: adequacy, ground: personvernforordningen artikkel 45 }
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
    pub(crate) static RECIPIENT_OUTSIDE_EEA_WITHOUT_TRANSFER: OP419 "recipient-outside-eea-without-transfer", Error,
        ["gdpr:13(1)(f)", "gdpr:14(1)(f)", "gdpr:44"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let transfers = across::stated(context.set, |notice| notice.transfers.as_ref());
    let listed = match transfers {
        // «None» contradicts the recipient, which is a finding of its own.
        Some(Stated::None(_)) => return,
        Some(Stated::Some(_, list)) => list.as_slice(),
        None => &[],
    };
    for (recipient, countries) in super::outside_eea(context) {
        let owner = super::owner(context, &recipient.to.value);
        let is_it = |id: &Id| *id == recipient.to.value || owner == Some(id);
        if !listed.iter().any(|transfer| is_it(&transfer.to.value)) {
            let finding =
                Diagnostic::new(&RECIPIENT_OUTSIDE_EEA_WITHOUT_TRANSFER, recipient.to.span)
                    .arg("recipient", recipient.to.value.as_str())
                    .arg("countries", Arg::List(countries))
                    .label("here");
            out.push(finding);
        }
    }
}
