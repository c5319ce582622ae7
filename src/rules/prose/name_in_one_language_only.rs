//! OP516: an organisation or system that one language's text names, and another's does not.

use super::names::Who;
use super::names::naming::{finding, for_each_pair, missed};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A text names an organisation or system of the register that the same text in another language does not name.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi melder fra til Lånekassen når du slutter.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi melder frå til Lånekassa når du sluttar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We tell the authorities when you leave.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi melder fra til Lånekassen når du slutter.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi melder frå til Lånekassa når du sluttar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We tell Lånekassen when you leave.
    /// ```
    pub(crate) static NAME_IN_ONE_LANGUAGE_ONLY: OP516 "name-in-one-language-only", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for_each_pair(context, |lacks, has| {
        let bodies = |who: Who<'_>| matches!(who, Who::Body(_) | Who::Source(_));
        let missed = missed(context, lacks, has, bodies).into_iter();
        out.extend(missed.filter_map(|it| finding(&NAME_IN_ONE_LANGUAGE_ONLY, lacks, has, &it)));
    });
}
