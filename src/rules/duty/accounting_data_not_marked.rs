//! OP471: data whose name says that they are accounting material, and which are not marked.

use super::phrases;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A category of data in the register is named as accounting material is, and says neither `accounting: true` nor `accounting: false`.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Betalingsopplysninger, nn: Betalingsopplysningar, en: Payment data }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Bilde, nn: Bilete, en: Photograph }
    /// + name: { nb: Betalingsopplysninger, nn: Betalingsopplysningar, en: Payment data }
    /// + accounting: false
    /// ```
    pub(crate) static ACCOUNTING_DATA_NOT_MARKED: OP471 "accounting-data-not-marked", Warning, ["bokfl:§13"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let words =
        phrases::each(context.i18n, &context.site.settings.languages, "duty-words-accounting");
    for it in context.site.register.data.values().filter(|it| !it.accounting_is_stated) {
        if let Some(word) = phrases::first_in_name(&words, &it.name) {
            let finding = Diagnostic::new(&ACCOUNTING_DATA_NOT_MARKED, it.name.span());
            out.push(finding.arg("id", it.id.value.as_str()).arg("word", word).label("here"));
        }
    }
}
