//! OP218: an automated decision that some languages lack.

use super::presence::{self, Things};
use crate::diag::Diagnostics;
use crate::notice::Stated;
use crate::rules::SetContext;

rule! {
    /// An automated decision stands in some of the notice's languages only.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengberegning
    /// +     logic: Systemet legger sammen karakterene dine.
    /// +     effect: Poengene avgjør om du får plass.
    /// +     ground: personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleloven § 8-5
    /// +     degree: full
    /// +     review: privacy
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// ```
    pub(crate) static DECISION_ONLY_IN_SOME_LANGUAGES: OP218 "decision-only-in-some-languages",
        Error, ["gdpr:13(2)(f)", "gdpr:14(2)(g)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    // «None» against some is a finding of its own, and says more.
    if super::none_against_some::has(context.set, |notice| notice.decisions.as_ref()) {
        return;
    }
    let things = Things {
        rule: &DECISION_ONLY_IN_SOME_LANGUAGES,
        nth: |notice, n| {
            let list = notice.decisions.as_ref().and_then(Stated::as_option)?;
            list.get(n).map(|it| &it.id)
        },
        // A decision is explained in texts, and no text is taken from the reference.
        is_stated: |_| true,
    };
    presence::check(context.set, things, out);
}
