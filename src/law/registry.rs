//! The registry: the acts with their clock, and what each language calls them.
//!
//! Comes in: the built-in table, the words of each language, a site's local acts. Goes out: acts
//! by key and date, and the front door to reading, printing and judging citations.

use std::borrow::Cow;
use std::sync::OnceLock;

use jiff::civil::Date;

use super::act::{self, Act, Move, Paragraphs, SectionRow, SectionTable, Start};
use super::citation::{ActKey, Citation, Place, Section};
use super::gdpr::Gdpr;
use super::print::Printer;
use super::read::Named;
use super::vocabulary::{Form, Vocabulary};
use super::words::{FluentWords, Words};
use crate::i18n::I18n;
use crate::lang::Lang;

/// All acts and all languages. Made once, then only read.
#[derive(Debug, Clone)]
pub struct Registry {
    pub(crate) acts: Vec<Act>,
    pub(crate) moves: Vec<Move>,
    pub(crate) gdpr: Gdpr,
    pub(crate) vocabulary: Vocabulary,
    pub(crate) printers: Vec<Printer>,
}

/// An act that a site adds under `content/`.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalAct {
    /// Its key in canonical citations. A built-in key adds another act under that key.
    pub key: ActKey,
    /// Its official id, or any name that is unique. An id that begins with `EU-` says that the act
    /// is divided into articles.
    pub id: String,
    /// Its names, by language; the first of each language is the one printed.
    pub names: Vec<(Lang, Vec<String>)>,
    /// When it came into force, if the site says.
    pub from: Option<Date>,
    /// The first day on which it no longer held.
    pub until: Option<Date>,
    /// The language it is written in.
    pub lang: Option<Lang>,
    /// Where it is published.
    pub url: Option<String>,
    /// Its sections, with the number of paragraphs and the heading where known. Empty: not known.
    pub sections: Vec<(Section, Option<u16>, Option<String>)>,
}

/// A whole section table that a site hands over, for an act in the register or built in.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalTable {
    /// The official id of the act.
    pub act: String,
    /// The state of the text: the date of its consolidation, or words such as `as enacted 2005`.
    pub state: String,
    /// The sections, with the number of paragraphs and the heading; an empty one is not known.
    pub rows: Vec<(Section, Paragraphs, String)>,
}

impl Registry {
    /// The built-in acts, in every language that has wording.
    pub fn of(i18n: &I18n) -> Self {
        let source = |lang| i18n.law(lang).iter().map(String::as_str).collect::<Vec<_>>();
        let languages = i18n.languages();
        let words: Vec<FluentWords> =
            languages.iter().map(|lang| FluentWords::parse(*lang, &source(*lang))).collect();
        let words: Vec<&dyn Words> = words.iter().map(|words| words as &dyn Words).collect();
        Self::new(&words)
    }

    /// The built-in acts in these languages. The first language is the one that stands in for a
    /// language that is missing.
    pub fn new(languages: &[&dyn Words]) -> Self {
        let acts = act::built_in();
        let mut keys: Vec<ActKey> = acts.iter().map(|act| act.key).collect();
        keys.dedup();
        let mut vocabulary = Vocabulary::default();
        for words in languages {
            vocabulary.add(*words, &keys);
        }
        let printers = languages.iter().map(|words| Printer::new(*words, &acts)).collect();
        Self { acts, moves: act::moves(), gdpr: Gdpr::built_in(), vocabulary, printers }
    }

    /// The same registry with a site's own acts.
    #[must_use]
    pub fn with_acts(mut self, local: Vec<LocalAct>) -> Self {
        for act in local {
            for (lang, names) in &act.names {
                for (at, name) in names.iter().enumerate() {
                    let form = if at == 0 { Form::Official } else { Form::Accepted };
                    self.vocabulary.add_name(name, act.key, *lang, form);
                }
                if let (Some(name), Some(printer)) =
                    (names.first(), self.printers.iter_mut().find(|p| p.lang == *lang))
                {
                    printer.add_name(act.key, name);
                }
            }
            self.acts.push(act.into_act());
        }
        self.acts.sort_by(|a, b| a.key.cmp(&b.key).then_with(|| newest_first(a, b)));
        self
    }

    /// The same registry with a site's own section tables. Of several states of one act the newest
    /// holds, whether it is the site's or built in; earlier texts that the registry itself knows
    /// the end of stay as they are.
    #[must_use]
    pub fn with_sections(mut self, mut local: Vec<LocalTable>) -> Self {
        local.sort_by_key(|table| consolidated(&table.state));
        for table in local {
            let Some(act) = self.acts.iter_mut().find(|act| act.id == table.act) else { continue };
            let newer = |now: &SectionTable| consolidated(&now.state) > consolidated(&table.state);
            if act.tables().iter().any(|now| now.until.is_none() && newer(now)) {
                continue;
            }
            let ended = act.tables().iter().filter(|now| now.until.is_some());
            let mut tables: Vec<SectionTable> = ended.cloned().collect();
            tables.push(table.into_table());
            act.tables = OnceLock::from(tables);
        }
        self
    }

    /// The acts under a key, the newest first.
    pub fn acts(&self, key: ActKey) -> impl Iterator<Item = &Act> {
        self.acts.iter().filter(move |act| act.key == key)
    }

    /// An act by its official id.
    pub fn act_by_id(&self, id: &str) -> Option<&Act> {
        self.acts.iter().find(|act| act.id == id)
    }

    /// The act of the year that stands with its name, where that is another than the key means on
    /// the day: `arkivlova av 1992`.
    pub fn act_of_year(&self, named: &Named, date: Date) -> Option<&Act> {
        let year = named.year?.to_string();
        let is_of_year = |act: &&Act| {
            let rest = act.id.strip_prefix("LOV-").or_else(|| act.id.strip_prefix("FOR-"));
            rest.is_some_and(|rest| rest.starts_with(&year))
        };
        let meant = self.act(named.act, date)?;
        self.acts(named.act).find(is_of_year).filter(|_| !is_of_year(&meant))
    }

    /// The act that a key means on a day: the one in force, else the last that was, else the first
    /// that is to come.
    pub fn act(&self, key: ActKey, date: Date) -> Option<&Act> {
        self.acts(key)
            .find(|act| act.holds(date))
            .or_else(|| self.acts(key).find(|act| act.has_begun(date)))
            .or_else(|| self.acts(key).last())
    }

    /// What a language calls an act on a day.
    pub fn act_name(&self, key: ActKey, lang: Lang, date: Date) -> Option<&str> {
        let act = self.act(key, date)?;
        self.printer(lang)?.name_in_year(key, act.year())
    }

    /// The heading of the place cited, as the act had it on a day, in the language of the act:
    /// `heading_lang`.
    pub fn heading(&self, citation: &Citation, date: Date) -> Option<&str> {
        self.heading_in(self.act(citation.act, date)?, citation, date)
    }

    /// The same, in an act that is told in another way than by its key and the day.
    pub(crate) fn heading_in<'a>(
        &'a self,
        act: &'a Act,
        citation: &Citation,
        date: Date,
    ) -> Option<&'a str> {
        match citation.place {
            Place::Article { article, .. } if act.is_gdpr() => {
                self.gdpr.article(article).map(|article| article.heading)
            }
            Place::Section { section, .. } => {
                let row = act.sections(date)?.row(section)?;
                (!row.heading.is_empty()).then_some(row.heading.as_ref())
            }
            Place::Whole | Place::Chapter(_) | Place::Recital(_) | Place::Article { .. } => None,
        }
    }

    /// The section of an act that has a heading on a day, if exactly one has.
    pub fn headed(&self, key: ActKey, heading: &str, date: Date) -> Option<Citation> {
        let mut rows = self.act(key, date)?.sections(date)?.rows.iter();
        let mut having = rows.by_ref().filter(|row| is_same_heading(&row.heading, heading));
        let section = having.next()?.section;
        let place = Place::Section { section, paragraph: None, letter: None, number: None };
        having.next().is_none().then_some(Citation { act: key, place })
    }

    /// The language of the headings of the act that a key means on a day. Those of the regulation
    /// are of its official text in bokmål.
    pub fn heading_lang(&self, key: ActKey, date: Date) -> Option<Lang> {
        self.act(key, date)?.lang
    }

    /// The structure of the General Data Protection Regulation.
    pub fn gdpr(&self) -> &Gdpr {
        &self.gdpr
    }

    /// The languages, in the order given.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.printers.iter().map(|printer| printer.lang)
    }

    /// Whether an act is divided into articles.
    pub(crate) fn has_articles(&self, key: ActKey) -> bool {
        self.acts(key).next().is_some_and(Act::has_articles)
    }

    /// Whether the acts under a key number their sections by chapter; nothing if not known.
    pub(crate) fn by_chapter(&self, key: ActKey) -> Option<bool> {
        let table = self.acts(key).flat_map(Act::tables).next()?;
        Some(table.by_chapter())
    }

    /// Whether any act under a key has, or had, a section.
    pub(crate) fn ever_had(&self, key: ActKey, section: Section) -> bool {
        self.acts(key).flat_map(Act::tables).any(|table| table.row(section).is_some())
    }

    /// The sections from one to another in the newest act under a key that has both.
    pub(crate) fn sections_between(
        &self,
        key: ActKey,
        from: Section,
        to: Section,
    ) -> Option<Vec<Section>> {
        let has = |t: &&SectionTable| t.row(from).is_some() && t.row(to).is_some();
        let table = self.acts(key).flat_map(|act| act.tables().iter().rev()).find(has)?;
        Some(table.between(from, to).iter().map(|row| row.section).collect())
    }

    pub(crate) fn printer(&self, lang: Lang) -> Option<&Printer> {
        self.printers.iter().find(|p| p.lang == lang).or(self.printers.first())
    }
}

/// Whether two headings are the same but for capitals, blanks and a full stop.
pub fn is_same_heading(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let text = text.replace('\u{ad}', "").to_lowercase();
        let text = text.trim().trim_end_matches(['.', '…']);
        text.split_whitespace().map(str::to_owned).collect()
    };
    words(one) == words(other)
}

impl LocalAct {
    fn into_act(self) -> Act {
        let mut rows: Vec<SectionRow> = self
            .sections
            .into_iter()
            .map(|(section, count, heading)| SectionRow {
                section,
                paragraphs: count.map_or(Paragraphs::Uncounted, Paragraphs::Count),
                heading: Cow::Owned(heading.unwrap_or_default()),
            })
            .collect();
        rows.sort_by_key(|row| row.section);
        let table = SectionTable { state: self.id.clone(), incomplete: false, until: None, rows };
        let tables = if table.rows.is_empty() { Vec::new() } else { vec![table] };
        Act {
            key: self.key,
            id: self.id,
            from: self.from.map_or(Start::Before, Start::On),
            until: self.until,
            successor: None,
            url: self.url,
            lang: self.lang,
            tables: OnceLock::from(tables),
        }
    }
}

impl LocalTable {
    fn into_table(self) -> SectionTable {
        let row = |(section, paragraphs, heading)| SectionRow {
            section,
            paragraphs,
            heading: Cow::Owned(heading),
        };
        let mut rows: Vec<SectionRow> = self.rows.into_iter().map(row).collect();
        rows.sort_by_key(|row| row.section);
        // A text as it was enacted lacks what was added later.
        let incomplete = consolidated(&self.state).is_none();
        SectionTable { state: self.state, incomplete, until: None, rows }
    }
}

/// The day of which a state is, if it is of a day.
fn consolidated(state: &str) -> Option<Date> {
    state.parse().ok()
}

fn newest_first(a: &Act, b: &Act) -> std::cmp::Ordering {
    let rank = |act: &Act| match act.from {
        Start::Before => (0, None),
        Start::On(date) => (1, Some(date)),
        Start::Pending => (2, None),
    };
    rank(b).cmp(&rank(a))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::cases::registry;
    use super::super::judge::Finding;
    use super::*;

    #[test]
    fn a_section_table_of_the_site_takes_the_place_of_an_older_one() {
        let table = |state: &str, heading: &str| LocalTable {
            act: "LOV-2024-03-08-9".to_owned(),
            state: state.to_owned(),
            rows: vec![(
                "2-8".parse().expect("a section"),
                Paragraphs::Count(2),
                heading.to_owned(),
            )],
        };
        let citation: Citation = "uhl:§2-8(3)".parse().expect("a citation");
        let day = date(2030, 6, 1);
        let newer = registry().with_sections(vec![table("2030-01-01", "Nytt emne")]);
        assert_eq!(newer.heading(&citation, day), Some("Nytt emne"));
        assert!(newer.judge(&citation, day).contains(&Finding::NoSuchParagraph { has: 2 }));
        let gone: Citation = "uhl:§2-7".parse().expect("a citation");
        assert!(matches!(newer.judge(&gone, day)[..], [Finding::NoSuchSection { .. }]));
        // An older text than the built-in one changes nothing.
        let older = registry().with_sections(vec![table("2020-01-01", "Gammelt emne")]);
        assert_eq!(older.heading(&citation, day), registry().heading(&citation, day));
        // Of a text as enacted, nobody knows what was added later.
        let enacted =
            LocalTable { act: "LOV-1980-06-13-24".to_owned(), ..table("as enacted 1980", "Emne") };
        let enacted = registry().with_sections(vec![enacted]);
        let citation: Citation = "lignl:§9-9".parse().expect("a citation");
        let findings = enacted.judge(&citation, date(2016, 1, 1));
        assert_eq!(findings, []);
    }
}
