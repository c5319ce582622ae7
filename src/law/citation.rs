//! One place in one act, as a small value: `gdpr:6(1)(e)`, `uhl:§4-15(5)(a)`, `uhl`.
//!
//! Reads and prints the canonical form alone. How people write a citation is the business of
//! `read`, how a language prints it that of `print`, and whether the place exists that of `judge`.

use std::fmt;
use std::str::FromStr;

/// The longest key of an act, in bytes. Local acts may need a word or two.
const KEY_MAX: usize = 31;

/// The short name of an act in canonical citations, such as `uhl`. An act and its predecessors
/// share one. `?` stands for an act that the registry does not know.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ActKey {
    bytes: [u8; KEY_MAX],
    len: u8,
}

/// A place in an act: the whole act, a part of it, or one provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// The act as such.
    Whole,
    /// A chapter.
    Chapter(Section),
    /// A recital of the preamble.
    Recital(u16),
    /// An article, as EU acts have them.
    Article {
        /// The article's own number.
        article: u16,
        /// The numbered paragraph in it.
        number: Option<u16>,
        /// The letter in that paragraph.
        letter: Option<char>,
    },
    /// A section, as Norwegian acts have them.
    Section {
        /// The section's own number.
        section: Section,
        /// The paragraph (*ledd*).
        paragraph: Option<u16>,
        /// The letter.
        letter: Option<char>,
        /// The number under a paragraph or a letter. A number straight after the section is kept
        /// here as well, though the canonical form then shows it as it shows a paragraph.
        number: Option<u16>,
    },
}

/// The number of a section or chapter: `8`, `18a`, `4-15`, `2A-1`, `11A-1a`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Section {
    /// The chapter before the dash, and its letter.
    pub chapter: Option<(u16, Option<char>)>,
    /// The number after the dash, or the only number.
    pub number: u16,
    /// A letter that belongs to the number.
    pub suffix: Option<char>,
}

/// A citation of one place in one act.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Citation {
    /// Which act.
    pub act: ActKey,
    /// Where in it.
    pub place: Place,
}

/// A text that is not a canonical citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotACitation;

impl ActKey {
    /// The key of every act that the registry does not know.
    pub const UNKNOWN: Self = {
        let mut bytes = [0; KEY_MAX];
        bytes[0] = b'?';
        Self { bytes, len: 1 }
    };

    /// The key as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }

    /// Whether this is the key of an unknown act.
    pub fn is_unknown(&self) -> bool {
        *self == Self::UNKNOWN
    }
}

impl FromStr for ActKey {
    type Err = NotACitation;

    /// Reads lower-case letters, digits, `-` and `_`, beginning with a letter, or a single `?`.
    fn from_str(text: &str) -> Result<Self, NotACitation> {
        if text == "?" {
            return Ok(Self::UNKNOWN);
        }
        let mut chars = text.chars();
        let first = chars.next().is_some_and(|c| c.is_alphabetic() && !c.is_uppercase());
        let rest =
            chars.all(|c| (c.is_alphanumeric() && !c.is_uppercase()) || matches!(c, '-' | '_'));
        if !first || !rest || text.len() > KEY_MAX {
            return Err(NotACitation);
        }
        let mut bytes = [0; KEY_MAX];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        let len = u8::try_from(text.len()).map_err(|_| NotACitation)?;
        Ok(Self { bytes, len })
    }
}

impl Section {
    /// A section with a plain number.
    pub fn plain(number: u16) -> Self {
        Self { chapter: None, number, suffix: None }
    }

    /// A section numbered within its chapter.
    pub fn in_chapter(chapter: u16, number: u16) -> Self {
        Self { chapter: Some((chapter, None)), number, suffix: None }
    }
}

impl FromStr for Section {
    type Err = NotACitation;

    fn from_str(text: &str) -> Result<Self, NotACitation> {
        let (first, rest) = number(text).ok_or(NotACitation)?;
        let (letter, rest) = letter(rest);
        if rest.is_empty() {
            return Ok(Self { chapter: None, number: first, suffix: letter });
        }
        let rest = rest.strip_prefix('-').ok_or(NotACitation)?;
        let (second, rest) = number(rest).ok_or(NotACitation)?;
        let (suffix, rest) = self::letter(rest);
        if !rest.is_empty() {
            return Err(NotACitation);
        }
        Ok(Self { chapter: Some((first, letter)), number: second, suffix })
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((chapter, letter)) = self.chapter {
            write!(f, "{chapter}")?;
            if let Some(letter) = letter {
                write!(f, "{letter}")?;
            }
            f.write_str("-")?;
        }
        write!(f, "{}", self.number)?;
        match self.suffix {
            Some(letter) => write!(f, "{letter}"),
            None => Ok(()),
        }
    }
}

impl Citation {
    /// The act as a whole.
    pub fn whole(act: ActKey) -> Self {
        Self { act, place: Place::Whole }
    }

    /// The citation without letters, numbers and paragraphs: the article or section alone.
    pub fn unit(&self) -> Self {
        let place = match self.place {
            Place::Article { article, .. } => {
                Place::Article { article, number: None, letter: None }
            }
            Place::Section { section, .. } => {
                Place::Section { section, paragraph: None, letter: None, number: None }
            }
            Place::Whole | Place::Chapter(_) | Place::Recital(_) => self.place,
        };
        Self { act: self.act, place }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Chapter(chapter) => write!(f, "ch{chapter}"),
            Self::Recital(recital) => write!(f, "rec{recital}"),
            Self::Article { article, number, letter } => {
                write!(f, "{article}")?;
                bracket(f, number.as_ref())?;
                bracket(f, letter.as_ref())
            }
            Self::Section { section, paragraph, letter, number } => {
                write!(f, "§{section}")?;
                bracket(f, paragraph.as_ref())?;
                bracket(f, letter.as_ref())?;
                bracket(f, number.as_ref())
            }
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Whole => f.write_str(self.act.as_str()),
            Place::Chapter(_)
            | Place::Recital(_)
            | Place::Article { .. }
            | Place::Section { .. } => {
                write!(f, "{}:{}", self.act.as_str(), self.place)
            }
        }
    }
}

impl FromStr for Place {
    type Err = NotACitation;

    fn from_str(text: &str) -> Result<Self, NotACitation> {
        if let Some(chapter) = text.strip_prefix("ch") {
            return Ok(Self::Chapter(chapter.parse()?));
        }
        if let Some(recital) = text.strip_prefix("rec") {
            return match number(recital) {
                Some((recital, "")) => Ok(Self::Recital(recital)),
                Some(_) | None => Err(NotACitation),
            };
        }
        if let Some(rest) = text.strip_prefix('§') {
            let end = rest.find('(').unwrap_or(rest.len());
            let section = rest[..end].parse()?;
            let (paragraph, rest) = bracketed_number(&rest[end..])?;
            let (letter, rest) = bracketed_letter(rest)?;
            let (number, rest) = bracketed_number(rest)?;
            let place = Self::Section { section, paragraph, letter, number };
            return if rest.is_empty() { Ok(place) } else { Err(NotACitation) };
        }
        let (article, rest) = number(text).ok_or(NotACitation)?;
        let (number, rest) = bracketed_number(rest)?;
        let (letter, rest) = bracketed_letter(rest)?;
        let place = Self::Article { article, number, letter };
        if rest.is_empty() { Ok(place) } else { Err(NotACitation) }
    }
}

impl FromStr for Citation {
    type Err = NotACitation;

    fn from_str(text: &str) -> Result<Self, NotACitation> {
        match text.split_once(':') {
            None => Ok(Self::whole(text.parse()?)),
            Some((act, place)) => Ok(Self { act: act.parse()?, place: place.parse()? }),
        }
    }
}

impl fmt::Debug for ActKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Debug for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl serde::Serialize for Citation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

fn bracket<T: fmt::Display>(f: &mut fmt::Formatter<'_>, part: Option<&T>) -> fmt::Result {
    match part {
        Some(part) => write!(f, "({part})"),
        None => Ok(()),
    }
}

/// The number at the start of `text`, and what follows it. Zero is no number of a provision.
fn number(text: &str) -> Option<(u16, &str)> {
    let end = text.bytes().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    if text.starts_with('0') {
        return None;
    }
    Some((text[..end].parse().ok()?, &text[end..]))
}

fn letter(text: &str) -> (Option<char>, &str) {
    match text.chars().next() {
        Some(c) if c.is_alphabetic() => (Some(c), &text[c.len_utf8()..]),
        Some(_) | None => (None, text),
    }
}

fn bracketed_number(text: &str) -> Result<(Option<u16>, &str), NotACitation> {
    match text.strip_prefix('(').and_then(number) {
        None => Ok((None, text)),
        Some((n, rest)) => Ok((Some(n), rest.strip_prefix(')').ok_or(NotACitation)?)),
    }
}

fn bracketed_letter(text: &str) -> Result<(Option<char>, &str), NotACitation> {
    let Some(inner) = text.strip_prefix('(') else { return Ok((None, text)) };
    match letter(inner) {
        (Some(c), rest) if c.is_lowercase() => {
            Ok((Some(c), rest.strip_prefix(')').ok_or(NotACitation)?))
        }
        (Some(_) | None, _) => Ok((None, text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_forms_are_read_and_printed_alike() {
        for text in [
            "gdpr",
            "?",
            "gdpr:6(1)(e)",
            "gdpr:88",
            "gdpr:9(g)",
            "gdpr:rec43",
            "gdpr:ch3",
            "uhl:§4-15(5)(a)",
            "uhl:§8(a)",
            "uhl:§18a",
            "aml:§2A-1",
            "uhl:ch2",
            "?:§4",
            "?:8(2)",
            "åvl:§3",
            "bokfl:§13(1)(1)",
            "popplyl:§12a(2)",
            "offl:§23(1)(b)(2)",
            "aml:ch2A",
        ] {
            assert_eq!(text.parse::<Citation>().map(|c| c.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_is_no_citation_is_refused() {
        for text in [
            "",
            ":",
            "gdpr:",
            "gdpr:0",
            "gdpr:6(",
            "gdpr:6()",
            "gdpr:6(1)(E)",
            "uhl:§",
            "uhl:§4-",
            "uhl:§4-15(5",
            "GDPR:6",
            "uhl:4-15",
            "uhl:§4-15(a)(b)",
            "gdpr:rec",
            "gdpr:ch",
            "a b",
            "gdpr:99999999",
            "en-altfor-lang-nokkel-for-en-lokal-lov:§1",
            "uhl:§4-15x9",
        ] {
            assert_eq!(text.parse::<Citation>(), Err(NotACitation), "{text}");
        }
    }

    #[test]
    fn sections_sort_as_people_count() {
        let sorted = ["1", "2", "10", "12", "12a", "1-1", "2-1", "2-10", "2A-1", "3-1"];
        let sections: Vec<Section> = sorted.iter().filter_map(|s| s.parse().ok()).collect();
        let mut again = sections.clone();
        again.sort();
        assert_eq!(sections, again);
    }
}
