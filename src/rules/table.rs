//! All rules, in the order of their codes. What is not here is not run.

use super::basis as b;
use super::duty as d;
use super::language as l;
use super::parity as p;
use super::prose as r;
use super::structure as s;
use super::waivers as w;
use super::{Check, Entry};
use crate::diag::Rule;
use crate::{disk, i18n, notice, site as settings, yaml};

const fn reading(rule: &'static Rule) -> Entry {
    Entry { rule, check: Check::Reading }
}

const fn set(rule: &'static Rule, check: super::SetCheck) -> Entry {
    Entry { rule, check: Check::Set(check) }
}

const fn missing(rule: &'static Rule, check: super::SetCheck) -> Entry {
    Entry { rule, check: Check::Missing(check) }
}

const fn site(rule: &'static Rule, check: super::SiteCheck) -> Entry {
    Entry { rule, check: Check::Site(check) }
}

const fn waiver(rule: &'static Rule) -> Entry {
    Entry { rule, check: Check::Waiver }
}

/// Every rule, in the order of the codes.
#[rustfmt::skip]
pub static RULES: &[Entry] = &[
    reading(&disk::INVALID_UTF8),
    reading(&disk::FILE_TOO_LARGE),
    reading(&disk::UNREADABLE_FILE),
    reading(&disk::LINK_OUT_OF_SITE),
    reading(&disk::CIRCULAR_LINK),
    reading(&yaml::YAML_SYNTAX),
    reading(&yaml::DUPLICATE_KEY),
    reading(&yaml::INVISIBLE_CHARACTER),
    reading(&yaml::WRONG_TYPE),
    reading(&yaml::UNKNOWN_FIELD),
    reading(&yaml::REFUSED_FEATURE),
    reading(&yaml::NESTED_TOO_DEEPLY),
    reading(&notice::EMPTY_FILE),
    reading(&notice::MISSING_FRONT_MATTER),
    reading(&notice::INVALID_ID),
    reading(&notice::INVALID_DATE),
    reading(&notice::INVALID_PERIOD),
    reading(&notice::UNKNOWN_VALUE),
    reading(&notice::DUPLICATE_ID),
    reading(&notice::RAW_HTML),
    reading(&notice::UNSAFE_LINK),
    reading(&notice::SECTION_WITHOUT_ID),
    reading(&notice::TITLE_IN_PROSE),
    reading(&notice::IMAGE_IN_PROSE),
    reading(&settings::MISSING_SETTINGS),
    reading(&settings::MISSING_FIELD),
    reading(&settings::UNEXPECTED_FILE),
    reading(&settings::INVALID_LANGUAGE),
    reading(&settings::INVALID_ADDRESS),
    reading(&i18n::UNREADABLE_WORDING),
    reading(&i18n::MISSING_MESSAGE),
    reading(&i18n::FAULTY_MESSAGE),

    Entry {
        rule: &s::unknown_id::UNKNOWN_ID,
        check: Check::Both(s::unknown_id::check, s::unknown_id::check_site),
    },
    set(&s::missing_language::MISSING_LANGUAGE, s::missing_language::check),
    missing(&s::missing_text::MISSING_TEXT, s::missing_text::check),
    missing(&s::notice_without_purposes::NOTICE_WITHOUT_PURPOSES, s::notice_without_purposes::check),
    missing(&s::no_audience::NO_AUDIENCE, s::no_audience::check),
    set(&s::audience_outside_notice::AUDIENCE_OUTSIDE_NOTICE, s::audience_outside_notice::check),
    site(&s::audience_without_notice::AUDIENCE_WITHOUT_NOTICE, s::audience_without_notice::check),
    missing(&s::missing_effective_date::MISSING_EFFECTIVE_DATE, s::missing_effective_date::check),
    site(&s::address_collision::ADDRESS_COLLISION, s::address_collision::check),
    site(&s::missing_local_text::MISSING_LOCAL_TEXT, s::missing_local_text::check),
    set(&s::data_outside_purpose::DATA_OUTSIDE_PURPOSE, s::data_outside_purpose::check),
    Entry {
        rule: &s::broken_link::BROKEN_LINK,
        check: Check::Both(s::broken_link::check, s::broken_link::check_site),
    },

    missing(&p::purpose_only_in_some_languages::PURPOSE_ONLY_IN_SOME_LANGUAGES, p::purpose_only_in_some_languages::check),
    missing(&p::section_only_in_some_languages::SECTION_ONLY_IN_SOME_LANGUAGES, p::section_only_in_some_languages::check),
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
    missing(&p::fact_only_in_translation::FACT_ONLY_IN_TRANSLATION, p::fact_only_in_translation::check),
    missing(&p::decision_only_in_some_languages::DECISION_ONLY_IN_SOME_LANGUAGES, p::decision_only_in_some_languages::check),
    missing(&p::transfer_only_in_some_languages::TRANSFER_ONLY_IN_SOME_LANGUAGES, p::transfer_only_in_some_languages::check),

    set(&b::unreadable_citation::UNREADABLE_CITATION, b::unreadable_citation::check),
    missing(&b::missing_legal_basis::MISSING_LEGAL_BASIS, b::missing_legal_basis::check),
    set(&b::basis_without_article_6::BASIS_WITHOUT_ARTICLE_6, b::basis_without_article_6::check),
    set(&b::incomplete_citation::INCOMPLETE_CITATION, b::incomplete_citation::check),
    set(&b::provision_does_not_exist::PROVISION_DOES_NOT_EXIST, b::provision_does_not_exist::check),
    set(&b::act_not_in_force::ACT_NOT_IN_FORCE, b::act_not_in_force::check),
    set(&b::unknown_act::UNKNOWN_ACT, b::unknown_act::check),
    set(&b::basis_without_national_law::BASIS_WITHOUT_NATIONAL_LAW, b::basis_without_national_law::check),
    set(&b::special_basis_without_national_law::SPECIAL_BASIS_WITHOUT_NATIONAL_LAW, b::special_basis_without_national_law::check),
    missing(&b::special_data_without_article_9::SPECIAL_DATA_WITHOUT_ARTICLE_9, b::special_data_without_article_9::check),
    set(&b::article_9_without_special_data::ARTICLE_9_WITHOUT_SPECIAL_DATA, b::article_9_without_special_data::check),
    missing(&b::legitimate_interest_not_named::LEGITIMATE_INTEREST_NOT_NAMED, b::legitimate_interest_not_named::check),
    set(&b::interest_without_legitimate_interests::INTEREST_WITHOUT_LEGITIMATE_INTERESTS, b::interest_without_legitimate_interests::check),
    missing(&b::offences_without_article_10::OFFENCES_WITHOUT_ARTICLE_10, b::offences_without_article_10::check),
    set(&b::citation_repeated::CITATION_REPEATED, b::citation_repeated::check),
    set(&b::consent_yet_required::CONSENT_YET_REQUIRED, b::consent_yet_required::check),
    set(&b::decision_without_national_law::DECISION_WITHOUT_NATIONAL_LAW, b::decision_without_national_law::check),
    set(&b::section_has_new_subject::SECTION_HAS_NEW_SUBJECT, b::section_has_new_subject::check),
    set(&b::law_changes_ahead::LAW_CHANGES_AHEAD, b::law_changes_ahead::check),
    set(&b::act_repealed_since::ACT_REPEALED_SINCE, b::act_repealed_since::check),

    site(&d::controller_missing::CONTROLLER_MISSING, d::controller_missing::check),
    site(&d::controller_without_contact::CONTROLLER_WITHOUT_CONTACT, d::controller_without_contact::check),
    site(&d::dpo_missing::DPO_MISSING, d::dpo_missing::check),
    site(&d::dpo_without_contact::DPO_WITHOUT_CONTACT, d::dpo_without_contact::check),
    site(&d::authority_missing::AUTHORITY_MISSING, d::authority_missing::check),
    site(&d::authority_without_contact::AUTHORITY_WITHOUT_CONTACT, d::authority_without_contact::check),
    missing(&d::purpose_without_data::PURPOSE_WITHOUT_DATA, d::purpose_without_data::check),
    missing(&d::purpose_without_source::PURPOSE_WITHOUT_SOURCE, d::purpose_without_source::check),
    missing(&d::recipients_not_stated::RECIPIENTS_NOT_STATED, d::recipients_not_stated::check),
    missing(&d::retention_not_stated::RETENTION_NOT_STATED, d::retention_not_stated::check),
    missing(&d::data_without_retention::DATA_WITHOUT_RETENTION, d::data_without_retention::check),
    missing(&d::retention_without_period::RETENTION_WITHOUT_PERIOD, d::retention_without_period::check),
    set(&d::vague_criterion::VAGUE_CRITERION, d::vague_criterion::check),
    missing(&d::period_without_start::PERIOD_WITHOUT_START, d::period_without_start::check),
    missing(&d::permanent_without_ground::PERMANENT_WITHOUT_GROUND, d::permanent_without_ground::check),
    missing(&d::requirement_not_stated::REQUIREMENT_NOT_STATED, d::requirement_not_stated::check),
    missing(&d::consequence_not_stated::CONSEQUENCE_NOT_STATED, d::consequence_not_stated::check),
    missing(&d::transfers_not_stated::TRANSFERS_NOT_STATED, d::transfers_not_stated::check),
    missing(&d::recipient_outside_eea_without_transfer::RECIPIENT_OUTSIDE_EEA_WITHOUT_TRANSFER, d::recipient_outside_eea_without_transfer::check),
    set(&d::no_transfers_yet_recipient_outside_eea::NO_TRANSFERS_YET_RECIPIENT_OUTSIDE_EEA, d::no_transfers_yet_recipient_outside_eea::check),
    missing(&d::transfer_without_safeguard::TRANSFER_WITHOUT_SAFEGUARD, d::transfer_without_safeguard::check),
    missing(&d::safeguard_without_copy::SAFEGUARD_WITHOUT_COPY, d::safeguard_without_copy::check),
    missing(&d::decisions_not_stated::DECISIONS_NOT_STATED, d::decisions_not_stated::check),
    missing(&d::decision_without_ground::DECISION_WITHOUT_GROUND, d::decision_without_ground::check),
    missing(&d::decision_not_explained::DECISION_NOT_EXPLAINED, d::decision_not_explained::check),
    missing(&d::decision_without_review::DECISION_WITHOUT_REVIEW, d::decision_without_review::check),
    missing(&d::degree_not_stated::DEGREE_NOT_STATED, d::degree_not_stated::check),
    set(&d::review_outdated::REVIEW_OUTDATED, d::review_outdated::check),
    missing(&d::recipient_without_role::RECIPIENT_WITHOUT_ROLE, d::recipient_without_role::check),

    set(&r::figures_differ_in_prose::FIGURES_DIFFER_IN_PROSE, r::figures_differ_in_prose::check),
    set(&r::addresses_differ_in_prose::ADDRESSES_DIFFER_IN_PROSE, r::addresses_differ_in_prose::check),
    set(&r::citations_differ_in_prose::CITATIONS_DIFFER_IN_PROSE, r::citations_differ_in_prose::check),
    missing(&r::fact_in_one_text_only::FACT_IN_ONE_TEXT_ONLY, r::fact_in_one_text_only::check),
    missing(&r::number_of_paragraphs_differs::NUMBER_OF_PARAGRAPHS_DIFFERS, r::number_of_paragraphs_differs::check),
    missing(&r::sentence_in_one_language_only::SENTENCE_IN_ONE_LANGUAGE_ONLY, r::sentence_in_one_language_only::check),
    set(&r::negation_differs::NEGATION_DIFFERS, r::negation_differs::check),
    set(&r::modality_differs::MODALITY_DIFFERS, r::modality_differs::check),
    set(&r::thirty_days_for_a_month::THIRTY_DAYS_FOR_A_MONTH, r::thirty_days_for_a_month::check),
    set(&r::placeholder::PLACEHOLDER, r::placeholder::check),
    set(&r::doubled_word::DOUBLED_WORD, r::doubled_word::check),
    waiver(&w::waiver_incomplete::WAIVER_INCOMPLETE),
    waiver(&w::waiver_of_unknown_rule::WAIVER_OF_UNKNOWN_RULE),
    waiver(&w::rule_not_waivable::RULE_NOT_WAIVABLE),
    waiver(&w::waiver_of_unknown_part::WAIVER_OF_UNKNOWN_PART),
    waiver(&w::waiver_expired::WAIVER_EXPIRED),
    waiver(&w::waiver_unused::WAIVER_UNUSED),

    Entry {
        rule: &l::text_in_another_language::TEXT_IN_ANOTHER_LANGUAGE,
        check: Check::Both(l::text_in_another_language::check, l::text_in_another_language::check_site),
    },
    Entry {
        rule: &l::word_of_another_language::WORD_OF_ANOTHER_LANGUAGE,
        check: Check::Both(l::word_of_another_language::check, l::word_of_another_language::check_site),
    },
    Entry {
        rule: &l::same_text_in_two_languages::SAME_TEXT_IN_TWO_LANGUAGES,
        check: Check::Both(l::same_text_in_two_languages::check, l::same_text_in_two_languages::check_site),
    },
    Entry {
        rule: &l::forbidden_term::FORBIDDEN_TERM,
        check: Check::Both(l::forbidden_term::check, l::forbidden_term::check_site),
    },
    set(&l::several_terms::SEVERAL_TERMS, l::several_terms::check),
    site(&l::term_used_and_avoided::TERM_USED_AND_AVOIDED, l::term_used_and_avoided::check),
    site(&l::term_without_language::TERM_WITHOUT_LANGUAGE, l::term_without_language::check),
    set(&l::mixed_norm::MIXED_NORM, l::mixed_norm::check),
    set(&l::norm_against_profile::NORM_AGAINST_PROFILE, l::norm_against_profile::check),
    site(&l::unknown_style_choice::UNKNOWN_STYLE_CHOICE, l::unknown_style_choice::check),
    set(&l::hard_to_read::HARD_TO_READ, l::hard_to_read::check),
    set(&l::possibility_for_certainty::POSSIBILITY_FOR_CERTAINTY, l::possibility_for_certainty::check),
    set(&l::change_left_to_reader::CHANGE_LEFT_TO_READER, l::change_left_to_reader::check),
    set(&l::page_furniture::PAGE_FURNITURE, l::page_furniture::check),
    set(&l::time_has_passed::TIME_HAS_PASSED, l::time_has_passed::check),
    set(&l::paragraph_repeated::PARAGRAPH_REPEATED, l::paragraph_repeated::check),
    set(&l::stray_fragment::STRAY_FRAGMENT, l::stray_fragment::check),
    set(&l::abbreviation_not_explained::ABBREVIATION_NOT_EXPLAINED, l::abbreviation_not_explained::check),
    set(&l::name_spelt_in_two_ways::NAME_SPELT_IN_TWO_WAYS, l::name_spelt_in_two_ways::check),
    set(&l::jargon::JARGON, l::jargon::check),
    set(&l::name_of_another_language::NAME_OF_ANOTHER_LANGUAGE, l::name_of_another_language::check),
    set(&l::sensitive_for_special::SENSITIVE_FOR_SPECIAL, l::sensitive_for_special::check),
];
