//! Why a site could not be published: each case with the path that it concerns, and the Fluent
//! message that says it in plain words. Nothing of the published site has changed when one is
//! returned.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the standard library names more kinds of fault than we tell apart"
)]

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::diag::Args;

/// Why a site could not be published.
#[derive(Debug)]
pub enum Error {
    /// The folder holds something that a build did not make, and that a new site would wipe out.
    NotOurs {
        /// The folder to publish to.
        folder: PathBuf,
        /// What was found in it.
        found: PathBuf,
    },
    /// There is a file where the folder should be.
    NotAFolder(PathBuf),
    /// A symbolic link that leads nowhere.
    LeadsNowhere(PathBuf),
    /// The folder is the site's own, holds it, or lies among its sources.
    HoldsSources {
        /// The folder to publish to.
        folder: PathBuf,
        /// The sources that would be wiped out or mixed with the site.
        sources: PathBuf,
    },
    /// The folder is a mount point, which cannot change places with another folder.
    MountPoint(PathBuf),
    /// A file of the site has a name that leads out of the folder or that is taken.
    BadName(String),
    /// The disk, the permissions or the file system said no.
    Io {
        /// What was being read or written.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

/// Says at which path the system said no.
pub(crate) fn at(path: &Path) -> impl Fn(io::Error) -> Error {
    let path = path.to_path_buf();
    move |error| Error::Io { path: path.clone(), error }
}

impl Error {
    /// The Fluent message that says it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotOurs { .. } => "publish-not-ours",
            Self::NotAFolder(_) => "publish-not-a-folder",
            Self::LeadsNowhere(_) => "publish-leads-nowhere",
            Self::HoldsSources { .. } => "publish-holds-sources",
            Self::MountPoint(_) => "publish-mount-point",
            Self::BadName(_) => "publish-bad-name",
            Self::Io { error, .. } => io_key(error.kind()),
        }
    }

    /// The values of that message.
    pub fn args(&self) -> Args {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::NotOurs { folder, found } => {
                vec![("folder", shown(folder).into()), ("found", shown(found).into())]
            }
            Self::HoldsSources { folder, sources } => {
                vec![("folder", shown(folder).into()), ("sources", shown(sources).into())]
            }
            Self::NotAFolder(path) | Self::LeadsNowhere(path) | Self::MountPoint(path) => {
                vec![("path", shown(path).into())]
            }
            Self::BadName(name) => vec![("path", name.into())],
            Self::Io { path, error } => {
                vec![("path", shown(path).into()), ("reason", error.to_string().into())]
            }
        }
    }
}

/// The kinds of trouble that a person can do something about have words of their own; the others
/// are told in the system's.
fn io_key(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "publish-disk-full",
        io::ErrorKind::PermissionDenied => "publish-no-permission",
        io::ErrorKind::ReadOnlyFilesystem => "publish-read-only",
        _ => "publish-failed",
    }
}

impl fmt::Display for Error {
    /// For logs and tests; people get the Fluent message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.key())?;
        for (name, value) in self.args() {
            write!(f, " {name}={value:?}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
