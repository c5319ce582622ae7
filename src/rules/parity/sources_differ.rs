//! OP206: the sources of a purpose's data differ between languages.

use super::Difference;
use crate::diag::Diagnostics;
use crate::notice::Id;
use crate::rules::SetContext;

rule! {
    /// The data for a purpose come from different sources in two languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - sources: [self]
    /// + sources: [self, population-register]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - sources: [self]
    /// ```
    pub(crate) static SOURCES_DIFFER: OP206 "sources-differ", Error,
        ["gdpr:14(2)(f)", "gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for purpose in super::purposes(context.set) {
        let Some(sources) = purpose.part(|it| it.sources.as_ref()) else { continue };
        let is_known = |id: &Id| context.register.source(id).is_some();
        let (own, reference) = (&sources.own.value, &sources.reference.value);
        let difference = Difference::of_entries(own, reference, is_known);
        let Some(difference) = difference else { continue };
        let finding = purpose
            .finding(&SOURCES_DIFFER, sources.own.span, sources.reference.span)
            .arg("purpose", purpose.own.id.value.as_str());
        out.push(difference.told(finding));
    }
}
