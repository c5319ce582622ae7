//! OP546: a fee for using a right.

use super::promised::{Said, said};
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::rules::SetContext;

/// The right that is about bills as often as not.
const DECISIONS: &str = "automated-decisions";

rule! {
    /// A text says that using a right costs something, and does not limit it to requests that are excessive.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Det koster 200 kroner å få innsyn.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Det kostar 200 kroner å få innsyn.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Access costs 200 kroner.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Det koster ingenting å få innsyn, men vi kan ta et gebyr for åpenbart grunnløse krav.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Det kostar ingenting å få innsyn, men vi kan ta eit gebyr for openbert grunnlause krav.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Access costs nothing, but we may charge a fee for manifestly unfounded requests.
    /// ```
    pub(crate) static FEE_FOR_RIGHTS: OP546 "fee-for-rights", Warning, ["gdpr:12(5)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let told = context.told();
    let of_request = said(told, Claim::FeeForRequest);
    let asked = said(told, Claim::FeeAsked).filter(|it| {
        let is_of_decision = it.part.key.is_some_and(|key| key.of == Some(DECISIONS));
        !it.is_also(Claim::FeeForRequest)
            && !is_of_decision
            && it.surroundings().is_about_requests()
    });
    let found = of_request.chain(asked).filter(|it: &Said<'_, '_>| it.part.purpose.is_none());
    out.extend(found.map(|it| it.finding(&FEE_FOR_RIGHTS)));
}
