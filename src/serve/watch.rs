//! Says when the sources may have changed.
//!
//! In: a site's folder. Out: a wake-up some milliseconds after the last sign of change. What
//! changed is not told, for no watcher knows that for sure: paths are stale after a renaming, and
//! files in a new folder go unreported. So whoever is woken reads everything that may have changed.
//!
//! Signs come from the system. Beside that the tree is looked through every few seconds, which also
//! notices what the system does not tell: a folder that was replaced by another, a disk that
//! another machine writes to. Where the system cannot watch at all, that look is all there is, and
//! is taken more often.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, Event, EventKind};
use notify::{RecursiveMode, Watcher as _};

use super::tree::{self, Identity, identity, is_leaving};

/// The folders of a site that hold sources.
const FOLDERS: [&str; 3] = ["content", "i18n", "themes"];

/// How long nothing may happen before a change is taken for complete.
const QUIET: Duration = Duration::from_millis(3);

/// How long a change may go on before it is shown all the same.
const PATIENCE: Duration = Duration::from_millis(100);

/// How often the tree is looked through beside a working watcher, and without one.
const LOOK_BESIDE: Duration = Duration::from_secs(2);
const LOOK_ALONE: Duration = Duration::from_millis(250);

/// Watches one site's folder.
pub(crate) struct Watch {
    site: PathBuf,
    out_dir: PathBuf,
    signal: Arc<Signal>,
    watcher: Option<notify::RecommendedWatcher>,
    alone: bool,
    watched: Vec<Option<Identity>>,
    seen: Option<u64>,
    look_cost: Duration,
}

/// Where signs of change are left, and waited for.
#[derive(Debug, Default)]
pub(crate) struct Signal {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    first: Option<Instant>,
    last: Option<Instant>,
    /// The watcher has lost track and must begin again.
    lost: bool,
    /// The system has no room for more watches.
    full: bool,
    stopped: bool,
}

/// What ends a wait.
enum Sign {
    Stop,
    Change { lost: bool },
    TimeToLook,
}

/// Why the tree is only looked through from time to time, if it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// The system tells of changes.
    Told,
    /// It was asked for.
    Looking,
    /// The system cannot watch all folders.
    CannotWatch,
}

impl Signal {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn leave(&self, sign: impl FnOnce(&mut State)) {
        let now = Instant::now();
        let mut state = self.lock();
        state.first.get_or_insert(now);
        state.last = Some(now);
        sign(&mut state);
        drop(state);
        self.changed.notify_all();
    }

    /// Takes what the system tells.
    fn take(&self, event: notify::Result<Event>, watched: &Watched) {
        match event {
            Ok(event) if event.need_rescan() => self.leave(|state| state.lost = true),
            Ok(event) if watched.concerns(&event) => self.leave(|_| {}),
            Ok(_) => {}
            Err(error) => self.leave(|state| {
                state.lost = true;
                state.full |= matches!(error.kind, notify::ErrorKind::MaxFilesWatch);
            }),
        }
    }

    /// Ends the watch: whoever waits is told that nothing more will come.
    pub(crate) fn stop(&self) {
        self.leave(|state| state.stopped = true);
    }
}

impl Watch {
    /// Begins to watch, before the first build, so that nothing in between is missed.
    pub(crate) fn new(site: &Path, out_dir: &Path, wanted: Mode) -> Self {
        let canonical = |path: &Path| {
            path.canonicalize()
                .or_else(|_| std::path::absolute(path))
                .unwrap_or_else(|_| path.to_path_buf())
        };
        let mut watch = Self {
            site: canonical(site),
            out_dir: canonical(out_dir),
            signal: Arc::default(),
            watcher: None,
            alone: wanted == Mode::Looking,
            watched: Vec::new(),
            seen: None,
            look_cost: Duration::ZERO,
        };
        watch.begin();
        watch
    }

    /// How changes are noticed now.
    pub(crate) fn mode(&self) -> Mode {
        match (self.watcher.is_some(), self.alone) {
            (true, _) => Mode::Told,
            (false, true) => Mode::Looking,
            (false, false) => Mode::CannotWatch,
        }
    }

    /// What stops the watch from another thread.
    pub(crate) fn signal(&self) -> Arc<Signal> {
        Arc::clone(&self.signal)
    }

    /// Remembers the tree as it is, after a build; the next look compares with that.
    pub(crate) fn settle(&mut self) {
        self.seen = Some(self.look());
    }

    /// Waits until the sources may have changed. `false` when the watch has been stopped.
    pub(crate) fn wait(&mut self) -> bool {
        loop {
            match self.sign() {
                Sign::Stop => return false,
                Sign::Change { lost } => {
                    if lost || self.identities() != self.watched {
                        self.begin();
                    }
                    return true;
                }
                Sign::TimeToLook => {
                    let seen = Some(self.look());
                    if seen != self.seen {
                        // The system did not tell; perhaps it watches folders that are gone.
                        self.seen = seen;
                        self.begin();
                        return true;
                    }
                }
            }
        }
    }

    fn sign(&mut self) -> Sign {
        let pause = if self.watcher.is_some() { LOOK_BESIDE } else { LOOK_ALONE };
        // Looks at a large tree should not cost more than one per cent of a processor.
        let until_look = Instant::now() + pause.max(self.look_cost * 100);
        let signal = Arc::clone(&self.signal);
        let mut state = signal.lock();
        loop {
            if state.stopped {
                return Sign::Stop;
            }
            let now = Instant::now();
            let until = match (state.first, state.last) {
                (Some(first), Some(last)) => {
                    let complete = (last + QUIET).min(first + PATIENCE);
                    if now >= complete {
                        let lost = state.lost;
                        *state = State { full: state.full, ..State::default() };
                        return Sign::Change { lost };
                    }
                    complete
                }
                (_, _) if now >= until_look => return Sign::TimeToLook,
                (_, _) => until_look,
            };
            let wait = until - now;
            state =
                signal.changed.wait_timeout(state, wait).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Begins to watch anew: other folders may stand where the watched ones stood.
    fn begin(&mut self) {
        self.watched = self.identities();
        // Given back first: the system has only so many watches for one person. What happens
        // meanwhile is seen by the build that follows.
        self.watcher = None;
        if !self.alone && !self.signal.lock().full {
            self.watcher = self.watcher().ok();
        }
    }

    fn watcher(&self) -> notify::Result<notify::RecommendedWatcher> {
        // A folder that is a link is watched where it leads.
        let real = FOLDERS.iter().filter_map(|folder| self.site.join(folder).canonicalize().ok());
        let sources = Arc::new(Watched {
            site: self.site.clone(),
            folders: real.collect(),
            out_dir: self.out_dir.clone(),
        });
        let (signal, watched) = (Arc::clone(&self.signal), Arc::clone(&sources));
        let take = move |event| signal.take(event, &watched);
        let config = notify::Config::default().with_follow_symlinks(false);
        let mut watcher = notify::RecommendedWatcher::new(take, config)?;
        watcher.watch(&self.site, RecursiveMode::NonRecursive)?;
        for folder in &sources.folders {
            match watcher.watch(folder, RecursiveMode::Recursive) {
                Err(error) if matches!(error.kind, notify::ErrorKind::MaxFilesWatch) => {
                    return Err(error);
                }
                // It vanished meanwhile; the folder above will tell when it is back.
                Ok(()) | Err(_) => {}
            }
        }
        Ok(watcher)
    }

    fn identities(&self) -> Vec<Option<Identity>> {
        let folders = FOLDERS.iter().map(|folder| self.site.join(folder));
        std::iter::once(self.site.clone()).chain(folders).map(|path| identity(&path)).collect()
    }

    /// Looks through the tree, and remembers what that costs.
    fn look(&mut self) -> u64 {
        let begun = Instant::now();
        let seen = tree::fingerprint(&self.site, &FOLDERS);
        self.look_cost = begun.elapsed();
        seen
    }
}

/// What a watcher was told to watch, without links.
#[derive(Debug, Default)]
struct Watched {
    site: PathBuf,
    folders: Vec<PathBuf>,
    out_dir: PathBuf,
}

impl Watched {
    /// Whether an event may mean that the sources changed.
    fn concerns(&self, event: &Event) -> bool {
        match event.kind {
            // Reading the sources makes events too; a build must not wake itself.
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => {}
            EventKind::Access(_) => return false,
            EventKind::Any
            | EventKind::Create(_)
            | EventKind::Modify(_)
            | EventKind::Remove(_)
            | EventKind::Other => {}
        }
        event.paths.is_empty() || event.paths.iter().any(|path| self.holds(path))
    }

    fn holds(&self, path: &Path) -> bool {
        if path.starts_with(&self.out_dir) {
            return false;
        }
        if let Some(below) = self.folders.iter().find_map(|f| path.strip_prefix(f).ok()) {
            return !below.iter().any(|part| is_leaving(&part.to_string_lossy()));
        }
        // A folder of sources that comes or goes, or the site's own.
        path == self.site || FOLDERS.iter().any(|folder| path == self.site.join(folder))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use notify::event::{CreateKind, DataChange, ModifyKind};

    use super::*;

    #[test]
    fn only_what_may_change_the_site_matters() {
        let event = |kind, path: &str| Event::new(kind).add_path(PathBuf::from(path));
        let changed = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        let watched = Watched {
            site: "/s".into(),
            folders: vec!["/s/content".into(), "/elsewhere".into()],
            out_dir: "/s/content/out".into(),
        };
        let matters = |event: Event| watched.concerns(&event);
        for path in ["/s/content/site.yaml", "/s/i18n", "/s", "/elsewhere/linked.md"] {
            assert!(matters(event(changed, path)), "{path}");
        }
        for path in [
            "/s/content/.site.yaml.swp",
            "/s/content/.git/HEAD",
            "/s/content/a.md~",
            "/s/content/#a.md#",
            "/s/content/out/index.html",
            "/s/public/index.html",
            "/s/.public.opplyst-0123456789abcdef",
            "/s/README.md",
        ] {
            assert!(!matters(event(changed, path)), "{path}");
        }
        let opened = EventKind::Access(AccessKind::Open(AccessMode::Any));
        let written = EventKind::Access(AccessKind::Close(AccessMode::Write));
        assert!(!matters(event(opened, "/s/content/site.yaml")));
        assert!(matters(event(written, "/s/content/site.yaml")));
        // A renaming by which an editor saves has both names.
        let saved = event(EventKind::Create(CreateKind::Any), "/s/content/.a.tmp")
            .add_path("/s/content/a.md".into());
        assert!(matters(saved));
    }

    #[test]
    fn where_the_system_has_no_more_watches_the_tree_is_looked_through() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        let mut watch = Watch::new(folder.path(), &folder.path().join("public"), Mode::Told);
        assert_eq!(watch.mode(), Mode::Told);
        let full = notify::Error::new(notify::ErrorKind::MaxFilesWatch);
        watch.signal.take(Err(full), &Watched::default());
        assert!(watch.wait());
        assert_eq!(watch.mode(), Mode::CannotWatch);
        watch.settle();
        fs::write(folder.path().join("content/a.md"), "x").unwrap();
        assert!(watch.wait());
        watch.signal().stop();
        assert!(!watch.wait());
    }

    #[test]
    fn a_watcher_that_lost_track_begins_again() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        let mut watch = Watch::new(folder.path(), &folder.path().join("public"), Mode::Told);
        let lost = Event::new(EventKind::Other).set_flag(notify::event::Flag::Rescan);
        watch.signal.take(Ok(lost), &Watched::default());
        assert!(watch.wait());
        watch.settle();
        fs::write(folder.path().join("content/a.md"), "x").unwrap();
        assert!(watch.wait());
        assert_eq!(watch.mode(), Mode::Told);
    }
}
