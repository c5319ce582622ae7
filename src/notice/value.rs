//! Reads single values: ids, dates, words out of a closed set.

use jiff::civil::Date;

use super::by_id::Listed;
use super::id::{Id, IdList};
use super::model::Country;
use super::retention::{Length, Stretch};
use super::{DUPLICATE_ID, INVALID_DATE, INVALID_ID, INVALID_PERIOD, UNKNOWN_VALUE};
use crate::diag::{Arg, Diagnostic, Diagnostics, Duration};
use crate::source::{Span, Spanned};
use crate::yaml::{Fields, Node, Value, closest};

/// An id, or a finding that it is none.
pub fn id(node: &Node, out: &mut Diagnostics) -> Option<Spanned<Id>> {
    named(&node.text(out)?, out)
}

/// The id that a text is, or a finding that it is none.
pub(super) fn named(text: &Spanned<String>, out: &mut Diagnostics) -> Option<Spanned<Id>> {
    let id = Id::new(&text.value);
    if id.is_none() {
        out.push(Diagnostic::new(&INVALID_ID, text.span).arg("id", &text.value));
    }
    Some(Spanned::new(id?, text.span))
}

/// The entries of a mapping whose keys are ids.
pub fn keyed<'a>(node: &'a Node, out: &mut Diagnostics) -> Vec<(Spanned<Id>, &'a Node)> {
    let Value::Mapping(entries) = &node.value else {
        if node.value != Value::Nothing {
            out.push(node.unexpected("yaml-mapping"));
        }
        return Vec::new();
    };
    entries.iter().filter_map(|(key, value)| Some((named(key, out)?, value))).collect()
}

/// A list of ids; an id that stands twice is reported.
pub fn ids(node: &Node, out: &mut Diagnostics) -> Option<IdList> {
    let mut items: Listed<Spanned<Id>> = Listed::default();
    for item in node.items(out)? {
        let Some(id) = id(item, out) else { continue };
        match items.named(&id.value) {
            None => items.push(id),
            Some(earlier) => out.push(duplicate(&id, earlier.span)),
        }
    }
    Some(IdList { span: node.span, items })
}

/// The finding that `id` stands at `earlier` already.
pub(super) fn duplicate(id: &Spanned<Id>, earlier: Span) -> Diagnostic {
    Diagnostic::new(&DUPLICATE_ID, id.span).arg("id", id.value.as_str()).label("here").related(
        earlier,
        "there",
        Vec::new(),
    )
}

/// One of a closed set of words, or a finding with the closest of them.
pub fn choice<T: Copy>(
    node: &Node,
    words: &[(&'static str, T)],
    out: &mut Diagnostics,
) -> Option<Spanned<T>> {
    let text = node.text(out)?;
    if let Some((_, value)) = words.iter().find(|(word, _)| *word == text.value) {
        return Some(Spanned::new(*value, text.span));
    }
    let known: Vec<String> = words.iter().map(|(word, _)| (*word).to_owned()).collect();
    let suggestion = closest(&text.value, words.iter().map(|(word, _)| *word));
    let finding = Diagnostic::new(&UNKNOWN_VALUE, text.span)
        .arg("value", &text.value)
        .arg("known", Arg::List(known));
    out.push(match suggestion {
        Some(word) => finding.arg("suggestion", word).help("suggest"),
        None => finding.help("known"),
    });
    None
}

/// A field that is a day, or a finding that it is none.
pub fn date(
    fields: &mut Fields<'_>,
    name: &'static str,
    out: &mut Diagnostics,
) -> Option<Spanned<Date>> {
    let text = fields.text(name, out)?;
    let is_plain =
        text.value.len() == 10 && text.value.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let day = text.value.parse::<Date>().ok().filter(|_| is_plain);
    if day.is_none() {
        out.push(Diagnostic::new(&INVALID_DATE, text.span).arg("value", &text.value));
    }
    Some(Spanned::new(day?, text.span))
}

/// An ISO 8601 duration in whole hours, days, weeks, months and years, or a finding that it is
/// none. `P0D` means at once.
pub(super) fn length(text: &Spanned<String>, out: &mut Diagnostics) -> Option<Stretch> {
    let length = read_length(&text.value);
    if length.is_none() {
        out.push(Diagnostic::new(&INVALID_PERIOD, text.span).arg("value", &text.value));
    }
    let (value, written) = length?;
    Some(Stretch { value, written, span: text.span })
}

fn read_length(text: &str) -> Option<(Length, Duration)> {
    // The library also reads «90 days»; a fact has one spelling.
    if !text.starts_with('P') {
        return None;
    }
    let span: jiff::Span = text.parse().ok()?;
    let seconds = span.get_minutes() != 0 || span.get_seconds() != 0;
    if span.is_negative() || seconds {
        return None;
    }
    let written = Duration {
        years: u32::try_from(span.get_years()).ok()?,
        months: u32::try_from(span.get_months()).ok()?,
        weeks: u32::try_from(span.get_weeks()).ok()?,
        days: u32::try_from(span.get_days()).ok()?,
        hours: u32::try_from(span.get_hours()).ok()?,
    };
    let length = Length {
        months: written.years.checked_mul(12)?.checked_add(written.months)?,
        days: written.weeks.checked_mul(7)?.checked_add(written.days)?,
        hours: written.hours,
    };
    Some((length, written))
}

/// A country's code, or a finding that it is none.
pub fn country(node: &Node, out: &mut Diagnostics) -> Option<Spanned<Country>> {
    let text = node.text(out)?;
    let country = Country::new(&text.value);
    if country.is_none() {
        let finding =
            Diagnostic::new(&UNKNOWN_VALUE, text.span).arg("value", &text.value).help("country");
        out.push(finding);
    }
    Some(Spanned::new(country?, text.span))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_one_spelling() {
        let length = |months, days, hours| Some(Length { months, days, hours });
        let read_length = |text| read_length(text).map(|(length, _)| length);
        assert_eq!(read_length("P90D"), length(0, 90, 0));
        assert_eq!(read_length("P3Y6M"), length(42, 0, 0));
        assert_eq!(read_length("P2W"), length(0, 14, 0));
        assert_eq!(read_length("PT72H"), length(0, 0, 72));
        for text in ["90 days", "P", "-P1D", "P1.5Y", "PT1M", "P1D ", "1Y", ""] {
            assert_eq!(read_length(text), None, "{text:?}");
        }
    }
}
