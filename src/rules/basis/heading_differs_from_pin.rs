//! OP321: the section cited is not called what the author noted.

use super::pinned::{Pinned, pins};
use crate::diag::{Diagnostic, Diagnostics};
use crate::law::{Finding, is_same_heading};
use crate::rules::{SetContext, parity};

rule! {
    /// The heading noted beside a citation is not the heading of that section.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis:
    /// +   - personvernforordningen artikkel 6 nr. 1 bokstav e
    /// +   - { cite: universitets- og høyskoleloven § 2-8, heading: Innpassing og godkjenning }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis:
    /// +   - personvernforordningen artikkel 6 nr. 1 bokstav e
    /// +   - { cite: universitets- og høyskoleloven § 2-8, heading: universiteters og høyskolers behandling av personopplysninger. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static HEADING_DIFFERS_FROM_PIN: OP321 "heading-differs-from-pin", Error,
        ["gdpr:6(3)", "gdpr:13(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let day = super::day(context);
    for (_, notice) in context.set.notices.iter() {
        for pin in pins(notice) {
            let Some(Pinned::Known(unit, now)) = Pinned::of(pin, context.law, day) else {
                continue;
            };
            let noted = &pin.heading.value;
            if is_same_heading(noted, now) {
                continue;
            }
            let cited = pin.cited.iter().find(|cited| cited.value.unit() == unit);
            let finding = Diagnostic::new(&HEADING_DIFFERS_FROM_PIN, pin.heading.span)
                .arg("citation", parity::written(context.law, &unit, notice.lang))
                .arg("noted", noted)
                .arg("now", now)
                .label("here");
            let finding = match cited {
                Some(cited) => finding.related(cited.span, "there", Vec::new()),
                None => finding,
            };
            // The old subject may stand under another number now, or in another act.
            let moved = context.law.headed(unit.act, noted, day);
            let mut places: Vec<_> = moved.into_iter().collect();
            if places.is_empty() {
                places = context.judged(&unit).iter().find_map(formerly(noted)).unwrap_or_default();
            }
            out.push(if places.is_empty() {
                finding
            } else {
                let moved = context.law.print_list(&places, notice.lang);
                finding.arg("moved", moved).help("help-now-at")
            });
        }
    }
}

/// Where the subject that the author noted went, if the section had that subject before.
fn formerly(noted: &str) -> impl Fn(&Finding) -> Option<Vec<crate::law::Citation>> {
    move |finding| {
        let Finding::NewSubject { formerly, .. } = finding else { return None };
        is_same_heading(&formerly.heading, noted).then(|| formerly.now_at.clone())
    }
}
