//! OP429: a recipient whose role nobody knows.

use crate::diag::{Arg, Diagnostics};
use crate::notice::Stated;
use crate::rules::{SetContext, across};

rule! {
    /// A recipient has no role: neither the purpose nor the register says what it is to the controller.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [student-union]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: student-union, role: third-party }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    pub(crate) static RECIPIENT_WITHOUT_ROLE: OP429 "recipient-without-role", Warning,
        ["gdpr:4(7)", "gdpr:4(8)", "gdpr:13(1)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let register = context.register;
    for one in across::purposes(context.set) {
        let recipients = one.stated(|purpose| purpose.recipients.as_ref());
        for recipient in recipients.and_then(Stated::as_option).into_iter().flatten() {
            let id = &recipient.to.value;
            // A recipient that the register does not know is reported as such.
            let is_known = register.recipient(id).is_some();
            if is_known && recipient.role.is_none() && register.role(id).is_none() {
                let roles =
                    ["controller", "joint-controller", "processor", "authority", "third-party"];
                let finding = one
                    .finding(&RECIPIENT_WITHOUT_ROLE, recipient.to.span)
                    .arg("recipient", id.as_str())
                    .arg("roles", Arg::List(roles.map(str::to_owned).into()));
                out.push(finding);
            }
        }
    }
}
