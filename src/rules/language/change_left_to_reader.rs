//! OP713: the reader is asked to look out for changes.

use super::texts;
use crate::diag::Diagnostics;
use crate::rules::SetContext;
use crate::tongue::Topic;

rule! {
    /// The reader is asked to look out for changes, and nothing says that they will be told.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + The text may change, so please check this page from time to time.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you before we use the data for anything new. You can also check this page.
    /// ```
    pub(crate) static CHANGE_LEFT_TO_READER: OP713 "change-left-to-reader", Error, ["gdpr:12(1)", "gdpr:5(1)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        let Some(hit) = worded.about(Topic::LookHere).next() else { continue };
        if worded.about(Topic::Tells).next().is_none() {
            let finding = part.finding(&CHANGE_LEFT_TO_READER, &hit.range);
            out.push(finding);
        }
    }
}
