//! Where the languages of a text differ.
//!
//! Each translation is held against the reference: fact by fact (`facts.rs`), sentence by sentence
//! (`kindred.rs`, `lengths.rs`), by negations and modal verbs (`small_words.rs`), by limits such as
//! *only* (`limits.rs`) and, between kindred languages, word by word (`wordwise.rs`). Which language
//! is at fault is settled where one stands alone (`settle.rs`).

mod facts;
mod kindred;
mod lengths;
mod limits;
mod settle;
mod small_words;
mod wordwise;

use std::collections::HashSet;
use std::ops::Range;

use kindred::Pairing;
use settle::settled;

use super::of_text;
use super::texts::Texts;
use super::texts::parts::{Key, Part, Text};
use crate::diag::{Arg, Diagnostic, Rule};
use crate::facts::{Block, Claim, Finder};
use crate::lang::Lang;
use crate::source::Span;

/// Where a translation differs from the reference.
#[derive(Debug, Clone)]
pub(crate) struct Difference<'a> {
    /// What differs.
    pub(super) kind: Kind,
    /// Which text.
    pub(super) key: Key<'a>,
    /// The translation's language, or the language that lacks something.
    pub(super) one: Lang,
    /// The other language.
    pub(super) other: Lang,
    /// The place in `one`, and the words there; without words, the place where they are missed.
    pub(super) here: Quoted,
    /// The same in `other`.
    pub(super) there: Quoted,
    /// The language that stands alone, which is at fault; else the translation is.
    alone: Option<settle::Alone>,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A length of time, date, amount or number, which both have.
    Figure,
    /// An address or a link, which both have.
    Address,
    /// A citation, which both have.
    Citation,
    /// A fact that only `other` has.
    Alone,
    /// The number of paragraphs.
    Paragraphs,
    /// A sentence or paragraph that only `other` has.
    Sentence,
    /// A negation that only `other` has.
    Negation,
    /// Which modal verbs there are.
    Modality,
    /// A limit, such as *only*, that only `other` sets.
    Limit(Claim),
    /// A word that only `other` has.
    Word,
    /// A word that is another one in `other`.
    OtherWord,
}

/// A place, and the words there.
type Quoted = (Span, String);

/// A language's text.
#[derive(Clone, Copy)]
struct Side<'p> {
    lang: Lang,
    text: Text<'p>,
    blocks: &'p [Block],
}

/// One text in a translation and in the reference.
struct Both<'p> {
    own: Side<'p>,
    reference: Side<'p>,
    is_cognate: bool,
}

/// A difference whose text is known from where it is found.
struct Found {
    kind: Kind,
    one: Lang,
    other: Lang,
    here: Quoted,
    there: Quoted,
}

impl Found {
    fn of_text(self, key: Key<'_>) -> Difference<'_> {
        let Self { kind, one, other, here, there } = self;
        Difference { kind, key, one, other, here, there, alone: None }
    }
}

/// Where the languages of some texts differ, and which words of kindred languages do not correspond.
pub(super) fn differences<'a>(finder: &Finder, texts: &[Texts<'a>]) -> Vec<Difference<'a>> {
    let mut found = by_facts(finder, texts);
    for (at, reference) in texts.iter().enumerate() {
        for own in &texts[at + 1..] {
            let words = wordwise::differ(finder, own, reference, &found);
            found.extend(words);
        }
    }
    found
}

/// Where the languages of some texts differ, the reference first. Each translation is held against
/// the reference; texts in which something is found are also held against each other, so that the
/// language that stands alone is known.
fn by_facts<'a>(finder: &Finder, texts: &[Texts<'a>]) -> Vec<Difference<'a>> {
    let mut found = Vec::new();
    let Some((reference, translations)) = texts.split_first() else { return found };
    let pair = |one: &Texts<'a>, other: &Texts<'a>, keys, out: &mut _| {
        let is_cognate = finder.are_cognate(one.lang, other.lang);
        let is_asked = |key: &Key<'a>| match keys {
            None => true,
            Some(keys) => <HashSet<Key<'a>>>::contains(keys, key),
        };
        compare(one, other, is_cognate, is_asked, out);
    };
    for own in translations {
        pair(own, reference, None, &mut found);
    }
    if found.is_empty() || translations.len() < 2 {
        return found;
    }
    let by_reference = found.len();
    let keys: HashSet<Key<'a>> = found.iter().map(|it: &Difference<'a>| it.key).collect();
    for (at, other) in translations.iter().enumerate() {
        for own in &translations[at + 1..] {
            pair(own, other, Some(&keys), &mut found);
        }
    }
    let languages: Vec<Lang> = texts.iter().map(|it| it.lang).collect();
    settled(found, by_reference, &languages)
}

/// Compares each text of a translation with its counterpart.
fn compare<'a>(
    own: &Texts<'a>,
    reference: &Texts<'a>,
    is_cognate: bool,
    is_asked: impl Fn(&Key<'a>) -> bool,
    out: &mut Vec<Difference<'a>>,
) {
    for part in &own.parts {
        let Some(key) = part.key.filter(&is_asked) else { continue };
        let Some(other) = reference.counterpart(part) else { continue };
        let both = Both { own: Side::of(part), reference: Side::of(other), is_cognate };
        let mut found = Vec::new();
        both.compare(&mut found);
        out.extend(found.into_iter().map(|it| it.of_text(key)));
    }
}

impl<'p> Both<'p> {
    fn compare(&self, out: &mut Vec<Found>) {
        let (own, reference) = (self.own.blocks, self.reference.blocks);
        let pairing = if own.len() == reference.len() {
            Pairing::in_order(own.len())
        } else if self.is_cognate {
            kindred::align(self)
        } else {
            Pairing::none()
        };
        let alone = out.len();
        if self.is_cognate {
            kindred::sentences(self, &pairing, out);
        } else {
            for (one, other) in pairing.pairs() {
                lengths::sentence(self, &own[one], &reference[other], out);
            }
        }
        let has_gap = out.len() > alone;
        if own.len() != reference.len() && !has_gap {
            out.push(self.paragraphs());
        }
        // A gap is one fault: what stood in it is not reported once more.
        let is_whole = own.len() == reference.len() && !has_gap;
        self.facts(&pairing, is_whole, out);
        for (one, other) in pairing.pairs() {
            if !has_gap {
                self.negations(&own[one], &reference[other], out);
                self.modality(&own[one], &reference[other], out);
                limits::differ(self, &own[one], &reference[other], out);
            }
        }
    }

    fn paragraphs(&self) -> Found {
        let (own, reference) = lengths::gap(&self.own, &self.reference);
        let place = |side: &Side<'_>, at: usize| {
            let block = side.blocks.get(at);
            let place = block.map_or(side.text.whole(), |it| side.text.span(it.range.clone()));
            (place, side.blocks.len().to_string())
        };
        Found {
            kind: Kind::Paragraphs,
            one: self.own.lang,
            other: self.reference.lang,
            here: place(&self.own, own),
            there: place(&self.reference, reference),
        }
    }

    /// A sentence or paragraph that one side lacks: `lacking` is where it is missed.
    fn gap(lacking: &Side<'_>, missed_at: Span, other: &Side<'_>, range: Range<usize>) -> Found {
        Found {
            kind: Kind::Sentence,
            one: lacking.lang,
            other: other.lang,
            here: (missed_at, String::new()),
            there: other.quote(range),
        }
    }
}

impl<'p> Side<'p> {
    fn of(part: &'p Part<'_>) -> Self {
        Self { lang: part.lang, text: part.text, blocks: &part.reading.blocks }
    }

    fn quote(&self, range: Range<usize>) -> Quoted {
        let words = self.text.as_str()[range.clone()].split_whitespace().collect::<Vec<_>>();
        (self.text.span(range), words.join(" "))
    }
}

impl Difference<'_> {
    /// A finding in the language at fault, with the places of the others beside it.
    pub(super) fn finding(&self, rule: &'static Rule) -> Diagnostic {
        let (one, other) = ((self.one, &self.here), (self.other, &self.there));
        let is_other = self.alone.as_ref().is_some_and(|it| it.is_other);
        // Beside the one at fault stands its counterpart, and all that agree with it.
        let (fault, partner) = if is_other { (other, one) } else { (one, other) };
        let (label, beside) = if is_other { ("there", "here") } else { ("here", "there") };
        let others = self.alone.iter().flat_map(|it| &it.agreeing).map(|(lang, it)| (*lang, it));
        let partners: Vec<_> = std::iter::once(partner).chain(others).collect();
        let languages: Vec<Lang> = partners.iter().map(|(lang, _)| *lang).collect();
        let (its_lang, their_langs) = if is_other { ("other", "one") } else { ("one", "other") };
        let mut finding = Diagnostic::new(rule, fault.1.0)
            .arg(its_lang, fault.0)
            .arg(their_langs, Arg::Languages(languages))
            .arg("here", one.1.1.clone())
            .arg("there", other.1.1.clone())
            .label(label);
        for (lang, (place, words)) in partners {
            let args = vec![(their_langs, lang.into()), (beside, words.clone().into())];
            finding = finding.related(*place, beside, args);
        }
        of_text(finding, self.key)
    }
}
