//! The hidden folder in which a site is made, and the swap that puts it in place.
//!
//! In: the folder to publish to. Out: a folder beside it, `.public.opplyst-<random>`, with the new
//! site in `site`. It is removed when the build ends, however it ends; what a killed build left is
//! removed by the next one, which knows it by its name and by a lock that nobody holds any more.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the standard library names more kinds of fault than we tell apart"
)]

use std::fs::{self, File, TryLockError};
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::Error;
use super::error::at;

/// Held by the build as long as it lives; the system lets go of it when the process dies.
const LOCK: &str = "lock";

/// The site that is being made, and after the swap the one before.
const SITE: &str = "site";

/// Where the site before waits while there is no other way to swap.
const ASIDE: &str = "aside";

/// A build's own folder beside the one to publish to.
#[derive(Debug)]
pub(crate) struct Staging {
    folder: PathBuf,
    site: PathBuf,
    target: PathBuf,
    _lock: File,
}

impl Staging {
    /// Makes the folder for a site that will be put in place as `target`, and clears away what dead
    /// builds left.
    pub(crate) fn new(target: &Path) -> Result<Self, Error> {
        let parent = target.parent().unwrap_or(target);
        fs::create_dir_all(parent).map_err(at(parent))?;
        let prefix = prefix(target);
        clear_away(parent, &prefix, target);
        loop {
            let folder = parent.join(format!("{prefix}{:016x}", random()));
            match fs::create_dir(&folder) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(at(&folder)(error)),
            }
            // Another build may take the folder for a dead one's as long as it is not locked, and
            // remove it; then the next name is tried.
            let lock = match File::create(folder.join(LOCK)) {
                Ok(lock) => lock,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(at(&folder)(error)),
            };
            match lock.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => continue,
                // Without locks (some network drives) the folder still serves; it is then never
                // taken for a dead build's, as nobody can take the lock.
                Err(TryLockError::Error(_)) => {}
            }
            let site = folder.join(SITE);
            match fs::create_dir(&site) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => {
                    remove_staging(&folder);
                    return Err(at(&site)(error));
                }
            }
            return Ok(Self { folder, site, target: target.to_path_buf(), _lock: lock });
        }
    }

    /// The folder to fill.
    pub(crate) fn site(&self) -> &Path {
        &self.site
    }

    /// Puts the new site in place of the old one, and removes the old one.
    pub(crate) fn put_in_place(self, permissions: Option<fs::Permissions>) -> Result<(), Error> {
        if let Some(permissions) = permissions {
            // A folder that another user owns keeps its own permissions; the new one has ours.
            let _ = fs::set_permissions(&self.site, permissions);
        }
        self.swap(exchange)
    }

    fn swap(&self, exchange: fn(&Path, &Path) -> io::Result<()>) -> Result<(), Error> {
        // Another build may make or replace the folder between two tries, but not for ever.
        for _ in 0..16 {
            match exchange(&self.site, &self.target) {
                Ok(()) => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    match fs::rename(&self.site, &self.target) {
                        Err(error) if occupied(&error) => continue,
                        other => return other.map_err(at(&self.target)),
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                    return self.swap_in_two_steps();
                }
                Err(error) => return Err(self.swap_failed(error)),
            }
        }
        self.swap_in_two_steps()
    }

    /// Moves the old site aside and the new one in, and the old one back if that fails.
    fn swap_in_two_steps(&self) -> Result<(), Error> {
        let aside = self.folder.join(ASIDE);
        for _ in 0..16 {
            let moved = match fs::rename(&self.target, &aside) {
                Ok(()) => true,
                Err(error) if error.kind() == io::ErrorKind::NotFound => false,
                Err(error) => return Err(self.swap_failed(error)),
            };
            match fs::rename(&self.site, &self.target) {
                Ok(()) => return Ok(()),
                Err(error) if occupied(&error) => {
                    remove(&aside);
                }
                Err(error) => {
                    if moved {
                        fs::rename(&aside, &self.target).map_err(at(&self.target))?;
                    }
                    return Err(self.swap_failed(error));
                }
            }
        }
        Err(at(&self.target)(io::ErrorKind::ResourceBusy.into()))
    }

    fn swap_failed(&self, error: io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => {
                Error::MountPoint(self.target.clone())
            }
            _ => at(&self.target)(error),
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        remove_staging(&self.folder);
    }
}

/// Lets two folders change places in one step.
#[cfg(target_os = "linux")]
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        Err(Errno::NOSYS | Errno::INVAL | Errno::XDEV | Errno::NOTSUP) => {
            Err(io::ErrorKind::Unsupported.into())
        }
        Err(errno) => Err(errno.into()),
    }
}

/// Other systems have no such call that we may use.
#[cfg(not(target_os = "linux"))]
fn exchange(_new: &Path, _old: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn occupied(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists)
}

/// `.public.opplyst-`, and then a random number.
fn prefix(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    format!(".{name}.opplyst-")
}

fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Removes the folders of builds that were killed. Trouble here is no reason not to publish.
fn clear_away(parent: &Path, prefix: &str, target: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(number) = name.strip_prefix(prefix) else { continue };
        let ours = number.len() == 16 && number.bytes().all(|b| b.is_ascii_hexdigit());
        if !ours || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let folder = entry.path();
        let lock = match File::options().write(true).open(folder.join(LOCK)) {
            Ok(lock) => lock,
            Err(_) => {
                // Killed before it had a lock; this removes the folder only if it is empty.
                let _ = fs::remove_dir(&folder);
                continue;
            }
        };
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => continue,
        }
        // Killed between the two steps of a swap: the site is nowhere else.
        let aside = folder.join(ASIDE);
        if aside.is_dir() && !target.exists() {
            let _ = fs::rename(&aside, target);
        }
        remove_staging(&folder);
    }
}

/// Removes a build's own folder. The lock goes last: a removal that is killed half-way leaves a
/// folder that is still known for what it is.
fn remove_staging(folder: &Path) {
    remove(&folder.join(SITE));
    remove(&folder.join(ASIDE));
    let _ = fs::remove_file(folder.join(LOCK));
    let _ = fs::remove_dir(folder);
}

/// Removes a folder and all in it, side by side, as far as it goes. Links are not followed.
fn remove(folder: &Path) {
    let entries: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().collect();
    entries.par_iter().for_each(|entry| {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove(&entry.path());
        } else {
            let _ = fs::remove_file(entry.path());
        }
    });
    let _ = fs::remove_dir(folder);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn no_exchange(_new: &Path, _old: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn staged(target: &Path, text: &str) -> Staging {
        let staging = Staging::new(target).unwrap();
        fs::write(staging.site().join("page"), text).unwrap();
        staging
    }

    #[test]
    fn two_steps_serve_where_there_is_no_exchange() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("public");
        for text in ["one", "two"] {
            staged(&target, text).swap(no_exchange).unwrap();
            assert_eq!(fs::read_to_string(target.join("page")).unwrap(), text);
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        }
    }

    #[test]
    fn a_build_killed_between_two_steps_gives_the_site_back() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("public");
        staged(&target, "one").put_in_place(None).unwrap();
        let staging = staged(&target, "two");
        fs::rename(&target, staging.folder.join(ASIDE)).unwrap();
        // Forgotten, not dropped: a killed process runs no destructor, but loses its lock.
        staging._lock.unlock().unwrap();
        std::mem::forget(staging);
        drop(Staging::new(&target).unwrap());
        assert_eq!(fs::read_to_string(target.join("page")).unwrap(), "one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_living_build_and_a_strangers_folder_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("public");
        fs::create_dir(folder.path().join(".public.opplyst-notes")).unwrap();
        let strangers = folder.path().join(".public.opplyst-0123456789abcdef");
        fs::create_dir(&strangers).unwrap();
        fs::write(strangers.join("diary"), "mine").unwrap();
        let first = staged(&target, "one");
        let second = staged(&target, "two");
        assert!(first.site().join("page").exists());
        drop((first, second));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        assert!(strangers.join("diary").exists());
    }
}
