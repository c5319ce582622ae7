//! OP219: a transfer out of the EEA that some languages lack.

use super::presence::{self, Things};
use crate::diag::Diagnostics;
use crate::notice::Stated;
use crate::rules::SetContext;

rule! {
    /// A transfer out of the EEA stands in some of the notice's languages only.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// +   partners: { safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: adequacy, ground: personvernforordninga artikkel 45 }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// ```
    pub(crate) static TRANSFER_ONLY_IN_SOME_LANGUAGES: OP219 "transfer-only-in-some-languages",
        Error, ["gdpr:13(1)(f)", "gdpr:14(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    if super::none_against_some::has(context.set, |notice| notice.transfers.as_ref()) {
        return;
    }
    let things = Things {
        rule: &TRANSFER_ONLY_IN_SOME_LANGUAGES,
        list: |notice| notice.transfers.as_ref().and_then(Stated::as_option),
        is_stated: |notice| notice.transfers.is_some(),
    };
    presence::check(context.set, &things, out);
}
