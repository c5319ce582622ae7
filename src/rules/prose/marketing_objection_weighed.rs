//! OP518: an objection to marketing that is weighed or takes reasons.

use super::promised::said;
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::rules::SetContext;

rule! {
    /// A text makes the objection to direct marketing depend on reasons, or on somebody weighing it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vil du protestere mot markedsføring, må du begrunne det.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vil du protestere mot marknadsføring, må du grunngje det.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + If you object to marketing, you must state your reasons.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan alltid protestere mot markedsføring, og du trenger ikke å begrunne det.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du kan alltid protestere mot marknadsføring, og du treng ikkje grunngje det.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You can always object to marketing, and you need not state your reasons.
    /// ```
    pub(crate) static MARKETING_OBJECTION_WEIGHED: OP518 "marketing-objection-weighed", Error, ["gdpr:21(2)", "gdpr:21(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::MarketingWeighed);
    out.extend(found.map(|it| it.finding(&MARKETING_OBJECTION_WEIGHED)));
}
