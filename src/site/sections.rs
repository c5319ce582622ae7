//! Reads whole section tables: `content/register/**/*.tsv`, one section a line.
//!
//! In: files with the columns act, state, address, section, paragraphs, heading, as Lovdata's open
//! data are easily brought into. Out: tables for [`crate::law::Registry::with_sections`]. What the
//! tables mean for citations is decided there.

use std::collections::{BTreeMap, BTreeSet};

use super::read::REGISTER;
use super::{FAULTY_SECTION_ROW, SECTIONS_OF_UNKNOWN_ACT};
use crate::diag::{Diagnostic, Diagnostics};
use crate::law::{self, LocalAct, LocalTable, Paragraphs, Section};
use crate::source::{File, Sources, Span};

/// How the names of the files end.
pub(super) const ENDING: &str = ".tsv";

/// What a table's first line is called, where it has one.
const HEADER: &str = "act";

/// How many columns a line has.
const COLUMNS: usize = 6;

/// One line, by column, each with its place.
struct Row<'a> {
    cells: [(&'a str, Span); COLUMNS],
}

/// Reads all tables of the site. An act that neither the program nor the register knows is
/// reported once: nothing could cite its sections.
pub(super) fn tables(
    sources: &Sources,
    acts: &[LocalAct],
    out: &mut Diagnostics,
) -> Vec<LocalTable> {
    let mut tables: BTreeMap<(&str, &str), LocalTable> = BTreeMap::new();
    let mut met: BTreeMap<(&str, &str, Section), Span> = BTreeMap::new();
    let mut strangers: BTreeSet<&str> = BTreeSet::new();
    let is_table = |file: &&std::sync::Arc<File>| file.path.ends_with(ENDING) && file.sound;
    for file in sources.under(REGISTER).filter(is_table) {
        for row in rows(file, out) {
            let [(act, at), (state, _), _, (name, place), (count, counted), (heading, _)] =
                row.cells;
            if !law::is_built_in(act) && !acts.iter().any(|local| local.id == act) {
                if strangers.insert(act) {
                    out.push(Diagnostic::new(&SECTIONS_OF_UNKNOWN_ACT, at).arg("act", act));
                }
                continue;
            }
            // The articles of an annex stand beside the sections in such tables: `gdpr/a6`.
            if is_article(name) {
                continue;
            }
            let number: String = name.trim_start_matches('§').split_whitespace().collect();
            let Ok(section) = number.parse::<Section>() else {
                out.push(faulty(place, name, "number"));
                continue;
            };
            let Some(paragraphs) = paragraphs(count, heading) else {
                out.push(faulty(counted, count, "paragraphs"));
                continue;
            };
            if let Some(earlier) = met.insert((act, state, section), place) {
                let finding = faulty(place, name, "twice").related(earlier, "there", Vec::new());
                out.push(finding);
                continue;
            }
            let table = tables.entry((act, state)).or_insert_with(|| LocalTable {
                act: act.to_owned(),
                state: state.to_owned(),
                rows: Vec::new(),
            });
            let heading = if paragraphs == Paragraphs::Repealed { "" } else { heading };
            table.rows.push((section, paragraphs, heading.to_owned()));
        }
    }
    tables.into_values().collect()
}

/// The lines of a file, without the names of the columns.
fn rows<'a>(file: &'a File, out: &mut Diagnostics) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let mut start = 0;
    for (at, line) in file.text.split('\n').enumerate() {
        let from = start;
        start += line.len() + 1;
        let header = at == 0 && line.split('\t').next() == Some(HEADER);
        if line.trim().is_empty() || header {
            continue;
        }
        let mut next = from;
        let cells: Vec<(&str, Span)> = line
            .split('\t')
            .map(|cell| {
                let cell_at = next;
                next += cell.len() + 1;
                (cell.trim(), Span::new(file.id, cell_at, cell_at + cell.len()))
            })
            .collect();
        let span = Span::new(file.id, from, from + line.len());
        match <[(&str, Span); COLUMNS]>::try_from(cells) {
            Ok(cells) => rows.push(Row { cells }),
            Err(cells) => {
                let shown: String = line.replace('\t', " ").chars().take(40).collect();
                out.push(faulty(span, &shown, "columns").arg("columns", cells.len()));
            }
        }
    }
    rows
}

fn faulty(span: Span, value: &str, help: &'static str) -> Diagnostic {
    Diagnostic::new(&FAULTY_SECTION_ROW, span).arg("value", value).help(help)
}

/// `a6`, `gdpr/a6`, `a12a`: an article of a treaty or a regulation that is annexed to the act.
fn is_article(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or_default();
    last.strip_prefix('a').is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// How many paragraphs a row says that its section has. None is a section that is only a list, or
/// one that is repealed, which its heading then says.
fn paragraphs(count: &str, heading: &str) -> Option<Paragraphs> {
    let count = count.parse::<u16>().ok()?;
    let heading = heading.to_lowercase();
    let repealed = ["(opphevet", "(oppheva", "(opphevd", "(repealed"];
    Some(match count {
        _ if repealed.iter().any(|word| heading.starts_with(word)) => Paragraphs::Repealed,
        0 => Paragraphs::Uncounted,
        count => Paragraphs::Count(count),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::source::FileId;

    /// The tables of a file, and what is reported: line, code, help.
    fn read(text: &str) -> (Vec<LocalTable>, Vec<(usize, &'static str)>) {
        let path: Arc<str> = "content/register/sections/a.tsv".into();
        let mut sources = Sources::default();
        sources.insert(Arc::new(File::new(FileId(0), path, text.to_owned())));
        let mut out = Diagnostics::new();
        let tables = tables(&sources, &[], &mut out);
        let line = |at: u32| text[..at as usize].matches('\n').count() + 1;
        let found = out.iter().map(|it| (line(it.primary.span.start), it.rule.code)).collect();
        (tables, found)
    }

    #[test]
    fn a_table_is_read_by_act_and_state() {
        let (tables, faults) = read(
            "act\tstate\tlovdata_url\tname\tledd\theading\n\
             LOV-2024-03-08-9\t2030-01-01\tx\t§2-8\t4\tStudentopplysninger\n\
             LOV-2024-03-08-9\t2030-01-01\tx\t§2-9\t0\tListe\n\
             LOV-2024-03-08-9\t2030-01-01\tx\t§ 2 A-1\t1\t(Opphevet)\n\
             LOV-2024-03-08-9\t2030-01-01\tx\tgdpr/a6\t4\tEn artikkel\n\
             \n\
             LOV-2005-04-01-15\tas enacted 2005\tx\t§1-1\t1\tFormål\n",
        );
        assert_eq!(faults, []);
        let [old, new] = tables.as_slice() else { panic!("{tables:?}") };
        assert_eq!((old.act.as_str(), old.rows.len()), ("LOV-2005-04-01-15", 1));
        let rows: Vec<_> = new
            .rows
            .iter()
            .map(|(it, count, text)| (it.to_string(), *count, text.as_str()))
            .collect();
        assert_eq!(
            rows,
            [
                ("2-8".to_owned(), Paragraphs::Count(4), "Studentopplysninger"),
                ("2-9".to_owned(), Paragraphs::Uncounted, "Liste"),
                ("2A-1".to_owned(), Paragraphs::Repealed, ""),
            ]
        );
    }

    #[test]
    fn every_bad_line_is_reported_in_its_place() {
        let (tables, faults) = read(
            "LOV-2024-03-08-9\t2030-01-01\tx\t§2-8\t4\tEn\n\
             LOV-2024-03-08-9\t2030-01-01\t§2-9\t4\tFor få\n\
             LOV-2024-03-08-9\t2030-01-01\tx\t§to\t4\tIngen paragraf\n\
             LOV-2024-03-08-9\t2030-01-01\tx\t§2-10\tfire\tIntet tall\n\
             LOV-2024-03-08-9\t2030-01-01\tx\t§2-8\t4\tEn gang til\n\
             LOV-1814-05-17\t2030-01-01\tx\t§102\t2\tUkjent lov\n\
             LOV-1814-05-17\t2030-01-01\tx\t§103\t2\tUkjent lov\n\
             LOV-2024-03-08-9\t2030-01-01\tx\t§2-11\t4\tFor\tmange\n",
        );
        let row = |line| (line, "OP329");
        assert_eq!(faults, [row(2), row(8), row(3), row(4), row(5), (6, "OP328")]);
        assert_eq!(tables.iter().map(|table| table.rows.len()).collect::<Vec<_>>(), [1]);
    }
}
