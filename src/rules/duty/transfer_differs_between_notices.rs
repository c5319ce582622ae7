//! OP452: one recipient whose protection two notices describe in two ways.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::Country;
use crate::rules::{SiteContext, words};

rule! {
    /// Two notices have a transfer to the same recipient in the same countries, and name different safeguards.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: standard-clauses, ground: personvernforordningen artikkel 46 nr. 2 bokstav c, copy: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    /// ```content/notices/staff/nb.md edit
    /// - recipients: none
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: adequacy, ground: personvernforordningen artikkel 45 }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - recipients: [sikt]
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: standard-clauses, ground: personvernforordningen artikkel 46 nr. 2 bokstav c, copy: privacy }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// - transfers: none
    /// ```
    /// ```content/notices/staff/nb.md edit
    /// - recipients: none
    /// + recipients: [canvas]
    /// - transfers: none
    /// + transfers:
    /// +   canvas: { country: US, safeguard: standard-clauses, ground: personvernforordningen artikkel 46 nr. 2 bokstav c, copy: privacy }
    /// ```
    pub(crate) static TRANSFER_DIFFERS_BETWEEN_NOTICES: OP452 "transfer-differs-between-notices", Warning,
        ["gdpr:5(1)(a)", "gdpr:13(1)(f)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let sets: Vec<_> = context.site.notices.values().collect();
    for (index, set) in sets.iter().enumerate() {
        for transfer in super::transfers(set) {
            let to = &transfer.here.to;
            let mut earlier = sets[..index].iter().flat_map(|set| super::transfers(set));
            let Some(other) = earlier.find(|it| it.here.to.value == to.value) else { continue };
            let countries = |it: &super::Entry<'_, crate::notice::Transfer>| {
                let own = it.each().find_map(|it| it.countries.as_ref());
                own.map(|list| list.value.iter().map(|it| it.value).collect::<Vec<Country>>())
            };
            if countries(&transfer) != countries(&other) {
                continue;
            }
            let own = transfer.each().find_map(|it| it.safeguard.as_ref());
            let Some((a, b)) = own.zip(other.each().find_map(|it| it.safeguard.as_ref())) else {
                continue;
            };
            if a.value != b.value {
                let finding = Diagnostic::new(&TRANSFER_DIFFERS_BETWEEN_NOTICES, a.span)
                    .arg("transfer", to.value.as_str())
                    .arg("one", words::safeguard(a.value))
                    .arg("other", words::safeguard(b.value))
                    .label("here")
                    .related(b.span, "there", Vec::new());
                out.push(finding);
            }
        }
    }
}
