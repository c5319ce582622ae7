//! OP315: the same provision twice in one field.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, parity};

rule! {
    /// A field cites the same provision twice.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e og e, jf. universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven §§ 2-8 og 8-5
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static CITATION_REPEATED: OP315 "citation-repeated", Warning,
        ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (_, notice) in context.set.notices.iter() {
        for field in super::fields(notice) {
            for (at, cited) in field.citations.iter().enumerate() {
                // A basis may be named again with another act behind it: «6(1)(c), jf. …, og
                // 6(1)(c), jf. …». Only in one run of provisions of one act is it twice the same.
                let before = field.citations[..at].iter().rev();
                let mut run = before.take_while(|it| it.value.act == cited.value.act);
                let before = run.find(|it| it.value == cited.value);
                // Unknown acts share a key, and may be different ones.
                let Some(first) = before.filter(|it| !it.value.act.is_unknown()) else { continue };
                let citation = parity::written(context.law, &cited.value, notice.lang);
                let finding = Diagnostic::new(&CITATION_REPEATED, cited.span)
                    .arg("citation", citation)
                    .label("here")
                    .related(first.span, "there", Vec::new());
                out.push(finding);
            }
        }
    }
}
