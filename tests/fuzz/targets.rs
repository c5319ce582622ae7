//! What a fuzzer gives bytes to: the citation reader, a notice's front matter and Markdown, wording
//! in Fluent, the register and the settings, and the import of old notices; and texts whose
//! language is asked for.
//!
//! Each target takes any bytes and must come back with a value or findings: no panic, no hang. The
//! findings are put into words too, since a place inside a letter would show there. Used by the short
//! run in the test suite (`short.rs`) and by cargo-fuzz (`fuzz_targets/`).

use std::sync::{Arc, LazyLock};

use opplyst::diag::Diagnostics;
use opplyst::facts::Finder;
use opplyst::i18n::{self, I18n};
use opplyst::import;
use opplyst::lang::Lang;
use opplyst::law::Registry;
use opplyst::notice::{self, Id};
use opplyst::report::{self, Wording};
use opplyst::site;
use opplyst::source::{File, FileId, Sources};
use opplyst::tongue::{Tongue, lix, sentences};

/// A function that a fuzzer gives bytes to.
pub(crate) type Target = fn(&[u8]);

/// The targets by name.
pub(crate) const TARGETS: [(&str, Target); 7] = [
    ("citations", citations),
    ("front_matter", front_matter),
    ("markdown", markdown),
    ("fluent", fluent),
    ("languages", languages),
    ("register", register),
    ("old_notices", old_notices),
];

struct Known {
    i18n: I18n,
    law: Registry,
    finder: Finder,
    tongue: Tongue,
    languages: Vec<Lang>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let i18n = I18n::builtin();
    let (law, finder) = (Registry::of(&i18n), Finder::of(&i18n));
    let tongue = Tongue::of(&i18n);
    let languages = ["nb", "nn", "en"].map(|tag| tag.parse().expect("a tag")).to_vec();
    Known { i18n, law, finder, tongue, languages }
});

/// Bytes as the disk gives them: what is not UTF-8 never gets further, so it is made to be.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Citations in running text and in a field, in each language, and what is said of them.
pub(crate) fn citations(bytes: &[u8]) {
    let text = text(bytes);
    for lang in &KNOWN.languages {
        for found in KNOWN.law.read(&text, *lang) {
            assert!(text.get(found.range.clone()).is_some(), "a place inside a letter");
            for citation in &found.citations {
                let _said = KNOWN.law.print(citation, *lang);
                let _judged = KNOWN.law.judge(citation, jiff::civil::date(2026, 11, 21));
            }
        }
        let _basis = KNOWN.law.read_basis(&text, *lang);
        for block in KNOWN.finder.read(&text, *lang, &KNOWN.law).blocks {
            assert!(text.get(block.range).is_some(), "a place inside a letter");
        }
    }
}

/// A notice whose facts are these bytes.
pub(crate) fn front_matter(bytes: &[u8]) {
    parse(format!("---\n{}\n---\n\nText.\n\n## More {{#more}}\n\nText.\n", text(bytes)));
}

/// A notice whose prose is these bytes.
pub(crate) fn markdown(bytes: &[u8]) {
    parse(format!("---\ntitle: A notice\n---\n{}", text(bytes)));
}

fn parse(text: String) {
    let file = File::new(FileId(1), "content/notices/any/nb.md", text);
    let mut out = Diagnostics::new();
    let id = Id::new("any").expect("an id");
    let parsed = notice::parse(&file, &id, KNOWN.languages[0], &KNOWN.law, &mut out);
    for section in parsed.iter().flat_map(|notice| &notice.sections) {
        let _read = KNOWN.finder.read(&section.body.text, KNOWN.languages[0], &KNOWN.law);
    }
    let mut sources = Sources::default();
    sources.insert(Arc::new(file));
    say(&sources, &out);
}

/// A text whose language is asked for, with its phrases, its choices and how hard it is to read.
pub(crate) fn languages(bytes: &[u8]) {
    let text = text(bytes);
    let words = KNOWN.tongue.read(&text);
    for lang in &KNOWN.languages {
        let _other = KNOWN.tongue.other_language(&words, *lang);
        let _sides = KNOWN.tongue.sides(&text, &words, *lang);
        for hit in KNOWN.tongue.topics(&words, *lang) {
            assert!(text.get(hit.range.clone()).is_some(), "a place inside a letter");
        }
        for word in &words {
            let _stranger = KNOWN.tongue.stranger(word, *lang);
        }
    }
    let _hard = lix(&text, &words, sentences(&text));
}

/// A site's own wording, its words for law and for facts among it.
pub(crate) fn fluent(bytes: &[u8]) {
    let mut sources = Sources::default();
    for (number, name) in ["site", "law", "facts"].into_iter().enumerate() {
        let id = FileId(u32::try_from(number).expect("small"));
        let path = format!("i18n/nb/{name}.ftl");
        sources.insert(Arc::new(File::new(id, path, text(bytes))));
    }
    let mut out = Diagnostics::new();
    let loaded = i18n::load(&sources, &[], &mut out);
    let law = Registry::of(&loaded);
    let finder = Finder::of(&loaded);
    let sentence = "Vi sletter dem etter 90 dager, jf. personopplysningsloven § 8.";
    let _read = finder.read(sentence, KNOWN.languages[0], &law);
    say(&sources, &out);
}

/// The settings, the register, and a section table.
pub(crate) fn register(bytes: &[u8]) {
    let mut sources = Sources::default();
    let files = ["content/site.yaml", "content/register/any.yaml", "content/register/any.tsv"];
    for (number, path) in files.iter().enumerate() {
        let id = FileId(u32::try_from(number).expect("small"));
        sources.insert(Arc::new(File::new(id, *path, text(bytes))));
    }
    let mut out = Diagnostics::new();
    let _settings = site::settings(&sources, &mut out);
    let register = site::register(&sources, &KNOWN.languages, &mut out);
    let _law = KNOWN.law.clone().with_acts(register.acts).with_sections(register.sections);
    say(&sources, &out);
}

/// A page or a plain text that is imported.
pub(crate) fn old_notices(bytes: &[u8]) {
    let text = text(bytes);
    let reader = import::Reader {
        lang: KNOWN.languages[0],
        i18n: &KNOWN.i18n,
        law: &KNOWN.law,
        finder: &KNOWN.finder,
        site: None,
    };
    for form in [import::Form::Html, import::Form::Plain] {
        let _proposal = import::propose(&text, form, &Id::new("any").expect("an id"), &reader);
    }
}

/// Puts the findings into words, with the lines that they point at.
fn say(sources: &Sources, findings: &Diagnostics) {
    for lang in &KNOWN.languages {
        let wording = Wording { sources, i18n: &KNOWN.i18n, law: &KNOWN.law, lang: *lang };
        let _said = report::human(findings, &wording);
    }
}
