//! OP302: a purpose without a legal basis.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose states no legal basis.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static MISSING_LEGAL_BASIS: OP302 "missing-legal-basis", Error,
        ["gdpr:6(1)", "gdpr:13(1)(c)", "gdpr:14(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        if one.stated(|purpose| purpose.basis.as_ref()).is_none() {
            out.push(one.lacks(&MISSING_LEGAL_BASIS));
        }
    }
}
