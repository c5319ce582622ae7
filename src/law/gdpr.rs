//! What the General Data Protection Regulation consists of: articles, numbers, letters, recitals.

use super::citation::Place;

/// How many recitals its preamble has.
pub const RECITALS: u16 = 173;

/// How many chapters it has.
pub const CHAPTERS: u16 = 11;

/// The structure of the regulation.
#[derive(Debug, Clone)]
pub struct Gdpr {
    articles: Vec<Article>,
}

/// One article.
#[derive(Debug, Clone)]
pub struct Article {
    /// Its heading in the official Norwegian text.
    pub heading: &'static str,
    /// The letters straight under the article, where it has no numbers: Article 50.
    pub letters: &'static str,
    /// The letters under each number, number 1 first. Empty where the article is not divided.
    pub numbers: Vec<&'static str>,
}

const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz";

impl Gdpr {
    /// Reads the data file.
    pub(crate) fn built_in() -> Self {
        let lines = include_str!("registry/gdpr.txt").lines().filter(|l| !l.starts_with('#'));
        Self { articles: lines.filter_map(read_article).collect() }
    }

    /// An article by its number.
    pub fn article(&self, article: u16) -> Option<&Article> {
        self.articles.get(usize::from(article).checked_sub(1)?)
    }

    /// How many articles there are.
    pub fn len(&self) -> u16 {
        u16::try_from(self.articles.len()).unwrap_or(u16::MAX)
    }

    /// Never so; present because a length without it is a puzzle.
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    /// Whether a place exists.
    pub fn has(&self, place: Place) -> bool {
        match place {
            Place::Whole => true,
            Place::Chapter(chapter) => {
                chapter.chapter.is_none()
                    && chapter.suffix.is_none()
                    && (1..=CHAPTERS).contains(&chapter.number)
            }
            Place::Recital(recital) => (1..=RECITALS).contains(&recital),
            Place::Section { .. } => false,
            Place::Article { article, number, letter } => self
                .article(article)
                .and_then(|a| a.letters_under(number))
                .is_some_and(|letters| letter.is_none_or(|l| letters.contains(l))),
        }
    }

    /// Every article, number and letter there is.
    pub fn places(&self) -> Vec<Place> {
        let mut out = Vec::new();
        for (at, article) in self.articles.iter().enumerate() {
            let nr = u16::try_from(at + 1).unwrap_or(0);
            let mut push =
                |number, letter| out.push(Place::Article { article: nr, number, letter });
            push(None, None);
            for letter in article.letters.chars() {
                push(None, Some(letter));
            }
            for (at, letters) in article.numbers.iter().enumerate() {
                let number = u16::try_from(at + 1).ok();
                push(number, None);
                for letter in letters.chars() {
                    push(number, Some(letter));
                }
            }
        }
        out
    }
}

impl Article {
    /// The letters under a number, or straight under the article. Nothing if there is no such
    /// number; empty if it has no letters.
    pub fn letters_under(&self, number: Option<u16>) -> Option<&'static str> {
        match number {
            None => Some(self.letters),
            Some(number) => {
                let at = usize::from(number).checked_sub(1)?;
                self.numbers.get(at).copied()
            }
        }
    }
}

fn read_article(line: &'static str) -> Option<Article> {
    let (structure, heading) = line.split_once(" | ")?;
    let mut article = Article { heading, letters: "", numbers: Vec::new() };
    for part in structure.split(' ').skip(1) {
        if part == "-" {
            continue;
        }
        let (numbers, letters) = part.split_once(':').unwrap_or((part, ""));
        let letters = read_letters(letters);
        match numbers.split_once('-') {
            _ if numbers.is_empty() => article.letters = letters,
            None => article.numbers.push(letters),
            Some((from, to)) => {
                let (from, to): (u16, u16) = (from.parse().ok()?, to.parse().ok()?);
                article.numbers.extend((from..=to).map(|_| letters));
            }
        }
    }
    Some(article)
}

fn read_letters(text: &'static str) -> &'static str {
    match text.split_once('-') {
        None => text,
        Some((_, last)) => {
            let end = ALPHABET.find(last).map_or(0, |at| at + 1);
            &ALPHABET[..end]
        }
    }
}
