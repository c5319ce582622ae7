//! The two streams, and messages in the user's language.

use std::io::{self, ErrorKind, Write};
use std::sync::{Mutex, PoisonError};

use crate::diag::Arg;
use crate::i18n::I18n;
use crate::lang::Lang;

/// Where a command speaks.
pub(super) struct Terminal {
    /// The program's own wording.
    pub(super) i18n: I18n,
    /// The language of messages.
    pub(super) lang: Lang,
    /// What went wrong when data was written.
    lost: Mutex<Option<io::Error>>,
}

impl Terminal {
    /// Speaks `lang`.
    pub(super) fn new(i18n: I18n, lang: Lang) -> Self {
        Self { i18n, lang, lost: Mutex::new(None) }
    }

    /// The text of a message.
    pub(super) fn text(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.i18n.format(self.lang, key, args)
    }

    /// Says a message to people: a line on standard error.
    pub(super) fn say(&self, key: &str, args: &[(&'static str, Arg)]) {
        self.show(&format!("{}\n", self.text(key, args)));
    }

    /// Shows text to people, with its colours where the terminal has them.
    pub(super) fn show(&self, text: &str) {
        // A stream that nobody reads any more is no fault of ours.
        let _closed = anstream::stderr().lock().write_all(text.as_bytes());
    }

    /// Gives data to programs: text on standard output. A program that has closed the pipe has read
    /// enough, and the command ends as it would have; any other failure is kept.
    pub(super) fn give(&self, text: &str) {
        let mut stream = anstream::stdout().lock();
        let written = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
        if let Err(error) = written
            && error.kind() != ErrorKind::BrokenPipe
        {
            *self.lost.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        }
    }

    /// Why data did not get to standard output, if it did not.
    pub(super) fn lost(&self) -> Option<io::Error> {
        self.lost.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// What day it is, where the program may know: as told, else as the machine's clock and time zone
/// have it.
pub(super) fn today(told: Option<jiff::civil::Date>) -> jiff::civil::Date {
    told.unwrap_or_else(|| jiff::Zoned::now().date())
}
