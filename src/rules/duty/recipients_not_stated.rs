//! OP409: a purpose that does not say who receives its data.

use crate::diag::Diagnostics;
use crate::notice::{Listed, Stated};
use crate::rules::{SetContext, across};

rule! {
    /// A purpose neither names the recipients of the data nor says that there are none.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: none
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    pub(crate) static RECIPIENTS_NOT_STATED: OP409 "recipients-not-stated", Error,
        ["gdpr:13(1)(e)", "gdpr:14(1)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let recipients = one.stated(|purpose| purpose.recipients.as_ref());
        // An empty list says neither that there are some nor that there are none.
        let is_empty =
            |stated: &Stated<Listed<_>>| stated.as_option().is_some_and(|list| list.is_empty());
        if recipients.is_none_or(is_empty) {
            out.push(one.lacks(&RECIPIENTS_NOT_STATED));
        }
    }
}
