//! OP513: a storage period in running text that no fact has.

use std::ops::Range;

use super::promised::{Said, said};
use crate::diag::Diagnostics;
use crate::facts::{Claim, Fact};
use crate::notice::{Id, Period, Retention};
use crate::rules::{SetContext, across};
use crate::source::Span;

rule! {
    /// The text of a purpose says how long data are kept, and no storage period of that purpose is as long.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Etter 60 dager sletter vi opplysningene.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Etter 60 dagar slettar vi opplysningane.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow. After 60 days we delete the data.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Etter 90 dager sletter vi opplysningene.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Etter nitti dagar slettar vi opplysningane.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow. After 90 days we delete the data.
    /// ```
    pub(crate) static PERIOD_IN_PROSE_ONLY: OP513 "period-in-prose-only", Warning,
        ["gdpr:13(2)(a)", "gdpr:14(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for it in said(context.told(), Claim::Storage).filter(Said::is_of_purpose_itself) {
        let Some(id) = it.part.purpose else { continue };
        let Some(clause) = clause(&it) else { continue };
        let lengths = it.facts().filter(|fact| clause.contains(&fact.range.start));
        let mut lengths = lengths.filter(|fact| fact.sure && fact.value.length().is_some());
        let Some(fact) = lengths.next() else { continue };
        let (known, place) = periods(context, id);
        let stands = lengths.clone().chain([fact]).all(|fact| {
            fact.value.length().is_some_and(|length| known.contains(&length))
                || is_told_elsewhere(context, id, fact)
        });
        let Some(place) = place.filter(|_| !stands) else { continue };
        let finding = it.finding_at(&PERIOD_IN_PROSE_ONLY, fact.range.clone());
        out.push(finding.arg("purpose", id.as_str()).related(place, "there", Vec::new()));
    }
}

/// The part of the sentence, between commas, in which data are stored or deleted: in «er du borte i
/// 30 dager, sletter vi kontoen» the 30 days are no storage period.
pub(super) fn clause(it: &Said<'_, '_>) -> Option<Range<usize>> {
    let text = it.part.text.as_str();
    let Range { start, end } = it.claimed.sentence.clone();
    let at = it.claimed.range.start;
    let before = text.get(start..at)?.rfind([',', ';', ':', '–']);
    let after = text.get(at..end)?.find([',', ';', ':', '–']);
    Some(before.map_or(start, |comma| start + comma + 1)..after.map_or(end, |comma| at + comma))
}

/// The storage periods of a purpose in all its languages, and where they stand. There is no place
/// where none is given as a length of time: then a length in the text contradicts nothing.
fn periods(context: &SetContext<'_>, id: &Id) -> (Vec<(u64, u64)>, Option<Span>) {
    let mut found = Vec::new();
    let mut place = None;
    for item in items(context, id) {
        found.extend(of_item(item));
        place = place.or_else(|| of_item(item).and(item.period.as_ref()).map(Period::span));
    }
    (found, place)
}

/// Months, and hours beside them, in hundredths, of a storage period that is a length of time.
pub(super) fn of_item(item: &Retention) -> Option<(u64, u64)> {
    let Some(Period::Length(length)) = &item.period else { return None };
    let (months, days, hours) = (length.value.months, length.value.days, length.value.hours);
    Some((u64::from(months) * 100, u64::from(days * 24 + hours) * 100))
}

fn items<'a>(context: &SetContext<'a>, id: &Id) -> impl Iterator<Item = &'a Retention> {
    let purposes = across::notices(context.set).filter_map(|it| across::purpose(it, id));
    purposes.filter_map(|it| it.retention.as_ref()).flat_map(|list| &list.value)
}

/// Whether a criterion, or another text about storage, gives the same length.
fn is_told_elsewhere(context: &SetContext<'_>, id: &Id, fact: &Fact) -> bool {
    let parts = context.told().all();
    let about_storage = |field: &str| matches!(field, "rules-field-criterion" | "rules-field-why");
    let mut others = parts.filter(|part| {
        part.purpose == Some(id) && part.key.is_none_or(|key| about_storage(key.field))
    });
    others.any(|part| {
        let mut facts = part.reading.blocks.iter().flat_map(|block| &block.facts);
        facts.any(|it| it.value == fact.value)
    })
}
