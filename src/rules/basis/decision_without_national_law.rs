//! OP317: an automated decision that law allows, and no act is named.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::Stated;
use crate::rules::{SetContext, across};

rule! {
    /// An automated decision rests on Article 22(2)(b), and no act is named.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterene dine blir lagt sammen., effect: Poengene avgjør om du får plass., degree: full, review: privacy, ground: personvernforordningen artikkel 22 nr. 2 bokstav b }
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
    /// +   points: { title: Poeng, logic: Karakterene dine blir lagt sammen., effect: Poengene avgjør om du får plass., degree: full, review: privacy, ground: "personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleloven § 8-5" }
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
    pub(crate) static DECISION_WITHOUT_NATIONAL_LAW: OP317 "decision-without-national-law", Error,
        ["gdpr:22(2)(b)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let decisions = across::stated(context.set, |notice| notice.decisions.as_ref());
    for decision in decisions.and_then(Stated::as_option).into_iter().flatten() {
        let Some(ground) = decision.ground.as_ref().filter(|it| super::is_read(it)) else {
            continue;
        };
        let mut citations = ground.citations.iter();
        let by_law = citations.find(|it| super::letter(&it.value, 22, 2) == Some('b'));
        if let Some(cited) = by_law.filter(|_| !super::has_national_law(ground)) {
            let finding = Diagnostic::new(&DECISION_WITHOUT_NATIONAL_LAW, cited.span)
                .arg("decision", decision.id.value.as_str())
                .label("here");
            out.push(finding);
        }
    }
}
