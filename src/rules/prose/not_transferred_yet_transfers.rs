//! OP527: no data leave the EEA, and yet there are transfers.

use super::promised::{recipients, said};
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::notice::{Id, Stated};
use crate::rules::{SetContext, across};

rule! {
    /// A text says that no data leave the EEA, and the notice lists transfers.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi overfører ikke opplysninger til land utenfor EØS.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: adequacy, ground: personvernforordninga artikkel 45 }
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi overfører ikkje opplysningar til land utanfor EØS.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We do not transfer data to countries outside the EEA.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi overfører ikke opplysninger til land utenfor EØS.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi overfører ikkje opplysningar til land utanfor EØS.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We do not transfer data to countries outside the EEA.
    /// ```
    pub(crate) static NOT_TRANSFERRED_YET_TRANSFERS: OP527 "not-transferred-yet-transfers", Error, ["gdpr:13(1)(f)", "gdpr:14(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let stated = across::stated(context.set, |notice| notice.transfers.as_ref());
    let Some(transfers) = stated.and_then(Stated::as_option) else { return };
    for it in said(context.told(), Claim::NotTransferred) {
        // A purpose may keep its data here though another sends its data away.
        let concerns = |to: &Id| {
            it.part.purpose.is_none()
                || recipients(context, it.part.purpose).any(|r| r.to.value == *to)
        };
        if let Some(transfer) = transfers.iter().find(|transfer| concerns(&transfer.to.value)) {
            let finding = it.finding(&NOT_TRANSFERRED_YET_TRANSFERS);
            let finding = finding.arg("recipient", transfer.to.value.as_str());
            out.push(finding.related(transfer.to.span, "there", Vec::new()));
        }
    }
}
