//! Do the languages say the same?
//!
//! A translation is compared with the reference, by id and never by position. What a translation
//! leaves out is taken from the reference and so cannot differ; what the reference leaves out and a
//! translation states is found by one rule for all facts. Where all agree nothing is allocated.

use crate::diag::{Arg, Diagnostic, Rule};
use crate::lang::Lang;
use crate::law;
use crate::notice::{
    Decision, Exercise, Id, IdList, Identified, JointController, Legal, Listed, Notice, Part,
    Purpose, Retention, Source, Transfer,
};
use crate::rules::SetContext;
use crate::site::{NoticeSet, Register, Settings};
use crate::source::{Span, Spanned};

pub(super) mod audiences_differ;
pub(super) mod contacts_differ;
pub(super) mod data_differ;
pub(super) mod dates_differ;
pub(super) mod decision_only_in_some_languages;
pub(super) mod decisions_differ;
pub(super) mod fact_only_in_translation;
pub(super) mod joint_controller_only_in_some_languages;
pub(super) mod joint_controllers_differ;
pub(super) mod legal_basis_differs;
pub(super) mod none_against_some;
pub(super) mod part_of_purpose_differs;
pub(super) mod part_only_in_some_languages;
pub(super) mod parts_differ;
mod presence;
pub(super) mod purpose_only_in_some_languages;
pub(super) mod recipients_differ;
pub(super) mod required_differs;
pub(super) mod retention_differs;
pub(super) mod rights_differ;
pub(super) mod section_only_in_some_languages;
pub(super) mod section_order_differs;
pub(super) mod source_data_differ;
pub(super) mod sources_differ;
pub(super) mod special_basis_differs;
pub(super) mod transfer_only_in_some_languages;
pub(super) mod transfers_differ;

pub(super) use crate::notice::same_items;

/// The same thing in a translation and in the reference.
#[derive(Debug)]
pub(super) struct Pair<'a, T> {
    /// The translation's language.
    one: Lang,
    /// The reference language.
    other: Lang,
    /// The thing in the translation.
    own: &'a T,
    /// The thing in the reference.
    reference: &'a T,
}

impl<'a, T> Pair<'a, T> {
    /// A part that both may have, where both have it.
    fn part<U>(&self, part: impl Fn(&'a T) -> Option<&'a U>) -> Option<Pair<'a, U>> {
        let (own, reference) = (part(self.own)?, part(self.reference)?);
        Some(Pair { one: self.one, other: self.other, own, reference })
    }

    /// A finding in the translation, with the reference's place beside it.
    fn finding(&self, rule: &'static Rule, here: Span, there: Span) -> Diagnostic {
        Diagnostic::new(rule, here)
            .arg("one", self.one)
            .arg("other", self.other)
            .label("here")
            .related(there, "there", Vec::new())
    }
}

impl<'a, T: Identified> Pair<'a, Listed<T>> {
    /// The things that both lists have.
    fn each(&self) -> impl Iterator<Item = Pair<'a, T>> + use<'a, T> {
        let Self { one, other, own, reference } = *self;
        own.iter().filter_map(move |own| {
            Some(Pair { one, other, own, reference: reference.named(&own.id().value)? })
        })
    }
}

/// Each translation beside the reference.
fn notices(set: &NoticeSet) -> impl Iterator<Item = Pair<'_, Notice>> {
    set.translations().map(|(own, reference)| Pair {
        one: own.lang,
        other: reference.lang,
        own,
        reference,
    })
}

/// Each purpose that a translation and the reference share.
fn purposes(set: &NoticeSet) -> impl Iterator<Item = Pair<'_, Purpose>> {
    shared(set, |notice| Some(&notice.purposes))
}

/// Each decision that a translation and the reference share.
fn decisions(set: &NoticeSet) -> impl Iterator<Item = Pair<'_, Decision>> {
    shared(set, |notice| notice.decisions.as_ref()?.as_option())
}

/// Each transfer that a translation and the reference share.
fn transfers(set: &NoticeSet) -> impl Iterator<Item = Pair<'_, Transfer>> {
    shared(set, |notice| notice.transfers.as_ref()?.as_option())
}

/// Each part that a translation and the reference share.
fn parts(set: &NoticeSet) -> impl Iterator<Item = Pair<'_, Part>> {
    shared(set, |notice| Some(&notice.parts))
}

/// Each joint controller that a translation and the reference share.
fn joint_controllers(set: &NoticeSet) -> impl Iterator<Item = Pair<'_, JointController>> {
    shared(set, |notice| Some(&notice.joint_controllers))
}

/// Each right that both a translation and the reference say something of.
fn rights(set: &NoticeSet) -> impl Iterator<Item = Pair<'_, Exercise>> {
    notices(set).flat_map(|pair| {
        pair.own.rights.iter().filter_map(move |own| {
            let reference = pair.reference.rights.iter().find(|it| it.right == own.right)?;
            Some(Pair { one: pair.one, other: pair.other, own, reference })
        })
    })
}

/// The things that a translation and the reference share.
fn shared<'a, T: Identified + 'a>(
    set: &'a NoticeSet,
    list: fn(&Notice) -> Option<&Listed<T>>,
) -> impl Iterator<Item = Pair<'a, T>> {
    notices(set).filter_map(move |pair| pair.part(list)).flat_map(|pair| pair.each())
}

/// Each source that a purpose has in a translation and in the reference.
fn sources<'a>(pair: &Pair<'a, Purpose>) -> impl Iterator<Item = Pair<'a, Source>> {
    let lists = pair.part(|purpose| purpose.sources.as_ref().map(|list| &list.value));
    lists.into_iter().flat_map(|pair| pair.each())
}

/// Pairs of retention items that cover the same data.
fn items<'a>(pair: &Pair<'a, Purpose>) -> impl Iterator<Item = Pair<'a, Retention>> {
    let (one, other) = (pair.one, pair.other);
    let list = |purpose: &'a Purpose| purpose.retention.as_ref().map(|list| &list.value);
    let both = list(pair.own).zip(list(pair.reference));
    both.into_iter().flat_map(move |(own, reference)| {
        let pairs = own.iter().zip(same_items(own, reference));
        pairs.filter_map(move |(own, same)| {
            Some(Pair { one, other, own, reference: &reference[same?] })
        })
    })
}

/// Whether two fields cite the same provisions, in any order. What could not be read is reported
/// elsewhere, and a field with such a part is taken to agree.
fn same_law(one: &Legal, other: &Legal) -> bool {
    let unread = !one.unread.is_empty() || !other.unread.is_empty();
    unread || same(&one.citations, &other.citations, |a, b| a.value == b.value)
}

fn same<T>(one: &[T], other: &[T], equal: impl Fn(&T, &T) -> bool) -> bool {
    let within = |list: &[T], item: &T| list.iter().any(|it| equal(it, item));
    let in_order = one.len() == other.len() && one.iter().zip(other).all(|(a, b)| equal(a, b));
    in_order
        || (one.iter().all(|item| within(other, item))
            && other.iter().all(|item| within(one, item)))
}

/// What two lists do not share.
#[derive(Debug, Default)]
struct Difference {
    here: Vec<String>,
    there: Vec<String>,
}

impl Difference {
    /// What each of two lists of ids has alone. Nothing where one of these is an id that `is_known`
    /// does not know: it is reported as such, and is likely what makes the lists differ.
    fn of_ids(one: &IdList, other: &IdList, is_known: impl Fn(&Id) -> bool) -> Option<Self> {
        Self::of_entries(&one.items, &other.items, is_known)
    }

    /// The same of two lists of entries, each of which has an id.
    fn of_entries<T: Identified>(
        one: &Listed<T>,
        other: &Listed<T>,
        is_known: impl Fn(&Id) -> bool,
    ) -> Option<Self> {
        let alone = |list: &Listed<T>, without: &Listed<T>| -> Option<Vec<String>> {
            let ids = list.iter().map(|it| &it.id().value).filter(|id| !without.has(id));
            ids.map(|id| is_known(id).then(|| id.to_string())).collect()
        };
        Self { here: alone(one, other)?, there: alone(other, one)? }.unless_empty()
    }

    /// Adds to a finding what each of two fields cites alone, as its own language writes it. At each
    /// place, what is missing there is written in the language of that place, so that the author
    /// can copy it. Nothing where the fields agree.
    fn of_law(
        pair: &Pair<'_, Legal>,
        law: &law::Registry,
        finding: impl FnOnce(Span, Span) -> Diagnostic,
    ) -> Option<Diagnostic> {
        if same_law(pair.own, pair.reference) {
            return None;
        }
        let alone = |list: &Legal, without: &Legal, lang: Lang| -> Vec<String> {
            let is_in = |it: &law::Citation| without.citations.iter().any(|c| c.value == *it);
            let citations = list.citations.iter().map(|it| &it.value);
            citations.filter(|it| !is_in(it)).map(|it| written(law, it, lang)).collect()
        };
        let (own, reference) = (pair.own, pair.reference);
        let here = alone(own, reference, pair.one);
        let there = alone(reference, own, pair.other);
        let difference = Self { here, there }.unless_empty()?;
        let mut finding = difference.told(finding(own.span, reference.span));
        let missing_here = alone(reference, own, pair.one);
        finding.primary.args.push(("there", Arg::List(missing_here)));
        for place in &mut finding.related {
            place.args.push(("here", Arg::List(alone(own, reference, pair.other))));
        }
        Some(finding)
    }

    fn unless_empty(self) -> Option<Self> {
        (!self.here.is_empty() || !self.there.is_empty()).then_some(self)
    }

    /// Gives the finding the values `side`, `here` and `there`, which `rules-difference` is made of.
    fn told(self, finding: Diagnostic) -> Diagnostic {
        let side = match (self.here.is_empty(), self.there.is_empty()) {
            (false, true) => "here",
            (true, false) => "there",
            (true, true) | (false, false) => "both",
        };
        finding
            .arg("side", side)
            .arg("here", Arg::List(self.here))
            .arg("there", Arg::List(self.there))
    }
}

/// Adds to a finding which contact each of two languages names. Nothing where they agree, or where
/// one of them is a contact that the site does not know, which is reported as such.
fn contact_differs(
    context: &SetContext<'_>,
    contact: &Pair<'_, Spanned<Id>>,
    finding: impl FnOnce(Span, Span) -> Diagnostic,
) -> Option<Diagnostic> {
    let (own, reference) = (contact.own, contact.reference);
    let is_known = |id: &Id| context.settings.contact(id).is_some();
    let differ = own.value != reference.value && is_known(&own.value) && is_known(&reference.value);
    differ.then(|| {
        finding(own.span, reference.span)
            .arg("side", "value")
            .arg("here", own.value.as_str())
            .arg("there", reference.value.as_str())
    })
}

/// A citation as a language writes it.
pub(super) fn written(law: &law::Registry, citation: &law::Citation, lang: Lang) -> String {
    law.print(citation, lang)
}

/// Whether the site has an audience with this id.
fn is_audience(settings: &Settings) -> impl Fn(&Id) -> bool {
    |id| settings.audience(id).is_some()
}

/// Whether the register has a category of data with this id.
fn is_data(register: &Register) -> impl Fn(&Id) -> bool {
    |id| register.data.contains_key(id)
}
