//! Changes to the sources that findings themselves propose, for `opplyst check --fix`.
//!
//! Comes in: findings with [`crate::diag::Edit`]s, and the sources they were made from. Goes out: the
//! files with those characters replaced and every other byte as it was, line ends and byte order
//! mark included. A file that was changed meanwhile is left alone, and so is an edit that another
//! one overlaps or that would put a sign that means something to YAML where there was none.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::ops::Range;
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
    for edit in edits {
        let range = edit.span.range();
        let is_free = range.start >= end && !range.is_empty();
        let before = file.text.get(range.clone()).filter(|_| is_free);
        let Some(before) = before.filter(|before| is_harmless(before, &edit.text)) else {
            continue;
        };
        end = range.end;
        let own = in_raw(&raw, range);
        // A place that holds a line end would lose it.
        if raw.get(own.clone()) == Some(before) {
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

/// The same place in the file as it stands on the disk, where a line may end in two characters and
/// a byte order mark may come first.
fn in_raw(raw: &str, range: Range<usize>) -> Range<usize> {
    let mark = raw.strip_prefix('\u{feff}').map_or(0, |rest| raw.len() - rest.len());
    if !raw.contains("\r\n") {
        return range.start + mark..range.end + mark;
    }
    let place = |byte: usize| {
        let mut seen = 0;
        let mut at = mark;
        for line in raw[mark..].split_inclusive('\n') {
            let length = line.len() - usize::from(line.ends_with("\r\n"));
            if byte < seen + length {
                break;
            }
            seen += length;
            at += line.len();
        }
        at + (byte - seen)
    };
    place(range.start)..place(range.end)
}

/// Whether a replacement brings no sign into the text that could mean something to YAML.
fn is_harmless(before: &str, after: &str) -> bool {
    const SIGNS: &str = ":#,[]{}&*!|>'\"%@`\\?";
    let is_new = |c: char| (SIGNS.contains(c) || c.is_control()) && !before.contains(c);
    !after.trim().is_empty() && !after.contains(is_new)
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
}
