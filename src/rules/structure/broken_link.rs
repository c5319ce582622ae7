//! OP112: a link in prose to something that does not exist.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, Link, Notice, Target};
use crate::rules::{SetContext, SiteContext};
use crate::site::Site;
use crate::yaml::closest;

rule! {
    /// A link leads to a notice, section, audience or contact that does not exist.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Spør [ombodet](contact:ombod).
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Spør [ombodet](contact:dpo).
    /// ```
    pub(crate) static BROKEN_LINK: OP112 "broken-link", Error, ["gdpr:12(1)"];
}

/// Links that lead into the notice itself or to what `site.yaml` has.
pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let settings = context.settings;
    for (_, notice) in context.set.notices.iter() {
        for link in &notice.links {
            match &link.target {
                Target::Audience(id) if settings.audience(id).is_none() => {
                    let known = settings.audiences.iter().map(|it| it.id.value.as_str());
                    out.push(broken(link, "audience", id, known));
                }
                Target::Contact(id) if settings.contact(id).is_none() => {
                    let known = settings.contacts.iter().map(|it| it.id.value.as_str());
                    out.push(broken(link, "contact", id, known));
                }
                Target::Section(id) if !has_section(notice, id) => {
                    out.push(broken(link, "section", id, sections(notice)));
                }
                Target::Audience(_)
                | Target::Contact(_)
                | Target::Section(_)
                | Target::Notice(..)
                | Target::Elsewhere => {}
            }
        }
    }
}

/// Links that lead to other notices.
pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let site = context.site;
    for set in site.notices.values() {
        for (_, notice) in set.notices.iter() {
            for link in &notice.links {
                if let Target::Notice(id, section) = &link.target {
                    out.extend(to_notice(site, notice, link, id, section.as_ref()));
                }
            }
        }
    }
}

fn to_notice(
    site: &Site,
    from: &Notice,
    link: &Link,
    id: &Id,
    section: Option<&Id>,
) -> Option<Diagnostic> {
    let Some(set) = site.notices.get(id) else {
        return Some(broken(link, "notice", id, site.notices.keys().map(Id::as_str)));
    };
    // A language that could not be read, or that is missing, has been reported.
    let (notice, section) = (set.notices.get(from.lang)?, section?);
    (!has_section(notice, section)).then(|| broken(link, "section", section, sections(notice)))
}

fn sections(notice: &Notice) -> impl Iterator<Item = &str> {
    notice.sections.iter().map(|section| section.id.value.as_str())
}

/// Whether a heading of the notice, at whatever level, carries the id.
fn has_section(notice: &Notice, id: &Id) -> bool {
    let mark = || format!("{{#{id}}}");
    sections(notice).any(|known| known == id.as_str())
        || notice.sections.iter().any(|section| section.body.text.contains(&mark()))
}

fn broken<'k>(
    link: &Link,
    kind: &'static str,
    id: &Id,
    known: impl Iterator<Item = &'k str>,
) -> Diagnostic {
    let finding = Diagnostic::new(&BROKEN_LINK, link.span)
        .arg("kind", kind)
        .arg("target", id.as_str())
        .label("here");
    match closest(id.as_str(), known) {
        Some(similar) => finding.arg("similar", similar).help("help-similar"),
        None => finding,
    }
}
