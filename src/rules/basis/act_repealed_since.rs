//! OP320: an act that was repealed after the notice took effect.

use super::ending::endings;
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A notice cites an act that held when the notice took effect, and has been repealed since.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - effective: 2026-08-15
    /// + effective: 2025-08-15
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - effective: 2026-08-15
    /// + effective: 2026-01-01
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// ```
    pub(crate) static ACT_REPEALED_SINCE: OP320 "act-repealed-since", Warning,
        ["gdpr:6(3)", "gdpr:5(1)(d)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let over = endings(context).into_iter().filter(|act| act.until <= context.today);
    out.extend(over.filter_map(|act| act.finding(&ACT_REPEALED_SINCE, context.law)));
}
