//! OP202: a section that some languages lack.

use super::presence::{self, Things};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A section stands in some of the notice's languages only.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik sikrar vi opplysningane {#secure-storage-rooms}
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Slik tek vi vare på opplysningane {#security}
    /// ```
    pub(crate) static SECTION_ONLY_IN_SOME_LANGUAGES: OP202 "section-only-in-some-languages",
        Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let things = Things {
        rule: &SECTION_ONLY_IN_SOME_LANGUAGES,
        list: |notice| Some(&notice.sections),
        is_stated: |_| true,
    };
    presence::check(context.set, &things, out);
}
