//! What countries are called in running text.
//!
//! Comes in: the names of `country.ftl`, and the other names and adjectives of
//! `facts-countries-also`. Goes out: the country that a text names at a place, and whether a text
//! shows any trace of one.

use std::collections::HashMap;

use crate::i18n::I18n;
use crate::lang::Lang;

/// The names of countries in one language.
#[derive(Debug, Clone, Default)]
pub struct Countries {
    /// By the first word.
    names: HashMap<String, Vec<(String, &'static str)>>,
    /// Beginnings of words, in small letters, that show that a country is spoken of.
    traces: HashMap<&'static str, Vec<String>>,
    /// Names in capitals, which are known by their capitals: `US` is not `us`.
    acronyms: HashMap<&'static str, Vec<String>>,
}

/// The countries that have names in the wording.
const CODES: &str = "AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BN BO BR BT BW BY CA CD \
    CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FO FR GA GB GE GG GH \
    GI GL GM GN GR GT GW HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KP KR KW KZ \
    LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI \
    NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SS SV \
    SY SZ TD TG TH TJ TL TM TN TR TT TW TZ UA UG US UY UZ VA VE VN XK YE ZA ZM ZW";

/// The regions that have names in the wording, by the codes that stand for them.
const REGIONS: &[&str] = &["EU", "EEA"];

/// So many letters of a name show that the country is spoken of.
const TRACE: usize = 4;

impl Countries {
    /// The names of one language.
    pub(super) fn of(i18n: &I18n, lang: Lang) -> Self {
        let mut own = Self::default();
        for code in CODES.split(' ') {
            let key = format!("country-{code}");
            if i18n.has(lang, &key) {
                own.add(code, &i18n.text(lang, &key));
            }
        }
        let key = "facts-countries-also";
        let also = if i18n.has(lang, key) { i18n.text(lang, key) } else { String::new() };
        for (code, names) in also.split(';').filter_map(|part| part.split_once(':')) {
            let mut codes = CODES.split(' ').chain(REGIONS.iter().copied());
            let Some(code) = codes.find(|it| *it == code.trim()) else { continue };
            for name in names.split(',').map(str::trim) {
                match name.strip_suffix('*') {
                    Some(stem) => own.traces.entry(code).or_default().push(stem.to_lowercase()),
                    None => own.add(code, name),
                }
            }
        }
        own
    }

    fn add(&mut self, code: &'static str, name: &str) {
        if !name.starts_with(char::is_uppercase) {
            return;
        }
        let first = name[..first_word(name)].to_owned();
        self.names.entry(first).or_default().push((name.to_owned(), code));
        if name.chars().all(char::is_uppercase) {
            self.acronyms.entry(code).or_default().push(name.to_owned());
            return;
        }
        let trace: String = name.chars().take(TRACE).flat_map(char::to_lowercase).collect();
        self.traces.entry(code).or_default().push(trace);
    }

    /// The country whose name a text begins with, and how long the name is.
    pub fn at(&self, text: &str) -> Option<(&'static str, usize)> {
        let names = self.names.get(&text[..first_word(text)])?;
        let fits = names.iter().filter(|(name, _)| {
            text.strip_prefix(name.as_str()).is_some_and(|rest| {
                let rest = rest.strip_prefix("'s").or(rest.strip_prefix('s')).unwrap_or(rest);
                rest.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != '-')
            })
        });
        fits.max_by_key(|(name, _)| name.len()).map(|(name, code)| (*code, name.len()))
    }

    /// Whether a code stands for a region of several countries.
    pub fn is_region(code: &str) -> bool {
        REGIONS.contains(&code)
    }

    /// Whether a text may speak of a country in any way; `lower` is the text in small letters.
    pub fn may_be_in(&self, code: &str, text: &str, lower: &str) -> bool {
        let traces = self.traces.get(code).map_or(&[][..], Vec::as_slice);
        let acronyms = self.acronyms.get(code).map_or(&[][..], Vec::as_slice);
        let ends = |rest: &str| {
            let rest = rest.strip_prefix('s').unwrap_or(rest);
            !rest.starts_with(char::is_alphanumeric)
        };
        traces.iter().any(|trace| starts_of(lower, trace).next().is_some())
            || acronyms
                .iter()
                .any(|name| starts_of(text, name).any(|at| ends(&text[at + name.len()..])))
    }
}

/// Where words of a text begin with these letters.
fn starts_of<'t>(text: &'t str, letters: &'t str) -> impl Iterator<Item = usize> + 't {
    let found = text.match_indices(letters).map(|(at, _)| at);
    found.filter(|at| !text[..*at].chars().next_back().is_some_and(char::is_alphanumeric))
}

fn first_word(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_of_the_wording_is_found_by_its_name() {
        let i18n = I18n::builtin();
        for lang in i18n.languages() {
            let countries = Countries::of(&i18n, lang);
            for code in CODES.split(' ') {
                let name = i18n.text(lang, &format!("country-{code}"));
                if name.starts_with(char::is_uppercase) {
                    let found = countries.at(&format!("{name}, and more"));
                    assert_eq!(found, Some((code, name.len())), "{lang}: {name}");
                }
                assert!(countries.at("Xanadu").is_none());
            }
        }
    }

    #[test]
    fn a_word_that_begins_like_a_country_names_none() {
        let countries = Countries::of(&I18n::builtin(), "en".parse().expect("a tag"));
        assert_eq!(countries.at("Indiana"), None);
        assert_eq!(countries.at("India"), Some(("IN", 5)));
        assert_eq!(countries.at("United Kingdom's courts").map(|it| it.0), Some("GB"));
        assert!(countries.may_be_in("US", "An American company", "an american company"));
        assert!(countries.may_be_in("US", "to the US.", "to the us."));
        assert!(!countries.may_be_in("US", "tell us", "tell us"));
        assert_eq!(countries.at("EEA countries"), Some(("EEA", 3)));
        assert!(!countries.may_be_in("SE", "A Danish company", "a danish company"));
    }
}
