//! Who can be reached and how: the controller, contacts, the officer and the authority.

use super::anchor;
use super::index::Index;
use super::model::{ContactCard, Link};
use crate::lang::Lang;
use crate::notice::Id;
use crate::site::{Contact, LocalText};
use crate::source::Spanned;

/// A contact of the settings.
pub(super) fn contact(
    index: &Index<'_>,
    lang: Lang,
    id: &Id,
    role: Option<&str>,
) -> Option<ContactCard> {
    let Contact { id: spanned, name, email, phone, address, url, audiences: _ } =
        index.settings().contact(id)?;
    Some(ContactCard {
        id: Some(anchor::contact(&spanned.value)),
        role: role.map(|key| index.i18n.text(lang, key)),
        name: index.name(Some(name), id, lang),
        about: None,
        email: email.as_ref().map(|email| email.value.clone()),
        phone: phone.as_ref().map(tel),
        address: text(address.as_ref(), lang),
        url: web(url.as_ref(), lang),
    })
}

/// An organisation of the register.
pub(super) fn organisation(
    index: &Index<'_>,
    lang: Lang,
    id: &Id,
    role: Option<&str>,
) -> Option<ContactCard> {
    let organisation = index.site.register.organisations.get(id)?;
    Some(ContactCard {
        id: None,
        role: role.map(|key| index.i18n.text(lang, key)),
        name: index.name(Some(&organisation.name), id, lang),
        about: text(organisation.about.as_ref(), lang),
        email: organisation.email.as_ref().map(|email| email.value.clone()),
        phone: organisation.phone.as_ref().map(tel),
        address: text(organisation.address.as_ref(), lang),
        url: web(organisation.url.as_ref(), lang),
    })
}

fn text(text: Option<&LocalText>, lang: Lang) -> Option<String> {
    text.and_then(|text| text.get(lang)).map(str::to_owned)
}

/// A telephone number: unbroken for readers, digits alone for telephones.
fn tel(phone: &Spanned<String>) -> Link {
    let digits: String = phone.value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    Link { text: phone.value.replace(' ', "\u{a0}"), href: format!("tel:{digits}") }
}

/// A web address, shown without what every address has. Only addresses that a browser opens as
/// pages become links.
fn web(url: Option<&LocalText>, lang: Lang) -> Option<Link> {
    let url = url.and_then(|url| url.get(lang))?;
    let shown = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    Some(Link { text: shown.trim_end_matches('/').to_owned(), href: url.to_owned() })
}
