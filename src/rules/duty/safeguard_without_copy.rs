//! OP422: a transfer that does not say where to get a copy of the safeguards.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::Safeguard;
use crate::rules::{SetContext, words};

rule! {
    /// A transfer rests on clauses or rules, and the notice does not say where to get a copy of them.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: standard-clauses, ground: personvernforordningen artikkel 46 nr. 2 bokstav c }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { safeguard: standard-clauses, ground: personvernforordningen artikkel 46 nr. 2 bokstav c, copy: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    pub(crate) static SAFEGUARD_WITHOUT_COPY: OP422 "safeguard-without-copy", Error,
        ["gdpr:13(1)(f)", "gdpr:14(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for transfer in super::transfers(context.set) {
        let Some(safeguard) = transfer.each().find_map(|it| it.safeguard.as_ref()) else {
            continue;
        };
        let has_text = match safeguard.value {
            Safeguard::StandardClauses | Safeguard::BindingRules => true,
            // A decision on adequacy is public, and an exception has no safeguards to copy.
            Safeguard::Adequacy | Safeguard::Derogation => false,
        };
        if has_text && transfer.each().all(|it| it.copy.is_none()) {
            let finding = Diagnostic::new(&SAFEGUARD_WITHOUT_COPY, safeguard.span)
                .arg("transfer", transfer.here.to.value.as_str())
                .arg("safeguard", words::safeguard(safeguard.value))
                .label("here");
            out.push(finding);
        }
    }
}
