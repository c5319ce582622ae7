//! Changes to the sources that findings themselves propose, for `opplyst check --fix`.
//!
//! Comes in: findings with [`crate::diag::Edit`]s, and the sources they were made from. Goes out: the
//! files with those characters replaced and every other byte as it was, line ends and byte order
//! mark included. A file that was changed meanwhile is left alone, and so is an edit that another
//! one overlaps, or where something else stands than the finding says.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::diag::{Diagnostics, Edit};
use crate::source::{File, FileId, Sources};

/// What was changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fixed {
    /// How many places.
    pub places: usize,
    /// In how many files.
    pub files: usize,
}

/// A file that could not be changed, and why. Files before it have been.
#[derive(Debug)]
pub struct Error {
    /// The file.
    pub path: PathBuf,
    /// Why.
    pub reason: io::Error,
}

/// Makes the changes that the findings propose, in the files below `root`.
pub fn fix(root: &Path, sources: &Sources, findings: &Diagnostics) -> Result<Fixed, Error> {
    let mut files: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    for edit in findings.iter().flat_map(|finding| &finding.edits) {
        files.entry(edit.span.file).or_default().push(edit);
    }
    let mut fixed = Fixed::default();
    for (id, edits) in files {
        let Some(file) = sources.file(id).filter(|file| file.sound) else { continue };
        let path = root.join(&*file.path);
        let places = rewrite(&path, file, edits).map_err(|reason| Error { path, reason })?;
        fixed.places += places;
        fixed.files += usize::from(places > 0);
    }
    Ok(fixed)
}

/// Replaces the places in one file; gives how many.
fn rewrite(path: &Path, file: &File, mut edits: Vec<&Edit>) -> io::Result<usize> {
    edits.sort_by_key(|edit| edit.span);
    edits.dedup();
    let path = path.canonicalize()?;
    let Ok(raw) = String::from_utf8(fs::read(&path)?) else { return Ok(0) };
    if File::new(file.id, "", raw.clone()).text != file.text {
        return Ok(0);
    }
    let mut out = String::with_capacity(raw.len());
    let (mut at, mut end, mut places) = (0, 0, 0);
    let mut on_disk = Raw::new(&raw);
    for edit in edits {
        let range = edit.span.range();
        let is_free = range.start >= end && !range.is_empty();
        if !is_free || file.text.get(range.clone()) != Some(edit.was.as_str()) {
            continue;
        }
        end = range.end;
        let own = on_disk.place(range.start)..on_disk.place(range.end);
        // A place that holds a line end would lose it.
        if raw.get(own.clone()) == Some(edit.was.as_str()) {
            out.push_str(&raw[at..own.start]);
            out.push_str(&edit.text);
            at = own.end;
            places += 1;
        }
    }
    if places == 0 {
        return Ok(0);
    }
    out.push_str(&raw[at..]);
    replace(&path, &out)?;
    Ok(places)
}

/// Finds places of the text in the file as it stands on the disk, where a line may end in two
/// characters and a byte order mark may come first. Places are asked for from the top downwards, so
/// that each line is passed once.
struct Raw<'a> {
    text: &'a str,
    /// Where the line begins that was reached, in the text and in the file.
    seen: usize,
    at: usize,
}

impl<'a> Raw<'a> {
    fn new(text: &'a str) -> Self {
        let mark = text.strip_prefix('\u{feff}').map_or(0, |rest| text.len() - rest.len());
        Self { text, seen: 0, at: mark }
    }

    fn place(&mut self, byte: usize) -> usize {
        while let Some(end) = self.text[self.at..].find('\n') {
            let line = &self.text[self.at..self.at + end];
            let length = line.strip_suffix('\r').unwrap_or(line).len() + 1;
            if byte < self.seen + length {
                break;
            }
            self.seen += length;
            self.at += end + 1;
        }
        self.at + (byte - self.seen)
    }
}

/// Puts a new text in place of a file in one step, with the rights that the file had.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new().prefix(".opplyst-").tempfile_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file().set_permissions(fs::metadata(path)?.permissions())?;
    new.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostic, Rule, Severity};
    use crate::source::Span;
    use std::sync::Arc;

    static RULE: Rule =
        Rule { code: "OP000", name: "any", severity: Severity::Advice, law: &[], docs: "" };

    /// What is left of a file after edits at places of its text.
    fn fixed(bytes: &str, edits: &[(&str, &str)]) -> (String, usize) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.md");
        fs::write(&path, bytes).expect("written");
        let file = Arc::new(File::new(FileId(1), "a.md", bytes.to_owned()));
        let mut findings = Diagnostics::new();
        for (from, to) in edits {
            let at = file.text.find(from).expect("there");
            let span = Span::new(file.id, at, at + from.len());
            findings.push(Diagnostic::new(&RULE, span).edit(span, from, to));
        }
        let mut sources = Sources::default();
        sources.insert(file);
        let fixed = fix(folder.path(), &sources, &findings).expect("fixed");
        (fs::read_to_string(path).expect("read"), fixed.places)
    }

    #[test]
    fn only_the_places_change() {
        let edits = [("§§8", "§ 8"), ("art.6", "artikkel 6")];
        assert_eq!(
            fixed("æ art.6\nøå §§8 §§8\n", &edits),
            ("æ artikkel 6\nøå § 8 §§8\n".into(), 2)
        );
        let windows = "\u{feff}æ\r\n\r\nart.6\r\nøå §§8\r\n";
        let after = "\u{feff}æ\r\n\r\nartikkel 6\r\nøå § 8\r\n";
        assert_eq!(fixed(windows, &edits), (after.into(), 2));
    }

    #[test]
    fn what_overlaps_or_could_mean_something_else_is_left() {
        assert_eq!(fixed("a b c", &[("a b", "x"), ("b c", "y")]), ("x c".into(), 1));
        assert_eq!(fixed("a: b", &[("b", "c: d")]), ("a: b".into(), 0));
        assert_eq!(fixed("a\r\nb", &[("a\nb", "c")]), ("a\r\nb".into(), 0));
    }

    /// Twenty thousand places in a file take no longer than the file does to read, whatever its line
    /// ends; and what a finding says of the text must be what stands there.
    #[test]
    fn places_are_found_in_long_files_and_only_where_the_finding_says() {
        let bytes = "æ art.6\r\n\r\r\n".repeat(20_000);
        let file = Arc::new(File::new(FileId(1), "a.md", bytes.clone()));
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.md");
        fs::write(&path, &bytes).expect("written");
        let mut findings = Diagnostics::new();
        for (at, _) in file.text.match_indices("art.6") {
            let span = Span::new(file.id, at, at + 5);
            findings.push(Diagnostic::new(&RULE, span).edit(span, "art.6", "artikkel 6"));
            let other = Span::new(file.id, at - 3, at - 1);
            findings.push(Diagnostic::new(&RULE, other).edit(other, "ø", "o"));
        }
        let mut sources = Sources::default();
        sources.insert(file);
        let fixed = fix(folder.path(), &sources, &findings).expect("fixed");
        assert_eq!(fixed, Fixed { places: 20_000, files: 1 });
        let after = fs::read_to_string(path).expect("read");
        assert!(after == bytes.replace("art.6", "artikkel 6"));
    }
}
