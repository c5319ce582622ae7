//! A language, as a short BCP 47 tag such as `nb`, `nn`, `en` or `se`.
//!
//! Which languages exist is data: a site declares its own, and `i18n/<tag>/` gives each its wording.
//! This file knows none of them by name.

use std::fmt;
use std::str::FromStr;

/// The longest tag that fits, enough for `sr-Latn` or `en-GB`.
const MAX: usize = 11;

/// A language tag. Small and `Copy`; compares and sorts by its text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang {
    bytes: [u8; MAX],
    len: u8,
}

/// A text that is not a usable language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotALanguage;

impl Lang {
    /// The tag as text, `nb`.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }
}

impl FromStr for Lang {
    type Err = NotALanguage;

    /// Reads two or three letters, then any number of `-` and two to eight letters or digits.
    fn from_str(tag: &str) -> Result<Self, NotALanguage> {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let good_primary =
            (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
        let good_rest = parts
            .all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !good_primary || !good_rest || tag.len() > MAX {
            return Err(NotALanguage);
        }
        let mut bytes = [0; MAX];
        bytes[..tag.len()].copy_from_slice(tag.as_bytes());
        let len = u8::try_from(tag.len()).map_err(|_| NotALanguage)?;
        Ok(Self { bytes, len })
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({})", self.as_str())
    }
}

impl serde::Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// One value for each of a site's languages, in the site's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ByLang<T> {
    entries: Vec<(Lang, T)>,
}

impl<T> ByLang<T> {
    /// The value for `lang`, if there is one.
    pub fn get(&self, lang: Lang) -> Option<&T> {
        self.entries.iter().find(|(l, _)| *l == lang).map(|(_, value)| value)
    }

    /// Languages and values, in the site's order.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> + Clone {
        self.entries.iter().map(|(lang, value)| (*lang, value))
    }

    /// How many languages have a value.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no language has a value.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<T> FromIterator<(Lang, T)> for ByLang<T> {
    fn from_iter<I: IntoIterator<Item = (Lang, T)>>(entries: I) -> Self {
        Self { entries: entries.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_and_printed() {
        for tag in ["nb", "nn", "en", "se", "sma", "en-GB", "sr-Latn"] {
            assert_eq!(tag.parse::<Lang>().map(|l| l.to_string()), Ok(tag.to_owned()));
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in ["", "n", "NB", "norsk", "nb_NO", "../x", "nb-", "nb-a", "en-GB-oxendict"] {
            assert_eq!(text.parse::<Lang>(), Err(NotALanguage), "{text}");
        }
    }
}
