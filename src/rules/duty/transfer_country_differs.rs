//! OP470: a transfer to another country than the one where the recipient is.

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::rules::SetContext;

rule! {
    /// A transfer names countries, and the recipient is in none of them by the register, which places it outside the EEA elsewhere.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: canvas, role: processor }]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: JP, safeguard: standard-clauses, ground: personvernforordningen artikkel 46 nr. 2 bokstav c, copy: privacy }
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
    pub(crate) static TRANSFER_COUNTRY_DIFFERS: OP470 "transfer-country-differs", Warning, ["gdpr:13(1)(f)", "gdpr:14(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for transfer in super::transfers(context.set) {
        let Some(stated) = transfer.each().find_map(|it| it.countries.as_ref()) else { continue };
        let id = &transfer.here.to.value;
        let abroad = context.register.countries(id).into_iter().filter(|it| !it.in_eea());
        let left: Vec<String> = abroad
            .filter(|country| stated.value.iter().all(|it| it.value != *country))
            .map(|country| country.as_str().to_owned())
            .collect();
        if !left.is_empty() {
            let stated_as = stated.value.iter().map(|it| it.value.as_str().to_owned()).collect();
            let finding = Diagnostic::new(&TRANSFER_COUNTRY_DIFFERS, stated.span)
                .arg("transfer", id.as_str())
                .arg("stated", Arg::Countries(stated_as))
                .arg("countries", Arg::Countries(left))
                .label("here");
            out.push(finding);
        }
    }
}
