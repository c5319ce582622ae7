//! Where a text surely names something.

use std::ops::Range;

use xxhash_rust::xxh3::xxh3_64;

use super::{Form, Names, Nearly, Who, word_end};
use crate::facts::Countries;
use crate::law::Place;
use crate::rules::prose::parts::Part;

/// Where a text surely names something.
#[derive(Debug, Clone)]
pub(in crate::rules::prose) struct Named<'a> {
    /// What is named.
    pub(in crate::rules::prose) who: Who<'a>,
    /// The words.
    pub(in crate::rules::prose) range: Range<usize>,
    /// The name in the register, where the words are nearly it and not quite.
    pub(in crate::rules::prose) nearly: Option<String>,
    /// Whether it is named further up in the text too.
    pub(in crate::rules::prose) again: bool,
    /// Whether its capital may be that of the sentence, so that it may be no name.
    pub(in crate::rules::prose) opens: bool,
}

/// Two letters wrong may be a slip; more are another name.
const SLIPS: usize = 2;

impl<'a> Names<'a> {
    /// What a text names, wherever it is named.
    pub(in crate::rules::prose) fn named_in(&self, part: &Part<'_>) -> Vec<Named<'a>> {
        let text = part.text.as_str();
        let forms = self.forms.iter().find(|(own, _)| *own == part.lang).map(|(_, it)| it);
        let countries = self.countries.iter().find(|(own, _)| *own == part.lang).map(|(_, it)| *it);
        let mut found: Vec<Named<'a>> = Vec::new();
        let mut before = ' ';
        let mut after_last = 0;
        for (at, letter) in text.char_indices() {
            let opens = letter.is_alphabetic() && !is_part(before) && at >= after_last;
            before = letter;
            if !opens {
                continue;
            }
            let rest = &text[at..];
            let word = &rest[..word_end(rest)];
            after_last = at + word.len();
            let forms = forms.and_then(|it| it.get(&xxh3_64(word.as_bytes())));
            for form in forms.into_iter().flatten() {
                let who = self.list[form.of].who;
                let Some(new) = named(part, form, who, at) else { continue };
                if found.last().is_some_and(|it| it.who == who && it.range.start == at) {
                    continue;
                }
                let is_same = |it: &Named<'_>| {
                    it.who == who && it.nearly.is_some() == new.nearly.is_some() && !it.opens
                };
                let again = found.iter().any(is_same);
                found.push(Named { again, ..new });
            }
            let country = countries.filter(|_| letter.is_uppercase());
            let Some(countries) = country else { continue };
            // «EU/EØS» is two.
            let mut next = Some(at);
            while let Some((start, (code, length))) =
                next.and_then(|at| Some((at, countries.at(&text[at..])?)))
            {
                let is_region = Countries::is_region(code);
                let who = if is_region { Who::Region(code) } else { Who::Country(code) };
                let again = found.iter().any(|it| it.who == who);
                let range = start..start + length;
                next = text[range.end..].starts_with('/').then_some(range.end + 1);
                found.push(Named { who, range, nearly: None, again, opens: false });
            }
        }
        drop_near_others(&mut found);
        found
    }
}

/// What a text has of a name from some place on, if anything.
fn named<'a>(part: &Part<'_>, form: &Form, who: Who<'a>, at: usize) -> Option<Named<'a>> {
    let rest = &part.text.as_str()[at..];
    let named =
        |length, nearly, opens| Named { who, range: at..at + length, nearly, again: false, opens };
    if !ends(rest, &form.text) {
        let length = near(rest, &form.text, form.nearly.as_ref()?)?;
        return Some(named(length, Some(form.text.clone()), false));
    }
    let range = at..at + form.text.len();
    let is_meant = match who {
        Who::Contact(_) => true,
        Who::Act(_) => is_named_as_a_whole(part, &range),
        Who::Body(_) | Who::Source(_) | Who::Country(_) | Who::Region(_) => {
            is_name(part, &form.text, &range)
        }
    };
    let may_be = matches!(who, Who::Body(_) | Who::Source(_));
    (is_meant || may_be).then(|| named(range.len(), None, !is_meant))
}

/// An act beside one of its sections is a citation, which is compared as such.
fn is_named_as_a_whole(part: &Part<'_>, range: &Range<usize>) -> bool {
    let mut cited = part.reading.citations.iter();
    !cited.any(|it| {
        it.range.start < range.end
            && range.start < it.range.end
            && it.citations.iter().any(|it| it.place != Place::Whole)
    })
}

/// What is nearly one name and exactly another is the other.
fn drop_near_others(found: &mut Vec<Named<'_>>) {
    let exact: Vec<Range<usize>> =
        found.iter().filter(|it| it.nearly.is_none()).map(|it| it.range.clone()).collect();
    found.retain(|it| {
        let overlaps =
            |other: &Range<usize>| other.start < it.range.end && it.range.start < other.end;
        it.nearly.is_none() || !exact.iter().any(overlaps)
    });
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '–' | '@' | '/' | '.' | '#' | ':' | '_')
}

/// Whether a text begins with a name that ends there, perhaps in a genitive.
fn ends(text: &str, name: &str) -> bool {
    let Some(after) = text.strip_prefix(name) else { return false };
    let after = after.strip_prefix("'s").or(after.strip_prefix('s')).unwrap_or(after);
    after.chars().next().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '-' | '@' | '/'))
}

/// The length of what a text begins with, where it is nearly a name of several words and not quite:
/// as many words, and a letter or two wrong. A last word with another ending is inflected.
fn near(text: &str, name: &str, nearly: &Nearly) -> Option<usize> {
    let mut ends = text.match_indices(char::is_whitespace).map(|(at, _)| at).chain([text.len()]);
    let words =
        text[..ends.nth(nearly.words - 1)?].trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_as_long = words.chars().count().abs_diff(nearly.letters) <= SLIPS;
    let is_inflected = words.starts_with(name) || name.starts_with(words);
    let is_near = is_as_long
        && !is_inflected
        && words.split(' ').count() == nearly.words
        && !words.eq_ignore_ascii_case(name)
        && strsim::osa_distance(&words.to_lowercase(), &nearly.lower) <= SLIPS;
    is_near.then_some(words.len())
}

/// «Politiet» may begin a sentence without being a name; «HK-dir» may not.
fn is_name(part: &Part<'_>, form: &str, range: &Range<usize>) -> bool {
    let has_capitals = form.chars().filter(|c| c.is_uppercase()).count() > 1;
    let sentence = part.sentence_at(range.start);
    let is_opening = !part.text.as_str()[..range.start].ends_with(' ')
        || sentence.is_some_and(|(_, it)| it.start == range.start);
    has_capitals || !is_opening
}
