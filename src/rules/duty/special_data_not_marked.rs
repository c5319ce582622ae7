//! OP436: data whose name says that they are of a special category, and which are not marked.

use super::phrases;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A category of data in the register is named as a special category is, and says neither `special: true` nor `special: false`.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Opplysninger om allergi, nn: Opplysningar om allergi, en: Allergies }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Opplysninger om allergi, nn: Opplysningar om allergi, en: Allergies }
    /// + special: false
    /// ```
    pub(crate) static SPECIAL_DATA_NOT_MARKED: OP436 "special-data-not-marked", Error,
        ["gdpr:9(1)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let words = phrases::each(context.i18n, &context.site.settings.languages, "duty-words-special");
    for it in context.site.register.data.values().filter(|it| !it.special_is_stated) {
        if let Some(word) = phrases::first_in_name(&words, &it.name) {
            let finding = Diagnostic::new(&SPECIAL_DATA_NOT_MARKED, it.name.span());
            out.push(finding.arg("id", it.id.value.as_str()).arg("word", word).label("here"));
        }
    }
}
