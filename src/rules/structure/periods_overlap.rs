//! OP119: two storage periods for the same data, and no word on when each holds.

use std::collections::HashMap;

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, Retention};
use crate::rules::{SetContext, across};

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
        // The first item about some data, and the first such that does not say when it holds.
        let mut any = HashMap::new();
        let mut untold = HashMap::new();
        for (at, kept) in one.kept().into_iter().enumerate() {
            let item = kept.here;
            let is_told = kept.states(|it| it.when.as_ref());
            let earlier = if is_told { &untold } else { &any };
            let first = about(item).filter_map(|data| earlier.get(&data)).min_by_key(|(at, _)| *at);
            if let Some(&(_, earlier)) = first {
                let data = shared(earlier, item);
                let finding = Diagnostic::new(&PERIODS_OVERLAP, item.span)
                    .arg("purpose", one.purpose.id.value.as_str())
                    .arg("data", data.map_or("", Id::as_str))
                    .arg("what", if data.is_some() { "data" } else { "rest" })
                    .label("here")
                    .related(earlier.span, "there", Vec::new());
                out.push(finding);
            }
            for data in about(item) {
                any.entry(data).or_insert((at, item));
                if !is_told {
                    untold.entry(data).or_insert((at, item));
                }
            }
        }
    }
}

/// The data that an item is about; nothing inside where it is about the rest.
fn about(item: &Retention) -> impl Iterator<Item = Option<&Id>> {
    let rest = item.data.is_none().then_some(None);
    rest.into_iter().chain(item.data.iter().flat_map(|list| &list.items).map(|id| Some(&id.value)))
}

/// The first data that two items are both about.
fn shared<'a>(one: &'a Retention, other: &Retention) -> Option<&'a Id> {
    let (one, other) = (one.data.as_ref()?, other.data.as_ref()?);
    one.items.iter().map(|it| &it.value).find(|id| other.has(id))
}
