//! OP440: a recipient that nothing is said about.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, Stated};
use crate::rules::{SetContext, across};

rule! {
    /// A purpose names a recipient, and neither the purpose nor the register says what it does or when it gets the data.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: student-union, role: third-party }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: student-union, role: third-party, when: Når du stiller til valg. }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: student-union, role: third-party, when: Når du stiller til val. }]
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   text: We register the teaching that you follow.
    /// + recipients: [{ to: student-union, role: third-party, when: When you stand for election. }]
    /// ```
    pub(crate) static RECIPIENT_WITHOUT_REASON: OP440 "recipient-without-reason", Advice,
        ["gdpr:13(1)(e)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let mut told: Vec<&Id> = Vec::new();
    for one in across::purposes(context.set) {
        let recipients = one.stated(|purpose| purpose.recipients.as_ref());
        for recipient in recipients.and_then(Stated::as_option).into_iter().flatten() {
            let id = &recipient.to.value;
            let is_silent = context.register.recipient(id).is_some_and(|it| it.about().is_none());
            if is_silent && recipient.when.is_none() && !told.contains(&id) {
                // Once for a notice: what helps is a sentence in the register.
                told.push(id);
                let finding = Diagnostic::new(&RECIPIENT_WITHOUT_REASON, recipient.to.span);
                out.push(finding.arg("recipient", id.as_str()).label("here"));
            }
        }
    }
}
