//! OP529: data are kept until the reader asks for something else.

use super::promised::said;
use crate::diag::Diagnostics;
use crate::facts::{Claim, Value};
use crate::rules::SetContext;

rule! {
    /// A text or criterion says that data are kept until the person asks for something else, and no other limit.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi lagrer opplysningene til du ber oss slette dem.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi lagrar opplysningane til du bed oss slette dei.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We keep the data until you ask us to delete them.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi lagrer opplysningene til du ber oss slette dem, og senest til du slutter.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi lagrar opplysningane til du bed oss slette dei, og seinast til du sluttar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We keep the data until you ask us to delete them, and at the latest until you leave.
    /// ```
    pub(crate) static KEPT_UNTIL_ASKED: OP529 "kept-until-asked", Warning, ["gdpr:5(1)(e)", "gdpr:13(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::UntilAsked);
    // A length of time beside it is a limit.
    let found =
        found.filter(|it| !it.facts().any(|fact| matches!(fact.value, Value::Length { .. })));
    out.extend(found.map(|it| it.finding(&KEPT_UNTIL_ASKED)));
}
