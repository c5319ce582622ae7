//! Findings as a person reads them on a terminal: the lines, with marks under them.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet};

use super::{Place, Wording, one_line};
use crate::diag::{Diagnostic, Diagnostics, Label, Severity};
use crate::source::File;

/// All findings, one after the other, with an empty line between them. Colours are always there;
/// who prints the text strips them where they do not belong.
pub fn human(diagnostics: &Diagnostics, wording: &Wording<'_>) -> String {
    let renderer = Renderer::styled().decor_style(DecorStyle::Unicode);
    let mut text = String::new();
    for diagnostic in diagnostics.iter() {
        text.push_str(&one(diagnostic, wording, &renderer));
        text.push_str("\n\n");
    }
    text
}

fn one(diagnostic: &Diagnostic, wording: &Wording<'_>, renderer: &Renderer) -> String {
    let finding = wording.finding(diagnostic);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO,
    };
    let named = level.with_name(wording.severity(finding.severity));
    let title = named.primary_title(finding.message.as_str()).id(finding.code);
    let mut elements: Vec<Element<'_>> = Vec::new();
    // Places in one file are shown together, the file of the primary place first.
    let labels: Vec<(&Label, &Place, AnnotationKind)> =
        std::iter::once((&diagnostic.primary, &finding.primary, AnnotationKind::Primary))
            .chain(
                diagnostic
                    .related
                    .iter()
                    .zip(&finding.related)
                    .map(|(label, place)| (label, place, AnnotationKind::Context)),
            )
            .collect();
    let mut shown = Vec::new();
    for (label, place, _) in &labels {
        if shown.contains(&label.span.file) {
            continue;
        }
        shown.push(label.span.file);
        let Some(file) = wording.sources.file(label.span.file) else { continue };
        let mut snippet =
            Snippet::source(file.text.as_str()).path(one_line(&place.file)).fold(true);
        for (label, place, kind) in labels.iter().filter(|l| l.0.span.file == file.id) {
            let mark = kind.span(first_line(file, label));
            snippet = snippet.annotation(match &place.label {
                Some(text) => mark.label(text.as_str()),
                None => mark,
            });
        }
        elements.push(snippet.into());
    }
    let name = |key: &str| wording.i18n.text(wording.lang, key);
    // A note names the provision in words; one that has no note gives it alone.
    let because = finding.note.or(finding.law);
    if let Some(note) = because {
        elements.push(Level::NOTE.with_name(name("word-note")).message(note).into());
    }
    if let Some(help) = &finding.help {
        elements.push(Level::HELP.with_name(name("word-help")).message(help.as_str()).into());
    }
    renderer.render(&[title.elements(elements)])
}

/// A place that runs over several lines is marked on its first line alone: the eye needs the
/// beginning, not a bracket over half the file.
fn first_line(file: &File, label: &Label) -> std::ops::Range<usize> {
    let range = label.span.range();
    // A place in a file that is not UTF-8 counts the bytes on disk; what is shown of it has others.
    let start = file.text.floor_char_boundary(range.start);
    let rest = file.text.get(start..).unwrap_or_default();
    let line = rest.find('\n').unwrap_or(rest.len());
    let end = file.text.ceil_char_boundary(range.end).min(start + line).max(start);
    start..end
}
