//! OP222: what is said of a part of the notice differs between languages.

use super::Difference;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::source::Span;

rule! {
    /// A part of the notice is for other audiences, or has another contact, in one language than in
    /// another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier, contact: privacy }
    /// + purposes:
    ///     teaching:
    /// +     part: studies
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar, contact: dpo }
    /// + purposes:
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// + purposes:
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier, contact: privacy }
    /// + purposes:
    ///     teaching:
    /// +     part: studies
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar }
    /// + purposes:
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// + purposes:
    /// ```
    pub(crate) static PARTS_DIFFER: OP222 "parts-differ", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for part in super::parts(context.set) {
        let told = |what: &'static str, here: Span, there: Span| -> Diagnostic {
            part.finding(&PARTS_DIFFER, here, there)
                .arg("what", what)
                .arg("part", part.own.id.value.as_str())
        };
        if let Some(list) = part.part(|it| it.audiences.as_ref()) {
            let is_known = super::is_audience(context.settings);
            if let Some(difference) = Difference::of_ids(list.own, list.reference, is_known) {
                out.push(difference.told(told("audiences", list.own.span, list.reference.span)));
            }
        }
        if let Some(contact) = part.part(|it| it.contact.as_ref()) {
            let told = |here, there| told("contact", here, there);
            out.extend(super::contact_differs(context, &contact, told));
        }
    }
}
