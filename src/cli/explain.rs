//! `opplyst explain`: what a rule asks, why, and what to do.

use super::Exit;
use super::args::ExplainArgs;
use super::terminal::Terminal;
use crate::diag::{Arg, Rule};
use crate::law;
use crate::report::Wording;
use crate::rules::{self, RULES};
use crate::source::Sources;
use crate::yaml::closest;

/// Explains one rule, or lists all of them.
pub(super) fn run(args: &ExplainArgs, terminal: &Terminal) -> Exit {
    let Some(code) = &args.code else {
        for entry in RULES {
            let title = terminal.text(&format!("{}.title", entry.rule.code), &[]);
            terminal.give(&format!("{}  {}\n", entry.rule.code, title));
        }
        return Exit::Done;
    };
    if let Some(rule) = rules::find(code) {
        terminal.give(&explanation(rule, terminal));
        return Exit::Done;
    }
    terminal.say("cli-unknown-code", &[("code", Arg::from(code))]);
    let names = RULES.iter().flat_map(|entry| [entry.rule.code, entry.rule.name]);
    match closest(&code.to_uppercase(), names.clone()).or_else(|| closest(code, names)) {
        Some(name) => terminal.say("cli-unknown-code.suggest", &[("suggestion", Arg::from(name))]),
        None => terminal.say("cli-unknown-code.help", &[]),
    }
    Exit::Usage
}

/// The whole explanation, as Markdown that also reads well as it stands.
fn explanation(rule: &Rule, terminal: &Terminal) -> String {
    let law = law::Registry::of(&terminal.i18n);
    let sources = Sources::default();
    let wording =
        Wording { sources: &sources, i18n: &terminal.i18n, law: &law, lang: terminal.lang };
    let text = |key: &str| terminal.text(key, &[]);
    let attribute = |name: &str| text(&format!("{}.{name}", rule.code));
    let mut out = format!(
        "# {}: {}\n\n{} · {}\n",
        rule.code,
        attribute("title"),
        rule.name,
        wording.severity(rule.severity)
    );
    if let Some(law) = wording.law(rule) {
        out.push_str(&format!("{}: {law}\n", text("cli-explain-law")));
    }
    out.push_str(&format!("\n## {}\n\n{}\n", text("cli-explain-why"), attribute("why")));
    out.push_str(&format!("\n## {}\n\n{}\n", text("cli-explain-help"), attribute("help")));
    for (heading, key) in
        [("## Fires on", "cli-explain-fires"), ("## Silent on", "cli-explain-silent")]
    {
        if let Some(example) = part(rule.docs, heading) {
            out.push_str(&format!("\n## {}\n\n{example}\n", text(key)));
        }
    }
    out
}

/// The part of a rule's documentation under a heading.
fn part(docs: &str, heading: &str) -> Option<String> {
    let lines = docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let below = lines.skip_while(|line| *line != heading).skip(1);
    let lines: Vec<&str> = below.take_while(|line| !line.starts_with("## ")).collect();
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then_some(text)
}
