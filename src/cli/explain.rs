//! `opplyst explain`: what a rule asks, why, and what to do.

use super::Exit;
use super::args::ExplainArgs;
use super::terminal::Terminal;
use crate::diag::{Arg, Rule};
use crate::law;
use crate::report::{self, Family, Wording};
use crate::source::Sources;
use crate::yaml::closest;

/// Explains one rule, or lists all of them.
pub(super) fn run(args: &ExplainArgs, terminal: &Terminal) -> Exit {
    let law = law::Registry::of(&terminal.i18n);
    let sources = Sources::default();
    let wording =
        Wording { sources: &sources, i18n: &terminal.i18n, law: &law, lang: terminal.lang };
    let Some(code) = &args.code else {
        terminal.give(&list(&wording));
        return Exit::Done;
    };
    if let Some(rule) = report::find(code) {
        terminal.give(&explanation(rule, &wording));
        return Exit::Done;
    }
    terminal.say("cli-unknown-code", &[("code", Arg::from(code))]);
    let names = report::catalogue().into_iter().flat_map(|rule| [rule.code, rule.name]);
    match closest(&code.to_uppercase(), names.clone()).or_else(|| closest(code, names)) {
        Some(name) => terminal.say("cli-unknown-code.suggest", &[("suggestion", Arg::from(name))]),
        None => terminal.say("cli-unknown-code.help", &[]),
    }
    Exit::Usage
}

/// Every rule on a line of its own, by family.
fn list(wording: &Wording<'_>) -> String {
    let rules = report::catalogue();
    let widths = rules.iter().map(|rule| wording.severity(rule.severity).chars().count());
    let width = widths.max().unwrap_or_default();
    let line = |rule: &Rule| {
        let severity = wording.severity(rule.severity);
        let title = wording.general(&format!("{}.title", rule.code));
        format!("  {}  {severity:width$}  {title}\n", rule.code)
    };
    let families = Family::ALL.into_iter().map(|family| {
        let heading = wording.i18n.text(wording.lang, family.key());
        let own = rules.iter().filter(|rule| Family::of(rule) == Some(family));
        format!("{heading}\n{}", own.map(|rule| line(rule)).collect::<String>())
    });
    families.collect::<Vec<_>>().join("\n")
}

/// The whole explanation, as Markdown that also reads well as it stands.
fn explanation(rule: &Rule, wording: &Wording<'_>) -> String {
    let text = |key: &str| wording.i18n.text(wording.lang, key);
    let attribute = |name: &str| wording.general(&format!("{}.{name}", rule.code));
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
        for example in parts(rule.docs, heading) {
            out.push_str(&format!("\n## {}\n\n{example}\n", text(key)));
        }
    }
    out
}

/// The parts of a rule's documentation under a heading, which stands again for each example.
fn parts(docs: &str, heading: &str) -> Vec<String> {
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
        match parts.last_mut() {
            _ if line.starts_with("## ") => parts.push((line, Vec::new())),
            Some((_, lines)) => lines.push(line),
            None => {}
        }
    }
    let own = parts.into_iter().filter(|(title, _)| *title == heading);
    let texts = own.map(|(_, lines)| lines.join("\n").trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}
