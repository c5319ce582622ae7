//! OP509: thirty days where the regulation says a month.

use super::surroundings::{Sentence, sentences};
use crate::diag::{Diagnostic, Diagnostics};
use crate::facts::Value;
use crate::rules::SetContext;

rule! {
    /// A text promises an answer to a request within 30 days, where the regulation says one month.
    ///
    /// Thirty days may be more than a month, and fewer. A time limit that another act sets is left alone.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi svarer på krav om innsyn innen 30 dager.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi svarar på krav om innsyn innan 30 dagar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We answer requests for access within 30 days.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi svarer på krav om innsyn innen en måned. Svarer du ikke innen 30 dager, sletter vi kravet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi svarar på krav om innsyn innan ein månad. Svarar du ikkje innan 30 dagar, slettar vi kravet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We answer requests for access within one month. If you do not answer within 30 days, we delete the request.
    /// ```
    pub(crate) static THIRTY_DAYS_FOR_A_MONTH: OP509 "thirty-days-for-a-month", Warning, ["gdpr:12(3)"];
}

/// Thirty days, in hours and hundredths.
const THIRTY_DAYS: Value = Value::Length { months: 0, hours: 30 * 24 * 100 };

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    out.extend(sentences(context.told()).filter_map(|sentence| thirty_days(&sentence)));
}

fn thirty_days(sentence: &Sentence<'_, '_>) -> Option<Diagnostic> {
    let days = sentence.facts.iter().find(|it| it.value == THIRTY_DAYS)?;
    // Another act may well set thirty days.
    (sentence.is_our_answer() && !sentence.cites_another_act()).then(|| {
        let place = sentence.around.part.text.span(days.range.clone());
        let finding = Diagnostic::new(&THIRTY_DAYS_FOR_A_MONTH, place);
        finding.arg("lang", sentence.lang).label("here")
    })
}
