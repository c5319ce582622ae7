//! OP408: a purpose that does not say where its data come from.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose does not say where the data come from.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - sources: [self]
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - sources: [self]
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - sources: [self]
    /// ```
    pub(crate) static PURPOSE_WITHOUT_SOURCE: OP408 "purpose-without-source", Warning,
        ["gdpr:13", "gdpr:14(2)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let sources = one.stated(|purpose| purpose.sources.as_ref());
        if sources.is_none_or(|list| list.value.is_empty()) {
            out.push(one.lacks(&PURPOSE_WITHOUT_SOURCE));
        }
    }
}
