//! OP441: an adequacy decision that there is none of.

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::law::adequacy;
use crate::notice::Safeguard;
use crate::rules::SetContext;

rule! {
    /// A transfer rests on an adequacy decision, and on the day from which the notice holds there was none about the country.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [{ to: canvas, role: processor }]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: CN, safeguard: adequacy, ground: personvernforordningen artikkel 45 }
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
    /// +   canvas: { country: JP, safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    pub(crate) static COUNTRY_NOT_ADEQUATE: OP441 "country-not-adequate", Error,
        ["gdpr:45", "gdpr:13(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let day = super::day(context);
    for transfer in super::transfers(context.set) {
        let Some(safeguard) = transfer.each().find_map(|it| it.safeguard.as_ref()) else {
            continue;
        };
        if safeguard.value != Safeguard::Adequacy {
            continue;
        }
        let countries = super::countries(context, &transfer).into_iter();
        let without = countries.filter(|it| !it.in_eea() && adequacy(it.as_str(), day).is_none());
        let without: Vec<String> = without.map(|it| it.as_str().to_owned()).collect();
        if !without.is_empty() {
            let finding = Diagnostic::new(&COUNTRY_NOT_ADEQUATE, safeguard.span)
                .arg("transfer", transfer.here.to.value.as_str())
                .arg("countries", Arg::Countries(without))
                .arg("date", day)
                .label("here");
            out.push(finding);
        }
    }
}
