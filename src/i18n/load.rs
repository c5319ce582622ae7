//! Reads the wording: first what is in the binary, then the site's own files over it.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast;

use super::{BUILT_IN, FAULTY_MESSAGE, FOR_AUTHORS, I18n, Language, MISSING_MESSAGE};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::source::{File, FileId, Sources, Span};

/// One wording file, wherever it came from.
struct Wording<'a> {
    name: &'a str,
    text: &'a str,
    /// The site's file, where it is the site's.
    file: Option<&'a File>,
    for_authors: bool,
}

/// Loads the built-in wording and the site's own over it. `needed` are the languages of the site:
/// each must have every text that a page may use.
pub fn load(sources: &Sources, needed: &[(Lang, Span)], out: &mut Diagnostics) -> I18n {
    let mut folders: BTreeMap<Lang, Vec<Wording<'_>>> = BTreeMap::new();
    for folder in BUILT_IN.dirs() {
        let Some(lang) = folder.path().to_str().and_then(|tag| tag.parse().ok()) else { continue };
        for file in folder.files() {
            let name = file.path().file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let Some(text) = file.contents_utf8().filter(|_| name.ends_with(".ftl")) else {
                continue;
            };
            let for_authors = FOR_AUTHORS.contains(&name);
            folders.entry(lang).or_default().push(Wording { name, text, file: None, for_authors });
        }
    }
    for file in sources.under("i18n/") {
        let mut parts = file.path.split('/').skip(1);
        let (Some(tag), Some(name)) = (parts.next(), parts.next()) else { continue };
        let Some(lang) = tag.parse().ok().filter(|_| name.ends_with(".ftl")) else { continue };
        let for_authors = FOR_AUTHORS.contains(&name);
        let wording = Wording { name, text: &file.text, file: Some(file), for_authors };
        folders.entry(lang).or_default().push(wording);
    }
    // What a page may use is what the built-in languages have for readers; the language of the law
    // differs from language to language by nature, and the room of law checks its own.
    let reader_keys: BTreeSet<String> = folders
        .values()
        .flatten()
        .filter(|wording| wording.file.is_none() && !wording.for_authors)
        .flat_map(|wording| keys(wording.text))
        .filter(|key| !key.starts_with("law-") && !key.starts_with("act-"))
        .collect();
    let mut parts = Vec::new();
    let mut languages: Vec<Language> = Vec::new();
    for (lang, wordings) in &folders {
        parts.push((*lang, wordings.iter().map(|w| w.text).collect::<Vec<_>>()));
        let mut bundle = FluentBundle::new_concurrent(lang.as_str().parse().into_iter().collect());
        // Every language here runs from left to right; the marks would end up in titles and links.
        bundle.set_use_isolating(false);
        let mut keys_here = BTreeSet::new();
        for wording in wordings {
            let resource = read(wording, out);
            keys_here.extend(keys(wording.text));
            bundle.add_resource_overriding(resource);
        }
        let law = wordings.iter().filter(|wording| wording.name == "law.ftl");
        languages.push(Language {
            lang: *lang,
            bundle,
            keys: keys_here.into_iter().collect(),
            law: law.map(|wording| wording.text.to_owned()).collect(),
        });
    }
    let i18n = I18n { languages, fingerprint: fingerprint_of(&parts) };
    check_references(&i18n, sources, out);
    for (lang, span) in needed {
        let have = i18n.language(*lang).map(|l| l.keys.as_slice()).unwrap_or_default();
        let lacking: Vec<String> =
            reader_keys.iter().filter(|key| have.binary_search(key).is_err()).cloned().collect();
        if let Some(first) = lacking.first() {
            let finding = Diagnostic::new(&MISSING_MESSAGE, *span)
                .arg("lang", *lang)
                .arg("key", first)
                .arg("count", lacking.len());
            out.push(finding);
        }
    }
    i18n
}

fn fingerprint_of(parts: &[(Lang, Vec<&str>)]) -> u64 {
    let mut hasher = xxhash_rust::xxh3::Xxh3::new();
    std::hash::Hash::hash(parts, &mut hasher);
    hasher.digest()
}

/// Parses a file; what cannot be read is reported and the rest is kept.
fn read(wording: &Wording<'_>, out: &mut Diagnostics) -> FluentResource {
    match FluentResource::try_new(wording.text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let Some(file) = wording.file else { continue };
                // The parser points at the sign it misses; a person looks for the line.
                let at = floor(&file.text, error.pos.start.min(file.text.len()));
                let start = file.text[..at].rfind('\n').map_or(0, |end| end + 1);
                let line = file.text[start..].lines().next().unwrap_or_default();
                let indent = line.len() - line.trim_start().len();
                let span = Span::new(file.id, start + indent, start + line.len());
                out.push(Diagnostic::new(&super::UNREADABLE_WORDING, span));
            }
            resource
        }
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The ids of a file's messages, and of their attributes as `message.attribute`.
fn keys(text: &str) -> Vec<String> {
    let resource =
        fluent_syntax::parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        if message.value.is_some() {
            found.push(message.id.name.to_owned());
        }
        for attribute in &message.attributes {
            found.push(format!("{}.{}", message.id.name, attribute.id.name));
        }
    }
    found
}

/// The variables and messages that each of the site's own messages uses must be ones that the
/// built-in message of the same key uses, or that exist.
fn check_references(i18n: &I18n, sources: &Sources, out: &mut Diagnostics) {
    let built_in = built_in_variables();
    for file in sources.under("i18n/") {
        let Some(lang) = file.path.split('/').nth(1).and_then(|tag| tag.parse().ok()) else {
            continue;
        };
        let text = file.text.as_str();
        let resource =
            fluent_syntax::parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let own = message.value.iter().map(|value| (message.id.name.to_owned(), value));
            let attributes = message.attributes.iter().map(|attribute| {
                (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value)
            });
            for (key, pattern) in own.chain(attributes) {
                let mut used = Vec::new();
                references(pattern, &mut used);
                for reference in used {
                    let fine = match reference {
                        Reference::Variable(name) => {
                            built_in.get(&key).is_none_or(|known| known.contains(name))
                        }
                        Reference::Message(name) => i18n.has(lang, name),
                    };
                    if !fine {
                        out.push(faulty(file.id, text, reference.name(), &key));
                    }
                }
            }
        }
    }
}

/// The finding for a reference to something that does not exist. A name that the parser gives is a
/// slice of the source, so its address tells where it stands.
fn faulty(file: FileId, text: &str, name: &str, key: &str) -> Diagnostic {
    let start = (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    Diagnostic::new(&FAULTY_MESSAGE, Span::new(file, start, start + name.len()))
        .arg("name", name)
        .arg("key", key)
}

#[derive(Clone, Copy)]
enum Reference<'a> {
    Variable(&'a str),
    Message(&'a str),
}

impl<'a> Reference<'a> {
    fn name(self) -> &'a str {
        match self {
            Self::Variable(name) | Self::Message(name) => name,
        }
    }
}

/// The variables of every built-in message, over all languages.
fn built_in_variables() -> BTreeMap<String, BTreeSet<String>> {
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in BUILT_IN.dirs().flat_map(include_dir::Dir::files) {
        let Some(text) = file.contents_utf8() else { continue };
        let resource =
            fluent_syntax::parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let mut note = |key: String, pattern: &ast::Pattern<&str>| {
                let mut used = Vec::new();
                references(pattern, &mut used);
                let names = known.entry(key).or_default();
                for reference in used {
                    if let Reference::Variable(name) = reference {
                        names.insert(name.to_owned());
                    }
                }
            };
            if let Some(value) = &message.value {
                note(message.id.name.to_owned(), value);
            }
            for attribute in &message.attributes {
                note(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    known
}

/// Everything that a pattern refers to, in order.
fn references<'a>(pattern: &ast::Pattern<&'a str>, used: &mut Vec<Reference<'a>>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, used);
        }
    }
}

fn in_expression<'a>(expression: &ast::Expression<&'a str>, used: &mut Vec<Reference<'a>>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, used),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, used);
            for variant in variants {
                references(&variant.value, used);
            }
        }
    }
}

fn in_inline<'a>(inline: &ast::InlineExpression<&'a str>, used: &mut Vec<Reference<'a>>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => used.push(Reference::Variable(id.name)),
        ast::InlineExpression::MessageReference { id, .. } => {
            used.push(Reference::Message(id.name))
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, used),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, used);
            }
        }
        ast::InlineExpression::TermReference { .. }
        | ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}
