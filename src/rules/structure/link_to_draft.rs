//! OP120: a link from what is published to what is not.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, Notice, Target};
use crate::rules::SiteContext;
use crate::site::Site;

rule! {
    /// A notice that is published links to one that is a draft, or to an audience that only drafts
    /// are for, so that the link would lead nowhere.
    ///
    /// ## Fires on
    /// ```content/notices/staff/nb.md edit
    ///   ---
    /// + draft: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Les om opplysningene vi har om deg.
    /// + Les om [deg som er ansatt](notice:staff).
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Les om opplysningene vi har om deg.
    /// + Les om [deg som er ansatt](notice:staff).
    /// ```
    pub(crate) static LINK_TO_DRAFT: OP120 "link-to-draft", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let site = context.site;
    if site.drafts().next().is_none() {
        return;
    }
    let published = site.without_drafts();
    for set in published.notices.values() {
        for (_, notice) in set.notices.iter() {
            out.extend(notice.links.iter().filter_map(|link| {
                let (kind, id, draft) = leads_to_draft(&link.target, site, &published)?;
                let finding = Diagnostic::new(&LINK_TO_DRAFT, link.span)
                    .arg("kind", kind)
                    .arg("target", id.as_str())
                    .label("here");
                let says = draft.and_then(|notice| notice.draft.as_ref());
                Some(match says {
                    Some(says) => finding.related(says.span, "there", Vec::new()),
                    None => finding,
                })
            }));
        }
    }
}

/// What a link leads to where that is not published, and the notice that says that it is a draft.
fn leads_to_draft<'a>(
    target: &'a Target,
    site: &'a Site,
    published: &Site,
) -> Option<(&'static str, &'a Id, Option<&'a Notice>)> {
    match target {
        Target::Notice(id, _) => {
            let set = site.notices.get(id).filter(|set| set.is_draft())?;
            let says = |it: &&Notice| it.draft.as_ref().is_some_and(|draft| draft.value);
            let notice = set.notices.iter().map(|(_, notice)| &**notice).find(says);
            Some(("notice", id, notice))
        }
        Target::Audience(id) => {
            let hidden =
                site.settings.audience(id).is_some() && published.settings.audience(id).is_none();
            hidden.then_some(("audience", id, None))
        }
        Target::Contact(_) | Target::Section(_) | Target::Elsewhere => None,
    }
}
