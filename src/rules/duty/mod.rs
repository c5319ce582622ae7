//! Is all said that Articles 13 and 14 ask for?
//!
//! A fact is said when any language states it; that a translation or the reference leaves it out is
//! for [`super::parity`]. Each finding stands where the fact should stand in the reference.

pub(super) mod authority_missing;
pub(super) mod authority_without_contact;
pub(super) mod consequence_not_stated;
pub(super) mod controller_missing;
pub(super) mod controller_without_contact;
pub(super) mod data_without_retention;
pub(super) mod decision_not_explained;
pub(super) mod decision_without_ground;
pub(super) mod decision_without_review;
pub(super) mod decisions_not_stated;
pub(super) mod degree_not_stated;
pub(super) mod dpo_missing;
pub(super) mod dpo_without_contact;
pub(super) mod no_transfers_yet_recipient_outside_eea;
pub(super) mod period_without_start;
pub(super) mod permanent_without_ground;
pub(super) mod purpose_without_data;
pub(super) mod purpose_without_source;
pub(super) mod recipient_outside_eea_without_transfer;
pub(super) mod recipient_without_role;
pub(super) mod recipients_not_stated;
pub(super) mod requirement_not_stated;
pub(super) mod retention_not_stated;
pub(super) mod retention_without_period;
pub(super) mod review_outdated;
pub(super) mod safeguard_without_copy;
pub(super) mod transfer_without_safeguard;
pub(super) mod transfers_not_stated;
pub(super) mod vague_criterion;

use crate::notice::{Decision, Degree, Id, Notice, Recipient, Retention, Stated, Transfer};
use crate::rules::across::{self, Across};
use crate::rules::{SetContext, parity};
use crate::site::{Category, Contact, NoticeSet};

/// Whether a contact can be reached in any way.
fn is_reachable(contact: &Contact) -> bool {
    contact.email.is_some()
        || contact.phone.is_some()
        || contact.address.is_some()
        || contact.url.is_some()
}

/// A retention item of the purpose's own list.
struct Item<'a> {
    one: Across<'a>,
    items: &'a [Retention],
    index: usize,
}

impl<'a> Item<'a> {
    /// The item as it stands where facts are taken from.
    fn here(&self) -> &'a Retention {
        &self.items[self.index]
    }

    /// The item in every language that has it.
    fn each(&self) -> impl Iterator<Item = &'a Retention> {
        let (items, index) = (self.items, self.index);
        let lists = self.one.each().filter_map(|(_, purpose)| purpose.retention.as_ref());
        lists.filter_map(move |list| parity::same_item(items, index, &list.value))
    }
}

/// The retention items of a purpose.
fn items<'a>(one: &Across<'a>) -> impl Iterator<Item = Item<'a>> {
    let one = *one;
    let stated = one.stated(|purpose| purpose.retention.as_ref());
    let items: &'a [Retention] = stated.map_or(&[], |list| list.value.as_slice());
    (0..items.len()).map(move |index| Item { one, items, index })
}

/// A decision or a transfer.
struct Entry<'a, T> {
    /// It, where facts are taken from.
    here: &'a T,
    set: &'a NoticeSet,
    list: fn(&Notice) -> Option<&Stated<Vec<T>>>,
    id: fn(&T) -> &Id,
}

impl<'a, T> Entry<'a, T> {
    /// It in every language that has it.
    fn each(&self) -> impl Iterator<Item = &'a T> {
        let (list, id, own) = (self.list, self.id, (self.id)(self.here));
        let lists = across::notices(self.set).filter_map(list).filter_map(Stated::as_option);
        lists.filter_map(move |list| list.iter().find(|it| id(it) == own))
    }
}

fn entries<'a, T: 'a>(
    set: &'a NoticeSet,
    list: fn(&Notice) -> Option<&Stated<Vec<T>>>,
    id: fn(&T) -> &Id,
) -> impl Iterator<Item = Entry<'a, T>> {
    let stated = across::stated(set, list).and_then(Stated::as_option);
    stated.into_iter().flatten().map(move |here| Entry { here, set, list, id })
}

/// The automated decisions of a notice.
fn decisions(set: &NoticeSet) -> impl Iterator<Item = Entry<'_, Decision>> {
    entries(set, |notice| notice.decisions.as_ref(), |decision| &decision.id.value)
}

/// Whether a decision is left to a machine alone, so that Article 22 is about it. One that does not
/// say is taken to be.
fn is_full(decision: &Entry<'_, Decision>) -> bool {
    let degree = decision.each().find_map(|it| it.degree.as_ref());
    degree.is_none_or(|degree| degree.value == Degree::Full)
}

/// The transfers of a notice.
fn transfers(set: &NoticeSet) -> impl Iterator<Item = Entry<'_, Transfer>> {
    entries(set, |notice| notice.transfers.as_ref(), |transfer| &transfer.to.value)
}

/// The recipients of a notice that are established outside the EEA, each once, with the countries.
fn outside_eea<'a>(context: &SetContext<'a>) -> impl Iterator<Item = (&'a Recipient, Vec<String>)> {
    let register = context.register;
    let mut seen: Vec<&Id> = Vec::new();
    let stated = across::purposes(context.set)
        .filter_map(|one| one.stated(|purpose| purpose.recipients.as_ref()));
    stated.filter_map(Stated::as_option).flatten().filter_map(move |recipient| {
        let id = &recipient.to.value;
        let abroad = register.countries(id).into_iter().filter(|country| !country.in_eea());
        let countries: Vec<String> = abroad.map(|country| country.as_str().to_owned()).collect();
        let is_new = !countries.is_empty() && !seen.contains(&id);
        is_new.then(|| {
            seen.push(id);
            (recipient, countries)
        })
    })
}

/// The organisation that runs a system.
fn owner<'a>(context: &SetContext<'a>, id: &Id) -> Option<&'a Id> {
    match context.register.recipient(id)? {
        Category::System(system) => system.owner.as_ref().map(|owner| &owner.value),
        Category::Organisation(_) | Category::Recipients(_) | Category::Source(_) => None,
    }
}
