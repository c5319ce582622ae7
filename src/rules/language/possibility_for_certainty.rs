//! OP712: «may», «often» and the like where a reader is to be told for certain.

use super::texts;
use crate::diag::Diagnostics;
use crate::rules::SetContext;
use crate::tongue::Topic;

rule! {
    /// A purpose, a condition for a recipient or a criterion says that something may happen, and not
    /// whether or when.
    ///
    /// What the reader may do is passed over, and so is what stands behind «so that» or «if».
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We may share the data with others.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: You may ask us for a copy. We register the teaching so that we may use the data to plan.
    /// ```
    pub(crate) static POSSIBILITY_FOR_CERTAINTY: OP712 "possibility-for-certainty", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        let Some(key) = part.key else { continue };
        let topics: &[Topic] = match key.field {
            "rules-field-text" => &[Topic::Possible],
            "rules-field-when" | "rules-field-criterion" => &[Topic::Possible, Topic::Hedge],
            _ => continue,
        };
        let mut end = 0;
        for hit in worded.topics.iter().filter(|hit| topics.contains(&hit.tag.0)) {
            let opens = |before: usize| {
                worded.words[before + 1].follows && worded.says(Topic::Opener, before..before + 1)
            };
            let word = &worded.words[hit.words.start];
            let is_condition = hit.words.start.checked_sub(1).is_some_and(opens);
            if is_condition || word.quoted || hit.range.start < end {
                continue;
            }
            end = hit.range.end;
            let finding = part.finding(&POSSIBILITY_FOR_CERTAINTY, &hit.range);
            out.push(finding);
        }
    }
}
