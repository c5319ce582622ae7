//! OP116: a joint controller, and not a word on what was agreed with it.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, Role, Stated};
use crate::rules::{SetContext, across};

rule! {
    /// A recipient is a joint controller, and the notice does not tell the essence of the
    /// arrangement with it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: sikt, role: joint-controller }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    ///   title: Personvernerklæring for studenter
    /// + joint-controllers:
    /// +   sikt: { text: Sikt svarer for driften. Vi svarer deg. }
    /// - recipients: [sikt]
    /// + recipients: [{ to: sikt, role: joint-controller }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   title: Personvernerklæring for studentar
    /// + joint-controllers:
    /// +   sikt: { text: Sikt svarar for drifta. Vi svarar deg. }
    /// - recipients: [sikt]
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   title: Privacy notice for students
    /// + joint-controllers:
    /// +   sikt: { text: Sikt is responsible for operations. We answer you. }
    /// ```
    pub(crate) static JOINT_CONTROLLER_WITHOUT_ARRANGEMENT: OP116
        "joint-controller-without-arrangement", Error, ["gdpr:26(2)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let SetContext { set, register, .. } = *context;
    let mut met: Vec<&Id> = Vec::new();
    for one in across::purposes(set) {
        let stated = one.stated(|purpose| purpose.recipients.as_ref());
        for recipient in stated.and_then(Stated::as_option).into_iter().flatten() {
            let id = &recipient.to.value;
            let is_joint = super::role(recipient, register) == Some(Role::JointController);
            let told = |notice| super::has_joint(notice, id, register);
            if !is_joint || met.contains(&id) || across::notices(set).any(told) {
                continue;
            }
            met.push(id);
            let finding = Diagnostic::new(&JOINT_CONTROLLER_WITHOUT_ARRANGEMENT, recipient.to.span);
            out.push(finding.arg("organisation", id.as_str()));
        }
    }
}
