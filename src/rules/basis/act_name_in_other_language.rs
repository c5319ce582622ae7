//! OP326: an act is called by its name in another language.

use super::pieces;
use crate::diag::Diagnostics;
use crate::law::Untidy;
use crate::rules::SetContext;

rule! {
    /// A citation calls an act by the name that another language has for it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis: GDPR artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static ACT_NAME_IN_OTHER_LANGUAGE: OP326 "act-name-in-other-language", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    pieces::findings(context, &ACT_NAME_IN_OTHER_LANGUAGE, Untidy::OtherLanguage, out);
}
