//! Citations to text, in the style of each language.
//!
//! The patterns of a language are compiled once into pieces; printing then only joins strings. What
//! is printed here, `read` reads back to the same citation: a test holds every provision to that.

use std::collections::BTreeMap;

use super::act::Act;
use super::citation::{ActKey, Citation, Place};
use super::registry::Registry;
use super::vocabulary::{message_id, split};
use super::words::Words;
use crate::lang::Lang;

/// The patterns and names of one language.
#[derive(Debug, Clone)]
pub(crate) struct Printer {
    pub(crate) lang: Lang,
    names: BTreeMap<ActKey, ActNames>,
    place_of_act: Pattern,
    article: Pattern,
    articles: Pattern,
    article_parts: Pattern,
    article_number: Pattern,
    article_letter: Pattern,
    section: Pattern,
    sections: Pattern,
    section_parts: Pattern,
    section_paragraph: Pattern,
    section_paragraph_beyond: Pattern,
    section_letter: Pattern,
    section_number: Pattern,
    number: Pattern,
    number_in_section: Pattern,
    letter: Pattern,
    letter_in_section: Pattern,
    chapter: Pattern,
    recital: Pattern,
    recitals: Pattern,
    ordinals: Vec<String>,
    months: Vec<String>,
    date: Pattern,
    act_by_number: Pattern,
    regulation_by_number: Pattern,
    number_of_act: Pattern,
    comma: String,
    and: String,
    to: String,
    cf: String,
    unknown: String,
    /// What makes a name a genitive, where it is put on at its end.
    pub(crate) genitive: Option<String>,
    link_gdpr: String,
    link_gdpr_article: Pattern,
}

/// What a language calls the acts under one key.
#[derive(Debug, Clone, Default)]
struct ActNames {
    name: String,
    /// Other names of predecessors, by the year in their id.
    by_year: Vec<(String, String)>,
}

/// A message with its variables, ready to be filled in.
#[derive(Debug, Clone, Default)]
struct Pattern(Vec<Piece>);

#[derive(Debug, Clone)]
enum Piece {
    Text(String),
    Variable(String),
}

impl Pattern {
    fn compile(text: &str) -> Self {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{ $") {
            let Some((name, after)) = after.split_once(" }") else { break };
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            pieces.push(Piece::Variable(name.to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        Self(pieces)
    }

    /// Appends the pattern, with each variable replaced; one that is not given is left out.
    fn fill(&self, out: &mut String, values: &[(&str, &str)]) {
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Variable(name) => {
                    if let Some((_, value)) = values.iter().find(|(key, _)| key == name) {
                        out.push_str(value);
                    }
                }
            }
        }
    }

    fn filled(&self, values: &[(&str, &str)]) -> String {
        let mut out = String::with_capacity(32);
        self.fill(&mut out, values);
        out
    }
}

impl Printer {
    /// Compiles the patterns of a language.
    pub(crate) fn new(words: &dyn Words, acts: &[Act]) -> Self {
        let text = |key: &str| words.message(&format!("law-print-{key}")).unwrap_or_default();
        let pattern = |key: &str| Pattern::compile(&text(key));
        let or = |key: &str, other: &str| match words.message(&format!("law-print-{key}")) {
            Some(text) => Pattern::compile(&text),
            None => pattern(other),
        };
        let mut names = BTreeMap::new();
        for act in acts {
            let id = message_id(&act.key);
            let Some(name) = words.message(&id) else { continue };
            let prefix = format!("{id}.y");
            let by_year = words
                .with_prefix(&prefix)
                .into_iter()
                .filter_map(|(key, name)| Some((key.strip_prefix(&prefix)?.to_owned(), name)))
                .collect();
            names.insert(act.key, ActNames { name, by_year });
        }
        Self {
            lang: words.lang(),
            names,
            place_of_act: pattern("place-of-act"),
            article: pattern("article"),
            articles: pattern("articles"),
            article_parts: pattern("article-parts"),
            article_number: pattern("article-number"),
            article_letter: pattern("article-letter"),
            section: pattern("section"),
            sections: pattern("sections"),
            section_parts: pattern("section-parts"),
            section_paragraph: pattern("section-paragraph"),
            section_paragraph_beyond: pattern("section-paragraph-beyond"),
            section_letter: pattern("section-letter"),
            section_number: pattern("section-number"),
            number: pattern("number"),
            number_in_section: or("number-in-section", "number"),
            letter: pattern("letter"),
            letter_in_section: or("letter-in-section", "letter"),
            chapter: pattern("chapter"),
            recital: pattern("recital"),
            recitals: pattern("recitals"),
            ordinals: split(&text("ordinals")),
            months: split(&words.message("law-word-months").unwrap_or_default()),
            date: pattern("date"),
            act_by_number: pattern("act-by-number"),
            regulation_by_number: pattern("regulation-by-number"),
            number_of_act: pattern("number-of-act"),
            comma: text("comma"),
            and: text("and"),
            to: text("to"),
            cf: text("cf"),
            unknown: text("unknown"),
            genitive: words.message("law-word-genitive").filter(|ending| ending != "-"),
            link_gdpr: words.message("law-link-gdpr").unwrap_or_default(),
            link_gdpr_article: Pattern::compile(
                &words.message("law-link-gdpr-article").unwrap_or_default(),
            ),
        }
    }

    /// Gives an act a name, unless it has one.
    pub(crate) fn add_name(&mut self, act: ActKey, name: &str) {
        self.names
            .entry(act)
            .or_insert_with(|| ActNames { name: name.to_owned(), by_year: Vec::new() });
    }

    /// The name of an act.
    pub(crate) fn name(&self, act: ActKey) -> Option<&str> {
        self.names.get(&act).map(|names| names.name.as_str())
    }

    /// The name of the act under a key whose id is of that year.
    pub(crate) fn name_in_year(&self, act: ActKey, year: &str) -> Option<&str> {
        let names = self.names.get(&act)?;
        let old = names.by_year.iter().find(|(y, _)| y == year);
        Some(old.map_or(names.name.as_str(), |(_, name)| name.as_str()))
    }

    /// The address of the regulation, or of an article in it.
    pub(crate) fn gdpr_link(&self, article: Option<u16>) -> String {
        match article {
            None => self.link_gdpr.clone(),
            Some(article) => self.link_gdpr_article.filled(&[("article", &article.to_string())]),
        }
    }

    /// Places of one act, in one phrase.
    fn of_act(&self, act: ActKey, places: &[Place]) -> String {
        let name = if act.is_unknown() { None } else { self.name(act).or(Some(act.as_str())) };
        let place = self.places(places);
        match (name, place.is_empty()) {
            (None, true) => self.unknown.clone(),
            (None, false) => place,
            (Some(name), true) => name.to_owned(),
            (Some(name), false) => self.place_of_act.filled(&[("act", name), ("place", &place)]),
        }
    }

    pub(crate) fn places(&self, places: &[Place]) -> String {
        let mut phrases: Vec<String> = Vec::new();
        let mut rest = places;
        while let Some(first) = rest.first() {
            let end = rest.iter().position(|p| !same_kind(first, p)).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            phrases.push(self.run(run));
            rest = after;
        }
        phrases.retain(|phrase| !phrase.is_empty());
        self.join(&phrases)
    }

    /// Places that are all articles, all sections, or all of another kind.
    fn run(&self, run: &[Place]) -> String {
        match run.first() {
            None | Some(Place::Whole) => String::new(),
            Some(Place::Article { .. }) => self.run_of_articles(run),
            Some(Place::Section { .. }) => self.run_of_sections(run),
            Some(Place::Chapter(_)) => {
                let all: Vec<String> = run
                    .iter()
                    .map(|place| match place {
                        Place::Chapter(chapter) => {
                            self.chapter.filled(&[("chapter", &chapter.to_string())])
                        }
                        Place::Whole
                        | Place::Recital(_)
                        | Place::Article { .. }
                        | Place::Section { .. } => String::new(),
                    })
                    .collect();
                self.join(&all)
            }
            Some(Place::Recital(_)) => {
                let numbers: Vec<u16> = run
                    .iter()
                    .filter_map(|place| match place {
                        Place::Recital(recital) => Some(*recital),
                        Place::Whole
                        | Place::Chapter(_)
                        | Place::Article { .. }
                        | Place::Section { .. } => None,
                    })
                    .collect();
                let list =
                    self.numbers(&numbers, &Pattern(vec![Piece::Variable("number".to_owned())]));
                let pattern = if numbers.len() > 1 { &self.recitals } else { &self.recital };
                pattern.filled(&[("recitals", &list)])
            }
        }
    }

    fn run_of_articles(&self, run: &[Place]) -> String {
        // Neighbours that differ in their last part alone share the rest.
        let mut items: Vec<(u16, Vec<u16>, Vec<char>)> = Vec::new();
        for place in run {
            let Place::Article { article, number, letter } = *place else { continue };
            match items.last_mut() {
                Some((a, numbers, letters))
                    if *a == article
                        && !letters.is_empty()
                        && letter.is_some()
                        && numbers.last().copied() == number =>
                {
                    letters.extend(letter);
                }
                Some((a, numbers, letters))
                    if *a == article
                        && letters.is_empty()
                        && !numbers.is_empty()
                        && letter.is_none()
                        && number.is_some() =>
                {
                    numbers.extend(number);
                }
                Some(_) | None => {
                    items.push((
                        article,
                        number.into_iter().collect(),
                        letter.into_iter().collect(),
                    ));
                }
            }
        }
        let plain =
            items.iter().all(|(_, numbers, letters)| numbers.is_empty() && letters.is_empty());
        let several = items.len() > 1;
        if plain {
            let numbers: Vec<u16> = items.iter().map(|item| item.0).collect();
            let list = self.numbers(&numbers, &Pattern(vec![Piece::Variable("number".to_owned())]));
            let pattern = if several { &self.articles } else { &self.article };
            return pattern.filled(&[("articles", &list)]);
        }
        let parts = |(article, numbers, letters): &(u16, Vec<u16>, Vec<char>)| {
            let number = if numbers.is_empty() {
                String::new()
            } else {
                let list = self.numbers(numbers, &self.number);
                self.article_number.filled(&[("numbers", &list)])
            };
            let letter = if letters.is_empty() {
                String::new()
            } else {
                let list = self.letters(letters, &self.letter);
                self.article_letter.filled(&[("letters", &list)])
            };
            self.article_parts.filled(&[
                ("article", &article.to_string()),
                ("number", &number),
                ("letter", &letter),
            ])
        };
        // Each article has its own word: what a bare number after a letter means is for readers to
        // wonder about.
        let phrases: Vec<String> =
            items.iter().map(|item| self.article.filled(&[("articles", &parts(item))])).collect();
        self.join(&phrases)
    }

    fn run_of_sections(&self, run: &[Place]) -> String {
        let plain = run.iter().all(|place| {
            matches!(place, Place::Section { paragraph: None, letter: None, number: None, .. })
        });
        let parts: Vec<String> = run.iter().map(|place| self.section_parts(place)).collect();
        if plain && parts.len() > 1 {
            return self.sections.filled(&[("sections", &self.join(&parts))]);
        }
        let phrases: Vec<String> =
            parts.iter().map(|part| self.section.filled(&[("sections", part)])).collect();
        self.join(&phrases)
    }

    fn section_parts(&self, place: &Place) -> String {
        let Place::Section { section, paragraph, letter, number } = *place else {
            return String::new();
        };
        let paragraph = match paragraph {
            None => String::new(),
            Some(n) => match usize::from(n).checked_sub(1).and_then(|at| self.ordinals.get(at)) {
                Some(ordinal) => self.section_paragraph.filled(&[("ordinals", ordinal)]),
                None => self.section_paragraph_beyond.filled(&[("paragraphs", &n.to_string())]),
            },
        };
        let letter = letter.map_or_else(String::new, |letter| {
            let list = self.letters(&[letter], &self.letter_in_section);
            self.section_letter.filled(&[("letters", &list)])
        });
        let number = number.map_or_else(String::new, |number| {
            let list = self.numbers(&[number], &self.number_in_section);
            self.section_number.filled(&[("numbers", &list)])
        });
        self.section_parts.filled(&[
            ("section", &section.to_string()),
            ("paragraph", &paragraph),
            ("letter", &letter),
            ("number", &number),
        ])
    }

    fn numbers(&self, numbers: &[u16], item: &Pattern) -> String {
        let follow = |a: u16, b: u16| b == a.saturating_add(1);
        self.list(numbers, follow, |n| item.filled(&[("number", &n.to_string())]))
    }

    fn letters(&self, letters: &[char], item: &Pattern) -> String {
        let follow = |a: char, b: char| u32::from(b) == u32::from(a) + 1;
        self.list(letters, follow, |l| item.filled(&[("letter", &l.to_string())]))
    }

    /// A list in which three or more that follow each other become a range.
    fn list<T: Copy>(
        &self,
        all: &[T],
        follow: impl Fn(T, T) -> bool,
        print: impl Fn(T) -> String,
    ) -> String {
        let mut phrases = Vec::new();
        let mut at = 0;
        while let Some(first) = all.get(at) {
            let mut end = at;
            while end + 1 < all.len() && follow(all[end], all[end + 1]) {
                end += 1;
            }
            if end >= at + 2 {
                phrases.push(format!("{}{}{}", print(*first), self.to, print(all[end])));
                at = end + 1;
            } else {
                phrases.push(print(*first));
                at += 1;
            }
        }
        self.join(&phrases)
    }

    fn join(&self, phrases: &[String]) -> String {
        match phrases {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => format!("{}{}{last}", first.join(&self.comma), self.and),
        }
    }
}

impl Registry {
    /// A citation in the style of a language.
    pub fn print(&self, citation: &Citation, lang: Lang) -> String {
        self.print_list(std::slice::from_ref(citation), lang)
    }

    /// An act by date and number, `lov 8. mars 2024 nr. 9`. Nothing for acts that are not Norwegian,
    /// or whose id holds no date.
    pub fn print_by_number(&self, act: &Act, lang: Lang) -> Option<String> {
        let printer = self.printer(lang)?;
        let mut parts = act.id.split('-');
        let kind = match parts.next()? {
            "LOV" => &printer.act_by_number,
            "FOR" => &printer.regulation_by_number,
            _ => return None,
        };
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let month = month.parse::<usize>().ok()?.checked_sub(1)?;
        // Only the full name of a month; the abbreviations after it are for reading.
        let month = printer.months.get(month)?.split(',').next()?;
        let day = day.trim_start_matches('0');
        let date = printer.date.filled(&[("day", day), ("month", month), ("year", year)]);
        let number = parts
            .next()
            .map_or_else(String::new, |number| printer.number_of_act.filled(&[("number", number)]));
        Some(kind.filled(&[("date", &date), ("number", &number)]))
    }

    /// Citations in one phrase: places of one act together, national law after the regulation that
    /// it supplements.
    pub fn print_list(&self, citations: &[Citation], lang: Lang) -> String {
        let Some(printer) = self.printer(lang) else { return String::new() };
        let mut out = String::new();
        let mut rest = citations;
        let mut before: Option<ActKey> = None;
        while let Some(first) = rest.first() {
            let end = rest.iter().position(|c| c.act != first.act).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            let places: Vec<Place> = run.iter().map(|citation| citation.place).collect();
            let phrase = printer.of_act(first.act, &places);
            if let Some(before) = before {
                let supplements = self.has_articles(before) && !self.has_articles(first.act);
                out.push_str(if supplements {
                    &printer.cf
                } else if after.is_empty() {
                    &printer.and
                } else {
                    &printer.comma
                });
            }
            out.push_str(&phrase);
            before = Some(first.act);
            rest = after;
        }
        out
    }
}

fn same_kind(a: &Place, b: &Place) -> bool {
    std::mem::discriminant(a) == std::mem::discriminant(b)
}
