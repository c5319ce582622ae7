//! What the texts of a notice promise or deny, and the facts that decide whether it is so.

use std::ops::Range;

use super::Texts;
use super::parts::{Part, TEXT};
use super::surroundings::{Surroundings, facts_in};
use crate::diag::{Diagnostic, Rule};
use crate::facts::{Block, Claim, Claimed, Fact};
use crate::lang::Lang;
use crate::law::{self, ArticleNine, ArticleSix, Citation, Holds, Place, Right};
use crate::notice::{Id, Purpose, Stated};
use crate::rules::SetContext;
use crate::rules::across;
use crate::rules::prose::Told;

/// A claim in one language's text.
#[derive(Debug, Clone, Copy)]
pub(in crate::rules::prose) struct Said<'t, 'a> {
    /// The language of the text.
    pub(in crate::rules::prose) lang: Lang,
    /// All texts of the language.
    parts: &'t [Part<'a>],
    /// The text.
    pub(in crate::rules::prose) part: &'t Part<'a>,
    /// The paragraph.
    pub(in crate::rules::prose) block: &'t Block,
    /// The claim itself.
    pub(in crate::rules::prose) claimed: &'t Claimed,
}

/// Every place where the texts of a notice make a claim.
pub(in crate::rules::prose) fn said<'t, 'a>(
    told: &'t Told<'a>,
    claim: Claim,
) -> impl Iterator<Item = Said<'t, 'a>> {
    // What a heading or a title names is told in the text below.
    let is_text = |part: &&Part<'_>| {
        part.key.is_none_or(|key| !matches!(key.field, "prose-field-heading" | "rules-field-title"))
    };
    told.texts.iter().flat_map(move |Texts { lang, parts, .. }| {
        parts.iter().filter(is_text).flat_map(move |part| {
            part.reading.blocks.iter().flat_map(move |block| {
                let claims = block.claims.iter().filter(move |it| it.claim == claim);
                claims.map(move |claimed| Said { lang: *lang, parts, part, block, claimed })
            })
        })
    })
}

impl<'t, 'a> Said<'t, 'a> {
    /// What the text around it is about.
    pub(in crate::rules::prose) fn surroundings(&self) -> Surroundings<'t, 'a> {
        Surroundings { parts: self.parts, part: self.part, block: self.block }
    }

    /// Whether the same sentence makes another claim too.
    pub(in crate::rules::prose) fn is_also(&self, claim: Claim) -> bool {
        let sentence = &self.claimed.sentence;
        self.block.claims.iter().any(|it| it.claim == claim && it.sentence == *sentence)
    }

    /// A finding at the words that make the claim.
    pub(in crate::rules::prose) fn finding(&self, rule: &'static Rule) -> Diagnostic {
        self.finding_at(rule, self.claimed.range.clone())
    }

    /// A finding at other words of the text.
    pub(in crate::rules::prose) fn finding_at(
        &self,
        rule: &'static Rule,
        range: Range<usize>,
    ) -> Diagnostic {
        self.part.finding(rule, &range)
    }

    /// The facts of the sentence.
    pub(in crate::rules::prose) fn facts(&self) -> impl Iterator<Item = &'t Fact> + Clone {
        facts_in(self.block, &self.claimed.sentence).iter()
    }

    /// Whether it stands in the account of what a purpose is, and not in another of its texts.
    pub(in crate::rules::prose) fn is_of_purpose_itself(&self) -> bool {
        self.part.purpose.is_some() && self.part.key.is_some_and(|key| key.field == TEXT)
    }
}

/// The legal bases that a text is about: those of its purpose, or else of all purposes.
#[derive(Debug, Default)]
pub(in crate::rules::prose) struct Bases {
    six: Vec<ArticleSix>,
    nine: Vec<ArticleNine>,
    /// Research, archives or statistics, for which Article 21(6) gives a right of its own.
    has_research: bool,
}

impl Bases {
    /// Nothing where a purpose has no basis that could be read: then nobody knows.
    pub(in crate::rules::prose) fn of(
        context: &SetContext<'_>,
        purpose: Option<&Id>,
    ) -> Option<Self> {
        let mut found = Self::default();
        let mut has_any = false;
        for one in across::purposes(context.set) {
            if purpose.is_some_and(|id| one.purpose.id.value != *id) {
                continue;
            }
            let before = found.six.len();
            for (_, purpose) in one.each() {
                cited(purpose).for_each(|citation| found.add(&citation));
            }
            if found.six.len() == before {
                return None;
            }
            has_any = true;
        }
        has_any.then_some(found)
    }

    fn add(&mut self, citation: &Citation) {
        self.six.extend(ArticleSix::of(citation));
        self.nine.extend(ArticleNine::of(citation));
        let is_gdpr_89 = matches!(citation.place, Place::Article { article: 89, .. });
        let is_national = citation.act.as_str() == "popplyl"
            && matches!(citation.place, Place::Section { section, .. } if matches!(section.number, 8 | 9));
        self.has_research |=
            is_gdpr_89 || is_national || ArticleNine::of(citation) == Some(ArticleNine::Research);
    }

    /// Whether one of them is this one in Article 6(1).
    pub(in crate::rules::prose) fn have(&self, six: ArticleSix) -> bool {
        self.six.contains(&six)
    }

    /// Whether the condition for special categories is explicit consent.
    pub(in crate::rules::prose) fn have_explicit_consent(&self) -> bool {
        self.nine.contains(&ArticleNine::ExplicitConsent)
    }

    /// Whether the person has the right, for any of the bases.
    pub(in crate::rules::prose) fn give(&self, right: Right) -> bool {
        let rights = law::rights(&self.six, &self.nine);
        let holds = rights.iter().any(|it| it.right == right && it.holds != Holds::No);
        holds || right == Right::Objection && self.has_research
    }
}

/// The provisions of a purpose's basis.
fn cited(purpose: &Purpose) -> impl Iterator<Item = Citation> + '_ {
    let legal = [&purpose.basis, &purpose.special].into_iter().flatten();
    legal.flat_map(|it| &it.citations).map(|it| it.value)
}

/// Whether consent is in use anywhere else than in the bases: for an automated decision, Article
/// 22(2)(c), or a transfer, Article 49(1)(a).
pub(in crate::rules::prose) fn has_other_consent(context: &SetContext<'_>) -> bool {
    across::notices(context.set).any(|notice| {
        let decisions = notice.decisions.iter().filter_map(Stated::as_option).flatten();
        let transfers = notice.transfers.iter().filter_map(Stated::as_option).flatten();
        let grounds = decisions
            .filter_map(|it| it.ground.as_ref())
            .chain(transfers.filter_map(|it| it.ground.as_ref()));
        grounds.flat_map(|it| &it.citations).any(|it| {
            matches!(
                it.value.place,
                Place::Article { article: 22, letter: Some('c') | None, .. }
                    | Place::Article { article: 49, letter: Some('a') | None, .. }
            )
        })
    })
}

/// The recipients of a purpose, or of all purposes.
pub(in crate::rules::prose) fn recipients<'a>(
    context: &SetContext<'a>,
    purpose: Option<&Id>,
) -> impl Iterator<Item = &'a crate::notice::Recipient> {
    let purpose = purpose.cloned();
    across::purposes(context.set)
        .filter(move |one| purpose.as_ref().is_none_or(|id| one.purpose.id.value == *id))
        .filter_map(|one| one.stated(|purpose| purpose.recipients.as_ref()))
        .filter_map(Stated::as_option)
        .flatten()
}
