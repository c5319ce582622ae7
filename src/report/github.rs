//! Findings as GitHub Actions reads them from a job's output, to show each beside its line in a pull
//! request: `::error file=…,line=…,col=…,title=…::message`.

use super::sentence::{ended, sentence};
use super::{Finding, Place, Wording};
use crate::diag::{Arg, Severity};
use crate::rules::Report;

/// One command a line, and one more that counts what is waived, if anything is. `folder` is where the site stands in the repository: empty, or a path that
/// ends in `/`.
pub fn github(report: &Report, wording: &Wording<'_>, folder: &str) -> String {
    let mut text = String::new();
    for diagnostic in report.diagnostics.iter() {
        let finding = wording.finding(diagnostic);
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "notice",
        };
        let place = &finding.primary;
        let mut properties = vec![
            ("file", format!("{folder}{}", place.file)),
            ("line", place.line.to_string()),
            ("endLine", place.end_line.to_string()),
        ];
        // GitHub takes columns only where the place is on one line.
        if place.line == place.end_line {
            properties.push(("col", place.column.to_string()));
            properties.push(("endColumn", place.end_column.to_string()));
        }
        let title = wording.i18n.text(wording.lang, &format!("{}.title", finding.code));
        properties.push(("title", format!("{}: {title}", finding.code)));
        let properties: Vec<String> =
            properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
        let message = message(&finding, folder, wording);
        text.push_str(&format!("::{command} {}::{}\n", properties.join(","), data(&message)));
    }
    if !report.waived.is_empty() {
        let (title, told) = waived(report, wording, folder);
        text.push_str(&format!("::notice title={}::{}\n", property(&title), data(&told)));
    }
    text
}

/// How many findings are waived, and then each of them with its place and the decision.
fn waived(report: &Report, wording: &Wording<'_>, folder: &str) -> (String, String) {
    let count = [("count", Arg::from(report.waived.len()))];
    let title = wording.i18n.format(wording.lang, "report-waived-title", &count);
    let lines = report.waived.iter().map(|waived| {
        let finding = wording.finding(&waived.finding);
        let place = &finding.primary;
        let args = [
            ("reason", Arg::Text(ended(&waived.reason))),
            ("by", Arg::Text(waived.by.clone())),
            ("until", Arg::Date(waived.until)),
        ];
        let because = wording.i18n.format(wording.lang, "report-waived-because", &args);
        format!("{} {folder}{}:{}: {because}", finding.code, place.file, place.line)
    });
    let lines: Vec<String> = lines.collect();
    (title, lines.join("\n"))
}

/// The whole finding. The place stands in it too: the job's log shows the message alone.
fn message(finding: &Finding, folder: &str, wording: &Wording<'_>) -> String {
    let at = |place: &Place| format!("{folder}{}:{}:{}", place.file, place.line, place.column);
    let say = |key: &str, name: &'static str, text: &str| {
        wording.i18n.format(wording.lang, key, &[(name, Arg::Text(ended(text)))])
    };
    let mut lines = vec![format!("{}: {}", at(&finding.primary), sentence(&finding.message))];
    for place in finding.related.iter() {
        lines.push(match &place.label {
            Some(label) => format!("{}: {}", at(place), sentence(label)),
            None => at(place),
        });
    }
    // A note names the provision in words; one that has no note gives it alone.
    if let Some(note) = finding.note.as_ref().or(finding.law.as_ref()) {
        lines.push(say("report-why", "note", note));
    }
    if let Some(help) = &finding.help {
        lines.push(say("report-help", "help", help));
    }
    lines.join("\n")
}

/// Text after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which also ends at a comma, and a command's properties at a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn signs_that_end_a_command_are_written_as_numbers() {
        assert_eq!(data("100 %: a,\r\nb"), "100 %25: a,%0D%0Ab");
        assert_eq!(property("OP203: a, b\n%"), "OP203%3A a%2C b%0A%25");
        assert_eq!(data("%0A"), "%250A");
    }
}
