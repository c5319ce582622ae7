//! OP205: the categories of data of a purpose differ between languages.

use super::Difference;
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A purpose uses different categories of data in two languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, photo]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// + data: [results, contact]
    /// ```
    pub(crate) static DATA_DIFFER: OP205 "data-differ", Error, ["gdpr:14(1)(d)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        let Some(data) = purpose.part(|it| it.data.as_ref()) else { continue };
        let is_known = super::is_data(context.register);
        let Some(difference) = Difference::of_ids(data.own, data.reference, is_known) else {
            continue;
        };
        let finding = purpose
            .finding(&DATA_DIFFER, data.own.span, data.reference.span)
            .arg("purpose", purpose.own.id.value.as_str());
        out.push(difference.told(finding));
    }
}
