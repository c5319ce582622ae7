//! OP105: a notice or a purpose that concerns nobody.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice or a purpose concerns nobody: it names no audience.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - audiences: [students]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - audiences: [students]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - audiences: [students]
    /// ```
    pub(crate) static NO_AUDIENCE: OP105 "no-audience", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(main) = across::main(context.set) else { return };
    let audiences = across::stated(context.set, |notice| notice.audiences.as_ref());
    if audiences.is_none_or(|list| list.items.is_empty()) {
        let span = audiences.map_or(main.head, |list| list.span);
        let finding = Diagnostic::new(&NO_AUDIENCE, span)
            .arg("scope", "notice")
            .arg("id", context.set.id.as_str());
        out.push(finding);
    }
    for one in across::purposes(context.set) {
        let Some(list) = one.stated(|purpose| purpose.audiences.as_ref()) else { continue };
        if list.items.is_empty() {
            let finding = Diagnostic::new(&NO_AUDIENCE, list.span)
                .arg("scope", "purpose")
                .arg("id", one.purpose.id.value.as_str());
            out.push(finding);
        }
    }
}
