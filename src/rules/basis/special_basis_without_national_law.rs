//! OP309: a condition for special categories that needs an act.

use crate::diag::Diagnostics;
use crate::law::ArticleNine;
use crate::rules::{SetContext, across};

rule! {
    /// A condition is Article 9(2)(b), (g), (h), (i) or (j), and no act is named.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, health]
    /// + special: personvernforordningen artikkel 9 nr. 2 bokstav g
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
    pub(crate) static SPECIAL_BASIS_WITHOUT_NATIONAL_LAW: OP309 "special-basis-without-national-law", Error,
        ["gdpr:9(2)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(special) = one.stated(|purpose| purpose.special.as_ref()) else { continue };
        if !special.unread.is_empty() || super::has_national_law(special) {
            continue;
        }
        let in_need = special.citations.iter().find_map(|cited| {
            let condition = ArticleNine::of(&cited.value)?;
            condition.needs_national_law().then_some((cited, condition.letter()))
        });
        if let Some((cited, letter)) = in_need {
            let finding = one
                .finding(&SPECIAL_BASIS_WITHOUT_NATIONAL_LAW, cited.span)
                .arg("letter", letter.to_string())
                .label("here");
            out.push(finding);
        }
    }
}
