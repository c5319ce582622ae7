//! OP477: a purpose about accounting whose data are all deleted before the Bookkeeping Act lets them.

use super::phrases;
use crate::diag::Diagnostics;
use crate::notice::{Period, Stretch, Then};
use crate::rules::{SetContext, across};

rule! {
    /// The title of a purpose speaks of invoices, accounts or vouchers, none of its data are marked `accounting`, and every storage period is shorter than three years and six months.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - title: Gi undervisning
    /// + title: Sende fakturaer
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P1Y, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Sende fakturaar
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - title: Teach
    /// + title: Sending invoices
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - title: Gi undervisning
    /// + title: Sende fakturaer
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { period: P5Y, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Sende fakturaar
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - title: Teach
    /// + title: Sending invoices
    /// ```
    pub(crate) static ACCOUNTING_PURPOSE_KEPT_TOO_SHORT: OP477 "accounting-purpose-kept-too-short", Warning, ["bokfl:§13", "gdpr:13(2)(a)"];
}

/// How long the accounting material that is kept least is kept.
const THREE_YEARS_AND_A_HALF: u32 = 42 * 365 / 12;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let languages = &context.settings.languages;
    let lists = phrases::each(context.i18n, languages, "duty-words-accounts");
    for one in across::purposes(context.set) {
        let is_titled = one.each().any(|(notice, purpose)| {
            let own = lists.iter().find(|(lang, _)| *lang == notice.lang);
            let title = purpose.title.as_ref().map_or("", |it| it.value.as_str());
            own.is_some_and(|(_, words)| words.are_in(title))
        });
        let data = one.stated(|purpose| purpose.data.as_ref());
        let mut data = data.into_iter().flat_map(|list| &list.items);
        let is_marked = data.any(|id| {
            context.register.data.get(&id.value).is_some_and(|it| it.accounting_is_stated)
        });
        if !is_titled || is_marked {
            continue;
        }
        let list = one.stated(|purpose| purpose.retention.as_ref());
        let items = list.map_or(&[][..], |list| list.value.as_slice());
        let short: Vec<&Stretch> = items
            .iter()
            .filter(|item| item.then.as_ref().is_none_or(|it| it.value != Then::Archive))
            .filter_map(|item| match &item.period {
                Some(Period::Length(length)) => {
                    (super::days(length.value) < THREE_YEARS_AND_A_HALF).then_some(length)
                }
                Some(Period::Permanent(_) | Period::Criterion(_)) | None => None,
            })
            .collect();
        if let Some(length) = short.first().filter(|_| short.len() == items.len()) {
            let finding = one.finding(&ACCOUNTING_PURPOSE_KEPT_TOO_SHORT, length.span);
            out.push(finding.arg("period", length.written).label("here"));
        }
    }
}
