//! `opplyst serve`: the site in a browser, live.

use std::path::Path;
use std::sync::Arc;

use super::args::ServeArgs;
use super::check::wording;
use super::terminal::{Terminal, today};
use super::{Exit, say_unreadable, unreadable};
use crate::i18n::I18n;
use crate::pipeline::Pipeline;
use crate::serve::{self, Options, Shown, Snapshot};

/// Previews the site until the process is ended.
pub(super) fn run(site: &Path, args: &ServeArgs, terminal: Terminal) -> Exit {
    let mut pipeline = Pipeline::new(site, today(args.today)).for_preview().with_drafts();
    // A folder that is no site at all is told at once; what is wrong inside one is shown in the
    // browser.
    if let Err(error) = pipeline.check() {
        return say_unreadable(&error, &terminal);
    }
    let words = Arc::new(I18n::builtin());
    let terminal = Arc::new(terminal);
    let options = Options {
        site: site.to_owned(),
        port: args.port,
        lang: terminal.lang,
        out_dir: site.join("public"),
        open: args.open,
        poll: args.poll,
    };
    let speaker = Arc::clone(&terminal);
    let build = move || build(&mut pipeline, &speaker);
    match serve::run(options, words, build) {
        Ok(()) => Exit::Done,
        Err(error) => {
            terminal.say(error.key(), &error.args());
            Exit::Environment
        }
    }
}

/// The site as its sources stand now, with every finding in words.
fn build(pipeline: &mut Pipeline, terminal: &Terminal) -> Result<Snapshot, String> {
    let mut checked = pipeline.check().map_err(|error| unreadable(&error, terminal))?;
    let output = pipeline.render(&mut checked).map(Arc::new);
    let wording = wording(&checked, terminal);
    let findings = checked.report.diagnostics.iter();
    let findings = findings.map(|finding| Shown::new(finding, &wording)).collect();
    Ok(Snapshot { output, findings })
}
