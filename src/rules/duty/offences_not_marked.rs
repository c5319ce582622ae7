//! OP437: data whose name says that they are about offences, and which are not marked.

use super::phrases;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A category of data in the register is named as data about offences are, and says neither `offences: true` nor `offences: false`.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Straffbare forhold, nn: Straffbare forhold, en: Criminal offences }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Straffbare forhold, nn: Straffbare forhold, en: Criminal offences }
    /// + offences: false
    /// ```
    pub(crate) static OFFENCES_NOT_MARKED: OP437 "offences-not-marked", Error,
        ["gdpr:10"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let words =
        phrases::each(context.i18n, &context.site.settings.languages, "duty-words-offences");
    for it in context.site.register.data.values().filter(|it| !it.offences_is_stated) {
        if let Some(word) = phrases::first_in_name(&words, &it.name) {
            let finding = Diagnostic::new(&OFFENCES_NOT_MARKED, it.name.span());
            out.push(finding.arg("id", it.id.value.as_str()).arg("word", word).label("here"));
        }
    }
}
