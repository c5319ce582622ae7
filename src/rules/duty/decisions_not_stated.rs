//! OP423: a notice that says nothing about automated decisions.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice neither names automated decisions nor says that there are none.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// ```
    pub(crate) static DECISIONS_NOT_STATED: OP423 "decisions-not-stated", Warning,
        ["gdpr:13(2)(f)", "gdpr:14(2)(g)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(main) = across::main(context.set) else { return };
    if across::stated(context.set, |notice| notice.decisions.as_ref()).is_none() {
        let finding = Diagnostic::new(&DECISIONS_NOT_STATED, main.head)
            .arg("notice", context.set.id.as_str());
        out.push(finding);
    }
}
