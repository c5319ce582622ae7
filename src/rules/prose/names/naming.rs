//! What the text of one language names and its counterpart does not.
//!
//! Comes in: the texts of a notice, and what each names. Goes out: the names that one surely has, and
//! the other shows no trace of. Paragraphs are compared one by one where there are as many. A name
//! that the rest of the text has is missed in a paragraph only where it stands in a row with others,
//! or where the other language has another name in its place: else a word such as «they» may do.

use std::ops::Range;

use super::trace::Piece;
use super::{Named, Trace, Who};
use crate::diag::{Diagnostic, Rule};
use crate::facts::Block;
use crate::rules::SetContext;
use crate::rules::prose::of_text;
use crate::rules::prose::parts::Part;

/// A text, and what it names.
#[derive(Clone, Copy)]
pub(in crate::rules::prose) struct Naming<'s, 'a> {
    pub(in crate::rules::prose) part: &'s Part<'a>,
    pub(in crate::rules::prose) named: &'s [Named<'a>],
}

/// Hands over each text of a translation with its counterpart in the reference, and the other way
/// round: first the one that may lack a name, then the one that may have it.
pub(in crate::rules::prose) fn for_each_pair<'a>(
    context: &SetContext<'a>,
    mut take: impl FnMut(Naming<'_, 'a>, Naming<'_, 'a>),
) {
    let told = context.told();
    let Some((reference, translations)) = told.texts.split_first() else { return };
    if translations.is_empty() {
        return;
    }
    let named = told.named(context);
    for (own, own_named) in translations.iter().zip(&named[1..]) {
        for (part, here) in own.parts.iter().zip(own_named) {
            let Some(at) = reference.place(part) else { continue };
            let one = Naming { part, named: here };
            let (part, named) = (&reference.parts[at], named[0][at].as_slice());
            let other = Naming { part, named };
            if one.named.is_empty() && other.named.is_empty() {
                continue;
            }
            take(one, other);
            take(other, one);
        }
    }
}

/// A name that is missed, and where.
pub(in crate::rules::prose) struct Missed<'s, 'a> {
    named: &'s Named<'a>,
    place: Range<usize>,
}

/// The names of some kind that `has` surely has and `lacks` shows no trace of.
pub(in crate::rules::prose) fn missed<'s, 'a>(
    context: &SetContext<'a>,
    lacks: Naming<'_, 'a>,
    has: Naming<'s, 'a>,
    kind: impl Fn(Who<'_>) -> bool,
) -> Vec<Missed<'s, 'a>> {
    let mut found: Vec<Missed<'s, 'a>> = Vec::new();
    for named in has.named.iter().filter(|it| kind(it.who) && it.nearly.is_none()) {
        let pair = Pair::around(named, lacks, has);
        if found.iter().any(|it| it.named.who == named.who) || pair.has(lacks, named.who) {
            if let Some(pair) = pair.sentence(named, lacks, has)
                && !found.iter().any(|it| it.named.who == named.who)
                && pair.is_exchanged(context, named.who, lacks, has, &kind, Trace::Own)
            {
                found.push(Missed { named, place: pair.lacks });
            }
            continue;
        }
        let names = &context.known.names;
        let is_whole = !pair.is_block;
        let is_traced = |range: &Range<usize>, sought| {
            names.may_be_in(named.who, &Piece::of(lacks.part, range.clone()), sought)
        };
        let is_alone = || {
            let all = 0..lacks.part.text.as_str().len();
            !lacks.named.iter().any(|it| it.who == named.who) && !is_traced(&all, Trace::Any)
        };
        let is_told = match named.who {
            Who::Region(_) | Who::Act(_) => false,
            Who::Body(_) | Who::Source(_) | Who::Contact(_) | Who::Country(_) => {
                let is_row = || pair.is_block && pair.is_in_a_row(named, lacks, has, &kind);
                !is_traced(&pair.lacks, Trace::Own) && is_row()
                    || !is_traced(&pair.lacks, Trace::Any) && (is_whole || is_alone())
            }
        };
        if !named.opens && is_told
            || pair.is_exchanged(context, named.who, lacks, has, &kind, Trace::Whole)
        {
            found.push(Missed { named, place: pair.lacks });
        }
    }
    found
}

/// A piece of one text, and its counterpart.
struct Pair {
    lacks: Range<usize>,
    has: Range<usize>,
    /// Whether it is less than the whole text.
    is_block: bool,
}

impl Pair {
    /// The paragraph of a name and its counterpart, or the whole texts.
    fn around(named: &Named<'_>, lacks: Naming<'_, '_>, has: Naming<'_, '_>) -> Self {
        match blocks(named, lacks, has) {
            Some((one, other)) => {
                Self { lacks: one.range.clone(), has: other.range.clone(), is_block: true }
            }
            None => Self {
                lacks: 0..lacks.part.text.as_str().len(),
                has: 0..has.part.text.as_str().len(),
                is_block: false,
            },
        }
    }

    /// The sentence of a name and its counterpart, where the paragraphs have as many.
    fn sentence(
        &self,
        named: &Named<'_>,
        lacks: Naming<'_, '_>,
        has: Naming<'_, '_>,
    ) -> Option<Self> {
        let (one, other) = blocks(named, lacks, has)?;
        let at = other.sentences.iter().position(|it| it.contains(&named.range.start))?;
        let is_matched = one.sentences.len() == other.sentences.len() && one.sentences.len() > 1;
        is_matched.then(|| Self {
            lacks: one.sentences[at].clone(),
            has: other.sentences[at].clone(),
            is_block: true,
        })
    }

    /// Whether the piece of `lacks` names it.
    fn has(&self, lacks: Naming<'_, '_>, who: Who<'_>) -> bool {
        lacks.named.iter().any(|it| it.who == who && self.lacks.contains(&it.range.start))
    }

    /// Whether the name stands in one sentence with another that both texts have.
    fn is_in_a_row(
        &self,
        named: &Named<'_>,
        lacks: Naming<'_, '_>,
        has: Naming<'_, '_>,
        kind: &impl Fn(Who<'_>) -> bool,
    ) -> bool {
        let sentences = has.part.reading.blocks.iter().flat_map(|block| &block.sentences);
        let mut around = sentences.filter(|it| it.contains(&named.range.start));
        let Some(sentence) = around.next() else { return false };
        has.named.iter().any(|it| {
            kind(it.who)
                && it.who != named.who
                && sentence.contains(&it.range.start)
                && self.has(lacks, it.who)
        })
    }

    /// Whether `lacks` names another in its place, which `has` shows no trace of.
    fn is_exchanged(
        &self,
        context: &SetContext<'_>,
        who: Who<'_>,
        lacks: Naming<'_, '_>,
        has: Naming<'_, '_>,
        kind: &impl Fn(Who<'_>) -> bool,
        sought: Trace,
    ) -> bool {
        if self.has(lacks, who) {
            return false;
        }
        let names = &context.known.names;
        let mut others = lacks.named.iter().filter(|it| {
            kind(it.who)
                && it.nearly.is_none()
                && self.lacks.contains(&it.range.start)
                && !has
                    .named
                    .iter()
                    .any(|own| own.who == it.who && self.has.contains(&own.range.start))
        });
        let may_be = |who, of: Naming<'_, '_>, range: &Range<usize>, sought| {
            names.may_be_in(who, &Piece::of(of.part, range.clone()), sought)
        };
        others.any(|it| !may_be(it.who, has, &self.has, Trace::Own))
            && !may_be(who, lacks, &self.lacks, sought)
    }
}

/// The paragraph that a name stands in, after its counterpart.
fn blocks<'p>(
    named: &Named<'_>,
    lacks: Naming<'p, '_>,
    has: Naming<'p, '_>,
) -> Option<(&'p Block, &'p Block)> {
    let (one, other) = (&lacks.part.reading.blocks, &has.part.reading.blocks);
    let at = other.partition_point(|it| it.range.end <= named.range.start);
    (one.len() == other.len()).then(|| one.get(at).zip(other.get(at)))?
}

/// A finding in the text that lacks a name, with the place where the other has it.
pub(in crate::rules::prose) fn finding(
    rule: &'static Rule,
    lacks: Naming<'_, '_>,
    has: Naming<'_, '_>,
    it: &Missed<'_, '_>,
) -> Option<Diagnostic> {
    let range = it.named.range.clone();
    let finding = Diagnostic::new(rule, lacks.part.text.span(it.place.clone()))
        .arg("one", lacks.part.lang)
        .arg("other", has.part.lang)
        .arg("there", &has.part.text.as_str()[range.clone()])
        .label("here")
        .related(has.part.text.span(range), "there", Vec::new());
    Some(of_text(finding, lacks.part.key?))
}
