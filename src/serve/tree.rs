//! A look through the sources, without reading them.
//!
//! In: a site's folder. Out: a number that differs whenever a file has come, gone, grown or been
//! written. Links are followed as the reader of the sources follows them: inside the site alone.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::Xxh3;

/// One number for all names, sizes and times below some folders of a site.
pub(crate) fn fingerprint(site: &Path, folders: &[&str]) -> u64 {
    let mut tree = Tree { site, above: HashSet::new(), sum: 0 };
    for folder in folders {
        tree.visit(&site.join(folder));
    }
    tree.sum
}

/// A walk through the sources.
struct Tree<'a> {
    site: &'a Path,
    above: HashSet<PathBuf>,
    sum: u64,
}

impl Tree<'_> {
    fn visit(&mut self, path: &Path) {
        let Ok(own) = fs::symlink_metadata(path) else { return };
        let Ok(metadata) = fs::metadata(path) else { return };
        let mut hasher = Xxh3::new();
        hasher.update(path.as_os_str().as_encoded_bytes());
        if !metadata.is_dir() {
            for number in stamp(&metadata) {
                hasher.update(&number.to_le_bytes());
            }
        }
        // A sum does not depend on the order in which a folder lists its files.
        self.sum = self.sum.wrapping_add(hasher.digest());
        if !metadata.is_dir() {
            return;
        }
        // Links are followed inside the site alone, and never in a circle.
        let real = if own.is_symlink() { path.canonicalize().ok() } else { Some(path.to_owned()) };
        let Some(real) = real.filter(|real| real.starts_with(self.site)) else { return };
        if !self.above.insert(real.clone()) {
            return;
        }
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            if !is_leaving(&entry.file_name().to_string_lossy()) {
                self.visit(&entry.path());
            }
        }
        self.above.remove(&real);
    }
}

/// The device and number of a folder: another folder under the same name has another one.
pub(crate) type Identity = (u64, u64);

/// Which folder it is that stands at a path.
#[cfg(unix)]
pub(crate) fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata(path).ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

/// Whether a folder stands at a path; more cannot be told here.
#[cfg(not(unix))]
pub(crate) fn identity(path: &Path) -> Option<Identity> {
    path.exists().then_some((0, 0))
}

#[cfg(unix)]
fn stamp(metadata: &fs::Metadata) -> [u64; 4] {
    use std::os::unix::fs::MetadataExt as _;
    let (seconds, nanos) = (metadata.mtime() as u64, metadata.mtime_nsec() as u64);
    [metadata.len(), metadata.ino(), seconds, nanos]
}

#[cfg(not(unix))]
fn stamp(metadata: &fs::Metadata) -> [u64; 4] {
    let modified = metadata.modified().ok();
    let since = modified.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    [metadata.len(), 0, since.map_or(0, |since| since.as_nanos() as u64), 0]
}

/// Hidden files, backups and the swap files of editors.
pub(crate) fn is_leaving(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_tells_other_trees_apart_and_survives_circles() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().canonicalize().unwrap();
        fs::create_dir_all(site.join("content/a")).unwrap();
        std::os::unix::fs::symlink(&site, site.join("content/circle")).unwrap();
        let look = || fingerprint(&site, &["content", "i18n"]);
        let mut looks = vec![look()];
        fs::write(site.join("content/a/x.md"), "x").unwrap();
        looks.push(look());
        assert_eq!(look(), looks[1]);
        fs::write(site.join("content/a/x.md"), "xy").unwrap();
        looks.push(look());
        fs::rename(site.join("content/a"), site.join("content/b")).unwrap();
        looks.push(look());
        looks.dedup();
        assert_eq!(looks.len(), 4);
    }
}
