//! OP526: nobody else gets the data, and yet there are recipients.

use super::promised::{recipients, said};
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::notice::Role;
use crate::rules::SetContext;

rule! {
    /// A text says that the data are shared with nobody, and the notice names recipients.
    ///
    /// A processor is no third party, and a text that names an exception is taken to be right.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [lanekassen]
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi deler ikke personopplysningene dine med andre.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// + recipients: [lanekassen]
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi deler ikkje personopplysningane dine med andre.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We do not share your personal data with others.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi deler ikke personopplysningene dine med andre.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi deler ikkje personopplysningane dine med andre.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We do not share your personal data with others.
    /// ```
    pub(crate) static NOT_SHARED_YET_RECIPIENTS: OP526 "not-shared-yet-recipients", Error, ["gdpr:13(1)(e)", "gdpr:14(1)(e)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for it in said(context.told(), Claim::NotShared) {
        let other = recipients(context, it.part.purpose).find(|recipient| {
            let stated = recipient.role.as_ref().map(|role| role.value);
            let role = stated.or_else(|| context.register.role(&recipient.to.value));
            // A processor is no third party, Article 4(10); of what has no role, nobody knows.
            match role {
                Some(Role::Processor) | None => false,
                // One that gets some of the data does not gainsay a text about the rest.
                Some(
                    Role::Controller | Role::JointController | Role::Authority | Role::ThirdParty,
                ) => recipient.data.is_none() || it.part.purpose.is_none(),
            }
        });
        if let Some(recipient) = other {
            let finding = it.finding(&NOT_SHARED_YET_RECIPIENTS);
            let finding = finding.arg("recipient", recipient.to.value.as_str());
            out.push(finding.related(recipient.to.span, "there", Vec::new()));
        }
    }
}
