//! OP218: an automated decision that some languages lack.

use super::presence::{self, Things};
use crate::diag::Diagnostics;
use crate::notice::Stated;
use crate::rules::SetContext;

rule! {
    /// An automated decision stands in some of the notice's languages only.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterene blir lagt sammen., effect: Avgjør om du får plass., degree: partly }
    /// +   rank: { title: Rangering, logic: Søkerne ordnes etter poeng., effect: Avgjør hvem som får plass først., degree: partly }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterane blir lagde saman., effect: Avgjer om du får plass. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   summary: How we process data about you who are a student.
    /// + automated-decisions:
    /// +   points: { title: Points, logic: Your grades are added up., effect: They decide whether you are admitted. }
    /// +   rank: { title: Ranking, logic: Applicants are put in order of points., effect: Decides who is admitted first. }
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
        list: |notice| notice.decisions.as_ref().and_then(Stated::as_option),
        // A language that says nothing of decisions lacks all their texts, which is one fault.
        is_stated: |notice| notice.decisions.is_some(),
    };
    presence::check(context.set, &things, out);
}
