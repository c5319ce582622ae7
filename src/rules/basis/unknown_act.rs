//! OP307: an act that the registry does not know.

use crate::diag::{Diagnostic, Diagnostics};
use crate::law::Finding;
use crate::rules::SetContext;
use crate::source::Span;

rule! {
    /// A citation names an act that is not known, so that it can be neither checked nor linked.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. studieopptaksloven § 3
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
    pub(crate) static UNKNOWN_ACT: OP307 "unknown-act", Warning,
        ["gdpr:13(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (_, notice) in context.set.notices.iter() {
        for (field, cited) in super::fields(notice)
            .flat_map(|field| field.citations.iter().map(move |cited| (field, cited)))
        {
            if context.judged(&cited.value).contains(&Finding::UnknownAct) {
                let is_in =
                    |text: &Span| text.start <= cited.span.start && cited.span.end <= text.end;
                let text = field.texts.iter().find(|text| is_in(&text.span));
                // Only what the author wrote says which act it is.
                let citation = text.map_or("", |text| text.value.as_str());
                let finding = Diagnostic::new(&UNKNOWN_ACT, cited.span)
                    .arg("citation", citation)
                    .label("here");
                out.push(finding);
            }
        }
    }
}
