//! OP706: a form that the list of terms both uses and avoids.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// The list of terms both uses a form and says to avoid it, in one language.
    ///
    /// ## Fires on
    /// ```content/register/terms.yaml
    /// terms:
    ///   erasure:
    ///     nb: { use: sletting }
    ///     nn: { use: sletting }
    ///     en: { use: erasure, avoid: [deletion, Erasure] }
    /// ```
    /// ## Silent on
    /// ```content/register/terms.yaml
    /// terms:
    ///   erasure:
    ///     nb: { use: sletting }
    ///     nn: { use: sletting }
    ///     en: { use: erasure, avoid: [deletion] }
    /// ```
    pub(crate) static TERM_USED_AND_AVOIDED: OP706 "term-used-and-avoided", Warning, [];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let words = || context.site.register.terms.values().flat_map(|term| &term.words);
    let mut used = std::collections::HashMap::new();
    for own in words() {
        for form in own.uses.iter().chain(&own.or) {
            used.entry((own.lang, form.value.to_lowercase())).or_insert(form.span);
        }
    }
    for own in words() {
        for form in &own.avoid {
            let Some(there) = used.get(&(own.lang, form.value.to_lowercase())) else { continue };
            let finding = Diagnostic::new(&TERM_USED_AND_AVOIDED, form.span)
                .arg("words", &form.value)
                .arg("lang", own.lang)
                .label("here")
                .related(*there, "there", Vec::new());
            out.push(finding);
        }
    }
}
