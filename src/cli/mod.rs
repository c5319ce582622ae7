//! The command line: one file for each command.
//!
//! In: arguments. Out: text on the two streams and an exit code. What people read goes to standard
//! error, what programs read to standard output. A command decides nothing about notices; it asks
//! [`crate::pipeline`] and says what came of it.

mod args;
mod build;
mod check;
mod cite;
mod explain;
mod import;
mod new;
mod serve;
mod terminal;

use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use terminal::Terminal;

use crate::diag::Arg;
use crate::disk;
use crate::i18n::I18n;
use crate::lang::Lang;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// It did what was asked.
    Done = 0,
    /// The sources have errors; nothing was published.
    Sources = 1,
    /// It was asked for something that makes no sense.
    Usage = 2,
    /// The disk, a port or a permission failed.
    Environment = 3,
}

/// Reads the arguments, runs the command, and gives the exit code. Wrong usage ends in clap's own
/// message and exit code 2.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let code = if error.use_stderr() { Exit::Usage } else { Exit::Done };
            // A reader who has closed the pipe has read enough.
            let _closed = error.print();
            return ExitCode::from(code as u8);
        }
    };
    let i18n = I18n::builtin();
    let lang = arguments.lang.unwrap_or_else(|| lang_of_environment(&i18n));
    let terminal = Terminal::new(i18n, lang);
    let told = arguments.lang;
    let site = arguments.site;
    let exit = match arguments.command {
        Command::New(args) => new::run(&args, &terminal),
        Command::Check(args) => check::run(&site, &args, &terminal),
        Command::Build(args) => build::run(&site, &args, &terminal),
        Command::Serve(args) => return ExitCode::from(serve::run(&site, &args, terminal) as u8),
        Command::Explain(args) => explain::run(&args, &terminal),
        Command::Cite(args) => cite::run(&site, &args, &terminal),
        Command::Import(args) => import::run(&site, told, &args, &terminal),
    };
    // Half a report must not pass for a whole one, such as on a disk that is full.
    if let Some(error) = terminal.lost() {
        let path = ("path", Arg::from("stdout"));
        terminal.say("cli-failed", &[path, ("reason", Arg::Text(error.to_string()))]);
        return ExitCode::from(Exit::Environment as u8);
    }
    ExitCode::from(exit as u8)
}

/// The language of messages, as POSIX has it: `LC_ALL`, then `LC_MESSAGES`, then `LANG`. The old
/// `no` is bokmål. Anything that has no wording is English.
fn lang_of_environment(i18n: &I18n) -> Lang {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
    let locale = locale.unwrap_or_default();
    let tag = locale.split(['_', '.', '@']).next().unwrap_or_default();
    let tag = if tag == "no" { "nb" } else { tag };
    let wanted = i18n.languages().into_iter().find(|lang| lang.as_str() == tag);
    wanted.unwrap_or_else(english)
}

/// The language that messages fall back to.
fn english() -> Lang {
    "en".parse().unwrap_or_else(|_| unreachable!("the tag is well formed"))
}

/// Says why a site could not be read at all.
fn say_unreadable(error: &disk::Error, terminal: &Terminal) -> Exit {
    terminal.show(&format!("{}\n", unreadable(error, terminal)));
    match error {
        disk::Error::NoFolder(_) => Exit::Usage,
        disk::Error::NoContent(_) => Exit::Sources,
        disk::Error::Io(..) => Exit::Environment,
    }
}

/// Why a site could not be read at all, in words.
fn unreadable(error: &disk::Error, terminal: &Terminal) -> String {
    let path = |path: &std::path::Path| ("path", Arg::Text(path.display().to_string()));
    match error {
        disk::Error::NoFolder(folder) => terminal.text("cli-no-folder", &[path(folder)]),
        disk::Error::NoContent(folder) => {
            let message = terminal.text("cli-no-content", &[path(folder)]);
            format!("{message}\n{}", terminal.text("cli-no-content.help", &[]))
        }
        disk::Error::Io(folder, error) => {
            let reason = ("reason", Arg::Text(error.to_string()));
            terminal.text("cli-io", &[path(folder), reason])
        }
    }
}
