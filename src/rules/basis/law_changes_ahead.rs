//! OP319: an act that will be repealed within a year.

use jiff::ToSpan as _;

use super::ending::endings;
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A notice cites an act that will be repealed within twelve months.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. opptaksforskriften § 1-1
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - effective: 2026-08-15
    /// + effective: 2027-01-01
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. opptaksforskriften § 1-1
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - effective: 2026-08-15
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static LAW_CHANGES_AHEAD: OP319 "law-changes-ahead", Advice,
        ["gdpr:6(3)"];
}

/// How many months ahead a change is told.
const MONTHS: i64 = 12;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let last = context.today.saturating_add(MONTHS.months());
    let endings = endings(context).into_iter();
    let ahead = endings.filter(|act| context.today < act.until && act.until <= last);
    out.extend(ahead.filter_map(|act| act.finding(&LAW_CHANGES_AHEAD, context.law)));
}
