//! OP528: a breach is reported later than within 72 hours.

use super::promised::said;
use crate::diag::Diagnostics;
use crate::facts::{Claim, Value};
use crate::rules::SetContext;

rule! {
    /// A text gives another time limit than 72 hours for reporting a breach to the authority.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi melder brudd på personopplysningssikkerheten til Datatilsynet innen 7 dager.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi melder brot på personopplysningstryggleiken til Datatilsynet innan 7 dagar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We report personal data breaches to the Data Protection Authority within 7 days.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi melder brudd på personopplysningssikkerheten til Datatilsynet innen 72 timer.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi melder brot på personopplysningstryggleiken til Datatilsynet innan 72 timar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We report personal data breaches to the Data Protection Authority within 72 hours.
    /// ```
    pub(crate) static BREACH_DEADLINE: OP528 "breach-deadline", Warning, ["gdpr:33(1)"];
}

/// 72 hours, in hundredths.
const LIMIT: u64 = 72 * 100;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let is_late = |value: &Value| match value {
        Value::Length { months, hours } => *months > 0 || *hours > LIMIT,
        // Three working days may be five.
        Value::WorkingDays(days) => *days > 100,
        _ => false,
    };
    for it in said(context.told(), Claim::BreachNotice) {
        let mut lengths = it.facts().filter(|fact| fact.sure);
        if let Some(fact) = lengths.find(|fact| is_late(&fact.value)) {
            out.push(it.finding_at(&BREACH_DEADLINE, fact.range.clone()));
        }
    }
}
