//! OP502: an address or a link differs in running text.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// An e-mail address, a telephone number, the host of a web address or a link inside the site is not the
    /// same in two languages' texts.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skriv til personvern@demo.example.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skriv til personvern@demo.example.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to privacy@demo.example.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Les mer på [demo.example](https://www.demo.example/nb/).
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Les meir på [demo.example](https://www.demo.example/nn/).
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Read more at [demo.example](https://demo.example/en/).
    /// ```
    pub(crate) static ADDRESSES_DIFFER_IN_PROSE: OP502 "addresses-differ-in-prose", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::Address);
    out.extend(found.map(|it| it.finding(&ADDRESSES_DIFFER_IN_PROSE)));
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let found = context.shared().iter().filter(|it| it.kind == Kind::Address);
    out.extend(found.map(|it| it.finding(&ADDRESSES_DIFFER_IN_PROSE)));
}
