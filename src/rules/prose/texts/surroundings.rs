//! Sentences, and what the text around them is about: the right it belongs to, or the heading it
//! stands under.
//!
//! Comes in: a paragraph, its text, and the other texts of the same language. Goes out: its sentences
//! with what stands in them, and whether all of it is about a right, a breach, or requests in general. Without a heading or words that tell so,
//! nothing is assumed.

use std::ops::Range;

use super::Texts;
use super::parts::Part;
use crate::facts::{Block, Claim, Fact, Mark, MarkKind, Value};
use crate::lang::Lang;
use crate::rules::prose::Told;

/// The field that tells how a right is exercised.
const HOW: &str = "rules-field-how";

/// The rights that paragraphs may be about. One that speaks of two of them is about neither.
const SUBJECTS: &[Claim] = &[
    Claim::AboutAccess,
    Claim::AboutRectification,
    Claim::AboutErasure,
    Claim::AboutRestriction,
    Claim::AboutPortability,
    Claim::AboutObjection,
    Claim::AboutComplaint,
];

/// A paragraph among the texts of its language.
#[derive(Debug, Clone, Copy)]
pub(in crate::rules::prose) struct Surroundings<'t, 'a> {
    /// All texts of the language.
    pub(in crate::rules::prose) parts: &'t [Part<'a>],
    /// The text.
    pub(in crate::rules::prose) part: &'t Part<'a>,
    /// The paragraph.
    pub(in crate::rules::prose) block: &'t Block,
}

impl<'t> Surroundings<'t, '_> {
    /// Whether the paragraph or its heading is about this alone, or the text belongs to the right
    /// with this key.
    pub(in crate::rules::prose) fn is_about(&self, subject: Claim, right: &str) -> bool {
        let is_right = self.part.key.is_some_and(|key| key.field == HOW && key.of == Some(right));
        let mut near = std::iter::once(self.block).chain(self.heading());
        is_right || near.any(|block| is_only_about(block, subject))
    }

    /// Whether the paragraph or its heading speaks of this.
    pub(in crate::rules::prose) fn speaks_of(&self, subject: Claim) -> bool {
        let mut near = std::iter::once(self.block).chain(self.heading());
        near.any(|block| block.claims.iter().any(|it| it.claim == subject))
    }

    /// Whether the text tells how to exercise a right, or stands under a heading about rights or
    /// requests. A complaint is no request.
    pub(in crate::rules::prose) fn is_about_requests(&self) -> bool {
        let asks = |block: &Block| block.marks.iter().any(|it| it.kind == MarkKind::Request);
        let complains =
            |block: &Block| block.claims.iter().any(|it| it.claim == Claim::AboutComplaint);
        let is_how = self.part.key.is_some_and(|key| key.field == HOW);
        is_how || self.heading().is_some_and(|block| asks(block) && !complains(block))
    }

    /// The heading next above the paragraph, in the text or over it.
    fn heading(&self) -> Option<&'t Block> {
        let over = self.part.heading?;
        let text = self.part.text.as_str();
        let blocks = &self.part.reading.blocks;
        let before = blocks.partition_point(|it| it.range.start < self.block.range.start);
        let mut before = blocks[..before].iter().rev();
        let inside = before.find(|it| text[it.range.clone()].starts_with('#'));
        inside.or_else(|| self.parts.get(over)?.reading.blocks.first())
    }
}

/// A sentence, with what stands in it.
#[derive(Debug, Clone, Copy)]
pub(in crate::rules::prose) struct Sentence<'t, 'a> {
    /// The language of the text.
    pub(in crate::rules::prose) lang: Lang,
    /// The paragraph and what stands around it.
    pub(in crate::rules::prose) around: Surroundings<'t, 'a>,
    /// Where it stands in the text.
    pub(in crate::rules::prose) range: &'t Range<usize>,
    /// Its facts.
    pub(in crate::rules::prose) facts: &'t [Fact],
    /// Its negations and other small words.
    marks: &'t [Mark],
}

/// Every sentence of the texts of a notice.
pub(in crate::rules::prose) fn sentences<'t, 'a>(
    told: &'t Told<'a>,
) -> impl Iterator<Item = Sentence<'t, 'a>> {
    told.texts.iter().flat_map(|Texts { lang, parts, .. }| {
        let blocks = parts.iter().flat_map(move |part| {
            let blocks = part.reading.blocks.iter();
            blocks.map(move |block| Surroundings { parts, part, block })
        });
        blocks.flat_map(move |around| {
            let ranges = around.block.sentences.iter();
            ranges.map(move |range| Sentence::of(*lang, around, range))
        })
    })
}

impl<'t, 'a> Sentence<'t, 'a> {
    fn of(lang: Lang, around: Surroundings<'t, 'a>, range: &'t Range<usize>) -> Self {
        let facts = facts_in(around.block, range);
        Self { lang, around, range, facts, marks: marks_in(around.block, range) }
    }

    /// Whether it tells when we answer a request, and not that we do not, or what the reader is to
    /// answer.
    pub(in crate::rules::prose) fn is_our_answer(&self) -> bool {
        let has = |kind| self.marks.iter().any(|it| it.kind == kind);
        has(MarkKind::Answer)
            && !has(MarkKind::Negation)
            && (has(MarkKind::Request) || self.around.is_about_requests())
    }

    /// Whether it cites another act than the regulation.
    pub(in crate::rules::prose) fn cites_another_act(&self) -> bool {
        let mut values = self.facts.iter().map(|it| &it.value);
        values.any(|it| matches!(it, Value::Provision(cited) if cited.act.as_str() != "gdpr"))
    }

    /// Whether it makes a claim.
    pub(in crate::rules::prose) fn claims(&self, claim: Claim) -> bool {
        self.around.block.claims.iter().any(|it| it.claim == claim && it.sentence == *self.range)
    }
}

/// The facts of a sentence of a paragraph.
pub(in crate::rules::prose) fn facts_in<'t>(
    block: &'t Block,
    sentence: &Range<usize>,
) -> &'t [Fact] {
    within(&block.facts, sentence, |it| it.range.start)
}

/// The small words of a sentence of a paragraph.
pub(in crate::rules::prose) fn marks_in<'t>(
    block: &'t Block,
    sentence: &Range<usize>,
) -> &'t [Mark] {
    within(&block.marks, sentence, |it| it.range.start)
}

/// Those that start in the sentence, of what stands in order.
fn within<'t, T>(all: &'t [T], sentence: &Range<usize>, start: impl Fn(&T) -> usize) -> &'t [T] {
    let rest = &all[all.partition_point(|it| start(it) < sentence.start)..];
    &rest[..rest.partition_point(|it| start(it) < sentence.end)]
}

fn is_only_about(block: &Block, subject: Claim) -> bool {
    let mut subjects =
        block.claims.iter().map(|it| it.claim).filter(|it| SUBJECTS.contains(it)).peekable();
    subjects.peek().is_some() && subjects.all(|it| it == subject)
}
