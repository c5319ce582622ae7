//! Findings as SARIF 2.1.0, which code scanning services and editors read.
//!
//! In: findings with their words. Out: one log with one run. Places are relative to a folder that
//! has a name and no address: where it is on a disk is for the reader of the log to say, so that the
//! same sources give the same log on every machine.

mod model;

use std::collections::{BTreeMap, HashMap};

use model::{
    ArtifactLocation, Configuration, Descriptor, Driver, Location, Log, Message, PhysicalLocation,
    Properties, Region, Result, Run, Suppression, Tool, UriBase,
};

use super::sentence::{ended, sentence};
use super::{Family, Finding, Place, Wording};
use crate::diag::{Arg, Diagnostic, Rule, Severity};
use crate::rules::{Report, Waived};

/// The name of our fingerprints, with a version, as the standard asks.
const FINGERPRINT: &str = "opplyst/v1";

/// What places are relative to. Services take an address in the log as one from the root of the
/// repository and do not ask where its base is, so the site's own folder is in the address where
/// the site is not that root.
#[derive(Clone, Copy)]
struct Base<'a> {
    /// The site's folder below the root: empty, or a path that ends in `/`.
    folder: &'a str,
}

impl Base<'_> {
    fn id(self) -> &'static str {
        if self.folder.is_empty() { "SITE" } else { "ROOT" }
    }

    fn description(self) -> &'static str {
        if self.folder.is_empty() { "report-sarif-site" } else { "report-sarif-root" }
    }
}

/// All findings as one log, with a line end; those that a waiver silences are there too, with the
/// decision. `folder` is where the site stands in the repository:
/// empty, or a path that ends in `/`.
pub fn sarif(report: &Report, wording: &Wording<'_>, folder: &str) -> String {
    let kept = report.diagnostics.iter().map(|diagnostic| (diagnostic, None));
    let waived = report.waived.iter().map(|waived| (&waived.finding, Some(waived)));
    let all: Vec<(&Diagnostic, Option<&Waived>)> = kept.chain(waived).collect();
    let mut rules: Vec<&'static Rule> = all.iter().map(|(diagnostic, _)| diagnostic.rule).collect();
    rules.sort_by_key(|rule| rule.code);
    rules.dedup();
    let base = Base { folder };
    let mut seen = HashMap::new();
    let results = all.iter().map(|(diagnostic, waived)| {
        let rule_index = rules.iter().position(|rule| *rule == diagnostic.rule).unwrap_or_default();
        let fingerprint = fingerprint(diagnostic, wording, &mut seen);
        let suppressions = (!report.waived.is_empty())
            .then(|| waived.iter().map(|waived| suppression(waived, wording)).collect());
        Result {
            suppressions,
            ..result(&wording.finding(diagnostic), rule_index, fingerprint, base)
        }
    });
    let description = message(&wording.i18n.text(wording.lang, base.description()));
    let run = Run {
        tool: Tool {
            driver: Driver {
                name: "Opplyst",
                version: env!("CARGO_PKG_VERSION"),
                rules: rules.iter().map(|rule| descriptor(rule, wording)).collect(),
            },
        },
        language: language(wording),
        column_kind: "unicodeCodePoints",
        original_uri_base_ids: BTreeMap::from([(base.id(), UriBase { description })]),
        results: results.collect(),
    };
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    };
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

/// The language of messages, where the standard has room for its tag: two letters.
fn language<'a>(wording: &'a Wording<'_>) -> Option<&'a str> {
    Some(wording.lang.as_str()).filter(|tag| tag.len() == 2)
}

fn descriptor(rule: &'static Rule, wording: &Wording<'_>) -> Descriptor {
    let text = |attribute: &str| {
        message(&sentence(&wording.general(&format!("{}.{attribute}", rule.code))))
    };
    Descriptor {
        id: rule.code,
        name: rule.name,
        short_description: text("title"),
        full_description: text("why"),
        help: text("help"),
        default_configuration: Configuration { level: level(rule.severity) },
        properties: Properties {
            tags: Family::of(rule).into_iter().map(Family::name).collect(),
            law: wording.law(rule),
            citations: rule.law,
        },
    }
}

fn result(finding: &Finding, rule_index: usize, fingerprint: String, base: Base<'_>) -> Result {
    let related = finding.related.iter().enumerate().map(|(index, place)| {
        // A related place without a number of its own cannot be pointed to.
        Location { id: Some(index + 1), ..location(place, base) }
    });
    // What is wrong stands first and alone: a reader with little room shows the first sentence.
    let said = [Some(&finding.message), finding.note.as_ref(), finding.help.as_ref()];
    let said: Vec<String> = said.into_iter().flatten().map(|text| sentence(text)).collect();
    Result {
        rule_id: finding.code,
        rule_index,
        level: level(finding.severity),
        message: message(&said.join(" ")),
        locations: [location(&finding.primary, base)],
        related_locations: related.collect(),
        partial_fingerprints: BTreeMap::from([(FINGERPRINT, fingerprint)]),
        suppressions: None,
    }
}

/// The decision that a finding is let be, with who made it and until when.
fn suppression(waived: &Waived, wording: &Wording<'_>) -> Suppression {
    let args = [
        ("reason", Arg::Text(ended(&waived.reason))),
        ("by", Arg::Text(waived.by.clone())),
        ("until", Arg::Date(waived.until)),
    ];
    let justification = wording.i18n.format(wording.lang, "report-waived-because", &args);
    Suppression { kind: "external", status: "accepted", justification }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

fn location(place: &Place, base: Base<'_>) -> Location {
    Location {
        id: None,
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation {
                uri: encoded(&format!("{}{}", base.folder, place.file)),
                uri_base_id: base.id(),
            },
            region: Region {
                start_line: place.line,
                start_column: place.column,
                end_line: place.end_line,
                end_column: place.end_column,
            },
        },
        message: place.label.as_deref().map(|label| message(&sentence(label))),
    }
}

/// A path as a relative address: everything but letters, digits and `-._~/` is written by its bytes.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

/// A message with our text. In SARIF, braces stand around placeholders, and `[…](…)` is a link; what
/// an author wrote, and what we quote of the format, is neither.
fn message(text: &str) -> Message {
    let text = text.replace('{', "{{").replace('}', "}}");
    if !text.contains("](") {
        return Message { text };
    }
    Message { text: text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]") }
}

/// Names a finding for as long as the rule, the file and the text at the place are the same, also
/// when lines above it come and go. Equal findings are numbered in the order of their places.
fn fingerprint(
    diagnostic: &Diagnostic,
    wording: &Wording<'_>,
    seen: &mut HashMap<u64, usize>,
) -> String {
    let span = diagnostic.primary.span;
    let file = wording.sources.file(span.file);
    let path = file.map_or("", |file| &file.path);
    let mut text = wording.sources.text(span);
    if let (true, Some(file)) = (text.trim().is_empty(), file) {
        // A place without extent is known by the line that it stands on.
        text = file.line(file.position(span.start).line).trim();
    }
    let whole = [diagnostic.rule.code, path, text].join("\0");
    let hash = xxhash_rust::xxh3::xxh3_64(whole.as_bytes());
    let count = seen.entry(hash).or_default();
    *count += 1;
    format!("{hash:016x}:{count}")
}

#[cfg(test)]
mod tests {
    use super::{encoded, message};

    #[test]
    fn paths_become_addresses() {
        assert_eq!(encoded("content/a-b_c~1.md"), "content/a-b_c~1.md");
        assert_eq!(encoded("søknad år/50%.md"), "s%C3%B8knad%20%C3%A5r/50%25.md");
        assert_eq!(encoded("c:#?"), "c%3A%23%3F");
    }

    #[test]
    fn what_an_author_wrote_is_no_link_and_no_placeholder() {
        assert_eq!(message("write {#security} [here]").text, "write {{#security}} [here]");
        assert_eq!(message("see [here](1)").text, r"see \[here\](1)");
    }
}
