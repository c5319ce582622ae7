//! OP448: consent, and nothing says what happens to the data when it is withdrawn.

use super::phrases;
use super::who;
use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose rests on consent alone, and nothing in the notice says what happens when the consent is withdrawn.
    ///
    /// Any mention of withdrawal in a text of the notice, or in the name of the event that a period is counted from, is enough.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav a
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: none, otherwise: Uten opplysningene får du ikke være med. }
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { otherwise: Utan opplysningane får du ikkje vere med. }
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav a
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: none, otherwise: Uten opplysningene får du ikke være med. }
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P30D, from: consent-withdrawn, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { otherwise: Utan opplysningane får du ikkje vere med. }
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static CONSENT_WITHOUT_END_ON_WITHDRAWAL: OP448 "consent-without-end-on-withdrawal", Warning,
        ["gdpr:17(1)(b)", "gdpr:7(3)"];
}

/// The list of words for withdrawing.
const WITHDRAW: &str = "duty-words-withdraw";

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(list) = one.stated(|purpose| purpose.retention.as_ref()) else { continue };
        if who::bases(&one) != [ArticleSix::Consent] {
            continue;
        }
        let words = phrases::each(context.i18n, &context.settings.languages, WITHDRAW);
        let events = list.value.iter().filter_map(|item| item.from.as_ref());
        let mut events = events.filter_map(|from| context.register.events.get(&from.value));
        let in_text = || {
            context.told().all().any(|part| {
                let own = words.iter().find(|(known, _)| *known == part.lang);
                own.is_some_and(|(_, words)| words.are_in(part.text.as_str()))
            })
        };
        let is_told =
            events.any(|it| phrases::first_in_name(&words, &it.name).is_some()) || in_text();
        if !is_told {
            let finding = one.finding(&CONSENT_WITHOUT_END_ON_WITHDRAWAL, list.span);
            out.push(finding.label("here"));
        }
    }
}
