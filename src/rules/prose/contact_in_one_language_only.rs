//! OP541: a contact that one language names in so many words, and another does not.

use super::names::Who;
use super::names::naming::{finding, for_each_pair, missed};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A text names a contact of `site.yaml` that the same text in another language shows no trace of, by name or by link.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skriv til postmottaket.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skriv til postmottaket.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to the data protection officer.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skriv til postmottaket.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skriv til postmottaket.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to [us](contact:privacy).
    /// ```
    pub(crate) static CONTACT_IN_ONE_LANGUAGE_ONLY: OP541 "contact-in-one-language-only", Warning, ["gdpr:12(1)", "gdpr:12(2)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for_each_pair(context, |lacks, has| {
        let missed = missed(context, lacks, has, |who| matches!(who, Who::Contact(_))).into_iter();
        out.extend(missed.filter_map(|it| finding(&CONTACT_IN_ONE_LANGUAGE_ONLY, lacks, has, &it)));
    });
}
