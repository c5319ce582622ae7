//! OP308: a legal obligation or a public task that no act lays down.

use crate::diag::Diagnostics;
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};

rule! {
    /// A basis is Article 6(1)(c) or (e), and no act is named.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav b
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static BASIS_WITHOUT_NATIONAL_LAW: OP308 "basis-without-national-law", Error,
        ["gdpr:6(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        if !basis.unread.is_empty() || super::has_national_law(basis) {
            continue;
        }
        let in_need = basis.citations.iter().find_map(|cited| {
            let basis = ArticleSix::of(&cited.value)?;
            basis.needs_national_law().then_some((cited, basis.letter()))
        });
        if let Some((cited, letter)) = in_need {
            let finding = one
                .finding(&BASIS_WITHOUT_NATIONAL_LAW, cited.span)
                .arg("letter", letter.to_string())
                .label("here");
            out.push(finding);
        }
    }
}
