//! Are the legal bases whole, and are the provisions in force?
//!
//! Citations are judged on the day from which the notice holds, in every language and every field
//! that holds provisions. What a basis must name is asked once, of the basis that holds.

pub(super) mod act_name_in_other_language;
pub(super) mod act_not_in_force;
pub(super) mod act_repealed_since;
pub(super) mod article_88_outside_employment;
pub(super) mod article_9_without_special_data;
pub(super) mod basis_without_article_6;
pub(super) mod basis_without_national_law;
pub(super) mod citation_repeated;
pub(super) mod consent_yet_required;
pub(super) mod dead_transfer_scheme;
pub(super) mod decision_without_national_law;
mod ending;
mod faulty;
pub(super) mod heading_differs_from_pin;
pub(super) mod incomplete_citation;
pub(super) mod interest_without_legitimate_interests;
pub(super) mod law_changes_ahead;
pub(super) mod legitimate_interest_not_named;
pub(super) mod link_leads_elsewhere;
pub(super) mod missing_legal_basis;
pub(super) mod misspelt_act_name;
pub(super) mod offences_without_article_10;
pub(super) mod outdated_data_protection_law;
mod pieces;
pub(super) mod pin_not_comparable;
mod pinned;
pub(super) mod pins_differ;
pub(super) mod provision_does_not_exist;
pub(super) mod section_has_new_subject;
pub(super) mod special_basis_without_national_law;
pub(super) mod special_data_without_article_9;
pub(super) mod unknown_act;
pub(super) mod unreadable_citation;
pub(super) mod untidy_citation;

pub(super) use faulty::{Faulty, faulty};
pub(super) use pieces::{Piece, untidy};

use jiff::civil::Date;

use crate::law::{Citation, Finding, Place};
use crate::notice::{Legal, Notice, Purpose, Stated};
use crate::rules::{SetContext, across};
use crate::source::Span;

/// The key of the regulation in canonical citations.
const GDPR: &str = "gdpr";

/// The day on which the acts must be in force: that from which the notice holds, else today.
fn day(context: &SetContext<'_>) -> Date {
    let effective = across::stated(context.set, |notice| notice.effective.as_ref());
    effective.map_or(context.today, |date| date.value)
}

/// What is wrong with the provisions that a notice cites. Each is judged once, though many
/// purposes, and all languages, cite the same.
#[derive(Debug)]
pub(super) struct Judged {
    /// Those that something is to be said about, sorted.
    found: Vec<(Citation, Vec<Finding>)>,
}

impl Judged {
    /// Judges every provision that the notice cites, in all languages.
    pub(super) fn of(context: &SetContext<'_>) -> Self {
        let day = day(context);
        let notices = context.set.notices.iter();
        let fields = notices.flat_map(|(_, notice)| fields(notice));
        let mut cited: Vec<Citation> =
            fields.flat_map(|field| &field.citations).map(|cited| cited.value).collect();
        cited.sort_unstable();
        cited.dedup();
        let judged = cited.into_iter().map(|it| (it, context.law.judge(&it, day)));
        Self { found: judged.filter(|(_, findings)| !findings.is_empty()).collect() }
    }

    /// What is wrong with one of them.
    pub(super) fn on(&self, citation: &Citation) -> &[Finding] {
        let place = self.found.binary_search_by(|(known, _)| known.cmp(citation));
        place.map_or(&[], |place| self.found[place].1.as_slice())
    }
}

/// Every field of a notice that holds provisions.
pub(super) fn fields(notice: &Notice) -> impl Iterator<Item = &Legal> {
    notice.purposes.iter().flat_map(of_purpose).chain(beside_purposes(notice))
}

/// The legal fields of a purpose.
pub(super) fn of_purpose(purpose: &Purpose) -> impl Iterator<Item = &Legal> {
    let items = purpose.retention.iter().flat_map(|list| &list.value);
    let because = items.filter_map(|item| item.because.as_ref());
    purpose.basis.iter().chain(&purpose.special).chain(because)
}

/// The legal fields of decisions, transfers and rights.
pub(super) fn beside_purposes(notice: &Notice) -> impl Iterator<Item = &Legal> {
    let decisions = notice.decisions.iter().filter_map(Stated::as_option).flatten();
    let transfers = notice.transfers.iter().filter_map(Stated::as_option).flatten();
    let of_decisions = decisions.filter_map(|decision| decision.ground.as_ref());
    let of_transfers = transfers.filter_map(|transfer| transfer.ground.as_ref());
    let of_rights = notice.rights.iter().filter_map(|right| right.limited_by.as_ref());
    of_decisions.chain(of_transfers).chain(of_rights)
}

/// What the author wrote at a place in the field. Where a text was written in quotes, or over
/// several lines, its places are not those of the file, and the whole text is given.
fn as_written(field: &Legal, span: Span) -> &str {
    let is_in = |text: &Span| text.start <= span.start && span.end <= text.end;
    let Some(text) = field.texts.iter().find(|text| is_in(&text.span)) else { return "" };
    let whole = text.value.as_str();
    if text.span.range().len() != whole.len() {
        return whole;
    }
    let (start, end) = (span.start - text.span.start, span.end - text.span.start);
    whole.get(start as usize..end as usize).unwrap_or(whole)
}

/// Whether all of a field could be read.
fn is_read(field: &Legal) -> bool {
    field.unread.is_empty()
}

/// Whether a field cites an article of the regulation, or a part of it.
pub(super) fn cites(field: &Legal, wanted: u16) -> bool {
    field.citations.iter().any(|cited| match cited.value.place {
        Place::Article { article, .. } => article == wanted && cited.value.act.as_str() == GDPR,
        Place::Whole | Place::Chapter(_) | Place::Recital(_) | Place::Section { .. } => false,
    })
}

/// The letter that a citation names in a numbered paragraph of an article of the regulation.
fn letter(citation: &Citation, article: u16, number: u16) -> Option<char> {
    match citation.place {
        Place::Article { article: at, number: Some(in_it), letter }
            if at == article && in_it == number && citation.act.as_str() == GDPR =>
        {
            letter
        }
        Place::Article { .. }
        | Place::Whole
        | Place::Chapter(_)
        | Place::Recital(_)
        | Place::Section { .. } => None,
    }
}

/// Whether a field names another act than the regulation.
fn has_national_law(field: &Legal) -> bool {
    field.citations.iter().any(|cited| cited.value.act.as_str() != GDPR)
}

/// Whether a finding says that the act is not in force.
fn is_out_of_force(finding: &Finding) -> bool {
    matches!(finding, Finding::Repealed { .. } | Finding::NotYetInForce { .. })
}
