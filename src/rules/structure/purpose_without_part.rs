//! OP113: a purpose outside the parts of a divided notice.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// The notice is divided into parts, and a purpose does not say which part it stands in.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier }
    /// + purposes:
    /// +   library:
    /// +     title: Låne ut bøker
    /// +     text: Vi registrerer hva du låner.
    /// +     basis: personvernforordningen artikkel 6 nr. 1 bokstav b
    /// +     data: [contact]
    /// +     sources: [lanekassen]
    /// +     recipients: none
    /// +     retention: { period: P30D, from: end-of-studies, then: delete }
    ///     teaching:
    /// +     part: studies
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar }
    /// + purposes:
    /// +   library:
    /// +     title: Låne ut bøker
    /// +     text: Vi registrerer kva du låner.
    ///     teaching:
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// + purposes:
    /// +   library:
    /// +     title: Lend books
    /// +     text: We register what you borrow.
    ///     teaching:
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
    pub(crate) static PURPOSE_WITHOUT_PART: OP113 "purpose-without-part", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let first = across::notices(context.set).find_map(|notice| notice.parts.first());
    let Some(first) = first else { return };
    for one in across::purposes(context.set) {
        if one.stated(|purpose| purpose.part.as_ref()).is_none() {
            let finding = one.lacks(&PURPOSE_WITHOUT_PART);
            out.push(finding.label("here").related(first.id.span, "there", Vec::new()));
        }
    }
}
