//! OP301: a citation that cannot be read with certainty.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;

rule! {
    /// A field that holds provisions has a part that cannot be read as a citation.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. reglane våre
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// + basis: pvf. art. 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static UNREADABLE_CITATION: OP301 "unreadable-citation", Error,
        ["gdpr:13(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (_, notice) in context.set.notices.iter() {
        for field in super::fields(notice) {
            for unread in &field.unread {
                let finding = Diagnostic::new(&UNREADABLE_CITATION, unread.span)
                    .arg("text", super::as_written(field, unread.span))
                    .label("here");
                out.push(match &unread.value {
                    Some(likely) => finding.arg("likely", likely).help("help-likely"),
                    None => finding,
                });
            }
        }
    }
}
