//! OP449: logs that are kept for no stated time.

use super::phrases;
use crate::diag::Diagnostics;
use crate::notice::{Period, Retention};
use crate::rules::{SetContext, across};

rule! {
    /// A category of data is named as a log, and none of the lines that cover it has a period.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Systemlogger, nn: Systemloggar, en: System logs }
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, photo]
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [photo], period: permanent, because: arkivlova § 12 }
    /// + - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Systemlogger, nn: Systemloggar, en: System logs }
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, photo]
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static LOG_WITHOUT_PERIOD: OP449 "log-without-period", Warning,
        ["gdpr:13(2)(a)", "gdpr:5(1)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let words = phrases::each(context.i18n, &context.settings.languages, "duty-words-log");
    for one in across::purposes(context.set) {
        let list = one.stated(|purpose| purpose.retention.as_ref());
        let items = list.map_or(&[][..], |list| list.value.as_slice());
        let used = one.stated(|purpose| purpose.data.as_ref());
        for id in used.into_iter().flat_map(|list| &list.items) {
            let Some(data) = context.register.data.get(&id.value) else { continue };
            if phrases::first_in_name(&words, &data.name).is_none() {
                continue;
            }
            let covering = super::covering(items, &id.value);
            let has_period = covering.iter().any(|item| is_length(item));
            let first = covering.first().and_then(|item| item.period.as_ref());
            if let Some(period) = first.filter(|_| !has_period) {
                let finding = one.finding(&LOG_WITHOUT_PERIOD, period.span());
                out.push(finding.arg("data", id.value.as_str()).label("here"));
            }
        }
    }
}

fn is_length(item: &Retention) -> bool {
    match &item.period {
        Some(Period::Length(_)) => true,
        Some(Period::Permanent(_) | Period::Criterion(_)) | None => false,
    }
}
