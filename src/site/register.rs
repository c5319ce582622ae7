//! `content/site.yaml` and `content/register/`: what notices share and name by id.

use std::collections::BTreeMap;

use super::style::{Style, Term};
use crate::lang::{ByLang, Lang};
use crate::law::{LocalAct, LocalTable};
use crate::notice::{Country, Id, IdList, Identified, Listed, Role, Waiver};
use crate::source::{FileId, Span, Spanned};

/// A text in each language, or one that is the same in all of them.
#[derive(Debug, Clone, PartialEq)]
pub enum LocalText {
    /// The same everywhere, such as a proper name.
    Same(Spanned<String>),
    /// One for each language.
    Each(Span, ByLang<Spanned<String>>),
}

impl LocalText {
    /// The text in `lang`; nothing where that language has none.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        match self {
            Self::Same(text) => Some(text.value.as_str()),
            Self::Each(_, texts) => texts.get(lang).map(|text| text.value.as_str()),
        }
    }

    /// Where it is written.
    pub fn span(&self) -> Span {
        match self {
            Self::Same(text) => text.span,
            Self::Each(span, _) => *span,
        }
    }
}

/// What `content/site.yaml` says.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The file.
    pub file: FileId,
    /// What the site is called: the institution.
    pub name: LocalText,
    /// The languages; the first is the reference.
    pub languages: Vec<Lang>,
    /// Where each language is named.
    pub language_spans: Vec<Span>,
    /// Where the site will stand, ending in a slash.
    pub base_url: Option<Spanned<String>>,
    /// The theme's name.
    pub theme: Spanned<String>,
    /// The default controller: an organisation.
    pub controller: Option<Spanned<Id>>,
    /// The supervisory authority: an organisation.
    pub authority: Option<Spanned<Id>>,
    /// The default data protection officer: a contact.
    pub dpo: Option<Spanned<Id>>,
    /// The default contact.
    pub contact: Option<Spanned<Id>>,
    /// The representative in the EEA of a controller outside it, Article 27: a contact.
    pub representative: Option<Spanned<Id>>,
    /// Where the accessibility statement stands.
    pub accessibility: Option<LocalText>,
    /// Whom one may ask, in the author's order.
    pub contacts: Listed<Contact>,
    /// Who reads, in the author's order.
    pub audiences: Listed<Audience>,
    /// How the site writes its languages.
    pub styles: Vec<Style>,
    /// Rules that somebody has decided to silence for a while in what notices share.
    pub waivers: Vec<Waiver>,
    /// What a waiver may name in the file, such as `contacts.dpo`, each with the whole of it.
    pub parts: Vec<Spanned<String>>,
    /// Whether something in the file could not be read; that was reported.
    pub faulty: bool,
}

impl Settings {
    /// The reference language: the first.
    pub fn reference(&self) -> Lang {
        self.languages[0]
    }

    /// The contact with this id.
    pub fn contact(&self, id: &Id) -> Option<&Contact> {
        self.contacts.named(id)
    }

    /// How the site writes a language.
    pub fn style(&self, lang: Lang) -> Option<&Style> {
        self.styles.iter().find(|style| style.lang == lang)
    }

    /// The audience with this id.
    pub fn audience(&self, id: &Id) -> Option<&Audience> {
        self.audiences.named(id)
    }
}

impl Identified for Contact {
    fn id(&self) -> &Spanned<Id> {
        &self.id
    }
}

impl Identified for Audience {
    fn id(&self) -> &Spanned<Id> {
        &self.id
    }
}

/// Somebody to ask: a function, not a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// Its id.
    pub id: Spanned<Id>,
    /// What it is called.
    pub name: LocalText,
    /// E-mail address.
    pub email: Option<Spanned<String>>,
    /// Telephone number.
    pub phone: Option<Spanned<String>>,
    /// Postal or visiting address.
    pub address: Option<LocalText>,
    /// Web address.
    pub url: Option<LocalText>,
    /// Whom it is for; left out, everybody.
    pub audiences: Option<IdList>,
}

/// A group of readers with a page of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Audience {
    /// Its id.
    pub id: Spanned<Id>,
    /// What it is called, in the plural: «Students».
    pub name: LocalText,
    /// The last part of its page's address; by default made from the name.
    pub path: Option<LocalText>,
    /// Who belongs to it, in a sentence.
    pub lead: Option<LocalText>,
    /// What its members are to the controller, where the law asks for more because of it.
    pub kind: Option<Spanned<AudienceKind>>,
}

/// What readers are to the controller. It decides how free a consent can be, and which acts matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AudienceKind {
    /// They work for the controller.
    Employees,
    /// They apply for a place or a post.
    Applicants,
    /// They study with the controller.
    Students,
    /// They are under age.
    Children,
    /// They take part in research.
    ResearchParticipants,
}

impl AudienceKind {
    /// Whether the controller decides over them, so that a consent is seldom free: recital 43.
    pub fn is_dependent(self) -> bool {
        match self {
            Self::Employees | Self::Applicants | Self::Students | Self::Children => true,
            Self::ResearchParticipants => false,
        }
    }
}

/// What `content/register/` holds, each kind by id.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Register {
    /// Organisations.
    pub organisations: BTreeMap<Id, Organisation>,
    /// Systems.
    pub systems: BTreeMap<Id, System>,
    /// Categories of personal data.
    pub data: BTreeMap<Id, DataCategory>,
    /// Where data come from.
    pub sources: BTreeMap<Id, SourceOfData>,
    /// Categories of recipients.
    pub recipients: BTreeMap<Id, Recipient>,
    /// What periods are counted from.
    pub events: BTreeMap<Id, Event>,
    /// Acts that the program does not know of itself.
    pub acts: Vec<LocalAct>,
    /// Section tables that the site hands over.
    pub sections: Vec<LocalTable>,
    /// The site's list of terms.
    pub terms: BTreeMap<Id, Term>,
    /// What a waiver may name in the files, such as `organisations.sikt`, each with the whole of it.
    pub parts: Vec<Spanned<String>>,
    /// Whether something in the files could not be read; that was reported.
    pub faulty: bool,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Organisation {
    /// Its id.
    pub id: Spanned<Id>,
    /// Its name.
    pub name: LocalText,
    /// What it does, in a sentence.
    pub about: Option<LocalText>,
    /// Where it is established.
    pub country: Option<Spanned<Country>>,
    /// What it usually is to the controller.
    pub role: Option<Spanned<Role>>,
    /// Whether it is a public authority or body; nothing where the author has not said.
    pub public_body: Option<Spanned<bool>>,
    /// E-mail address.
    pub email: Option<Spanned<String>>,
    /// Telephone number.
    pub phone: Option<Spanned<String>>,
    /// Postal or visiting address.
    pub address: Option<LocalText>,
    /// Web address.
    pub url: Option<LocalText>,
}

/// A system that holds data.
#[derive(Debug, Clone, PartialEq)]
pub struct System {
    /// Its id.
    pub id: Spanned<Id>,
    /// Its name.
    pub name: LocalText,
    /// What it is for, in a sentence.
    pub about: Option<LocalText>,
    /// The organisation that runs it.
    pub owner: Option<Spanned<Id>>,
}

/// A category of personal data.
#[derive(Debug, Clone, PartialEq)]
pub struct DataCategory {
    /// Its id.
    pub id: Spanned<Id>,
    /// Its name.
    pub name: LocalText,
    /// What is in it.
    pub about: Option<LocalText>,
    /// Whether it is a special category, Article 9(1).
    pub special: bool,
    /// Whether the author says that it is one or is none.
    pub special_is_stated: bool,
    /// Whether it concerns criminal convictions and offences, Article 10.
    pub offences: bool,
    /// Whether the author says that it does or does not.
    pub offences_is_stated: bool,
    /// Whether it is accounting material that section 13 of the Bookkeeping Act asks to be kept.
    pub accounting: bool,
    /// Whether the author says so, or that it is not.
    pub accounting_is_stated: bool,
    /// Whether it is recordings from camera surveillance.
    pub camera: bool,
    /// Whether the author says so, or that it is not.
    pub camera_is_stated: bool,
}

/// A source of data.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceOfData {
    /// Its id.
    pub id: Spanned<Id>,
    /// Its name.
    pub name: LocalText,
    /// What comes from it.
    pub about: Option<LocalText>,
    /// Whether it is the person whom the data are about.
    pub person: bool,
    /// Whether anybody may look there, Article 14(2)(f).
    pub public: bool,
    /// Whether the author says that anybody may, or that not all may.
    pub public_is_stated: bool,
}

/// Recipients that are named by what they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipient {
    /// Their id.
    pub id: Spanned<Id>,
    /// What they are called.
    pub name: LocalText,
    /// Who belongs to them.
    pub about: Option<LocalText>,
    /// What they usually are to the controller.
    pub role: Option<Spanned<Role>>,
    /// Where they are established.
    pub countries: Vec<Spanned<Country>>,
}

/// Something that happens, from which a period is counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its id.
    pub id: Spanned<Id>,
    /// Words that fit after «after»: «you finish as a student».
    pub name: LocalText,
}

/// Anything in the register that may receive data or be their source, seen alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Category<'a> {
    /// An organisation.
    Organisation(&'a Organisation),
    /// A system.
    System(&'a System),
    /// A category of recipients.
    Recipients(&'a Recipient),
    /// A source.
    Source(&'a SourceOfData),
}

impl<'a> Category<'a> {
    /// Its name.
    pub fn name(&self) -> &'a LocalText {
        match self {
            Self::Organisation(it) => &it.name,
            Self::System(it) => &it.name,
            Self::Recipients(it) => &it.name,
            Self::Source(it) => &it.name,
        }
    }

    /// A sentence about it.
    pub fn about(&self) -> Option<&'a LocalText> {
        match self {
            Self::Organisation(it) => it.about.as_ref(),
            Self::System(it) => it.about.as_ref(),
            Self::Recipients(it) => it.about.as_ref(),
            Self::Source(it) => it.about.as_ref(),
        }
    }
}

impl Register {
    /// Who receives data under this id: an organisation, a system, or a category of recipients.
    pub fn recipient(&self, id: &Id) -> Option<Category<'_>> {
        let organisation = self.organisations.get(id).map(Category::Organisation);
        let system = || self.systems.get(id).map(Category::System);
        let category = || self.recipients.get(id).map(Category::Recipients);
        organisation.or_else(system).or_else(category)
    }

    /// Where data come from under this id: a source, an organisation or a system.
    pub fn source(&self, id: &Id) -> Option<Category<'_>> {
        let source = self.sources.get(id).map(Category::Source);
        let organisation = || self.organisations.get(id).map(Category::Organisation);
        let system = || self.systems.get(id).map(Category::System);
        source.or_else(organisation).or_else(system)
    }

    /// What a recipient usually is to the controller; a system is what its owner is.
    pub fn role(&self, id: &Id) -> Option<Role> {
        match self.recipient(id)? {
            Category::Organisation(it) => it.role.as_ref().map(|role| role.value),
            Category::System(it) => {
                let owner = self.organisations.get(&it.owner.as_ref()?.value)?;
                owner.role.as_ref().map(|role| role.value)
            }
            Category::Recipients(it) => it.role.as_ref().map(|role| role.value),
            Category::Source(_) => None,
        }
    }

    /// The countries where a recipient is established; a system is where its owner is.
    pub fn countries(&self, id: &Id) -> Vec<Country> {
        match self.recipient(id) {
            Some(Category::Organisation(it)) => it.country.iter().map(|c| c.value).collect(),
            Some(Category::System(it)) => {
                let owner = it.owner.as_ref().and_then(|id| self.organisations.get(&id.value));
                owner.and_then(|it| it.country.as_ref()).map(|c| c.value).into_iter().collect()
            }
            Some(Category::Recipients(it)) => it.countries.iter().map(|c| c.value).collect(),
            Some(Category::Source(_)) | None => Vec::new(),
        }
    }
}
