//! OP322: a heading is noted that cannot be compared with anything.

use super::pinned::{Pinned, pins};
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, parity};

rule! {
    /// A heading is noted beside a citation, and cannot be compared with the act.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis:
    /// +   - personvernforordningen artikkel 6 nr. 1 bokstav e
    /// +   - { cite: universitets- og høyskoleloven §§ 2-8 og 8-5, heading: Behandling av personopplysninger }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis:
    /// +   cite: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// +   heading: Universiteters og høyskolers behandling av personopplysninger
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static PIN_NOT_COMPARABLE: OP322 "pin-not-comparable", Warning, ["gdpr:6(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let day = super::day(context);
    for (_, notice) in context.set.notices.iter() {
        for pin in pins(notice) {
            let finding = Diagnostic::new(&PIN_NOT_COMPARABLE, pin.heading.span)
                .arg("noted", &pin.heading.value);
            match Pinned::of(pin, context.law, day) {
                Some(Pinned::Several) => {
                    out.push(finding.label("here-several").help("help-several"))
                }
                Some(Pinned::Unknown(unit)) => {
                    let citation = parity::written(context.law, &unit, notice.lang);
                    out.push(finding.arg("citation", citation).label("here"));
                }
                Some(Pinned::Known(..)) | None => {}
            }
        }
    }
}
