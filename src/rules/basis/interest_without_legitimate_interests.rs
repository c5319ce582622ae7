//! OP313: a legitimate interest beside another basis.

use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose names a legitimate interest, and its basis is not Article 6(1)(f).
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    ///   text: Vi registrerer undervisningen du følger.
    /// + interest: Vi vil gi deg god undervisning.
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   text: Vi registrerer undervisninga du følgjer.
    /// + interest: Vi vil gje deg god undervisning.
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   text: We register the teaching that you follow.
    /// + interest: We want to teach you well.
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
    pub(crate) static INTEREST_WITHOUT_LEGITIMATE_INTERESTS: OP313 "interest-without-legitimate-interests", Warning,
        ["gdpr:13(1)(d)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(interest) = one.stated(|purpose| purpose.interest.as_ref()) else { continue };
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        let named = |it| ArticleSix::of(it) == Some(ArticleSix::LegitimateInterests);
        let fits = basis.citations.iter().any(|cited| named(&cited.value));
        if basis.unread.is_empty() && !fits {
            let finding = one
                .finding(&INTEREST_WITHOUT_LEGITIMATE_INTERESTS, interest.span)
                .related(basis.span, "there", Vec::new());
            out.push(finding);
        }
    }
}
