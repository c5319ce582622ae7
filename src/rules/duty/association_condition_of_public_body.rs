//! OP435: a public body uses the condition that is for associations.

use super::who;
use crate::diag::Diagnostics;
use crate::law::ArticleNine;
use crate::rules::{SetContext, across};

rule! {
    /// A public body rests special categories on Article 9(2)(d), which is for foundations and associations.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    ///   basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav d
    /// - data: [contact, results]
    /// + data: [contact, results, health]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    ///   basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav a
    /// - data: [contact, results]
    /// + data: [contact, results, health]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// ```
    pub(crate) static ASSOCIATION_CONDITION_OF_PUBLIC_BODY: OP435 "association-condition-of-public-body", Warning,
        ["gdpr:9(2)(d)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    if !who::is_public(context) {
        return;
    }
    for one in across::purposes(context.set) {
        let Some(special) = one.stated(|purpose| purpose.special.as_ref()) else { continue };
        if who::conditions(special).any(|it| it == ArticleNine::Association) {
            let finding = one.finding(&ASSOCIATION_CONDITION_OF_PUBLIC_BODY, special.span);
            out.push(finding.label("here"));
        }
    }
}
