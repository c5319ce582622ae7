//! OP554: deletion in the text where the facts say that data are anonymised, or the other way round.

use super::promised::{Said, said};
use crate::diag::Diagnostics;
use crate::facts::{Claim, Value};
use crate::notice::{Id, Then};
use crate::rules::{SetContext, across, words};

rule! {
    /// The text of a purpose says after how long data are deleted, and every storage period of the purpose ends in anonymisation; or it says after how long they are anonymised, and every period ends in deletion.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Etter 90 dager anonymiserer vi opplysningene.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Etter 90 dagar anonymiserer vi opplysningane.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow. After 90 days we anonymise the data.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Etter 90 dager sletter vi opplysningene.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Etter 90 dagar slettar vi opplysningane.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow. After 90 days we delete the data.
    /// ```
    pub(crate) static DELETION_AND_ANONYMISATION_MIXED: OP554 "deletion-and-anonymisation-mixed", Advice, ["gdpr:4(1)", "gdpr:13(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for it in said(context.told(), Claim::Storage).filter(Said::is_of_purpose_itself) {
        let Some(id) = it.part.purpose else { continue };
        let has_length = it.facts().any(|fact| matches!(fact.value, Value::Length { .. }));
        let words = it.part.text.as_str()[it.claimed.range.clone()].to_lowercase();
        let said = match () {
            () if words.starts_with("anonymi") => Then::Anonymise,
            () if ["slett", "delet", "eras"].iter().any(|it| words.starts_with(it)) => Then::Delete,
            () => continue,
        };
        let ends = ends(context, id);
        let other = match said {
            Then::Anonymise => Then::Delete,
            Then::Delete | Then::Archive | Then::Review => Then::Anonymise,
        };
        if has_length && !ends.is_empty() && ends.iter().all(|it| *it == other) {
            let finding = it.finding(&DELETION_AND_ANONYMISATION_MIXED);
            out.push(finding.arg("purpose", id.as_str()).arg("then", words::then(other)));
        }
    }
}

/// How the storage periods of a purpose end. One that goes on for good, or that does not say, ends in
/// nothing.
fn ends(context: &SetContext<'_>, id: &Id) -> Vec<Then> {
    let purposes = across::notices(context.set).filter_map(|it| across::purpose(it, id));
    let items = purposes.filter_map(|it| it.retention.as_ref()).flat_map(|list| &list.value);
    items.filter_map(|item| Some(item.then.as_ref()?.value)).collect()
}
