//! Lists the files of a site, following links only inside it.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{CIRCULAR_LINK, LINK_OUT_OF_SITE, UNREADABLE_FILE};
use crate::diag::Rule;

/// The folders that a site's sources stand in.
const FOLDERS: &[&str] = &["content", "i18n", "themes"];

/// What a walk found.
pub(super) struct Found {
    /// Files by path from the site's folder, sorted.
    pub(super) files: Vec<(Arc<str>, Metadata)>,
    /// What was not followed.
    pub(super) faults: Vec<Fault>,
}

/// Something that was not followed.
pub(super) struct Fault {
    pub(super) rule: &'static Rule,
    pub(super) path: Arc<str>,
    pub(super) detail: String,
}

/// Lists the files below `root`, which is canonical. Hidden files and the leavings of editors are
/// passed over.
pub(super) fn walk(root: &Path) -> Found {
    let mut found = Found { files: Vec::new(), faults: Vec::new() };
    for folder in FOLDERS {
        if root.join(folder).exists() {
            visit(root, &root.join(folder), folder, &mut vec![root.to_owned()], &mut found);
        }
    }
    found.files.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

fn is_leaving(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

/// Visits a file or folder. `above` are the canonical folders that lead here.
fn visit(root: &Path, full: &Path, path: &str, above: &mut Vec<PathBuf>, found: &mut Found) {
    let fault = |rule, detail: String| Fault { rule, path: path.into(), detail };
    let Ok(own) = fs::symlink_metadata(full) else { return };
    let mut folder = full.to_owned();
    let metadata = if own.is_symlink() {
        // A link that leads nowhere, or to itself, cannot be made canonical.
        let Ok(target) = fs::canonicalize(full) else {
            found.faults.push(fault(&CIRCULAR_LINK, String::new()));
            return;
        };
        if !target.starts_with(root) {
            found.faults.push(fault(&LINK_OUT_OF_SITE, String::new()));
            return;
        }
        let Ok(metadata) = fs::metadata(full) else { return };
        folder = target;
        metadata
    } else {
        own
    };
    if metadata.is_file() {
        found.files.push((path.into(), metadata));
        return;
    }
    if !metadata.is_dir() {
        return;
    }
    if above.contains(&folder) {
        found.faults.push(fault(&CIRCULAR_LINK, String::new()));
        return;
    }
    let entries = match fs::read_dir(full) {
        Ok(entries) => entries,
        Err(error) => {
            found.faults.push(fault(&UNREADABLE_FILE, error.to_string()));
            return;
        }
    };
    above.push(folder);
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !is_leaving(name))
        .collect();
    names.sort();
    for name in names {
        visit(root, &full.join(&name), &format!("{path}/{name}"), above, found);
    }
    above.pop();
}
