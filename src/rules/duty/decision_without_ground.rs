//! OP424: an automated decision without a provision that allows it.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;

rule! {
    /// An automated decision does not say which provision allows it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterene dine blir lagt sammen., effect: Poengene avgjør om du får plass., degree: full, review: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterane dine blir lagde saman., effect: Poenga avgjer om du får plass. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   summary: How we process data about you who are a student.
    /// + automated-decisions:
    /// +   points: { title: Points, logic: Your grades are added up., effect: They decide whether you are admitted. }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterene dine blir lagt sammen., effect: Poengene avgjør om du får plass., ground: "personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleloven § 8-5", degree: full, review: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterane dine blir lagde saman., effect: Poenga avgjer om du får plass. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   summary: How we process data about you who are a student.
    /// + automated-decisions:
    /// +   points: { title: Points, logic: Your grades are added up., effect: They decide whether you are admitted. }
    /// ```
    pub(crate) static DECISION_WITHOUT_GROUND: OP424 "decision-without-ground", Error,
        ["gdpr:22(2)", "gdpr:13(2)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for decision in super::decisions(context.set) {
        if super::is_full(&decision) && decision.each().all(|it| it.ground.is_none()) {
            let finding = Diagnostic::new(&DECISION_WITHOUT_GROUND, decision.here.id.span)
                .arg("decision", decision.here.id.value.as_str());
            out.push(finding);
        }
    }
}
