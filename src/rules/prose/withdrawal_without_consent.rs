//! OP520: a consent that can be withdrawn, where nothing rests on consent.

use super::promised::{Bases, Said, has_other_consent, said};
use crate::diag::Diagnostics;
use crate::facts::{Claim, Value};
use crate::law::Right;
use crate::rules::SetContext;

rule! {
    /// A text says that you can withdraw your consent, and nothing in the notice rests on consent.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan når som helst trekke tilbake samtykket ditt.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du kan når som helst trekkje tilbake samtykket ditt.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You can withdraw your consent at any time.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Har du gitt samtykke, kan du når som helst trekke det tilbake.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Har du gjeve samtykke, kan du når som helst trekkje det tilbake.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + If you have given your consent, you can withdraw it at any time.
    /// ```
    pub(crate) static WITHDRAWAL_WITHOUT_CONSENT: OP520 "withdrawal-without-consent", Warning, ["gdpr:7(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let mut found = said(context.told(), Claim::Withdrawal).peekable();
    // Consent may be asked for in one purpose and told of in another, so all of them count.
    let is_asked = found.peek().is_none()
        || has_other_consent(context)
        || Bases::of(context, None).is_none_or(|bases| bases.give(Right::Withdrawal));
    if is_asked {
        return;
    }
    // Another act may ask for consent, as for health research, without its being the legal basis.
    let names_another = |it: &Said<'_, '_>| {
        it.facts().any(
            |fact| matches!(&fact.value, Value::Provision(cited) if cited.act.as_str() != "gdpr"),
        )
    };
    out.extend(
        found.filter(|it| !names_another(it)).map(|it| it.finding(&WITHDRAWAL_WITHOUT_CONSENT)),
    );
}
