//! OP402: a controller that nobody can reach.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SiteContext, across};

rule! {
    /// A controller has no e-mail address, telephone number or postal address, and neither has the
    /// contact of its notice.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - email: post@demo.example
    /// ```
    /// ```content/site.yaml edit
    /// - contact: privacy
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - email: post@demo.example
    /// ```
    pub(crate) static CONTROLLER_WITHOUT_CONTACT: OP402 "controller-without-contact", Error,
        ["gdpr:13(1)(a)", "gdpr:14(1)(a)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let (settings, register) = (&context.site.settings, &context.site.register);
    let mut reported = BTreeSet::new();
    for set in context.site.notices.values() {
        let own = across::stated(set, |notice| notice.controller.as_ref());
        let Some(id) = own.or(settings.controller.as_ref()).map(|id| &id.value) else { continue };
        // A controller that the register does not know is reported as such.
        let Some(controller) = register.organisations.get(id) else { continue };
        let contact = across::stated(set, |notice| notice.contact.as_ref());
        let contact = contact.or(settings.contact.as_ref());
        let contact = contact.and_then(|id| settings.contact(&id.value));
        let reachable = controller.email.is_some()
            || controller.phone.is_some()
            || controller.address.is_some()
            || contact.is_some_and(super::is_reachable);
        if !reachable && reported.insert(id) {
            let finding = Diagnostic::new(&CONTROLLER_WITHOUT_CONTACT, controller.id.span)
                .arg("id", id.as_str());
            out.push(finding);
        }
    }
}
