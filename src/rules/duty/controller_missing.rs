//! OP401: a notice that names no controller.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SiteContext, across};
use crate::source::Span;

rule! {
    /// A notice does not say who is responsible: neither it nor `site.yaml` names a controller.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - controller: demo
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - controller: demo
    /// ```
    /// ```content/notices/demo/nb.md edit
    ///   effective: 2026-08-15
    /// + controller: demo
    /// ```
    /// ```content/notices/staff/nb.md edit
    ///   effective: 2026-08-15
    /// + controller: demo
    /// ```
    pub(crate) static CONTROLLER_MISSING: OP401 "controller-missing", Error,
        ["gdpr:13(1)(a)", "gdpr:14(1)(a)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let settings = &context.site.settings;
    let is_open = |set| across::stated(set, |notice| notice.controller.as_ref()).is_none();
    if settings.controller.is_none() && context.site.notices.values().any(|set| is_open(set)) {
        out.push(Diagnostic::new(&CONTROLLER_MISSING, Span::top(settings.file)));
    }
}
