//! OP403: a notice without a data protection officer.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SiteContext, across};
use crate::source::Span;

rule! {
    /// Neither a notice nor `site.yaml` names a data protection officer.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - dpo: dpo
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - dpo: dpo
    /// ```
    /// ```content/notices/demo/nb.md edit
    ///   effective: 2026-08-15
    /// + dpo: dpo
    /// ```
    /// ```content/notices/staff/nb.md edit
    ///   effective: 2026-08-15
    /// + dpo: dpo
    /// ```
    pub(crate) static DPO_MISSING: OP403 "dpo-missing", Error,
        ["gdpr:13(1)(b)", "gdpr:14(1)(b)", "gdpr:37(1)(a)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let settings = &context.site.settings;
    let is_open = |set| across::stated(set, |notice| notice.dpo.as_ref()).is_none();
    if settings.dpo.is_none() && context.site.notices.values().any(|set| is_open(set)) {
        out.push(Diagnostic::new(&DPO_MISSING, Span::top(settings.file)));
    }
}
