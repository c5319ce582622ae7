//! Pages that lead to others: the choice of language, the front page, the page in place of a
//! missing one, and the page of rights.

use super::address::{path_of, relative};
use super::card;
use super::frame::{About, own_name};
use super::index::{Index, Memory};
use super::model::{Body, Card, ChoicePart, Kind, Link};
use super::plan::{Planned, digest};
use super::rights::{Holding, RightsPage, Showing, has_decisions, row_place};
use crate::lang::Lang;
use crate::notice::Country;

/// The choice of language at the site's own address, or in place of a missing page.
pub(super) fn choice(index: &Index<'_>, planned: &Planned) -> (About, Body) {
    let is_missing = planned.kind == Kind::Missing;
    let root = if is_missing { path_of(index.base()) } else { "" };
    let (heading, text, link) = match is_missing {
        true => ("say-missing-heading", "say-missing-text", "say-missing-link"),
        false => ("say-root-heading", "say-root-text", "say-root-link"),
    };
    let say =
        |lang: Lang, key: &str| index.say(lang, key, &[("site", index.site_name(lang).into())]);
    let parts: Vec<ChoicePart> = index
        .languages
        .iter()
        .map(|language| ChoicePart {
            lang: language.lang,
            name: own_name(index, language.lang),
            heading: say(language.lang, heading),
            text: say(language.lang, text),
            href: format!("{root}{}", language.front),
            link: say(language.lang, link),
            audiences: audiences(index, language.lang, |folder| format!("{root}{folder}")),
        })
        .collect();
    let mut titles: Vec<String> = Vec::new();
    for part in &parts {
        let title = if is_missing { part.heading.clone() } else { front_title(index, part.lang) };
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    let about = About {
        folder: String::new(),
        title: titles.join(" – "),
        heading: index.site_name(planned.lang).to_owned(),
        lead: None,
        editions: match is_missing {
            true => Vec::new(),
            false => fronts(index),
        },
        default: String::new(),
    };
    (about, Body::Choice { parts })
}

/// The front page in one language.
pub(super) fn front(index: &Index<'_>, planned: &Planned) -> (About, Body) {
    let lang = planned.lang;
    let language = index.language(lang);
    let from = language.front.as_str();
    let mut notices: Vec<Card> = index
        .notices
        .iter()
        .filter_map(|entry| entry.edition(lang))
        .map(|edition| Card {
            name: super::digest::title(&edition.view),
            lead: edition.view.own.summary.as_ref().map(|summary| summary.value.clone()),
            href: relative(from, &edition.folder),
            draft: edition.draft,
        })
        .collect();
    notices.sort_by_cached_key(|card| sort_key(&card.name));
    let site = [("site", index.site_name(lang).into())];
    let body = Body::Front {
        audiences: audiences(index, lang, |folder| relative(from, folder)),
        notices,
        contacts: index
            .settings()
            .contacts
            .iter()
            .filter_map(|contact| card::contact(index, lang, &contact.id.value, None))
            .collect(),
        rights: Card {
            name: index.i18n.text(lang, "rights-title"),
            lead: Some(index.i18n.text(lang, "rights-lead")),
            href: relative(from, &language.rights),
            draft: false,
        },
    };
    let about = About {
        folder: language.front.clone(),
        title: front_title(index, lang),
        heading: index.say(lang, "say-front-heading", &site),
        lead: Some(index.say(lang, "say-front-lead", &site)),
        editions: fronts(index),
        default: String::new(),
    };
    (about, body)
}

/// The page of rights.
pub(super) fn rights(index: &Index<'_>, memory: &Memory, planned: &Planned) -> (About, Body) {
    let lang = planned.lang;
    let from = index.rights_address(lang);
    let editions: Vec<_> = index.notices.iter().filter_map(|entry| entry.edition(lang)).collect();
    let digests: Vec<_> =
        editions.iter().map(|edition| digest(index, memory, edition, None)).collect();
    let with_purposes =
        editions.iter().zip(&digests).filter(|(_, digest)| !digest.purposes.is_empty());
    let notices = with_purposes.map(|(edition, digest)| Link {
        text: digest.title.clone(),
        href: format!("#{}", row_place(&edition.view.own.id)),
    });
    let purposes = digests.iter().flat_map(|digest| &digest.purposes);
    let holding = Holding {
        index,
        lang,
        from,
        date: digests.iter().filter_map(|digest| digest.effective).max(),
        purposes: purposes.map(|purpose| (purpose, None)).collect(),
        has_decisions: has_decisions(&digests),
    };
    let settings = index.settings();
    let contacts = [
        (settings.contact.as_ref(), "say-card-contact"),
        (settings.dpo.as_ref(), "say-card-dpo"),
        (settings.representative.as_ref(), "say-card-representative"),
    ];
    let body = Body::Rights(Box::new(RightsPage {
        rights: holding.parts(Showing::All),
        how: holding.how(),
        contacts: contacts
            .into_iter()
            .filter_map(|(id, role)| card::contact(index, lang, &id?.value, Some(role)))
            .collect(),
        authority: settings
            .authority
            .as_ref()
            .and_then(|id| card::organisation(index, lang, &id.value, Some("say-card-authority"))),
        notices: notices.collect(),
    }));
    let title = index.i18n.text(lang, "rights-title");
    let about = About {
        folder: from.to_owned(),
        title: titled(index, lang, &title),
        heading: title,
        lead: Some(index.i18n.text(lang, "rights-lead")),
        editions: index.languages.iter().map(|it| (it.lang, it.rights.clone())).collect(),
        default: index.rights_address(settings.reference()).to_owned(),
    };
    (about, body)
}

/// A page's title with the institution's name.
pub(super) fn titled(index: &Index<'_>, lang: Lang, title: &str) -> String {
    let args = [("title", title.into()), ("site", index.site_name(lang).into())];
    index.say(lang, "say-title", &args)
}

/// A country's name; where the wording has none, its code.
pub(super) fn country(index: &Index<'_>, lang: Lang, country: Country) -> String {
    index.i18n.country(lang, country.as_str())
}

fn front_title(index: &Index<'_>, lang: Lang) -> String {
    index.say(lang, "say-front-title", &[("site", index.site_name(lang).into())])
}

fn fronts(index: &Index<'_>) -> Vec<(Lang, String)> {
    index.languages.iter().map(|it| (it.lang, it.front.clone())).collect()
}

fn audiences(index: &Index<'_>, lang: Lang, link: impl Fn(&str) -> String) -> Vec<Card> {
    let folders = &index.language(lang).audiences;
    let audiences = index.settings().audiences.iter().zip(folders);
    audiences
        .map(|(audience, folder)| Card {
            name: index.name(Some(&audience.name), &audience.id.value, lang),
            lead: audience.lead.as_ref().and_then(|lead| lead.get(lang)).map(str::to_owned),
            href: link(folder),
            draft: false,
        })
        .collect()
}

/// Sorts names as Norwegian does: æ, ø and å after z, whatever the case. English names have none of
/// the three.
pub(super) fn sort_key(name: &str) -> String {
    let letter = |c: char| match c {
        'æ' | 'ä' => '\u{e000}',
        'ø' | 'ö' => '\u{e001}',
        'å' => '\u{e002}',
        _ => c,
    };
    name.to_lowercase().chars().map(letter).collect()
}
