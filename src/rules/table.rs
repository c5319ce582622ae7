//! All rules, in the order of their codes. What is not here is not run.

use super::structure as s;
use super::{Check, Entry, parity as p};
use crate::diag::Rule;

const fn set(rule: &'static Rule, check: super::SetCheck) -> Entry {
    Entry { rule, check: Check::Set(check) }
}

const fn site(rule: &'static Rule, check: super::SiteCheck) -> Entry {
    Entry { rule, check: Check::Site(check) }
}

/// Every rule, in the order of the codes.
#[rustfmt::skip]
pub static RULES: &[Entry] = &[
    Entry {
        rule: &s::unknown_id::UNKNOWN_ID,
        check: Check::Both(s::unknown_id::check, s::unknown_id::check_site),
    },
    set(&s::missing_language::MISSING_LANGUAGE, s::missing_language::check),
    set(&s::missing_text::MISSING_TEXT, s::missing_text::check),
    set(&s::notice_without_purposes::NOTICE_WITHOUT_PURPOSES, s::notice_without_purposes::check),
    set(&s::no_audience::NO_AUDIENCE, s::no_audience::check),
    set(&s::audience_outside_notice::AUDIENCE_OUTSIDE_NOTICE, s::audience_outside_notice::check),
    site(&s::audience_without_notice::AUDIENCE_WITHOUT_NOTICE, s::audience_without_notice::check),
    set(&s::missing_effective_date::MISSING_EFFECTIVE_DATE, s::missing_effective_date::check),
    site(&s::address_collision::ADDRESS_COLLISION, s::address_collision::check),
    site(&s::missing_local_text::MISSING_LOCAL_TEXT, s::missing_local_text::check),
    set(&s::data_outside_purpose::DATA_OUTSIDE_PURPOSE, s::data_outside_purpose::check),
    Entry {
        rule: &s::broken_link::BROKEN_LINK,
        check: Check::Both(s::broken_link::check, s::broken_link::check_site),
    },

    set(&p::purpose_only_in_some_languages::PURPOSE_ONLY_IN_SOME_LANGUAGES, p::purpose_only_in_some_languages::check),
    set(&p::section_only_in_some_languages::SECTION_ONLY_IN_SOME_LANGUAGES, p::section_only_in_some_languages::check),
    set(&p::legal_basis_differs::LEGAL_BASIS_DIFFERS, p::legal_basis_differs::check),
    set(&p::special_basis_differs::SPECIAL_BASIS_DIFFERS, p::special_basis_differs::check),
    set(&p::data_differ::DATA_DIFFER, p::data_differ::check),
    set(&p::sources_differ::SOURCES_DIFFER, p::sources_differ::check),
    set(&p::recipients_differ::RECIPIENTS_DIFFER, p::recipients_differ::check),
    set(&p::retention_differs::RETENTION_DIFFERS, p::retention_differs::check),
    set(&p::required_differs::REQUIRED_DIFFERS, p::required_differs::check),
    set(&p::audiences_differ::AUDIENCES_DIFFER, p::audiences_differ::check),
    set(&p::decisions_differ::DECISIONS_DIFFER, p::decisions_differ::check),
    set(&p::transfers_differ::TRANSFERS_DIFFER, p::transfers_differ::check),
    set(&p::dates_differ::DATES_DIFFER, p::dates_differ::check),
    set(&p::contacts_differ::CONTACTS_DIFFER, p::contacts_differ::check),
    set(&p::section_order_differs::SECTION_ORDER_DIFFERS, p::section_order_differs::check),
    set(&p::none_against_some::NONE_AGAINST_SOME, p::none_against_some::check),
    set(&p::fact_only_in_translation::FACT_ONLY_IN_TRANSLATION, p::fact_only_in_translation::check),
    set(&p::decision_only_in_some_languages::DECISION_ONLY_IN_SOME_LANGUAGES, p::decision_only_in_some_languages::check),
    set(&p::transfer_only_in_some_languages::TRANSFER_ONLY_IN_SOME_LANGUAGES, p::transfer_only_in_some_languages::check),
];
