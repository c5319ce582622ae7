//! What the site's pages for the data protection officer tell of the rules.
//!
//! In: the catalogue, the site and what waivers silence. Out: [`Oversight`], in which rules are
//! codes, keys of messages and provisions, so that pages need not know rules.

use std::collections::BTreeMap;

use super::catalogue::{Family, catalogue};
use crate::lang::Lang;
use crate::notice::Id;
use crate::pages::{Oversight, RuleEntry, RuleFamily, WaivedRule};
use crate::rules::Waived;
use crate::site::{NoticeSet, Site};
use crate::source::{FileId, Span};

/// Gathers what the pages need.
pub fn oversight(site: &Site, waived: &[Waived]) -> Oversight {
    let (waivers, shared) = waivers(site, waived);
    Oversight { families: families(), waivers, shared }
}

fn families() -> Vec<RuleFamily> {
    let rules = catalogue();
    let of = |family: Family| {
        let own = rules.iter().filter(|rule| Family::of(rule) == Some(family));
        let entries = own.map(|rule| RuleEntry {
            code: rule.code,
            name: rule.name,
            title: format!("{}.title", rule.code),
            severity: rule.severity,
            law: rule.law,
        });
        RuleFamily { name: family.name(), title: family.key(), rules: entries.collect() }
    };
    Family::ALL.into_iter().map(of).collect()
}

/// What is waived: in each notice, and what `site.yaml` says of what notices share. A reason is in
/// the language of the notice that states it; that of `site.yaml`, in the site's first.
fn waivers(site: &Site, waived: &[Waived]) -> (BTreeMap<Id, Vec<WaivedRule>>, Vec<WaivedRule>) {
    let (mut found, mut shared) = (BTreeMap::<Id, Vec<WaivedRule>>::new(), Vec::new());
    if waived.is_empty() {
        return (found, shared);
    }
    let files: BTreeMap<FileId, (&NoticeSet, Lang)> = site
        .notices
        .values()
        .flat_map(|set| set.notices.iter().map(|(lang, it)| (it.file, (&**set, lang))))
        .collect();
    for it in waived {
        let rule = |at: Span, lang: Lang| WaivedRule {
            code: it.finding.rule.code,
            at,
            part: it.part.clone(),
            reason: it.reason.clone(),
            by: it.by.clone(),
            lang,
            until: it.until,
        };
        if it.stated.file == site.settings.file {
            shared.push(rule(it.finding.primary.span, site.settings.reference()));
        } else if let Some((set, lang)) = files.get(&it.stated.file) {
            let places = std::iter::once(&it.finding.primary).chain(&it.finding.related);
            let mut places = places.map(|place| place.span);
            let is_in_it = |at: &Span| files.get(&at.file).is_some_and(|(it, _)| it.id == set.id);
            let at = places.find(is_in_it).unwrap_or(it.finding.primary.span);
            found.entry(set.id.clone()).or_default().push(rule(at, *lang));
        }
    }
    (found, shared)
}
