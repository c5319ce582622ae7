//! Is all said that Articles 13 and 14 ask for?
//!
//! A fact is said when any language states it; that a translation or the reference leaves it out is
//! for [`super::parity`]. Each finding stands where the fact should stand in the reference.

pub(super) mod accessibility_statement_missing;
pub(super) mod accounting_data_kept_too_short;
pub(super) mod accounting_data_not_marked;
pub(super) mod accounting_purpose_kept_too_short;
pub(super) mod address_of_another_language;
pub(super) mod association_condition_of_public_body;
pub(super) mod authority_details_differ;
pub(super) mod authority_missing;
pub(super) mod authority_without_contact;
pub(super) mod bases_not_told_apart;
pub(super) mod body_no_longer_exists;
pub(super) mod camera_data_not_marked;
pub(super) mod camera_recordings_kept_too_long;
pub(super) mod consent_of_children;
pub(super) mod consent_under_unequal_power;
pub(super) mod consent_without_end_on_withdrawal;
pub(super) mod consequence_not_stated;
pub(super) mod contact_details_differ;
pub(super) mod contact_for_another_audience;
pub(super) mod contact_is_a_person;
pub(super) mod controller_missing;
pub(super) mod controller_without_contact;
pub(super) mod country_not_adequate;
pub(super) mod data_without_retention;
pub(super) mod decision_differs_between_notices;
pub(super) mod decision_not_explained;
pub(super) mod decision_with_special_data;
pub(super) mod decision_without_ground;
pub(super) mod decision_without_review;
pub(super) mod decisions_not_stated;
pub(super) mod degree_not_stated;
pub(super) mod deletion_without_archive_law;
pub(super) mod derogation_for_steady_transfer;
pub(super) mod dpo_missing;
pub(super) mod dpo_without_contact;
pub(super) mod effective_on_unlikely_day;
pub(super) mod foreign_email_domain;
mod former;
pub(super) mod former_body_in_text;
pub(super) mod legitimate_interest_of_public_body;
pub(super) mod limited_adequacy;
pub(super) mod log_without_period;
pub(super) mod never_reviewed;
pub(super) mod no_transfers_yet_recipient_outside_eea;
pub(super) mod offences_not_marked;
pub(super) mod one_written_standard_only;
pub(super) mod owner_differs_from_law;
pub(super) mod period_without_start;
pub(super) mod permanent_without_ground;
pub(super) mod phone_cannot_be_called;
pub(super) mod phrases;
pub(super) mod public_body_not_stated;
pub(super) mod public_records_not_mentioned;
pub(super) mod public_source_not_marked;
pub(super) mod purpose_without_data;
pub(super) mod purpose_without_source;
pub(super) mod recipient_named_too_vaguely;
pub(super) mod recipient_outside_eea_without_transfer;
pub(super) mod recipient_without_reason;
pub(super) mod recipient_without_role;
pub(super) mod recipients_not_stated;
pub(super) mod representative_missing;
pub(super) mod requirement_not_stated;
pub(super) mod research_without_its_act;
pub(super) mod retention_not_stated;
pub(super) mod retention_without_period;
pub(super) mod review_outdated;
pub(super) mod reviewed_in_future;
pub(super) mod safeguard_without_copy;
pub(super) mod same_organisation_twice;
pub(super) mod sanction_kept_after_its_end;
pub(super) mod special_data_not_marked;
pub(super) mod system_retired;
pub(super) mod title_for_another_audience;
pub(super) mod transfer_country_differs;
pub(super) mod transfer_differs_between_notices;
pub(super) mod transfer_without_safeguard;
pub(super) mod transfers_not_stated;
pub(super) mod vague_criterion;
mod who;

use std::collections::HashSet;

use jiff::civil::Date;

use crate::notice::{
    Country, Decision, Degree, Id, Identified, Legal, Length, Listed, Notice, Recipient, Retention,
    Stated, Transfer,
};
use crate::rules::SetContext;
use crate::rules::across;
use crate::site::{Category, Contact, NoticeSet};

/// Whether a contact can be reached in any way.
fn is_reachable(contact: &Contact) -> bool {
    contact.email.is_some()
        || contact.phone.is_some()
        || contact.address.is_some()
        || contact.url.is_some()
}

/// A decision or a transfer.
struct Entry<'a, T> {
    /// It, where facts are taken from.
    here: &'a T,
    set: &'a NoticeSet,
    list: fn(&Notice) -> Option<&Stated<Listed<T>>>,
}

impl<'a, T: Identified> Entry<'a, T> {
    /// It in every language that has it.
    fn each(&self) -> impl Iterator<Item = &'a T> {
        let lists = across::notices(self.set).filter_map(self.list).filter_map(Stated::as_option);
        lists.filter_map(|list| list.named(&self.here.id().value))
    }
}

fn entries<'a, T: 'a>(
    set: &'a NoticeSet,
    list: fn(&Notice) -> Option<&Stated<Listed<T>>>,
) -> impl Iterator<Item = Entry<'a, T>> {
    let stated = across::stated(set, list).and_then(Stated::as_option);
    stated.into_iter().flatten().map(move |here| Entry { here, set, list })
}

/// The automated decisions of a notice.
fn decisions(set: &NoticeSet) -> impl Iterator<Item = Entry<'_, Decision>> {
    entries(set, |notice| notice.decisions.as_ref())
}

/// Whether a decision is left to a machine alone, so that Article 22 is about it. One that does not
/// say is taken to be.
fn is_full(decision: &Entry<'_, Decision>) -> bool {
    let degree = decision.each().find_map(|it| it.degree.as_ref());
    degree.is_none_or(|degree| degree.value == Degree::Full)
}

/// The transfers of a notice.
fn transfers(set: &NoticeSet) -> impl Iterator<Item = Entry<'_, Transfer>> {
    entries(set, |notice| notice.transfers.as_ref())
}

/// The recipients of a notice that are established outside the EEA, each once, with the countries.
fn outside_eea<'a>(context: &SetContext<'a>) -> impl Iterator<Item = (&'a Recipient, Vec<String>)> {
    let register = context.register;
    let mut seen: HashSet<&Id> = HashSet::new();
    let stated = across::purposes(context.set)
        .filter_map(|one| one.stated(|purpose| purpose.recipients.as_ref()));
    stated.filter_map(Stated::as_option).flatten().filter_map(move |recipient| {
        let id = &recipient.to.value;
        let abroad = register.countries(id).into_iter().filter(|country| !country.in_eea());
        let countries: Vec<String> = abroad.map(|country| country.as_str().to_owned()).collect();
        (!countries.is_empty() && seen.insert(id)).then_some((recipient, countries))
    })
}

/// The day that facts about the world are asked for: that from which the notice holds, else today.
fn day(context: &SetContext<'_>) -> Date {
    let effective = across::stated(context.set, |notice| notice.effective.as_ref());
    effective.map_or(context.today, |date| date.value)
}

/// The countries that a transfer goes to: its own, else those of the recipient in the register.
fn countries(context: &SetContext<'_>, transfer: &Entry<'_, Transfer>) -> Vec<Country> {
    match transfer.each().find_map(|it| it.countries.as_ref()) {
        Some(own) => own.value.iter().map(|country| country.value).collect(),
        None => context.register.countries(&transfer.here.to.value),
    }
}

/// The items of a retention list that cover a category of data: those that name it, else those that
/// are for the rest.
pub(crate) fn covering<'a>(items: &'a [Retention], data: &Id) -> Vec<&'a Retention> {
    let names = |item: &&Retention| item.data.as_ref().is_some_and(|list| list.has(data));
    let named: Vec<_> = items.iter().filter(names).collect();
    if named.is_empty() {
        return items.iter().filter(|item| item.data.is_none()).collect();
    }
    named
}

/// Whether two fields cite the same provisions, in any order. One with a part that could not be read
/// is taken to agree.
fn same_provisions(one: &Legal, other: &Legal) -> bool {
    let cited = |field: &Legal| {
        let mut cited: Vec<_> = field.citations.iter().map(|cited| cited.value).collect();
        cited.sort_unstable();
        cited
    };
    !one.unread.is_empty() || !other.unread.is_empty() || cited(one) == cited(other)
}

/// How many days a length is, a year being 365 and a month a twelfth of it.
fn days(length: Length) -> u32 {
    length.months * 365 / 12 + length.days + length.hours.div_ceil(24)
}

/// The organisation that runs a system.
fn owner<'a>(context: &SetContext<'a>, id: &Id) -> Option<&'a Id> {
    match context.register.recipient(id)? {
        Category::System(system) => system.owner.as_ref().map(|owner| &owner.value),
        Category::Organisation(_) | Category::Recipients(_) | Category::Source(_) => None,
    }
}
