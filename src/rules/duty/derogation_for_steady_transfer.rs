//! OP443: an exception for single cases used where data go out all the time.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Role, Safeguard};
use crate::rules::{SetContext, words};

rule! {
    /// A transfer to a processor or a joint controller, which goes on all the time, rests on an exception in Article 49.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: canvas, role: processor }]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: derogation, ground: personvernforordningen artikkel 49 nr. 1 bokstav a }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: canvas, role: processor }]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: standard-clauses, ground: personvernforordningen artikkel 46 nr. 2 bokstav c, copy: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    pub(crate) static DEROGATION_FOR_STEADY_TRANSFER: OP443 "derogation-for-steady-transfer", Warning,
        ["gdpr:49(1)", "gdpr:13(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for transfer in super::transfers(context.set) {
        let Some(safeguard) = transfer.each().find_map(|it| it.safeguard.as_ref()) else {
            continue;
        };
        let Some(role) = context.register.role(&transfer.here.to.value) else { continue };
        let is_steady = match role {
            Role::Processor | Role::JointController => true,
            Role::Controller | Role::Authority | Role::ThirdParty => false,
        };
        if safeguard.value == Safeguard::Derogation && is_steady {
            let finding = Diagnostic::new(&DEROGATION_FOR_STEADY_TRANSFER, safeguard.span)
                .arg("transfer", transfer.here.to.value.as_str())
                .arg("role", words::role(role))
                .label("here");
            out.push(finding);
        }
    }
}
