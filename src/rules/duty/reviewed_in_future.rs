//! OP468: a review that has not happened yet.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice says that it was reviewed on a day that has not come.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - reviewed: 2026-06-02
    /// + reviewed: 2036-06-02
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - reviewed: 2026-06-02
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - reviewed: 2026-06-02
    /// + reviewed: 2026-07-02
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - reviewed: 2026-06-02
    /// ```
    pub(crate) static REVIEWED_IN_FUTURE: OP468 "reviewed-in-future", Warning, ["gdpr:5(1)(a)", "gdpr:5(1)(d)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let mut stated = across::notices(context.set).filter_map(|it| it.reviewed.as_ref());
    let Some(reviewed) = stated.find(|it| it.value > context.today) else { return };
    let finding = Diagnostic::new(&REVIEWED_IN_FUTURE, reviewed.span)
        .arg("notice", context.set.id.as_str())
        .arg("date", reviewed.value)
        .label("here");
    out.push(finding);
}
