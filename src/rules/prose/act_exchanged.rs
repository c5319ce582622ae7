//! OP555: an act named as a whole, where another language names another act.

use super::names::Who;
use super::names::naming::{finding, for_each_pair, missed};
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A paragraph names an act without a section, and the same paragraph in another language names another act in its place.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi følger arkivlova.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi følgjer arkivlova.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We follow the Public Administration Act.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi følger arkivlova.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi følgjer lova.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We follow the Archives Act.
    /// ```
    pub(crate) static ACT_EXCHANGED: OP555 "act-exchanged", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for_each_pair(context, |lacks, has| {
        let acts = missed(context, lacks, has, |who| matches!(who, Who::Act(_))).into_iter();
        out.extend(acts.filter_map(|it| finding(&ACT_EXCHANGED, lacks, has, &it)));
    });
}
