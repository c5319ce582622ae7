//! A page that gathers what one or several notices say: an audience's page, or a notice's own. Here
//! is its frame: the first layer (`summary.rs`), the list of contents (`contents.rs`), rights and
//! contacts. The notices themselves are fragments.

mod contents;
mod summary;

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

pub use contents::Contents;
pub use summary::{PurposeGroup, Summary, Surprise};

use super::bases;
use super::card;
use super::digest::{Digest, Stating};
use super::exercise::exercises;
use super::frame::About;
use super::front::titled;
use super::index::{Edition, Index, Memory};
use super::model::{Body, ContactCard, Day, Html, Link};
use super::plan::{Planned, digest};
use super::rights::{Holding, RightPart, Showing, has_decisions, purpose_link};
use crate::lang::Lang;
use crate::notice::Id;

/// The frame of a gathering page.
#[derive(Debug, Clone, Serialize)]
pub struct Gathered {
    /// Whether the page is one notice's own.
    pub whole: bool,
    /// Whether that notice is not to be published yet.
    pub draft: bool,
    /// Whom the notice concerns, on its own page.
    pub audiences: Vec<Link>,
    /// The first layer.
    pub summary: Summary,
    /// The list of contents.
    pub contents: Vec<Contents>,
    /// Whether there are joint controllers.
    pub joint: bool,
    /// Whether anything is transferred out of the EEA.
    pub transfers: Told,
    /// Whether anything is decided automatically.
    pub decisions: Told,
    /// Whether there is prose.
    pub has_prose: bool,
    /// The rights.
    pub rights: Vec<RightPart>,
    /// How to use them.
    pub how: Vec<Html>,
    /// The page of rights.
    pub rights_page: String,
    /// The page of the notice's duties, on its own page.
    pub duties_page: Option<String>,
    /// Whom to ask.
    pub contacts: Vec<ContactCard>,
    /// Where to complain.
    pub authority: Option<ContactCard>,
    /// From when it holds, and when it was reviewed.
    pub dates: Vec<Dates>,
}

/// What notices tell about something that may not be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Told {
    /// Nothing is said.
    Nothing,
    /// That there is none.
    None,
    /// That there is some.
    Some,
}

/// The dates of a notice, or of several that share them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dates {
    /// The notice, where the page gathers notices with different dates.
    pub title: Option<String>,
    /// From when it holds.
    pub effective: Option<Day>,
    /// When it was reviewed.
    pub reviewed: Option<Day>,
}

/// The page of an audience.
pub(super) fn audience(
    index: &Index<'_>,
    memory: &Memory,
    planned: &Planned,
    id: &Id,
) -> Option<(About, Body)> {
    let lang = planned.lang;
    let at = index.audience_at(id)?;
    let audience = index.settings().audience(id)?;
    let editions: Vec<&Edition<'_>> =
        index.concerning(at).into_iter().filter_map(|entry| entry.edition(lang)).collect();
    let digests: Vec<Arc<Digest>> =
        editions.iter().map(|edition| digest(index, memory, edition, Some(id))).collect();
    let from = index.language(lang).audiences[at].clone();
    let ids: Vec<&Id> = editions.iter().map(|edition| &edition.view.own.id).collect();
    let gatherer = Gatherer {
        index,
        lang,
        from: &from,
        editions: &editions,
        digests: &digests,
        ids: Some(&ids),
        duties: None,
    };
    let name = index.name(Some(&audience.name), id, lang);
    let heading = index.say(lang, "say-audience-heading", &[("audience", name.into())]);
    let about = About {
        title: titled(index, lang, &heading),
        heading,
        lead: audience.lead.as_ref().and_then(|lead| lead.get(lang)).map(str::to_owned),
        editions: index.languages.iter().map(|it| (it.lang, it.audiences[at].clone())).collect(),
        default: index.language(index.settings().reference()).audiences[at].clone(),
        folder: from.clone(),
    };
    Some((about, Body::Gathered(Box::new(gatherer.gather(Vec::new())))))
}

/// A notice's own page.
pub(super) fn notice(
    index: &Index<'_>,
    memory: &Memory,
    planned: &Planned,
    id: &Id,
) -> Option<(About, Body)> {
    let lang = planned.lang;
    let entry = index.entry(id)?;
    let edition = entry.edition(lang)?;
    let digests = [digest(index, memory, edition, None)];
    let from = edition.folder.as_str();
    let editions = [edition];
    let duties = Some(edition.obligations.as_str());
    let gatherer =
        Gatherer { index, lang, from, editions: &editions, digests: &digests, ids: None, duties };
    let audiences = entry.audiences.iter().map(|at| {
        let audience = &index.settings().audiences[*at];
        let text = index.name(Some(&audience.name), &audience.id.value, lang);
        let folder = &index.language(lang).audiences[*at];
        Link { text, href: super::address::relative(from, folder) }
    });
    let reference = index.settings().reference();
    let default = entry.edition(reference).unwrap_or(edition);
    let title = digests[0].title.clone();
    let about = About {
        title: titled(index, lang, &title),
        heading: title,
        lead: digests[0].summary.clone(),
        editions: entry.editions.iter().map(|it| (it.lang, it.folder.clone())).collect(),
        default: default.folder.clone(),
        folder: edition.folder.clone(),
    };
    Some((about, Body::Gathered(Box::new(gatherer.gather(audiences.collect())))))
}

struct Gatherer<'a> {
    index: &'a Index<'a>,
    lang: Lang,
    from: &'a str,
    editions: &'a [&'a Edition<'a>],
    digests: &'a [Arc<Digest>],
    /// The notices' ids, on pages that gather several.
    ids: Option<&'a [&'a Id]>,
    /// The folder of the page of the notice's duties, on a notice's own page.
    duties: Option<&'a str>,
}

impl Gatherer<'_> {
    fn gather(&self, audiences: Vec<Link>) -> Gathered {
        let purposes = self.digests.iter().enumerate().flat_map(|(at, digest)| {
            digest.purposes.iter().map(move |it| (it, Some(purpose_link(self.prefix(at), it))))
        });
        let holding = Holding {
            index: self.index,
            lang: self.lang,
            from: self.from,
            date: self.digests.iter().filter_map(|digest| digest.effective).max(),
            purposes: purposes.collect(),
            has_decisions: has_decisions(self.digests),
        };
        let mut rights = holding.parts(Showing::Holding);
        self.say_how(&mut rights);
        let settings = self.index.settings();
        let transfers = told(self.digests.iter().map(|it| told_of(&it.transfers)));
        let decisions = told(self.digests.iter().map(|it| told_of(&it.decisions)));
        let has_prose = self.digests.iter().any(|digest| !digest.sections.is_empty());
        let responsible = self.cards(
            |it| it.controller.as_ref(),
            |id| card::organisation(self.index, self.lang, id, None),
        );
        let contact = |key: &'static str| {
            move |id: &Id| {
                let card = card::contact(self.index, self.lang, id, Some(key))?;
                Some(ContactCard { id: None, ..card })
            }
        };
        let mut contacts = self.cards(|it| it.contact.as_ref(), contact("say-card-contact"));
        contacts.extend(self.of_parts());
        contacts.extend(self.cards(|it| it.dpo.as_ref(), contact("say-card-dpo")));
        let representative = self.index.settings().representative.as_ref();
        let representative =
            representative.and_then(|id| contact("say-card-representative")(&id.value));
        contacts.extend(representative);
        Gathered {
            whole: self.ids.is_none(),
            draft: self.ids.is_none() && self.editions.iter().any(|it| it.draft),
            audiences,
            contents: self.contents(transfers, decisions),
            summary: self.summary(responsible, &rights),
            joint: self.digests.iter().any(|digest| !digest.joint.is_empty()),
            transfers,
            decisions,
            has_prose,
            rights,
            how: holding.how(),
            rights_page: super::address::relative(self.from, self.index.rights_address(self.lang)),
            duties_page: self.duties.map(|to| super::address::relative(self.from, to)),
            contacts,
            authority: settings.authority.as_ref().and_then(|id| {
                let role = Some("say-card-authority");
                card::organisation(self.index, self.lang, &id.value, role)
            }),
            dates: self.dates(),
        }
    }

    fn prefix(&self, at: usize) -> Option<&Id> {
        self.ids.map(|ids| ids[at])
    }

    fn say(&self, key: &str) -> String {
        self.index.i18n.text(self.lang, key)
    }

    /// One card for each who is named, in the order of first mention.
    fn cards(
        &self,
        who: impl Fn(&Digest) -> Option<&Id>,
        card: impl Fn(&Id) -> Option<ContactCard>,
    ) -> Vec<ContactCard> {
        let mut seen: Vec<&Id> = Vec::new();
        for id in self.digests.iter().filter_map(|digest| who(digest)) {
            if !seen.contains(&id) {
                seen.push(id);
            }
        }
        seen.into_iter().filter_map(card).collect()
    }

    /// Says of each right how one uses it here.
    fn say_how(&self, rights: &mut [RightPart]) {
        for (at, edition) in self.editions.iter().enumerate() {
            for (right, here) in exercises(self.index, edition, self.from, self.prefix(at)) {
                let place = bases::place(right);
                if let Some(part) = rights.iter_mut().find(|part| part.id == place) {
                    part.here.push(here);
                }
            }
        }
    }

    /// Whom to ask about the parts of notices, each with the parts.
    fn of_parts(&self) -> Vec<ContactCard> {
        let mut asked: Vec<(&Id, Vec<String>)> = Vec::new();
        for digest in self.digests {
            for part in &digest.parts {
                let Some(contact) = part.contact.as_ref() else { continue };
                if digest.contact.as_ref() == Some(contact) {
                    continue;
                }
                match asked.iter_mut().find(|(id, _)| *id == contact) {
                    Some((_, titles)) => titles.push(part.title.clone()),
                    None => asked.push((contact, vec![part.title.clone()])),
                }
            }
        }
        let card = |(id, titles): (&Id, Vec<String>)| {
            let card = card::contact(self.index, self.lang, id, None)?;
            let parts = self.index.i18n.list(self.lang, &titles);
            let role = self.index.say(self.lang, "say-card-part", &[("parts", parts.into())]);
            Some(ContactCard { id: None, role: Some(role), ..card })
        };
        asked.into_iter().filter_map(card).collect()
    }

    /// The dates of each notice, said once where they are the same.
    fn dates(&self) -> Vec<Dates> {
        let day =
            |date: Date| Day { text: self.index.i18n.date(self.lang, date), iso: date.to_string() };
        let of = |digest: &Digest, title: Option<String>| Dates {
            title,
            effective: digest.effective.map(day),
            reviewed: digest.reviewed.map(day),
        };
        let mut pairs: Vec<_> = self.digests.iter().map(|it| (it.effective, it.reviewed)).collect();
        pairs.dedup();
        match self.digests.first() {
            Some(first) if pairs.len() == 1 => vec![of(first, None)],
            _ => self.digests.iter().map(|it| of(it, Some(it.title.clone()))).collect(),
        }
    }
}

fn told_of<T>(stating: &Stating<T>) -> Told {
    match stating {
        Stating::Nothing => Told::Nothing,
        Stating::None => Told::None,
        Stating::Some(_) => Told::Some,
    }
}

/// What several notices tell together: some, if any has some; none, if all say so.
fn told(all: impl Iterator<Item = Told>) -> Told {
    let all: Vec<Told> = all.collect();
    if all.contains(&Told::Some) {
        Told::Some
    } else if all.is_empty() || all.contains(&Told::Nothing) {
        Told::Nothing
    } else {
        Told::None
    }
}
