//! OP323: two languages note different headings for one section.

use super::pinned::{Pinned, pins};
use crate::diag::{Diagnostic, Diagnostics};
use crate::law::is_same_heading;
use crate::rules::{SetContext, across, parity};

rule! {
    /// A translation notes another heading for the same section.
    ///
    /// ## Fires on
    /// ```content/register/more.yaml
    /// acts:
    ///   studieforskr:
    ///     names: { nb: studieforskriften, nn: studieforskrifta, en: Study Regulations }
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis:
    /// +   - personvernforordningen artikkel 6 nr. 1 bokstav e
    /// +   - { cite: studieforskriften § 4, heading: Eksamen }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis:
    /// +   - personvernforordninga artikkel 6 nr. 1 bokstav e
    /// +   - { cite: studieforskrifta § 4, heading: Sensur }
    /// ```
    /// ## Silent on
    /// ```content/register/more.yaml
    /// acts:
    ///   studieforskr:
    ///     names: { nb: studieforskriften, nn: studieforskrifta, en: Study Regulations }
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis:
    /// +   - personvernforordningen artikkel 6 nr. 1 bokstav e
    /// +   - { cite: studieforskriften § 4, heading: Eksamen }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis:
    /// +   - personvernforordninga artikkel 6 nr. 1 bokstav e
    /// +   - { cite: studieforskrifta § 4, heading: eksamen }
    /// ```
    pub(crate) static PINS_DIFFER: OP323 "pins-differ", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let day = super::day(context);
    let mut notices = across::notices(context.set);
    let Some(main) = notices.next() else { return };
    // Where the registry knows the heading, it decides which language is wrong: OP321.
    let unknown = |pin| match Pinned::of(pin, context.law, day) {
        Some(Pinned::Unknown(unit)) => Some(unit),
        Some(Pinned::Known(..) | Pinned::Several) | None => None,
    };
    for notice in notices {
        for pin in pins(notice) {
            let Some(unit) = unknown(pin) else { continue };
            let other = pins(main).find(|other| unknown(other) == Some(unit));
            let Some(other) =
                other.filter(|it| !is_same_heading(&it.heading.value, &pin.heading.value))
            else {
                continue;
            };
            let finding = Diagnostic::new(&PINS_DIFFER, pin.heading.span)
                .arg("citation", parity::written(context.law, &unit, notice.lang))
                .arg("one", notice.lang)
                .arg("other", main.lang)
                .arg("here", &pin.heading.value)
                .arg("there", &other.heading.value)
                .label("here")
                .related(other.heading.span, "there", Vec::new());
            out.push(finding);
        }
    }
}
