//! One notice, or what in it concerns one audience, as a part of a page. It is the unit that is
//! remembered: an edit in one notice makes its own fragments anew, and the frames around them.

use serde::Serialize;

use super::address::relative;
use super::cited::{Printer, Provision};
use super::digest;
use super::division::{Division, divisions};
use super::facts;
use super::index::{Edition, Index};
use super::joint::{self, JointPart, joint_part};
use super::markdown::Scope;
use super::model::{Html, Link};
use super::plan::{FragmentKey, Shape};
use super::rights::{Row, row};
use super::transfer::{DecisionPart, TransferPart, decision_part, transfer_part};
use crate::lang::Lang;
use crate::notice::Id;

/// A part of a page, ready for its templates.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum Fragment {
    /// A notice's purposes, transfers, decisions and prose.
    Part(Box<Part>),
    /// A notice's purposes and the rights that hold for each.
    Row(Row),
}

/// A notice as a part of a page.
#[derive(Debug, Clone, Serialize)]
pub struct Part {
    /// Whether the page is the notice's own.
    pub whole: bool,
    /// The place of the notice among others.
    pub id: String,
    /// What the notice is called.
    pub title: String,
    /// The notice's own page.
    pub href: String,
    /// Whether the notice is not to be published yet.
    pub draft: bool,
    /// The level of the headings of its parts.
    pub level: u8,
    /// The level of the sections' headings.
    pub section_level: u8,
    /// The prose before the sections.
    pub intro: Option<Html>,
    /// The purposes, sorted into the parts of the notice.
    pub divisions: Vec<Division>,
    /// Those who decide together with the controller.
    pub joint: Vec<JointPart>,
    /// The transfers out of the EEA.
    pub transfers: Vec<TransferPart>,
    /// The automated decisions.
    pub decisions: Vec<DecisionPart>,
    /// The prose.
    pub sections: Vec<SectionPart>,
    /// The national law that the notice rests on, on its own page.
    pub law: Vec<Provision>,
}

/// The prose under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct SectionPart {
    /// Its place.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub text: Html,
}

/// What all parts of a fragment are made with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Maker<'a> {
    pub(super) printer: Printer<'a>,
    pub(super) edition: &'a Edition<'a>,
    /// The folder of the page.
    pub(super) from: &'a str,
    /// The notice, on pages where places must name it.
    pub(super) prefix: Option<&'a Id>,
}

/// Makes a fragment. Nothing where the notice is no longer there in this language.
pub fn fragment(key: &FragmentKey, index: &Index<'_>) -> Option<Fragment> {
    let edition = index.edition(&key.notice, key.lang)?;
    Some(match &key.shape {
        Shape::Row => Fragment::Row(row(index, edition)),
        Shape::Whole => Fragment::Part(Box::new(part(index, edition, None, &edition.folder))),
        Shape::For(audience) => {
            let from = index.audience_address(audience, key.lang)?;
            Fragment::Part(Box::new(part(index, edition, Some(audience), from)))
        }
    })
}

fn part(index: &Index<'_>, edition: &Edition<'_>, audience: Option<&Id>, from: &str) -> Part {
    let view = &edition.view;
    let date = view.effective().or_else(|| view.reviewed()).map(|date| date.value);
    let printer = Printer { index, lang: edition.lang, date };
    let id = &view.own.id;
    let maker = Maker { printer, edition, from, prefix: audience.map(|_| id) };
    let whole = audience.is_none();
    let (level, section_level) = if whole { (3, 2) } else { (4, 4) };
    let purposes = facts::purposes(view, audience);
    let concerning: Vec<Id> =
        digest::transfers(index, view, &purposes, audience).into_iter().map(|(id, _)| id).collect();
    let transfers = facts::transfers(view)
        .into_iter()
        .filter(|it| it.fact(|it| Some(concerning.contains(&it.to.value))).unwrap_or_default());
    let decisions = facts::decisions(view)
        .into_iter()
        .filter(|decision| facts::decision_concerns(decision, view, audience));
    Part {
        whole,
        id: id.to_string(),
        title: digest::title(view),
        href: relative(from, &edition.folder),
        draft: edition.draft,
        level,
        section_level,
        intro: view.own.intro.as_ref().map(|prose| maker.scope("main", 3).block(&prose.text)),
        divisions: divisions(&maker, &purposes, level, &concerning),
        joint: joint::concerning(index, view, &purposes, audience)
            .iter()
            .filter_map(|it| joint_part(&maker, it))
            .collect(),
        transfers: transfers.filter_map(|it| transfer_part(&maker, &it)).collect(),
        decisions: decisions.filter_map(|it| decision_part(&maker, &it)).collect(),
        sections: view
            .own
            .sections
            .iter()
            .map(|section| {
                let id = maker.section(&section.id.value);
                let text = maker.scope(&id, section_level + 1).block(&section.body.text);
                SectionPart { id, title: section.title.value.clone(), text }
            })
            .collect(),
        law: match whole {
            true => printer.provisions(facts::legal(view, &purposes)),
            false => Vec::new(),
        },
    }
}

impl<'a> Maker<'a> {
    pub(super) fn index(&self) -> &'a Index<'a> {
        self.printer.index
    }

    pub(super) fn lang(&self) -> Lang {
        self.edition.lang
    }

    /// Where a text of the notice stands: under the heading at `label`, with headings from `level`.
    pub(super) fn scope<'s>(&'s self, label: &'s str, level: u8) -> Scope<'s> {
        Scope {
            printer: self.printer,
            from: self.from,
            notice: Some(&self.edition.view.own.id),
            prefix: self.prefix,
            level,
            label,
        }
    }

    pub(super) fn section(&self, id: &Id) -> String {
        super::anchor::section(self.prefix, id.as_str())
    }

    /// A message of the site's wording.
    pub(super) fn say(&self, key: &str, args: &[(&'static str, crate::diag::Arg)]) -> String {
        self.index().say(self.lang(), key, args)
    }

    /// A contact's name, linked to where it can be reached.
    pub(super) fn contact(&self, id: &Id) -> Option<Link> {
        let contact = self.index().settings().contact(id)?;
        let text = self.index().name(Some(&contact.name), id, self.lang());
        let front = relative(self.from, &self.index().language(self.lang()).front);
        Some(Link { text, href: format!("{front}#{}", super::anchor::contact(id)) })
    }
}
