//! What a controller must tell the person: Articles 13 and 14, and the duties around them.
//!
//! Comes in: nothing. Goes out: the duties, where each stands in the regulation, and which
//! provisions a rule rests on when it watches one. Whether a notice meets a duty is not asked here.

use super::citation::Citation;

/// Something that must be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Duty {
    /// Who the controller is, and how to reach it.
    Controller,
    /// Who represents a controller outside the EEA.
    Representative,
    /// How to reach the data protection officer.
    Officer,
    /// What the data are used for, and on which legal basis.
    Purposes,
    /// The condition for special categories of data.
    SpecialCategories,
    /// The legitimate interest.
    Interest,
    /// Categories of data that come from others.
    Data,
    /// Who receives the data.
    Recipients,
    /// The essence of an arrangement between joint controllers.
    JointControllers,
    /// Transfers out of the EEA, and what protects the data there.
    Transfers,
    /// How long the data are kept.
    Retention,
    /// The person's rights.
    Rights,
    /// How the rights are used.
    Exercise,
    /// The right to object, clearly and apart from other information.
    Objection,
    /// That consent can be withdrawn at any time.
    Withdrawal,
    /// Where to complain.
    Complaint,
    /// Whether the data must be given, and what follows if they are not.
    Requirement,
    /// Where data that come from others come from.
    Source,
    /// Automated decisions.
    Decisions,
}

/// Something that a controller must do, which no text shows on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Conduct {
    /// Tell it in a form that can be understood.
    Form,
    /// Tell it in time.
    Time,
    /// Tell of a new purpose before the data are used for it.
    NewPurpose,
    /// Answer those who use their rights.
    Answer,
    /// Make withdrawing consent as easy as giving it.
    Withdrawing,
}

/// What a duty is told about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// The notice as a whole.
    Notice,
    /// Each purpose on its own.
    Purpose,
}

impl Duty {
    /// All of them, in the order of Article 13, those around it beside their kin.
    pub const ALL: [Self; 19] = [
        Self::Controller,
        Self::Representative,
        Self::Officer,
        Self::Purposes,
        Self::SpecialCategories,
        Self::Interest,
        Self::Data,
        Self::Source,
        Self::Recipients,
        Self::JointControllers,
        Self::Transfers,
        Self::Retention,
        Self::Rights,
        Self::Exercise,
        Self::Objection,
        Self::Withdrawal,
        Self::Complaint,
        Self::Requirement,
        Self::Decisions,
    ];

    /// Where the duty stands, in canonical form.
    pub fn provisions(self) -> &'static [&'static str] {
        match self {
            Self::Controller => &["gdpr:13(1)(a)", "gdpr:14(1)(a)"],
            Self::Representative => &["gdpr:13(1)(a)", "gdpr:14(1)(a)", "gdpr:27(1)"],
            Self::Officer => &["gdpr:13(1)(b)", "gdpr:14(1)(b)"],
            Self::Purposes => &["gdpr:13(1)(c)", "gdpr:14(1)(c)"],
            Self::SpecialCategories => &["gdpr:9(2)", "gdpr:13(1)(c)", "gdpr:14(1)(c)"],
            Self::Interest => &["gdpr:13(1)(d)", "gdpr:14(2)(b)"],
            Self::Data => &["gdpr:14(1)(d)"],
            Self::Source => &["gdpr:14(2)(f)"],
            Self::Recipients => &["gdpr:13(1)(e)", "gdpr:14(1)(e)"],
            Self::JointControllers => &["gdpr:26(2)"],
            Self::Transfers => &["gdpr:13(1)(f)", "gdpr:14(1)(f)"],
            Self::Retention => &["gdpr:13(2)(a)", "gdpr:14(2)(a)"],
            Self::Rights => &["gdpr:13(2)(b)", "gdpr:14(2)(c)"],
            Self::Exercise => &["gdpr:12(1)", "gdpr:12(2)"],
            Self::Objection => &["gdpr:21(4)"],
            Self::Withdrawal => &["gdpr:7(3)", "gdpr:13(2)(c)", "gdpr:14(2)(d)"],
            Self::Complaint => &["gdpr:13(2)(d)", "gdpr:14(2)(e)", "gdpr:77"],
            Self::Requirement => &["gdpr:13(2)(e)"],
            Self::Decisions => &["gdpr:13(2)(f)", "gdpr:14(2)(g)", "gdpr:22(3)"],
        }
    }

    /// Whether a rule that rests on a provision watches this duty.
    pub fn is_watched_by(self, provision: &str) -> bool {
        let besides: &[&str] = match self {
            Self::Controller | Self::Rights | Self::Objection | Self::Withdrawal => &[],
            Self::Data | Self::Interest | Self::JointControllers => &[],
            Self::Complaint | Self::Officer => &[],
            // These share their provision with the controller, or with the form of all of it; the
            // rules that name that are about those.
            Self::Representative => return provision == "gdpr:27(1)",
            Self::Exercise => return matches!(provision, "gdpr:12(2)" | "gdpr:12(3)"),
            Self::SpecialCategories => return matches!(provision, "gdpr:9(1)" | "gdpr:9(2)"),
            Self::Purposes => &["gdpr:6(1)", "gdpr:6(3)", "gdpr:10"],
            Self::Source => &["gdpr:13"],
            Self::Recipients => &["gdpr:4(8)"],
            Self::Transfers => &["gdpr:44", "gdpr:46"],
            Self::Retention => &["gdpr:5(1)(e)"],
            Self::Requirement => &["gdpr:7(4)"],
            Self::Decisions => &["gdpr:22(1)", "gdpr:22(2)", "gdpr:22(2)(b)"],
        };
        self.provisions().contains(&provision) || besides.contains(&provision)
    }

    /// What it is told about.
    pub fn scope(self) -> Scope {
        match self {
            Self::Purposes
            | Self::SpecialCategories
            | Self::Interest
            | Self::Data
            | Self::Source
            | Self::Recipients
            | Self::Retention
            | Self::Requirement => Scope::Purpose,
            Self::Controller
            | Self::Representative
            | Self::Officer
            | Self::JointControllers
            | Self::Transfers
            | Self::Rights
            | Self::Exercise
            | Self::Objection
            | Self::Withdrawal
            | Self::Complaint
            | Self::Decisions => Scope::Notice,
        }
    }
}

impl Conduct {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Form, Self::Time, Self::NewPurpose, Self::Answer, Self::Withdrawing];

    /// Where it stands, in canonical form.
    pub fn provisions(self) -> &'static [&'static str] {
        match self {
            Self::Form => &["gdpr:12(1)"],
            Self::Time => &["gdpr:13(1)", "gdpr:14(3)"],
            Self::NewPurpose => &["gdpr:13(3)", "gdpr:14(4)"],
            Self::Answer => &["gdpr:12(3)", "gdpr:12(4)"],
            Self::Withdrawing => &["gdpr:7(3)"],
        }
    }
}

/// Provisions in canonical form, read.
pub fn read_provisions(forms: &[&str]) -> Vec<Citation> {
    forms.iter().filter_map(|form| form.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_articles_13_and_14_is_a_duty() {
        let asked = |forms: &[String]| -> Vec<String> {
            let stands = |form: &&String| {
                !Duty::ALL.iter().any(|duty| duty.provisions().contains(&form.as_str()))
            };
            forms.iter().filter(stands).cloned().collect()
        };
        let letters = |article: u8, number: u8, to: char| {
            ('a'..=to).map(move |letter| format!("gdpr:{article}({number})({letter})"))
        };
        let all: Vec<String> = letters(13, 1, 'f')
            .chain(letters(13, 2, 'f'))
            .chain(letters(14, 1, 'f'))
            .chain(letters(14, 2, 'g'))
            .collect();
        assert_eq!(asked(&all), Vec::<String>::new());
    }

    #[test]
    fn every_provision_can_be_read() {
        let duties = Duty::ALL.iter().map(|duty| duty.provisions());
        for forms in duties.chain(Conduct::ALL.iter().map(|conduct| conduct.provisions())) {
            assert_eq!(read_provisions(forms).len(), forms.len(), "{forms:?}");
        }
    }
}
