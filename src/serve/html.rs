//! The preview's own bits of HTML: findings, and the frame of its pages.
//!
//! In: findings and the wording. Out: HTML in the reader's language, in which everything that comes
//! from the sources is escaped. The same markup serves the pages and the overlay.

use std::fmt::Write as _;

use super::board::View;
use super::{Excerpt, Shown};
use crate::diag::{Arg, Severity};
use crate::i18n::I18n;
use crate::lang::Lang;
use crate::report::Place;

/// The words of the preview, in one language.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    pub(crate) i18n: &'a I18n,
    pub(crate) lang: Lang,
}

impl Words<'_> {
    /// A message.
    pub(crate) fn text(&self, key: &str) -> String {
        self.i18n.text(self.lang, key)
    }

    /// A message with values.
    pub(crate) fn format(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.i18n.format(self.lang, key, args)
    }

    /// A message, escaped.
    pub(crate) fn html(&self, key: &str) -> String {
        escape(&self.text(key))
    }
}

/// Text as it may stand in an element or in a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A whole page of the preview itself.
pub(crate) fn page(words: &Words<'_>, title: &str, main: &str) -> String {
    let lang = words.lang;
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title} – Opplyst</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"/_opplyst/preview.css\">\n</head>\n\
         <body class=\"opplyst-page\">\n<main>\n<h1>{title}</h1>\n{main}</main>\n</body>\n</html>\n"
    )
}

/// The page that stands in for a site that cannot be built.
pub(crate) fn start_page(words: &Words<'_>, view: &View) -> String {
    let main = format!(
        "<p class=\"lead\">{}</p>\n<div data-findings>\n{}{}</div>\n",
        words.html("serve-start-lead"),
        failure(view),
        findings(words, 2, view.errors()),
    );
    page(words, &title(words, view), &main)
}

/// What is shown on top of the last good page; nothing while that page is up to date.
pub(crate) fn overlay(words: &Words<'_>, view: &View) -> Option<String> {
    if view.is_current() {
        return None;
    }
    let mut html = format!(
        "<section class=\"overlay\" aria-labelledby=\"opplyst-title\">\n<header>\n\
         <h2 id=\"opplyst-title\">{}</h2>\n\
         <button type=\"button\" aria-expanded=\"true\" data-show=\"{}\" data-hide=\"{}\">{}</button>\n\
         </header>\n<div class=\"body\">\n<p>{}</p>\n",
        escape(&title(words, view)),
        words.html("serve-overlay-show"),
        words.html("serve-overlay-hide"),
        words.html("serve-overlay-hide"),
        words.html("serve-overlay-lead"),
    );
    html.push_str(&failure(view));
    html.push_str(&findings(words, 3, view.errors().take(OVERLAID)));
    let _ = write!(
        html,
        "<p><a href=\"/_opplyst/\">{}</a></p>\n</div>\n</section>\n",
        words.html("serve-overlay-workbench")
    );
    Some(html)
}

/// How many errors an overlay shows; the workbench has them all.
const OVERLAID: usize = 12;

/// What is wrong, in a line.
pub(crate) fn title(words: &Words<'_>, view: &View) -> String {
    if view.failure.is_some() {
        return words.text("serve-failed");
    }
    words.format("serve-errors", &[("errors", view.errors().count().into())])
}

/// Why there was no build, if there was none.
pub(crate) fn failure(view: &View) -> String {
    let Some(failure) = &view.failure else { return String::new() };
    format!("<p class=\"failure\">{}</p>\n", escape(failure))
}

/// Findings as a list, each with its place, its lines, the reason and the remedy, under a heading of
/// the given level.
pub(crate) fn findings<'a>(
    words: &Words<'_>,
    level: u8,
    findings: impl Iterator<Item = &'a Shown>,
) -> String {
    let items: String = findings.map(|shown| finding(words, level, shown)).collect();
    if items.is_empty() {
        return items;
    }
    format!("<ol class=\"findings\">\n{items}</ol>\n")
}

fn finding(words: &Words<'_>, level: u8, shown: &Shown) -> String {
    let finding = &shown.finding;
    let (class, key) = match finding.severity {
        Severity::Error => ("error", "severity-error"),
        Severity::Warning => ("warning", "severity-warning"),
        Severity::Advice => ("advice", "severity-advice"),
    };
    let mut html = format!(
        "<li class=\"{class}\">\n<h{level}><span class=\"severity\">{}</span> {} <small>{}</small></h{level}>\n",
        words.html(key),
        escape(&finding.message),
        escape(finding.code),
    );
    html.push_str(&place(&finding.primary));
    html.push_str(&excerpt(&shown.excerpt));
    // A note names the provision in words; one that has no note gives it alone.
    let note = finding.note.as_deref().or(finding.law.as_deref());
    for (class, text) in [("note", note), ("help", finding.help.as_deref())] {
        if let Some(text) = text {
            let _ = writeln!(html, "<p class=\"{class}\">{}</p>", escape(text));
        }
    }
    if !finding.related.is_empty() {
        let related: String =
            finding.related.iter().map(|it| format!("<li>{}</li>\n", place(it))).collect();
        let _ = writeln!(html, "<ul class=\"related\">\n{related}</ul>");
    }
    html.push_str("</li>\n");
    html
}

fn place(place: &Place) -> String {
    let Place { file, line, column, .. } = place;
    if file.is_empty() {
        return String::new();
    }
    let label = place.label.as_deref().map(|label| format!(" {}", escape(label)));
    let label = label.unwrap_or_default();
    format!("<p class=\"place\"><code>{}:{line}:{column}</code>{label}</p>\n", escape(file))
}

fn excerpt(excerpt: &Excerpt) -> String {
    if excerpt.lines.is_empty() {
        return String::new();
    }
    let mut html = String::from("<pre class=\"excerpt\" translate=\"no\">");
    for (number, text) in (excerpt.first..).zip(&excerpt.lines) {
        let _ = write!(html, "<span class=\"number\">{number:>4}</span> ");
        if number == excerpt.marked_line {
            let (before, rest) = split(text, excerpt.marked.start);
            let (marked, after) = split(rest, excerpt.marked.len());
            let _ =
                write!(html, "{}<mark>{}</mark>{}", escape(before), escape(marked), escape(after));
        } else {
            html.push_str(&escape(text));
        }
        html.push('\n');
    }
    html.push_str("</pre>\n");
    html
}

/// Cuts a text after so many characters.
fn split(text: &str, chars: usize) -> (&str, &str) {
    let at = text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
    text.split_at(at)
}
