//! OP114: a part of a notice that no purpose stands in.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A part of the notice has no purpose, so that its heading would stand over nothing.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier }
    /// +   library: { title: Bibliotek }
    /// + purposes:
    ///     teaching:
    /// +     part: studies
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar }
    /// +   library: { title: Bibliotek }
    /// + purposes:
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// +   library: { title: Library }
    /// + purposes:
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier }
    /// + purposes:
    ///     teaching:
    /// +     part: studies
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar }
    /// + purposes:
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// + purposes:
    /// ```
    pub(crate) static PART_WITHOUT_PURPOSE: OP114 "part-without-purpose", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(main) = across::main(context.set) else { return };
    for part in &main.parts {
        let id = &part.id.value;
        let mut purposes = across::notices(context.set).flat_map(|notice| &notice.purposes);
        if !purposes.any(|purpose| purpose.part.as_ref().is_some_and(|it| it.value == *id)) {
            let finding = Diagnostic::new(&PART_WITHOUT_PURPOSE, part.id.span);
            out.push(finding.arg("part", id.as_str()));
        }
    }
}
