//! OP318: a section that has changed its subject since the notice was last reviewed.

use crate::diag::{Diagnostic, Diagnostics};
use crate::law::Finding;
use crate::rules::{SetContext, across};

rule! {
    /// A section was about something else when the notice was last reviewed.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - reviewed: 2026-06-02
    /// + reviewed: 2024-06-02
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 3-2
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - reviewed: 2026-06-02
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 3-2
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static SECTION_HAS_NEW_SUBJECT: OP318 "section-has-new-subject", Warning,
        ["gdpr:6(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    // Whoever reviewed the notice after the change has seen the new subject.
    let Some(reviewed) = across::stated(context.set, |it| it.reviewed.as_ref()) else { return };
    for cited in context.faulty_citations().iter().filter(|cited| !cited.tells_of_past) {
        // That its act is not in force is said already.
        if cited.findings.iter().any(super::is_out_of_force) {
            continue;
        }
        for finding in &cited.findings {
            let Finding::NewSubject { now, formerly } = finding else { continue };
            let Some(changed) = formerly.until.filter(|day| reviewed.value < *day) else {
                continue;
            };
            let finding = Diagnostic::new(&SECTION_HAS_NEW_SUBJECT, cited.span)
                .arg("citation", &cited.written)
                .arg("date", changed)
                .arg("now", now)
                .arg("before", &formerly.heading)
                .label("here")
                .related(reviewed.span, "there", Vec::new());
            out.push(if formerly.now_at.is_empty() {
                finding
            } else {
                let moved = context.law.print_list(&formerly.now_at, cited.lang);
                finding.arg("moved", moved).help("help-now-at")
            });
        }
    }
}
