//! OP226: whom to ask about a joint responsibility differs between languages.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;

rule! {
    /// A joint responsibility has another contact in one language than in another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    ///   title: Personvernerklæring for studenter
    /// + joint-controllers:
    /// +   sikt: { text: Sikt svarer for driften. Vi svarer deg., contact: privacy }
    /// - recipients: [sikt]
    /// + recipients: [{ to: sikt, role: joint-controller }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   title: Personvernerklæring for studentar
    /// + joint-controllers:
    /// +   sikt: { text: Sikt svarar for drifta. Vi svarar deg., contact: dpo }
    /// - recipients: [sikt]
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
    /// +   sikt: { text: Sikt svarer for driften. Vi svarer deg., contact: privacy }
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
    pub(crate) static JOINT_CONTROLLERS_DIFFER: OP226 "joint-controllers-differ", Error,
        ["gdpr:26(1)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for joint in super::joint_controllers(context.set) {
        let Some(contact) = joint.part(|it| it.contact.as_ref()) else { continue };
        let told = |here, there| -> Diagnostic {
            joint
                .finding(&JOINT_CONTROLLERS_DIFFER, here, there)
                .arg("organisation", joint.own.with.value.as_str())
        };
        out.extend(super::contact_differs(context, &contact, told));
    }
}
