//! OP510: a placeholder that is still to be filled in.

use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A text holds a placeholder, so something is still to be written.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi skriver til deg […] før vi tar i bruk opplysningene til noe nytt.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Fyll inn skjemaet, så skriver vi til deg.
    /// ```
    pub(crate) static PLACEHOLDER: OP510 "placeholder", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for part in context.told().all() {
        for place in &part.reading.placeholders {
            out.push(part.finding(&PLACEHOLDER, place));
        }
    }
}
