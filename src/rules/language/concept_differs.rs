//! OP723: one language speaks of something else than the others do in the same place.

use std::ops::Range;

use super::Worded;
use super::field::{self, Known};
use super::passages::{Knower, Passage, Step, Text, Texts, passage};
use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::SetContext;
use crate::rules::prose::{self, Part, of_text};
use crate::source::Span;

rule! {
    /// A heading, a title or a sentence names one right, role or group in one language, and another
    /// in the others.
    ///
    /// Two things must be seen: a concept that this language alone has, and one that all others have
    /// and this one has not. A heading may do with the first, where the text under it says nothing of
    /// it. Concepts are those of the list of terms, and those that the program knows. Beside these it
    /// knows words of what notices are about, in groups: who, which data, what they are for, where, how
    /// much and when. Of these, one must stand where all others have another of its group; in a heading,
    /// of any group.
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
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Etter at du har sluttet, sletter vi alt. De fleste spør først.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Etter at du har slutta, slettar vi alt. Dei fleste spør først.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Once you have left, we remove everything. Most people ask first.
    /// ```
    pub(crate) static CONCEPT_DIFFERS: OP723 "concept-differs", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    out.extend(context.by_concepts(&CONCEPT_DIFFERS));
}

/// Whether the text under a heading tells of a concept, in a language.
type Tells<'t> = &'t dyn Fn(Lang, &str) -> bool;

/// Compares one passage in its languages. `in_field` is the passage with the words of what notices are
/// about, and `all` are the texts of all languages.
pub(super) fn in_step<'c, 'a>(
    step: &Step<'_, 'c, 'a>,
    in_field: &[Passage<'c, 'a>],
    all: &[Texts<'c, 'a>],
    is_known: Known<'_>,
) -> Option<Diagnostic> {
    let has_body = |lang: Lang, concept: &str| {
        let text = step.same.iter().find(|it| it.0 == lang);
        let parts = all.iter().find(|it| it.0 == lang);
        let (Some(text), Some((_, parts))) = (text, parts) else { return true };
        tells_of(*text, step.at, parts, concept)
    };
    let has_body = step.is_heading.then_some(&has_body as Tells<'_>);
    let found = differs(&step.passages(Knower::Program), has_body);
    // Terms of the site are words of daily use, so two must change places in a heading.
    let of_site = || step.is_heading.then(|| differs(&step.passages(Knower::Site), None)).flatten();
    let of_field = || {
        let it = field::exchanged(in_field, step.is_heading, is_known)?;
        Some(finding(it.own, &it.here, &it.others, Some(it.there)))
    };
    found.or_else(of_site).or_else(of_field)
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

/// The language that speaks of something else than all the others.
fn differs(passages: &[Passage<'_, '_>], has_body: Option<Tells<'_>>) -> Option<Diagnostic> {
    // Of two languages, the translation is held against the reference.
    let candidates = if passages.len() == 2 { &passages[1..] } else { passages };
    candidates.iter().find_map(|own| {
        let others: Vec<_> = passages.iter().filter(|it| it.lang != own.lang).collect();
        let missed =
            others.first()?.concepts.keys().copied().find(|id| {
                !own.concepts.contains_key(id) && others.iter().all(|it| it.surely_has(id))
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
