//! OP540: a country that one language names, and another does not.

use super::names::Who;
use super::names::naming::{finding, for_each_pair, missed};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A text names a country that the same text in another language shows no trace of. Norway is left out: it goes without saying. A region such as the EEA counts where the other text has another one instead.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi sender opplysninger til Japan.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi sender opplysningar til Japan.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We send data to South Korea.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi sender opplysninger til Sverige.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi sender opplysningar til Sverige.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We send data to a Swedish company.
    /// ```
    pub(crate) static COUNTRY_IN_ONE_LANGUAGE_ONLY: OP540 "country-in-one-language-only", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for_each_pair(context, |lacks, has| {
        let abroad = |who: Who<'_>| match who {
            Who::Country(code) => code != "NO",
            Who::Region(_) => true,
            Who::Body(_) | Who::Source(_) | Who::Contact(_) | Who::Act(_) => false,
        };
        let missed = missed(context, lacks, has, abroad).into_iter();
        out.extend(missed.filter_map(|it| finding(&COUNTRY_IN_ONE_LANGUAGE_ONLY, lacks, has, &it)));
    });
}
