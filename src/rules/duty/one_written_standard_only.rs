//! OP462: a public body that writes in one of bokmål and nynorsk only.

use super::who;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// The controller is a public body, and the site has one of bokmål and nynorsk and not the other.
    ///
    /// ## Fires on
    /// ```content/site.yaml
    /// name: Demo
    /// languages: [nb, en]
    /// base-url: https://demo.example/
    /// controller: demo
    /// authority: datatilsynet
    /// dpo: dpo
    /// contact: dpo
    /// contacts:
    ///   dpo: { name: { nb: Personvernombudet, en: The officer }, email: ombud@demo.example }
    /// audiences:
    ///   students: { name: { nb: Studenter, en: Students } }
    /// ```
    /// ```content/register/demo.yaml
    /// organisations:
    ///   demo: { name: Demo, public-body: true, email: post@demo.example }
    ///   datatilsynet: { name: Datatilsynet, email: postkasse@datatilsynet.no }
    ///   sikt: { name: Sikt, role: processor }
    /// data:
    ///   contact: { name: { nb: Kontaktopplysninger, en: Contact details } }
    ///   results: { name: { nb: Resultater, en: Results } }
    /// sources:
    ///   self: { name: { nb: Du selv, en: You }, person: true }
    /// events:
    ///   end-of-studies: { name: { nb: du er ferdig som student, en: you finish as a student } }
    /// ```
    /// ```content/notices/demo/nn.md delete
    /// ```
    /// ```content/notices/staff/nb.md delete
    /// ```
    /// ```content/notices/staff/nn.md delete
    /// ```
    /// ```content/notices/staff/en.md delete
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    pub(crate) static ONE_WRITTEN_STANDARD_ONLY: OP462 "one-written-standard-only", Advice,
        ["sprakl:§13"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    if who::public_body(context).is_none() {
        return;
    }
    let settings = &context.site.settings;
    let languages = settings.languages.iter().zip(&settings.language_spans);
    let norwegian: Vec<_> =
        languages.filter(|(lang, _)| ["nb", "nn"].contains(&lang.as_str())).collect();
    if let [(lang, span)] = norwegian[..] {
        let other = if lang.as_str() == "nb" { "nn" } else { "nb" };
        let finding = Diagnostic::new(&ONE_WRITTEN_STANDARD_ONLY, *span).arg("lang", *lang);
        out.push(finding.arg("other", other).label("here"));
    }
}
