//! OP215: the sections of a notice stand in another order in one language.

use super::Pair;
use crate::diag::Diagnostics;
use crate::notice::{Listed, Notice, Section};
use crate::rules::SetContext;

rule! {
    /// The sections of a notice stand in different orders in two languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - ## Slik sikrar vi opplysningane {#security}
    /// + ## Endringar {#changes}
    /// - ## Endringar {#changes}
    /// + ## Slik sikrar vi opplysningane {#security}
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - ## Endringar {#changes}
    /// + ## Når vi endrar denne teksten {#changes}
    /// ```
    pub(crate) static SECTION_ORDER_DIFFERS: OP215 "section-order-differs", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for notice in super::notices(context.set) {
        let Some((own, reference)) = first_difference(&notice) else { continue };
        let finding = notice
            .finding(&SECTION_ORDER_DIFFERS, own.id.span, reference.id.span)
            .arg("here", own.id.value.as_str())
            .arg("there", reference.id.value.as_str());
        out.push(finding);
    }
}

/// The first place where the sections that both languages have do not follow each other alike.
fn first_difference<'a>(notice: &Pair<'a, Notice>) -> Option<(&'a Section, &'a Section)> {
    let (own, reference) = (&notice.own.sections, &notice.reference.sections);
    let shared = |list: &'a Listed<Section>, of: &'a Listed<Section>| {
        list.iter().filter(|it| of.has(&it.id.value))
    };
    let (own, reference) = (shared(own, reference), shared(reference, own));
    own.zip(reference).find(|(own, reference)| own.id.value != reference.id.value)
}
