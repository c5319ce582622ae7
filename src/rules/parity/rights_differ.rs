//! OP224: what is said of a right differs between languages.

use super::Difference;
use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::right_key;
use crate::rules::SetContext;
use crate::source::Span;

rule! {
    /// A right has another contact, or is limited by other provisions, in one language than in
    /// another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - transfers: none
    /// + transfers: none
    /// + rights:
    /// +   access: { contact: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// + transfers: none
    /// + rights:
    /// +   access: { contact: dpo }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - transfers: none
    /// + transfers: none
    /// + rights:
    /// +   erasure: { limited-by: arkivlova § 12 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// + transfers: none
    /// + rights:
    /// +   erasure: { limited-by: arkivlova § 12 }
    /// ```
    pub(crate) static RIGHTS_DIFFER: OP224 "rights-differ", Error, ["gdpr:12(2)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for exercise in super::rights(context.set) {
        let told = |what: &'static str, here: Span, there: Span| -> Diagnostic {
            exercise
                .finding(&RIGHTS_DIFFER, here, there)
                .arg("what", what)
                .arg("right", right_key(exercise.own.right).unwrap_or_default())
        };
        if let Some(contact) = exercise.part(|it| it.contact.as_ref()) {
            let told = |here, there| told("contact", here, there);
            out.extend(super::contact_differs(context, &contact, told));
        }
        if let Some(law) = exercise.part(|it| it.limited_by.as_ref()) {
            let told = |here, there| told("limited-by", here, there);
            out.extend(Difference::of_law(&law, context.law, told));
        }
    }
}
