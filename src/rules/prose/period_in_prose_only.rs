//! OP513: a storage period in running text that no fact has.

use std::ops::Range;

use super::promised::{Said, said};
use crate::diag::Diagnostics;
use crate::facts::{Claim, Fact, Value};
use crate::notice::{Id, Period, Purpose, Retention};
use crate::rules::{SetContext, across};
use crate::source::Span;

rule! {
    /// A text says how long data are kept, and no storage period is as long: none of the purpose that
    /// the text belongs to, of the part that it stands in, or of the whole notice.
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
    for it in said(context.told(), Claim::Storage).filter(tells_of_storage) {
        let Some(clause) = clause(&it) else { continue };
        let lengths = it.facts().filter(|fact| clause.contains(&fact.range.start));
        let mut lengths = lengths.filter(|fact| fact.sure && months_and_hours(fact).is_some());
        let Some(fact) = lengths.next() else { continue };
        let scope = scope(context, &it);
        let (known, place) = periods(context, &scope);
        let stands = lengths.clone().chain([fact]).all(|fact| {
            months_and_hours(fact).is_some_and(|length| known.contains(&length))
                || is_told_elsewhere(context, &scope, fact)
        });
        let Some(place) = place.filter(|_| !stands) else { continue };
        let finding = it.finding_at(&PERIOD_IN_PROSE_ONLY, fact.range.clone());
        let finding = match it.part.purpose {
            Some(id) => finding.arg("of", "purpose").arg("purpose", id.as_str()),
            None => finding.arg("of", "notice").arg("purpose", ""),
        };
        out.push(finding.related(place, "there", Vec::new()));
    }
}

/// Whether a text is an account of what is done: of a purpose, of a part of the notice, or a section.
fn tells_of_storage(it: &Said<'_, '_>) -> bool {
    let fields = ["rules-field-part-text", "prose-field-section"];
    it.is_of_purpose_itself() || it.part.key.is_some_and(|key| fields.contains(&key.field))
}

/// The purposes that a text may tell of: its own; those of its part; or else all of the notice.
fn scope<'a>(context: &SetContext<'a>, it: &Said<'_, 'a>) -> Vec<&'a Id> {
    let all = across::purposes(context.set).map(|one| one.purpose);
    if let Some(own) = it.part.purpose {
        return vec![own];
    }
    let part = it.part.key.filter(|key| key.field == "rules-field-part-text");
    let part = part.and_then(|key| key.of);
    let is_in = |purpose: &Purpose| {
        let stated = purpose.part.as_ref().map(|it| it.value.as_str());
        part.is_none() || stated == part
    };
    all.filter(|it| is_in(it)).map(|it| &it.id.value).collect()
}

/// The part of the sentence, between commas, in which data are stored or deleted: in «er du borte i
/// 30 dager, sletter vi kontoen» the 30 days are no storage period.
fn clause(it: &Said<'_, '_>) -> Option<Range<usize>> {
    let text = it.part.text.as_str();
    let Range { start, end } = it.claimed.sentence.clone();
    let at = it.claimed.range.start;
    let before = text.get(start..at)?.rfind([',', ';', ':', '–']);
    let after = text.get(at..end)?.find([',', ';', ':', '–']);
    Some(before.map_or(start, |comma| start + comma + 1)..after.map_or(end, |comma| at + comma))
}

/// Months, and hours beside them, in hundredths. A fact that is no length of time has none.
fn months_and_hours(fact: &Fact) -> Option<(u64, u64)> {
    match fact.value {
        Value::Length { months, hours } => Some((months, hours)),
        _ => None,
    }
}

/// The storage periods of some purposes in all their languages, and where they stand. There is no place
/// where none is given as a length of time: then a length in the text contradicts nothing.
fn periods(context: &SetContext<'_>, scope: &[&Id]) -> (Vec<(u64, u64)>, Option<Span>) {
    let mut found = Vec::new();
    let mut place = None;
    for item in scope.iter().flat_map(|id| items(context, id)) {
        if let Some(Period::Length(length)) = &item.period {
            let (months, days, hours) =
                (length.value.months, length.value.days, length.value.hours);
            found.push((u64::from(months) * 100, u64::from(days * 24 + hours) * 100));
            place = place.or(Some(length.span));
        }
    }
    (found, place)
}

fn items<'a>(context: &SetContext<'a>, id: &Id) -> impl Iterator<Item = &'a Retention> {
    let purposes = across::notices(context.set).filter_map(|it| across::purpose(it, id));
    purposes.filter_map(|it| it.retention.as_ref()).flat_map(|list| &list.value)
}

/// Whether a criterion, or another text about storage, gives the same length.
fn is_told_elsewhere(context: &SetContext<'_>, scope: &[&Id], fact: &Fact) -> bool {
    let parts = context.told().texts.iter().flat_map(|(_, parts)| parts);
    let about_storage = |field: &str| matches!(field, "rules-field-criterion" | "rules-field-why");
    let mut others = parts.filter(|part| {
        part.purpose.is_some_and(|id| scope.contains(&id))
            && part.key.is_none_or(|key| about_storage(key.field))
    });
    others.any(|part| {
        let mut facts = part.reading.blocks.iter().flat_map(|block| &block.facts);
        facts.any(|it| it.value == fact.value)
    })
}
