//! One thing seen across the languages of a notice.
//!
//! A fact need not be stated in every language, so a rule that asks «is it stated?» has to look in
//! all of them. Nothing here takes memory: in most notices everything is stated and all agree.

use crate::diag::{Diagnostic, Rule};
use crate::notice::{Id, Notice, Part, Purpose, Retention, same_items};
use crate::site::NoticeSet;
use crate::source::Span;

/// The notice that facts are taken from: the reference language's, else the first one there is.
pub(crate) fn main(set: &NoticeSet) -> Option<&Notice> {
    set.reference().or_else(|| set.notices.iter().next().map(|(_, notice)| notice.as_ref()))
}

/// The notice in each language, the reference first.
pub(crate) fn notices(set: &NoticeSet) -> impl Iterator<Item = &Notice> + Clone {
    let main = main(set);
    let others = set.notices.iter().map(|(_, notice)| notice.as_ref());
    main.into_iter().chain(others.filter(move |notice| main.is_none_or(|m| m.lang != notice.lang)))
}

/// A fact of the notice: the reference's, else that of the first language that states it.
pub(crate) fn stated<'a, T>(
    set: &'a NoticeSet,
    fact: impl Fn(&'a Notice) -> Option<&'a T>,
) -> Option<&'a T> {
    notices(set).find_map(fact)
}

/// A notice's purpose with this id.
pub(crate) fn purpose<'a>(notice: &'a Notice, id: &Id) -> Option<&'a Purpose> {
    notice.purposes.named(id)
}

/// A fact of a part of the notice: the reference's, else that of the first language that states it.
pub(crate) fn of_part<'a, T>(
    set: &'a NoticeSet,
    id: &Id,
    fact: impl Fn(&'a Part) -> Option<&'a T>,
) -> Option<&'a T> {
    let part = |notice: &'a Notice| notice.parts.named(id);
    notices(set).filter_map(part).find_map(fact)
}

/// One purpose across the languages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Across<'a> {
    set: &'a NoticeSet,
    /// The purpose in the notice that facts are taken from.
    pub(crate) purpose: &'a Purpose,
}

/// Every purpose of the notice that facts are taken from. A purpose that only translations have is
/// reported as such, and looked at when the reference has it too.
pub(crate) fn purposes(set: &NoticeSet) -> impl Iterator<Item = Across<'_>> {
    let purposes = main(set).into_iter().flat_map(|notice| &notice.purposes);
    purposes.map(move |purpose| Across { set, purpose })
}

/// One storage period across the languages.
#[derive(Debug)]
pub(crate) struct Kept<'a> {
    /// It, where it is stated first.
    pub(crate) here: &'a Retention,
    /// It in every language that has it, with its notice, the reference first.
    pub(crate) each: Vec<(&'a Notice, &'a Retention)>,
}

impl Kept<'_> {
    /// Whether something is stated of it in any language.
    pub(crate) fn states<T>(&self, fact: impl Fn(&Retention) -> Option<&T>) -> bool {
        self.each.iter().any(|(_, item)| fact(item).is_some())
    }
}

/// The purpose with this id, where the notice that facts are taken from has it.
pub(crate) fn named<'a>(set: &'a NoticeSet, id: &Id) -> Option<Across<'a>> {
    Some(Across { set, purpose: main(set)?.purposes.named(id)? })
}

impl<'a> Across<'a> {
    /// The purpose in every language that has it, with its notice, the reference first.
    pub(crate) fn each(&self) -> impl Iterator<Item = (&'a Notice, &'a Purpose)> {
        let id = &self.purpose.id.value;
        notices(self.set).filter_map(move |notice| Some((notice, purpose(notice, id)?)))
    }

    /// A fact of the purpose: the reference's, else that of the first language that states it.
    pub(crate) fn stated<T>(&self, fact: impl Fn(&'a Purpose) -> Option<&'a T>) -> Option<&'a T> {
        fact(self.purpose).or_else(|| self.each().find_map(|(_, purpose)| fact(purpose)))
    }

    /// The storage periods of the purpose, where they are stated first.
    pub(crate) fn kept(&self) -> Vec<Kept<'a>> {
        let list = |purpose: &'a Purpose| Some(purpose.retention.as_ref()?.value.as_slice());
        let items = list(self.purpose).or_else(|| self.each().find_map(|(_, it)| list(it)));
        let items = items.unwrap_or_default();
        let kept = |here| Kept { here, each: Vec::new() };
        let mut found: Vec<Kept<'a>> = items.iter().map(kept).collect();
        for (notice, purpose) in self.each() {
            let Some(others) = list(purpose) else { continue };
            for (kept, same) in found.iter_mut().zip(same_items(items, others)) {
                kept.each.extend(same.map(|place| (notice, &others[place])));
            }
        }
        found
    }

    /// A finding about the purpose, at `span`.
    pub(crate) fn finding(&self, rule: &'static Rule, span: Span) -> Diagnostic {
        Diagnostic::new(rule, span).arg("purpose", self.purpose.id.value.as_str())
    }

    /// A finding about what the purpose lacks, at its id.
    pub(crate) fn lacks(&self, rule: &'static Rule) -> Diagnostic {
        self.finding(rule, self.purpose.id.span)
    }
}
