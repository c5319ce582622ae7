//! OP445: recordings from cameras that are kept longer than the regulations let them.

use crate::diag::Diagnostics;
use crate::notice::{Period, Retention};
use crate::rules::{SetContext, across, words};

rule! {
    /// Recordings from camera surveillance (`camera: true` in the register) are kept for more than seven days, or, beside a line of seven days, for more than thirty.
    ///
    /// The thirty days are for what the police are likely to get. Other exceptions are rare; a waiver says why one applies.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    ///   name: { nb: Kontaktopplysninger, nn: Kontaktopplysningar, en: Contact details }
    /// + camera: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [contact], period: P14D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    ///   name: { nb: Kontaktopplysninger, nn: Kontaktopplysningar, en: Contact details }
    /// + camera: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [contact], period: P7D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static CAMERA_RECORDINGS_KEPT_TOO_LONG: OP445 "camera-recordings-kept-too-long", Error,
        ["kameraforskr:§6"];
}

/// How many days recordings are kept, and those that the police are likely to get.
const USUAL: u32 = 7;
const POLICE: u32 = 30;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let list = one.stated(|purpose| purpose.retention.as_ref());
        let items = list.map_or(&[][..], |list| list.value.as_slice());
        let used = one.stated(|purpose| purpose.data.as_ref());
        for id in used.into_iter().flat_map(|list| &list.items) {
            if !context.register.data.get(&id.value).is_some_and(|data| data.camera) {
                continue;
            }
            let covering = super::covering(items, &id.value);
            let has_usual = covering.iter().any(|item| days(item).is_some_and(|it| it <= USUAL));
            let most = if has_usual { POLICE } else { USUAL };
            for item in covering {
                let Some(period) = item.period.as_ref() else { continue };
                if days(item).is_some_and(|days| days > most) {
                    let finding = one
                        .finding(&CAMERA_RECORDINGS_KEPT_TOO_LONG, period.span())
                        .arg("period", words::period(period))
                        .arg("data", id.value.as_str());
                    out.push(finding.label("here"));
                }
            }
        }
    }
}

/// How many days an item says; nothing where it is a criterion.
fn days(item: &Retention) -> Option<u32> {
    match &item.period {
        Some(Period::Length(length)) => Some(super::days(length.value)),
        Some(Period::Permanent(_)) => Some(u32::MAX),
        Some(Period::Criterion(_)) | None => None,
    }
}
