//! What `opplyst cite` shows for a line of text.
//!
//! `json` is the contract that other programs rely on; `details` is for people. Both are plain
//! values: the command decides where they go.

use jiff::civil::Date;
use serde::Serialize;

use super::act::{Act, Start};
use super::citation::Citation;
use super::judge::Finding;
use super::read::Named;
use super::registry::Registry;
use crate::lang::Lang;

/// One line of input and its citations, as `cite --format json` prints it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CitedLine {
    /// The line.
    pub text: String,
    /// Its citations, in order.
    pub citations: Vec<CitedPlace>,
}

/// One citation in a line. Offsets count Unicode characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CitedPlace {
    /// The first character.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// The text between them.
    pub text: String,
    /// What it cites, lists and ranges spelt out.
    pub canonical: Vec<String>,
    /// Why it could not be read with certainty.
    pub problem: Option<String>,
}

/// All there is to say about one citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The citation.
    pub citation: Citation,
    /// The id of the act that its key means on the day, or that its year tells.
    pub act: Option<String>,
    /// What that act is called, with its date and number.
    pub act_name: Option<String>,
    /// The heading of the section or article, in the language of the act.
    pub heading: Option<String>,
    /// Which language that is.
    pub heading_lang: Option<Lang>,
    /// Whether the act is in force on the day; nothing if it is unknown.
    pub in_force: Option<bool>,
    /// Since when the act is in force, or will be; nothing if it is unknown.
    pub from: Option<Start>,
    /// The first day on which it no longer holds.
    pub until: Option<Date>,
    /// The id of the act that takes over.
    pub successor: Option<String>,
    /// What is wrong with it on the day.
    pub findings: Vec<Finding>,
    /// Where it can be read.
    pub link: Option<String>,
    /// Its form in each language.
    pub forms: Vec<(Lang, String)>,
}

impl Registry {
    /// The citations in a line, as `cite --format json` prints them.
    pub fn cite(&self, text: &str, lang: Lang) -> CitedLine {
        let mut citations = Vec::new();
        // Found in order, so the characters need to be counted only once.
        let (mut bytes, mut chars) = (0, 0);
        let mut count = |to: usize| {
            chars += text.get(bytes..to).map_or(0, |piece| piece.chars().count());
            bytes = to;
            chars
        };
        for found in self.read(text, lang) {
            let start = count(found.range.start);
            let end = count(found.range.end);
            citations.push(CitedPlace {
                start,
                end,
                text: text.get(found.range).unwrap_or_default().to_owned(),
                canonical: found.citations.iter().map(ToString::to_string).collect(),
                problem: found.problem.map(|problem| problem.to_string()),
            });
        }
        CitedLine { text: text.to_owned(), citations }
    }

    /// All there is to say about a citation on a day. A year beside the name of the act tells which
    /// of several under one key is meant.
    pub fn detail(
        &self,
        citation: &Citation,
        named: Option<Named>,
        lang: Lang,
        date: Date,
    ) -> Detail {
        let named = named.filter(|named| named.act == citation.act);
        let of_year = named.and_then(|named| self.act_of_year(&named, date));
        let act = of_year.or_else(|| self.act(citation.act, date));
        let form = |lang| match of_year {
            Some(act) => self.print_of_year(citation, act, lang),
            None => self.print(citation, lang),
        };
        let findings = match of_year {
            Some(act) => self.judge_act(citation, &act.id, date),
            None => self.judge(citation, date),
        };
        let name = |act: &Act| {
            let name = self.printer(lang)?.name_in_year(act.key, act.year())?.to_owned();
            let number = self.print_by_number(act, lang).unwrap_or_else(|| act.id.clone());
            Some(if number == name { name } else { format!("{name} ({number})") })
        };
        Detail {
            citation: *citation,
            act: act.map(|act| act.id.clone()),
            act_name: act.and_then(name),
            heading: act.and_then(|act| self.heading_in(act, citation, date)).map(str::to_owned),
            heading_lang: act.and_then(|act| act.lang),
            in_force: act.map(|act| act.holds(date)),
            from: act.map(|act| act.from),
            until: act.and_then(|act| act.until),
            successor: act.and_then(|act| act.successor.clone()),
            findings,
            link: act.and_then(|act| self.link_in(act, citation, lang)),
            forms: self.languages().map(|lang| (lang, form(lang))).collect(),
        }
    }

    /// A citation with the year that tells its act from the one in force: `arkivlova (1992) § 6`.
    fn print_of_year(&self, citation: &Citation, act: &Act, lang: Lang) -> String {
        let printed = self.print(citation, lang);
        let Some(printer) = self.printer(lang) else { return printed };
        let (Some(now), Some(then)) =
            (printer.name(act.key), printer.name_in_year(act.key, act.year()))
        else {
            return printed;
        };
        printed.replacen(now, &format!("{then} ({})", act.year()), 1)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::cases::{lang, registry};

    #[test]
    fn a_year_beside_the_name_tells_which_act_is_shown() {
        let registry = registry();
        let shown = |text: &str| {
            let found = registry.read(text, lang("nb")).remove(0);
            let detail =
                registry.detail(&found.citations[0], found.named, lang("nb"), date(2025, 8, 15));
            let form =
                detail.forms.iter().find(|(it, _)| *it == lang("nb")).expect("a form").1.clone();
            (detail.act.expect("an act"), detail.in_force.expect("known"), form)
        };
        let then = ("LOV-2005-04-01-15".to_owned(), false);
        let form = "universitets- og høyskoleloven (2005) § 4-15";
        for text in [
            "universitets- og høyskoleloven 2005 § 4-15",
            "universitets- og høyskoleloven av 1. april 2005 § 4-15",
            "lov 1. april 2005 nr. 15 § 4-15",
            form,
        ] {
            assert_eq!(shown(text), (then.0.clone(), then.1, form.to_owned()), "{text}");
        }
        let now = ("LOV-2024-03-08-9".to_owned(), true);
        let form = "universitets- og høyskoleloven § 2-8";
        for text in ["universitets- og høyskoleloven (2024) § 2-8", form] {
            assert_eq!(shown(text), (now.0.clone(), now.1, form.to_owned()), "{text}");
        }
    }
}
