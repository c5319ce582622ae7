//! OP102: a language of the site that the notice does not exist in.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice lacks one of the site's languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md delete
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - base-url: https://demo.example/
    /// + base-url: https://demo.example/personvern/
    /// ```
    pub(crate) static MISSING_LANGUAGE: OP102 "missing-language", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(main) = across::main(context.set) else { return };
    for lang in &context.set.missing {
        let finding = Diagnostic::new(&MISSING_LANGUAGE, main.head)
            .arg("notice", context.set.id.as_str())
            .arg("lang", *lang)
            .arg("other", main.lang)
            .arg("path", format!("content/notices/{}/{lang}.md", context.set.id))
            .label("here");
        out.push(finding);
    }
}
