//! OP303: a legal basis that does not name Article 6.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// A legal basis names an act, or Article 9, and not Article 6 of the GDPR.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static BASIS_WITHOUT_ARTICLE_6: OP303 "basis-without-article-6", Error,
        ["gdpr:6(1)", "gdpr:6(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        // What could not be read is reported, and may be the article.
        if !basis.unread.is_empty() || super::cites(basis, 6) {
            continue;
        }
        let only_nine = !super::has_national_law(basis) && super::cites(basis, 9);
        let finding = one
            .finding(&BASIS_WITHOUT_ARTICLE_6, basis.span)
            .arg("has", if only_nine { "special" } else { "act" })
            .label("here");
        out.push(finding);
    }
}
