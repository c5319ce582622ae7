//! OP306: an act that does not hold on the day when the notice takes effect.

use jiff::civil::Date;

use crate::diag::{Diagnostic, Diagnostics};
use crate::law::{Citation, Finding};
use crate::rules::SetContext;

rule! {
    /// A citation names an act that is repealed, or not yet in force, on the day from which the notice
    /// holds.
    ///
    /// A year beside the name tells which act is meant. A sentence of running text that says
    /// «former», «repealed» or the like is about the past.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - effective: 2026-08-15
    /// + effective: 2023-08-15
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav b
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// + - { data: [results], period: permanent, because: ligningsloven § 3-13 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Vi tar vare på dem etter arkivlova av 1992 § 6.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Tidligere tok vi vare på dem etter arkivlova av 1992 § 6.
    /// ```
    pub(crate) static ACT_NOT_IN_FORCE: OP306 "act-not-in-force", Error,
        ["gdpr:6(3)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for cited in context.faulty_citations().iter().filter(|cited| !cited.tells_of_past) {
        for finding in &cited.findings {
            let Some((state, date, now_at)) = state(finding) else { continue };
            // Running text may tell of what is to come.
            if cited.in_text && state != "repealed" {
                continue;
            }
            let mut finding = Diagnostic::new(&ACT_NOT_IN_FORCE, cited.span)
                .arg("citation", &cited.written)
                .arg("state", state)
                .label("here");
            if let Some(date) = date {
                finding = finding.arg("date", date);
            }
            if !now_at.is_empty() {
                let now = context.law.print_list(now_at, cited.lang);
                finding = finding.arg("now", now).help("help-now-at");
            }
            out.push(finding);
        }
    }
}

/// How an act does not hold, until or from when that is so, and where its place went.
fn state(finding: &Finding) -> Option<(&'static str, Option<Date>, &[Citation])> {
    if let Finding::Repealed { since, now_at, .. } = finding {
        return Some(("repealed", Some(*since), now_at));
    }
    let Finding::NotYetInForce { from, .. } = finding else { return None };
    Some((if from.is_some() { "later" } else { "pending" }, *from, &[]))
}
