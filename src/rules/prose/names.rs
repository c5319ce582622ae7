//! The organisations and systems of the register, found by their names in running text.
//!
//! A name is surely meant where it stands as the register writes it and not only because a sentence
//! begins there. It is taken to be meant wherever anything of it is seen: whoever asks whether a
//! name is missing must hardly ever be wrong.

use std::ops::Range;

use crate::facts::Block;
use crate::lang::Lang;
use crate::notice::Id;
use crate::rules::SetContext;

/// The names of one organisation or system.
#[derive(Debug)]
pub(super) struct Names<'a> {
    /// Its id in the register.
    pub(super) id: &'a Id,
    /// What each language calls it, with short forms.
    forms: Vec<(Lang, String)>,
    /// Words that alone show that it is meant.
    traces: Vec<String>,
}

/// A shorter word of a name shows nothing.
const SHORTEST_TRACE: usize = 5;

/// Every organisation and system of the register.
pub(super) fn of_register<'a>(context: &SetContext<'a>) -> Vec<Names<'a>> {
    let register = context.register;
    let organisations = register.organisations.iter().map(|(id, it)| (id, &it.name));
    let systems = register.systems.iter().map(|(id, it)| (id, &it.name));
    let languages = &context.settings.languages;
    let names = organisations.chain(systems).map(|(id, name)| {
        let mut found = Names { id, forms: Vec::new(), traces: Vec::new() };
        for lang in languages {
            if let Some(name) = name.get(*lang) {
                found.add(*lang, name);
            }
        }
        found
    });
    names.collect()
}

impl Names<'_> {
    /// Takes in «Direktoratet for høyere utdanning (HK-dir)» as two names, and «Sikt – Kunnskaps…»
    /// and «Instructure, Inc.» too.
    fn add(&mut self, lang: Lang, name: &str) {
        for form in name.split(['(', ')', '–', ',']).map(str::trim) {
            let has_capital = form.chars().any(char::is_uppercase);
            if form.chars().count() < 2 || !has_capital {
                continue;
            }
            let words = form.split(|c: char| !c.is_alphanumeric());
            let long = words.filter(|word| word.chars().count() >= SHORTEST_TRACE);
            self.traces.extend(long.map(str::to_lowercase));
            self.traces.push(form.to_lowercase());
            self.forms.push((lang, form.to_owned()));
        }
    }

    /// Where a text surely names it.
    pub(super) fn named_in(&self, text: &str, block: &Block, lang: Lang) -> Option<Range<usize>> {
        let inside = text.get(block.range.clone())?;
        let forms = self.forms.iter().filter(|(of, _)| *of == lang);
        forms.flat_map(|(_, form)| places(inside, form)).find_map(|at| {
            let range = block.range.start + at.start..block.range.start + at.end;
            let is_first = block.sentences.iter().any(|it| it.start == range.start);
            let form = &text[range.clone()];
            // «Politiet» may begin a sentence without being a name.
            let is_name = form.chars().filter(|c| c.is_uppercase()).count() > 1;
            let is_opening = is_first || !text[..range.start].ends_with(' ');
            (is_name || !is_opening).then_some(range)
        })
    }

    /// Whether a text may have named it in any way.
    pub(super) fn may_be_in(&self, lower: &str) -> bool {
        self.traces.iter().any(|trace| lower.contains(trace.as_str()))
    }
}

/// Where a name stands as a word of its own, or with the ending of a genitive.
fn places<'t>(text: &'t str, form: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    text.match_indices(form).map(|(at, found)| at..at + found.len()).filter(|at| {
        let before = text[..at.start].chars().next_back();
        let after = &text[at.end..];
        let after = after.strip_prefix("'s").or(after.strip_prefix('s')).unwrap_or(after);
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '@' | '/');
        before.is_none_or(|c| !is_part(c)) && after.chars().next().is_none_or(|c| !is_part(c))
    })
}
