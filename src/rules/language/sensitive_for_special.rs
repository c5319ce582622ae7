//! OP722: «sensitive» where the regulation says special categories.

use super::{instead, texts};
use crate::diag::Diagnostics;
use crate::rules::SetContext;
use crate::tongue::Topic;

rule! {
    /// A text speaks of sensitive data where the regulation says special categories.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the sensitive data see them.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the special categories of personal data see them.
    /// ```
    pub(crate) static SENSITIVE_FOR_SPECIAL: OP722 "sensitive-for-special", Advice, ["gdpr:9(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        for hit in worded.about(Topic::Sensitive) {
            let finding = part.finding(&SENSITIVE_FOR_SPECIAL, &hit.range);
            out.push(instead(finding, hit.tag.1.as_deref()));
        }
    }
}
