//! OP118: a right that is limited, and no provision that limits it.

use crate::diag::{Diagnostic, Diagnostics};
use crate::law::Right;
use crate::notice::{Exercise, Notice, right_key};
use crate::rules::{SetContext, across};

rule! {
    /// The notice says that a right is limited, and not which provision limits it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    ///   title: Personvernerklæring for studenter
    /// + rights:
    /// +   erasure: { limits: Vi sletter ikke resultater du har oppnådd. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   title: Personvernerklæring for studentar
    /// + rights:
    /// +   erasure: { limits: Vi slettar ikkje resultat du har oppnådd. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   title: Privacy notice for students
    /// + rights:
    /// +   erasure: { limits: We do not erase results that you have obtained. }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    ///   title: Personvernerklæring for studenter
    /// + rights:
    /// +   erasure: { limits: Vi sletter ikke resultater du har oppnådd., limited-by: arkivlova § 12 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   title: Personvernerklæring for studentar
    /// + rights:
    /// +   erasure: { limits: Vi slettar ikkje resultat du har oppnådd. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   title: Privacy notice for students
    /// + rights:
    /// +   erasure: { limits: We do not erase results that you have obtained. }
    /// ```
    pub(crate) static LIMIT_WITHOUT_LAW: OP118 "limit-without-law", Error,
        ["gdpr:23", "gdpr:12(4)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for right in Right::ALL {
        let Some(name) = right_key(right) else { continue };
        let told = |notice: &Notice| -> Option<Exercise> {
            notice.rights.iter().find(|it| it.right == right).cloned()
        };
        let mut entries = across::notices(context.set).filter_map(told);
        let limited = entries.clone().find_map(|it| Some(it.limits?.whole()));
        if let Some(limits) = limited
            && entries.all(|it| it.limited_by.is_none())
        {
            out.push(Diagnostic::new(&LIMIT_WITHOUT_LAW, limits).arg("right", name));
        }
    }
}
