//! OP404: a data protection officer that nobody can reach.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SiteContext, across};

rule! {
    /// A data protection officer has a name only: no e-mail address, telephone number, postal or web
    /// address.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - email: ombud@demo.example
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - email: ombud@demo.example
    /// + phone: "+47 55 55 01 02"
    /// ```
    pub(crate) static DPO_WITHOUT_CONTACT: OP404 "dpo-without-contact", Error,
        ["gdpr:13(1)(b)", "gdpr:14(1)(b)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let settings = &context.site.settings;
    let sets = context.site.notices.values();
    let own = sets.filter_map(|set| across::stated(set, |notice| notice.dpo.as_ref()));
    let used: BTreeSet<_> = settings.dpo.iter().chain(own).map(|id| &id.value).collect();
    for contact in used.into_iter().filter_map(|id| settings.contact(id)) {
        if !super::is_reachable(contact) {
            let finding = Diagnostic::new(&DPO_WITHOUT_CONTACT, contact.id.span)
                .arg("id", contact.id.value.as_str());
            out.push(finding);
        }
    }
}
