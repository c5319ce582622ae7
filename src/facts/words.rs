//! What a language contributes: its words for numbers, units, months, negation and the like.
//!
//! Comes in: the wording. Goes out: a [`Finder`] that knows, for a word of a language, what it may
//! mean. Lists stand in `facts.ftl`, their forms parted by `;`; `-` is an empty list.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use super::claims::Patterns;
use super::countries::Countries;
use super::token::fingerprint;
use crate::i18n::I18n;
use crate::lang::Lang;

/// The words of all languages that have them. Made once, then only read.
#[derive(Debug, Clone, Default)]
pub struct Finder {
    languages: Vec<Lexicon>,
}

/// The words of one language.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    lang: Lang,
    senses: HashMap<u64, Sense, BuildHasherDefault<AsItIs>>,
    /// Modal verbs of two words, such as *have to*, with their modality.
    modal_pairs: Vec<(u64, u64, u8)>,
    cognates: Vec<String>,
    /// What a word is called in a kindred language, by its fingerprint.
    pub(super) counterparts: HashMap<u64, Vec<u64>, BuildHasherDefault<AsItIs>>,
    /// The stems of unlike words that are counterparts.
    pub(super) pairs: HashSet<(u64, u64)>,
    /// Words of which each excludes the others of its set: the set, and the place in it.
    pub(super) opposites: HashMap<u64, (u8, u8), BuildHasherDefault<AsItIs>>,
    /// Words that a sentence may have or not have and say the same.
    pub(super) loose: HashSet<u64, BuildHasherDefault<AsItIs>>,
    /// Letters that kindred languages write differently.
    pub(super) mute: Vec<char>,
    /// The sign before decimals, and the one between thousands.
    pub(super) decimal: char,
    pub(super) group: char,
    /// Whole phrases that stand where a text is still to come.
    pub(super) placeholders: Vec<String>,
    /// Whole paragraphs that say no more than that a text is still to come.
    pub(super) to_come: Vec<String>,
    /// What its sentences may promise or deny.
    pub(super) patterns: Patterns,
    /// What countries are called.
    countries: Countries,
}

/// What a word may do. A word may do several things, so these are bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Role(u32);

impl Role {
    /// A number.
    pub(super) const NUMBER: Self = Self(1);
    /// The word for one that is also the article.
    pub(super) const ARTICLE: Self = Self(1 << 1);
    /// A number in order: *third*.
    pub(super) const ORDINAL: Self = Self(1 << 2);
    /// A unit.
    pub(super) const UNIT: Self = Self(1 << 3);
    /// A month.
    pub(super) const MONTH: Self = Self(1 << 4);
    /// What may stand between a number and its unit: *more*.
    pub(super) const FILLER: Self = Self(1 << 5);
    /// What makes a day a working day, in a word of its own.
    pub(super) const WORKING: Self = Self(1 << 6);
    /// Half.
    pub(super) const HALF: Self = Self(1 << 7);
    /// Every, before a unit, perhaps with an ordinal between; with a unit of its own, *weekly*.
    pub(super) const EVERY: Self = Self(1 << 8);
    /// What joins the two numbers of a range.
    pub(super) const RANGE: Self = Self(1 << 9);
    /// And, between a number and a half.
    pub(super) const AND: Self = Self(1 << 10);
    /// What follows a day in a date, as in *15th of August*.
    pub(super) const OF: Self = Self(1 << 11);
    /// What comes before the time of day.
    pub(super) const CLOCK: Self = Self(1 << 12);
    /// What follows a time before noon, and after it.
    pub(super) const BEFORE_NOON: Self = Self(1 << 13);
    pub(super) const AFTER_NOON: Self = Self(1 << 14);
    /// The label of a letter in an act.
    pub(super) const LETTER: Self = Self(1 << 15);
    /// A negation.
    pub(super) const NEGATION: Self = Self(1 << 16);
    /// What says no in another way: *without*, *only*.
    pub(super) const SOFT_NEGATION: Self = Self(1 << 17);
    /// A verb that allows or requires.
    pub(super) const MODAL: Self = Self(1 << 18);
    /// To answer.
    pub(super) const ANSWER: Self = Self(1 << 19);
    /// A request, or a right.
    pub(super) const REQUEST: Self = Self(1 << 20);
    /// May rightly stand twice.
    pub(super) const DOUBLE: Self = Self(1 << 21);
    /// Ends in a full stop that ends no sentence.
    pub(super) const ABBREVIATION: Self = Self(1 << 22);
    /// The first word of a phrase that stands where a text is still to come.
    pub(super) const PLACEHOLDER: Self = Self(1 << 23);
    /// The first word of what an author is told to fill in, in brackets.
    pub(super) const TO_FILL: Self = Self(1 << 24);
    /// The ending of an ordinal in digits.
    pub(super) const ORDINAL_ENDING: Self = Self(1 << 25);
    /// How often: *once*, before `a year`.
    pub(super) const RATE: Self = Self(1 << 26);
    /// A word of one letter.
    pub(super) const SINGLE: Self = Self(1 << 27);
    /// A negation after it repeats another: *heller* ikke.
    pub(super) const REPEATS: Self = Self(1 << 28);
    /// A negation before it says *at most*: no *longer* than.
    pub(super) const AT_MOST: Self = Self(1 << 29);
    /// No negation beside it turns the sentence round: it *costs* nothing is said of what is free.
    pub(super) const COSTS: Self = Self(1 << 31);
    /// One negation may hold for what stands on both sides of it: not find *or* confirm.
    pub(super) const SHARES: Self = Self(1 << 30);

    /// Whether the word has one of the roles of `other`.
    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// What a word means.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sense {
    pub(super) role: Role,
    /// The number in hundredths, or the place in order.
    pub(super) number: u64,
    /// The unit, for `UNIT`; for a compound such as `treårig` both this and `number` are given.
    pub(super) unit: Unit,
    /// The month.
    pub(super) month: u8,
    /// The modality, or the sort of softer negation.
    pub(super) index: u8,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Unit {
    #[default]
    None,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    WorkingDay,
    Percent,
    /// A currency, by its place in the table.
    Money(u8),
}

/// The units, by the keys of their messages.
const UNITS: &[(&str, Unit)] = &[
    ("facts-unit-minute", Unit::Minute),
    ("facts-unit-hour", Unit::Hour),
    ("facts-unit-day", Unit::Day),
    ("facts-unit-week", Unit::Week),
    ("facts-unit-month", Unit::Month),
    ("facts-unit-year", Unit::Year),
    ("facts-unit-working-day", Unit::WorkingDay),
    ("facts-unit-percent", Unit::Percent),
    ("facts-unit-krone", Unit::Money(0)),
    ("facts-unit-euro", Unit::Money(1)),
    ("facts-unit-dollar", Unit::Money(2)),
    ("facts-unit-pound", Unit::Money(3)),
];

/// Words that say how often, by the keys of their messages.
const OFTEN: &[(&str, Unit)] = &[
    ("facts-often-week", Unit::Week),
    ("facts-often-month", Unit::Month),
    ("facts-often-year", Unit::Year),
];

/// Roles whose words are plain lists.
const LISTS: &[(&str, Role)] = &[
    ("facts-article", Role::ARTICLE),
    ("facts-filler", Role::FILLER),
    ("facts-working", Role::WORKING),
    ("facts-half", Role::HALF),
    ("facts-every", Role::EVERY),
    ("facts-range", Role::RANGE),
    ("facts-and", Role::AND),
    ("facts-of", Role::OF),
    ("facts-clock", Role::CLOCK),
    ("facts-before-noon", Role::BEFORE_NOON),
    ("facts-after-noon", Role::AFTER_NOON),
    ("facts-letter", Role::LETTER),
    ("facts-negation", Role::NEGATION),
    ("facts-answer", Role::ANSWER),
    ("facts-request", Role::REQUEST),
    ("facts-double", Role::DOUBLE),
    ("facts-abbreviation", Role::ABBREVIATION),
    ("facts-to-fill", Role::TO_FILL),
    ("facts-ordinal-ending", Role::ORDINAL_ENDING),
    ("facts-rate", Role::RATE),
    ("facts-repeats-negation", Role::REPEATS),
    ("facts-at-most", Role::AT_MOST),
    ("facts-costs", Role::COSTS),
    ("facts-shares-negation", Role::SHARES),
    ("law-word-single", Role::SINGLE),
];

/// Words that say no in another way, by the keys of their messages. Those of the first list may say
/// it in place of any negation; each other list is one word that languages share.
const SOFT_NEGATIONS: &[&str] = &["facts-soft-negation", "facts-without", "facts-only"];

/// Verbs that allow or require, by the keys of their messages. The place in the list is what two
/// languages compare.
const MODALS: &[&str] =
    &["facts-modal-can", "facts-modal-must", "facts-modal-shall", "facts-modal-should"];

impl Finder {
    /// The words of every language that has wording.
    pub fn of(i18n: &I18n) -> Self {
        let languages = i18n.languages().into_iter();
        Self { languages: languages.map(|lang| Lexicon::of(i18n, lang)).collect() }
    }

    /// Whether two languages are so alike that a sentence of one shows its counterpart in the other.
    pub fn are_cognate(&self, one: Lang, other: Lang) -> bool {
        let names = |lexicon: &Lexicon, lang: Lang| {
            lexicon.cognates.iter().any(|cognate| cognate == lang.as_str())
        };
        let says = |one, other| self.lexicon(one).is_some_and(|lexicon| names(lexicon, other));
        says(one, other) || says(other, one)
    }

    /// What countries are called in a language that has words of its own.
    pub fn countries(&self, lang: Lang) -> Option<&Countries> {
        self.lexicon(lang).map(|lexicon| &lexicon.countries)
    }

    pub(super) fn lexicon(&self, lang: Lang) -> Option<&Lexicon> {
        self.languages.iter().find(|lexicon| lexicon.lang == lang)
    }
}

impl Lexicon {
    fn of(i18n: &I18n, lang: Lang) -> Self {
        let text = |key: &str| if i18n.has(lang, key) { i18n.text(lang, key) } else { "-".into() };
        let mut words = Self {
            lang,
            senses: HashMap::default(),
            modal_pairs: Vec::new(),
            cognates: split(&text("facts-cognates")),
            counterparts: HashMap::default(),
            pairs: HashSet::new(),
            opposites: HashMap::default(),
            loose: split(&text("facts-cognate-loose")).iter().map(|it| fingerprint(it)).collect(),
            mute: text("facts-cognate-mute").chars().filter(|it| !it.is_whitespace()).collect(),
            decimal: text("facts-decimal").chars().next().unwrap_or('.'),
            group: text("facts-group").chars().next().unwrap_or(' '),
            placeholders: split(&text("facts-placeholder")),
            to_come: split(&text("facts-to-come")),
            patterns: Patterns::of(&|key| i18n.has(lang, key).then(|| i18n.text(lang, key))),
            countries: Countries::of(i18n, lang),
        };
        for (key, role) in LISTS {
            words.list(&text(key), *role);
        }
        for phrase in words.placeholders.clone() {
            words.add(phrase.split(' ').next().unwrap_or_default(), Role::PLACEHOLDER);
        }
        for (keys, role) in [(MODALS, Role::MODAL), (SOFT_NEGATIONS, Role::SOFT_NEGATION)] {
            for (at, key) in keys.iter().enumerate() {
                for form in split(&text(key)) {
                    match form.split_once(' ') {
                        Some((one, two)) => {
                            let pair = (fingerprint(one), fingerprint(two), at as u8);
                            words.modal_pairs.push(pair);
                        }
                        None => words.add(&form, role).index = at as u8,
                    }
                }
            }
        }
        for month in 1..=12 {
            let names = split(&text(&format!("facts-month-{month}")));
            for form in names.iter().chain(&split(&text(&format!("month-{month}")))) {
                words.add(form, Role::MONTH).month = month;
            }
        }
        for (at, form) in split(&text("facts-ordinals")).iter().enumerate() {
            for form in form.split(',').map(str::trim) {
                words.add(form, Role::ORDINAL).number = (at as u64 + 1) * 100;
            }
        }
        for (key, unit) in OFTEN {
            for form in split(&text(key)) {
                words.add(&form, Role::EVERY).unit = *unit;
            }
        }
        if !words.cognates.is_empty() {
            words.kindred(&text);
        }
        let numbers = words.numbers(&text);
        let mut compound = Vec::new();
        for (key, unit) in UNITS {
            for form in split(&text(key)) {
                words.add(&form, Role::UNIT).unit = *unit;
            }
            let joined = split(&text(&format!("{key}.joined")));
            compound.extend(joined.into_iter().map(|form| (form, *unit)));
        }
        for (number, value) in &numbers {
            for (form, unit) in &compound {
                for between in ["", "-"] {
                    let sense = words.add(&format!("{number}{between}{form}"), Role::NUMBER);
                    (sense.number, sense.unit) = (*value, *unit);
                }
            }
        }
        words
    }

    /// Takes in what words are called in a kindred language, and which exclude each other.
    fn kindred(&mut self, text: &impl Fn(&str) -> String) {
        for entry in split(&text("tongue-words")) {
            let Some((own, others)) = entry.split_once(':') else { continue };
            let others = others.split_whitespace().map(fingerprint);
            self.counterparts.entry(fingerprint(own.trim())).or_default().extend(others);
        }
        for entry in split(&text("facts-cognate-pairs")) {
            let Some((own, others)) = entry.split_once(':') else { continue };
            let stems = others.split(',').map(|it| (self.stem(own.trim()), self.stem(it.trim())));
            self.pairs.extend(stems.collect::<Vec<_>>());
        }
        for (set, places) in split(&text("facts-cognate-opposites")).iter().enumerate() {
            for (place, forms) in places.split('|').enumerate() {
                for form in forms.split(',').map(str::trim) {
                    self.opposites.insert(fingerprint(form), (set as u8, place as u8));
                }
            }
        }
    }

    /// Takes in the words for numbers and gives those that compounds are made with.
    fn numbers(&mut self, text: &impl Fn(&str) -> String) -> Vec<(String, u64)> {
        let mut taken = Vec::new();
        let mut small = Vec::new();
        let mut tens = Vec::new();
        for part in split(&text("facts-numbers")) {
            let Some((value, forms)) = part.split_once(':') else { continue };
            let Ok(value) = value.trim().parse::<f64>() else { continue };
            let value = (value * 100.0).round() as u64;
            for form in forms.split(',').map(str::trim) {
                self.add(form, Role::NUMBER).number = value;
                taken.push((form.to_owned(), value));
                match value {
                    100..=900 => small.push((form.to_owned(), value)),
                    2000 | 3000 | 4000 | 5000 | 6000 | 7000 | 8000 | 9000 => {
                        tens.push((form.to_owned(), value));
                    }
                    _ => {}
                }
            }
        }
        for (ten, tens_value) in &tens {
            for (one, value) in &small {
                for between in ["", "-"] {
                    self.add(&format!("{ten}{between}{one}"), Role::NUMBER).number =
                        tens_value + value;
                }
            }
        }
        taken
    }

    fn list(&mut self, forms: &str, role: Role) {
        for form in split(forms) {
            self.add(&form, role);
        }
    }

    fn add(&mut self, form: &str, role: Role) -> &mut Sense {
        let sense = self.senses.entry(fingerprint(form)).or_default();
        sense.role.add(role);
        sense
    }

    /// The modality of two words in a row, such as *have to*.
    pub(super) fn modal_pair(&self, one: u64, two: u64) -> Option<u8> {
        let found = self.modal_pairs.iter().find(|(a, b, _)| *a == one && *b == two);
        found.map(|(_, _, modality)| *modality)
    }

    /// What a word may mean, by its fingerprint.
    pub(super) fn sense(&self, fingerprint: u64) -> Sense {
        self.senses.get(&fingerprint).copied().unwrap_or_default()
    }
}

/// The forms in a list.
fn split(text: &str) -> Vec<String> {
    let forms = text.split(';').map(str::trim);
    forms.filter(|form| !form.is_empty() && *form != "-").map(str::to_owned).collect()
}

/// A hasher for keys that are fingerprints already.
#[derive(Debug, Clone, Default)]
pub struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}
