//! Which folder may be published to, and what stands in it.
//!
//! In: the folder that was asked for and the site's own. Out: a [`Destination`] that holds neither
//! sources nor anything that a build did not make. It looks, and never changes anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::at;
use super::{Error, Output};

/// The file that says that a build made the folder, and which files of it.
pub(crate) const MARKER: &str = ".opplyst";

/// The first line of the marker.
const MARKER_HEAD: &str = "Made by opplyst build, and replaced whole by the next one. Files:\n";

/// How often a survey is begun again because another build came between.
const TRIES: usize = 16;

/// What the desktops of this world leave in every folder that a person opens. It is not worth
/// keeping, and not worth refusing a build for.
const LITTER: [&str; 3] = [".DS_Store", "Thumbs.db", "desktop.ini"];

/// A folder that a site may be published to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    folder: PathBuf,
}

/// What stands in the folder before the build.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// The files that the build before made, with their lengths.
    pub(crate) files: BTreeMap<String, u64>,
    /// The permissions of the folder, which a new one takes over.
    pub(crate) permissions: Option<fs::Permissions>,
}

impl Destination {
    /// Checks that `folder` may be published to from the site in `site`.
    ///
    /// A symbolic link is followed: what it points at is replaced, and the link stays.
    pub fn new(folder: &Path, site: &Path) -> Result<Self, Error> {
        let real = resolve(folder)?;
        if real.exists() && !real.is_dir() {
            return Err(Error::NotAFolder(real));
        }
        let site = resolve(site)?;
        let holds = |sources: PathBuf| Error::HoldsSources { folder: real.clone(), sources };
        if site.starts_with(&real) {
            return Err(holds(site));
        }
        for sources in ["content", "i18n", "themes"] {
            let sources = resolve(&site.join(sources))?;
            if sources.starts_with(&real) || real.starts_with(&sources) {
                return Err(holds(sources));
            }
        }
        let destination = Self { folder: real };
        destination.survey()?;
        Ok(destination)
    }

    /// The folder itself, absolute and without symbolic links.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Looks at what stands in the folder, and refuses it if a build did not make all of it.
    pub(crate) fn survey(&self) -> Result<Survey, Error> {
        let mut marker = self.marker()?;
        for _ in 0..TRIES {
            let found = self.survey_against(&marker);
            let marker_now = self.marker()?;
            match found {
                Ok(survey) => return Ok(survey),
                // Another build put its site in place while we looked; that one is judged by its
                // own list.
                Err(_) if marker_now != marker => marker = marker_now,
                Err(Error::Io { error, .. }) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        self.survey_against(&marker)
    }

    fn marker(&self) -> Result<String, Error> {
        let path = self.folder.join(MARKER);
        match fs::read_to_string(&path) {
            Ok(marker) => Ok(marker),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
            // A marker that is not text is nobody's list.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(String::new()),
            Err(error) => Err(at(&path)(error)),
        }
    }

    fn survey_against(&self, marker: &str) -> Result<Survey, Error> {
        let permissions = match fs::metadata(&self.folder) {
            Ok(metadata) => metadata.permissions(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Survey::default()),
            Err(error) => return Err(at(&self.folder)(error)),
        };
        let mut survey = Survey { files: BTreeMap::new(), permissions: Some(permissions) };
        self.survey_folder("", &files_of(marker), &mut survey)?;
        Ok(survey)
    }

    fn survey_folder(
        &self,
        below: &str,
        made: &BTreeSet<String>,
        survey: &mut Survey,
    ) -> Result<(), Error> {
        let folder = self.folder.join(below);
        for entry in fs::read_dir(&folder).map_err(at(&folder))? {
            let entry = entry.map_err(at(&folder))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            let kind = entry.file_type().map_err(at(&entry.path()))?;
            if kind.is_dir() {
                self.survey_folder(&path, made, survey)?;
            } else if kind.is_file() && made.contains(&path) {
                let metadata = entry.metadata().map_err(at(&entry.path()))?;
                survey.files.insert(path, metadata.len());
            } else if path != MARKER && !LITTER.contains(&name.as_str()) {
                let folder = self.folder.clone();
                return Err(Error::NotOurs { folder, found: entry.path() });
            }
        }
        Ok(())
    }
}

/// The marker's text for a site.
pub(crate) fn marker(output: &Output) -> String {
    let mut text = MARKER_HEAD.to_owned();
    for path in output.files.keys() {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// The files that a marker lists; none if somebody else wrote it.
fn files_of(marker: &str) -> BTreeSet<String> {
    let list = marker.strip_prefix(MARKER_HEAD).unwrap_or_default();
    list.lines().map(str::to_owned).collect()
}

/// The absolute path without symbolic links, also where the last parts do not exist yet.
fn resolve(path: &Path) -> Result<PathBuf, Error> {
    let absolute = std::path::absolute(path).map_err(at(path))?;
    let mut missing = Vec::new();
    let mut existing = absolute.as_path();
    let mut real = loop {
        match existing.canonicalize() {
            Ok(real) => break real,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if existing.is_symlink() {
                    return Err(Error::LeadsNowhere(existing.to_path_buf()));
                }
                missing.extend(existing.components().next_back());
                existing = match existing.parent() {
                    Some(parent) => parent,
                    None => return Err(at(path)(error)),
                };
            }
            Err(error) => return Err(at(existing)(error)),
        }
    };
    for part in missing.into_iter().rev() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            Component::Normal(name) => real.push(name),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    Ok(real)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_does_not_exist_yet_is_resolved_by_its_parents() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().canonicalize().unwrap();
        std::os::unix::fs::symlink(&real, real.join("link")).unwrap();
        assert_eq!(resolve(&real.join("link/a/../b/c")).unwrap(), real.join("b/c"));
        assert_eq!(resolve(&real.join("link")).unwrap(), real);
    }

    #[test]
    fn a_marker_lists_what_was_made_and_a_foreign_one_lists_nothing() {
        let mut output = Output::default();
        output.files.insert("nn/index.html".into(), b"x"[..].into());
        assert!(files_of(&marker(&output)).contains("nn/index.html"));
        assert!(files_of("nn/index.html\n").is_empty());
    }
}
