//! What each language is known by, compiled once.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;

use super::norm::{self, Choice};
use super::phrase::Phrases;
use super::word::{Word, fingerprint, words};
use crate::facts::AsItIs;
use crate::i18n::I18n;
use crate::lang::Lang;

/// The words of all languages that have them. Made once, then only read.
#[derive(Debug, Clone, Default)]
pub struct Tongue {
    pub(super) languages: Vec<Lexicon>,
    /// What words point to.
    senses: HashMap<u64, (u16, u16), BuildHasherDefault<AsItIs>>,
    /// Endings that tell a language, by their last byte, with the language's bit.
    marks: BTreeMap<u8, Vec<(String, u16)>>,
    /// Words that have such an ending by chance.
    exceptions: std::collections::HashSet<u64, BuildHasherDefault<AsItIs>>,
}

/// What one language contributes.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    pub(super) lang: Lang,
    /// The language that is so alike that a single word of it is a slip.
    pub(super) kindred: Option<Lang>,
    /// What a word is called in the kindred language.
    pub(super) counterparts: HashMap<u64, String, BuildHasherDefault<AsItIs>>,
    /// Endings that a listed word may have.
    pub(super) inflection: Vec<String>,
    /// Phrases that rules look for, with what may stand instead.
    pub(super) topics: Phrases<(Topic, Option<String>)>,
    /// Choices that the written standard leaves open.
    pub(super) choices: Vec<Choice>,
    pub(super) norm: norm::Forms,
}

/// What a listed phrase is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// «We may share»: it does not say whether it is done.
    Possible,
    /// «Often»: it does not say when or how long.
    Hedge,
    /// A word that makes what follows a purpose or a condition.
    Opener,
    /// «Check this page.»
    LookHere,
    /// «We will write to you.»
    Tells,
    /// A paragraph that belongs to a web page and not to a text.
    Furniture,
    /// The beginning of such a paragraph.
    FurnitureOpening,
    /// «The new rules.»
    NewRules,
    /// «From», before a time.
    Since,
    /// A part of a year.
    Season,
    /// A word of what is told about the past.
    Past,
    /// A word of what is to come.
    Ahead,
    /// Officialese.
    Jargon,
    /// An older word for special categories.
    Sensitive,
    /// An abbreviation that everybody knows.
    KnownAbbreviation,
    /// A concept that languages share, with its id.
    Concept,
    /// A word that may mean such a concept, or something else.
    PerhapsConcept,
    /// A word of what notices are about, with its group and id.
    Field,
    /// A word that may be one of these, or something else.
    PerhapsField,
    /// A conjunction between the words of a row.
    Joins,
}

/// The lists, by the keys of their messages, and whether their forms may have endings.
const TOPICS: &[(&str, Topic, bool)] = &[
    ("tongue-possible", Topic::Possible, false),
    ("tongue-hedge", Topic::Hedge, false),
    ("tongue-openers", Topic::Opener, false),
    ("tongue-look-here", Topic::LookHere, false),
    ("tongue-tells", Topic::Tells, false),
    ("tongue-furniture", Topic::Furniture, false),
    ("tongue-new-rules", Topic::NewRules, false),
    ("tongue-since", Topic::Since, false),
    ("tongue-season", Topic::Season, false),
    ("tongue-past", Topic::Past, false),
    ("tongue-ahead", Topic::Ahead, false),
    ("tongue-jargon", Topic::Jargon, false),
    ("tongue-sensitive", Topic::Sensitive, true),
    ("tongue-abbreviations", Topic::KnownAbbreviation, false),
    ("field-joins", Topic::Joins, false),
];

impl Tongue {
    /// The words of every language that has a `tongue.ftl`.
    pub fn of(i18n: &I18n) -> Self {
        let mut tongue = Self::default();
        let known = i18n.languages().into_iter().filter(|lang| i18n.has(*lang, "tongue-words"));
        for (at, lang) in known.take(16).enumerate() {
            tongue.add(i18n, lang, 1 << at);
        }
        tongue
    }

    fn add(&mut self, i18n: &I18n, lang: Lang, bit: u16) {
        let text = |key: &str| if i18n.has(lang, key) { i18n.text(lang, key) } else { "-".into() };
        let mut counterparts = HashMap::default();
        for (form, instead) in entries(&text("tongue-words")) {
            let hash = fingerprint(&form);
            let sense = self.senses.entry(hash).or_default();
            (sense.0, sense.1) = (sense.0 | bit, sense.1 | bit);
            counterparts.extend(instead.map(|instead| (hash, instead)));
        }
        for (form, _) in entries(&text("tongue-common")) {
            self.senses.entry(fingerprint(&form)).or_default().0 |= bit;
        }
        for (mark, _) in entries(&text("tongue-marks")) {
            let last = mark.bytes().next_back().unwrap_or_default();
            self.marks.entry(last).or_default().push((mark, bit));
        }
        let exceptions = text("tongue-mark-exceptions");
        self.exceptions.extend(entries(&exceptions).map(|(form, _)| fingerprint(&form)));
        let inflection: Vec<String> =
            entries(&text("tongue-inflection")).map(|(form, _)| form.replace('’', "'")).collect();
        let mut topics = Phrases::default();
        for (key, topic, inflects) in TOPICS {
            let endings = if *inflects { inflection.as_slice() } else { &[] };
            for (form, instead) in entries(&text(key)) {
                let (form, topic) = match form.strip_suffix('…') {
                    Some(opening) => (opening.trim_end().to_owned(), Topic::FurnitureOpening),
                    None => (form, *topic),
                };
                topics.add(&form, endings, (topic, instead));
            }
        }
        let field: Vec<String> = entries(&text("field-endings")).map(|(form, _)| form).collect();
        for (key, sure, perhaps) in [
            ("tongue-concepts", Topic::Concept, Topic::PerhapsConcept),
            ("field-words", Topic::Field, Topic::PerhapsField),
        ] {
            for (id, forms) in entries(&text(key)) {
                for form in forms.iter().flat_map(|forms| forms.split(',')).map(str::trim) {
                    let (form, topic) = match form.strip_prefix('~') {
                        Some(form) => (form, perhaps),
                        None => (form, sure),
                    };
                    let (form, endings) = match form.strip_suffix('-') {
                        Some(stem) => (stem, field.as_slice()),
                        None => (form, [].as_slice()),
                    };
                    topics.add(form, endings, (topic, Some(id.clone())));
                }
            }
        }
        let choices = norm::choices(&text("tongue-norm"));
        let norm = norm::Forms::of(&choices, &text("tongue-infinitive"));
        let kindred = text("tongue-kindred").parse().ok();
        let lexicon = Lexicon { lang, kindred, counterparts, inflection, topics, choices, norm };
        self.languages.push(lexicon);
    }

    /// The languages that have words here.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.languages.iter().map(|lexicon| lexicon.lang)
    }

    /// The words of a text, whatever its language.
    pub fn read(&self, text: &str) -> Vec<Word> {
        words(text, |small, hash| self.sense(small, hash))
    }

    /// The listed phrases in a text's words, with what may stand instead.
    pub fn topics<'a>(
        &'a self,
        words: &[Word],
        lang: Lang,
    ) -> Vec<super::Hit<'a, (Topic, Option<String>)>> {
        self.lexicon(lang).map(|lexicon| lexicon.topics.find(words)).unwrap_or_default()
    }

    /// The endings that a listed word of a language may have.
    pub fn inflection(&self, lang: Lang) -> &[String] {
        self.lexicon(lang).map(|lexicon| lexicon.inflection.as_slice()).unwrap_or_default()
    }

    pub(super) fn lexicon(&self, lang: Lang) -> Option<&Lexicon> {
        self.languages.iter().find(|lexicon| lexicon.lang == lang)
    }

    pub(super) fn bit(&self, lang: Lang) -> Option<u16> {
        self.languages.iter().position(|lexicon| lexicon.lang == lang).map(|at| 1 << at)
    }

    /// The languages that a word points to, and those that have it to themselves.
    fn sense(&self, small: &str, hash: u64) -> (u16, u16) {
        if let Some(sense) = self.senses.get(&hash) {
            return *sense;
        }
        let mut bits = 0;
        let last = small.bytes().next_back().unwrap_or_default();
        for (mark, bit) in self.marks.get(&last).into_iter().flatten() {
            // An ending needs a word before it.
            if small.len() > mark.len() + 1 && small.ends_with(mark.as_str()) {
                bits |= bit;
            }
        }
        // Only a few words have such an ending by chance.
        if bits != 0 && self.exceptions.contains(&hash) {
            return (0, 0);
        }
        (bits, bits)
    }
}

/// The forms in a list, each with what follows its colon.
fn entries(text: &str) -> impl Iterator<Item = (String, Option<String>)> {
    let forms = text.split(';').map(|form| form.split_whitespace().collect::<Vec<_>>().join(" "));
    forms.filter(|form| !form.is_empty() && form != "-").map(|form| match form.split_once(':') {
        Some((form, instead)) => (form.trim().to_owned(), Some(instead.trim().to_owned())),
        None => (form, None),
    })
}
