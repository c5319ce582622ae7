//! OP114: a part of a notice that no purpose stands in.

use std::collections::HashSet;

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::Id;
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
    let notices = || across::notices(context.set);
    let named = || notices().flat_map(|notice| &notice.purposes).filter_map(|it| it.part.as_ref());
    let is_known = |id: &Id| notices().any(|it| it.parts.has(id));
    // A part that does not exist is reported as such, and is likely this one misspelt.
    if named().any(|id| !is_known(&id.value)) {
        return;
    }
    let named: HashSet<&Id> = named().map(|it| &it.value).collect();
    for part in &main.parts {
        let id = &part.id.value;
        if !named.contains(id) {
            let finding = Diagnostic::new(&PART_WITHOUT_PURPOSE, part.id.span);
            out.push(finding.arg("part", id.as_str()));
        }
    }
}
