//! Reads the wording: first what is in the binary, then the site's own files over it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use include_dir::Dir;

use super::{BUILT_IN, FAULTY_MESSAGE, FOR_AUTHORS, I18n, Language, MISSING_MESSAGE, lists};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::source::{File, FileId, Sources, Span};

/// The built-in wording of one language.
struct BuiltIn {
    lang: Lang,
    files: Vec<Wording>,
    /// What the files make together. A language that a site adds no file to is taken as it is.
    language: Arc<Language>,
}

/// The built-in wording, read once in the life of the program, each language on a thread of its own.
/// The shared pool of threads cannot be asked: all its threads may be waiting for this very value.
static WORDING: LazyLock<Vec<BuiltIn>> = LazyLock::new(|| {
    let languages = BUILT_IN
        .dirs()
        .filter_map(|folder| Some((folder, folder.path().to_str()?.parse::<Lang>().ok()?)));
    std::thread::scope(|scope| {
        let reading: Vec<_> =
            languages.map(|(folder, lang)| scope.spawn(move || built_in(folder, lang))).collect();
        let read = reading.into_iter().map(|language| match language.join() {
            Ok(read) => read,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        read.collect()
    })
});

/// The files of the built-in wording.
fn built_in_files() -> impl Iterator<Item = &'static Wording> {
    WORDING.iter().flat_map(|language| &language.files)
}

/// The wording files of one language in the binary.
fn built_in(folder: &Dir<'_>, lang: Lang) -> BuiltIn {
    let files = folder.files().filter_map(|file| {
        let name = file.path().file_name()?.to_str()?;
        let text = file.contents_utf8().filter(|_| name.ends_with(".ftl"))?;
        Some(Wording::read(lang, name, text))
    });
    let files: Vec<Wording> = files.collect();
    let language = Arc::new(language(lang, &files));
    BuiltIn { lang, files, language }
}

/// One wording file, read.
#[derive(Clone)]
struct Wording {
    lang: Lang,
    name: Arc<str>,
    resource: Arc<FluentResource>,
    /// What could not be read; the rest is kept.
    errors: Arc<[ParserError]>,
    /// The ids of its messages, and of their attributes as `message.attribute`.
    keys: Arc<[String]>,
}

impl Wording {
    fn read(lang: Lang, name: &str, text: &str) -> Self {
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let keys = keys(resource.entries()).into();
        let resource = Arc::new(resource);
        Self { lang, name: name.into(), resource, errors: errors.into(), keys }
    }

    fn text(&self) -> &str {
        self.resource.source()
    }

    /// Whether readers meet it, and not only authors.
    fn is_for_readers(&self) -> bool {
        !FOR_AUTHORS.contains(&&*self.name)
    }
}

/// Loads the built-in wording and the site's own over it. `needed` are the languages of the site:
/// each must have every text that a page may use.
pub fn load(sources: &Sources, needed: &[(Lang, Span)], out: &mut Diagnostics) -> I18n {
    let mut folders: BTreeMap<Lang, Vec<Wording>> = BTreeMap::new();
    for built_in in &*WORDING {
        folders.insert(built_in.lang, built_in.files.clone());
    }
    for (lang, name, file) in own_files(sources) {
        let wording = Wording::read(lang, name, &file.text);
        report_unreadable(&wording, file, out);
        folders.entry(lang).or_default().push(wording);
    }
    let mut parts = Vec::new();
    let mut languages: Vec<Arc<Language>> = Vec::new();
    for (lang, wordings) in &folders {
        parts.push((*lang, wordings.iter().map(Wording::text).collect::<Vec<_>>()));
        let is_unchanged = |it: &&BuiltIn| it.lang == *lang && it.files.len() == wordings.len();
        languages.push(match WORDING.iter().find(is_unchanged) {
            Some(built_in) => Arc::clone(&built_in.language),
            None => Arc::new(language(*lang, wordings)),
        });
    }
    let i18n = I18n { languages, fingerprint: fingerprint_of(&parts) };
    check_own_messages(&i18n, sources, out);
    let reader_keys = if needed.is_empty() { BTreeSet::new() } else { needed_keys() };
    for (lang, span) in needed {
        let have = i18n.language(*lang).map(|l| l.keys.as_slice()).unwrap_or_default();
        let lacks = |key: &&&str| have.binary_search_by(|it| it.as_str().cmp(key)).is_err();
        let lacking: Vec<&&str> = reader_keys.iter().filter(lacks).collect();
        if let Some(first) = lacking.first() {
            let finding = Diagnostic::new(&MISSING_MESSAGE, *span)
                .arg("lang", *lang)
                .arg("key", **first)
                .arg("count", lacking.len());
            out.push(finding);
        }
    }
    i18n
}

/// A language, from its files; what stands in a later one wins.
fn language(lang: Lang, wordings: &[Wording]) -> Language {
    let mut bundle = FluentBundle::new_concurrent(lang.as_str().parse().into_iter().collect());
    // Every language here runs from left to right; the marks would end up in titles and links.
    bundle.set_use_isolating(false);
    let mut keys: Vec<String> = Vec::new();
    for wording in wordings {
        keys.extend(wording.keys.iter().cloned());
        bundle.add_resource_overriding(Arc::clone(&wording.resource));
    }
    let law = wordings.iter().filter(|wording| &*wording.name == "law.ftl");
    let law = law.map(|wording| wording.text().to_owned()).collect();
    keys.sort_unstable();
    keys.dedup();
    Language { lang, bundle, keys, law }
}

fn fingerprint_of(parts: &[(Lang, Vec<&str>)]) -> u64 {
    let mut hasher = xxhash_rust::xxh3::Xxh3::new();
    std::hash::Hash::hash(parts, &mut hasher);
    hasher.digest()
}

/// The keys that every language of a site must have: what the built-in languages have for readers.
/// The words of the law differ from language to language by nature, but each needs its own way of
/// printing and linking provisions; what all built-in languages have of those is needed.
fn needed_keys() -> BTreeSet<&'static str> {
    let languages: BTreeSet<Lang> = WORDING.iter().map(|built_in| built_in.lang).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for key in built_in_files().filter(|it| it.is_for_readers()).flat_map(|it| &*it.keys) {
        *counts.entry(key).or_default() += 1;
    }
    let is_needed = |(key, count): &(&str, usize)| {
        let of_law = key.starts_with("law-");
        let in_print = key.starts_with("law-print-") || key.starts_with("law-link-");
        !of_law || (in_print && *count == languages.len())
    };
    counts.into_iter().filter(is_needed).map(|(key, _)| key).collect()
}

/// The site's own wording files: language, name, file. One that says just what the built-in file of
/// its name says adds nothing.
fn own_files(sources: &Sources) -> impl Iterator<Item = (Lang, &str, &File)> {
    sources.under("i18n/").filter_map(|file| {
        let (tag, name) = file.path.strip_prefix("i18n/")?.split_once('/')?;
        let lang: Lang = tag.parse().ok().filter(|_| name.ends_with(".ftl"))?;
        let is_same = |wording: &&'static Wording| wording.lang == lang && &*wording.name == name;
        let is_known = built_in_files().find(is_same).is_some_and(|it| it.text() == file.text);
        (!is_known).then_some((lang, name, &**file))
    })
}

fn report_unreadable(wording: &Wording, file: &File, out: &mut Diagnostics) {
    for error in &*wording.errors {
        // The parser points at the sign it misses; a person looks for the line.
        let at = file.text.floor_char_boundary(error.pos.start);
        let start = file.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let line = file.text[start..].lines().next().unwrap_or_default();
        let indent = line.len() - line.trim_start().len();
        let span = Span::new(file.id, start + indent, start + line.len());
        out.push(Diagnostic::new(&super::UNREADABLE_WORDING, span));
    }
}

/// The ids of messages, and of their attributes as `message.attribute`.
fn keys<'a>(entries: impl Iterator<Item = &'a ast::Entry<&'a str>>) -> Vec<String> {
    patterns(entries).into_iter().map(|(key, _)| key).collect()
}

/// The texts of messages and of their attributes, by key.
fn patterns<'a>(
    entries: impl Iterator<Item = &'a ast::Entry<&'a str>>,
) -> Vec<(String, &'a ast::Pattern<&'a str>)> {
    let mut found = Vec::new();
    for entry in entries {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            found.push((message.id.name.to_owned(), value));
        }
        for attribute in &message.attributes {
            let key = format!("{}.{}", message.id.name, attribute.id.name);
            found.push((key, &attribute.value));
        }
    }
    found
}

/// The variables and messages that each of the site's own messages uses must be ones that the
/// built-in message of the same key uses, or that exist; and a list must have a word in each place.
fn check_own_messages(i18n: &I18n, sources: &Sources, out: &mut Diagnostics) {
    let mut built_in: Option<BTreeMap<String, BTreeSet<String>>> = None;
    for (lang, _, file) in own_files(sources) {
        let built_in = built_in.get_or_insert_with(built_in_variables);
        // Parsed from the file's own text, so that a name in the tree tells where it stands.
        let text = file.text.as_str();
        let resource =
            fluent_syntax::parser::parse_runtime(text).unwrap_or_else(|(resource, _)| resource);
        for (key, pattern) in patterns(resource.body.iter()) {
            out.extend(lists::torn(&key, pattern).into_iter().map(|place| {
                let span = place_of(file.id, text, place);
                Diagnostic::new(&super::UNREADABLE_WORDING, span).help("help-list")
            }));
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

/// The finding for a reference to something that does not exist.
fn faulty(file: FileId, text: &str, name: &str, key: &str) -> Diagnostic {
    let span = place_of(file, text, name);
    Diagnostic::new(&FAULTY_MESSAGE, span).arg("name", name).arg("key", key)
}

/// Where a piece of a file stands. What the parser gives is a slice of the source, so its address
/// tells.
fn place_of(file: FileId, text: &str, piece: &str) -> Span {
    let start = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    Span::new(file, start, start + piece.len())
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
    for (key, pattern) in built_in_files().flat_map(|wording| patterns(wording.resource.entries()))
    {
        let mut used = Vec::new();
        references(pattern, &mut used);
        let names = known.entry(key).or_default();
        for reference in used {
            if let Reference::Variable(name) = reference {
                names.insert(name.to_owned());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_of_every_language_has_a_word_in_each_place() {
        let mut seen = 0;
        for wording in built_in_files() {
            for (key, pattern) in patterns(wording.resource.entries()) {
                let torn = lists::torn(&key, pattern);
                assert!(torn.is_empty(), "{} {}: {key}: {torn:?}", wording.lang, wording.name);
                seen += usize::from(key.starts_with("claim-"));
            }
        }
        assert!(seen > 100, "the lists are where they are looked for: {seen}");
    }
}
