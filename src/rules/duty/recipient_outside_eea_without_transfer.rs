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
        Some(Stated::Some(_, list)) => Some(list),
        None => None,
    };
    for (recipient, countries) in super::outside_eea(context) {
        let is_listed = |id: &Id| listed.is_some_and(|list| list.has(id));
        let owner = super::owner(context, &recipient.to.value);
        if !is_listed(&recipient.to.value) && !owner.is_some_and(is_listed) {
            let finding =
                Diagnostic::new(&RECIPIENT_OUTSIDE_EEA_WITHOUT_TRANSFER, recipient.to.span)
                    .arg("recipient", recipient.to.value.as_str())
                    .arg("countries", Arg::Countries(countries))
                    .label("here");
            out.push(finding);
        }
    }
}
