//! OP316: consent to data that must be given.

use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::notice::RequiredBy;
use crate::rules::{SetContext, across, words};

rule! {
    /// A purpose rests on consent alone, and the data must be given.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav a
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav a
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: none, otherwise: Uten opplysningene kan du ikke få hjelp. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { otherwise: Utan opplysningane kan du ikkje få hjelp. }
    /// ```
    pub(crate) static CONSENT_YET_REQUIRED: OP316 "consent-yet-required", Error,
        ["gdpr:7(4)", "gdpr:4(11)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        let Some(by) = one.stated(|it| it.required.as_ref()?.by.as_ref()) else { continue };
        let must = match by.value {
            RequiredBy::Law | RequiredBy::Contract => true,
            RequiredBy::None => false,
        };
        let mut bases = basis.citations.iter().filter_map(|it| ArticleSix::of(&it.value));
        let is_consent = |basis| basis == ArticleSix::Consent;
        let consent = bases.next().is_some_and(is_consent) && bases.all(is_consent);
        if must && consent && super::is_read(basis) {
            let finding = one
                .finding(&CONSENT_YET_REQUIRED, by.span)
                .arg("by", words::required_by(by.value))
                .label("here")
                .related(basis.span, "there", Vec::new());
            out.push(finding);
        }
    }
}
