//! The only reader of the sources: `content/`, `i18n/` and `themes/` of a site's folder.
//!
//! In: a folder. Out: [`Sources`], and diagnostics for files that cannot be taken. A file that has
//! not changed since the last scan is not read again; what has changed is decided by the file
//! system's own stamp (size, times, number), never by a watcher's word.

mod faults;
mod walk;

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

pub use faults::{CIRCULAR_LINK, FILE_TOO_LARGE, INVALID_UTF8, LINK_OUT_OF_SITE, UNREADABLE_FILE};

use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::source::{File, FileId, Sources, Span};

/// The largest text that is read, in bytes. The longest notice seen is a hundredth of it.
pub const MAX_FILE: u64 = 4 * 1024 * 1024;

/// Why a site cannot be read at all.
#[derive(Debug)]
pub enum Error {
    /// The folder does not exist, or is no folder.
    NoFolder(PathBuf),
    /// The folder has no `content/`.
    NoContent(PathBuf),
    /// The folder may not be read.
    Io(PathBuf, io::Error),
}

/// A site's folder, with what was read from it last.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    ids: HashMap<Arc<str>, FileId>,
    last: HashMap<Arc<str>, Remembered>,
}

#[derive(Debug, Clone)]
struct Remembered {
    stamp: Stamp,
    taken: Taken,
}

/// What came of reading one file.
#[derive(Debug, Clone)]
enum Taken {
    Text(Arc<File>, Option<(&'static Rule, Span)>),
    Asset(Arc<[u8]>),
}

/// Differs whenever a file was written, replaced or renamed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    len: u64,
    times: [i64; 4],
    number: u64,
}

impl Stamp {
    #[cfg(unix)]
    fn of(metadata: &fs::Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        let times =
            [metadata.mtime(), metadata.mtime_nsec(), metadata.ctime(), metadata.ctime_nsec()];
        Self { len: metadata.len(), times, number: metadata.ino() }
    }

    #[cfg(not(unix))]
    fn of(metadata: &fs::Metadata) -> Self {
        let since =
            metadata.modified().ok().and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok());
        let nanos = since.map_or(0, |d| d.as_nanos() as i64);
        Self { len: metadata.len(), times: [nanos, 0, 0, 0], number: 0 }
    }
}

impl Disk {
    /// Looks at a site's folder; nothing is read yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), ids: HashMap::new(), last: HashMap::new() }
    }

    /// The site's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Reads what is new or changed and gives everything as it stands now.
    pub fn scan(&mut self, out: &mut Diagnostics) -> Result<Sources, Error> {
        let root = match fs::canonicalize(&self.root) {
            Ok(root) if root.is_dir() => root,
            Ok(_) => return Err(Error::NoFolder(self.root.clone())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Error::NoFolder(self.root.clone()));
            }
            Err(error) => return Err(Error::Io(self.root.clone(), error)),
        };
        if !root.join("content").is_dir() {
            return Err(Error::NoContent(self.root.clone()));
        }
        let found = walk::walk(&root);
        let mut sources = Sources::default();
        for fault in found.faults {
            let id = self.id(&fault.path);
            sources.insert(Arc::new(File::unsound(id, fault.path, String::new())));
            out.push(Diagnostic::new(fault.rule, Span::top(id)).arg("detail", fault.detail));
        }
        let wanted: Vec<_> = found
            .files
            .into_iter()
            .map(|(path, metadata)| (self.id(&path), path, Stamp::of(&metadata)))
            .collect();
        let last = &self.last;
        let taken: Vec<(Arc<str>, Remembered)> = wanted
            .into_par_iter()
            .filter_map(|(id, path, stamp)| {
                if let Some(known) = last.get(&path).filter(|known| known.stamp == stamp) {
                    return Some((path, known.clone()));
                }
                let taken = take(&root, id, &path, stamp.len)?;
                Some((path, Remembered { stamp, taken }))
            })
            .collect();
        for (path, remembered) in &taken {
            match &remembered.taken {
                Taken::Text(file, fault) => {
                    if let Some((rule, span)) = fault {
                        let limit = MAX_FILE / (1024 * 1024);
                        out.push(Diagnostic::new(rule, *span).arg("limit", limit as usize));
                    }
                    sources.insert(Arc::clone(file));
                }
                Taken::Asset(bytes) => {
                    sources.insert_asset(Arc::clone(path), Arc::clone(bytes));
                }
            }
        }
        self.last = taken.into_iter().collect();
        Ok(sources)
    }

    /// Stands for a file that ought to exist and does not, so that a finding can name it.
    pub fn absent(&mut self, path: &str) -> Arc<File> {
        let path: Arc<str> = path.into();
        Arc::new(File::unsound(self.id(&path), path, String::new()))
    }

    fn id(&mut self, path: &Arc<str>) -> FileId {
        let next = FileId(self.ids.len() as u32);
        *self.ids.entry(Arc::clone(path)).or_insert(next)
    }
}

/// Whether a file is text that this program reads; what else a theme holds is copied as it is.
fn is_text(path: &str) -> bool {
    let extension = path.rsplit('.').next().unwrap_or_default();
    !path.starts_with("themes/") || matches!(extension, "html" | "xml" | "txt")
}

/// Reads one file; nothing when it has vanished since the folder was listed.
fn take(root: &Path, id: FileId, path: &Arc<str>, len: u64) -> Option<Taken> {
    let full = root.join(&**path);
    let bad = |text: String, rule: &'static Rule, at: usize| {
        let file = Arc::new(File::unsound(id, Arc::clone(path), text));
        Some(Taken::Text(file, Some((rule, Span::new(id, at, at + 1)))))
    };
    if len > MAX_FILE {
        return bad(String::new(), &FILE_TOO_LARGE, 0);
    }
    let bytes = match fs::read(&full) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(_) => return bad(String::new(), &UNREADABLE_FILE, 0),
    };
    if !is_text(path) {
        return Some(Taken::Asset(bytes.into()));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(Taken::Text(Arc::new(File::new(id, Arc::clone(path), text)), None)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            bad(text, &INVALID_UTF8, at)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is reported for a site to which `change` was done, by path.
    fn faults(change: impl Fn(&Path)) -> Vec<(String, &'static str)> {
        let folder = tempfile::tempdir().expect("a folder");
        let content = folder.path().join("content");
        fs::create_dir(&content).expect("a folder");
        change(&content);
        let mut out = Diagnostics::new();
        let sources = Disk::new(folder.path()).scan(&mut out).expect("a site");
        let path =
            |it: &Diagnostic| sources.file(it.primary.span.file).expect("a file").path.clone();
        out.iter().map(|it| (path(it).to_string(), it.rule.code)).collect()
    }

    fn write(path: PathBuf, bytes: &[u8]) {
        fs::write(path, bytes).expect("written");
    }

    #[test]
    fn texts_in_another_encoding_and_huge_files_are_reported() {
        let found = faults(|content| {
            write(content.join("good.yaml"), "name: Måløy".as_bytes());
            write(content.join("latin.yaml"), b"name: M\xe5l\xf8y");
            write(content.join("huge.yaml"), &vec![b' '; MAX_FILE as usize + 1]);
        });
        let expected = [("content/huge.yaml", "OP002"), ("content/latin.yaml", "OP001")];
        assert_eq!(found, expected.map(|(path, code)| (path.to_owned(), code)));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_site_alone() {
        use std::os::unix::fs::symlink;
        let outside = tempfile::tempdir().expect("a folder");
        let found = faults(|content| {
            write(content.join("site.yaml"), b"name: Demo");
            let link = |to: &Path, name: &str| symlink(to, content.join(name)).expect("a link");
            link(&content.join("site.yaml"), "inside.yaml");
            link(&content.join("gone.yaml"), "nowhere.yaml");
            link(content, "circle");
            link(outside.path(), "outside");
        });
        let expected = [
            ("content/circle", "OP005"),
            ("content/nowhere.yaml", "OP005"),
            ("content/outside", "OP004"),
        ];
        assert_eq!(found, expected.map(|(path, code)| (path.to_owned(), code)));
    }
}
