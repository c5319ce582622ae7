//! OP434: research in the public interest without the provision that is about research.

use super::who;
use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};
use crate::site::AudienceKind;

rule! {
    /// A purpose for research participants rests on a task in the public interest, and cites no act but the Universities and University Colleges Act.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    ///   name: { nb: Studenter, nn: Studentar, en: Students }
    /// - kind: students
    /// + kind: research-participants
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    ///   name: { nb: Studenter, nn: Studentar, en: Students }
    /// - kind: students
    /// + kind: research-participants
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. personopplysningsloven § 8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static RESEARCH_WITHOUT_ITS_ACT: OP434 "research-without-its-act", Warning,
        ["gdpr:6(3)", "popplyl:§8", "gdpr:89(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        let kinds = who::kinds(context, &one);
        let is_research = kinds.len() == who::audiences(context, &one).len()
            && kinds.iter().all(|kind| *kind == AudienceKind::ResearchParticipants)
            && !kinds.is_empty();
        if !is_research || !who::bases(&one).contains(&ArticleSix::PublicTask) {
            continue;
        }
        // Without any act there is a finding already; another act may well be about the research.
        let mut acts = who::national(basis).map(|(act, _)| act).peekable();
        if acts.peek().is_some() && acts.all(|act| act.as_str() == "uhl") {
            out.push(one.finding(&RESEARCH_WITHOUT_ITS_ACT, basis.span).label("here"));
        }
    }
}
