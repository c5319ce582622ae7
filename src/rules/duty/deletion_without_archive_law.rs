//! OP447: a public body promises deletion and never mentions its archives.

use super::who;
use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::Then;
use crate::rules::{SetContext, across};

rule! {
    /// A public body says that data are deleted, and neither the facts nor the text of the notice names the Archives Act.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ```content/notices/staff/nb.md edit
    /// - - { criterion: Vi lagrer dem så lenge du er ansatt hos oss., then: delete }
    /// + - { criterion: Vi lagrer dem så lenge du er ansatt hos oss., then: delete, because: arkivlova § 12 }
    /// ```
    pub(crate) static DELETION_WITHOUT_ARCHIVE_LAW: OP447 "deletion-without-archive-law", Warning,
        ["arkl:§12", "gdpr:89(1)"];
}

/// The act on archives, and the regulations under it.
const ARCHIVES: [&str; 2] = ["arkl", "arkforskr"];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    if !who::is_public(context) {
        return;
    }
    let notices = || across::notices(context.set);
    let purposes = || notices().flat_map(|notice| &notice.purposes);
    let mut thens = purposes()
        .flat_map(|purpose| &purpose.retention)
        .flat_map(|list| list.value.iter().filter_map(|item| item.then.as_ref()));
    let Some(deleted) = thens.find(|then| then.value == Then::Delete) else { return };
    let in_fields = purposes().flat_map(who::provisions);
    let is_named =
        in_fields.into_iter().any(|field| ARCHIVES.iter().any(|it| who::cites_act(field, it)));
    if !is_named && !ARCHIVES.iter().any(|act| context.told().cites(act)) {
        let finding = Diagnostic::new(&DELETION_WITHOUT_ARCHIVE_LAW, deleted.span);
        out.push(finding.arg("notice", context.set.id.as_str()).label("here"));
    }
}
