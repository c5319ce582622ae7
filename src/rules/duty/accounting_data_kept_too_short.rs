//! OP444: accounting material that is deleted before the Bookkeeping Act lets it.

use super::who;
use crate::diag::Diagnostics;
use crate::notice::{Id, Period, Retention, Stretch, Then};
use crate::rules::{SetContext, across};

rule! {
    /// Data that are accounting material (`accounting: true` in the register) are kept for less than five years, and no other purpose of the notice keeps them as long.
    ///
    /// A line that names section 13 of the Bookkeeping Act and a period below three years and six months is reported too.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    ///   name: { nb: Kontaktopplysninger, nn: Kontaktopplysningar, en: Contact details }
    /// + accounting: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [contact], period: P1Y, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    ///   name: { nb: Kontaktopplysninger, nn: Kontaktopplysningar, en: Contact details }
    /// + accounting: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [contact], period: P5Y, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static ACCOUNTING_DATA_KEPT_TOO_SHORT: OP444 "accounting-data-kept-too-short", Error,
        ["bokfl:§13", "gdpr:6(1)(c)"];
}

/// How long most accounting material is kept.
const FIVE_YEARS: u32 = 5 * 365;

/// How long the rest of it is kept.
const THREE_YEARS_AND_A_HALF: u32 = 42 * 365 / 12;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let list = one.stated(|purpose| purpose.retention.as_ref());
        let items = list.map_or(&[][..], |list| list.value.as_slice());
        let mut short: Vec<&Stretch> = Vec::new();
        let used = one.stated(|purpose| purpose.data.as_ref());
        for id in used.into_iter().flat_map(|list| &list.items) {
            if is_accounting(context, &id.value) && !is_kept(context, &id.value) {
                let covering = super::covering(items, &id.value).into_iter();
                short.extend(covering.filter_map(|item| below(item, FIVE_YEARS)));
            }
        }
        let named = items.iter().filter(|item| {
            let because = item.because.iter().flat_map(|field| &field.citations);
            because.into_iter().any(|cited| who::is_section(&cited.value, "bokfl", "13"))
        });
        short.extend(named.filter_map(|item| below(item, THREE_YEARS_AND_A_HALF)));
        short.sort_by_key(|length| length.span);
        short.dedup();
        for length in short {
            let finding = one.finding(&ACCOUNTING_DATA_KEPT_TOO_SHORT, length.span);
            out.push(finding.arg("period", length.written).label("here"));
        }
    }
}

fn is_accounting(context: &SetContext<'_>, id: &Id) -> bool {
    context.register.data.get(id).is_some_and(|data| data.accounting)
}

/// The length of an item that is shorter than so many days. What goes to the archives is kept.
fn below(item: &Retention, days: u32) -> Option<&Stretch> {
    match &item.period {
        Some(Period::Length(length)) => {
            let is_archived = item.then.as_ref().is_some_and(|then| then.value == Then::Archive);
            (super::days(length.value) < days && !is_archived).then_some(length)
        }
        Some(Period::Permanent(_) | Period::Criterion(_)) | None => None,
    }
}

/// Whether some purpose keeps the data long enough: then another may let go of them sooner.
fn is_kept(context: &SetContext<'_>, id: &Id) -> bool {
    across::purposes(context.set).any(|one| {
        let uses = one.stated(|purpose| purpose.data.as_ref());
        let uses = uses.is_some_and(|list| list.has(id));
        let list = one.stated(|purpose| purpose.retention.as_ref()).filter(|_| uses);
        let items = list.map_or(&[][..], |list| list.value.as_slice());
        super::covering(items, id).into_iter().any(|item| match &item.period {
            Some(Period::Length(length)) => super::days(length.value) >= FIVE_YEARS,
            Some(Period::Permanent(_)) => true,
            Some(Period::Criterion(_)) | None => false,
        })
    })
}
