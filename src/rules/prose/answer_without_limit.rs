//! OP547: an answer to a request at no certain time.

use super::promised::{Said, said};
use crate::diag::Diagnostics;
use crate::facts::{Claim, Fact, MarkKind, Value};
use crate::rules::SetContext;

rule! {
    /// A text about requests promises an answer as soon as possible or the like, and nothing near it names a length of time.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi svarer på krav om innsyn så snart vi kan.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi svarar på krav om innsyn så snart vi kan.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We answer requests for access as soon as we can.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi svarer på krav om innsyn så snart vi kan, og senest innen en måned.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi svarar på krav om innsyn så snart vi kan, og seinast innan ein månad.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We answer requests for access as soon as we can, and within one month at the latest.
    /// ```
    pub(crate) static ANSWER_WITHOUT_LIMIT: OP547 "answer-without-limit", Warning, ["gdpr:12(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::NoTimeLimit).filter(|it: &Said<'_, '_>| {
        let sentence = &it.claimed.sentence;
        let asks = |range: &std::ops::Range<usize>| sentence.contains(&range.start);
        let mut marks = it.block.marks.iter();
        let is_request = marks.any(|it| it.kind == MarkKind::Request && asks(&it.range));
        // Where the sentence itself speaks of a request, a limit elsewhere does not mend it.
        let is_limit =
            |fact: &Fact| matches!(fact.value, Value::Length { .. } | Value::WorkingDays(_));
        let blocks = it.part.reading.blocks.iter();
        let mut near = blocks.filter(|block| !is_request || block.range == it.block.range);
        let has_limit = near.any(|block| block.facts.iter().any(is_limit));
        let is_ours = it.part.purpose.is_none();
        is_ours && !has_limit && (is_request || it.surroundings().is_about_requests())
    });
    out.extend(found.map(|it| it.finding(&ANSWER_WITHOUT_LIMIT)));
}
