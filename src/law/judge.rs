//! Is there such a place in the law, on a given day?
//!
//! Comes in: a citation and a date. Goes out: what is wrong with it, as data; the wording of a
//! message, and whether it blocks publishing, is for the rules to decide. Where the registry does
//! not know enough to say, it says nothing.

use jiff::civil::Date;

use super::act::{Act, Paragraphs, SectionTable, Start};
use super::citation::{Citation, Place, Section};
use super::gdpr::{CHAPTERS, RECITALS};
use super::registry::Registry;

/// Something wrong with a citation on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The registry does not know the act.
    UnknownAct,
    /// The act was repealed.
    Repealed {
        /// Its id.
        act: String,
        /// The first day on which it no longer held.
        since: Date,
        /// The id of the act that took over.
        successor: Option<String>,
        /// Where in the new act the place went, where known.
        now_at: Vec<Citation>,
    },
    /// The act is not in force yet.
    NotYetInForce {
        /// Its id.
        act: String,
        /// From when it will be; nothing if nobody has decided.
        from: Option<Date>,
    },
    /// The act has no such section.
    NoSuchSection {
        /// The id of the act.
        act: String,
        /// The sections of the same chapter, first and last; nothing if there is no such chapter.
        chapter: Option<(Section, Section)>,
        /// The earlier act that had it.
        formerly: Option<Former>,
    },
    /// The section is repealed, though the act is not.
    SectionRepealed,
    /// The section has fewer paragraphs.
    NoSuchParagraph {
        /// How many it has.
        has: u16,
    },
    /// The regulation has no such article.
    NoSuchArticle {
        /// How many it has.
        has: u16,
    },
    /// The article has no such number.
    NoSuchNumber {
        /// How many it has; none if it is not divided.
        has: u16,
    },
    /// There is no such letter.
    NoSuchLetter {
        /// The letters there are; empty if there are none.
        has: &'static str,
    },
    /// A letter without its number, where the article has several numbers.
    NumberMissing {
        /// The places that may be meant.
        perhaps: Vec<Citation>,
    },
    /// The regulation has no such recital.
    NoSuchRecital {
        /// How many it has.
        has: u16,
    },
    /// There is no such chapter.
    NoSuchChapter {
        /// How many chapters there are, where known.
        has: Option<u16>,
    },
    /// The number is in use, but in the act or the text before it stood for another subject. No
    /// error in itself: a sign that an old citation was kept.
    NewSubject {
        /// What the number stands for now.
        now: String,
        /// What it stood for.
        formerly: Former,
    },
}

/// A section as it was before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Former {
    /// The id of the act that had it.
    pub act: String,
    /// Until when.
    pub until: Option<Date>,
    /// Its heading there.
    pub heading: String,
    /// Where its subject is now, where known.
    pub now_at: Vec<Citation>,
}

impl Registry {
    /// What is wrong with a citation in a notice that takes effect on a day. Nothing, if nothing
    /// is, or if the registry cannot tell.
    pub fn judge(&self, citation: &Citation, date: Date) -> Vec<Finding> {
        let mut out = Vec::new();
        let Some(act) = self.act(citation.act, date) else {
            out.push(Finding::UnknownAct);
            return out;
        };
        self.judge_as(citation, act, date, &mut out);
        out
    }

    /// The same, for a citation that names one act by date and number, whatever its key means on
    /// the day.
    pub fn judge_act(&self, citation: &Citation, id: &str, date: Date) -> Vec<Finding> {
        let mut out = Vec::new();
        match self.act_by_id(id) {
            None => out.push(Finding::UnknownAct),
            Some(act) => self.judge_as(citation, act, date, &mut out),
        }
        out
    }

    fn judge_as(&self, citation: &Citation, act: &Act, date: Date, out: &mut Vec<Finding>) {
        if !act.has_begun(date) {
            let from = match act.from {
                Start::On(from) => Some(from),
                Start::Before | Start::Pending => None,
            };
            out.push(Finding::NotYetInForce { act: act.id.clone(), from });
        }
        if let Some(since) = act.until.filter(|until| *until <= date) {
            out.push(Finding::Repealed {
                act: act.id.clone(),
                since,
                successor: act.successor.clone(),
                now_at: self.now_at(act, citation.place),
            });
        }
        match citation.place {
            Place::Whole => {}
            Place::Chapter(chapter) => self.judge_chapter(act, chapter, date, out),
            Place::Recital(recital) => {
                if act.is_gdpr() && !(1..=RECITALS).contains(&recital) {
                    out.push(Finding::NoSuchRecital { has: RECITALS });
                }
            }
            Place::Article { .. } => {
                if act.is_gdpr() {
                    self.judge_article(citation, out);
                }
            }
            Place::Section { section, paragraph, .. } => {
                self.judge_section(act, section, paragraph, date, out);
            }
        }
    }

    fn judge_article(&self, citation: &Citation, out: &mut Vec<Finding>) {
        let Place::Article { article: nr, number, letter } = citation.place else { return };
        let Some(article) = self.gdpr.article(nr) else {
            out.push(Finding::NoSuchArticle { has: self.gdpr.len() });
            return;
        };
        let has = u16::try_from(article.numbers.len()).unwrap_or(u16::MAX);
        let Some(letters) = article.letters_under(number) else {
            out.push(Finding::NoSuchNumber { has });
            return;
        };
        let Some(letter) = letter.filter(|l| !letters.contains(*l)) else { return };
        if number.is_none() && has > 0 {
            let place =
                |number| Place::Article { article: nr, number: Some(number), letter: Some(letter) };
            let perhaps: Vec<Citation> = (1..=has)
                .map(|number| Citation { act: citation.act, place: place(number) })
                .filter(|c| self.gdpr.has(c.place))
                .collect();
            if !perhaps.is_empty() {
                out.push(Finding::NumberMissing { perhaps });
                return;
            }
        }
        out.push(Finding::NoSuchLetter { has: letters });
    }

    fn judge_section(
        &self,
        act: &Act,
        section: Section,
        paragraph: Option<u16>,
        date: Date,
        out: &mut Vec<Finding>,
    ) {
        let Some(table) = act.sections(date) else { return };
        let Some(row) = table.row(section) else {
            if !table.incomplete {
                out.push(Finding::NoSuchSection {
                    act: act.id.clone(),
                    chapter: chapter_of(table, section),
                    formerly: self.former(act, table, section, paragraph),
                });
            }
            return;
        };
        match (row.paragraphs, paragraph) {
            (Paragraphs::Repealed, _) => out.push(Finding::SectionRepealed),
            (Paragraphs::Count(has), Some(n)) if n > has && !table.incomplete => {
                out.push(Finding::NoSuchParagraph { has });
            }
            (Paragraphs::Count(_) | Paragraphs::Uncounted, _) => {}
        }
        if let Some(former) = self.former(act, table, section, paragraph)
            && former.heading != row.heading
            && !row.heading.is_empty()
        {
            out.push(Finding::NewSubject { now: row.heading.to_string(), formerly: former });
        }
    }

    fn judge_chapter(&self, act: &Act, chapter: Section, date: Date, out: &mut Vec<Finding>) {
        if act.is_gdpr() {
            if !self.gdpr.has(Place::Chapter(chapter)) {
                out.push(Finding::NoSuchChapter { has: Some(CHAPTERS) });
            }
            return;
        }
        // Only where sections are numbered by chapter do they tell which chapters there are.
        let Some(table) = act.sections(date).filter(|t| t.by_chapter() && !t.incomplete) else {
            return;
        };
        let wanted = Some((chapter.number, chapter.suffix));
        if !table.rows.iter().any(|row| row.section.chapter == wanted) {
            let last = table.rows.iter().filter_map(|row| row.section.chapter).map(|c| c.0).max();
            out.push(Finding::NoSuchChapter { has: last });
        }
    }

    /// The section of that number before: in an older text of the act, or in the act before.
    fn former(
        &self,
        act: &Act,
        table: &SectionTable,
        section: Section,
        paragraph: Option<u16>,
    ) -> Option<Former> {
        let older_text =
            act.tables().iter().filter(|t| t.state != table.state && t.until.is_some());
        let in_act = older_text
            .map(|t| (act, t, t.until))
            .find_map(|(act, t, until)| Some((act, t.row(section)?, until)));
        let in_older = || {
            let older = self
                .acts
                .iter()
                .filter(|a| a.successor.as_ref() == Some(&act.id) && a.key == act.key);
            older.filter_map(|a| Some((a, a.tables().last()?.row(section)?, a.until))).next()
        };
        let (old, row, until) = in_act.or_else(in_older)?;
        let place = Place::Section { section, paragraph, letter: None, number: None };
        Some(Former {
            act: old.id.clone(),
            until,
            heading: row.heading.to_string(),
            now_at: self.now_at(old, place),
        })
    }

    /// Where a place of an old act went.
    pub(crate) fn now_at(&self, act: &Act, place: Place) -> Vec<Citation> {
        let Place::Section { section, paragraph, .. } = place else { return Vec::new() };
        let of_section = || self.moves.iter().filter(|m| m.act == act.id && m.section == section);
        let exact = of_section().find(|m| m.paragraph.is_some() && m.paragraph == paragraph);
        let whole = || of_section().find(|m| m.paragraph.is_none());
        exact.or_else(whole).map_or_else(Vec::new, |m| m.to.clone())
    }
}

/// The first and last section of the chapter, if the act has it.
fn chapter_of(table: &SectionTable, section: Section) -> Option<(Section, Section)> {
    let mut rows = table.rows.iter().filter(|row| row.section.chapter == section.chapter);
    let first = rows.next()?;
    Some((first.section, rows.next_back().unwrap_or(first).section))
}
