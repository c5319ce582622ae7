//! OP312: a legitimate interest that no language names.

use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};

rule! {
    /// The basis is Article 6(1)(f), and no language says which interest that is.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav f
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    ///   text: Vi registrerer undervisningen du følger.
    /// + interest: Vi vil gi deg god undervisning.
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav f
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   text: Vi registrerer undervisninga du følgjer.
    /// + interest: Vi vil gje deg god undervisning.
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   text: We register the teaching that you follow.
    /// + interest: We want to teach you well.
    /// ```
    pub(crate) static LEGITIMATE_INTEREST_NOT_NAMED: OP312 "legitimate-interest-not-named", Error,
        ["gdpr:13(1)(d)", "gdpr:14(2)(b)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        let interest = one.stated(|purpose| purpose.interest.as_ref());
        // Where one language names it and another does not, that is a missing text.
        if interest.is_some_and(|text| !text.value.trim().is_empty()) {
            continue;
        }
        let named = |it| ArticleSix::of(it) == Some(ArticleSix::LegitimateInterests);
        if let Some(cited) = basis.citations.iter().find(|cited| named(&cited.value)) {
            out.push(one.finding(&LEGITIMATE_INTEREST_NOT_NAMED, cited.span).label("here"));
        }
    }
}
