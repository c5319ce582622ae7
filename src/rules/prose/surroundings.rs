//! What the text around a sentence is about: the right it belongs to, or the heading it stands under.
//!
//! Comes in: a paragraph, its text, and the other texts of the same language. Goes out: whether all
//! of it is about a right, a breach, or requests in general. Without a heading or words that tell so,
//! nothing is assumed.

use super::parts::Part;
use crate::facts::{Block, Claim, MarkKind};

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
pub(super) struct Surroundings<'t, 'a> {
    /// All texts of the language.
    pub(super) parts: &'t [Part<'a>],
    /// The text.
    pub(super) part: &'t Part<'a>,
    /// The paragraph.
    pub(super) block: &'t Block,
}

impl<'t> Surroundings<'t, '_> {
    /// Whether the paragraph or its heading is about this alone, or the text belongs to the right
    /// with this key.
    pub(super) fn is_about(&self, subject: Claim, right: &str) -> bool {
        let is_right = self.part.key.is_some_and(|key| key.field == HOW && key.of == Some(right));
        let mut near = std::iter::once(self.block).chain(self.heading());
        is_right || near.any(|block| is_only_about(block, subject))
    }

    /// Whether the paragraph or its heading speaks of this.
    pub(super) fn speaks_of(&self, subject: Claim) -> bool {
        let mut near = std::iter::once(self.block).chain(self.heading());
        near.any(|block| block.claims.iter().any(|it| it.claim == subject))
    }

    /// Whether the text tells how to exercise a right, or stands under a heading about rights or
    /// requests. A complaint is no request.
    pub(super) fn is_about_requests(&self) -> bool {
        let asks = |block: &Block| block.marks.iter().any(|it| it.kind == MarkKind::Request);
        let complains =
            |block: &Block| block.claims.iter().any(|it| it.claim == Claim::AboutComplaint);
        let is_how = self.part.key.is_some_and(|key| key.field == HOW);
        is_how || self.heading().is_some_and(|block| asks(block) && !complains(block))
    }

    /// The heading next above the paragraph, in the text or over it.
    fn heading(&self) -> Option<&'t Block> {
        let key = self.part.key.filter(|key| key.field == "prose-field-section")?;
        let text = self.part.text.as_str();
        let before = self.part.reading.blocks.iter();
        let before = before.take_while(|it| it.range.start < self.block.range.start);
        let inside = before.filter(|it| text[it.range.clone()].starts_with('#')).last();
        inside.or_else(|| {
            let mut headings = self.parts.iter().filter_map(|part| Some((part.key?, part)));
            let is_own = |(it, _): &(super::parts::Key<'_>, _)| {
                it.field == "prose-field-heading" && it.of == key.of
            };
            headings.find(is_own)?.1.reading.blocks.first()
        })
    }
}

fn is_only_about(block: &Block, subject: Claim) -> bool {
    let mut subjects =
        block.claims.iter().map(|it| it.claim).filter(|it| SUBJECTS.contains(it)).peekable();
    subjects.peek().is_some() && subjects.all(|it| it == subject)
}
