//! OP707: a term that lacks one of the site's languages.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A term in the site's list lacks one of the site's languages.
    ///
    /// ## Fires on
    /// ```content/register/terms.yaml
    /// terms:
    ///   erasure:
    ///     nb: { use: sletting }
    ///     en: { use: erasure }
    /// ```
    /// ## Silent on
    /// ```content/register/terms.yaml
    /// terms:
    ///   erasure:
    ///     nb: { use: sletting }
    ///     nn: { use: sletting }
    ///     en: { use: erasure }
    /// ```
    pub(crate) static TERM_WITHOUT_LANGUAGE: OP707 "term-without-language", Warning, [];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    for term in context.site.register.terms.values() {
        for lang in &context.site.settings.languages {
            if !term.words.iter().any(|words| words.lang == *lang) {
                let finding = Diagnostic::new(&TERM_WITHOUT_LANGUAGE, term.id.span)
                    .arg("term", term.id.value.as_str())
                    .arg("lang", *lang);
                out.push(finding);
            }
        }
    }
}
