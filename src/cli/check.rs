//! `opplyst check`: all rules. Nothing is written but what `--fix` mends.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::args::{CheckArgs, Deny, Format};
use super::terminal::{Terminal, today};
use super::{Exit, say_unreadable};
use crate::diag::Arg;
use crate::fix::{Fixed, fix};
use crate::pipeline::{Checked, Pipeline};
use crate::report::{self, Summary, Wording};
use crate::rules;

/// How often changes are made and the result is checked again.
const ROUNDS: usize = 3;

/// Checks the site and says what was found.
pub(super) fn run(site: &Path, args: &CheckArgs, terminal: &Terminal) -> Exit {
    let started = Instant::now();
    let mut pipeline = Pipeline::new(site, today(args.strictness.today));
    let mut checked = match pipeline.check() {
        Ok(checked) => checked,
        Err(error) => return say_unreadable(&error, terminal),
    };
    if args.fix {
        checked = match fixed(site, &mut pipeline, checked, terminal) {
            Ok(checked) => checked,
            Err(exit) => return exit,
        };
    }
    let wording = wording(&checked, terminal);
    let findings = &checked.report.diagnostics;
    match args.format {
        Format::Human => {
            terminal.show(&report::human(findings, &wording));
            say_counts(&checked, started, terminal);
        }
        Format::Narrated => terminal.show(&report::narrated(&checked.report, &wording)),
        Format::Short => terminal.give(&report::short(findings, &wording)),
        Format::Json => terminal.give(&report::json(&checked.report, &wording)),
        Format::Sarif => terminal.give(&report::sarif(&checked.report, &wording, &folder_of(site))),
        Format::Github => {
            terminal.give(&report::github(&checked.report, &wording, &folder_of(site)))
        }
    }
    let clear = checked.report.clear(deny(args.strictness.deny)).is_some();
    if clear { Exit::Done } else { Exit::Sources }
}

/// Makes the changes that findings propose, and checks again. Where two of them touch each other, the
/// second is made in the next round.
fn fixed(
    site: &Path,
    pipeline: &mut Pipeline,
    mut checked: Checked,
    terminal: &Terminal,
) -> Result<Checked, Exit> {
    let mut all = Fixed::default();
    for _ in 0..ROUNDS {
        let made = fix(site, &checked.sources, &checked.report.diagnostics).map_err(|error| {
            let path = ("path", Arg::Text(error.path.display().to_string()));
            let reason = ("reason", Arg::Text(error.reason.to_string()));
            terminal.say("cli-failed", &[path, reason]);
            Exit::Environment
        })?;
        if made.places == 0 {
            break;
        }
        all.places += made.places;
        all.files = all.files.max(made.files);
        checked = pipeline.check().map_err(|error| say_unreadable(&error, terminal))?;
    }
    let args = [("places", Arg::from(all.places)), ("files", Arg::from(all.files))];
    terminal.say("cli-fixed", &args);
    Ok(checked)
}

/// Where the site stands in its repository, as a path that ends in `/`; empty where it is the root,
/// or stands outside. The root is the one that GitHub Actions names, else the current folder.
fn folder_of(site: &Path) -> String {
    let workspace = std::env::var_os("GITHUB_WORKSPACE").filter(|path| !path.is_empty());
    let root = workspace.map_or_else(|| PathBuf::from("."), PathBuf::from);
    let (Ok(root), Ok(site)) = (root.canonicalize(), site.canonicalize()) else {
        return String::new();
    };
    let below = site.strip_prefix(root).unwrap_or(Path::new(""));
    below.iter().map(|part| format!("{}/", part.to_string_lossy())).collect()
}

/// What the findings of a checked site are put into words with: the site's own wording, in the
/// language of messages.
pub(super) fn wording<'a>(checked: &'a Checked, terminal: &'a Terminal) -> Wording<'a> {
    Wording {
        sources: &checked.sources,
        i18n: &checked.i18n,
        law: &checked.law,
        lang: terminal.lang,
    }
}

/// Which findings block publishing.
pub(super) fn deny(level: Option<Deny>) -> rules::Deny {
    match level {
        Some(Deny::Warnings) => rules::Deny::Warnings,
        None => rules::Deny::Errors,
    }
}

/// Says how many notices were checked, in how many languages, and how many findings there are.
pub(super) fn say_counts(checked: &Checked, started: Instant, terminal: &Terminal) {
    if let Some(site) = &checked.site {
        let names = site.settings.languages.iter();
        let names = names.map(|lang| terminal.i18n.language_name(terminal.lang, *lang)).collect();
        let args = [
            ("notices", Arg::from(site.notices.len())),
            ("languages", Arg::List(names)),
            ("millis", Arg::Text(started.elapsed().as_millis().to_string())),
        ];
        terminal.say("cli-checked", &args);
    }
    let summary = wording(checked, terminal).summary(Summary::of(&checked.report));
    terminal.show(&format!("{summary}\n"));
}
