//! One notice in one language, as its author stated it.
//!
//! Every fact is optional here, because a translation may leave it to the reference language;
//! [`crate::site`] joins the two. Every value knows its place. The words are those of the
//! regulation: purpose, legal basis, category of data, source, recipient, transfer, retention.

use jiff::civil::Date;

use super::by_id::{Identified, Listed};
use super::id::{Id, IdList};
use super::retention::Retention;
use super::whole::{Exercise, JointController, Part};
use crate::lang::Lang;
use crate::law::Citation;
use crate::source::{FileId, Prose, Span, Spanned};

/// A fact that may also be stated as `none`.
#[derive(Debug, Clone, PartialEq)]
pub enum Stated<T> {
    /// «There are none», said where the span is.
    None(Span),
    /// There are these, stated where the span is.
    Some(Span, T),
}

impl<T> Stated<T> {
    /// What is stated, where it is not `none`.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::None(_) => None,
            Self::Some(_, value) => Some(value),
        }
    }

    /// Where it is stated.
    pub fn span(&self) -> Span {
        match self {
            Self::None(span) | Self::Some(span, _) => *span,
        }
    }
}

/// Legal provisions as the author wrote them, and as they were read.
#[derive(Debug, Clone, PartialEq)]
pub struct Legal {
    /// The whole field.
    pub span: Span,
    /// What the author wrote, one text or a list of texts.
    pub texts: Vec<Spanned<String>>,
    /// What was read, in the author's order.
    pub citations: Vec<Spanned<Citation>>,
    /// Parts that were not understood, with the likely reading where there is one.
    pub unread: Vec<Spanned<Option<String>>>,
    /// Headings that the author noted down when citing.
    pub pins: Vec<Pin>,
}

/// What a section was called when it was cited: if its number comes to stand for something else,
/// the heading tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin {
    /// The heading as the author noted it.
    pub heading: Spanned<String>,
    /// What the item cites that the heading belongs to.
    pub cited: Vec<Spanned<Citation>>,
}

/// What makes a thing the same in every language.
macro_rules! identified {
    ($( $thing:ty: $field:ident; )*) => { $(
        impl Identified for $thing {
            fn id(&self) -> &Spanned<Id> {
                &self.$field
            }
        }
    )* };
}

identified! {
    Part: id;
    Purpose: id;
    Decision: id;
    Section: id;
    Transfer: to;
    JointController: with;
    Source: from;
    Recipient: to;
}

/// One notice in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The folder's name, the same in each language.
    pub id: Id,
    /// The file's language.
    pub lang: Lang,
    /// The file.
    pub file: FileId,
    /// The place to point at for what is missing from the notice as a whole.
    pub head: Span,
    /// Whether something in the file could not be read. It was reported; what seems to be missing
    /// may be just that.
    pub faulty: bool,
    /// Text: what the notice is called.
    pub title: Option<Spanned<String>>,
    /// Text: what it is about, in a sentence.
    pub summary: Option<Spanned<String>>,
    /// Text: the last part of the page's address. By default it is made from the title.
    pub path: Option<Spanned<String>>,
    /// Fact: whom it concerns.
    pub audiences: Option<IdList>,
    /// Fact: the day from which it holds.
    pub effective: Option<Spanned<Date>>,
    /// Fact: the day it was last reviewed.
    pub reviewed: Option<Spanned<Date>>,
    /// Fact: the controller, Article 4(7), where it is not the site's.
    pub controller: Option<Spanned<Id>>,
    /// Fact: whom to ask, where it is not the site's contact.
    pub contact: Option<Spanned<Id>>,
    /// Fact: the data protection officer, where it is not the site's.
    pub dpo: Option<Spanned<Id>>,
    /// Fact: whether it is not to be published yet, whichever of its languages says so.
    pub draft: Option<Spanned<bool>>,
    /// The parts that its purposes are sorted into; none where it is not divided.
    pub parts: Listed<Part>,
    /// What the data are used for.
    pub purposes: Listed<Purpose>,
    /// Those who decide together with the controller, Article 26.
    pub joint_controllers: Listed<JointController>,
    /// How one uses one's rights, where there is more to say than the law does.
    pub rights: Vec<Exercise>,
    /// Automated decisions, Article 22.
    pub decisions: Option<Stated<Listed<Decision>>>,
    /// Transfers to third countries, Chapter V.
    pub transfers: Option<Stated<Listed<Transfer>>>,
    /// The prose before the first heading.
    pub intro: Option<Prose>,
    /// The prose under each `##` heading.
    pub sections: Listed<Section>,
    /// Links in the prose.
    pub links: Vec<Link>,
    /// Rules that somebody has decided to silence here for a while.
    pub waivers: Vec<Waiver>,
}

/// A decision that a rule is silent until a day, everywhere or in one part: of a notice in all its
/// languages, whichever of them states it, or of what notices share, where `site.yaml` states it.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiver {
    /// The whole entry.
    pub span: Span,
    /// The rule, by its code or name.
    pub rule: Option<Spanned<String>>,
    /// The part, such as `purposes.teaching` or `contacts.dpo`; left out, all of it.
    pub at: Option<Spanned<String>>,
    /// Why.
    pub reason: Option<Spanned<String>>,
    /// Who decided: an office or a role.
    pub by: Option<Spanned<String>>,
    /// The last day on which it holds.
    pub until: Option<Spanned<Date>>,
    /// Whether something in the entry could not be read; that was reported.
    pub faulty: bool,
}

/// A link in prose.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Where it leads.
    pub target: super::Target,
    /// The address, as the author wrote it.
    pub address: String,
    /// Where it stands, words and address.
    pub span: Span,
}

/// One purpose: Article 13(1)(c).
#[derive(Debug, Clone, PartialEq)]
pub struct Purpose {
    /// The same in each language.
    pub id: Spanned<Id>,
    /// The whole entry, from its id on.
    pub span: Span,
    /// Text: what it is called.
    pub title: Option<Spanned<String>>,
    /// Text: what is done, in Markdown.
    pub text: Option<Prose>,
    /// Text: the legitimate interest, Article 13(1)(d).
    pub interest: Option<Spanned<String>>,
    /// Fact: the part of the notice that it stands in.
    pub part: Option<Spanned<Id>>,
    /// Fact: whom it concerns, where it is not all of its part's or the notice's audiences.
    pub audiences: Option<IdList>,
    /// Fact: the legal basis, Article 6 with national law.
    pub basis: Option<Legal>,
    /// Fact: the condition for special categories, Article 9(2) with national law.
    pub special: Option<Legal>,
    /// Fact: categories of data.
    pub data: Option<IdList>,
    /// Fact: where the data come from.
    pub sources: Option<Spanned<Listed<Source>>>,
    /// Fact: who receives them.
    pub recipients: Option<Stated<Listed<Recipient>>>,
    /// Fact and text: whether one must give the data, Article 13(2)(e).
    pub required: Option<Required>,
    /// Fact and text: how long the data are kept, Article 13(2)(a).
    pub retention: Option<Spanned<Vec<Retention>>>,
}

/// One source of a purpose's data.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// A source, an organisation or a system in the register.
    pub from: Spanned<Id>,
    /// The whole entry.
    pub span: Span,
    /// Fact: the data that come from it, where they are not all of the purpose's.
    pub data: Option<IdList>,
    /// Text: on what occasion.
    pub when: Option<Prose>,
    /// Text: how one keeps one's data from being handed on from there.
    pub opt_out: Option<Prose>,
}

/// One recipient of a purpose's data.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipient {
    /// An organisation, a system or a category of recipients in the register.
    pub to: Spanned<Id>,
    /// The whole entry.
    pub span: Span,
    /// Its role here, where it is not the register's.
    pub role: Option<Spanned<Role>>,
    /// The data it receives, where it is not all of the purpose's.
    pub data: Option<IdList>,
    /// Text: on what condition.
    pub when: Option<Spanned<String>>,
}

/// What a recipient is to the controller, Article 4(7)–(10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Decides on its own what the data are used for.
    Controller,
    /// Decides together with the notice's controller, Article 26.
    JointController,
    /// Handles the data on the controller's behalf, Article 28.
    Processor,
    /// A public authority.
    Authority,
    /// Anybody else.
    ThirdParty,
}

/// Whether the data must be given.
#[derive(Debug, Clone, PartialEq)]
pub struct Required {
    /// The whole field.
    pub span: Span,
    /// Fact: what requires it.
    pub by: Option<Spanned<RequiredBy>>,
    /// Text: what happens if they are not given.
    pub otherwise: Option<Spanned<String>>,
}

/// What requires a person to give the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequiredBy {
    /// An act or regulation.
    Law,
    /// A contract, or what is needed to enter into one.
    Contract,
    /// Nothing: it is voluntary.
    None,
}

/// One automated decision, Article 22.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The same in each language.
    pub id: Spanned<Id>,
    /// The whole entry, from its id on.
    pub span: Span,
    /// Text: what is decided.
    pub title: Option<Spanned<String>>,
    /// Text: the logic involved.
    pub logic: Option<Spanned<String>>,
    /// Text: what it means for the person.
    pub effect: Option<Spanned<String>>,
    /// Fact: the ground in Article 22(2), with national law.
    pub ground: Option<Legal>,
    /// Fact: whether a person takes part.
    pub degree: Option<Spanned<Degree>>,
    /// Fact: the contact that looks at it again by hand.
    pub review: Option<Spanned<Id>>,
    /// Fact: the purposes that it serves.
    pub purposes: Option<IdList>,
    /// Fact: whom it concerns, where it is not all of the notice's audiences.
    pub audiences: Option<IdList>,
}

/// How much of a decision is left to a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    /// No person takes part.
    Full,
    /// A person takes part.
    Partly,
}

/// One transfer out of the EEA, Chapter V.
#[derive(Debug, Clone, PartialEq)]
pub struct Transfer {
    /// Who receives the data there: an organisation or a category of recipients.
    pub to: Spanned<Id>,
    /// The whole entry, from its id on.
    pub span: Span,
    /// Fact: the countries, where they are not the register's.
    pub countries: Option<Spanned<Vec<Spanned<Country>>>>,
    /// Fact: what protects the data.
    pub safeguard: Option<Spanned<Safeguard>>,
    /// Fact: the provision.
    pub ground: Option<Legal>,
    /// Fact: the contact from whom one may get a copy of the safeguards.
    pub copy: Option<Spanned<Id>>,
    /// Text: more about it.
    pub text: Option<Prose>,
}

/// A country by its ISO 3166-1 code of two capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// The country, or `None` where the text is not two capital letters.
    pub fn new(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Some(Self([*a, *b])),
            _ => None,
        }
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether it is one of the countries of the EEA, where the regulation itself holds: the
    /// twenty-seven of the Union, and Iceland, Liechtenstein and Norway.
    pub fn in_eea(&self) -> bool {
        const EEA: &[&str] = &[
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
            "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE",
            "SI", "SK",
        ];
        EEA.binary_search(&self.as_str()).is_ok()
    }
}

/// What protects data that leave the EEA.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Safeguard {
    /// A decision that the country protects data well enough, Article 45.
    Adequacy,
    /// Standard contractual clauses, Article 46(2)(c).
    StandardClauses,
    /// Binding corporate rules, Article 47.
    BindingRules,
    /// An exception for a specific situation, Article 49.
    Derogation,
}

/// The prose under one `##` heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// The same in each language.
    pub id: Spanned<Id>,
    /// Text: the heading.
    pub title: Spanned<String>,
    /// The Markdown below the heading.
    pub body: Prose,
}
