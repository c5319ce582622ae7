//! OP450: an automated decision for a purpose that uses special categories on another condition than those allowed.

use super::who;
use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::law::ArticleNine;
use crate::rules::{SetContext, across};

rule! {
    /// A decision that a machine takes alone serves a purpose with special categories of data, which rest neither on explicit consent nor on substantial public interest.
    ///
    /// The decision may leave those data aside; if it does, a waiver says so.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    ///   basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav f
    /// - data: [contact, results]
    /// + data: [contact, results, health]
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengberegning
    /// +     logic: Systemet legger sammen poengene etter faste regler.
    /// +     effect: Poengene avgjør plassen din i køen.
    /// +     ground: personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleforskriften § 9-1
    /// +     degree: full
    /// +     review: privacy
    /// +     purposes: [teaching]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengutrekning
    /// +     logic: Systemet legg saman poenga etter faste reglar.
    /// +     effect: Poenga avgjer plassen din i køen.
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   summary: How we process data about you who are a student.
    /// + automated-decisions:
    /// +   points:
    /// +     title: Points
    /// +     logic: The system adds up the points by fixed rules.
    /// +     effect: The points decide your place in the queue.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    ///   basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav g, jf. universitets- og høyskoleloven § 2-8
    /// - data: [contact, results]
    /// + data: [contact, results, health]
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengberegning
    /// +     logic: Systemet legger sammen poengene etter faste regler.
    /// +     effect: Poengene avgjør plassen din i køen.
    /// +     ground: personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleforskriften § 9-1
    /// +     degree: full
    /// +     review: privacy
    /// +     purposes: [teaching]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengutrekning
    /// +     logic: Systemet legg saman poenga etter faste reglar.
    /// +     effect: Poenga avgjer plassen din i køen.
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   summary: How we process data about you who are a student.
    /// + automated-decisions:
    /// +   points:
    /// +     title: Points
    /// +     logic: The system adds up the points by fixed rules.
    /// +     effect: The points decide your place in the queue.
    /// ```
    pub(crate) static DECISION_WITH_SPECIAL_DATA: OP450 "decision-with-special-data", Warning,
        ["gdpr:22(4)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let is_special = |id| context.register.data.get(id).is_some_and(|data| data.special);
    for decision in super::decisions(context.set).filter(super::is_full) {
        let Some(served) = decision.each().find_map(|it| it.purposes.as_ref()) else { continue };
        for one in served.items.iter().filter_map(|id| across::named(context.set, &id.value)) {
            let id = &one.purpose.id.value;
            let data = one.stated(|purpose| purpose.data.as_ref()).into_iter();
            let special = data.flat_map(|list| &list.items).filter(|id| is_special(&id.value));
            let special: Vec<String> = special.map(|id| id.value.to_string()).collect();
            // Without any condition there is a finding already.
            let Some(field) = one.stated(|purpose| purpose.special.as_ref()) else { continue };
            let is_allowed = |it| {
                it == ArticleNine::ExplicitConsent || it == ArticleNine::SubstantialPublicInterest
            };
            let allowed = !field.unread.is_empty() || who::conditions(field).any(is_allowed);
            if !special.is_empty() && !allowed {
                let finding = Diagnostic::new(&DECISION_WITH_SPECIAL_DATA, decision.here.id.span)
                    .arg("decision", decision.here.id.value.as_str())
                    .arg("purpose", id.as_str())
                    .arg("data", Arg::List(special))
                    .label("here")
                    .related(field.span, "there", Vec::new());
                out.push(finding);
            }
        }
    }
}
