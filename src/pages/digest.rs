//! What the frame of a page needs to know about one notice: enough for the first layer, the list of
//! contents and the rights, and nothing of the long texts.

use jiff::civil::Date;

use super::bases::Bases;
use super::index::{Edition, Index};
use super::{division, facts, joint};
use crate::law::Place;
use crate::memo::fingerprint;
use crate::notice::{Country, Id, Stated};
use crate::site::{Category, NoticeView, PartView, PurposeView};

/// One notice, or the part of it that concerns one audience, in one language.
#[derive(Debug, Clone, PartialEq, Hash)]
pub(super) struct Digest {
    pub(super) title: String,
    pub(super) summary: Option<String>,
    pub(super) purposes: Vec<PurposeDigest>,
    /// The parts that these purposes stand in.
    pub(super) parts: Vec<PartDigest>,
    /// Joint controllers.
    pub(super) joint: Vec<Id>,
    /// The names of special categories of data, Article 9(1).
    pub(super) special: Vec<String>,
    /// The names of data on convictions and offences, Article 10.
    pub(super) offences: Vec<String>,
    /// The names of sources other than the person, Article 14.
    pub(super) others: Vec<String>,
    /// Countries outside the EEA.
    pub(super) countries: Vec<Country>,
    pub(super) decisions: Stating<(Id, String)>,
    pub(super) transfers: Stating<Id>,
    pub(super) sections: Vec<(Id, String)>,
    /// Whether provisions of national law are named whose headings are known.
    pub(super) has_law: bool,
    pub(super) controller: Option<Id>,
    pub(super) contact: Option<Id>,
    pub(super) dpo: Option<Id>,
    pub(super) effective: Option<Date>,
    pub(super) reviewed: Option<Date>,
}

/// A list that may also say «none», or say nothing.
#[derive(Debug, Clone, PartialEq, Hash)]
pub(super) enum Stating<T> {
    Nothing,
    None,
    Some(Vec<T>),
}

impl<T> Stating<T> {
    pub(super) fn entries(&self) -> &[T] {
        match self {
            Self::Nothing | Self::None => &[],
            Self::Some(entries) => entries,
        }
    }

    fn of<E>(stated: Option<&Stated<E>>, entries: Vec<T>) -> Self {
        match stated {
            Option::None => Self::Nothing,
            Option::Some(Stated::None(_)) => Self::None,
            Option::Some(Stated::Some(..)) => Self::Some(entries),
        }
    }
}

/// One part of a notice.
#[derive(Debug, Clone, PartialEq, Hash)]
pub(super) struct PartDigest {
    pub(super) id: Id,
    pub(super) title: String,
    pub(super) contact: Option<Id>,
}

/// One purpose.
#[derive(Debug, Clone, PartialEq, Hash)]
pub(super) struct PurposeDigest {
    pub(super) id: Id,
    pub(super) part: Option<Id>,
    pub(super) title: String,
    pub(super) bases: Bases,
}

impl Digest {
    /// Sums up a notice, or what in it concerns an audience.
    pub(super) fn new(index: &Index<'_>, edition: &Edition<'_>, audience: Option<&Id>) -> Self {
        let view = &edition.view;
        let settings = index.settings();
        let id = |own: Option<&crate::source::Spanned<Id>>, site: &Option<_>| {
            own.or(site.as_ref()).map(|id: &crate::source::Spanned<Id>| id.value.clone())
        };
        let purposes = facts::purposes(view, audience);
        let (special, offences) = sensitive(index, edition, &purposes);
        let decisions = facts::decisions(view)
            .into_iter()
            .filter(|decision| facts::decision_concerns(decision, view, audience))
            .filter_map(|decision| {
                let id = decision.fact(|it| Some(it.id.value.clone()))?;
                let title = decision.text(|it| it.title.as_ref());
                let title = title.map_or_else(|| id.to_string(), |title| title.value.clone());
                Some((id, title))
            })
            .collect();
        let transfers = transfers(index, view, &purposes, audience);
        let countries = sorted(transfers.iter().flat_map(|(_, countries)| countries).copied());
        let transfers = transfers.into_iter().map(|(id, _)| id).collect();
        let decisions = Stating::of(view.decisions(), decisions);
        Self {
            title: title(view),
            summary: view.own.summary.as_ref().map(|summary| summary.value.clone()),
            special,
            offences,
            others: others(index, edition, &purposes),
            countries,
            // Where every decision concerns others, nothing is decided automatically about these.
            decisions: match decisions {
                Stating::Some(entries) if entries.is_empty() => Stating::None,
                Stating::Some(_) | Stating::None | Stating::Nothing => decisions,
            },
            transfers: match Stating::of(view.transfers(), transfers) {
                Stating::Some(entries) if entries.is_empty() => Stating::None,
                stating @ (Stating::Some(_) | Stating::None | Stating::Nothing) => stating,
            },
            has_law: has_law(index, view, &purposes),
            sections: view
                .own
                .sections
                .iter()
                .map(|section| (section.id.value.clone(), section.title.value.clone()))
                .collect(),
            controller: id(view.controller(), &settings.controller),
            contact: id(view.contact(), &settings.contact),
            dpo: id(view.dpo(), &settings.dpo),
            effective: view.effective().map(|date| date.value),
            reviewed: view.reviewed().map(|date| date.value),
            parts: parts(view, &purposes),
            joint: joint::concerning(index, view, &purposes, audience)
                .iter()
                .filter_map(|joint| joint.fact(|it| Some(it.with.value.clone())))
                .collect(),
            purposes: purposes
                .iter()
                .map(|purpose| PurposeDigest {
                    id: purpose.id().clone(),
                    part: purpose.part().map(|part| part.value.clone()),
                    title: purpose_title(purpose),
                    bases: Bases::of(purpose),
                })
                .collect(),
        }
    }

    /// Equal for equal digests.
    pub(super) fn fingerprint(&self) -> u64 {
        fingerprint(self)
    }
}

/// The parts that any of these purposes stands in.
fn parts(view: &NoticeView<'_>, purposes: &[PurposeView<'_>]) -> Vec<PartDigest> {
    let stands = |id: &Id| {
        let mut parts = purposes.iter().filter_map(PurposeView::part);
        parts.any(|part| part.value == *id)
    };
    let parts = view.parts().into_iter().filter(|part| stands(part.id()));
    let digest = |part: PartView<'_>| PartDigest {
        id: part.id().clone(),
        title: division::title(&part),
        contact: part.contact().map(|contact| contact.value.clone()),
    };
    parts.map(digest).collect()
}

/// A notice's title; a notice without one, which is reported, is called by its id.
pub(super) fn title(view: &NoticeView<'_>) -> String {
    let title = view.own.title.as_ref();
    title.map_or_else(|| view.own.id.to_string(), |title| title.value.clone())
}

/// A purpose's title, or its id.
pub(super) fn purpose_title(purpose: &PurposeView<'_>) -> String {
    purpose.title().map_or_else(|| purpose.id().to_string(), str::to_owned)
}

/// The transfers that concern these purposes, with their countries outside the EEA. A transfer
/// concerns a purpose whose data its receiver gets; one that fits no purpose concerns everybody.
pub(super) fn transfers(
    index: &Index<'_>,
    view: &NoticeView<'_>,
    purposes: &[PurposeView<'_>],
    audience: Option<&Id>,
) -> Vec<(Id, Vec<Country>)> {
    let all = if audience.is_some() { view.purposes() } else { Vec::new() };
    let mut found = Vec::new();
    for transfer in facts::transfers(view) {
        let Some(to) = transfer.fact(|it| Some(&it.to.value)) else { continue };
        let gets = |purpose: &PurposeView<'_>| receives(index, purpose, to);
        if audience.is_some() && !purposes.iter().any(gets) && all.iter().any(gets) {
            continue;
        }
        let stated = transfer.fact(|it| it.countries.as_ref());
        let countries = match stated {
            Some(countries) => countries.value.iter().map(|country| country.value).collect(),
            None => index.site.register.countries(to),
        };
        let outside = countries.into_iter().filter(|country| !country.in_eea()).collect();
        found.push((to.clone(), outside));
    }
    found
}

/// Whether `to`, or a system that it runs, receives a purpose's data.
pub(super) fn receives(index: &Index<'_>, purpose: &PurposeView<'_>, to: &Id) -> bool {
    facts::recipients(purpose).iter().any(|recipient| {
        let id = recipient.fact(|it| Some(&it.to.value));
        id.is_some_and(|id| is_or_runs(index, to, id))
    })
}

/// Whether `to` is the recipient `id`, or the owner of the system `id`.
pub(super) fn is_or_runs(index: &Index<'_>, to: &Id, id: &Id) -> bool {
    let owner = index.site.register.systems.get(id).and_then(|system| system.owner.as_ref());
    id == to || owner.is_some_and(|owner| owner.value == *to)
}

fn sensitive(
    index: &Index<'_>,
    edition: &Edition<'_>,
    purposes: &[PurposeView<'_>],
) -> (Vec<String>, Vec<String>) {
    let (mut special, mut offences) = (Vec::new(), Vec::new());
    for id in purposes.iter().filter_map(PurposeView::data).flat_map(|list| &list.items) {
        let Some(category) = index.site.register.data.get(&id.value) else { continue };
        let name = || index.name(Some(&category.name), &id.value, edition.lang);
        if category.special {
            special.push(name());
        }
        if category.offences {
            offences.push(name());
        }
    }
    (unique(special), unique(offences))
}

fn others(index: &Index<'_>, edition: &Edition<'_>, purposes: &[PurposeView<'_>]) -> Vec<String> {
    let mut names = Vec::new();
    for id in purposes
        .iter()
        .filter_map(PurposeView::sources)
        .flat_map(|list| &list.value)
        .map(|it| &it.from)
    {
        match index.site.register.source(&id.value) {
            Some(Category::Source(source)) if source.person => {}
            Some(source) => names.push(index.name(Some(source.name()), &id.value, edition.lang)),
            None => {}
        }
    }
    unique(names)
}

fn has_law(index: &Index<'_>, view: &NoticeView<'_>, purposes: &[PurposeView<'_>]) -> bool {
    let Some(date) = view.effective().or_else(|| view.reviewed()) else { return false };
    let mut cited = facts::legal(view, purposes).flat_map(|legal| &legal.citations);
    cited.any(|citation| {
        let section = citation.value.unit();
        let is_section = matches!(section.place, Place::Section { .. });
        is_section && index.law.heading(&section, date.value).is_some()
    })
}

/// Without repetitions, in the order of first mention.
fn unique(names: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        if !kept.contains(&name) {
            kept.push(name);
        }
    }
    kept
}

fn sorted(countries: impl Iterator<Item = Country>) -> Vec<Country> {
    let mut countries: Vec<Country> = countries.collect();
    countries.sort();
    countries.dedup();
    countries
}
