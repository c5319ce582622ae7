//! OP214: whom to ask differs between languages.

use super::Pair;
use crate::diag::{Arg, Diagnostics};
use crate::notice::Id;
use crate::rules::SetContext;
use crate::source::Spanned;

rule! {
    /// A notice names different controllers, contacts or data protection officers in two languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    ///   effective: 2026-08-15
    /// + contact: privacy
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   effective: 2026-08-15
    /// + contact: dpo
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    ///   effective: 2026-08-15
    /// + contact: privacy
    /// ```
    pub(crate) static CONTACTS_DIFFER: OP214 "contacts-differ", Error,
        ["gdpr:13(1)(a)", "gdpr:13(1)(b)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let is_contact = |id: &Id| context.settings.contact(id).is_some();
    let is_organisation = |id: &Id| context.register.organisations.contains_key(id);
    for notice in super::notices(context.set) {
        let controller = notice.part(|it| it.controller.as_ref());
        compare("rules-field-controller", controller, is_organisation, out);
        compare("rules-field-contact", notice.part(|it| it.contact.as_ref()), is_contact, out);
        compare("rules-field-dpo", notice.part(|it| it.dpo.as_ref()), is_contact, out);
    }
}

fn compare(
    field: &'static str,
    id: Option<Pair<'_, Spanned<Id>>>,
    is_known: impl Fn(&Id) -> bool,
    out: &mut Diagnostics,
) {
    let Some(id) = id.filter(|id| id.own.value != id.reference.value) else { return };
    // An id that names nothing is reported as such.
    if !is_known(&id.own.value) || !is_known(&id.reference.value) {
        return;
    }
    let finding = id
        .finding(&CONTACTS_DIFFER, id.own.span, id.reference.span)
        .arg("field", Arg::Message(field))
        .arg("here", id.own.value.as_str())
        .arg("there", id.reference.value.as_str());
    out.push(finding);
}
