//! Everything the reader recognises, of all languages at once: one tree of phrases.
//!
//! Comes in: `Words` of each language. Goes out: for a run of tokens, the longest phrase that
//! begins there, and what it means: a word such as `artikkel`, or the name of an act.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use super::citation::ActKey;
use super::token::{Token, TokenKind, number_hash, sign_hash, tokens};
use super::words::Words;
use crate::lang::Lang;

/// What a word does in a citation. A word may do several things, so these are bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Role(u64);

impl Role {
    pub(crate) const ARTICLE: Self = Self(1);
    pub(crate) const SECTION: Self = Self(1 << 1);
    pub(crate) const CHAPTER: Self = Self(1 << 2);
    pub(crate) const RECITAL: Self = Self(1 << 3);
    pub(crate) const NUMBER: Self = Self(1 << 4);
    pub(crate) const POINT: Self = Self(1 << 5);
    pub(crate) const LETTER: Self = Self(1 << 6);
    pub(crate) const PARAGRAPH: Self = Self(1 << 7);
    pub(crate) const SENTENCE: Self = Self(1 << 8);
    pub(crate) const ORDINAL: Self = Self(1 << 9);
    pub(crate) const CF: Self = Self(1 << 10);
    pub(crate) const AND: Self = Self(1 << 11);
    pub(crate) const OR: Self = Self(1 << 12);
    pub(crate) const TO: Self = Self(1 << 13);
    pub(crate) const INCLUSIVE: Self = Self(1 << 14);
    pub(crate) const OF: Self = Self(1 << 15);
    pub(crate) const SKIP: Self = Self(1 << 16);
    pub(crate) const MONTH: Self = Self(1 << 17);
    pub(crate) const SAME_ACT: Self = Self(1 << 18);
    pub(crate) const SAME_REGULATION: Self = Self(1 << 19);
    pub(crate) const THIS: Self = Self(1 << 20);
    pub(crate) const ELSEWHERE: Self = Self(1 << 21);
    pub(crate) const NOT_LAW: Self = Self(1 << 22);
    pub(crate) const UNIT: Self = Self(1 << 23);
    pub(crate) const SINGLE: Self = Self(1 << 24);
    pub(crate) const LEAD: Self = Self(1 << 25);
    pub(crate) const ACT: Self = Self(1 << 26);
    pub(crate) const ABOUT: Self = Self(1 << 27);
    pub(crate) const ACT_DATE: Self = Self(1 << 28);
    pub(crate) const ACT_LAST: Self = Self(1 << 29);
    pub(crate) const FOREIGN: Self = Self(1 << 30);
    pub(crate) const NOT_ACT: Self = Self(1 << 31);
    pub(crate) const SAME_RULES: Self = Self(1 << 32);
    pub(crate) const IN: Self = Self(1 << 33);
    pub(crate) const SIGN: Self = Self(1 << 34);
    pub(crate) const FUNCTION: Self = Self(1 << 35);
    pub(crate) const PAPER: Self = Self(1 << 36);
    pub(crate) const SAME_ARTICLE: Self = Self(1 << 37);
    pub(crate) const ONWARD: Self = Self(1 << 38);
    pub(crate) const BRIEF: Self = Self(1 << 39);

    /// Whether the word has one of the roles of `other`.
    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The message that lists the words of each role.
const ROLES: [(&str, Role); 36] = [
    ("article", Role::ARTICLE),
    ("section", Role::SECTION),
    ("section-brief", Role::BRIEF),
    ("chapter", Role::CHAPTER),
    ("recital", Role::RECITAL),
    ("number", Role::NUMBER),
    ("point", Role::POINT),
    ("letter", Role::LETTER),
    ("paragraph", Role::PARAGRAPH),
    ("sentence", Role::SENTENCE),
    ("ordinals", Role::ORDINAL),
    ("cf", Role::CF),
    ("and", Role::AND),
    ("or", Role::OR),
    ("to", Role::TO),
    ("inclusive", Role::INCLUSIVE),
    ("of", Role::OF),
    ("skip", Role::SKIP),
    ("months", Role::MONTH),
    ("same-act", Role::SAME_ACT),
    ("same-regulation", Role::SAME_REGULATION),
    ("this", Role::THIS),
    ("elsewhere", Role::ELSEWHERE),
    ("units", Role::UNIT),
    ("single", Role::SINGLE),
    ("lead", Role::LEAD),
    ("about", Role::ABOUT),
    ("act-date", Role::ACT_DATE),
    ("act-last", Role::ACT_LAST),
    ("same-rules", Role::SAME_RULES),
    ("in", Role::IN),
    ("sign", Role::SIGN),
    ("function", Role::FUNCTION),
    ("paper", Role::PAPER),
    ("same-article", Role::SAME_ARTICLE),
    ("onward", Role::ONWARD),
];

/// How an act was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// By the name that the language prints.
    Official,
    /// By another name in use.
    Accepted,
    /// By an abbreviation.
    Short,
    /// By a name that is known to be wrong: a misspelling or an invention.
    Wrong,
    /// By date and number, or by its id.
    Number,
}

/// One name of one act.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name {
    /// The act; `?` for one that is known not to be in the registry.
    pub(crate) act: ActKey,
    /// The language whose name it is.
    pub(crate) lang: Lang,
    /// How good a name it is.
    pub(crate) form: Form,
    /// Whether the last word is written with a capital, so that without one it is no name.
    pub(crate) capital: bool,
}

/// What a phrase means.
#[derive(Debug, Clone, Default)]
pub(crate) struct Meaning {
    /// Its roles.
    pub(crate) role: Role,
    /// The value of an ordinal or a month.
    pub(crate) value: u16,
    /// The acts that it names, in the order of the languages.
    pub(crate) names: Vec<Name>,
}

/// A noun that is no act, and is shorter than this, does not count as the end of a compound.
const ENDING: usize = 5;

/// The phrases of all languages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    /// From a node, by a token's fingerprint, to the next node. Node 0 is the root.
    edges: HashMap<(u32, u64), u32, BuildHasherDefault<Mixer>>,
    /// The meaning of each node, an index into `meanings`.
    ends: Vec<Option<u32>>,
    meanings: Vec<Meaning>,
    /// How a noun that is no act ends: `avtalen`, also in `databehandleravtalen`.
    not_law: HashSet<String>,
    /// The words for kinds of acts with which a long title begins: `lov`.
    act_kinds: Vec<String>,
    /// How a compound ends that names an act: `loven`.
    act_endings: Vec<String>,
    /// How one ends that names an act only beside a provision: `konvensjon`.
    act_endings_beside: Vec<String>,
    /// Where those of the language that was taken in last begin.
    language_endings: usize,
    /// The words between the kind of an act and what it is about, in the language taken in last.
    about_words: Vec<String>,
    /// How the short name of an act ends, without its dot: `l`, `forskr`.
    brief_endings: Vec<String>,
    /// Single words that a misspelt one may have meant, with what they are.
    pub(crate) labels: Vec<String>,
    /// Long single-word names, for the same purpose.
    pub(crate) long_names: Vec<(String, ActKey)>,
}

impl Vocabulary {
    /// Takes in the words of a language.
    pub(crate) fn add(&mut self, words: &dyn Words, acts: &[ActKey]) {
        let list = |name: &str| -> Vec<String> {
            words.message(&format!("law-word-{name}")).map_or_else(Vec::new, |text| split(&text))
        };
        for (name, role) in ROLES {
            for (at, forms) in list(name).iter().enumerate() {
                let value = u16::try_from(at + 1).unwrap_or(0);
                for form in forms.split(',').map(str::trim) {
                    self.add_word(form, role, value);
                }
            }
        }
        self.about_words = list("about");
        for form in list("act") {
            self.add_word(&form, Role::ACT, 0);
            self.act_kinds.push(form);
        }
        for form in list("foreign") {
            self.add_word(&form, Role::FOREIGN, 0);
        }
        for form in list("not-acts") {
            self.add_word(&form, Role::NOT_ACT, 0);
        }
        for form in list("not-law") {
            self.add_word(&form, Role::NOT_LAW, 0);
            if form.len() >= ENDING && !form.contains(' ') {
                self.not_law.insert(form);
            }
        }
        self.brief_endings.extend(list("act-brief-endings").into_iter().filter(|e| e != "-"));
        self.language_endings = self.act_endings.len();
        self.act_endings.extend(list("act-endings").into_iter().filter(|e| e != "-"));
        let beside = list("act-endings-beside");
        self.act_endings_beside.extend(beside.into_iter().filter(|e| e != "-"));
        for form in list("letter").into_iter().chain(list("number")) {
            self.labels.push(form);
        }
        for name in list("other-acts") {
            self.add_name(&name, ActKey::UNKNOWN, words.lang(), Form::Accepted);
        }
        for name in list("other-short") {
            self.add_name(&name, ActKey::UNKNOWN, words.lang(), Form::Short);
        }
        for act in acts {
            let id = message_id(act);
            if let Some(official) = words.message(&id) {
                self.add_name(&official, *act, words.lang(), Form::Official);
            }
            for (attribute, form) in
                [("also", Form::Accepted), ("short", Form::Short), ("wrong", Form::Wrong)]
            {
                let forms = words.message(&format!("{id}.{attribute}")).unwrap_or_default();
                for name in split(&forms) {
                    self.add_name(&name, *act, words.lang(), form);
                }
            }
            for (_, name) in words.with_prefix(&format!("{id}.y")) {
                self.add_name(&name, *act, words.lang(), Form::Accepted);
            }
        }
    }

    /// Takes in one name of an act. The genitive is a form of its own: `lovens`, `forordningens`.
    pub(crate) fn add_name(&mut self, name: &str, act: ActKey, lang: Lang, form: Form) {
        let phrase = tokens(name);
        let last = phrase.iter().rev().find(|t| matches!(t.kind, TokenKind::Word { .. }));
        let capital = last.is_some_and(|t| matches!(t.kind, TokenKind::Word { capital: true, .. }));
        let name_of = Name { act, lang, form, capital };
        let dotless = name.trim_end_matches('.').to_owned();
        let written = [name.to_owned(), format!("{dotless}s"), dotless];
        for entitled in self.entitled(name) {
            self.put_name(&entitled, Name { form: form.max(Form::Accepted), ..name_of });
        }
        let parted = if form == Form::Short { Vec::new() } else { self.loosely(name) };
        for loose in parted {
            self.put_name(&loose, Name { form: form.max(Form::Wrong), ..name_of });
        }
        for written in written {
            self.put_name(&written, name_of);
        }
        if name.len() >= 12 && phrase.len() == 1 && !act.is_unknown() && form != Form::Wrong {
            self.long_names.push((name.to_lowercase(), act));
        }
    }

    fn put_name(&mut self, written: &str, name: Name) {
        let at = self.meaning_of(written);
        let names = &mut self.meanings[at].names;
        // `UHL` stands alone, `uhl` only beside a provision: both are kept. A good form of the name
        // of an act goes before one that is the same by carelessness.
        let same = |n: &Name| n.act == name.act && n.lang == name.lang && n.capital == name.capital;
        match names.iter_mut().find(|n| same(n)) {
            Some(known) if known.form == Form::Wrong => *known = name,
            Some(_) => {}
            None => names.push(name),
        }
    }

    /// The ways in which people part or join the words of a name: `UH loven`, `personopplysnings
    /// loven`, `University- and University Colleges Act`.
    fn loosely(&self, name: &str) -> Vec<String> {
        let mut out = Vec::new();
        let (head, last) = name.rsplit_once(' ').map_or(("", name), |(head, last)| (head, last));
        let head = if head.is_empty() { String::new() } else { format!("{head} ") };
        // `loven om behandling av personopplysninger` for `lov om …`
        if let Some((kind, title)) = name.split_once(' ')
            && self.act_kinds.iter().any(|known| known == kind)
        {
            let first = self.language_endings..;
            let endings = self.act_endings.get(first).unwrap_or_default();
            let definite = endings.iter().find(|ending| ending.starts_with(kind));
            out.extend(definite.map(|ending| format!("{ending} {title}")));
        }
        if let Some((stem, ending)) = last.rsplit_once('-') {
            out.push(format!("{head}{stem} {ending}"));
            out.push(format!("{head}{stem}{ending}"));
        }
        let ends = |e: &&String| last.len() > e.len() + 3 && last.ends_with(e.as_str());
        if let Some(ending) = self.act_endings.iter().filter(ends).max_by_key(|e| e.len()) {
            let stem = last[..last.len() - ending.len()].trim_end_matches('-');
            out.push(format!("{head}{stem} {ending}"));
            out.push(format!("{head}{stem}-{ending}"));
        }
        if let Some((first, rest)) = name.split_once(" and ")
            && !first.contains(' ')
        {
            out.push(format!("{first}- and {rest}"));
        }
        if let Some((first, rest)) = name.split_once("- ") {
            out.push(format!("{first} {rest}"));
        }
        out
    }

    /// The titles that say the same with another word for what the act is about: `Act on universities
    /// and colleges` for `Act relating to universities and colleges`.
    fn entitled(&self, name: &str) -> Vec<String> {
        let words = &self.about_words;
        let Some((kind, rest)) = name.split_once(' ') else { return Vec::new() };
        if words.len() < 2 || !self.act_kinds.iter().any(|known| known == kind) {
            return Vec::new();
        }
        let subject = words.iter().find_map(|it| rest.strip_prefix(it.as_str())?.strip_prefix(' '));
        let Some(subject) = subject else { return Vec::new() };
        let bare = subject.strip_prefix("the ").unwrap_or(subject);
        // A short subject is that of several acts.
        if bare.split(' ').count() < 3 {
            return Vec::new();
        }
        let titles = words.iter().flat_map(|about| {
            [format!("{kind} {about} {bare}"), format!("{kind} {about} the {bare}")]
        });
        titles.collect()
    }

    fn add_word(&mut self, form: &str, role: Role, value: u16) {
        if form.is_empty() || form == "-" {
            return;
        }
        // The dot of an abbreviation is often forgotten.
        for form in [form, form.trim_end_matches('.')] {
            let at = self.meaning_of(form);
            let meaning = &mut self.meanings[at];
            meaning.role = meaning.role.or(role);
            if role.has(Role::ORDINAL.or(Role::MONTH)) {
                meaning.value = value;
            }
        }
    }

    fn meaning_of(&mut self, phrase: &str) -> usize {
        if self.ends.is_empty() {
            self.ends.push(None);
        }
        let mut node = 0;
        for token in tokens(phrase) {
            let fresh = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
            node = *self.edges.entry((node, fingerprint(token.kind))).or_insert(fresh);
            if node == fresh {
                self.ends.push(None);
            }
        }
        let next = u32::try_from(self.meanings.len()).unwrap_or(u32::MAX);
        let end = &mut self.ends[node as usize];
        let meaning = *end.get_or_insert(next);
        if meaning == next {
            self.meanings.push(Meaning::default());
        }
        meaning as usize
    }

    /// The longest phrase that begins with the first of these tokens: how many tokens it takes, and
    /// where its meaning is kept.
    pub(crate) fn longest(&self, tokens: &[Token]) -> Option<(usize, u32)> {
        let mut node = 0;
        let mut found = None;
        for (at, token) in tokens.iter().enumerate() {
            if at > 0 && token.breaks > 1 {
                break;
            }
            match self.edges.get(&(node, fingerprint(token.kind))) {
                Some(next) => node = *next,
                None => break,
            }
            if let Some(meaning) = self.ends[node as usize] {
                found = Some((at + 1, meaning));
            }
        }
        found
    }

    /// The acts that a whole text is a name of.
    pub(crate) fn names(&self, text: &str) -> &[Name] {
        let phrase = tokens(text);
        match self.longest(&phrase) {
            Some((len, meaning)) if len == phrase.len() => &self.meaning(meaning).names,
            Some(_) | None => &[],
        }
    }

    /// A meaning found by `longest`.
    pub(crate) fn meaning(&self, at: u32) -> &Meaning {
        &self.meanings[at as usize]
    }

    /// Whether a word is a noun whose sections are no law's: an agreement, a form.
    pub(crate) fn is_not_law(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        let endings = word.char_indices().map(|(at, _)| &word[at..]);
        endings.take_while(|ending| ending.len() >= ENDING).any(|it| self.not_law.contains(it))
    }

    /// Whether a word ends as the short name of an act does, with something before the ending.
    pub(crate) fn is_brief(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        let ends = |it: &String| word.len() > it.len() + 1 && word.ends_with(it.as_str());
        self.brief_endings.iter().any(ends)
    }

    /// Whether a compound ends as the name of an act does, with something before the ending.
    pub(crate) fn ends_as_act(&self, word: &str) -> bool {
        Self::ends_with_one(word, &self.act_endings)
    }

    /// Whether it ends as one does that names an act only beside a provision.
    pub(crate) fn ends_as_act_beside(&self, word: &str) -> bool {
        Self::ends_with_one(word, &self.act_endings_beside)
    }

    fn ends_with_one(word: &str, endings: &[String]) -> bool {
        let ends = |ending: &String| {
            let last = |text: &str| text.as_bytes().last().map(u8::to_ascii_lowercase);
            word.len() > ending.len() + 2
                && last(word) == last(ending)
                && word.is_char_boundary(word.len() - ending.len())
                && word[word.len() - ending.len()..].eq_ignore_ascii_case(ending)
        };
        endings.iter().any(ends)
    }
}

/// The id of the message with the names of an act. Fluent allows ASCII alone.
pub(crate) fn message_id(act: &ActKey) -> String {
    let key = act.as_str().replace('å', "a").replace('ø', "o").replace('æ', "ae");
    format!("law-act-{key}")
}

/// The forms in a list.
pub(crate) fn split(text: &str) -> Vec<String> {
    text.split(';').map(str::trim).filter(|form| !form.is_empty()).map(str::to_owned).collect()
}

fn fingerprint(kind: TokenKind) -> u64 {
    match kind {
        TokenKind::Word { hash, .. } => hash,
        TokenKind::Number(number) => number_hash(number),
        TokenKind::Sign(sign) => sign_hash(sign),
        TokenKind::Opaque => u64::MAX,
    }
}

/// The keys are fingerprints already, so mixing the two halves is hashing enough.
#[derive(Debug, Clone, Default)]
pub(crate) struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(23) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 ^= self.0 >> 29;
    }
}
