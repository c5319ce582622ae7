//! OP451: one decision that two notices describe as two.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// Two notices have an automated decision with the same id, and differ on its ground or on whether a person takes part.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengberegning
    /// +     logic: Systemet legger sammen poengene etter faste regler.
    /// +     effect: Poengene avgjør plassen din i køen.
    /// +     ground: personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleforskriften § 9-1
    /// +     degree: full
    /// +     review: privacy
    /// ```
    /// ```content/notices/demo/nn.md edit
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
    /// ```content/notices/staff/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengberegning
    /// +     logic: Systemet legger sammen poengene etter faste regler.
    /// +     effect: Poengene avgjør plassen din i køen.
    /// +     ground: personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleforskriften § 9-1
    /// +     degree: partly
    /// +     review: privacy
    /// ```
    /// ```content/notices/staff/nn.md edit
    ///   summary: Slik behandlar vi opplysningar om deg som er tilsett.
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengutrekning
    /// +     logic: Systemet legg saman poenga etter faste reglar.
    /// +     effect: Poenga avgjer plassen din i køen.
    /// ```
    /// ```content/notices/staff/en.md edit
    ///   summary: How we process data about you who are an employee.
    /// + automated-decisions:
    /// +   points:
    /// +     title: Points
    /// +     logic: The system adds up the points by fixed rules.
    /// +     effect: The points decide your place in the queue.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengberegning
    /// +     logic: Systemet legger sammen poengene etter faste regler.
    /// +     effect: Poengene avgjør plassen din i køen.
    /// +     ground: personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleforskriften § 9-1
    /// +     degree: full
    /// +     review: privacy
    /// ```
    /// ```content/notices/demo/nn.md edit
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
    /// ```content/notices/staff/nb.md edit
    /// - automated-decisions: none
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengberegning
    /// +     logic: Systemet legger sammen poengene etter faste regler.
    /// +     effect: Poengene avgjør plassen din i køen.
    /// +     ground: personvernforordningen artikkel 22 nr. 2 bokstav b, jf. universitets- og høyskoleforskriften § 9-1
    /// +     degree: full
    /// +     review: privacy
    /// ```
    /// ```content/notices/staff/nn.md edit
    ///   summary: Slik behandlar vi opplysningar om deg som er tilsett.
    /// + automated-decisions:
    /// +   points:
    /// +     title: Poengutrekning
    /// +     logic: Systemet legg saman poenga etter faste reglar.
    /// +     effect: Poenga avgjer plassen din i køen.
    /// ```
    /// ```content/notices/staff/en.md edit
    ///   summary: How we process data about you who are an employee.
    /// + automated-decisions:
    /// +   points:
    /// +     title: Points
    /// +     logic: The system adds up the points by fixed rules.
    /// +     effect: The points decide your place in the queue.
    /// ```
    pub(crate) static DECISION_DIFFERS_BETWEEN_NOTICES: OP451 "decision-differs-between-notices", Warning,
        ["gdpr:5(1)(a)", "gdpr:13(2)(f)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let sets: Vec<_> = context.site.notices.values().collect();
    for (index, set) in sets.iter().enumerate() {
        for decision in super::decisions(set) {
            let id = &decision.here.id;
            let mut earlier = sets[..index].iter().flat_map(|set| super::decisions(set));
            let Some(other) = earlier.find(|it| it.here.id.value == id.value) else { continue };
            let (here, there) = (decision.each(), other.each());
            let degree = here.map(|it| it.degree.as_ref()).find_map(|it| it);
            let other_degree = there.map(|it| it.degree.as_ref()).find_map(|it| it);
            let degrees = degree.zip(other_degree);
            let ground = decision.each().find_map(|it| it.ground.as_ref());
            let grounds = ground.zip(other.each().find_map(|it| it.ground.as_ref()));
            let what = match (degrees, grounds) {
                (Some((a, b)), _) if a.value != b.value => "degree",
                (_, Some((a, b))) if !super::same_provisions(a, b) => "ground",
                (_, _) => continue,
            };
            let finding = Diagnostic::new(&DECISION_DIFFERS_BETWEEN_NOTICES, id.span)
                .arg("decision", id.value.as_str())
                .arg("what", what)
                .label("here")
                .related(other.here.id.span, "there", Vec::new());
            out.push(finding);
        }
    }
}
