//! OP221: a purpose that stands in different parts of the notice in two languages.

use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A purpose stands in one part of the notice in one language, and in another in another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier }
    /// +   library: { title: Bibliotek }
    /// + purposes:
    ///     teaching:
    /// +     part: studies
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar }
    /// +   library: { title: Bibliotek }
    /// + purposes:
    ///     teaching:
    /// +     part: library
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// +   library: { title: Library }
    /// + purposes:
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier }
    /// + purposes:
    ///     teaching:
    /// +     part: studies
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar }
    /// + purposes:
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// + purposes:
    /// ```
    pub(crate) static PART_OF_PURPOSE_DIFFERS: OP221 "part-of-purpose-differs", Error,
        ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        let Some(part) = purpose.part(|it| it.part.as_ref()) else { continue };
        // A part that no language has is reported as such.
        let is_known = |id: &_| context.set.notices.iter().any(|(_, notice)| notice.parts.has(id));
        let (own, reference) = (part.own, part.reference);
        if own.value != reference.value && is_known(&own.value) && is_known(&reference.value) {
            let finding = purpose
                .finding(&PART_OF_PURPOSE_DIFFERS, own.span, reference.span)
                .arg("purpose", purpose.own.id.value.as_str())
                .arg("side", "value")
                .arg("here", own.value.as_str())
                .arg("there", reference.value.as_str());
            out.push(finding);
        }
    }
}
