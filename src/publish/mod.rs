//! A finished site, and how it gets to disk.
//!
//! In: an [`Output`] and the [`Destination`] it goes to. Out: a folder that holds that site and
//! nothing else, put in place in one step. Whoever reads the folder meets the old site or the new
//! one, never a mixture, whatever happens to the build on its way.
//!
//! The new site is made in a hidden folder beside the old one, on the same file system. A file that
//! did not change is taken over by a hard link, so its time of change stays and copying tools leave
//! it alone. Then the two folders change places in one system call. Where the file system has no
//! such call, the old folder is moved aside first and moved back if the second step fails.
//!
//! Nothing is waited for but the system's word that it has the bytes. A power cut in the seconds
//! after a build may therefore cost the site; its sources are there, and the build is done again.
//! Waiting for the disk would cost every build, on a busy machine by seconds.
//!
//! This room makes no page and does not know what one means.

mod destination;
mod error;
mod staging;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use rayon::prelude::*;

pub use destination::Destination;
pub use error::Error;

use crate::rules::Clearance;
use destination::{MARKER, Survey};
use error::at;
use staging::Staging;

/// The finished site: path (`nn/studentar/index.html`) to bytes, sorted. The same sources give the
/// same bytes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Output {
    /// The files.
    pub files: BTreeMap<Arc<str>, Arc<[u8]>>,
}

/// What a build did to the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or have new bytes.
    pub written: usize,
    /// Files that were taken over from the site before.
    pub unchanged: usize,
    /// Files of the site before that are no longer made.
    pub removed: usize,
    /// How long it took.
    pub duration: Duration,
}

/// Puts `output` in place of what `destination` holds, or leaves everything as it was.
///
/// The clearance is proof that the rules found no error; nothing is read from it.
pub fn write(
    output: &Output,
    destination: &Destination,
    _clearance: &Clearance,
) -> Result<Published, Error> {
    let started = Instant::now();
    for path in output.files.keys() {
        check_name(path)?;
    }
    let staging = Staging::new(destination.folder())?;
    let survey = destination.survey()?;
    let site = staging.site();
    make_folders(output, site)?;

    let written = AtomicUsize::new(0);
    output.files.par_iter().try_for_each(|(path, bytes)| {
        if take_over(&survey, destination.folder(), site, path, bytes) {
            return Ok(());
        }
        written.fetch_add(1, Ordering::Relaxed);
        write_file(&site.join(&**path), bytes, None)
    })?;
    write_file(&site.join(MARKER), destination::marker(output).as_bytes(), None)?;

    let written = written.into_inner();
    let removed = survey.files.keys().filter(|old| !output.files.contains_key(old.as_str()));
    let published = Published {
        written,
        unchanged: output.files.len() - written,
        removed: removed.count(),
        duration: Duration::ZERO,
    };
    staging.put_in_place(survey.permissions)?;
    Ok(Published { duration: started.elapsed(), ..published })
}

/// Refuses a path that would leave the folder, or that is the marker's. The stages before make no
/// such path; a theme could.
fn check_name(path: &str) -> Result<(), Error> {
    let sound = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']);
    if path.split('/').all(sound) && path != MARKER {
        return Ok(());
    }
    Err(Error::BadName(path.to_owned()))
}

/// Makes every folder once, before the files are written side by side.
fn make_folders(output: &Output, site: &Path) -> Result<(), Error> {
    let folders: BTreeSet<&str> =
        output.files.keys().filter_map(|path| Some(path.rsplit_once('/')?.0)).collect();
    folders.par_iter().try_for_each(|folder| {
        let folder = site.join(folder);
        fs::create_dir_all(&folder).map_err(at(&folder))
    })
}

/// Takes a file over from the site before, if it is there with the same bytes.
///
/// The link is made first and compared afterwards: another build may put a new site in place at any
/// time, but what is linked into our own folder stays what it is.
fn take_over(survey: &Survey, folder: &Path, site: &Path, path: &str, bytes: &[u8]) -> bool {
    let Some(&old_len) = survey.files.get(path) else { return false };
    if old_len != bytes.len() as u64 {
        return false;
    }
    let (old, new) = (folder.join(path), site.join(path));
    if fs::hard_link(&old, &new).is_ok() {
        if fs::read(&new).is_ok_and(|old_bytes| old_bytes == bytes) {
            return true;
        }
        // Whatever stands there now is replaced by a file of our own, which cannot be opened anew
        // while the link is there.
        let _ = fs::remove_file(&new);
        return false;
    }
    // Some file systems have no hard links; the same bytes with the same time serve as well.
    let same = fs::read(&old).is_ok_and(|old_bytes| old_bytes == bytes);
    let modified = fs::metadata(&old).and_then(|metadata| metadata.modified());
    match modified {
        Ok(modified) if same => write_file(&new, bytes, Some(modified)).is_ok(),
        Ok(_) | Err(_) => false,
    }
}

/// Writes one new file, with a time of change where it has one already.
fn write_file(path: &Path, bytes: &[u8], modified: Option<SystemTime>) -> Result<(), Error> {
    let write = || {
        let mut file = File::create(path)?;
        file.write_all(bytes)?;
        match modified {
            Some(modified) => file.set_modified(modified),
            None => Ok(()),
        }
    };
    write().map_err(at(path))
}
