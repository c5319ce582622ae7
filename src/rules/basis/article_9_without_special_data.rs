//! OP311: a condition in Article 9(2) and no special category of data.

use crate::diag::Diagnostics;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose names a condition in Article 9(2) and uses no special category of data.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results]
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav a
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, health]
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav a
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// ```
    pub(crate) static ARTICLE_9_WITHOUT_SPECIAL_DATA: OP311 "article-9-without-special-data", Warning,
        ["gdpr:9(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(special) = one.stated(|purpose| purpose.special.as_ref()) else { continue };
        let Some(data) = one.stated(|purpose| purpose.data.as_ref()) else { continue };
        // Data on offences are treated much like special categories, and may be named there.
        let is_special = |id| {
            let category = context.register.data.get(id);
            category.is_none_or(|it| it.special || it.offences)
        };
        if super::cites(special, 9) && !data.items.iter().any(|id| is_special(&id.value)) {
            let finding = one.finding(&ARTICLE_9_WITHOUT_SPECIAL_DATA, special.span).related(
                data.span,
                "here",
                Vec::new(),
            );
            out.push(finding);
        }
    }
}
