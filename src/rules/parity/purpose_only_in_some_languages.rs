//! OP201: a purpose that some languages lack.

use super::presence::{self, Things};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A purpose stands in some of the notice's languages only.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    ///   purposes:
    /// +   library:
    /// +     title: Låne ut bøker
    /// +     text: Vi registrerer kva du låner.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Undervisning
    /// ```
    pub(crate) static PURPOSE_ONLY_IN_SOME_LANGUAGES: OP201 "purpose-only-in-some-languages",
        Error, ["gdpr:13(1)(c)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let things = Things {
        rule: &PURPOSE_ONLY_IN_SOME_LANGUAGES,
        list: |notice| Some(&notice.purposes),
        is_stated: |_| true,
    };
    presence::check(context.set, &things, out);
}
