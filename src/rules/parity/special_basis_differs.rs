//! OP204: the condition for special categories of data differs between languages.

use super::Difference;
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A purpose uses special categories of data on different conditions in two languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, health]
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav g, jf. universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + special: personvernforordninga artikkel 9 nr. 2 bokstav a
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, health]
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav g, jf. universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + special: personvernforordninga artikkel 9 nr. 2 bokstav g, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static SPECIAL_BASIS_DIFFERS: OP204 "special-basis-differs", Error,
        ["gdpr:9(2)", "gdpr:13(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        let Some(special) = purpose.part(|it| it.special.as_ref()) else { continue };
        let told = |here, there| {
            let finding = purpose.finding(&SPECIAL_BASIS_DIFFERS, here, there);
            finding.arg("purpose", purpose.own.id.value.as_str())
        };
        out.extend(Difference::of_law(&special, context.law, told));
    }
}
