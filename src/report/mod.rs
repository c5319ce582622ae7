//! Findings for people and machines: [`Finding`] with every word in place, and the forms it is
//! written in.
//!
//! In: diagnostics, the sources they point into, the wording and a language. Out: text. This room
//! decides no exit code and writes to no stream.

mod catalogue;
mod github;
mod human;
mod json;
mod narrated;
mod oversight;
mod sarif;
mod sentence;
mod short;

use serde::Serialize;

pub use catalogue::{Family, catalogue, find};
pub use github::github;
pub use human::human;
pub use json::json;
pub use narrated::narrated;
pub use oversight::oversight;
pub use sarif::sarif;
pub use short::short;

use crate::diag::{Arg, Args, Diagnostic, Label, Rule, Severity};
use crate::i18n::I18n;
use crate::lang::Lang;
use crate::law;
use crate::rules::{Counts, Report};
use crate::source::Sources;

/// What findings are put into words with.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    /// The files that findings point into.
    pub sources: &'a Sources,
    /// The words.
    pub i18n: &'a I18n,
    /// How provisions are printed.
    pub law: &'a law::Registry,
    /// The reader's language.
    pub lang: Lang,
}

/// One finding with its words. Lines and columns count from 1, columns in Unicode characters.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// The rule's code.
    pub code: &'static str,
    /// The rule's name.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// The provisions that the rule rests on, if any.
    pub law: Option<String>,
    /// Where it is wrong.
    pub primary: Place,
    /// What else it has to do with.
    pub related: Vec<Place>,
    /// Why it matters.
    pub note: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

/// A range in a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// The file, from the site's folder.
    pub file: String,
    /// The first line.
    pub line: usize,
    /// The first column.
    pub column: usize,
    /// The last line.
    pub end_line: usize,
    /// The column after the last.
    pub end_column: usize,
    /// What is to be said about this place.
    pub label: Option<String>,
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
    /// Findings of any severity that waivers silence; they are in none of the other numbers.
    pub waived: usize,
}

impl Summary {
    /// The numbers of a report.
    pub fn of(report: &Report) -> Self {
        let Counts { errors, warnings, advice } = report.counts();
        Self { errors, warnings, advice, waived: report.waived.len() }
    }
}

impl Wording<'_> {
    /// Puts one finding into words.
    pub fn finding(&self, diagnostic: &Diagnostic) -> Finding {
        let code = diagnostic.rule.code;
        let optional = |attribute: &str| {
            let key = format!("{code}.{attribute}");
            self.i18n.has(self.lang, &key).then(|| self.say(&key, &diagnostic.args))
        };
        Finding {
            code,
            name: diagnostic.rule.name,
            severity: diagnostic.rule.severity,
            message: self.say(code, &diagnostic.args),
            law: self.law(diagnostic.rule),
            primary: self.place(diagnostic, &diagnostic.primary),
            related: diagnostic.related.iter().map(|label| self.place(diagnostic, label)).collect(),
            note: optional("note"),
            help: optional(diagnostic.help),
        }
    }

    /// The provisions that a rule rests on, as the reader's language writes them.
    pub fn law(&self, rule: &Rule) -> Option<String> {
        let cited: Vec<law::Citation> = rule.law.iter().filter_map(|it| it.parse().ok()).collect();
        (!cited.is_empty()).then(|| self.law.print_list(&cited, self.lang))
    }

    /// A text of a rule apart from any finding: the gaps that a finding would fill are dots.
    pub fn general(&self, key: &str) -> String {
        let text = self.i18n.text(self.lang, key);
        let mut parts = text.split("{$");
        let mut general = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            general.push('…');
            general.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
        }
        general
    }

    /// The name of a severity.
    pub fn severity(&self, severity: Severity) -> String {
        self.i18n.text(self.lang, severity_key(severity))
    }

    /// A closing line that counts the findings.
    pub fn summary(&self, summary: Summary) -> String {
        let args = [
            ("errors", Arg::from(summary.errors)),
            ("warnings", Arg::from(summary.warnings)),
            ("advice", Arg::from(summary.advice)),
            ("waived", Arg::from(summary.waived)),
        ];
        self.i18n.format(self.lang, "cli-summary", &args)
    }

    fn say(&self, key: &str, args: &Args) -> String {
        one_line(&self.i18n.format(self.lang, key, args))
    }

    fn place(&self, diagnostic: &Diagnostic, label: &Label) -> Place {
        let text = label.text.map(|attribute| {
            // A label's own values stand last, so that they win over the finding's.
            let args: Args = diagnostic.args.iter().chain(&label.args).cloned().collect();
            self.say(&format!("{}.{attribute}", diagnostic.rule.code), &args)
        });
        let Some(file) = self.sources.file(label.span.file) else {
            let file = String::new();
            return Place { file, line: 1, column: 1, end_line: 1, end_column: 1, label: text };
        };
        let (start, end) = (file.position(label.span.start), file.position(label.span.end));
        Place {
            file: file.path.to_string(),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            label: text,
        }
    }
}

/// The text on one line, and without signs that steer a terminal: what an author wrote, and how a
/// file is named, must not look like the next finding, or like a command to what reads our output.
fn one_line(text: &str) -> String {
    if !text.contains(char::is_control) {
        return text.to_owned();
    }
    let words = text.split(|c: char| c.is_control() || c == ' ').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The key of a severity's name.
fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Advice => "severity-advice",
    }
}
