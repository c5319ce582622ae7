//! OP111: data that a part of a purpose names and the purpose itself does not.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{IdList, Stated};
use crate::rules::{SetContext, across};

rule! {
    /// A source, a recipient or a retention period names data that the purpose does not use.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: sikt, data: [photo] }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: sikt, data: [results] }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    pub(crate) static DATA_OUTSIDE_PURPOSE: OP111 "data-outside-purpose", Warning,
        ["gdpr:5(1)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(used) = one.stated(|purpose| purpose.data.as_ref()) else { continue };
        let mut look = |list: Option<&IdList>| {
            for id in list.into_iter().flat_map(|list| &list.items) {
                let inside = used.has(&id.value);
                // Data that the register does not know are reported as such.
                if inside || !context.register.data.contains_key(&id.value) {
                    continue;
                }
                let finding = Diagnostic::new(&DATA_OUTSIDE_PURPOSE, id.span)
                    .arg("data", id.value.as_str())
                    .arg("purpose", one.purpose.id.value.as_str())
                    .related(used.span, "there", Vec::new());
                out.push(finding);
            }
        };
        for source in one.stated(|p| p.sources.as_ref()).iter().flat_map(|list| &list.value) {
            look(source.data.as_ref());
        }
        let recipients = one.stated(|purpose| purpose.recipients.as_ref());
        for recipient in recipients.and_then(Stated::as_option).into_iter().flatten() {
            look(recipient.data.as_ref());
        }
        for item in one.stated(|p| p.retention.as_ref()).iter().flat_map(|list| &list.value) {
            look(item.data.as_ref());
        }
    }
}
