//! OP528: a breach is reported later than within 72 hours.

use super::promised::said;
use crate::diag::Diagnostics;
use crate::facts::{Claim, Claimed, Fact, Value};
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
    let is_late = |fact: &Fact| {
        // «En uke» may be «a week» or «one week», and is too long in either case.
        let is_long = |(months, hours)| fact.sure && months > 0 || months == 0 && hours > LIMIT;
        // Three working days may be five.
        let is_days = matches!(fact.value, Value::WorkingDays(days) if fact.sure && days > 100);
        is_days || fact.value.length().is_some_and(is_long)
    };
    let told = context.told();
    let direct = said(told, Claim::BreachNotice);
    // Where the sentence does not say what is reported, the text around it may.
    let reported = said(told, Claim::NoticeToAuthority).filter(|it| {
        !it.is_also(Claim::BreachNotice) && it.surroundings().speaks_of(Claim::AboutBreach)
    });
    // «Det gjør vi …» goes on about the sentence before.
    let gone_on = said(told, Claim::ThatWeDo).filter(|it| {
        let before =
            it.block.sentences.iter().take_while(|one| **one != it.claimed.sentence).last();
        let is_notice = |one: &Claimed| {
            matches!(one.claim, Claim::BreachNotice | Claim::NoticeToAuthority)
                && Some(&one.sentence) == before
        };
        it.block.claims.iter().any(|one| one.claim == Claim::AboutBreach)
            && it.block.claims.iter().any(is_notice)
    });
    for it in direct.chain(reported).chain(gone_on) {
        if let Some(fact) = it.facts().find(|fact| is_late(fact)) {
            out.push(it.finding_at(&BREACH_DEADLINE, fact.range.clone()));
        }
    }
}
