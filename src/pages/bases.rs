//! The legal bases of a purpose, as far as rights hang on them, and the names that rights and bases
//! have in the keys of messages. Which right follows from which basis is known by [`crate::law`].

use std::sync::LazyLock;

use crate::law::{self, ArticleNine, ArticleSix, Citation, Holds, Reason, Right};
use crate::site::PurposeView;

/// A basis that rights hang on: one of Article 6(1), or explicit consent, Article 9(2)(a).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Basis {
    Six(ArticleSix),
    Explicit,
}

/// The bases of one purpose, each once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(super) struct Bases(Vec<Basis>);

/// How far data are erased when the person asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Erasing {
    /// When nothing else stands against it.
    Fully,
    /// Not as long as a duty or a task lasts, Article 17(3)(b).
    Limited,
}

impl Basis {
    fn all() -> impl Iterator<Item = Self> {
        ArticleSix::ALL.into_iter().map(Self::Six).chain([Self::Explicit])
    }

    fn of(citation: &Citation) -> Option<Self> {
        let explicit = ArticleNine::of(citation) == Some(ArticleNine::ExplicitConsent);
        let six = ArticleSix::of(citation).map(Self::Six);
        six.or_else(|| explicit.then_some(Self::Explicit))
    }

    /// Its name in the keys of messages.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Six(ArticleSix::Consent) => "consent",
            Self::Six(ArticleSix::Contract) => "contract",
            Self::Six(ArticleSix::LegalObligation) => "obligation",
            Self::Six(ArticleSix::VitalInterests) => "vital",
            Self::Six(ArticleSix::PublicTask) => "task",
            Self::Six(ArticleSix::LegitimateInterests) => "interest",
            Self::Explicit => "explicit",
        }
    }

    /// Whether, and why, a right holds for data that are processed on this basis alone.
    fn gives(self, right: Right) -> (Holds, Reason) {
        let entitlements = match self {
            Self::Six(basis) => law::rights(&[basis], &[]),
            // Explicit consent is consent: Articles 7(3), 17(1)(b) and 20(1)(a) name both.
            Self::Explicit => law::rights(&[ArticleSix::Consent], &[ArticleNine::ExplicitConsent]),
        };
        let found = entitlements.into_iter().find(|it| it.right == right);
        found.map_or((Holds::No, Reason::Always), |it| (it.holds, it.reason))
    }

    /// How far data on this basis are erased.
    pub(super) fn erasing(self) -> Erasing {
        match self.gives(Right::Erasure).1 {
            Reason::ErasureNotUnderDutyOrTask => Erasing::Limited,
            Reason::Always
            | Reason::ErasureOnWithdrawal
            | Reason::ErasureAfterObjection
            | Reason::ErasureWhenNotNeeded
            | Reason::PortabilityOfWhatYouGave
            | Reason::NoPortability
            | Reason::ObjectionOnOwnGrounds
            | Reason::NoObjection
            | Reason::WhereDecisionsAreAutomated
            | Reason::ConsentInUse
            | Reason::NoConsent => Erasing::Fully,
        }
    }
}

impl Bases {
    pub(super) fn of(purpose: &PurposeView<'_>) -> Self {
        let fields = [purpose.basis(), purpose.special()].into_iter().flatten();
        let cited = fields.flat_map(|legal| &legal.citations);
        let mut bases: Vec<Basis> = cited.filter_map(|it| Basis::of(&it.value)).collect();
        bases.sort();
        bases.dedup();
        Self(bases)
    }

    pub(super) fn has(&self, basis: Basis) -> bool {
        self.0.contains(&basis)
    }

    /// Those of Article 6.
    pub(super) fn of_article_6(&self) -> impl Iterator<Item = Basis> {
        self.0.iter().copied().filter(|basis| *basis != Basis::Explicit)
    }

    /// The rights that these bases give and others do not.
    pub(super) fn particular(&self) -> Vec<Right> {
        [Right::Portability, Right::Objection, Right::Withdrawal]
            .into_iter()
            .filter(|right| of_right(*right).iter().any(|basis| self.has(*basis)))
            .collect()
    }
}

/// The bases that a right hangs on, each with a reason of its own in the wording. None for a right
/// that holds whatever the basis is.
pub(super) fn of_right(right: Right) -> &'static [Basis] {
    static TABLE: LazyLock<Vec<(Right, Vec<Basis>)>> =
        LazyLock::new(|| Right::ALL.into_iter().map(|right| (right, depends_on(right))).collect());
    let found = TABLE.iter().find(|(other, _)| *other == right);
    found.map(|(_, bases)| bases.as_slice()).unwrap_or_default()
}

fn depends_on(right: Right) -> Vec<Basis> {
    match right {
        Right::Erasure => Basis::all().collect(),
        Right::Portability | Right::Objection | Right::Withdrawal => {
            Basis::all().filter(|basis| basis.gives(right).0 != Holds::No).collect()
        }
        Right::Access
        | Right::Rectification
        | Right::Restriction
        | Right::AutomatedDecisions
        | Right::Complaint => Vec::new(),
    }
}

/// A right's name in the keys of messages.
pub(super) fn key(right: Right) -> &'static str {
    match right {
        Right::Access => "access",
        Right::Rectification => "rectification",
        Right::Erasure => "erasure",
        Right::Restriction => "restriction",
        Right::Portability => "portability",
        Right::Objection => "object",
        Right::Withdrawal => "withdraw",
        Right::AutomatedDecisions => "review",
        Right::Complaint => "complaint",
    }
}

/// A right's place on a page.
pub(super) fn place(right: Right) -> String {
    format!("right_{}", key(right))
}

/// The provision that gives a right, in canonical form.
pub(super) fn article(right: Right) -> String {
    match right.article() {
        // What a person may ask for stands in the third paragraph.
        (22, None) => "gdpr:22(3)".to_owned(),
        (article, Some(number)) => format!("gdpr:{article}({number})"),
        (article, None) => format!("gdpr:{article}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_hang_on_the_bases_that_the_regulation_names() {
        let keys = |right| of_right(right).iter().map(|basis| basis.key()).collect::<Vec<_>>();
        assert_eq!(keys(Right::Portability), ["consent", "contract", "explicit"]);
        assert_eq!(keys(Right::Objection), ["task", "interest"]);
        assert_eq!(keys(Right::Withdrawal), ["consent", "explicit"]);
        let limited = Basis::all().filter(|basis| basis.erasing() == Erasing::Limited);
        assert_eq!(limited.map(Basis::key).collect::<Vec<_>>(), ["obligation", "task"]);
    }
}
