//! OP213: the dates of a notice differ between languages.

use super::Pair;
use crate::diag::{Arg, Diagnostics};
use crate::rules::SetContext;
use crate::source::Spanned;

rule! {
    /// A notice holds from, or was reviewed on, different days in two languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// + effective: 2026-08-01
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// ```
    pub(crate) static DATES_DIFFER: OP213 "dates-differ", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for notice in super::notices(context.set) {
        compare("rules-field-effective", notice.part(|it| it.effective.as_ref()), out);
        compare("rules-field-reviewed", notice.part(|it| it.reviewed.as_ref()), out);
    }
}

fn compare(
    field: &'static str,
    date: Option<Pair<'_, Spanned<jiff::civil::Date>>>,
    out: &mut Diagnostics,
) {
    let Some(date) = date.filter(|date| date.own.value != date.reference.value) else { return };
    let finding = date
        .finding(&DATES_DIFFER, date.own.span, date.reference.span)
        .arg("field", Arg::Message(field))
        .arg("here", date.own.value)
        .arg("there", date.reference.value);
    out.push(finding);
}
