//! OP522: a complaint to the authority that is made to wait.

use super::promised::said;
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::rules::SetContext;

rule! {
    /// A text says that one may complain to the supervisory authority only after a complaint to the controller.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Får du ikke medhold i klagen, kan du klage til Datatilsynet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Får du ikkje medhald i klaga, kan du klage til Datatilsynet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + If we do not uphold your complaint, you can complain to the Data Protection Authority.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan klage direkte til Datatilsynet. Du trenger ikke å klage til oss først.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du kan klage direkte til Datatilsynet. Du treng ikkje klage til oss først.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You can complain directly to the Data Protection Authority. You do not need to complain to us first.
    /// ```
    pub(crate) static COMPLAINT_AFTER_US: OP522 "complaint-after-us", Error, ["gdpr:77(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::ComplaintAfterUs);
    out.extend(found.map(|it| it.finding(&COMPLAINT_AFTER_US)));
}
