//! OP549: a legal basis in words that the facts do not have.

use super::parts::TEXT;
use super::promised::{Bases, Said, has_other_consent, said};
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::law::ArticleSix;
use crate::rules::SetContext;

rule! {
    /// The text of a purpose says that it rests on consent, a contract, a legal obligation, a public task or a legitimate interest, and its basis is none of that kind; or another text says so, and no purpose of the notice rests on it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Grunnlaget er samtykke.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Grunnlaget er samtykke.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow. The legal basis is consent.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Grunnlaget er en oppgave i allmennhetens interesse.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Grunnlaget er ei oppgåve i allmenta si interesse.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow. The legal basis is a task in the public interest.
    /// ```
    pub(crate) static BASIS_DIFFERS_IN_PROSE: OP549 "basis-differs-in-prose", Warning, ["gdpr:13(1)(c)", "gdpr:14(1)(c)"];
}

/// What may be claimed, and the letter that it needs.
const CLAIMS: &[(Claim, ArticleSix)] = &[
    (Claim::OnConsent, ArticleSix::Consent),
    (Claim::OnContract, ArticleSix::Contract),
    (Claim::OnObligation, ArticleSix::LegalObligation),
    (Claim::OnTask, ArticleSix::PublicTask),
    (Claim::OnInterest, ArticleSix::LegitimateInterests),
];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (claim, six) in CLAIMS {
        for it in said(context.told(), *claim).filter(is_account) {
            let Some(bases) = Bases::of(context, it.part.purpose) else { continue };
            let is_consent = *six == ArticleSix::Consent;
            let is_so = bases.have(*six)
                || is_consent && (bases.have_explicit_consent() || has_other_consent(context));
            // What a sentence says of several bases is not read apart.
            let is_one = CLAIMS.iter().filter(|(claim, _)| it.is_also(*claim)).count() == 1;
            if !is_so && is_one {
                let finding = it.finding(&BASIS_DIFFERS_IN_PROSE);
                let purpose = it.part.purpose.map_or("", crate::notice::Id::as_str);
                let of = if purpose.is_empty() { "notice" } else { "purpose" };
                out.push(finding.arg("purpose", purpose).arg("of", of));
            }
        }
    }
}

/// Whether a text tells what a purpose or the notice is about.
fn is_account(it: &Said<'_, '_>) -> bool {
    it.part.key.is_some_and(|key| {
        matches!(
            key.field,
            TEXT | "prose-field-section"
                | "prose-field-intro"
                | "rules-field-summary"
                | "rules-field-part-text"
        )
    })
}
