//! OP531: an answer to a request later than within a month.

use super::surroundings::{Sentence, sentences};
use crate::diag::{Diagnostic, Diagnostics};
use crate::facts::{Claim, MarkKind, Value};
use crate::rules::SetContext;

rule! {
    /// A text promises an answer to a request later than within one month, and does not speak of an extension; or it
    /// speaks of one that comes to more than three months in all.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi svarer på krav om innsyn innen 60 dager.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi svarar på krav om innsyn innan 60 dagar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We answer requests for access within 60 days.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi svarer på krav om innsyn innen en måned. Er kravet komplisert, svarer vi innen to måneder til.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi svarar på krav om innsyn innan ein månad. Er kravet komplisert, svarar vi innan to månader til.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We answer requests for access within one month. If the request is complex, we answer within two further months.
    /// ```
    pub(crate) static ANSWER_LATER_THAN_A_MONTH: OP531 "answer-later-than-a-month", Warning, ["gdpr:12(3)"];
}

/// No month has more working days, in hundredths.
const MOST_WORKING_DAYS: u64 = 23 * 100;

/// One month and two more: an answer never comes later.
const LONGEST: u64 = 3 * 100;

/// Whether a length is longer than any answer may take.
fn is_beyond(value: &Value) -> bool {
    let is_long = |(months, hours)| months > LONGEST || months == 0 && hours > 3 * LONGEST_MONTH;
    value.length().is_some_and(is_long)
}

/// 31 days, in hours and hundredths: no month is longer.
const LONGEST_MONTH: u64 = 31 * 24 * 100;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    out.extend(sentences(context.told()).filter_map(|sentence| late(&sentence)));
}

fn late(sentence: &Sentence<'_, '_>) -> Option<Diagnostic> {
    let is_long = |(months, hours)| months > 100 || months == 0 && hours > LONGEST_MONTH;
    let late = sentence.facts.iter().find(|it| {
        it.value.length().is_some_and(is_long)
            || matches!(it.value, Value::WorkingDays(days) if days > MOST_WORKING_DAYS)
    })?;
    let mut lengths = sentence.facts.iter().filter_map(|it| it.value.length());
    // Another act may well set another limit, and a month beside it is what holds first.
    let is_else = lengths.any(|(months, _)| months == 100) || sentence.cites_another_act();
    let around = &sentence.around;
    let answers = || around.block.marks.iter().any(|it| it.kind == MarkKind::Answer);
    let is_extended = sentence.claims(Claim::Extension);
    let is_too_far =
        is_extended && is_beyond(&late.value) && around.is_about_requests() && answers();
    (sentence.is_our_answer() && !is_extended && !is_else || is_too_far).then(|| {
        let text = around.part.text;
        let range = late.range.clone();
        let words = &text.as_str()[range.clone()];
        let finding = Diagnostic::new(&ANSWER_LATER_THAN_A_MONTH, text.span(range));
        finding.arg("lang", sentence.lang).arg("words", words).label("here")
    })
}
