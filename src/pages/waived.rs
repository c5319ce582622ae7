//! What is waived, as the pages for the data protection officer show it: in a notice, on the page of
//! its duties, and in what notices share, on the overview.

use serde::Serialize;

use super::address::relative;
use super::model::{Day, Link};
use super::obligations::{Phrase, Writer};
use super::oversight::WaivedRule;
use crate::notice::Id;
use crate::site::NoticeSet;
use crate::source::Span;

/// A rule that is silent somewhere, and the decision.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WaiverPart {
    /// The rule.
    pub rule: Link,
    /// What it asks.
    pub title: Phrase,
    /// The purpose that it is silent for.
    pub purpose: Option<Link>,
    /// The part of what notices share that it is silent for, by its name in the sources.
    pub part: Option<String>,
    /// Why.
    pub reason: Phrase,
    /// Who decided.
    pub by: Phrase,
    /// The last day.
    pub until: Day,
}

/// What is waived in a notice, each decision once for each rule and purpose.
pub(super) fn decisions<'w>(
    set: &NoticeSet,
    waived: &'w [WaivedRule],
) -> Vec<(&'w WaivedRule, Option<Id>)> {
    let mut found: Vec<(&WaivedRule, Option<Id>)> = Vec::new();
    for it in waived {
        let purpose = purpose_at(set, it.at);
        if !found.iter().any(|(other, at)| *at == purpose && is_same(other, it)) {
            found.push((it, purpose));
        }
    }
    found
}

/// What is waived in what notices share, each decision once for each rule and part.
pub(super) fn shared(waived: &[WaivedRule]) -> Vec<&WaivedRule> {
    let mut found: Vec<&WaivedRule> = Vec::new();
    for it in waived {
        if !found.iter().any(|other| is_same(other, it)) {
            found.push(it);
        }
    }
    found
}

/// Whether two findings are silenced by one decision.
fn is_same(one: &WaivedRule, other: &WaivedRule) -> bool {
    WaivedRule { at: other.at, ..one.clone() } == *other
}

/// The purpose that a place is in, in any language.
fn purpose_at(set: &NoticeSet, at: Span) -> Option<Id> {
    let holds = |span: Span| span.file == at.file && span.start <= at.start && at.end <= span.end;
    let mut purposes = set.notices.iter().flat_map(|(_, notice)| &notice.purposes);
    purposes.find(|purpose| holds(purpose.span)).map(|purpose| purpose.id.value.clone())
}

impl Writer<'_> {
    /// A decision, with a link from a page to its rule.
    pub(super) fn waiver(&self, from: &str, waived: &WaivedRule) -> WaiverPart {
        let lang = self.printer.lang;
        let rules = relative(from, &self.index().language(lang).rules);
        let own = |text: &str| Phrase {
            text: text.to_owned(),
            lang: (waived.lang != lang).then_some(waived.lang),
        };
        WaiverPart {
            rule: Link { text: waived.code.to_owned(), href: format!("{rules}#{}", waived.code) },
            title: self.phrase(&format!("{}.title", waived.code)),
            purpose: None,
            part: waived.part.clone(),
            reason: own(&waived.reason),
            by: own(&waived.by),
            until: self.day(waived.until),
        }
    }
}
