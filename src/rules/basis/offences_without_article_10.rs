//! OP314: data about offences without a basis in law.

use crate::diag::{Arg, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A purpose uses data about convictions or offences, and names neither Article 10 nor an act.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav b
    /// - data: [contact, results]
    /// + data: [contact, results, police-certificate]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - data: [contact, results]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - data: [contact, results]
    /// + data: [contact, results, police-certificate]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - data: [contact, results]
    /// ```
    pub(crate) static OFFENCES_WITHOUT_ARTICLE_10: OP314 "offences-without-article-10", Error,
        ["gdpr:10", "popplyl:§11"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let Some(data) = one.stated(|purpose| purpose.data.as_ref()) else { continue };
        let is_offence = |id| context.register.data.get(id).is_some_and(|it| it.offences);
        if !data.items.iter().any(|id| is_offence(&id.value)) {
            continue;
        }
        let basis = one.stated(|purpose| purpose.basis.as_ref());
        let special = one.stated(|purpose| purpose.special.as_ref());
        let is_ground = |field| {
            let named = super::has_national_law(field) || super::cites(field, 10);
            named || !super::is_read(field)
        };
        if basis.into_iter().chain(special).any(is_ground) {
            continue;
        }
        let names = data.items.iter().map(|id| &id.value).filter(|id| is_offence(id));
        let names = names.map(|id| id.to_string()).collect();
        let span = basis.map_or(one.purpose.id.span, |field| field.span);
        let finding = one
            .finding(&OFFENCES_WITHOUT_ARTICLE_10, span)
            .arg("data", Arg::List(names))
            .related(data.span, "there", Vec::new());
        out.push(finding);
    }
}
