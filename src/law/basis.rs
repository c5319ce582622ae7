//! The legal bases of Articles 6 and 9, and what follows from them for the person.
//!
//! Comes in: citations. Goes out: bases, whether they need national law, and which rights hold and
//! why. This is what the regulation itself says; it judges no notice.

use super::citation::{Citation, Place};

/// A basis in Article 6(1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ArticleSix {
    /// (a) Consent.
    Consent,
    /// (b) A contract with the person.
    Contract,
    /// (c) A legal obligation.
    LegalObligation,
    /// (d) Vital interests.
    VitalInterests,
    /// (e) A task in the public interest, or official authority.
    PublicTask,
    /// (f) Legitimate interests.
    LegitimateInterests,
}

/// An exception in Article 9(2), for special categories of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ArticleNine {
    /// (a) Explicit consent.
    ExplicitConsent,
    /// (b) Employment and social security law.
    Employment,
    /// (c) Vital interests of someone who cannot consent.
    VitalInterests,
    /// (d) A foundation or association, about its members.
    Association,
    /// (e) Made public by the person.
    MadePublic,
    /// (f) Legal claims.
    LegalClaims,
    /// (g) Substantial public interest.
    SubstantialPublicInterest,
    /// (h) Health care and occupational medicine.
    HealthCare,
    /// (i) Public health.
    PublicHealth,
    /// (j) Archiving, research and statistics.
    Research,
}

impl ArticleSix {
    /// All of them, by letter.
    pub const ALL: [Self; 6] = [
        Self::Consent,
        Self::Contract,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::PublicTask,
        Self::LegitimateInterests,
    ];

    /// The basis that a citation names, if it goes down to a letter of Article 6(1).
    pub fn of(citation: &Citation) -> Option<Self> {
        by_letter(citation, 6, 1).and_then(|at| Self::ALL.get(at).copied())
    }

    /// Its letter.
    pub fn letter(self) -> char {
        match self {
            Self::Consent => 'a',
            Self::Contract => 'b',
            Self::LegalObligation => 'c',
            Self::VitalInterests => 'd',
            Self::PublicTask => 'e',
            Self::LegitimateInterests => 'f',
        }
    }

    /// Whether the basis must be laid down in EU or national law: Article 6(3).
    pub fn needs_national_law(self) -> bool {
        match self {
            Self::LegalObligation | Self::PublicTask => true,
            Self::Consent | Self::Contract | Self::VitalInterests | Self::LegitimateInterests => {
                false
            }
        }
    }
}

impl ArticleNine {
    /// All of them, by letter.
    pub const ALL: [Self; 10] = [
        Self::ExplicitConsent,
        Self::Employment,
        Self::VitalInterests,
        Self::Association,
        Self::MadePublic,
        Self::LegalClaims,
        Self::SubstantialPublicInterest,
        Self::HealthCare,
        Self::PublicHealth,
        Self::Research,
    ];

    /// The exception that a citation names, if it goes down to a letter of Article 9(2).
    pub fn of(citation: &Citation) -> Option<Self> {
        by_letter(citation, 9, 2).and_then(|at| Self::ALL.get(at).copied())
    }

    /// Its letter.
    pub fn letter(self) -> char {
        match self {
            Self::ExplicitConsent => 'a',
            Self::Employment => 'b',
            Self::VitalInterests => 'c',
            Self::Association => 'd',
            Self::MadePublic => 'e',
            Self::LegalClaims => 'f',
            Self::SubstantialPublicInterest => 'g',
            Self::HealthCare => 'h',
            Self::PublicHealth => 'i',
            Self::Research => 'j',
        }
    }

    /// Whether the exception rests on EU or national law.
    pub fn needs_national_law(self) -> bool {
        match self {
            Self::Employment
            | Self::SubstantialPublicInterest
            | Self::HealthCare
            | Self::PublicHealth
            | Self::Research => true,
            Self::ExplicitConsent
            | Self::VitalInterests
            | Self::Association
            | Self::MadePublic
            | Self::LegalClaims => false,
        }
    }
}

/// A right of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Right {
    /// Access: Article 15.
    Access,
    /// Rectification: Article 16.
    Rectification,
    /// Erasure: Article 17.
    Erasure,
    /// Restriction: Article 18.
    Restriction,
    /// Portability: Article 20.
    Portability,
    /// Objection: Article 21.
    Objection,
    /// Human intervention in automated decisions: Article 22.
    AutomatedDecisions,
    /// Withdrawal of consent: Article 7(3).
    Withdrawal,
    /// Complaint to the supervisory authority: Article 77.
    Complaint,
}

/// Whether a right holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holds {
    /// It holds.
    Yes,
    /// It holds in part, or under conditions that the article itself sets.
    InPart,
    /// It does not.
    No,
}

/// Why a right holds, or not. One reason for each thing the regulation says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// The right does not depend on the basis.
    Always,
    /// 17(1)(b): consent can be withdrawn, and the data erased.
    ErasureOnWithdrawal,
    /// 17(1)(c): after an objection that is upheld.
    ErasureAfterObjection,
    /// 17(1)(a): when the data are no longer needed.
    ErasureWhenNotNeeded,
    /// 17(3)(b): not while the law, or a public task, demands the processing.
    ErasureNotUnderDutyOrTask,
    /// 20(1)(a): data given by the person, processed by automated means, on consent or contract.
    PortabilityOfWhatYouGave,
    /// 20(3): not for a public task; nor on any other basis than consent or contract.
    NoPortability,
    /// 21(1): against a public task or legitimate interests.
    ObjectionOnOwnGrounds,
    /// 21: none against consent, contract, duty or vital interests.
    NoObjection,
    /// 22(1) and (3): where there are automated decisions.
    WhereDecisionsAreAutomated,
    /// 7(3): consent can be withdrawn at any time.
    ConsentInUse,
    /// There is no consent to withdraw.
    NoConsent,
}

/// A right, whether it holds, why, and which bases that follows from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entitlement {
    /// The right.
    pub right: Right,
    /// Whether it holds.
    pub holds: Holds,
    /// Why.
    pub reason: Reason,
    /// The bases that decide, in order. Empty where the basis does not matter.
    pub because_of: Vec<ArticleSix>,
}

impl Right {
    /// All of them, in the order in which a notice presents them.
    pub const ALL: [Self; 9] = [
        Self::Access,
        Self::Rectification,
        Self::Erasure,
        Self::Restriction,
        Self::Objection,
        Self::Portability,
        Self::AutomatedDecisions,
        Self::Withdrawal,
        Self::Complaint,
    ];

    /// Its article, and the number in it where only that is the right.
    pub fn article(self) -> (u16, Option<u16>) {
        match self {
            Self::Access => (15, None),
            Self::Rectification => (16, None),
            Self::Erasure => (17, None),
            Self::Restriction => (18, None),
            Self::Portability => (20, None),
            Self::Objection => (21, None),
            Self::AutomatedDecisions => (22, None),
            Self::Withdrawal => (7, Some(3)),
            Self::Complaint => (77, None),
        }
    }
}

/// The rights that follow from the bases of a purpose, in the order of `Right::ALL`. `explicit`
/// holds the exceptions of Article 9: explicit consent can be withdrawn as well.
pub fn rights(bases: &[ArticleSix], explicit: &[ArticleNine]) -> Vec<Entitlement> {
    Right::ALL.iter().map(|right| entitlement(*right, bases, explicit)).collect()
}

fn entitlement(right: Right, bases: &[ArticleSix], explicit: &[ArticleNine]) -> Entitlement {
    let among = |wanted: &[ArticleSix]| -> Vec<ArticleSix> {
        let mut found: Vec<ArticleSix> =
            bases.iter().copied().filter(|basis| wanted.contains(basis)).collect();
        found.sort();
        found.dedup();
        found
    };
    let of = |holds, reason, because_of| Entitlement { right, holds, reason, because_of };
    let part = |some: &[ArticleSix]| {
        if bases.iter().all(|basis| some.contains(basis)) { Holds::Yes } else { Holds::InPart }
    };
    match right {
        Right::Access | Right::Rectification | Right::Restriction | Right::Complaint => {
            of(Holds::Yes, Reason::Always, Vec::new())
        }
        Right::Erasure => {
            let withdrawn = among(&[ArticleSix::Consent]);
            let duty = among(&[ArticleSix::LegalObligation, ArticleSix::PublicTask]);
            let objected = among(&[ArticleSix::LegitimateInterests]);
            if !withdrawn.is_empty() {
                of(part(&withdrawn), Reason::ErasureOnWithdrawal, withdrawn)
            } else if !duty.is_empty() {
                of(Holds::InPart, Reason::ErasureNotUnderDutyOrTask, duty)
            } else if !objected.is_empty() {
                of(Holds::InPart, Reason::ErasureAfterObjection, objected)
            } else {
                of(Holds::InPart, Reason::ErasureWhenNotNeeded, Vec::new())
            }
        }
        Right::Portability => {
            let found = among(&[ArticleSix::Consent, ArticleSix::Contract]);
            if found.is_empty() {
                of(Holds::No, Reason::NoPortability, among(&ArticleSix::ALL))
            } else {
                of(part(&found), Reason::PortabilityOfWhatYouGave, found)
            }
        }
        Right::Objection => {
            let found = among(&[ArticleSix::PublicTask, ArticleSix::LegitimateInterests]);
            if found.is_empty() {
                of(Holds::No, Reason::NoObjection, among(&ArticleSix::ALL))
            } else {
                of(part(&found), Reason::ObjectionOnOwnGrounds, found)
            }
        }
        Right::AutomatedDecisions => {
            of(Holds::InPart, Reason::WhereDecisionsAreAutomated, Vec::new())
        }
        Right::Withdrawal => {
            let found = among(&[ArticleSix::Consent]);
            if !found.is_empty() {
                of(part(&found), Reason::ConsentInUse, found)
            } else if explicit.contains(&ArticleNine::ExplicitConsent) {
                of(Holds::InPart, Reason::ConsentInUse, found)
            } else {
                of(Holds::No, Reason::NoConsent, among(&ArticleSix::ALL))
            }
        }
    }
}

/// The place of a letter in the alphabet, if the citation is of that number of that article.
fn by_letter(citation: &Citation, wanted: u16, under: u16) -> Option<usize> {
    let Place::Article { article, number: Some(number), letter: Some(letter) } = citation.place
    else {
        return None;
    };
    let fits = citation.act.as_str() == "gdpr" && article == wanted && number == under;
    let at = u32::from(letter).checked_sub(u32::from('a'))?;
    fits.then_some(at).and_then(|at| usize::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(bases: &[ArticleSix], right: Right) -> (Holds, Reason) {
        let all = rights(bases, &[]);
        let found = all.iter().find(|e| e.right == right).expect("every right is answered");
        (found.holds, found.reason)
    }

    #[test]
    fn letters_name_bases() {
        let six = |text: &str| ArticleSix::of(&text.parse().expect("canonical"));
        assert_eq!(six("gdpr:6(1)(a)"), Some(ArticleSix::Consent));
        assert_eq!(six("gdpr:6(1)(f)"), Some(ArticleSix::LegitimateInterests));
        for text in [
            "gdpr:6(1)",
            "gdpr:6(1)(g)",
            "gdpr:6(3)(a)",
            "gdpr:9(2)(a)",
            "uhl:§6(1)(a)",
            "?:6(1)(a)",
        ] {
            assert_eq!(six(text), None, "{text}");
        }
        let nine = |text: &str| ArticleNine::of(&text.parse().expect("canonical"));
        assert_eq!(nine("gdpr:9(2)(g)"), Some(ArticleNine::SubstantialPublicInterest));
        assert_eq!(nine("gdpr:9(2)(k)"), None);
        for basis in ArticleSix::ALL {
            assert_eq!(six(&format!("gdpr:6(1)({})", basis.letter())), Some(basis));
        }
        for basis in ArticleNine::ALL {
            assert_eq!(nine(&format!("gdpr:9(2)({})", basis.letter())), Some(basis));
        }
    }

    #[test]
    fn national_law_is_needed_where_the_regulation_says_so() {
        let six: String =
            ArticleSix::ALL.iter().filter(|b| b.needs_national_law()).map(|b| b.letter()).collect();
        let nine: String = ArticleNine::ALL
            .iter()
            .filter(|b| b.needs_national_law())
            .map(|b| b.letter())
            .collect();
        assert_eq!((six.as_str(), nine.as_str()), ("ce", "bghij"));
    }

    #[test]
    fn rights_follow_from_bases() {
        use ArticleSix::{Consent, Contract, LegalObligation, PublicTask};
        assert_eq!(holds(&[PublicTask], Right::Portability), (Holds::No, Reason::NoPortability));
        assert_eq!(
            holds(&[PublicTask], Right::Objection),
            (Holds::Yes, Reason::ObjectionOnOwnGrounds)
        );
        assert_eq!(holds(&[Consent], Right::Objection), (Holds::No, Reason::NoObjection));
        assert_eq!(holds(&[Consent], Right::Withdrawal), (Holds::Yes, Reason::ConsentInUse));
        assert_eq!(holds(&[Contract], Right::Portability).0, Holds::Yes);
        assert_eq!(holds(&[Contract, LegalObligation], Right::Portability).0, Holds::InPart);
        assert_eq!(holds(&[LegalObligation], Right::Access), (Holds::Yes, Reason::Always));
        assert_eq!(holds(&[], Right::Complaint), (Holds::Yes, Reason::Always));
    }

    #[test]
    fn explicit_consent_alone_can_be_withdrawn() {
        let all = rights(&[ArticleSix::PublicTask], &[ArticleNine::ExplicitConsent]);
        let withdrawal = all.iter().find(|e| e.right == Right::Withdrawal);
        assert_eq!(withdrawal.map(|e| e.reason), Some(Reason::ConsentInUse));
    }
}
