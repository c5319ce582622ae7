//! OP225: a joint controller that some languages do not tell of.

use super::presence::{self, Things};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// What was agreed with a joint controller stands in some of the notice's languages only.
    ///
    /// ## Fires on
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
    pub(crate) static JOINT_CONTROLLER_ONLY_IN_SOME_LANGUAGES: OP225
        "joint-controller-only-in-some-languages", Error, ["gdpr:26(2)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let things = Things {
        rule: &JOINT_CONTROLLER_ONLY_IN_SOME_LANGUAGES,
        list: |notice| Some(&notice.joint_controllers),
        is_stated: |_| true,
    };
    presence::check(context.set, &things, out);
}
