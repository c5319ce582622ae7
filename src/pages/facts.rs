//! Facts and texts side by side: an entry of a list as this language states it, beside the same
//! entry in the reference language. Facts may come from either; texts only from this language.

use crate::law::Right;
use crate::notice::{
    Decision, Exercise, Id, Identified, JointController, Legal, Listed, Purpose, Recipient,
    Retention, Source, Stated, Transfer, same_items,
};
use crate::site::{NoticeView, PurposeView};

/// One entry of a list in this language and in the reference language.
#[derive(Debug)]
pub(super) struct Joined<'a, T> {
    own: Option<&'a T>,
    reference: Option<&'a T>,
}

impl<T> Clone for Joined<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Joined<'_, T> {}

impl<'a, T> Joined<'a, T> {
    /// A fact: what this language states, else what the reference does.
    pub(super) fn fact<U>(&self, of: impl Fn(&'a T) -> Option<U>) -> Option<U> {
        self.own.and_then(&of).or_else(|| self.reference.and_then(&of))
    }

    /// A text: what this language states, and nothing else.
    pub(super) fn text<U>(&self, of: impl Fn(&'a T) -> Option<U>) -> Option<U> {
        self.own.and_then(of)
    }
}

/// Joins the entries of two lists that have the same key. Where this language has the list, it
/// decides which entries there are.
fn join<'a, T: Identified>(
    own: Option<&'a [T]>,
    reference: Option<&'a Listed<T>>,
) -> Vec<Joined<'a, T>> {
    let find = |wanted: &T| reference?.named(&wanted.id().value);
    match own {
        Some(own) => own.iter().map(|it| Joined { own: Some(it), reference: find(it) }).collect(),
        None => {
            let entries = reference.into_iter().flatten();
            entries.map(|it| Joined { own: None, reference: Some(it) }).collect()
        }
    }
}

/// What a list says: nothing at all, «none», or its entries.
pub(super) fn stated<T>(stated: Option<&Stated<Listed<T>>>) -> Option<&[T]> {
    stated.map(|stated| stated.as_option().map(|list| &**list).unwrap_or_default())
}

/// The sources of a purpose's data.
pub(super) fn sources<'a>(view: &PurposeView<'a>) -> Vec<Joined<'a, Source>> {
    let list = |purpose: &'a Purpose| purpose.sources.as_ref().map(|list| &list.value);
    join(list(view.own).map(|list| &**list), list(view.reference))
}

/// The joint controllers, those alone that have their texts in this language.
pub(super) fn joint_controllers<'a>(view: &NoticeView<'a>) -> Vec<Joined<'a, JointController>> {
    let (own, reference) = (&view.own.joint_controllers, &view.reference.joint_controllers);
    join(Some(own), Some(reference))
}

/// What is said of each right.
pub(super) fn exercises<'a>(view: &NoticeView<'a>) -> Vec<Joined<'a, Exercise>> {
    let of = |right: Right| {
        let find = |list: &'a [Exercise]| list.iter().find(|it| it.right == right);
        let (own, reference) = (find(&view.own.rights), find(&view.reference.rights));
        (own.is_some() || reference.is_some()).then_some(Joined { own, reference })
    };
    Right::ALL.into_iter().filter_map(of).collect()
}

/// The recipients of a purpose's data.
pub(super) fn recipients<'a>(view: &PurposeView<'a>) -> Vec<Joined<'a, Recipient>> {
    let (own, reference) = (view.own.recipients.as_ref(), view.reference.recipients.as_ref());
    join(stated(own), reference.and_then(Stated::as_option))
}

/// The items on how long a purpose's data are kept; they are the same where they cover the same
/// data.
pub(super) fn retention<'a>(view: &PurposeView<'a>) -> Vec<Joined<'a, Retention>> {
    let list = |list: &'a Option<crate::source::Spanned<Vec<Retention>>>| {
        list.as_ref().map(|list| list.value.as_slice())
    };
    let reference = list(&view.reference.retention).unwrap_or_default();
    match list(&view.own.retention) {
        Some(own) => {
            let items = own.iter().zip(same_items(own, reference));
            let joined = |(own, same): (_, Option<usize>)| Joined {
                own: Some(own),
                reference: same.map(|place| &reference[place]),
            };
            items.map(joined).collect()
        }
        None => reference.iter().map(|it| Joined { own: None, reference: Some(it) }).collect(),
    }
}

/// The automated decisions of a notice, those alone that have their texts in this language.
pub(super) fn decisions<'a>(view: &NoticeView<'a>) -> Vec<Joined<'a, Decision>> {
    let reference = view.reference.decisions.as_ref().and_then(Stated::as_option);
    let Some(own) = stated(view.own.decisions.as_ref()) else { return Vec::new() };
    join(Some(own), reference)
}

/// Whether an automated decision concerns an audience; without an audience, any does.
pub(super) fn decision_concerns(
    decision: &Joined<'_, Decision>,
    view: &NoticeView<'_>,
    audience: Option<&Id>,
) -> bool {
    let list = decision.fact(|it| it.audiences.as_ref()).or_else(|| view.audiences());
    let Some(audience) = audience else { return true };
    list.is_none_or(|list| list.has(audience))
}

/// The transfers out of the EEA.
pub(super) fn transfers<'a>(view: &NoticeView<'a>) -> Vec<Joined<'a, Transfer>> {
    let (own, reference) = (view.own.transfers.as_ref(), view.reference.transfers.as_ref());
    join(stated(own), reference.and_then(Stated::as_option))
}

/// The purposes of a notice that concern an audience; without an audience, all. They stand in the
/// order of the notice's parts; those outside the parts come last.
pub(super) fn purposes<'a>(view: &NoticeView<'a>, audience: Option<&Id>) -> Vec<PurposeView<'a>> {
    let mut purposes = view.purposes();
    if let Some(audience) = audience {
        purposes.retain(|purpose| purpose.concerns(audience));
    }
    let parts = view.parts();
    purposes.sort_by_key(|purpose| {
        let place = |id: &Id| parts.iter().position(|part| part.id() == id);
        purpose.part().and_then(|id| place(&id.value)).unwrap_or(parts.len())
    });
    purposes
}

/// Every field of provisions in these purposes, and in the decisions and transfers of their notice.
pub(super) fn legal<'a>(
    view: &NoticeView<'a>,
    purposes: &[PurposeView<'a>],
) -> impl Iterator<Item = &'a Legal> {
    let decisions = decisions(view).into_iter();
    let transfers = transfers(view).into_iter();
    let mut found: Vec<&'a Legal> = Vec::new();
    for purpose in purposes {
        found.extend(purpose.basis());
        found.extend(purpose.special());
        let items = retention(purpose).into_iter();
        found.extend(items.filter_map(|item| item.fact(|it| it.because.as_ref())));
    }
    found.extend(decisions.filter_map(|it| it.fact(|it| it.ground.as_ref())));
    found.extend(transfers.filter_map(|it| it.fact(|it| it.ground.as_ref())));
    let rights = exercises(view).into_iter();
    found.extend(rights.filter_map(|it| it.fact(|it| it.limited_by.as_ref())));
    found.into_iter()
}
