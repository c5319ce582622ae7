//! OP514: an organisation or system that a purpose's text names, and no fact of the notice.

use std::collections::HashSet;

use super::names::Who;
use super::parts::TEXT;
use crate::diag::Diagnostics;
use crate::notice::{Id, Notice, Purpose, Stated};
use crate::rules::{SetContext, across};

rule! {
    /// The text of a purpose names an organisation or system of the register that is neither recipient nor source.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger, og gir beskjed til Lånekassen.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer, og gjev beskjed til Lånekassa.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow, and tell Lånekassen.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger, i et system fra Sikt.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer, i eit system frå Sikt.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow, in a system from Sikt.
    /// ```
    pub(crate) static ORGANISATION_IN_PROSE_ONLY: OP514 "organisation-in-prose-only", Warning,
        ["gdpr:13(1)(e)", "gdpr:14(1)(e)", "gdpr:14(2)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let has_text = |notice: &Notice| notice.purposes.iter().any(|it| it.text.is_some());
    if !across::notices(context.set).any(has_text) {
        return;
    }
    let known = known(context);
    let owner = |id: &Id| Some(&context.register.systems.get(id)?.owner.as_ref()?.value);
    let is_known = |id: &Id| known.contains(id) || owner(id).is_some_and(|it| known.contains(it));
    for (part, named) in context.told().each_named(context) {
        let is_text = part.key.is_some_and(|key| key.field == TEXT);
        let Some(purpose) = part.purpose.filter(|_| is_text) else { continue };
        for named in named.iter().filter(|it| it.nearly.is_none() && !it.again && !it.opens) {
            let Who::Body(id) = named.who else { continue };
            // «but not X»: whoever is named to be left out gets and gives nothing.
            if is_known(id) || part.is_denied(&named.range) {
                continue;
            }
            let finding = part.finding(&ORGANISATION_IN_PROSE_ONLY, &named.range);
            out.push(finding.arg("id", id.as_str()).arg("purpose", purpose.as_str()));
        }
    }
}

/// Everybody whom a fact of the notice names, with the owners of systems.
fn known<'a>(context: &SetContext<'a>) -> HashSet<&'a Id> {
    let settings = context.settings;
    let mut known: HashSet<&Id> = [&settings.controller, &settings.authority]
        .into_iter()
        .flatten()
        .map(|it| &it.value)
        .collect();
    for notice in across::notices(context.set) {
        known.extend(notice.controller.iter().map(|it| &it.value));
        let transfers = notice.transfers.iter().filter_map(Stated::as_option).flatten();
        known.extend(transfers.map(|it| &it.to.value));
        known.extend(notice.joint_controllers.iter().map(|it| &it.with.value));
        notice.purposes.iter().for_each(|purpose| known.extend(of_purpose(purpose)));
    }
    let systems = known.iter().filter_map(|id| context.register.systems.get(*id));
    let owners: Vec<&Id> = systems.filter_map(|it| Some(&it.owner.as_ref()?.value)).collect();
    known.extend(owners);
    known
}

fn of_purpose(purpose: &Purpose) -> impl Iterator<Item = &Id> {
    let recipients = purpose.recipients.iter().filter_map(Stated::as_option).flatten();
    let sources = purpose.sources.iter().flat_map(|list| &list.value);
    recipients.map(|it| &it.to.value).chain(sources.map(|it| &it.from.value))
}
