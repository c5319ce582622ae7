//! OP430: legitimate interests as the basis of a public body.

use super::who;
use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};

rule! {
    /// A public authority or body bases a purpose on legitimate interests, Article 6(1)(f).
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav f
    /// + interest: Vi vil vise fram det studentene gjør.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + interest: Vi vil vise fram det studentane gjer.
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   text: We register the teaching that you follow.
    /// + interest: We want to show what our students do.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav f
    /// + interest: Vi vil vise fram det studentene gjør.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + interest: Vi vil vise fram det studentane gjer.
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   text: We register the teaching that you follow.
    /// + interest: We want to show what our students do.
    /// ```
    pub(crate) static LEGITIMATE_INTEREST_OF_PUBLIC_BODY: OP430 "legitimate-interest-of-public-body", Error,
        ["gdpr:6(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    if !who::is_public(context) {
        return;
    }
    for one in across::purposes(context.set) {
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        if who::bases(&one).contains(&ArticleSix::LegitimateInterests) {
            let finding = one.finding(&LEGITIMATE_INTEREST_OF_PUBLIC_BODY, basis.span);
            out.push(finding.label("here"));
        }
    }
}
