//! OP454: a contact that is for other readers than those of the notice.

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::notice::{Id, IdList};
use crate::rules::{SetContext, across};
use crate::source::Spanned;

rule! {
    /// The contact of a notice, or of a part or a decision in it, is for certain audiences (`audiences:` of the contact), and some readers are not among them.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    ///   name: { nb: Postmottaket, nn: Postmottaket, en: The mail office }
    /// + audiences: [employees]
    /// ```
    /// ```content/notices/demo/nb.md edit
    ///   reviewed: 2026-06-02
    /// + contact: privacy
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    ///   name: { nb: Postmottaket, nn: Postmottaket, en: The mail office }
    /// + audiences: [students, employees]
    /// ```
    /// ```content/notices/demo/nb.md edit
    ///   reviewed: 2026-06-02
    /// + contact: privacy
    /// ```
    pub(crate) static CONTACT_FOR_ANOTHER_AUDIENCE: OP454 "contact-for-another-audience", Warning,
        ["gdpr:12(2)", "gdpr:13(1)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(readers) = across::stated(context.set, |it| it.audiences.as_ref()) else { return };
    let own = across::stated(context.set, |notice| notice.contact.as_ref());
    out.extend(own.and_then(|contact| outside(context, contact, readers)));
    // What all languages say of a part is the same; whom to ask is taken from the first that says it.
    for part in across::main(context.set).iter().flat_map(|notice| &notice.parts) {
        let id = &part.id.value;
        let contact = across::of_part(context.set, id, |part| part.contact.as_ref());
        let own = across::of_part(context.set, id, |part| part.audiences.as_ref());
        out.extend(contact.and_then(|it| outside(context, it, own.unwrap_or(readers))));
    }
    for decision in super::decisions(context.set) {
        let own = decision.each().find_map(|it| it.audiences.as_ref());
        let review = decision.each().find_map(|it| it.review.as_ref());
        out.extend(review.and_then(|it| outside(context, it, own.unwrap_or(readers))));
    }
}

/// The finding that some readers are not among those whom a contact is for.
fn outside(
    context: &SetContext<'_>,
    contact: &Spanned<Id>,
    readers: &IdList,
) -> Option<Diagnostic> {
    let known = context.settings.contact(&contact.value)?;
    let meant = known.audiences.as_ref()?;
    let is_meant = |id: &Id| meant.has(id);
    let outside = readers.items.iter().map(|id| &id.value).filter(|id| !is_meant(id));
    let outside: Vec<String> = outside.map(|id| id.to_string()).collect();
    (!outside.is_empty()).then(|| {
        Diagnostic::new(&CONTACT_FOR_ANOTHER_AUDIENCE, contact.span)
            .arg("contact", contact.value.as_str())
            .arg("audiences", Arg::List(outside))
            .label("here")
            .related(meant.span, "there", Vec::new())
    })
}
