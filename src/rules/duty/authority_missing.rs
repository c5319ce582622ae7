//! OP405: a site that names no supervisory authority.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;
use crate::source::Span;

rule! {
    /// No supervisory authority is named in `site.yaml`, so that no page can say where to complain.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - authority: datatilsynet
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - authority: datatilsynet
    /// + authority: "datatilsynet"
    /// ```
    pub(crate) static AUTHORITY_MISSING: OP405 "authority-missing", Error,
        ["gdpr:13(2)(d)", "gdpr:14(2)(e)", "gdpr:77"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let settings = &context.site.settings;
    if settings.authority.is_none() {
        out.push(Diagnostic::new(&AUTHORITY_MISSING, Span::top(settings.file)));
    }
}
