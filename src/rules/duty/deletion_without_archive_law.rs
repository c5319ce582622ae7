//! OP447: a public body promises deletion and never mentions its archives.

use super::phrases::Phrases;
use super::who;
use crate::diag::{Diagnostic, Diagnostics};
use crate::law::ArticleSix;
use crate::notice::Then;
use crate::rules::SetContext;
use crate::rules::across::{self, Across};

rule! {
    /// A public body says that data from its tasks and duties are deleted, and neither the facts nor the text of the notice names the Archives Act.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - - { data: [results], period: permanent, because: arkivlova § 12 }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
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
    // What people give of their own free will, such as an address for a newsletter, makes no case.
    let is_task = |one: &Across<'_>| {
        let bases = who::bases(one);
        bases.contains(&ArticleSix::PublicTask) || bases.contains(&ArticleSix::LegalObligation)
    };
    let deleted = across::purposes(context.set).filter(is_task).find_map(|one| {
        let list = one.stated(|purpose| purpose.retention.as_ref())?;
        let mut thens = list.value.iter().filter_map(|item| item.then.as_ref());
        thens.find(|then| then.value == Then::Delete)
    });
    let Some(deleted) = deleted else { return };
    let notices = across::notices(context.set);
    let in_fields = notices.flat_map(|notice| &notice.purposes).flat_map(who::provisions);
    let is_named =
        in_fields.into_iter().any(|field| ARCHIVES.iter().any(|it| who::cites_act(field, it)));
    // An act that is only called by its name is no citation, and tells readers enough.
    let names: Vec<Phrases> = ARCHIVES
        .iter()
        .filter_map(|act| act.parse().ok())
        .map(|act| Phrases::of_act(context.law, &context.settings.languages, act, context.today))
        .collect();
    let in_text = || {
        let mut texts = context.told().all().map(|part| part.text.as_str());
        texts.any(|text| names.iter().any(|names| names.are_in(text)))
    };
    if !is_named && !in_text() {
        let finding = Diagnostic::new(&DELETION_WITHOUT_ARCHIVE_LAW, deleted.span);
        out.push(finding.arg("notice", context.set.id.as_str()).label("here"));
    }
}
