//! What a page is made of, as the templates meet it. Every text is final and in one language;
//! nothing here knows HTML but [`Html`], which [`super::markdown`] alone makes.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::plan::FragmentKey;
use crate::lang::Lang;

/// HTML that is safe to put on a page as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct Html(pub(super) String);

/// The site's wording in one language, for the templates: `skip_link`, `contents`, ….
pub type Words = BTreeMap<String, String>;

/// One page, ready for its template.
#[derive(Debug, Clone, Serialize)]
pub struct Page {
    /// Which template it takes.
    pub kind: Kind,
    /// Its language.
    pub lang: Lang,
    /// The way from the page to the site's own folder, `../../`.
    pub root: String,
    /// The title of the document, unlike that of any other page.
    pub title: String,
    /// The first heading.
    pub heading: String,
    /// A sentence under the heading.
    pub lead: Option<String>,
    /// What search engines may show.
    pub description: Option<String>,
    /// The page's own absolute address, where the base address is known.
    pub canonical: Option<String>,
    /// The same page in every language, itself among them, and in none (`x-default`).
    pub alternates: Vec<Alternate>,
    /// The language switch.
    pub languages: Vec<LanguageLink>,
    /// The institution.
    pub site_name: String,
    /// The front page in this language.
    pub home: String,
    /// The main navigation.
    pub nav: Vec<NavLink>,
    /// The overview of the duties.
    pub obligations: String,
    /// The accessibility statement.
    pub accessibility: Option<String>,
    /// The fixed wording; one for all pages of a language.
    #[serde(skip)]
    pub words: Arc<Words>,
    /// What only this kind of page has.
    pub body: Body,
    /// The parts that are made, rendered and remembered on their own, in order.
    #[serde(skip)]
    pub fragments: Arc<[FragmentKey]>,
}

/// The kinds of pages. Each has a template of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The choice of language at the site's own address.
    Root,
    /// The front page in a language.
    Front,
    /// All that concerns one audience.
    Audience,
    /// One notice, whole.
    Notice,
    /// The rights, and the purposes for which they hold.
    Rights,
    /// What is shown in place of a page that is not there.
    Missing,
    /// All notices, for those who look after them.
    Obligations,
    /// Every duty that one notice must meet.
    Duties,
    /// The rules that the site is checked by.
    Rules,
}

/// A page in another language, for `hreflang`.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate {
    /// The language's tag, or `x-default`.
    pub lang: String,
    /// Its address.
    pub href: String,
}

/// One entry of the language switch.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// The language.
    pub lang: Lang,
    /// Its name, in itself.
    pub name: String,
    /// The same page in that language.
    pub href: String,
    /// Whether it is the page's own.
    pub current: bool,
}

/// One entry of the main navigation.
#[derive(Debug, Clone, Serialize)]
pub struct NavLink {
    /// The text.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the page itself.
    pub current: bool,
}

/// A text that leads somewhere.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// The text.
    pub text: String,
    /// Where it leads.
    pub href: String,
}

/// A named thing with a sentence about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Named {
    /// The name.
    pub name: String,
    /// The sentence.
    pub about: Option<String>,
    /// What marks it, such as «special category».
    pub mark: Option<String>,
}

/// Somebody who can be reached.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContactCard {
    /// The place on the front page, and on this one.
    pub id: Option<String>,
    /// What it is to the reader: controller, contact, officer, authority.
    pub role: Option<String>,
    /// The name.
    pub name: String,
    /// A sentence about it.
    pub about: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number, and the form that a telephone takes.
    pub phone: Option<Link>,
    /// Postal or visiting address.
    pub address: Option<String>,
    /// Web address, and what is shown of it.
    pub url: Option<Link>,
}

/// A choice on a front page.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// What is chosen.
    pub name: String,
    /// A sentence about it.
    pub lead: Option<String>,
    /// Where it leads.
    pub href: String,
    /// Whether it is not to be published yet.
    pub draft: bool,
}

/// A day, for readers and for machines.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Day {
    /// As the language writes it.
    pub text: String,
    /// As ISO 8601 writes it.
    pub iso: String,
}

/// What only some pages have.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Body {
    /// Choices for those who have not chosen a language yet, or came to a missing page.
    Choice {
        /// One for each language.
        parts: Vec<ChoicePart>,
    },
    /// The front page.
    Front {
        /// Who are you?
        audiences: Vec<Card>,
        /// All notices.
        notices: Vec<Card>,
        /// All contacts.
        contacts: Vec<ContactCard>,
        /// The page of rights.
        rights: Card,
    },
    /// What one notice, or several for one audience, say.
    Gathered(Box<super::gathered::Gathered>),
    /// The page of rights.
    Rights(Box<super::rights::RightsPage>),
    /// The overview of the notices and their duties.
    Obligations(Box<super::obligations::Overview>),
    /// The duties of one notice.
    Duties(Box<super::notice_duties::NoticeDuties>),
    /// The rules.
    Rules(Box<super::obligations::RulesPage>),
}

/// A part of a page that speaks several languages.
#[derive(Debug, Clone, Serialize)]
pub struct ChoicePart {
    /// The part's language.
    pub lang: Lang,
    /// The language's name in itself.
    pub name: String,
    /// The heading.
    pub heading: String,
    /// What it says.
    pub text: String,
    /// The front page in that language.
    pub href: String,
    /// The words on the link to it.
    pub link: String,
    /// The audiences.
    pub audiences: Vec<Card>,
}
