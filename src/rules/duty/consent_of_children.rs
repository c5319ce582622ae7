//! OP463: the consent of children, and no word of their parents.

use super::phrases::Phrases;
use super::who;
use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};
use crate::site::AudienceKind;

rule! {
    /// A purpose rests on the consent of readers who are under age, and its text does not mention their parents.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - kind: students
    /// + kind: children
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen.
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav a
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: none, otherwise: Uten opplysningene får du ikke være med. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga.
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { otherwise: Utan opplysningane får du ikkje vere med. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching.
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - kind: students
    /// + kind: children
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen. Er du under 13 år, må foreldrene dine samtykke.
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav a
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: none, otherwise: Uten opplysningene får du ikke være med. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga. Er du under 13 år, må foreldra dine samtykkje.
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { otherwise: Utan opplysningane får du ikkje vere med. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching. If you are under 13, your parents must consent.
    /// ```
    pub(crate) static CONSENT_OF_CHILDREN: OP463 "consent-of-children", Advice,
        ["gdpr:8(1)", "popplyl:§5"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        let is_child = |kind: &AudienceKind| *kind == AudienceKind::Children;
        let concerns = who::kinds(context, &one).iter().any(is_child);
        if !concerns || !who::bases(&one).contains(&ArticleSix::Consent) {
            continue;
        }
        let is_told = one.each().any(|(notice, purpose)| {
            let words = Phrases::of(context.i18n, notice.lang, "duty-words-parents");
            who::texts(purpose).any(|text| words.are_in(text))
        });
        if !is_told {
            out.push(one.finding(&CONSENT_OF_CHILDREN, basis.span).label("here"));
        }
    }
}
