//! OP406: a supervisory authority without an address.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// The supervisory authority has no address of any kind, so that readers must find it themselves.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - email: postkasse@datatilsynet.no
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - email: postkasse@datatilsynet.no
    /// + url: https://www.datatilsynet.no
    /// ```
    pub(crate) static AUTHORITY_WITHOUT_CONTACT: OP406 "authority-without-contact", Warning,
        ["gdpr:13(2)(d)", "gdpr:77"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let id = context.site.settings.authority.as_ref();
    let known = id.and_then(|id| context.site.register.organisations.get(&id.value));
    let Some(authority) = known else { return };
    let reachable = authority.email.is_some()
        || authority.phone.is_some()
        || authority.address.is_some()
        || authority.url.is_some();
    if !reachable {
        let finding = Diagnostic::new(&AUTHORITY_WITHOUT_CONTACT, authority.id.span)
            .arg("id", authority.id.value.as_str());
        out.push(finding);
    }
}
