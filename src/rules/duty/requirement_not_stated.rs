//! OP416: a purpose that does not say whether the data must be given.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// The data come from the person, and the purpose does not say whether they must be given.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: none }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { by: none }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// ```
    pub(crate) static REQUIREMENT_NOT_STATED: OP416 "requirement-not-stated", Error,
        ["gdpr:13(2)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(sources) = one.stated(|purpose| purpose.sources.as_ref()) else { continue };
        let is_person = |id| context.register.sources.get(id).is_some_and(|source| source.person);
        let from_person = sources.value.iter().any(|source| is_person(&source.from.value));
        let by = one.stated(|purpose| purpose.required.as_ref()?.by.as_ref());
        if from_person && by.is_none() {
            let finding = one.lacks(&REQUIREMENT_NOT_STATED);
            out.push(finding.related(sources.span, "there", Vec::new()));
        }
    }
}
