//! The house rules that the compiler does not keep: which room may use which, how files begin and
//! how long they are, and words that must not appear.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, each of which may use those before it.
const ROOMS: &[&str] = &[
    "lang", "source", "diag", "disk", "yaml", "i18n", "law", "facts", "tongue", "memo", "notice",
    "site", "rules", "pages", "theme", "publish", "report", "fix", "pipeline", "serve", "import",
    "cli",
];

/// No file is longer.
const LONGEST: usize = 600;

/// Files below a folder with one of the endings, sorted.
fn files(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = vec![root.join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.map(|entry| entry.expect("an entry").path()) {
            let name = entry.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if entry.is_dir() && name != "node_modules" {
                open.push(entry);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                let text = fs::read_to_string(&entry).expect("a text file");
                found.push((entry.strip_prefix(root).expect("below").to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

/// The room that a file of `src/` belongs to; nothing for `lib.rs`, `main.rs` and `build.rs`.
fn room(path: &Path) -> Option<usize> {
    let first = path.strip_prefix("src").ok()?.components().next()?;
    let name = first.as_os_str().to_str()?;
    let name = name.strip_suffix(".rs").unwrap_or(name);
    ROOMS.iter().position(|room| *room == name)
}

/// The code of a line, without its comment.
fn code(line: &str) -> &str {
    let line = line.trim_start();
    if line.starts_with("//") { "" } else { line.split(" // ").next().unwrap_or(line) }
}

#[test]
fn a_room_uses_only_rooms_before_it_and_only_their_front_doors() {
    let mut faults = Vec::new();
    for (path, text) in files("src", &[".rs"]) {
        let Some(own) = room(&path) else { continue };
        for (number, line) in text.lines().enumerate() {
            let line = code(line);
            for (at, _) in line.match_indices("crate::") {
                let rest = &line[at + "crate::".len()..];
                let end = |text: &str| {
                    text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())
                };
                let name = &rest[..end(rest)];
                let Some(used) = ROOMS.iter().position(|room| *room == name) else { continue };
                let place = format!("{}:{}: {line}", path.display(), number + 1);
                if used > own {
                    faults.push(format!("{place}\n  {} comes before {name}", ROOMS[own]));
                }
                // From another room, one more step must be an item: a module's name is small and
                // is followed by another `::`.
                let inside = rest[name.len()..].strip_prefix("::").unwrap_or_default();
                let item = &inside[..end(inside)];
                let is_module = inside[item.len()..].starts_with("::")
                    && item.starts_with(|c: char| c.is_ascii_lowercase());
                if used != own && is_module {
                    faults.push(format!("{place}\n  {name}::{item} is not a front door"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, text) in files("src", &[".rs"]).into_iter().chain(files("tests", &[".rs"])) {
        assert!(text.starts_with("//!"), "{} does not begin with //!", path.display());
    }
}

#[test]
fn no_file_is_too_long_to_read() {
    for (path, text) in files("src", &[".rs"]).into_iter().chain(files("tests", &[".rs"])) {
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines", path.display());
    }
}

#[test]
fn nothing_is_left_to_do() {
    let marks = ["TODO", "FIXME", "XXX", "todo!(", "unimplemented!("];
    for (path, text) in files("src", &[".rs", ".html", ".css", ".js", ".ftl"]) {
        for mark in marks {
            let line = text.lines().position(|line| line.contains(mark));
            assert_eq!(line, None, "{mark} in {}", path.display());
        }
    }
}

/// Words that would judge a notice. The program compares texts with each other and with lists of
/// what must be said; whether the processing is in order is not for it to say.
const JUDGING: &[&str] = &[
    "compliant",
    "compliance",
    "lawful",
    "lawfully",
    "unlawful",
    "lovlig",
    "lovlige",
    "ulovlig",
    "lovleg",
    "lovlege",
    "ulovleg",
];

#[test]
fn nothing_calls_a_notice_lawful() {
    let mut faults = Vec::new();
    let texts = [
        files("src", &[".rs", ".ftl", ".html", ".css", ".js", ".md", ".yaml"]),
        files("themes", &[".html", ".css", ".js", ".md"]),
        files("i18n", &[".ftl"]),
        files("content", &[".md", ".yaml"]),
        files("src/law/cases", &[".txt"]),
    ];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap_or_default();
    let readme = std::iter::once((PathBuf::from("README.md"), readme));
    for (path, text) in texts.into_iter().flatten().chain(readme) {
        for (number, line) in text.lines().enumerate() {
            let words = line.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
            for word in words.filter(|word| JUDGING.contains(&word.as_str())) {
                faults.push(format!("{}:{}: {word}", path.display(), number + 1));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn a_rule_stands_in_the_file_that_its_name_says() {
    let families = [
        ("structure", '1'),
        ("parity", '2'),
        ("basis", '3'),
        ("duty", '4'),
        ("prose", '5'),
        ("waivers", '6'),
        ("language", '7'),
    ];
    for (family, digit) in families {
        for (path, text) in files(&format!("src/rules/{family}"), &[".rs"]) {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            let stated = text.split("pub(crate) static ").skip(1).map(|rest| {
                let mut words = rest.split_whitespace();
                let id = words.next().unwrap_or_default().trim_end_matches(':');
                let code = words.next().unwrap_or_default();
                let name = words.next().unwrap_or_default().trim_matches(['"', ',']);
                (id.to_lowercase(), code, name.replace('-', "_"))
            });
            for (id, code, name) in stated {
                assert_eq!(name, stem, "{}", path.display());
                assert_eq!(id, stem, "{}", path.display());
                assert_eq!(code.chars().nth(2), Some(digit), "{code} is no code of {family}");
                let opening = format!("//! {code}: ");
                assert!(text.starts_with(&opening), "{} begins with {opening}", path.display());
            }
        }
    }
}

/// Beginnings of keys that go on with a country, a tag or an act. Other keys that the code puts
/// together go on with a number, or with words that stand in the code.
const FAMILIES: &[&str] = &["country-", "language-", "law-act-"];

#[test]
fn every_wording_is_used() {
    let code: String = files("src", &[".rs"]).into_iter().map(|(_, text)| text).collect();
    let templates: String = files("themes", &[".html"]).into_iter().map(|(_, text)| text).collect();
    let wording: Vec<_> = files("i18n/en", &[".ftl"]);
    let quoted: BTreeSet<&str> = code.split('"').flat_map(|it| it.split(['.', '{'])).collect();
    // Another message may be made of it.
    let all: String = wording.iter().map(|(_, text)| text.as_str()).collect();
    let placed: BTreeSet<&str> =
        all.split('{').filter_map(|it| it.split(['}', '.']).next()).map(str::trim).collect();
    let is_family = |key: &str| {
        let mut cuts = key.match_indices('-').map(|(at, _)| key.split_at(at + 1));
        cuts.any(|(family, rest)| {
            let is_known =
                || rest.split('-').all(|word| quoted.contains(word)) || quoted.contains(rest);
            let is_number = rest.bytes().all(|byte| byte.is_ascii_digit());
            code.contains(&format!("\"{family}{{"))
                && (FAMILIES.contains(&family) || is_number || is_known())
        })
    };
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let words: BTreeSet<&str> = templates
        .split("words.")
        .skip(1)
        .map(|rest| &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())])
        .collect();
    let is_in_template = |key: &str| {
        let word = key.strip_prefix("site-").map(|key| key.replace('-', "_"));
        word.is_some_and(|word| words.contains(word.as_str()))
    };
    let is_rule = |key: &str| key.starts_with("OP") && code.contains(&format!(": {key}"));
    let mut unused = Vec::new();
    for (path, text) in &wording {
        let keys = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        for key in keys.filter(|key| key.starts_with(|c: char| c.is_ascii_alphabetic())) {
            let is_used = quoted.contains(key)
                || placed.contains(key)
                || is_rule(key)
                || is_in_template(key)
                || is_family(key);
            if !is_used {
                unused.push(format!("{}: {key}", path.display()));
            }
        }
    }
    assert!(unused.is_empty(), "no code or template asks for:\n{}", unused.join("\n"));
}
