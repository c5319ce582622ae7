//! OP411: data of a purpose that no storage period covers.

use std::collections::HashSet;

use crate::diag::{Arg, Diagnostics};
use crate::notice::Id;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose says how long some of its data are kept, and not the rest.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { data: [contact], period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    pub(crate) static DATA_WITHOUT_RETENTION: OP411 "data-without-retention", Error,
        ["gdpr:13(2)(a)", "gdpr:14(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(data) = one.stated(|purpose| purpose.data.as_ref()) else { continue };
        let Some(items) = one.stated(|purpose| purpose.retention.as_ref()) else { continue };
        // An item without data covers the rest; no item at all is a finding of its own.
        if items.value.is_empty() || items.value.iter().any(|item| item.data.is_none()) {
            continue;
        }
        let lists = items.value.iter().filter_map(|item| item.data.as_ref());
        let covered: HashSet<&Id> =
            lists.flat_map(|list| &list.items).map(|it| &it.value).collect();
        let mut open = data.items.iter().filter(|it| !covered.contains(&it.value)).peekable();
        if open.peek().is_some() {
            let names = open.map(|it| it.value.to_string()).collect();
            let finding = one
                .finding(&DATA_WITHOUT_RETENTION, items.span)
                .arg("data", Arg::List(names))
                .label("here")
                .related(data.span, "there", Vec::new());
            out.push(finding);
        }
    }
}
