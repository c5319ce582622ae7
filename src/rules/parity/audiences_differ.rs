//! OP210: whom a notice or a purpose concerns differs between languages.

use super::{Difference, Pair};
use crate::diag::Diagnostics;
use crate::notice::IdList;
use crate::rules::SetContext;

rule! {
    /// A notice, or one of its purposes, concerns different audiences in two languages.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - audiences: [students]
    /// + audiences: [students, employees]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - audiences: [students]
    /// ```
    pub(crate) static AUDIENCES_DIFFER: OP210 "audiences-differ", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for notice in super::notices(context.set) {
        if let Some(list) = notice.part(|it| it.audiences.as_ref()) {
            compare(context, &list, "notice", context.set.id.as_str(), out);
        }
    }
    for purpose in super::purposes(context.set) {
        if let Some(list) = purpose.part(|it| it.audiences.as_ref()) {
            compare(context, &list, "purpose", purpose.own.id.value.as_str(), out);
        }
    }
}

fn compare(
    context: &SetContext<'_>,
    list: &Pair<'_, IdList>,
    scope: &'static str,
    id: &str,
    out: &mut Diagnostics,
) {
    let is_known = super::is_audience(context.settings);
    let Some(difference) = Difference::of_ids(list.own, list.reference, is_known) else { return };
    let finding = list
        .finding(&AUDIENCES_DIFFER, list.own.span, list.reference.span)
        .arg("scope", scope)
        .arg("id", id);
    out.push(difference.told(finding));
}
