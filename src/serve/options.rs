//! What the preview is started with, what a build hands it, and why it may not start.

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use crate::diag::{Args, Diagnostic};
use crate::lang::Lang;
use crate::publish::Output;
use crate::report::{Finding, Wording};

/// How the preview is to run.
#[derive(Debug, Clone)]
pub struct Options {
    /// The site's folder.
    pub site: PathBuf,
    /// The port on the loopback address: 0 for any that is free, nothing for the usual one or the
    /// next that is free.
    pub port: Option<u16>,
    /// The language of the preview's own words.
    pub lang: Lang,
    /// Where builds are published; what happens there is no change of the sources.
    pub out_dir: PathBuf,
    /// Whether to show the site in the browser at once.
    pub open: bool,
    /// Whether to look through the folder from time to time, for disks whose changes the system
    /// does not tell.
    pub poll: bool,
}

/// What a build gives.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The site, unless the sources have errors.
    pub output: Option<Arc<Output>>,
    /// What is to be said about the sources.
    pub findings: Vec<Shown>,
}

/// One finding, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// Its words and places.
    pub finding: Finding,
    /// The lines that it is about.
    pub excerpt: Excerpt,
}

/// Some lines of a file, with a mark in one of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The number of the first line.
    pub first: usize,
    /// The lines.
    pub lines: Vec<String>,
    /// The number of the line with the mark.
    pub marked_line: usize,
    /// The characters of that line that are marked, from 0.
    pub marked: Range<usize>,
}

impl Shown {
    /// Puts a finding into words, with the line it is about and the one before and after.
    pub fn new(diagnostic: &Diagnostic, wording: &Wording<'_>) -> Self {
        let finding = wording.finding(diagnostic);
        let file = wording.sources.file(diagnostic.primary.span.file);
        let excerpt = file.map(|file| Excerpt::of(&file.text, &finding)).unwrap_or_default();
        Self { finding, excerpt }
    }
}

impl Excerpt {
    fn of(text: &str, finding: &Finding) -> Self {
        let place = &finding.primary;
        let first = place.line.saturating_sub(1).max(1);
        let lines: Vec<String> =
            text.lines().skip(first - 1).take(place.line + 2 - first).map(str::to_owned).collect();
        let start = place.column - 1;
        let length = lines.get(place.line - first).map_or(0, |line| line.chars().count());
        // A mark that runs over several lines is shown on the first; an empty one on a character.
        let end = if place.end_line > place.line { length } else { place.end_column - 1 };
        Self { first, lines, marked_line: place.line, marked: start..end.max(start + 1) }
    }
}

/// Why the preview could not start.
#[derive(Debug)]
pub enum Error {
    /// The port is taken, or may not be used.
    Port {
        /// The port.
        port: u16,
        /// What the system said.
        error: io::Error,
    },
    /// The system gives us no thread.
    Thread {
        /// What the system said.
        error: io::Error,
    },
}

impl Error {
    /// The Fluent message that says it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Port { error, .. } if error.kind() == io::ErrorKind::AddrInUse => {
                "serve-port-taken"
            }
            Self::Port { error, .. } if error.kind() == io::ErrorKind::PermissionDenied => {
                "serve-port-forbidden"
            }
            Self::Port { .. } => "serve-port-failed",
            Self::Thread { .. } => "serve-thread-failed",
        }
    }

    /// The values of that message.
    pub fn args(&self) -> Args {
        match self {
            Self::Port { port, error } => {
                // As text: a port has no thousands separator.
                vec![("port", port.to_string().into()), ("reason", error.to_string().into())]
            }
            Self::Thread { error } => vec![("reason", error.to_string().into())],
        }
    }
}

impl fmt::Display for Error {
    /// For logs and tests; people get the Fluent message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.key(), self.args())
    }
}

impl std::error::Error for Error {}
