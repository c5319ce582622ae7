//! OP106: a purpose for an audience that the notice does not address.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, IdList, Stated};
use crate::rules::{SetContext, across};
use crate::source::Spanned;

rule! {
    /// A purpose, a decision or a part concerns an audience that its notice does not address.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    ///   text: Vi registrerer undervisningen du følger.
    /// + audiences: [employees]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    ///   text: Vi registrerer undervisningen du følger.
    /// + audiences: [students]
    /// ```
    pub(crate) static AUDIENCE_OUTSIDE_NOTICE: OP106 "audience-outside-notice", Error, [];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let SetContext { set, settings, .. } = *context;
    let Some(addressed) = across::stated(set, |notice| notice.audiences.as_ref()) else { return };
    if addressed.items.is_empty() {
        return;
    }
    let mut look = |list: &IdList, scope: &'static str, of: &Spanned<Id>| {
        for id in &list.items {
            let inside = addressed.has(&id.value);
            // An audience that the site does not know is reported as such.
            if inside || settings.audience(&id.value).is_none() {
                continue;
            }
            let finding = Diagnostic::new(&AUDIENCE_OUTSIDE_NOTICE, id.span)
                .arg("audience", id.value.as_str())
                .arg("scope", scope)
                .arg("id", of.value.as_str())
                .related(addressed.span, "there", Vec::new());
            out.push(finding);
        }
    };
    for part in across::main(set).into_iter().flat_map(|notice| &notice.parts) {
        if let Some(list) = across::of_part(set, &part.id.value, |it| it.audiences.as_ref()) {
            look(list, "part", &part.id);
        }
    }
    for one in across::purposes(set) {
        if let Some(list) = one.stated(|purpose| purpose.audiences.as_ref()) {
            look(list, "purpose", &one.purpose.id);
        }
    }
    let decisions = across::stated(set, |notice| notice.decisions.as_ref());
    for decision in decisions.and_then(Stated::as_option).into_iter().flatten() {
        if let Some(list) = &decision.audiences {
            look(list, "decision", &decision.id);
        }
    }
}
