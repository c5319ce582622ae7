//! OP466: a controller outside the EEA without a representative.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// The controller of the site is established outside the EEA and no public body, and `site.yaml` names no representative.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - country: "NO"
    /// + country: GB
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - country: "NO"
    /// + country: GB
    /// ```
    /// ```content/site.yaml edit
    ///   contact: privacy
    /// + representative: privacy
    /// ```
    pub(crate) static REPRESENTATIVE_MISSING: OP466 "representative-missing", Warning,
        ["gdpr:13(1)(a)", "gdpr:14(1)(a)", "gdpr:27"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let (settings, register) = (&context.site.settings, &context.site.register);
    let controller = settings.controller.as_ref();
    let Some(it) = controller.and_then(|id| register.organisations.get(&id.value)) else { return };
    let Some(country) = it.country.as_ref().filter(|country| !country.value.in_eea()) else {
        return;
    };
    // Article 27(2)(b) leaves out public authorities.
    let is_public = it.public_body.as_ref().is_some_and(|stated| stated.value);
    if settings.representative.is_none() && !is_public {
        let finding = Diagnostic::new(&REPRESENTATIVE_MISSING, country.span);
        out.push(finding.arg("organisation", it.id.value.as_str()).label("here"));
    }
}
