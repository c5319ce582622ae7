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
use crate::source::FileId;

/// Gathers what the pages need.
pub fn oversight(site: &Site, waived: &[Waived]) -> Oversight {
    Oversight { families: families(), waivers: waivers(site, waived) }
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

fn waivers(site: &Site, waived: &[Waived]) -> BTreeMap<Id, Vec<WaivedRule>> {
    let mut found: BTreeMap<Id, Vec<WaivedRule>> = BTreeMap::new();
    if waived.is_empty() {
        return found;
    }
    let files: BTreeMap<FileId, &NoticeSet> = site
        .notices
        .values()
        .flat_map(|set| set.notices.iter().map(move |(_, notice)| (notice.file, &**set)))
        .collect();
    for it in waived {
        let places = std::iter::once(&it.finding.primary).chain(&it.finding.related);
        let mut places = places.map(|place| place.span);
        let Some((at, set)) = places.find_map(|at| Some((at, *files.get(&at.file)?))) else {
            continue;
        };
        found.entry(set.id.clone()).or_default().push(WaivedRule {
            code: it.finding.rule.code,
            at,
            reason: it.reason.clone(),
            by: it.by.clone(),
            lang: stated_in(set, it),
            until: it.until,
        });
    }
    found
}

/// The language of the file that states the waiver.
fn stated_in(set: &NoticeSet, waived: &Waived) -> Option<Lang> {
    let is_it = |text: Option<&crate::source::Spanned<String>>, wanted: &str| {
        text.is_some_and(|text| text.value == wanted)
    };
    let states = |notice: &crate::notice::Notice| {
        notice.waivers.iter().any(|waiver| {
            is_it(waiver.reason.as_ref(), &waived.reason) && is_it(waiver.by.as_ref(), &waived.by)
        })
    };
    set.notices.iter().find(|(_, notice)| states(notice)).map(|(lang, _)| lang)
}
