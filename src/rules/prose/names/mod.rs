//! Whom and which countries running text names: organisations, systems and sources of the register,
//! contacts of `site.yaml`, acts, and countries.
//!
//! A name is surely meant where it stands as the register writes it and not only because a sentence
//! begins there (`found.rs`). It is taken to be meant wherever anything of it is seen (`trace.rs`):
//! whoever asks whether a name is missing must hardly ever be wrong. `naming.rs` asks.

mod found;
pub(super) mod naming;
mod trace;

use std::collections::{HashMap, HashSet};
use std::hash::BuildHasherDefault;

use jiff::civil::Date;
use xxhash_rust::xxh3::xxh3_64;

pub(super) use found::Named;

use crate::facts::{AsItIs, Countries, Finder};
use crate::lang::Lang;
use crate::law::{self, ActKey};
use crate::notice::Id;
use crate::site::Site;

/// The names that texts are looked through for. Made once for the site.
#[derive(Debug, Default)]
pub(in crate::rules::prose) struct Names<'a> {
    list: Vec<Name<'a>>,
    /// Where each stands in `list`.
    places: HashMap<Who<'a>, usize>,
    /// Names as each language writes them, by the fingerprint of their first word.
    forms: Vec<(Lang, Forms)>,
    countries: Vec<(Lang, &'a Countries)>,
    /// Long words that several names have.
    common: HashSet<String>,
}

type Forms = HashMap<u64, Vec<Form>, BuildHasherDefault<AsItIs>>;

/// Who or what is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::rules::prose) enum Who<'a> {
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

/// A name as a language writes it.
#[derive(Debug)]
struct Form {
    of: usize,
    text: String,
    /// The text in small letters, where a text may have something that is nearly it.
    nearly: Option<Nearly>,
}

/// What a text is held against that may have nearly a name.
#[derive(Debug)]
struct Nearly {
    lower: String,
    letters: usize,
    words: usize,
}

/// How much must be seen of a name to take it to be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules::prose) enum Trace {
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

impl<'a> Names<'a> {
    /// Reads the register and `site.yaml`, and the acts that are in force today.
    pub(in crate::rules::prose) fn of(
        site: &'a Site,
        law: &'a law::Registry,
        finder: &'a Finder,
        today: Date,
    ) -> Self {
        let (register, settings) = (&*site.register, &*site.settings);
        let organisations = register.organisations.iter().map(|(id, it)| (Who::Body(id), &it.name));
        let systems = register.systems.iter().map(|(id, it)| (Who::Body(id), &it.name));
        let sources = register.sources.iter().filter(|(_, it)| !it.person);
        let sources = sources.map(|(id, it)| (Who::Source(id), &it.name));
        let contacts = settings.contacts.iter().map(|it| (Who::Contact(&it.id.value), &it.name));
        let mut names = Self {
            forms: settings.languages.iter().map(|lang| (*lang, Forms::default())).collect(),
            ..Self::default()
        };
        for (who, name) in organisations.chain(systems).chain(sources).chain(contacts) {
            names.open(who);
            for (at, lang) in settings.languages.iter().enumerate() {
                if let Some(name) = name.get(*lang) {
                    names.add(at, who, name);
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
        for act in law.acts.iter().filter(|it| it.holds(today) && !it.is_gdpr()) {
            names.open(Who::Act(act.key));
            for (at, lang) in settings.languages.iter().enumerate() {
                if let Some(name) = law.act_name(act.key, *lang, today) {
                    names.add_act(at, name);
                }
            }
        }
        let countries = settings.languages.iter();
        names.countries =
            countries.filter_map(|lang| Some((*lang, finder.countries(*lang)?))).collect();
        names
    }

    fn open(&mut self, who: Who<'a>) {
        self.places.entry(who).or_insert(self.list.len());
        self.list.push(Name { who, whole: Vec::new(), traces: Vec::new() });
    }

    /// Takes in «Direktoratet for høyere utdanning (HK-dir)» as two names, and «Sikt – Kunnskaps…»
    /// and «Instructure, Inc.» too.
    fn add(&mut self, lang: usize, who: Who<'_>, name: &str) {
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
            match who {
                // What has one capital and many words says what it is, and is no name.
                Who::Source(_) if !is_proper(text) => {}
                Who::Body(_) | Who::Source(_) | Who::Country(_) | Who::Region(_) | Who::Act(_) => {
                    self.add_form(lang, text, Nearly::of(text));
                }
                // «Økonomiavdelingen» is no proper name, and may stand in small letters.
                Who::Contact(_) => {
                    let bare = text.strip_prefix("The ").unwrap_or(text);
                    self.add_form(lang, bare, Nearly::of(bare));
                    let small = small(bare);
                    self.add_form(lang, &small, Nearly::of(&small));
                }
            }
        }
    }

    /// Takes in the name of an act, which may begin a sentence.
    fn add_act(&mut self, lang: usize, name: &str) {
        if let Some(act) = self.list.last_mut() {
            act.whole.push(name.to_lowercase());
        }
        let mut letters = name.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        let capital = first + letters.as_str();
        if capital != name {
            self.add_form(lang, &capital, None);
        }
        self.add_form(lang, name, None);
    }

    fn add_form(&mut self, lang: usize, form: &str, nearly: Option<Nearly>) {
        let first = xxh3_64(&form.as_bytes()[..word_end(form)]);
        let form = Form { of: self.list.len() - 1, text: form.to_owned(), nearly };
        self.forms[lang].1.entry(first).or_default().push(form);
    }
}

impl Nearly {
    /// Of a name of several words with capitals, in which a letter or two may be wrong.
    fn of(name: &str) -> Option<Self> {
        let words = name.split(' ').count();
        let capitals = name.split(' ').filter(|it| it.starts_with(char::is_uppercase)).count();
        let lower = name.to_lowercase();
        let letters = lower.chars().count();
        let is_long = words > 1 && capitals > 1 && letters >= SHORTEST_NEAR;
        is_long.then_some(Self { lower, letters, words })
    }
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
