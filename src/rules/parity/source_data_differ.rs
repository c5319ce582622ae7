//! OP223: the data that come from a source differ between languages.

use super::{Difference, Pair};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A source gives other data for a purpose in one language than in another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - sources: [self]
    /// + sources: [self, { from: population-register, data: [contact] }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - sources: [self]
    /// + sources: [self, { from: population-register, data: [results] }]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - sources: [self]
    /// + sources: [self, { from: population-register, data: [contact, results] }]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - sources: [self]
    /// + sources: [{ from: population-register, data: [results, contact] }, self]
    /// ```
    pub(crate) static SOURCE_DATA_DIFFER: OP223 "source-data-differ", Error,
        ["gdpr:14(2)(f)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        for source in super::sources(&purpose) {
            let Some(Pair { own, reference, .. }) = source.part(|it| it.data.as_ref()) else {
                continue;
            };
            let is_known = super::is_data(context.register);
            let Some(difference) = Difference::of_ids(own, reference, is_known) else { continue };
            let finding = purpose
                .finding(&SOURCE_DATA_DIFFER, own.span, reference.span)
                .arg("purpose", purpose.own.id.value.as_str())
                .arg("source", source.own.from.value.as_str());
            out.push(difference.told(finding));
        }
    }
}
