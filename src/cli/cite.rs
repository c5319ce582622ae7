//! `opplyst cite`: the citations in a text, and what they lead to.

use std::io::{self, BufRead as _};
use std::path::Path;

use super::args::{CiteArgs, CiteFormat};
use super::terminal::{Terminal, today};
use super::{Exit, say_unreadable};
use crate::diag::{Arg, Args};
use crate::law::{Citation, Detail, Finding, Former, Registry, Start};
use crate::pipeline;
use crate::site::SETTINGS;

/// Reads the text, or each line of standard input, and shows its citations. In the folder of a site,
/// the acts that the site adds are known as well.
pub(super) fn run(site: &Path, args: &CiteArgs, terminal: &Terminal) -> Exit {
    // Whoever names no folder need not have a site.
    let named = site != Path::new(".");
    let law = match named || site.join(SETTINGS).is_file() {
        true => match pipeline::law_of(site) {
            Ok(law) => law,
            Err(error) => return say_unreadable(&error, terminal),
        },
        false => Registry::of(&terminal.i18n),
    };
    let cite = Cite { law: &law, terminal, today: today(args.today) };
    let show = |text: &str| match args.format {
        CiteFormat::Json => cite.json(text),
        CiteFormat::Human => cite.human(text),
    };
    if args.text != "-" {
        terminal.give(&show(&args.text));
        return Exit::Done;
    }
    for line in io::stdin().lock().lines() {
        match line {
            Ok(line) => terminal.give(&show(&line)),
            Err(error) => {
                let reason = ("reason", Arg::Text(error.to_string()));
                terminal.say("cli-io", &[("path", Arg::from("-")), reason]);
                return Exit::Environment;
            }
        }
    }
    Exit::Done
}

/// What citations are shown with.
struct Cite<'a> {
    law: &'a Registry,
    terminal: &'a Terminal,
    today: jiff::civil::Date,
}

impl Cite<'_> {
    /// One object, on one line.
    fn json(&self, text: &str) -> String {
        let line = self.law.cite(text, self.terminal.lang);
        let mut json = serde_json::to_string(&line).unwrap_or_default();
        json.push('\n');
        json
    }

    /// Each citation with all there is to say about it.
    fn human(&self, text: &str) -> String {
        let found = self.law.read(text, self.terminal.lang);
        if found.is_empty() {
            return format!("{}\n", self.say("cli-no-citation", &[]));
        }
        let mut out = String::new();
        for found in found {
            out.push_str(text.get(found.range).unwrap_or_default().trim());
            out.push('\n');
            if found.problem.is_some() {
                out.push_str(&format!("  {}\n", self.say("cite-problem", &[])));
            }
            for citation in &found.citations {
                let (lang, today) = (self.terminal.lang, self.today);
                let detail = self.law.detail(citation, found.named, lang, today);
                out.push_str(&self.detail(&detail));
            }
        }
        out
    }

    fn detail(&self, detail: &Detail) -> String {
        let mut rows: Vec<(String, String)> = Vec::new();
        let mut row = |key: &str, value: String| rows.push((self.say(key, &[]), value));
        row("cite-canonical", detail.citation.to_string());
        if let Some(name) = &detail.act_name {
            row("cite-act", name.clone());
        }
        if let Some(heading) = &detail.heading {
            row("cite-heading", heading.clone());
        }
        // What is wrong on the day says more than whether the act as a whole is in force.
        if let (Some(holds), true) = (detail.in_force, detail.findings.is_empty()) {
            let status = match (holds, detail.from) {
                (true, Some(Start::On(from))) => {
                    self.say("cite-in-force-since", &[("date", Arg::Date(from))])
                }
                (true, Some(Start::Before | Start::Pending) | None) => {
                    self.say("cite-in-force", &[])
                }
                (false, _) => self.say("cite-not-in-force", &[]),
            };
            row("cite-status", status);
        }
        for finding in &detail.findings {
            row("cite-note", self.finding(finding));
            if let Finding::NoSuchSection { formerly: Some(former), .. } = finding {
                row("cite-note", self.former(former));
            }
        }
        if let Some(link) = &detail.link {
            row("cite-link", link.clone());
        }
        for (lang, form) in &detail.forms {
            let name = self.terminal.i18n.language_name(self.terminal.lang, *lang);
            rows.push((name, form.clone()));
        }
        let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        let line = |(name, value): &(String, String)| format!("  {name:width$}  {value}\n");
        rows.iter().map(line).collect()
    }

    /// What is wrong with a citation on the day, in words.
    fn finding(&self, finding: &Finding) -> String {
        let places =
            |places: &[Citation]| Arg::Text(self.law.print_list(places, self.terminal.lang));
        let act = |id: &str| {
            let act = self.law.act_by_id(id);
            let name = act.and_then(|act| {
                self.law.act_name(act.key, self.terminal.lang, self.today).map(str::to_owned)
            });
            Arg::Text(name.map_or_else(|| id.to_owned(), |name| format!("{name} ({id})")))
        };
        let count = |has: u16| Arg::Number(i64::from(has));
        let (key, args): (&str, Args) = match finding {
            Finding::UnknownAct => ("cite-unknown-act", vec![]),
            Finding::Repealed { since, now_at, successor, .. } if now_at.is_empty() => {
                let since = ("date", Arg::Date(*since));
                match successor {
                    Some(id) => ("cite-repealed-by", vec![since, ("act", act(id))]),
                    None => ("cite-repealed", vec![since]),
                }
            }
            Finding::Repealed { since, now_at, .. } => {
                ("cite-moved", vec![("date", Arg::Date(*since)), ("places", places(now_at))])
            }
            Finding::NotYetInForce { from: Some(from), .. } => {
                ("cite-begins", vec![("date", Arg::Date(*from))])
            }
            Finding::NotYetInForce { from: None, .. } => ("cite-pending", vec![]),
            Finding::NoSuchSection { chapter: Some((first, last)), .. } => (
                "cite-no-section-in-chapter",
                vec![
                    ("first", Arg::Text(first.to_string())),
                    ("last", Arg::Text(last.to_string())),
                ],
            ),
            Finding::NoSuchSection { chapter: None, .. } => ("cite-no-section", vec![]),
            Finding::SectionRepealed => ("cite-section-repealed", vec![]),
            Finding::NoSuchParagraph { has } => ("cite-no-paragraph", vec![("has", count(*has))]),
            Finding::NoSuchArticle { has } => ("cite-no-article", vec![("has", count(*has))]),
            Finding::NoSuchNumber { has } => ("cite-no-number", vec![("has", count(*has))]),
            Finding::NoSuchLetter { has } => ("cite-no-letter", vec![("has", Arg::from(*has))]),
            Finding::NumberMissing { perhaps } => {
                ("cite-number-missing", vec![("places", places(perhaps))])
            }
            Finding::NoSuchRecital { has } => ("cite-no-recital", vec![("has", count(*has))]),
            Finding::NoSuchChapter { .. } => ("cite-no-chapter", vec![]),
            Finding::NewSubject { now, formerly } => (
                "cite-new-subject",
                vec![("now", Arg::from(now)), ("formerly", Arg::from(&formerly.heading))],
            ),
        };
        self.say(key, &args)
    }

    /// What a section was in an earlier act, and where its subject is now.
    fn former(&self, former: &Former) -> String {
        let heading = ("heading", Arg::from(&former.heading));
        if former.now_at.is_empty() {
            return self.say("cite-formerly", &[("act", Arg::from(&former.act)), heading]);
        }
        let places = Arg::Text(self.law.print_list(&former.now_at, self.terminal.lang));
        self.say(
            "cite-formerly-now",
            &[("act", Arg::from(&former.act)), heading, ("places", places)],
        )
    }

    fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.terminal.text(key, args)
    }
}
