//! Whom and which countries running text names: organisations, systems and sources of the register,
//! contacts of `site.yaml`, and countries.
//!
//! A name is surely meant where it stands as the register writes it and not only because a sentence
//! begins there. It is taken to be meant wherever anything of it is seen: whoever asks whether a
//! name is missing must hardly ever be wrong.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::parts::Part;
use crate::facts::{Countries, Value};
use crate::lang::Lang;
use crate::law::{ActKey, Place};
use crate::notice::Id;
use crate::rules::SetContext;

/// The names that texts are looked through for.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    list: Vec<Name<'a>>,
    /// Names as a language writes them, by their first word.
    forms: HashMap<String, Vec<Form>>,
    countries: Vec<(Lang, &'a Countries)>,
    /// Long words that several names have.
    common: HashSet<String>,
}

/// Who or what is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who<'a> {
    /// An organisation or system, by its id in the register.
    Body(&'a Id),
    /// A source that is a register or the like, by its id.
    Source(&'a Id),
    /// A contact, by its id in `site.yaml`.
    Contact(&'a Id),
    /// A country, by its code.
    Country(&'static str),
    /// A region of several countries, by the letters that stand for it.
    Region(&'static str),
    /// An act named as a whole.
    Act(ActKey),
}

#[derive(Debug)]
struct Name<'a> {
    who: Who<'a>,
    /// What it is called, in small letters.
    whole: Vec<String>,
    /// Words that alone show that it is meant, in small letters.
    traces: Vec<String>,
}

#[derive(Debug)]
struct Form {
    lang: Lang,
    of: usize,
    text: String,
}

/// Where a text surely names something.
#[derive(Debug, Clone)]
pub(super) struct Named<'a> {
    /// What is named.
    pub(super) who: Who<'a>,
    /// The words.
    pub(super) range: Range<usize>,
    /// The name in the register, where the words are nearly it and not quite.
    pub(super) nearly: Option<String>,
    /// Whether it is named further up in the text too.
    pub(super) again: bool,
    /// Whether its capital may be that of the sentence, so that it may be no name.
    pub(super) opens: bool,
}

/// How much must be seen of a name to take it to be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trace {
    /// Any long word of it.
    Any,
    /// A long word that no other name has.
    Own,
    /// All of it.
    Whole,
}

/// A shorter word of a name shows nothing.
const SHORTEST_TRACE: usize = 5;

/// A name of fewer letters has others that are near it by chance.
const SHORTEST_NEAR: usize = 12;

/// Two letters wrong may be a slip; more are another name.
const SLIPS: usize = 2;

impl<'a> Names<'a> {
    /// Reads the register and `site.yaml`.
    pub(super) fn of(context: &SetContext<'a>) -> Self {
        let (register, settings) = (context.register, context.settings);
        let organisations = register.organisations.iter().map(|(id, it)| (Who::Body(id), &it.name));
        let systems = register.systems.iter().map(|(id, it)| (Who::Body(id), &it.name));
        let sources = register.sources.iter().filter(|(_, it)| !it.person);
        let sources = sources.map(|(id, it)| (Who::Source(id), &it.name));
        let contacts = settings.contacts.iter().map(|it| (Who::Contact(&it.id.value), &it.name));
        let mut names = Self::default();
        for (who, name) in organisations.chain(systems).chain(sources).chain(contacts) {
            names.list.push(Name { who, whole: Vec::new(), traces: Vec::new() });
            for lang in &settings.languages {
                if let Some(name) = name.get(*lang) {
                    names.add(*lang, who, name);
                }
            }
        }
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (at, name) in names.list.iter().enumerate() {
            for word in &name.traces {
                if *seen.entry(word).or_insert(at) != at {
                    names.common.insert(word.clone());
                }
            }
        }
        // The Regulation has as many names as the notices have authors.
        let acts = context.law.acts.iter().filter(|it| it.holds(context.today) && !it.is_gdpr());
        for act in acts {
            let who = Who::Act(act.key);
            names.list.push(Name { who, whole: Vec::new(), traces: Vec::new() });
            for lang in &settings.languages {
                if let Some(name) = context.law.act_name(act.key, *lang, context.today) {
                    names.add_act(*lang, name);
                }
            }
        }
        let countries = settings.languages.iter();
        names.countries =
            countries.filter_map(|lang| Some((*lang, context.finder.countries(*lang)?))).collect();
        names
    }

    /// Takes in «Direktoratet for høyere utdanning (HK-dir)» as two names, and «Sikt – Kunnskaps…»
    /// and «Instructure, Inc.» too.
    fn add(&mut self, lang: Lang, who: Who<'_>, name: &str) {
        let of = self.list.len() - 1;
        for text in name.split(['(', ')', '–', ',']).map(str::trim) {
            let is_name = text.starts_with(char::is_uppercase) && text.chars().count() > 1;
            if !is_name {
                continue;
            }
            let words = text.split(|c: char| !c.is_alphanumeric());
            let long = words.filter(|word| word.chars().count() >= SHORTEST_TRACE);
            self.list[of].traces.extend(long.map(str::to_lowercase));
            self.list[of].whole.push(text.to_lowercase());
            let forms: &[String] = match who {
                // What has one capital and many words says what it is, and is no name.
                Who::Source(_) if !is_proper(text) => &[],
                Who::Body(_) | Who::Source(_) | Who::Country(_) | Who::Region(_) | Who::Act(_) => {
                    &[text.to_owned()]
                }
                // «Økonomiavdelingen» is no proper name, and may stand in small letters.
                Who::Contact(_) => {
                    let bare = text.strip_prefix("The ").unwrap_or(text);
                    &[bare.to_owned(), small(bare)]
                }
            };
            for form in forms {
                self.add_form(lang, form);
            }
        }
    }

    /// Takes in the name of an act, which may begin a sentence.
    fn add_act(&mut self, lang: Lang, name: &str) {
        if let Some(act) = self.list.last_mut() {
            act.whole.push(name.to_lowercase());
        }
        let mut letters = name.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        let capital = first + letters.as_str();
        if capital != name {
            self.add_form(lang, &capital);
        }
        self.add_form(lang, name);
    }

    fn add_form(&mut self, lang: Lang, form: &str) {
        let first = form[..word_end(form)].to_owned();
        let form = Form { lang, of: self.list.len() - 1, text: form.to_owned() };
        self.forms.entry(first).or_default().push(form);
    }

    /// What a text names, wherever it is named.
    pub(super) fn named_in(&self, part: &Part<'_>, lang: Lang) -> Vec<Named<'a>> {
        let text = part.text.as_str();
        let mut countries = self.countries.iter();
        let countries = countries.find(|(own, _)| *own == lang).map(|(_, it)| *it);
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
            for form in self.forms.get(word).into_iter().flatten().filter(|it| it.lang == lang) {
                let who = self.list[form.of].who;
                let length = form.text.len();
                let is_before = |nearly: bool| {
                    found
                        .iter()
                        .any(|it| it.who == who && it.nearly.is_some() == nearly && !it.opens)
                };
                let named = |length, nearly: Option<String>| {
                    let again = is_before(nearly.is_some());
                    Named { who, range: at..at + length, nearly, again, opens: false }
                };
                let new = if ends(rest, &form.text) {
                    let range = at..at + length;
                    let is_meant = match who {
                        Who::Contact(_) => true,
                        Who::Act(_) => is_named_as_a_whole(part, &range),
                        Who::Body(_) | Who::Source(_) | Who::Country(_) | Who::Region(_) => {
                            is_name(part, &form.text, &range)
                        }
                    };
                    let may_be = matches!(who, Who::Body(_) | Who::Source(_));
                    (is_meant || may_be).then(|| Named { opens: !is_meant, ..named(length, None) })
                } else if matches!(who, Who::Act(_)) {
                    None
                } else {
                    near(rest, &form.text).map(|length| named(length, Some(form.text.clone())))
                };
                let is_new = |_: &Named<'_>| {
                    found.last().is_none_or(|it| it.who != who || it.range.start != at)
                };
                if let Some(new) = new.filter(is_new) {
                    found.push(new);
                }
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

    /// Whether a piece of a text may name something in any way; `sought` tells how
    /// much of the name must be seen.
    pub(super) fn may_be_in(&self, who: Who<'_>, piece: &Piece<'_>, sought: Trace) -> bool {
        let lower = piece.lower.as_str();
        if let Who::Country(code) | Who::Region(code) = who {
            let mut countries = self.countries.iter();
            let own = countries.find(|(own, _)| *own == piece.lang);
            let text = &piece.part.text.as_str()[piece.range.clone()];
            return own.is_none_or(|(_, countries)| countries.may_be_in(code, text, lower));
        }
        let Some(name) = self.list.iter().find(|it| it.who == who) else { return true };
        if name.whole.iter().any(|trace| {
            is_called(lower, trace) || sought != Trace::Whole && has_two_words(lower, trace)
        }) || name.traces.iter().any(|trace| {
            let counts = match sought {
                Trace::Any => true,
                Trace::Own => !self.common.contains(trace),
                Trace::Whole => false,
            };
            counts && lower.contains(trace.as_str())
        }) {
            return true;
        }
        let Who::Contact(id) = who else { return false };
        // «Ombudet» is the officer too, and so is whoever a link leads to.
        let facts = piece.part.reading.blocks.iter().flat_map(|block| &block.facts);
        let mut facts = facts.filter(|it| piece.range.contains(&it.range.start));
        let leads_there = |link: &str| link.strip_prefix("contact:") == Some(id.as_str());
        let is_linked =
            facts.any(|fact| matches!(&fact.value, Value::Link(link) if leads_there(link)));
        let mut words = lower.split(|c: char| !c.is_alphanumeric());
        let is_part_of_name = |word: &str| {
            let letters = word.chars().count();
            let stem: String = word.chars().take(letters.saturating_sub(2)).collect();
            let mut traces = name.traces.iter().chain(&name.whole);
            letters >= SHORTEST_TRACE && traces.any(|trace| trace.contains(&stem))
        };
        is_linked || words.any(is_part_of_name)
    }
}

/// A piece of a text that is looked through for a trace of a name.
#[derive(Debug)]
pub(super) struct Piece<'p> {
    lang: Lang,
    part: &'p Part<'p>,
    range: Range<usize>,
    lower: String,
}

impl<'p> Piece<'p> {
    /// A piece of a text in a language.
    pub(super) fn of(part: &'p Part<'p>, lang: Lang, range: Range<usize>) -> Self {
        let lower = part.text.as_str()[range.clone()].to_lowercase();
        Self { lang, part, range, lower }
    }
}

/// Whether a text in small letters has a name. A short one must stand as a word: «nav» is not «navn».
fn is_called(lower: &str, name: &str) -> bool {
    let is_short = name.chars().count() <= SHORTEST_TRACE;
    lower.match_indices(name).any(|(at, _)| {
        let before = lower[..at].chars().next_back();
        let after = &lower[at + name.len()..];
        let after = after.strip_prefix('s').unwrap_or(after);
        let stands = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        !is_short || stands(before) && stands(after.chars().next())
    })
}

/// Whether a text in small letters has two words of a name in a row: «tax administration».
fn has_two_words(lower: &str, name: &str) -> bool {
    let ends = name.match_indices(' ').map(|(at, _)| at).chain([name.len()]);
    let ends: Vec<usize> = ends.collect();
    let starts = std::iter::once(0).chain(ends.iter().map(|end| end + 1));
    starts.zip(ends.iter().skip(1)).any(|(start, end)| lower.contains(&name[start..*end]))
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

fn word_end(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}

fn small(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

/// «Folkeregisteret» and «National Population Register» are names; «Den du besøker» is not.
fn is_proper(text: &str) -> bool {
    let capitals = text.split(' ').filter(|it| it.starts_with(char::is_uppercase)).count();
    capitals > 1 || !text.contains(' ') && text.chars().count() > 7
}

/// Whether a text begins with a name that ends there, perhaps in a genitive.
fn ends(text: &str, name: &str) -> bool {
    let Some(after) = text.strip_prefix(name) else { return false };
    let after = after.strip_prefix("'s").or(after.strip_prefix('s')).unwrap_or(after);
    after.chars().next().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '-' | '@' | '/'))
}

/// The length of what a text begins with, where it is nearly a name of several words and not quite:
/// as many words, and a letter or two wrong. A last word with another ending is inflected.
fn near(text: &str, name: &str) -> Option<usize> {
    let count = name.split(' ').count();
    let capitals = name.split(' ').filter(|it| it.starts_with(char::is_uppercase)).count();
    if count < 2 || capitals < 2 || name.chars().count() < SHORTEST_NEAR {
        return None;
    }
    let mut ends = text.match_indices(char::is_whitespace).map(|(at, _)| at).chain([text.len()]);
    let words = text[..ends.nth(count - 1)?].trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_inflected = words.starts_with(name) || name.starts_with(words);
    let is_near = words.split(' ').count() == count
        && strsim::osa_distance(&words.to_lowercase(), &name.to_lowercase()) <= SLIPS;
    let differs = !words.eq_ignore_ascii_case(name);
    (is_near && differs && !is_inflected).then_some(words.len())
}

/// «Politiet» may begin a sentence without being a name; «HK-dir» may not.
fn is_name(part: &Part<'_>, form: &str, range: &Range<usize>) -> bool {
    let has_capitals = form.chars().filter(|c| c.is_uppercase()).count() > 1;
    let sentence = part.sentence_at(range.start);
    let is_opening = !part.text.as_str()[..range.start].ends_with(' ')
        || sentence.is_some_and(|(_, it)| it.start == range.start);
    has_capitals || !is_opening
}
