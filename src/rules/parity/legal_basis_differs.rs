//! OP203: the legal basis of a purpose differs between languages.

use super::Difference;
use crate::diag::Diagnostics;
use crate::rules::SetContext;
use crate::rules::basis::cites;

rule! {
    /// A purpose rests on different provisions in two languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis: personvernforordninga artikkel 6 nr. 1 bokstav c, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis: [ "gdpr:6(1)(e)", "uhl:§2-8" ]
    /// ```
    pub(crate) static LEGAL_BASIS_DIFFERS: OP203 "legal-basis-differs", Error,
        ["gdpr:13(1)(c)", "gdpr:14(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        let Some(basis) = purpose.part(|it| it.basis.as_ref()) else { continue };
        let told = |here, there| {
            let finding = purpose.finding(&LEGAL_BASIS_DIFFERS, here, there);
            // Without Article 6, the basis is not only another: it is missing.
            let has_six = |field| cites(field, 6);
            let lacks_six = !has_six(basis.own) && has_six(basis.reference);
            finding
                .arg("purpose", purpose.own.id.value.as_str())
                .arg("lacks", if lacks_six { "article-6" } else { "none" })
        };
        out.extend(Difference::of_law(&basis, context.law, told));
    }
}
