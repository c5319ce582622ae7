//! What every page has around its content: titles, languages, navigation, addresses.

use std::sync::Arc;

use super::address::{path_of, relative};
use super::index::Index;
use super::model::{Alternate, Body, Kind, LanguageLink, NavLink, Page};
use super::plan::Planned;
use crate::lang::Lang;

/// What a kind of page says of itself.
pub(super) struct About {
    /// The folder that the page stands in.
    pub(super) folder: String,
    /// The title, without the institution's name where that is to be added.
    pub(super) title: String,
    pub(super) heading: String,
    pub(super) lead: Option<String>,
    /// The same page in each language that has it.
    pub(super) editions: Vec<(Lang, String)>,
    /// The folder of the page for those whose language is not among them.
    pub(super) default: String,
}

/// Puts a page together.
pub(super) fn page(index: &Index<'_>, planned: &Planned, about: About, body: Body) -> Page {
    let lang = planned.lang;
    let from = about.folder.as_str();
    // A page that is shown in place of any other cannot know where it is shown.
    let is_missing = planned.kind == Kind::Missing;
    let link = |to: &str| match is_missing {
        true => format!("{}{to}", path_of(index.base())),
        false => relative(from, to),
    };
    let language = index.language(lang);
    let absolute = |to: &str| match index.base() {
        Some(base) => format!("{base}{to}"),
        None => link(to),
    };
    let mut alternates: Vec<Alternate> = about
        .editions
        .iter()
        .map(|(lang, to)| Alternate { lang: lang.to_string(), href: absolute(to) })
        .collect();
    if !is_missing {
        alternates.push(Alternate { lang: "x-default".into(), href: absolute(&about.default) });
    }
    let speaks_several = matches!(planned.kind, Kind::Root | Kind::Missing);
    let languages = about.editions.iter().map(|(other, to)| LanguageLink {
        lang: *other,
        name: own_name(index, *other),
        href: link(to),
        current: *other == lang && !speaks_several,
    });
    Page {
        kind: planned.kind,
        lang,
        root: link(""),
        title: about.title,
        heading: about.heading,
        description: about.lead.clone(),
        lead: about.lead,
        canonical: index.base().filter(|_| !is_missing).map(|base| format!("{base}{from}")),
        languages: languages.collect(),
        alternates,
        site_name: index.site_name(lang).to_owned(),
        home: link(&language.front),
        nav: match speaks_several {
            true => Vec::new(),
            false => nav(index, planned, &link),
        },
        obligations: link(&language.obligations),
        accessibility: index
            .settings()
            .accessibility
            .as_ref()
            .and_then(|address| address.get(lang))
            .map(str::to_owned),
        words: Arc::clone(&language.words),
        body,
        fragments: Arc::clone(&planned.fragments),
    }
}

/// The audiences and the page of rights.
fn nav(index: &Index<'_>, planned: &Planned, link: &dyn Fn(&str) -> String) -> Vec<NavLink> {
    let language = index.language(planned.lang);
    let audiences = index.settings().audiences.iter().zip(&language.audiences);
    let mut nav: Vec<NavLink> = audiences
        .map(|(audience, folder)| NavLink {
            text: index.name(Some(&audience.name), &audience.id.value, planned.lang),
            href: link(folder),
            current: planned.kind == Kind::Audience
                && planned.subject.as_ref() == Some(&audience.id.value),
        })
        .collect();
    nav.push(NavLink {
        text: index.i18n.text(planned.lang, "rights-title"),
        href: link(&language.rights),
        current: planned.kind == Kind::Rights,
    });
    nav
}

/// A language's name in itself, with a capital: «Norsk bokmål».
pub(super) fn own_name(index: &Index<'_>, lang: Lang) -> String {
    index.i18n.text(lang, "say-language-itself")
}
