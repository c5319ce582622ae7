//! Files in memory, and places in them.
//!
//! In: texts that [`crate::disk`] has read. Out: [`Sources`], [`FileId`], [`Span`] and
//! [`Spanned`], so that every value can say where it stands. This room reads nothing itself and
//! does not know what a text means.

mod prose;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

pub use prose::Prose;

/// Names one file for as long as the program runs; the same path keeps its number between builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The range from byte `start` to before byte `end` of `file`.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let cut = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: cut(start), end: cut(end.max(start)) }
    }

    /// The very beginning of `file`, for what concerns all of it.
    pub fn top(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }

    /// Where it starts and ends, as indices into the text.
    pub fn range(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and the place where its author wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What is written.
    pub value: T,
    /// Where it is written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins a value and its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// The same place with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: f(self.value), span: self.span }
    }
}

/// A line and a column, both from 1; columns count Unicode characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// One text file of the site. Its text has no byte order mark and its lines end in `\n` alone.
#[derive(Debug)]
pub struct File {
    /// Its number.
    pub id: FileId,
    /// Its path from the site's folder, with `/` between the parts.
    pub path: Arc<str>,
    /// What stands in it.
    pub text: String,
    /// Equal texts have equal fingerprints, on every machine and in every run.
    pub fingerprint: u64,
    /// Whether the text is what stands on disk. Where it is not, that was reported, and nobody reads
    /// the text for anything but showing it.
    pub sound: bool,
    line_starts: OnceLock<Vec<u32>>,
}

impl File {
    /// Takes a text as it was read: a byte order mark is dropped, and `\r\n` becomes `\n`.
    pub fn new(id: FileId, path: impl Into<Arc<str>>, text: String) -> Self {
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.to_owned(),
            None => text,
        };
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
        let fingerprint = xxhash_rust::xxh3::xxh3_64(text.as_bytes());
        Self { id, path: path.into(), text, fingerprint, sound: true, line_starts: OnceLock::new() }
    }

    /// A file that could not be taken as it is; `text` is what can be shown of it.
    pub fn unsound(id: FileId, path: impl Into<Arc<str>>, text: String) -> Self {
        Self { sound: false, ..Self::new(id, path, text) }
    }

    /// The line and column of a byte; a byte past the end is the end.
    pub fn position(&self, byte: u32) -> Position {
        let starts = self.line_starts();
        let byte = self.text.floor_char_boundary(byte as usize);
        let line = starts.partition_point(|start| *start as usize <= byte).max(1);
        let start = starts[line - 1] as usize;
        Position { line, column: self.text[start..byte].chars().count() + 1 }
    }

    /// The text of a line (from 1), without its end.
    pub fn line(&self, line: usize) -> &str {
        let starts = self.line_starts();
        let Some(start) = line.checked_sub(1).and_then(|index| starts.get(index)) else {
            return "";
        };
        self.text[*start as usize..].lines().next().unwrap_or_default()
    }

    /// The whole file as a span.
    pub fn span(&self) -> Span {
        Span::new(self.id, 0, self.text.len())
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
            std::iter::once(0).chain(ends.map(|(i, _)| i as u32 + 1)).collect()
        })
    }
}

/// Everything that was read, at one moment.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: BTreeMap<Arc<str>, Arc<File>>,
    by_id: BTreeMap<FileId, Arc<File>>,
    assets: BTreeMap<Arc<str>, Arc<[u8]>>,
}

impl Sources {
    /// Adds a text file.
    pub fn insert(&mut self, file: Arc<File>) {
        self.by_id.insert(file.id, Arc::clone(&file));
        self.files.insert(Arc::clone(&file.path), file);
    }

    /// Adds a file of a theme that is copied as it is.
    pub fn insert_asset(&mut self, path: Arc<str>, bytes: Arc<[u8]>) {
        self.assets.insert(path, bytes);
    }

    /// The file with this number.
    pub fn file(&self, id: FileId) -> Option<&Arc<File>> {
        self.by_id.get(&id)
    }

    /// The file at this path.
    pub fn at(&self, path: &str) -> Option<&Arc<File>> {
        self.files.get(path)
    }

    /// The files below a folder (`content/notices/`), by path.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a Arc<File>> {
        self.files
            .range::<str, _>((std::ops::Bound::Included(folder), std::ops::Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(folder))
            .map(|(_, file)| file)
    }

    /// The assets below a folder, by path.
    pub fn assets_under<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (&'a Arc<str>, &'a Arc<[u8]>)> {
        self.assets
            .range::<str, _>((std::ops::Bound::Included(folder), std::ops::Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(folder))
    }

    /// The text at a span; empty where there is none.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).and_then(|file| file.text.get(span.range())).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let file = File::new(FileId(1), "a.md", "\u{feff}æø\r\nåb\n".into());
        assert_eq!(file.text, "æø\nåb\n");
        let b = file.text.find('b').map(|at| file.position(at as u32));
        assert_eq!(b, Some(Position { line: 2, column: 2 }));
        assert_eq!(file.position(9_999), Position { line: 3, column: 1 });
        assert_eq!(file.position(1), Position { line: 1, column: 1 }, "inside a character");
        assert_eq!(file.line(2), "åb");
        assert_eq!(file.line(7), "");
    }
}
