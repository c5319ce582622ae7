//! Where an address at Lovdata or EUR-Lex leads, and whether that is the place cited.
//!
//! Comes in: an address as an author wrote it, and a citation. Goes out: the act and the provision
//! that the address names. Nothing is opened: what an address does not say is not known, and an
//! address of any other site says nothing.

use super::act::Act;
use super::citation::{Citation, Place, Section};
use super::registry::Registry;

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Led {
    /// The id of the act, which the registry may not know.
    pub act: String,
    /// The provision in it; the whole act where the address names none.
    pub place: Place,
}

/// The act that has the regulation as its annex, under whose address Lovdata shows it.
const ANNEXED_TO: &str = "LOV-2018-06-15-38";
const REGULATION: &str = "EU-2016/679";

impl Led {
    /// What an address of Lovdata or EUR-Lex names; nothing for any other.
    pub fn by(address: &str) -> Option<Self> {
        let (_, rest) = address.split_once("://")?;
        let rest = rest.replace("%C2%A7", "§").replace("%c2%a7", "§").replace("%3A", ":");
        let (host, path) = rest.split_once('/')?;
        let host = host.to_ascii_lowercase();
        let pieces: Vec<&str> =
            path.split(['/', '#', '?', '&']).filter(|it| !it.is_empty()).collect();
        match host.trim_start_matches("www.") {
            "lovdata.no" => Self::by_lovdata(&pieces),
            "eur-lex.europa.eu" | "data.europa.eu" => Self::by_eur_lex(&pieces),
            _ => None,
        }
    }

    /// `dokument/NL/lov/2018-06-15-38/§8`, `lov/2018-06-15-38/gdpr/a6`,
    /// `dokument/NL/lov/2024-03-08-9/KAPITTEL_2#§2-8`.
    fn by_lovdata(pieces: &[&str]) -> Option<Self> {
        // What was announced in Norsk Lovtidend changes other acts, and stands beside them.
        if pieces.first() == Some(&"dokument") && pieces.get(1)?.starts_with("LTI") {
            return None;
        }
        let kind = |piece: &&str| match *piece {
            "lov" => Some("LOV"),
            "forskrift" => Some("FOR"),
            _ => None,
        };
        let (at, kind) = pieces.iter().enumerate().find_map(|(at, it)| Some((at, kind(it)?)))?;
        let id = pieces.get(at + 1)?;
        if !id.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let rest = &pieces[at + 2..];
        let annex = |piece: &&str| {
            piece.eq_ignore_ascii_case("gdpr") || piece.eq_ignore_ascii_case("kapittel_gdpr")
        };
        let act = format!("{kind}-{id}");
        if act == ANNEXED_TO && rest.iter().any(annex) {
            let article = |piece: &&str| {
                Some(Place::Article {
                    article: number(piece, &["a", "artikkel_"])?,
                    number: None,
                    letter: None,
                })
            };
            return Some(Self::of(REGULATION.to_owned(), rest, article));
        }
        Some(Self::of(act, rest, |piece| {
            let section = without(piece, &["§", "paragraf_"])?.parse().ok()?;
            Some(Place::Section { section, paragraph: None, letter: None, number: None })
        }))
    }

    /// `eli/reg/2016/679/oj`, `legal-content/NO/TXT/?uri=CELEX:32016R0679`.
    fn by_eur_lex(pieces: &[&str]) -> Option<Self> {
        let eli = |three: &[&str]| match three {
            ["reg" | "dir" | "dec", year, number] => {
                Some(format!("EU-{year}/{}", number.parse::<u32>().ok()?))
            }
            _ => None,
        };
        let celex = |piece: &&str| {
            let number = piece.split_once("CELEX:")?.1.strip_prefix('3')?;
            let (year, number) = (number.get(..4)?, number.get(5..)?);
            let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
            let number: u32 = number.get(..digits)?.parse().ok()?;
            let is_year = year.bytes().all(|b| b.is_ascii_digit());
            is_year.then(|| format!("EU-{year}/{number}"))
        };
        let by_celex = || pieces.iter().find_map(celex);
        let act = pieces.windows(3).find_map(eli).or_else(by_celex)?;
        Some(Self::of(act, pieces, |piece| {
            let article = number(piece, &["art_"])?;
            Some(Place::Article { article, number: None, letter: None })
        }))
    }

    /// The last provision that the pieces name, else the last chapter.
    fn of(act: String, pieces: &[&str], read: impl Fn(&&str) -> Option<Place>) -> Self {
        let chapter = |piece: &&str| {
            let chapter = without(piece, &["kapittel_"])?;
            let end = chapter.find(['-', '_']).unwrap_or(chapter.len());
            Some(Place::Chapter(chapter.get(..end)?.parse::<Section>().ok()?))
        };
        let place = pieces.iter().rev().find_map(read);
        let place = place.or_else(|| pieces.iter().rev().find_map(chapter));
        Self { act, place: place.unwrap_or(Place::Whole) }
    }
}

fn without<'p>(piece: &'p str, labels: &[&str]) -> Option<&'p str> {
    labels.iter().find_map(|label| {
        let head = piece.get(..label.len())?;
        head.eq_ignore_ascii_case(label).then(|| &piece[label.len()..])
    })
}

fn number(piece: &str, labels: &[&str]) -> Option<u16> {
    labels.iter().find_map(|label| without(piece, &[label])?.parse().ok())
}

impl Registry {
    /// Whether an address may lead to a place cited: it names the same act, or the one that carries
    /// it, and no other provision. `act` is the act that the citation means.
    pub fn may_lead_to(&self, led: &Led, citation: &Citation, act: Option<&Act>) -> bool {
        let Some(act) = act.filter(|_| !citation.act.is_unknown()) else { return true };
        if act.is_gdpr() && led.act == ANNEXED_TO {
            return led.place == Place::Whole;
        }
        if led.act != act.id {
            // The address may leave out the number.
            return act.id.starts_with(&led.act) && led.place == Place::Whole;
        }
        match (citation.place, led.place) {
            (Place::Article { article, .. }, Place::Article { article: to, .. }) => article == to,
            (Place::Section { section, .. }, Place::Section { section: to, .. }) => section == to,
            (Place::Chapter(chapter), Place::Chapter(to)) => chapter == to,
            (Place::Section { section, .. }, Place::Chapter(to)) => {
                section.chapter.is_none_or(|chapter| chapter == (to.number, to.suffix))
            }
            (Place::Chapter(chapter), Place::Section { section, .. }) => {
                section.chapter.is_none_or(|own| own == (chapter.number, chapter.suffix))
            }
            (
                Place::Whole
                | Place::Recital(_)
                | Place::Article { .. }
                | Place::Section { .. }
                | Place::Chapter(_),
                Place::Whole
                | Place::Recital(_)
                | Place::Article { .. }
                | Place::Section { .. }
                | Place::Chapter(_),
            ) => true,
        }
    }

    /// Where an address leads, as a citation; nothing where the registry does not know the act.
    pub fn led_to(&self, led: &Led) -> Option<(Citation, &Act)> {
        let act = self.act_by_id(&led.act)?;
        Some((Citation { act: act.key, place: led.place }, act))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn led(address: &str) -> String {
        Led::by(address).map_or_else(
            || "-".to_owned(),
            |led| {
                let act: super::super::ActKey = "x".parse().expect("a key");
                let place = Citation { act, place: led.place }.to_string();
                format!("{} {}", led.act, place.trim_start_matches(['x', ':']))
            },
        )
    }

    #[test]
    fn addresses_tell_act_and_provision() {
        let cases = [
            ("https://lovdata.no/lov/2018-06-15-38/%C2%A78", "LOV-2018-06-15-38 §8"),
            ("https://lovdata.no/dokument/NL/lov/2018-06-15-38#§8", "LOV-2018-06-15-38 §8"),
            (
                "https://lovdata.no/dokument/NL/lov/2024-03-08-9/KAPITTEL_2#§2-8",
                "LOV-2024-03-08-9 §2-8",
            ),
            (
                "https://lovdata.no/dokument/NL/lov/2005-06-17-62/KAPITTEL_2A#%C2%A72A-1",
                "LOV-2005-06-17-62 §2A-1",
            ),
            (
                "https://lovdata.no/dokument/NL/lov/1967-02-10/KAPITTEL_3#KAPITTEL_3",
                "LOV-1967-02-10 ch3",
            ),
            (
                "https://lovdata.no/dokument/NLE/lov/2005-06-17-62/KAPITTEL_10-1",
                "LOV-2005-06-17-62 ch10",
            ),
            ("https://lovdata.no/dokument/NL/lov/2006-05-19-16", "LOV-2006-05-19-16 "),
            ("https://lovdata.no/lov/2018-06-15-38/gdpr/a6", "EU-2016/679 6"),
            (
                "https://lovdata.no/dokument/NL/lov/2018-06-15-38/KAPITTEL_gdpr-2#gdpr/a6",
                "EU-2016/679 6",
            ),
            ("https://www.lovdata.no/lov/2018-06-15-38/gdpr/ARTIKKEL_9", "EU-2016/679 9"),
            (
                "https://lovdata.no/dokument/SF/forskrift/2018-07-02-1108/§2",
                "FOR-2018-07-02-1108 §2",
            ),
            ("https://lovdata.no/dokument/LTI/lov/2024-03-08-9", "-"),
            ("https://lovdata.no/register/lover", "-"),
            ("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "EU-2016/679 "),
            ("http://data.europa.eu/eli/reg/2016/679/art_6/oj", "EU-2016/679 6"),
            (
                "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679",
                "EU-2016/679 ",
            ),
            (
                "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A32002L0058",
                "EU-2002/58 ",
            ),
            ("https://www.datatilsynet.no/regelverk-og-verktoy/", "-"),
            ("https://hogfjell.example/lov/2018-06-15-38", "-"),
        ];
        for (address, expected) in cases {
            assert_eq!(led(address), expected, "{address}");
        }
    }
}
