//! OP431: legitimate interests, and nobody says whether the controller is a public body.

use super::who;
use crate::diag::{Diagnostic, Diagnostics};
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};

rule! {
    /// A notice uses legitimate interests, and the register does not say whether the controller is a public body.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
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
    pub(crate) static PUBLIC_BODY_NOT_STATED: OP431 "public-body-not-stated", Warning,
        ["gdpr:6(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let controller = who::controller(context).filter(|it| it.public_body.is_none());
    let Some(controller) = controller else { return };
    let mut purposes = across::purposes(context.set);
    let is_based = purposes.any(|one| who::bases(&one).contains(&ArticleSix::LegitimateInterests));
    if is_based {
        let finding = Diagnostic::new(&PUBLIC_BODY_NOT_STATED, controller.id.span);
        out.push(finding.arg("organisation", controller.id.value.as_str()).label("here"));
    }
}
