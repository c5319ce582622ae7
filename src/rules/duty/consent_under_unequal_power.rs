//! OP432: consent of people whom the controller decides over.

use super::who;
use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::notice::RequiredBy;
use crate::rules::{SetContext, across};
use crate::site::AudienceKind;

rule! {
    /// A purpose rests on the consent of employees, applicants, students or children, and does not say that a no has no consequences.
    ///
    /// Which readers these are is told by `kind` of the audience in `site.yaml`.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav a
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: none }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav a
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: none, otherwise: Det får ingen følger for deg om du sier nei. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { otherwise: Det får ingen følgjer for deg om du seier nei. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// + required: { otherwise: "It has no consequences for you if you say no." }
    /// ```
    pub(crate) static CONSENT_UNDER_UNEQUAL_POWER: OP432 "consent-under-unequal-power", Warning,
        ["gdpr:4(11)", "gdpr:7(4)", "gdpr:rec43"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(by) = one.stated(|it| it.required.as_ref()?.by.as_ref()) else { continue };
        let otherwise = one.stated(|it| it.required.as_ref()?.otherwise.as_ref());
        let is_told = otherwise.is_some_and(|text| !text.value.trim().is_empty());
        // What must be given has findings of its own.
        let is_voluntary = match by.value {
            RequiredBy::None => true,
            RequiredBy::Law | RequiredBy::Contract => false,
        };
        let is_dependent = || who::kinds(context, &one).into_iter().any(AudienceKind::is_dependent);
        let is_consent = || who::bases(&one).contains(&ArticleSix::Consent);
        if is_voluntary && !is_told && is_consent() && is_dependent() {
            out.push(one.finding(&CONSENT_UNDER_UNEQUAL_POWER, by.span).label("here"));
        }
    }
}
