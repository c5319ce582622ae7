//! OP461: a public body without a link to its accessibility statement.

use super::who;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;
use crate::source::Span;

rule! {
    /// The controller is a public body, and `site.yaml` does not say where the accessibility statement of the site stands.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ```content/site.yaml edit
    ///   contact: privacy
    /// + accessibility-statement: https://uustatus.demo.example/
    /// ```
    pub(crate) static ACCESSIBILITY_STATEMENT_MISSING: OP461 "accessibility-statement-missing", Warning,
        ["uuforskr:§4e"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let settings = &context.site.settings;
    if settings.accessibility.is_none() && who::public_body(context).is_some() {
        out.push(Diagnostic::new(&ACCESSIBILITY_STATEMENT_MISSING, Span::top(settings.file)));
    }
}
