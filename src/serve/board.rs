//! The one place that says what is shown now.
//!
//! In: what each build gave. Out: an immutable [`View`], swapped as a whole. Whoever answers a
//! request takes one view and works with that alone, so no answer is made from two builds.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use super::{Shown, Snapshot};
use crate::diag::Severity;
use crate::publish::Output;

/// What is shown: the last whole site, and what is wrong with the sources.
#[derive(Debug)]
pub(crate) struct View {
    /// Grows with every change that somebody could see.
    pub(crate) version: u64,
    /// The last site that was built without errors, if there ever was one.
    pub(crate) site: Option<Arc<Output>>,
    /// What is to be said about the sources.
    pub(crate) findings: Vec<Shown>,
    /// Why there was no build at all, in the reader's language.
    pub(crate) failure: Option<String>,
    /// Changes with any style sheet of the site.
    pub(crate) styles: u64,
}

impl View {
    /// Whether the site shown is what the sources say.
    pub(crate) fn is_current(&self) -> bool {
        self.site.is_some() && self.failure.is_none() && self.errors().next().is_none()
    }

    /// The findings that keep the site from being built.
    pub(crate) fn errors(&self) -> impl Iterator<Item = &Shown> {
        self.of(Severity::Error)
    }

    /// The findings of one severity.
    pub(crate) fn of(&self, severity: Severity) -> impl Iterator<Item = &Shown> {
        self.findings.iter().filter(move |shown| shown.finding.severity == severity)
    }
}

/// Shows the current view to everybody, and wakes those who wait for the next.
#[derive(Debug, Default)]
pub(crate) struct Board {
    view: Mutex<Option<Arc<View>>>,
    changed: Condvar,
}

impl Board {
    /// The view of now, once there is one.
    pub(crate) fn view(&self, patience: Duration) -> Option<Arc<View>> {
        self.newer_than(0, patience)
    }

    /// The view of now as soon as its version is above `version`.
    pub(crate) fn newer_than(&self, version: u64, patience: Duration) -> Option<Arc<View>> {
        let deadline = Instant::now() + patience;
        let mut view = self.lock();
        loop {
            if let Some(view) = view.as_ref().filter(|view| view.version > version) {
                return Some(Arc::clone(view));
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return None;
            }
            view = self.changed.wait_timeout(view, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Shows what a build gave, and says whether anybody could see a difference.
    pub(crate) fn show(&self, built: Result<Snapshot, String>) -> Option<Arc<View>> {
        let before = self.lock().clone();
        let (new_site, findings, failure) = match built {
            Ok(snapshot) => (snapshot.output, snapshot.findings, None),
            Err(failure) => (None, Vec::new(), Some(failure)),
        };
        let old_site = before.as_ref().and_then(|view| view.site.clone());
        let changed = match (&new_site, &old_site) {
            (Some(new), Some(old)) => !same(new, old),
            (Some(_), None) => true,
            (None, _) => false,
        };
        if let Some(before) = &before
            && !changed
            && before.findings == findings
            && before.failure == failure
        {
            return None;
        }
        let styles = match (&before, &new_site) {
            (Some(before), _) if !changed => before.styles,
            (_, Some(new)) => styles(new),
            (_, None) => 0,
        };
        let version = before.map_or(0, |view| view.version) + 1;
        let site = if changed { new_site } else { old_site };
        let view = Arc::new(View { version, site, findings, failure, styles });
        *self.lock() = Some(Arc::clone(&view));
        self.changed.notify_all();
        Some(view)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<View>>> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether two sites have the same files with the same bytes. Files that a build took over from the
/// last one are the same memory and need no look.
fn same(a: &Arc<Output>, b: &Arc<Output>) -> bool {
    Arc::ptr_eq(a, b)
        || a.files.len() == b.files.len()
            && a.files.iter().zip(&b.files).all(|((path_a, bytes_a), (path_b, bytes_b))| {
                path_a == path_b && (Arc::ptr_eq(bytes_a, bytes_b) || bytes_a == bytes_b)
            })
}

/// One number for all style sheets.
fn styles(site: &Output) -> u64 {
    let mut hasher = Xxh3::new();
    for (path, bytes) in site.files.iter().filter(|(path, _)| path.ends_with(".css")) {
        hasher.update(path.as_bytes());
        hasher.update(&xxh3_64(bytes).to_le_bytes());
    }
    hasher.digest()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(text: &str) -> Result<Snapshot, String> {
        let mut output = Output::default();
        output.files.insert("index.html".into(), text.as_bytes().into());
        Ok(Snapshot { output: Some(Arc::new(output)), findings: Vec::new() })
    }

    #[test]
    fn what_looks_the_same_is_no_new_version() {
        let board = Board::default();
        assert_eq!(board.show(snapshot("a")).unwrap().version, 1);
        assert!(board.show(snapshot("a")).is_none());
        assert_eq!(board.show(snapshot("b")).unwrap().version, 2);
    }

    #[test]
    fn a_failed_build_keeps_the_last_site() {
        let board = Board::default();
        let nothing = board.show(Err("no".to_owned())).unwrap();
        assert!(nothing.site.is_none() && !nothing.is_current());
        let good = board.show(snapshot("a")).unwrap();
        let failed = board.show(Err("no".to_owned())).unwrap();
        assert!(Arc::ptr_eq(good.site.as_ref().unwrap(), failed.site.as_ref().unwrap()));
        assert!(good.is_current() && !failed.is_current());
        assert!(board.show(snapshot("a")).unwrap().is_current());
    }
}
