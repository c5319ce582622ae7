//! The words that authors write for facts of a closed kind, so that a finding can quote them.

use crate::notice::{Degree, Length, Period, RequiredBy, Role, Safeguard, Then};

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

/// A length as an ISO 8601 duration: `P90D`, `P3Y6M`.
pub(crate) fn length(length: Length) -> String {
    let mut text = String::from("P");
    let mut part = |count: u32, unit: &str| {
        if count > 0 {
            text.push_str(&count.to_string());
            text.push_str(unit);
        }
    };
    part(length.months / 12, "Y");
    part(length.months % 12, "M");
    part(length.days, "D");
    part(length.hours, "H");
    match (length.hours > 0, text.len() > 1) {
        (true, _) => {
            let hours = text.len() - length.hours.to_string().len() - 1;
            text.insert(hours, 'T');
        }
        (false, true) => {}
        (false, false) => text.push_str("0D"),
    }
    text
}

/// A period as its author wrote it.
pub(crate) fn period(period: &Period) -> String {
    match period {
        Period::Length(it) => length(it.value),
        Period::Permanent(_) => "permanent".to_owned(),
        Period::Criterion(text) => text.value.clone(),
    }
}

/// A length that is a whole number of one unit: the unit's name for Fluent, and how many.
pub(crate) fn in_one_unit(length: Length) -> Option<(&'static str, u32)> {
    match (length.months, length.days, length.hours) {
        (months, 0, 0) if months > 0 && months % 12 == 0 => Some(("years", months / 12)),
        (months, 0, 0) if months > 0 => Some(("months", months)),
        (0, days, 0) if days > 0 => Some(("days", days)),
        (0, 0, hours) if hours > 0 => Some(("hours", hours)),
        (_, _, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_as_iso_durations() {
        let written = |months, days, hours| length(Length { months, days, hours });
        assert_eq!(written(0, 90, 0), "P90D");
        assert_eq!(written(42, 0, 0), "P3Y6M");
        assert_eq!(written(12, 0, 0), "P1Y");
        assert_eq!(written(0, 1, 12), "P1DT12H");
        assert_eq!(written(0, 0, 0), "P0D");
    }
}
