//! The preview: the site in a browser while it is being written.
//!
//! In: a function that builds the site from the sources as they stand, and the folder to watch.
//! Out: a server on the loopback address that answers from memory, and never writes a file.
//!
//! One thread watches and builds, one build at a time (`watch`). What a build gives is shown as a
//! whole (`board`): every answer comes from one build. While the sources have errors the last
//! good site stays, with the errors on top; before there ever was one, every address shows them.
//! Each answer has a thread of its own (`http`); open pages hear of changes through a stream
//! of events (`stream`) and put the new page in place of the old without losing the reader's.
//!
//! The preview ends with the process: there is nothing to put in order on Ctrl-C.

mod address;
mod answer;
mod board;
mod html;
mod http;
mod options;
mod stream;
mod tree;
mod watch;
mod workbench;

use std::io::{self, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Instant;

pub use options::{Error, Excerpt, Options, Shown, Snapshot};

use crate::i18n::I18n;
use answer::Desk;
use board::Board;
use watch::{Mode, Signal, Watch};

/// The first port that is tried when none is asked for, and how many after it.
const PORT: u16 = 4321;
const PORTS: u16 = 20;

/// A preview that is running. It ends when this is dropped.
#[derive(Debug)]
pub struct Preview {
    port: u16,
    stopped: Arc<AtomicBool>,
    signal: Arc<Signal>,
    threads: Vec<JoinHandle<()>>,
}

/// Runs the preview until the process is ended. The first line on standard output is its address;
/// everything else goes to standard error.
pub fn run(
    options: Options,
    i18n: Arc<I18n>,
    build: impl FnMut() -> Result<Snapshot, String> + Send + 'static,
) -> Result<(), Error> {
    let (lang, open) = (options.lang, options.open);
    let preview = start(options, Arc::clone(&i18n), build, |line| {
        // Nobody may be there to read it.
        let _ = writeln!(io::stderr(), "{line}");
    })?;
    let address = preview.address();
    let mut stdout = io::stdout().lock();
    let _ = writeln!(stdout, "{address}").and_then(|()| stdout.flush());
    drop(stdout);
    let _ = writeln!(io::stderr(), "{}", i18n.text(lang, "serve-listening"));
    if open && !open_browser(&address) {
        let _ = writeln!(io::stderr(), "{}", i18n.text(lang, "serve-open-failed"));
    }
    preview.wait();
    Ok(())
}

/// Starts the preview, and gives it back as soon as it listens. What is to be told on the way goes
/// to `tell`, line by line.
pub fn start(
    options: Options,
    i18n: Arc<I18n>,
    build: impl FnMut() -> Result<Snapshot, String> + Send + 'static,
    tell: impl Fn(String) + Send + 'static,
) -> Result<Preview, Error> {
    let listener = bind(options.port)?;
    let port = listener.local_addr().map_err(|error| Error::Port { port: 0, error })?.port();
    let board = Arc::new(Board::default());
    let stopped = Arc::new(AtomicBool::new(false));

    let wanted = if options.poll { Mode::Looking } else { Mode::Told };
    let watch = Watch::new(&options.site, &options.out_dir, wanted);
    let signal = watch.signal();
    let work = Work { watch, board: Arc::clone(&board), i18n: Arc::clone(&i18n), options };
    let lang = work.options.lang;
    let desk = Arc::new(Desk::new(port, board, i18n, lang, Arc::clone(&stopped)));
    let threads = [
        thread::Builder::new()
            .name("preview-build".to_owned())
            .spawn(move || work.run(build, tell)),
        thread::Builder::new().name("preview-listen".to_owned()).spawn({
            let stopped = Arc::clone(&stopped);
            move || {
                let answer: Arc<dyn Fn(&http::Request) -> http::Answer + Send + Sync> =
                    Arc::new(move |request| desk.answer(request));
                http::listen(listener, &stopped, &answer);
            }
        }),
    ];
    let threads: io::Result<Vec<JoinHandle<()>>> = threads.into_iter().collect();
    let threads = threads.map_err(|error| Error::Thread { error })?;
    Ok(Preview { port, stopped, signal, threads })
}

impl Preview {
    /// Where the site is to be seen.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Waits for the end, which only another thread or a signal can bring.
    fn wait(mut self) {
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Release);
        self.signal.stop();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

/// Takes the port that was asked for, or the first free one.
fn bind(port: Option<u16>) -> Result<TcpListener, Error> {
    let at = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    if let Some(port) = port {
        return at(port).map_err(|error| Error::Port { port, error });
    }
    for port in PORT..PORT + PORTS {
        match at(port) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            other => return other.map_err(|error| Error::Port { port, error }),
        }
    }
    at(0).map_err(|error| Error::Port { port: 0, error })
}

/// The thread that watches and builds.
struct Work {
    watch: Watch,
    board: Arc<Board>,
    i18n: Arc<I18n>,
    options: Options,
}

impl Work {
    fn run(mut self, mut build: impl FnMut() -> Result<Snapshot, String>, tell: impl Fn(String)) {
        let mut mode = Mode::Told;
        loop {
            if self.watch.mode() == Mode::CannotWatch && mode != Mode::CannotWatch {
                tell(self.i18n.text(self.options.lang, "serve-cannot-watch"));
            }
            mode = self.watch.mode();
            let started = Instant::now();
            // A panic in one build must not end the preview: the next edit may mend it.
            let built = catch_unwind(AssertUnwindSafe(&mut build));
            let built = built
                .unwrap_or_else(|_| Err(self.i18n.text(self.options.lang, "serve-build-panicked")));
            if let Some(view) = self.board.show(built) {
                tell(self.line(&view, started));
            }
            self.watch.settle();
            if !self.watch.wait() {
                return;
            }
        }
    }

    /// What the terminal is told about a build.
    fn line(&self, view: &board::View, started: Instant) -> String {
        let words = html::Words { i18n: &self.i18n, lang: self.options.lang };
        if !view.is_current() {
            return html::title(&words, view);
        }
        let millis = usize::try_from(started.elapsed().as_millis()).unwrap_or(usize::MAX);
        words.format("serve-updated", &[("millis", millis.into())])
    }
}

/// Asks the desktop to show an address; the browser lives on without us.
fn open_browser(address: &str) -> bool {
    let (program, args): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/c", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(args).arg(address);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else { return false };
    // Waited for beside, so that it does not stay behind as a zombie.
    thread::spawn(move || child.wait());
    true
}
