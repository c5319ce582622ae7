//! OP115: a purpose for an audience that its part of the notice is not for.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A purpose concerns an audience that its part of the notice is not for.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - audiences: [students]
    /// + audiences: [students, employees]
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier, audiences: [students] }
    /// + purposes:
    ///     teaching:
    /// +     part: studies
    /// +     audiences: [employees]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - audiences: [students]
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar }
    /// + purposes:
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// + purposes:
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - audiences: [students]
    /// + audiences: [students, employees]
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studier, audiences: [students] }
    /// + purposes:
    ///     teaching:
    /// +     part: studies
    /// +     audiences: [students]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - audiences: [students]
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studiar }
    /// + purposes:
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - purposes:
    /// + parts:
    /// +   studies: { title: Studies }
    /// + purposes:
    /// ```
    pub(crate) static AUDIENCE_OUTSIDE_PART: OP115 "audience-outside-part", Error, [];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let SetContext { set, settings, .. } = *context;
    let addressed = across::stated(set, |notice| notice.audiences.as_ref());
    for one in across::purposes(set) {
        let Some(part) = one.stated(|purpose| purpose.part.as_ref()) else { continue };
        let Some(list) = one.stated(|purpose| purpose.audiences.as_ref()) else { continue };
        let of_part = across::of_part(set, &part.value, |it| it.audiences.as_ref());
        let Some(of_part) = of_part.filter(|list| !list.items.is_empty()) else { continue };
        for id in &list.items {
            let inside = of_part.has(&id.value);
            // An audience that the site does not know, or the notice does not address, is reported
            // as such.
            let in_notice = addressed.is_none_or(|all| all.has(&id.value));
            if inside || !in_notice || settings.audience(&id.value).is_none() {
                continue;
            }
            let finding = Diagnostic::new(&AUDIENCE_OUTSIDE_PART, id.span)
                .arg("audience", id.value.as_str())
                .arg("purpose", one.purpose.id.value.as_str())
                .arg("part", part.value.as_str())
                .related(of_part.span, "there", Vec::new());
            out.push(finding);
        }
    }
}
