//! OP723: one language speaks of something else than the others do in the same place.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Listed, Worded, among, languages};
use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::SetContext;
use crate::rules::prose::{self, Part, of_text};
use crate::source::Span;
use crate::tongue::Topic;

rule! {
    /// A heading, a title or a sentence names one right, role or group in one language, and another
    /// in the others.
    ///
    /// Two things must be seen: a concept that this language alone has, and one that all others have
    /// and this one has not. A heading may do with the first, where the text under it says nothing of
    /// it. Concepts are those of the list of terms, and those that the program knows.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - ## Changes {#changes}
    /// + ## Right to erasure {#changes}
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - ## Changes {#changes}
    /// + ## If we change this notice {#changes}
    /// ```
    pub(crate) static CONCEPT_DIFFERS: OP723 "concept-differs", Warning, ["gdpr:12(1)"];
}

/// The concepts of a passage, each with the first words that name it, and whether they surely do.
type Concepts<'a> = BTreeMap<&'a str, (Range<usize>, bool)>;

/// Who knows a concept.
#[derive(Debug, Clone, Copy)]
enum Knower {
    /// The program.
    Program,
    /// The site's list of terms.
    Site,
}

/// A heading, or a sentence, in one language.
struct Passage<'c, 'a> {
    lang: Lang,
    part: &'c Part<'a>,
    range: Range<usize>,
    concepts: Concepts<'c>,
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let texts: Vec<_> = languages(context).collect();
    let Some(((lang, reference), others)) = texts.split_first() else { return };
    let joined = &context.told().texts[1..];
    for (part, worded) in reference {
        let mut same = vec![(*lang, *part, *worded)];
        for ((lang, parts), joined) in others.iter().zip(joined) {
            same.extend(joined.place(part).map(|at| (*lang, parts[at].0, parts[at].1)));
        }
        compare(&same, &texts, out);
    }
}

/// Whether the text under a heading tells of a concept, in a language.
type Tells<'t> = &'t dyn Fn(Lang, &str) -> bool;

/// A text in one language, and its words.
type Text<'c, 'a> = (Lang, &'c Part<'a>, &'c Worded<'a>);

/// All texts of one language.
type Texts<'c, 'a> = (Lang, Vec<(&'c Part<'a>, &'c Worded<'a>)>);

/// Compares one text in its languages, passage by passage.
fn compare<'c, 'a>(same: &[Text<'c, 'a>], all: &[Texts<'c, 'a>], out: &mut Diagnostics) {
    let blocks = |(_, part, _): &Text<'c, 'a>| part.reading.blocks.len();
    let Some(count) = same.first().map(blocks) else { return };
    if same.len() < 2 || same.iter().any(|it| blocks(it) != count) {
        return;
    }
    for at in 0..count {
        let block = |(_, part, _): &Text<'c, 'a>| &part.reading.blocks[at];
        let is_heading = same.iter().all(|it| is_heading(it.1, at));
        let sentences = same.first().map_or(0, |it| block(it).sentences.len());
        let is_even = same.iter().all(|it| block(it).sentences.len() == sentences);
        for sentence in 0..if is_even { sentences } else { 1 } {
            let passages = |from| -> Vec<Passage<'c, 'a>> {
                let range = |text: &Text<'c, 'a>| {
                    let block = block(text);
                    if is_even { block.sentences[sentence].clone() } else { block.range.clone() }
                };
                same.iter().map(|text| passage(*text, range(text), from)).collect()
            };
            let has_body = |lang: Lang, concept: &str| {
                let text = same.iter().find(|it| it.0 == lang);
                let parts = all.iter().find(|it| it.0 == lang);
                let (Some(text), Some((_, parts))) = (text, parts) else { return true };
                tells_of(*text, at, parts, concept)
            };
            let has_body = is_heading.then_some(&has_body as Tells<'_>);
            let found = differs(&passages(Knower::Program), has_body);
            // Terms of the site are words of daily use, so two must change places in a heading.
            let of_site = || is_heading.then(|| differs(&passages(Knower::Site), None)).flatten();
            out.extend(found.or_else(of_site));
        }
    }
}

/// Whether a block is a heading or a title.
fn is_heading(part: &Part<'_>, at: usize) -> bool {
    let is_title = part
        .key
        .is_some_and(|key| matches!(key.field, "prose-field-heading" | "rules-field-title"));
    is_title || part.text.as_str()[part.reading.blocks[at].range.clone()].starts_with('#')
}

/// Whether the text under a heading tells of a concept. Without such a text, it may.
fn tells_of<'c, 'a>(
    text: Text<'c, 'a>,
    at: usize,
    parts: &[(&'c Part<'a>, &'c Worded<'a>)],
    concept: &str,
) -> bool {
    let (lang, part, worded) = text;
    let tells = |part: &'c Part<'a>, worded: &'c Worded<'a>, range: Range<usize>| {
        passage((lang, part, worded), range, Knower::Program).concepts.contains_key(concept)
    };
    let Some(key) = part.key else { return true };
    let under = match key.field {
        "prose-field-heading" => "prose-field-section",
        "rules-field-title" => prose::TEXT,
        _ => {
            let end = part.reading.blocks[at + 1..].iter();
            let end = end.take_while(|it| !part.text.as_str()[it.range.clone()].starts_with('#'));
            let Some(last) = end.last() else { return true };
            return tells(part, worded, part.reading.blocks[at].range.end..last.range.end);
        }
    };
    let is_under = |it: &prose::Key<'_>| it.field == under && it.of == key.of && key.of.is_some();
    let body = parts.iter().find(|(it, _)| it.key.as_ref().is_some_and(is_under));
    body.is_none_or(|(part, worded)| tells(part, worded, 0..part.text.as_str().len()))
}

/// The concepts of a passage. A phrase inside a longer one, or in quotes, is not surely one.
fn passage<'c, 'a>(
    (lang, part, worded): Text<'c, 'a>,
    range: Range<usize>,
    from: Knower,
) -> Passage<'c, 'a> {
    let words = worded.places(&range);
    let inside = |place: &Range<usize>| place.end <= range.end;
    let all: Vec<_> = match from {
        Knower::Program => {
            let known = among(&worded.topics, &words).iter().filter_map(|hit| match &hit.tag {
                (Topic::Concept, Some(id)) => Some((&hit.words, &hit.range, id.as_str(), true)),
                (Topic::PerhapsConcept, Some(id)) => {
                    Some((&hit.words, &hit.range, id.as_str(), false))
                }
                _ => None,
            });
            known.filter(|(_, place, ..)| inside(place)).collect()
        }
        Knower::Site => {
            let listed = among(&worded.listed, &words).iter().filter_map(|hit| match hit.tag {
                Listed::Use { term, .. } => Some((&hit.words, &hit.range, term.as_str(), true)),
                Listed::Avoid { .. } | Listed::Name | Listed::Foreign { .. } => None,
            });
            listed.filter(|(_, place, ..)| inside(place)).collect()
        }
    };
    let mut concepts = Concepts::new();
    for (words, place, id, is_sure) in &all {
        let is_part = all.iter().any(|(other, ..)| {
            other.len() > words.len() && other.start <= words.start && words.end <= other.end
        });
        let is_sure = *is_sure && !is_part && !worded.words[words.start].quoted;
        let known = concepts.entry(*id).or_insert_with(|| ((*place).clone(), is_sure));
        if is_sure && !known.1 {
            *known = ((*place).clone(), true);
        }
    }
    Passage { lang, part, range, concepts }
}

/// The language that speaks of something else than all the others.
fn differs(passages: &[Passage<'_, '_>], has_body: Option<Tells<'_>>) -> Option<Diagnostic> {
    // Of two languages, the translation is held against the reference.
    let candidates = if passages.len() == 2 { &passages[1..] } else { passages };
    candidates.iter().find_map(|own| {
        let others: Vec<_> = passages.iter().filter(|it| it.lang != own.lang).collect();
        let is_sure = |it: &Passage<'_, '_>, id: &str| it.concepts.get(id).is_some_and(|it| it.1);
        let missed =
            others.first()?.concepts.keys().copied().find(|id| {
                !own.concepts.contains_key(id) && others.iter().all(|it| is_sure(it, id))
            });
        let none_has = |id: &str| others.iter().all(|it| !it.concepts.contains_key(id));
        let alien = own.concepts.iter().filter(|(id, (_, is_sure))| *is_sure && none_has(id));
        let mut alien = alien.map(|(id, (place, _))| (*id, place));
        let (here, there) = match (missed, has_body) {
            (Some(missed), _) => (alien.next()?, Some(missed)),
            (None, Some(has_body)) => (alien.find(|(id, _)| !has_body(own.lang, id))?, None),
            (None, None) => return None,
        };
        Some(finding(own, here.1, &others, there))
    })
}

fn finding(
    own: &Passage<'_, '_>,
    here: &Range<usize>,
    others: &[&Passage<'_, '_>],
    missed: Option<&str>,
) -> Diagnostic {
    let quoted = |it: &Passage<'_, '_>| -> (Span, String) {
        let range = missed.and_then(|id| it.concepts.get(id)).map_or(&it.range, |it| &it.0).clone();
        let words = it.part.text.as_str()[range.clone()].trim_start_matches(['#', ' ']);
        let words: Vec<_> = words.split_whitespace().take(8).collect();
        (it.part.text.span(range), words.join(" "))
    };
    let languages = others.iter().map(|it| it.lang).collect();
    let there = others.first().map(|it| quoted(it).1).unwrap_or_default();
    let mut finding = Diagnostic::new(&CONCEPT_DIFFERS, own.part.text.span(here.clone()))
        .arg("one", own.lang)
        .arg("other", Arg::Languages(languages))
        .arg("here", &own.part.text.as_str()[here.clone()])
        .arg("there", there)
        .label("here");
    for other in others {
        let (place, words) = quoted(other);
        let args = vec![("other", other.lang.into()), ("there", words.into())];
        finding = finding.related(place, "there", args);
    }
    match own.part.key {
        Some(key) => of_text(finding, key),
        None => finding,
    }
}
