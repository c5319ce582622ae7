//! OP425: an automated decision that no language explains.

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::notice::Decision;
use crate::rules::{SetContext, words};
use crate::source::Spanned;

rule! {
    /// No language says how an automated decision is made, or what it means for the person.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, effect: Poengene avgjør om du får plass., ground: "personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleloven § 8-5", degree: full, review: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, effect: Poenga avgjer om du får plass. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   summary: How we process data about you who are a student.
    /// + automated-decisions:
    /// +   points: { title: Points, effect: They decide whether you are admitted. }
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
    pub(crate) static DECISION_NOT_EXPLAINED: OP425 "decision-not-explained", Error,
        ["gdpr:13(2)(f)", "gdpr:14(2)(g)"];
}

type Text = fn(&Decision) -> Option<&Spanned<String>>;

/// What must be explained. Where one language has the text and another lacks it, that is reported
/// as a missing text.
const TEXTS: &[(&str, Text)] = &[
    ("rules-field-logic", |decision| decision.logic.as_ref()),
    ("rules-field-effect", |decision| decision.effect.as_ref()),
];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for decision in super::decisions(context.set) {
        for (field, text) in TEXTS {
            let is_empty = |it| text(it).is_none_or(|text| text.value.trim().is_empty());
            if decision.each().all(is_empty) {
                let finding = Diagnostic::new(&DECISION_NOT_EXPLAINED, decision.here.id.span)
                    .arg("decision", decision.here.id.value.as_str())
                    .arg("field", Arg::Message(field))
                    .arg("key", words::key(field));
                out.push(finding);
            }
        }
    }
}
