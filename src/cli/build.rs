//! `opplyst build`: check, then publish all or nothing.

use std::path::Path;
use std::time::Instant;

use super::args::{BuildArgs, Links};
use super::check::{deny, say_counts, wording};
use super::terminal::{Terminal, today};
use super::{Exit, say_unreadable};
use crate::diag::Arg;
use crate::pipeline::Pipeline;
use crate::publish::{self, Destination};
use crate::report;

/// Checks the site and publishes it where the findings allow it.
pub(super) fn run(site: &Path, args: &BuildArgs, terminal: &Terminal) -> Exit {
    let started = Instant::now();
    let with_drafts = args.drafts;
    let mut pipeline = Pipeline::new(site, today(args.strictness.today));
    if let Some(url) = &args.base_url {
        pipeline = pipeline.with_base_url(url);
    }
    if with_drafts {
        pipeline = pipeline.with_drafts();
    }
    if args.links == Links::Files {
        pipeline = pipeline.for_disk();
    }
    let mut checked = match pipeline.check() {
        Ok(checked) => checked,
        Err(error) => return say_unreadable(&error, terminal),
    };
    let output = pipeline.render(&mut checked);
    let drafts = checked.site.as_ref().map_or(0, |site| site.drafts().count());
    terminal.show(&report::human(&checked.report.diagnostics, &wording(&checked, terminal)));
    say_counts(&checked, started, terminal);
    let clearance = checked.report.clear(deny(args.strictness.deny));
    let (Some(output), Some(clearance)) = (output, clearance) else {
        let denied = checked.report.counts().errors == 0;
        let key = if denied { "cli-nothing-published-denied" } else { "cli-nothing-published" };
        terminal.say(key, &[]);
        return Exit::Sources;
    };
    let folder = args.out.clone().unwrap_or_else(|| site.join("public"));
    let published = Destination::new(&folder, site)
        .and_then(|destination| publish::write(&output, &destination, &clearance));
    match published {
        Ok(published) => {
            let pages = output.files.keys().filter(|path| path.ends_with(".html")).count();
            let args = [
                ("pages", Arg::from(pages)),
                ("folder", Arg::Text(folder.display().to_string())),
                ("millis", Arg::Text(started.elapsed().as_millis().to_string())),
                ("written", Arg::Text(published.written.to_string())),
                ("unchanged", Arg::Text(published.unchanged.to_string())),
                ("removed", Arg::Text(published.removed.to_string())),
            ];
            terminal.say("cli-published", &args);
            if drafts > 0 {
                let key = if with_drafts { "cli-drafts-published" } else { "cli-drafts-left-out" };
                terminal.say(key, &[("count", Arg::from(drafts))]);
            }
            Exit::Done
        }
        Err(error) => {
            terminal.say(error.key(), &error.args());
            Exit::Environment
        }
    }
}
