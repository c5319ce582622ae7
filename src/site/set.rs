//! One notice in all its languages, and the view of it in one language: the language's own texts,
//! and its own facts or, where it states none, those of the reference language.

use std::sync::Arc;

use jiff::civil::Date;

use crate::lang::{ByLang, Lang};
use crate::notice::{
    Decision, Id, IdList, Identified, Legal, Listed, Notice, Part, Purpose, Recipient, Required,
    Retention, Source, Stated, Transfer,
};
use crate::source::{Prose, Spanned};

/// The same notice in its languages.
#[derive(Debug, Clone, PartialEq)]
pub struct NoticeSet {
    /// The notice's id.
    pub id: Id,
    /// The languages that have a file which could be read, in the site's order.
    pub notices: ByLang<Arc<Notice>>,
    /// The site's languages that have no file at all.
    pub missing: Vec<Lang>,
    /// Languages whose file could not be read; it was reported, and is not compared.
    pub unsound: Vec<Lang>,
    /// The language that facts are taken from where another leaves them out.
    pub reference: Lang,
    /// Equal sets have equal fingerprints.
    pub fingerprint: u64,
}

impl NoticeSet {
    /// The notice in the reference language.
    pub fn reference(&self) -> Option<&Notice> {
        self.notices.get(self.reference).map(Arc::as_ref)
    }

    /// Whether it is not to be published yet: any of its languages may say so.
    pub fn is_draft(&self) -> bool {
        let says = |notice: &Notice| notice.draft.as_ref().is_some_and(|draft| draft.value);
        self.notices.iter().any(|(_, notice)| says(notice))
    }

    /// Whether any of its languages names the audience.
    pub fn addresses(&self, audience: &Id) -> bool {
        let mut lists = self.notices.iter().filter_map(|(_, notice)| notice.audiences.as_ref());
        lists.any(|list| list.has(audience))
    }

    /// The notice as a reader of `lang` meets it.
    pub fn view(&self, lang: Lang) -> Option<NoticeView<'_>> {
        let own = self.notices.get(lang)?;
        Some(NoticeView { own, reference: self.reference().unwrap_or(own) })
    }

    /// The views in all languages that could be read, in the site's order.
    pub fn views(&self) -> impl Iterator<Item = NoticeView<'_>> {
        self.notices.iter().filter_map(|(lang, _)| self.view(lang))
    }

    /// The notice in each language but the reference's, each with the reference beside it.
    pub fn translations(&self) -> impl Iterator<Item = (&Notice, &Notice)> + Clone {
        let reference = self.reference();
        let others = self.notices.iter().filter(|(lang, _)| *lang != self.reference);
        others.filter_map(move |(_, own)| Some((own.as_ref(), reference?)))
    }
}

/// A notice in one language, with the facts it leaves out taken from the reference language.
#[derive(Debug, Clone, Copy)]
pub struct NoticeView<'a> {
    /// The language's own notice; its texts are taken from nowhere else.
    pub own: &'a Notice,
    /// The notice in the reference language.
    pub reference: &'a Notice,
}

/// Methods that answer with a fact of the own notice, else of the reference.
macro_rules! facts {
    ($( $(#[$doc:meta])* $name:ident: $type:ty; )*) => { $(
        $(#[$doc])*
        pub fn $name(&self) -> Option<&'a $type> {
            self.own.$name.as_ref().or(self.reference.$name.as_ref())
        }
    )* };
}

impl<'a> NoticeView<'a> {
    facts! {
        /// Whom the notice concerns.
        audiences: IdList;
        /// The day from which it holds.
        effective: Spanned<Date>;
        /// The day it was last reviewed.
        reviewed: Spanned<Date>;
        /// The controller, where it is not the site's.
        controller: Spanned<Id>;
        /// The contact, where it is not the site's.
        contact: Spanned<Id>;
        /// The data protection officer, where it is not the site's.
        dpo: Spanned<Id>;
        /// Automated decisions.
        decisions: Stated<Listed<Decision>>;
        /// Transfers out of the EEA.
        transfers: Stated<Listed<Transfer>>;
    }

    /// The parts, in the reference language's order, then those that only this language has. A part
    /// that this language lacks is left out: its texts exist in another language only.
    pub fn parts(&self) -> Vec<PartView<'a>> {
        let joined = joined(&self.own.parts, &self.reference.parts);
        let view = |(own, reference)| PartView { own, reference, notice: *self };
        joined.map(view).collect()
    }

    /// Whom a part is for, where it says so itself.
    fn audiences_of_part(&self, id: &Id) -> Option<&'a IdList> {
        let part = |notice: &'a Notice| notice.parts.named(id);
        let stated = |notice: &'a Notice| part(notice)?.audiences.as_ref();
        stated(self.own).or_else(|| stated(self.reference))
    }

    /// The purposes, in the reference language's order, then those that only this language has.
    /// A purpose that this language lacks is left out: its texts exist in another language only.
    pub fn purposes(&self) -> Vec<PurposeView<'a>> {
        let joined = joined(&self.own.purposes, &self.reference.purposes);
        let view = |(own, reference)| PurposeView { own, reference, notice: *self };
        joined.map(view).collect()
    }
}

/// The things that a language has, each beside the reference's, in the reference's order; then
/// those that only this language has, each beside itself.
fn joined<'a, T: Identified>(
    own: &'a Listed<T>,
    reference: &'a Listed<T>,
) -> impl Iterator<Item = (&'a T, &'a T)> {
    let shared = reference.iter().filter_map(|it| Some((own.named(&it.id().value)?, it)));
    let alone = own.iter().filter(|it| !reference.has(&it.id().value));
    shared.chain(alone.map(|it| (it, it)))
}

/// A part of a notice in one language, with the facts it leaves out taken from the reference.
#[derive(Debug, Clone, Copy)]
pub struct PartView<'a> {
    /// The language's own part; its texts are taken from nowhere else.
    pub own: &'a Part,
    /// The part in the reference language.
    pub reference: &'a Part,
    /// The notice it belongs to.
    pub notice: NoticeView<'a>,
}

impl<'a> PartView<'a> {
    facts! {
        /// Whom to ask about it, where it is not the notice's contact.
        contact: Spanned<Id>;
    }

    /// The part's id.
    pub fn id(&self) -> &'a Id {
        &self.own.id.value
    }

    /// Whom it concerns: its own audiences, else the notice's.
    pub fn audiences(&self) -> Option<&'a IdList> {
        self.notice.audiences_of_part(self.id()).or_else(|| self.notice.audiences())
    }
}

/// A purpose in one language, with the facts it leaves out taken from the reference language.
#[derive(Debug, Clone, Copy)]
pub struct PurposeView<'a> {
    /// The language's own purpose; its texts are taken from nowhere else.
    pub own: &'a Purpose,
    /// The purpose in the reference language.
    pub reference: &'a Purpose,
    /// The notice it belongs to.
    pub notice: NoticeView<'a>,
}

impl<'a> PurposeView<'a> {
    facts! {
        /// The legal basis.
        basis: Legal;
        /// The condition for special categories of data.
        special: Legal;
        /// Categories of data.
        data: IdList;
        /// Where the data come from.
        sources: Spanned<Listed<Source>>;
        /// The part of the notice that it stands in.
        part: Spanned<Id>;
        /// Who receives them.
        recipients: Stated<Listed<Recipient>>;
        /// Whether the data must be given.
        required: Required;
        /// How long the data are kept.
        retention: Spanned<Vec<Retention>>;
    }

    /// The purpose's id.
    pub fn id(&self) -> &'a Id {
        &self.own.id.value
    }

    /// The purpose's name in this language.
    pub fn title(&self) -> Option<&'a str> {
        self.own.title.as_ref().map(|title| title.value.as_str())
    }

    /// What is done, in this language.
    pub fn text(&self) -> Option<&'a Prose> {
        self.own.text.as_ref()
    }

    /// Whom the purpose concerns: its own audiences, else its part's, else the notice's.
    pub fn audiences(&self) -> Option<&'a IdList> {
        let narrowed = self.own.audiences.as_ref().or(self.reference.audiences.as_ref());
        let of_part = || self.notice.audiences_of_part(&self.part()?.value);
        narrowed.or_else(of_part).or_else(|| self.notice.audiences())
    }

    /// Whether the purpose concerns this audience.
    pub fn concerns(&self, audience: &Id) -> bool {
        self.audiences().is_some_and(|list| list.has(audience))
    }
}
