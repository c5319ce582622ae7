//! OP517: an objection is offered where no legal basis gives a right to object.

use super::promised::{Bases, said};
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::law::Right;
use crate::rules::SetContext;

rule! {
    /// A text says without conditions that one may object, and no legal basis in use gives that right.
    ///
    /// A sentence that names a condition is taken to be right, and so is one about marketing.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav c, jf. universitets- og høyskoleloven § 2-8
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du har rett til å protestere mot behandlingen.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis: personvernforordninga artikkel 6 nr. 1 bokstav c, jf. universitets- og høgskulelova § 2-8
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du har rett til å protestere mot behandlinga.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You have the right to object to the processing.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du har rett til å protestere mot behandlingen.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Du har rett til å protestere mot behandlinga.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + You have the right to object to the processing.
    /// ```
    pub(crate) static OBJECTION_WITHOUT_GROUND: OP517 "objection-without-ground", Warning, ["gdpr:21(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::Objection).filter(|it| {
        Bases::of(context, it.part.purpose).is_some_and(|bases| !bases.give(Right::Objection))
    });
    out.extend(found.map(|it| it.finding(&OBJECTION_WITHOUT_GROUND)));
}
