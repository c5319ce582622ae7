//! OP117: an arrangement with somebody who is no joint controller of anything.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, Role, Stated};
use crate::rules::{SetContext, across};

rule! {
    /// The notice tells of an arrangement with a joint controller, and no purpose has it as one.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    ///   title: Personvernerklæring for studenter
    /// + joint-controllers:
    /// +   sikt: { text: Sikt svarer for driften. Vi svarer deg. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   title: Personvernerklæring for studentar
    /// + joint-controllers:
    /// +   sikt: { text: Sikt svarar for drifta. Vi svarar deg. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   title: Privacy notice for students
    /// + joint-controllers:
    /// +   sikt: { text: Sikt is responsible for operations. We answer you. }
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
    pub(crate) static ARRANGEMENT_WITHOUT_JOINT_CONTROLLER: OP117
        "arrangement-without-joint-controller", Warning, ["gdpr:26(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let SetContext { set, register, .. } = *context;
    let Some(main) = across::main(set) else { return };
    for joint in &main.joint_controllers {
        let with = &joint.with.value;
        // A name that the register does not know is reported as such.
        if register.recipient(with).is_none() {
            continue;
        }
        let is_it = |id: &Id| id == with || super::organisation(id, register) == with;
        let named = across::purposes(set).any(|one| {
            let recipients = one.stated(|purpose| purpose.recipients.as_ref());
            let mut recipients = recipients.and_then(Stated::as_option).into_iter().flatten();
            // One that shares in a purpose may hand data to us rather than get any.
            let sources = one.stated(|purpose| purpose.sources.as_ref());
            let mut sources = sources.into_iter().flat_map(|list| &list.value);
            recipients.any(|it| {
                is_it(&it.to.value) && super::role(it, register) == Some(Role::JointController)
            }) || sources.any(|it| is_it(&it.from.value))
        });
        if !named {
            let finding = Diagnostic::new(&ARRANGEMENT_WITHOUT_JOINT_CONTROLLER, joint.with.span);
            out.push(finding.arg("organisation", with.as_str()));
        }
    }
}
