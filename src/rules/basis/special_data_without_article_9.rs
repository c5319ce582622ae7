//! OP310: special categories of data without a condition in Article 9(2).

use crate::diag::{Arg, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A purpose uses a special category of data and names no condition in Article 9(2).
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, health]
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
    pub(crate) static SPECIAL_DATA_WITHOUT_ARTICLE_9: OP310 "special-data-without-article-9", Error,
        ["gdpr:9(1)", "gdpr:9(2)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(data) = one.stated(|purpose| purpose.data.as_ref()) else { continue };
        let is_special = |id| context.register.data.get(id).is_some_and(|it| it.special);
        if !data.items.iter().any(|id| is_special(&id.value)) {
            continue;
        }
        let special = one.stated(|purpose| purpose.special.as_ref());
        let conditions = special.into_iter().chain(one.stated(|purpose| purpose.basis.as_ref()));
        let named = |field| !super::is_read(field) || super::cites(field, 9);
        if conditions.into_iter().any(named) {
            continue;
        }
        let names = data.items.iter().map(|id| &id.value).filter(|id| is_special(id));
        let names = names.map(|id| id.to_string()).collect();
        let span = special.map_or(one.purpose.id.span, |field| field.span);
        let finding = one
            .finding(&SPECIAL_DATA_WITHOUT_ARTICLE_9, span)
            .arg("data", Arg::List(names))
            .related(data.span, "there", Vec::new());
        out.push(finding);
    }
}
