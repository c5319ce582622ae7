//! OP220: a part of the notice that some languages lack.

use super::presence::{self, Things};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A part of the notice stands in some of its languages only.
    ///
    /// ## Fires on
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
    pub(crate) static PART_ONLY_IN_SOME_LANGUAGES: OP220 "part-only-in-some-languages",
        Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let things = Things {
        rule: &PART_ONLY_IN_SOME_LANGUAGES,
        list: |notice| Some(&notice.parts),
        is_stated: |_| true,
    };
    presence::check(context.set, &things, out);
}
