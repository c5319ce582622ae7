//! OP119: two storage periods for the same data, and no word on when each holds.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, Retention};
use crate::rules::across::Across;
use crate::rules::{SetContext, across, parity};

rule! {
    /// A purpose gives the same data several storage periods, and not when each of them holds.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    ///   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: P1Y, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: P1Y, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: permanent, because: arkivlova § 12, when: Hvis du har tatt eksamen. }
    /// + - { data: [results], period: P1Y, from: end-of-studies, then: delete, when: Hvis du aldri tok eksamen. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: permanent, because: arkivlova § 12, when: Om du har teke eksamen. }
    /// + - { data: [results], period: P1Y, from: end-of-studies, then: delete, when: Om du aldri tok eksamen. }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///     required: { otherwise: "Without the data, you cannot take exams." }
    /// +   retention:
    /// +     - { data: [results], period: permanent, because: section 12 of the Archives Act, when: If you have sat an exam. }
    /// +     - { data: [results], period: P1Y, from: end-of-studies, then: delete, when: If you never sat an exam. }
    /// +     - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static PERIODS_OVERLAP: OP119 "periods-overlap", Error,
        ["gdpr:13(2)(a)", "gdpr:14(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(list) = one.stated(|purpose| purpose.retention.as_ref()) else { continue };
        let items = &list.value;
        let says_when: Vec<bool> =
            (0..items.len()).map(|index| says_when(&one, items, index)).collect();
        for (index, item) in items.iter().enumerate() {
            let overlapping = items[..index].iter().zip(&says_when).find_map(|(earlier, when)| {
                let told = *when && says_when[index];
                shared(earlier, item).filter(|_| !told).map(|data| (earlier, data))
            });
            if let Some((earlier, data)) = overlapping {
                let finding = Diagnostic::new(&PERIODS_OVERLAP, item.span)
                    .arg("purpose", one.purpose.id.value.as_str())
                    .arg("data", data.map_or("", Id::as_str))
                    .arg("what", if data.is_some() { "data" } else { "rest" })
                    .label("here")
                    .related(earlier.span, "there", Vec::new());
                out.push(finding);
            }
        }
    }
}

/// Whether an item says in any language when it holds.
fn says_when(one: &Across<'_>, items: &[Retention], index: usize) -> bool {
    let lists = one.each().filter_map(|(_, purpose)| purpose.retention.as_ref());
    let mut same = lists.filter_map(|list| parity::same_item(items, index, &list.value));
    same.any(|item| item.when.is_some())
}

/// The first data that two items are both about; nothing inside where both are about the rest.
fn shared<'a>(one: &'a Retention, other: &Retention) -> Option<Option<&'a Id>> {
    match (&one.data, &other.data) {
        (None, None) => Some(None),
        (Some(one), Some(other)) => {
            let is_in = |id: &Id| other.items.iter().any(|it| it.value == *id);
            one.items.iter().map(|it| &it.value).find(|id| is_in(id)).map(Some)
        }
        (None, Some(_)) | (Some(_), None) => None,
    }
}
