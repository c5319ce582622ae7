//! OP438: a source whose name says that anybody may look there, and which is not marked.

use super::phrases;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A source in the register is named as a publicly accessible one is, and says neither `public: true` nor `public: false`.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Folkeregisteret, nn: Folkeregisteret, en: The National Population Register }
    /// + name: { nb: Sosiale medier, nn: Sosiale medium, en: Social media }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: { nb: Folkeregisteret, nn: Folkeregisteret, en: The National Population Register }
    /// + name: { nb: Sosiale medier, nn: Sosiale medium, en: Social media }
    /// + public: false
    /// ```
    pub(crate) static PUBLIC_SOURCE_NOT_MARKED: OP438 "public-source-not-marked", Warning,
        ["gdpr:14(2)(f)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let words = phrases::each(context.i18n, &context.site.settings.languages, "duty-words-public");
    for it in context.site.register.sources.values().filter(|it| !it.public_is_stated) {
        if let Some(word) = phrases::first_in_name(&words, &it.name) {
            let finding = Diagnostic::new(&PUBLIC_SOURCE_NOT_MARKED, it.name.span());
            out.push(finding.arg("id", it.id.value.as_str()).arg("word", word).label("here"));
        }
    }
}
