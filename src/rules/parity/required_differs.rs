//! OP209: whether the data must be given differs between languages.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, words};

rule! {
    /// A purpose's data are required by one thing in one language and by another, or by nothing, in
    /// another language.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { by: none, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + required: { otherwise: Utan opplysningane får du ikkje ta eksamen. }
    /// ```
    pub(crate) static REQUIRED_DIFFERS: OP209 "required-differs", Error, ["gdpr:13(2)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        let required = purpose.part(|it| it.required.as_ref());
        let Some(by) = required.and_then(|it| it.part(|it| it.by.as_ref())) else { continue };
        if by.own.value == by.reference.value {
            continue;
        }
        let finding = purpose
            .finding(&REQUIRED_DIFFERS, by.own.span, by.reference.span)
            .arg("purpose", purpose.own.id.value.as_str())
            .arg("here", words::required_by(by.own.value))
            .arg("there", words::required_by(by.reference.value));
        out.push(finding);
    }
}
