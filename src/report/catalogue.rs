//! Every rule that any stage reports, in order and by family.
//!
//! In: the table of the rules, and the faults of themes, which that table cannot name because the
//! room of themes comes after it. Out: one list for `opplyst explain`, for the reference in
//! `src/rules/README.md`, and for whoever looks a rule up. Nothing is checked here.

use crate::diag::Rule;
use crate::rules::RULES;
use crate::theme;

/// What a group of rules asks, told by the first digit of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Can the files be read, and used?
    Reading,
    /// Is everything there that the notice names and its readers need?
    Structure,
    /// Do the languages say the same?
    Parity,
    /// Are the legal bases whole, and are the provisions in force?
    Basis,
    /// Is all said that Articles 13 and 14 ask for?
    Duty,
    /// Does the running text say the same in each language, and is it whole?
    Prose,
    /// Is what silences a rule whole, in time, and of use?
    Waivers,
    /// Is each text in its language, and written as the site writes?
    Language,
}

impl Family {
    /// Every family, in the order of the codes.
    pub const ALL: [Self; 8] = [
        Self::Reading,
        Self::Structure,
        Self::Parity,
        Self::Basis,
        Self::Duty,
        Self::Prose,
        Self::Waivers,
        Self::Language,
    ];

    /// The family of a rule; nothing where its code belongs to none.
    pub fn of(rule: &Rule) -> Option<Self> {
        Self::ALL.into_iter().find(|family| rule.code.starts_with(family.prefix()))
    }

    /// What the codes of the family begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Reading => "OP0",
            Self::Structure => "OP1",
            Self::Parity => "OP2",
            Self::Basis => "OP3",
            Self::Duty => "OP4",
            Self::Prose => "OP5",
            Self::Waivers => "OP6",
            Self::Language => "OP7",
        }
    }

    /// A word for programs, the name of the family's folder where it has one.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Structure => "structure",
            Self::Parity => "parity",
            Self::Basis => "basis",
            Self::Duty => "duty",
            Self::Prose => "prose",
            Self::Waivers => "waivers",
            Self::Language => "language",
        }
    }

    /// The key of the family's heading.
    pub fn key(self) -> &'static str {
        match self {
            Self::Reading => "report-family-reading",
            Self::Structure => "report-family-structure",
            Self::Parity => "report-family-parity",
            Self::Basis => "report-family-basis",
            Self::Duty => "report-family-duty",
            Self::Prose => "report-family-prose",
            Self::Waivers => "report-family-waivers",
            Self::Language => "report-family-language",
        }
    }
}

/// Every rule, in the order of the codes.
pub fn catalogue() -> Vec<&'static Rule> {
    let themes = [&theme::TEMPLATE_ERROR, &theme::UNKNOWN_THEME];
    let mut rules: Vec<_> = RULES.iter().map(|entry| entry.rule).chain(themes).collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// The rule with this code (`OP203`) or name (`legal-basis-differs`), in any case.
pub fn find(code_or_name: &str) -> Option<&'static Rule> {
    let fits = |rule: &&Rule| {
        rule.code.eq_ignore_ascii_case(code_or_name) || rule.name.eq_ignore_ascii_case(code_or_name)
    };
    catalogue().into_iter().find(fits)
}
