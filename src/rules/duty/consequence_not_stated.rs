//! OP417: data that must be given, and no word of what happens otherwise.

use crate::diag::Diagnostics;
use crate::notice::RequiredBy;
use crate::rules::{SetContext, across};

rule! {
    /// The data must be given, and no language says what happens if they are not.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// + required: { by: contract }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { by: contract }
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
    pub(crate) static CONSEQUENCE_NOT_STATED: OP417 "consequence-not-stated", Error,
        ["gdpr:13(2)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(by) = one.stated(|it| it.required.as_ref()?.by.as_ref()) else { continue };
        let must = match by.value {
            RequiredBy::Law | RequiredBy::Contract => true,
            RequiredBy::None => false,
        };
        let otherwise = one.stated(|it| it.required.as_ref()?.otherwise.as_ref());
        if must && otherwise.is_none_or(|text| text.value.trim().is_empty()) {
            out.push(one.finding(&CONSEQUENCE_NOT_STATED, by.span).label("here"));
        }
    }
}
