//! The words that authors write for facts of a closed kind, so that a finding can quote them.

use crate::diag::Arg;
use crate::notice::{Degree, Period, RequiredBy, Role, Safeguard, Then};

/// `joint-controller` and the like.
pub(crate) fn role(role: Role) -> &'static str {
    match role {
        Role::Controller => "controller",
        Role::JointController => "joint-controller",
        Role::Processor => "processor",
        Role::Authority => "authority",
        Role::ThirdParty => "third-party",
    }
}

/// `law`, `contract` or `none`.
pub(crate) fn required_by(by: RequiredBy) -> &'static str {
    match by {
        RequiredBy::Law => "law",
        RequiredBy::Contract => "contract",
        RequiredBy::None => "none",
    }
}

/// `delete` and the like.
pub(crate) fn then(then: Then) -> &'static str {
    match then {
        Then::Delete => "delete",
        Then::Anonymise => "anonymise",
        Then::Archive => "archive",
        Then::Review => "review",
    }
}

/// `full` or `partly`.
pub(crate) fn degree(degree: Degree) -> &'static str {
    match degree {
        Degree::Full => "full",
        Degree::Partly => "partly",
    }
}

/// `standard-clauses` and the like.
pub(crate) fn safeguard(safeguard: Safeguard) -> &'static str {
    match safeguard {
        Safeguard::Adequacy => "adequacy",
        Safeguard::StandardClauses => "standard-clauses",
        Safeguard::BindingRules => "binding-rules",
        Safeguard::Derogation => "derogation",
    }
}

/// The field of the source that a message such as `rules-field-otherwise` names: `otherwise`.
pub(crate) fn key(field: &'static str) -> &'static str {
    match field {
        "rules-field-transfer-text" | "rules-field-part-text" | "rules-field-arrangement" => "text",
        "rules-field-part-title" => "title",
        "rules-field-source-texts" => "sources",
        "rules-field-source-when" | "rules-field-retention-when" => "when",
        "rules-field-source-data" => "data",
        "rules-field-exercise-contact" => "contact",
        "rules-field-retention-texts" => "retention",
        "rules-field-recipient-data" => "data",
        "rules-field-accessibility" => "accessibility-statement",
        _ => field.trim_start_matches("rules-field-"),
    }
}

/// A period, its length in words.
pub(crate) fn period(period: &Period) -> Arg {
    match period {
        Period::Length(it) => it.written.into(),
        Period::Permanent(_) => "permanent".into(),
        Period::Criterion(text) => (&text.value).into(),
    }
}
