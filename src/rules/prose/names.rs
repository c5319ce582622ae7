//! The organisations and systems of the register, found by their names in running text.
//!
//! A name is surely meant where it stands as the register writes it and not only because a sentence
//! begins there. It is taken to be meant wherever anything of it is seen: whoever asks whether a
//! name is missing must hardly ever be wrong.

use std::collections::HashMap;
use std::ops::Range;

use super::parts::Part;
use crate::lang::Lang;
use crate::notice::Id;
use crate::rules::SetContext;

/// The names of all organisations and systems.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    list: Vec<Name<'a>>,
    /// Names as a language writes them, by their first word.
    forms: HashMap<String, Vec<Form>>,
}

/// One organisation or system.
#[derive(Debug)]
pub(super) struct Name<'a> {
    /// Its id in the register.
    pub(super) id: &'a Id,
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
#[derive(Debug)]
pub(super) struct Named<'n, 'a> {
    /// What is named.
    pub(super) name: &'n Name<'a>,
    /// The words.
    pub(super) range: Range<usize>,
}

/// A shorter word of a name shows nothing.
const SHORTEST_TRACE: usize = 5;

impl<'a> Names<'a> {
    /// Reads the register.
    pub(super) fn of(context: &SetContext<'a>) -> Self {
        let register = context.register;
        let organisations = register.organisations.iter().map(|(id, it)| (id, &it.name));
        let systems = register.systems.iter().map(|(id, it)| (id, &it.name));
        let mut names = Self::default();
        for (id, name) in organisations.chain(systems) {
            names.list.push(Name { id, traces: Vec::new() });
            for lang in &context.settings.languages {
                if let Some(name) = name.get(*lang) {
                    names.add(*lang, name);
                }
            }
        }
        names
    }

    /// Takes in «Direktoratet for høyere utdanning (HK-dir)» as two names, and «Sikt – Kunnskaps…»
    /// and «Instructure, Inc.» too.
    fn add(&mut self, lang: Lang, name: &str) {
        let of = self.list.len() - 1;
        for text in name.split(['(', ')', '–', ',']).map(str::trim) {
            let is_name = text.starts_with(char::is_uppercase) && text.chars().count() > 1;
            if !is_name {
                continue;
            }
            let words = text.split(|c: char| !c.is_alphanumeric());
            let long = words.filter(|word| word.chars().count() >= SHORTEST_TRACE);
            let traces = long.chain([text]).map(str::to_lowercase);
            self.list[of].traces.extend(traces);
            let first = text[..word_end(text)].to_owned();
            self.forms.entry(first).or_default().push(Form { lang, of, text: text.to_owned() });
        }
    }

    /// What a text surely names, each once.
    pub(super) fn named_in(&self, part: &Part<'_>, lang: Lang) -> Vec<Named<'_, 'a>> {
        let text = part.text.as_str();
        let mut found: Vec<(usize, Range<usize>)> = Vec::new();
        let mut before = ' ';
        for (at, letter) in text.char_indices() {
            let opens = letter.is_uppercase() && !is_part(before);
            before = letter;
            if !opens {
                continue;
            }
            let rest = &text[at..];
            let Some(forms) = self.forms.get(&rest[..word_end(rest)]) else { continue };
            for form in forms.iter().filter(|it| it.lang == lang && ends(rest, &it.text)) {
                let range = at..at + form.text.len();
                let is_new = found.iter().all(|(of, _)| *of != form.of);
                if is_new && is_name(part, &form.text, &range) {
                    found.push((form.of, range));
                }
            }
        }
        let named = found.into_iter();
        named.map(|(of, range)| Named { name: &self.list[of], range }).collect()
    }
}

impl Name<'_> {
    /// Whether a text in small letters may have named it in any way.
    pub(super) fn may_be_in(&self, lower: &str) -> bool {
        self.traces.iter().any(|trace| lower.contains(trace.as_str()))
    }
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '@' | '/' | '.' | '#')
}

fn word_end(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}

/// Whether a text begins with a name that ends there, perhaps in a genitive.
fn ends(text: &str, name: &str) -> bool {
    let Some(after) = text.strip_prefix(name) else { return false };
    let after = after.strip_prefix("'s").or(after.strip_prefix('s')).unwrap_or(after);
    after.chars().next().is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '-' | '@' | '/'))
}

/// «Politiet» may begin a sentence without being a name; «HK-dir» may not.
fn is_name(part: &Part<'_>, form: &str, range: &Range<usize>) -> bool {
    let has_capitals = form.chars().filter(|c| c.is_uppercase()).count() > 1;
    let sentence = part.sentence_at(range.start);
    let is_opening = !part.text.as_str()[..range.start].ends_with(' ')
        || sentence.is_some_and(|(_, it)| it.start == range.start);
    has_capitals || !is_opening
}
