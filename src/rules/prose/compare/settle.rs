//! Gives each difference in running text to the language at fault, and joins what is one fault.
//!
//! Comes in: the differences between each two languages. Goes out: one for each fault. Who stands
//! alone is decided by [`outliers`], for facts and for running text alike.

use std::collections::HashSet;

use super::{Difference, Kind, Quoted};
use crate::lang::Lang;
use crate::rules::outlier::{Contrast, Outlier, outliers};
use crate::source::Span;

/// A language that stands alone.
#[derive(Debug, Clone)]
pub(super) struct Alone {
    /// Whether it is `other`, which has what all the others lack.
    pub(super) is_other: bool,
    /// The languages that agree with the one it is held against, each with its place.
    pub(super) agreeing: Vec<(Lang, Quoted)>,
}

impl Difference<'_> {
    /// Its two languages, with their places.
    pub(in crate::rules::prose) fn ends(&self) -> [(Lang, Span); 2] {
        [(self.one, self.here.0), (self.other, self.there.0)]
    }

    /// Whether the two sides may change places: neither lacks anything.
    fn is_even(&self) -> bool {
        match self.kind {
            Kind::Figure
            | Kind::Address
            | Kind::Citation
            | Kind::Paragraphs
            | Kind::Modality
            | Kind::OtherWord => true,
            Kind::Alone | Kind::Sentence | Kind::Negation | Kind::Limit(_) | Kind::Word => false,
        }
    }

    /// The place and the words of a language.
    fn side(&self, lang: Lang) -> Quoted {
        if self.one == lang { self.here.clone() } else { self.there.clone() }
    }

    /// Gives the fault to a language that stands alone; `rest` are its differences from the other
    /// languages.
    pub(super) fn settle(&mut self, alone: Lang, rest: &[&Self]) {
        if self.is_even() && self.other == alone {
            std::mem::swap(&mut self.one, &mut self.other);
            std::mem::swap(&mut self.here, &mut self.there);
        }
        let partner = |it: &Self| if it.one == alone { it.other } else { it.one };
        let agreeing = rest.iter().map(|it| (partner(it), it.side(partner(it)))).collect();
        self.alone = Some(Alone { is_other: self.other == alone, agreeing });
    }
}

/// One difference for each fault: what a language that stands alone has against each of the others is
/// joined. The first `by_reference` are those from the reference; the rest only help to decide.
pub(super) fn settled<'a>(
    mut found: Vec<Difference<'a>>,
    by_reference: usize,
    languages: &[Lang],
) -> Vec<Difference<'a>> {
    let contrasts: Vec<_> =
        found.iter().map(|it| Contrast { sort: (it.kind, it.key), ends: it.ends() }).collect();
    let mut drops: HashSet<usize> = (by_reference..found.len()).collect();
    for Outlier { lang, against } in outliers(&contrasts, languages) {
        let Some((first, rest)) = against.split_first() else { continue };
        let others: Vec<Difference<'a>> = rest.iter().map(|at| found[*at].clone()).collect();
        found[*first].settle(lang, &others.iter().collect::<Vec<_>>());
        drops.extend(rest);
        drops.remove(first);
    }
    let all = found.into_iter().enumerate();
    all.filter(|(at, _)| !drops.contains(at)).map(|(_, it)| it).collect()
}
