//! OP211: what is said of an automated decision differs between languages.

use super::{Difference, Pair};
use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Decision, Id};
use crate::rules::{SetContext, words};
use crate::source::Span;

rule! {
    /// An automated decision has another ground, degree, reviewer, purpose or audience in one
    /// language than in another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterene blir lagt sammen., effect: Avgjør om du får plass., ground: "personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleloven § 8-5", degree: full, review: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points: { title: Poeng, logic: Karakterane blir lagde saman., effect: Avgjer om du får plass., degree: partly }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   summary: How we process data about you who are a student.
    /// + automated-decisions:
    /// +   points: { title: Points, logic: Your grades are added up., effect: They decide whether you are admitted. }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - automated-decisions: none
    /// ```
    pub(crate) static DECISIONS_DIFFER: OP211 "decisions-differ", Error,
        ["gdpr:13(2)(f)", "gdpr:14(2)(g)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for decision in super::decisions(context.set) {
        compare(context, &decision, out);
    }
}

fn compare(context: &SetContext<'_>, decision: &Pair<'_, Decision>, out: &mut Diagnostics) {
    let told = |what: &'static str, here: Span, there: Span| -> Diagnostic {
        decision
            .finding(&DECISIONS_DIFFER, here, there)
            .arg("what", what)
            .arg("decision", decision.own.id.value.as_str())
    };
    if let Some(ground) = decision.part(|it| it.ground.as_ref()) {
        let told = |here, there| told("ground", here, there);
        out.extend(Difference::of_law(&ground, context.law, told));
    }
    if let Some(degree) = decision.part(|it| it.degree.as_ref())
        && degree.own.value != degree.reference.value
    {
        let finding = told("degree", degree.own.span, degree.reference.span)
            .arg("side", "value")
            .arg("here", words::degree(degree.own.value))
            .arg("there", words::degree(degree.reference.value));
        out.push(finding);
    }
    if let Some(review) = decision.part(|it| it.review.as_ref()) {
        let told = |here, there| told("review", here, there);
        out.extend(super::contact_differs(context, &review, told));
    }
    if let Some(list) = decision.part(|it| it.purposes.as_ref()) {
        let notices = || context.set.notices.iter().flat_map(|(_, notice)| &notice.purposes);
        let is_known = |id: &Id| notices().any(|purpose| purpose.id.value == *id);
        if let Some(difference) = Difference::of_ids(list.own, list.reference, is_known) {
            out.push(difference.told(told("purposes", list.own.span, list.reference.span)));
        }
    }
    if let Some(list) = decision.part(|it| it.audiences.as_ref()) {
        let is_known = super::is_audience(context.settings);
        if let Some(difference) = Difference::of_ids(list.own, list.reference, is_known) {
            out.push(difference.told(told("audiences", list.own.span, list.reference.span)));
        }
    }
}
