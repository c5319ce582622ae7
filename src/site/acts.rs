//! Reads the acts that a site adds: `acts:` in the register.

use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::law::{ActKey, LocalAct, Section};
use crate::notice::{self, INVALID_ID, UNKNOWN_VALUE};
use crate::source::{Span, Spanned};
use crate::yaml::{Fields, Node, Value};

/// Reads one act. Its names are what citations in each language call it; the first is printed.
pub(super) fn act(
    key: Spanned<notice::Id>,
    node: &Node,
    languages: &[Lang],
    out: &mut Diagnostics,
) -> Option<LocalAct> {
    let mut fields = Fields::of(node, out)?;
    let act_key = key.value.as_str().parse::<ActKey>();
    if act_key.is_err() {
        out.push(Diagnostic::new(&INVALID_ID, key.span).arg("id", key.value.as_str()));
    }
    let id = fields.text("id", out);
    let names = match fields.take("names") {
        Some(node) => names(node, languages, out),
        None => {
            out.push(super::read::missing(key.span, "names"));
            Vec::new()
        }
    };
    let from = notice::date(&mut fields, "from", out);
    let until = notice::date(&mut fields, "until", out);
    let lang = fields.text("language", out).and_then(|text| language(&text, out));
    let url = fields.text("url", out).and_then(|text| super::read::checked_url(text, out));
    let sections = fields.take("sections").map(|node| sections(node, out)).unwrap_or_default();
    fields.finish(out);
    Some(LocalAct {
        key: act_key.ok()?,
        id: id.map_or_else(|| key.value.to_string(), |id| id.value),
        names,
        from: from.map(|date| date.value),
        until: until.map(|date| date.value),
        lang,
        url: url.map(|url| url.value),
        sections,
    })
}

fn language(text: &Spanned<String>, out: &mut Diagnostics) -> Option<Lang> {
    let lang = text.value.parse().ok();
    if lang.is_none() {
        let finding = Diagnostic::new(&super::INVALID_LANGUAGE, text.span);
        out.push(finding.arg("value", &text.value));
    }
    lang
}

/// `{ nb: [studieforskriften, …], en: … }`: one name or several in each language.
fn names(node: &Node, languages: &[Lang], out: &mut Diagnostics) -> Vec<(Lang, Vec<String>)> {
    let Some(mut fields) = Fields::of(node, out) else { return Vec::new() };
    let mut names = Vec::new();
    for lang in languages {
        let Some(node) = fields.take_lang(*lang) else { continue };
        let items = node.items(out).unwrap_or_default();
        let texts: Vec<String> =
            items.iter().filter_map(|item| Some(item.text(out)?.value)).collect();
        names.push((*lang, texts));
    }
    fields.finish(out);
    names
}

/// `{ "1-2": { paragraphs: 3, heading: … }, "1-3": }`: the sections that the act has.
fn sections(node: &Node, out: &mut Diagnostics) -> Vec<(Section, Option<u16>, Option<String>)> {
    let Value::Mapping(entries) = &node.value else {
        out.push(node.unexpected("yaml-mapping"));
        return Vec::new();
    };
    let mut sections = Vec::new();
    for (key, node) in entries {
        let Ok(section) = key.value.parse::<Section>() else {
            out.push(unknown(key.span, &key.value, "section"));
            continue;
        };
        if node.value == Value::Nothing {
            sections.push((section, None, None));
            continue;
        }
        let Some(mut fields) = Fields::of(node, out) else { continue };
        let paragraphs = fields.text("paragraphs", out).and_then(|text| {
            let count = text.value.parse::<u16>().ok();
            if count.is_none() {
                out.push(unknown(text.span, &text.value, "number"));
            }
            count
        });
        let heading = fields.text("heading", out).map(|text| text.value);
        fields.finish(out);
        sections.push((section, paragraphs, heading));
    }
    sections
}

fn unknown(span: Span, value: &str, help: &'static str) -> Diagnostic {
    Diagnostic::new(&UNKNOWN_VALUE, span).arg("value", value).help(help)
}
