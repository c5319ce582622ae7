//! OP208: how long a purpose's data are kept differs between languages.

use super::{Difference, Pair};
use crate::diag::{Args, Diagnostic, Diagnostics};
use crate::notice::{Period, Purpose, Retention};
use crate::rules::{SetContext, words};
use crate::source::Span;

rule! {
    /// The data for a purpose are kept for different periods in two languages, counted from
    /// different events, or dealt with differently afterwards.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P30D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// ```
    pub(crate) static RETENTION_DIFFERS: OP208 "retention-differs", Error,
        ["gdpr:13(2)(a)", "gdpr:14(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        cover(context, &purpose, out);
        for item in super::items(&purpose) {
            compare(context, &purpose, &item, out);
        }
    }
}

/// Each language must speak of the same data, split in the same way.
fn cover(context: &SetContext<'_>, purpose: &Pair<'_, Purpose>, out: &mut Diagnostics) {
    let Some(lists) = purpose.part(|it| it.retention.as_ref()) else { return };
    let alone = |list: &[Retention], other: &[Retention]| -> Vec<usize> {
        let same = super::same_items(list, other).into_iter().enumerate();
        same.filter_map(|(place, same)| same.is_none().then_some(place)).collect()
    };
    let (own, reference) = (&lists.own.value, &lists.reference.value);
    let (here, there) = (alone(own, reference), alone(reference, own));
    if here.is_empty() && there.is_empty() {
        return;
    }
    let data = |list: &[Retention], places: &[usize]| -> Vec<String> {
        let ids = places.iter().filter_map(|place| list[*place].data.as_ref());
        let ids = ids.flat_map(|list| &list.items).map(|id| &id.value);
        ids.filter(|id| context.register.data.contains_key(*id)).map(|id| id.to_string()).collect()
    };
    let difference = Difference { here: data(own, &here), there: data(reference, &there) };
    let unknown = |list: &[Retention], places: &[usize]| {
        let lists = places.iter().filter_map(|place| list[*place].data.as_ref());
        let mut ids = lists.flat_map(|list| &list.items);
        ids.any(|id| !context.register.data.contains_key(&id.value))
    };
    if unknown(own, &here) || unknown(reference, &there) {
        return;
    }
    let first = |list: &[Retention], places: &[usize], whole: Span| {
        places.first().map_or(whole, |place| list[*place].span)
    };
    let here_span = first(own, &here, lists.own.span);
    let there_span = first(reference, &there, lists.reference.span);
    let finding = purpose
        .finding(&RETENTION_DIFFERS, here_span, there_span)
        .arg("purpose", purpose.own.id.value.as_str());
    out.push(match difference.unless_empty() {
        Some(difference) => difference.told(finding.arg("what", "cover")),
        None => {
            let side = if here.is_empty() { "rest-there" } else { "rest-here" };
            finding.arg("what", "rest").arg("side", side)
        }
    });
}

fn compare(
    context: &SetContext<'_>,
    purpose: &Pair<'_, Purpose>,
    item: &Pair<'_, Retention>,
    out: &mut Diagnostics,
) {
    let told = |what: &'static str, here, there| -> Diagnostic {
        purpose
            .finding(&RETENTION_DIFFERS, here, there)
            .arg("what", what)
            .arg("purpose", purpose.own.id.value.as_str())
    };
    if let Some(period) = item.part(|it| it.period.as_ref())
        && !same_period(period.own, period.reference)
    {
        let (here, there) = (period.own.span(), period.reference.span());
        let mut finding = told("period", here, there)
            .arg("side", "value")
            .arg("here", words::period(period.own))
            .arg("there", words::period(period.reference));
        let label = |period: &Period| -> Option<Args> {
            let Period::Length(length) = period else { return None };
            Some(vec![("length", length.written.into())])
        };
        if let Some(args) = label(period.own) {
            finding = finding.label_with("length", args);
        }
        if let Some(args) = label(period.reference)
            && let Some(place) = finding.related.first_mut()
        {
            place.text = Some("length");
            place.args = args;
        }
        out.push(finding);
    }
    if let Some(from) = item.part(|it| it.from.as_ref())
        && from.own.value != from.reference.value
        && [from.own, from.reference]
            .iter()
            .all(|id| context.register.events.contains_key(&id.value))
    {
        let finding = told("from", from.own.span, from.reference.span)
            .arg("side", "value")
            .arg("here", from.own.value.as_str())
            .arg("there", from.reference.value.as_str());
        out.push(finding);
    }
    if let Some(then) = item.part(|it| it.then.as_ref())
        && then.own.value != then.reference.value
    {
        let finding = told("then", then.own.span, then.reference.span)
            .arg("side", "value")
            .arg("here", words::then(then.own.value))
            .arg("there", words::then(then.reference.value));
        out.push(finding);
    }
    if let Some(because) = item.part(|it| it.because.as_ref()) {
        let told = |here, there| told("because", here, there);
        out.extend(Difference::of_law(&because, context.law, told));
    }
}

/// Criteria are texts, each in its own language, and cannot be compared.
fn same_period(one: &Period, other: &Period) -> bool {
    match (one, other) {
        (Period::Length(one), Period::Length(other)) => one.value == other.value,
        (Period::Permanent(_), Period::Permanent(_))
        | (Period::Criterion(_), Period::Criterion(_)) => true,
        (Period::Length(_) | Period::Permanent(_) | Period::Criterion(_), _) => false,
    }
}
