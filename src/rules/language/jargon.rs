//! OP720: officialese.

use super::{instead, texts};
use crate::diag::Diagnostics;
use crate::rules::SetContext;
use crate::tongue::Topic;

rule! {
    /// A text has an expression for which there is a plain one.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the data pursuant to the act see them.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the data under the act see them.
    /// ```
    pub(crate) static JARGON: OP720 "jargon", Advice, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        for hit in worded.about(Topic::Jargon) {
            let finding = part.finding(&JARGON, &hit.range);
            out.push(instead(finding, hit.tag.1.as_deref()));
        }
    }
}
