//! OP715: words of a time to come that has passed.

use jiff::civil::Date;

use super::{Worded, texts};
use crate::diag::Diagnostics;
use crate::facts::Value;
use crate::rules::SetContext;
use crate::rules::prose::Part;
use crate::tongue::Topic;

rule! {
    /// A text speaks of a time to come that has passed, or of rules that were new once.
    ///
    /// What is told about the past is passed over.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + From autumn 2024, we write to you before we use the data for anything new.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + From autumn 2031, we write to you on paper. The system was in use from autumn 2024.
    /// ```
    pub(crate) static TIME_HAS_PASSED: OP715 "time-has-passed", Warning, ["gdpr:5(1)(d)"];
}

/// How many words may stand between «from» and the day.
const BETWEEN: usize = 3;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        let text = part.text.as_str();
        for hit in worded.about(Topic::NewRules) {
            out.push(part.finding(&TIME_HAS_PASSED, &hit.range));
        }
        for hit in worded.about(Topic::Season) {
            let year = text[hit.range.end..].trim_start();
            let year = year.get(..4).and_then(|year| year.parse::<i16>().ok());
            let is_over = year.is_some_and(|year| year < context.today.year() && year > 1900);
            if is_over
                && is_since(worded, hit.words.start)
                && !is_told(part, worded, hit.range.start)
            {
                let start = hit.range.start;
                let end =
                    hit.range.end + text[hit.range.end..].find(char::is_numeric).unwrap_or(0) + 4;
                out.push(part.finding(&TIME_HAS_PASSED, &(start..end)));
            }
        }
        days(part, worded, context.today, out);
    }
}

/// Days that have passed, in sentences about what is to come.
fn days(part: &Part<'_>, worded: &Worded<'_>, today: Date, out: &mut Diagnostics) {
    for fact in part.reading.blocks.iter().flat_map(|block| &block.facts) {
        let Value::Date { day, month, year } = &fact.value else { continue };
        let read = |day: u8, year: u16| {
            Date::new(
                i16::try_from(year).ok()?,
                i8::try_from(*month).ok()?,
                i8::try_from(day).ok()?,
            )
            .ok()
        };
        let Some(date) = (*year > 0).then(|| read((*day).max(1), *year)).flatten() else {
            continue;
        };
        let next = worded.words.partition_point(|word| word.range.start < fact.range.start);
        if date < today
            && is_since(worded, next)
            && is_ahead(part, worded, fact.range.start)
            && !is_told(part, worded, fact.range.start)
        {
            out.push(part.finding(&TIME_HAS_PASSED, &fact.range));
        }
    }
}

fn is_since(worded: &Worded<'_>, at: usize) -> bool {
    worded.says(Topic::Since, at.saturating_sub(BETWEEN)..at)
}

/// Whether the sentence tells about the past.
fn is_told(part: &Part<'_>, worded: &Worded<'_>, at: usize) -> bool {
    says(Topic::Past, part, worded, at)
}

/// Whether the sentence tells of what is to come.
fn is_ahead(part: &Part<'_>, worded: &Worded<'_>, at: usize) -> bool {
    says(Topic::Ahead, part, worded, at)
}

fn says(topic: Topic, part: &Part<'_>, worded: &Worded<'_>, at: usize) -> bool {
    let sentence = part.sentence_at(at);
    sentence.is_some_and(|(_, sentence)| worded.says(topic, worded.places(sentence)))
}
