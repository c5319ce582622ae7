//! OP327: a provision is not written in the usual form.

use super::pieces;
use crate::diag::Diagnostics;
use crate::law::Untidy;
use crate::rules::SetContext;

rule! {
    /// A citation in running text is not written in the form that the language uses elsewhere.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan klage, jf. GDPR art 77 og personopplysningsloven §20.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du kan klage, jf. GDPR artikkel 77 og personopplysningslova § 20.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You can complain under Article 77 of the GDPR and section 20 of the Personal Data Act.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan klage, jf. GDPR artikkel 77 og personopplysningsloven § 20.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du kan klage, jf. GDPR artikkel 77 og personopplysningslova § 20.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You can complain under Article 77 of the GDPR and section 20 of the Personal Data Act.
    /// ```
    pub(crate) static UNTIDY_CITATION: OP327 "untidy-citation", Advice, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    pieces::findings(context, &UNTIDY_CITATION, Untidy::Form, out);
}
