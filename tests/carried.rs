//! The facts that the example site must carry, each with the field or section of the sources that
//! holds it and the words that say it on the published pages in each language.
//!
//! The facts are those of four notices that universities have published; `tests/carried/*.tsv` has a
//! row for each: its number, where it stands in the sources, why the site differs from it on purpose
//! (where the law of today, or a body's present name, asks for that), and a few words of the page in
//! bokmål, nynorsk and English. A fact that disappears from the sources or from a page fails here.
//! `tests/carried/README.md` is made from the rows and the built pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use opplyst::diag::Diagnostics;
use opplyst::source::{File, FileId};
use opplyst::yaml::{self, Node, Value};

/// How many facts each of the four notices has.
const FACTS: [(&str, usize); 4] = [("s000", 83), ("s001", 60), ("s002", 56), ("s003", 84)];

const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// The table that is made.
const TABLE: &str = "tests/carried/README.md";

/// A fact, and where it stands.
struct Row {
    fact: String,
    /// Places in the sources: a notice, or `site` for the settings, and a path in it.
    places: Vec<(String, String)>,
    differs: String,
    /// Words of the page, by language.
    words: [String; 3],
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rows() -> Vec<Row> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("tests/carried"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "tsv"))
        .collect();
    files.sort();
    let mut rows = Vec::new();
    for file in files {
        for (at, line) in fs::read_to_string(&file).unwrap().lines().enumerate().skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [fact, place, differs, nb, nn, en] = cells[..] else {
                panic!("{}:{}: not six columns: {line}", file.display(), at + 1);
            };
            let places = place.split("; ").map(|place| {
                let (notice, path) = place.split_once(' ').unwrap_or((place, ""));
                (notice.to_owned(), path.to_owned())
            });
            rows.push(Row {
                fact: fact.to_owned(),
                places: places.collect(),
                differs: differs.to_owned(),
                words: [nb, nn, en].map(str::to_owned),
            });
        }
    }
    rows.sort_by(|a, b| a.fact.cmp(&b.fact));
    rows
}

/// A notice's source in one language.
struct Source {
    front: Node,
    /// The prose before the first heading, and under each heading, by its id.
    sections: BTreeMap<String, String>,
}

fn source(notice: &str, lang: &str) -> Source {
    if notice == "site" {
        let text = fs::read_to_string(root().join("content/site.yaml")).unwrap();
        return Source { front: front(&text), sections: BTreeMap::new() };
    }
    let path = format!("content/notices/{notice}/{lang}.md");
    let text = fs::read_to_string(root().join(&path)).unwrap_or_else(|error| {
        panic!("{path}: {error}");
    });
    let rest = text.strip_prefix("---\n").expect("front matter");
    let (fields, body) = rest.split_once("\n---\n").expect("front matter");
    let front = front(fields);
    let mut sections: BTreeMap<String, String> = BTreeMap::new();
    let mut open = vec!["intro".to_owned()];
    for line in body.lines() {
        if let Some((_, id)) = line.split_once("{#").filter(|_| line.starts_with("##")) {
            let id = id.trim_end().trim_end_matches('}').to_owned();
            // What stands under a smaller heading stands under the larger one too.
            open.truncate(if line.starts_with("###") { 1 } else { 0 });
            open.push(id);
        }
        for id in &open {
            let text = sections.entry(id.clone()).or_default();
            text.push_str(line);
            text.push('\n');
        }
    }
    Source { front, sections }
}

fn front(text: &str) -> Node {
    let file = File::new(FileId(0), "any.yaml", text.to_owned());
    yaml::parse(&file, 0..text.len(), &mut Diagnostics::new()).expect("YAML")
}

/// The value at a path such as `purposes.teaching.sources[fs].when`. In a list, `[x]` or `.x` is the
/// item that is `x` or holds it as a value, and `[0]` the first; `*` is any entry that has the rest.
fn at<'a>(node: &'a Node, path: &str) -> Option<&'a Node> {
    let (step, rest) = match path.find(['.', '[']) {
        Some(0) => return at(node, &path[1..]),
        Some(end) => (&path[..end], Some(&path[end..])),
        None => (path, None),
    };
    let step = step.trim_end_matches(']');
    let found: Vec<&Node> = match &node.value {
        Value::Mapping(entries) => {
            let is_meant = |name: &str| step == "*" || name == step;
            entries.iter().filter(|(name, _)| is_meant(&name.value)).map(|(_, it)| it).collect()
        }
        Value::List(items) => match step.parse::<usize>() {
            Ok(number) => items.get(number).into_iter().collect(),
            Err(_) => items.iter().filter(|item| holds(item, step)).collect(),
        },
        Value::Text(_) if node.is_text(step) => vec![node],
        Value::Text(_) | Value::Nothing => Vec::new(),
    };
    found.into_iter().find_map(|node| rest.map_or(Some(node), |rest| at(node, rest)))
}

fn holds(node: &Node, text: &str) -> bool {
    match &node.value {
        Value::Text(own) => own.text == text,
        Value::List(items) => items.iter().any(|item| holds(item, text)),
        Value::Mapping(entries) => entries.iter().any(|(_, value)| holds(value, text)),
        Value::Nothing => false,
    }
}

/// A published page: its address, and its text with the anchor before each piece.
struct Page {
    address: String,
    is_notice: bool,
    text: String,
    /// Where each anchor stands in `text`.
    anchors: Vec<(usize, String)>,
}

/// All pages of one language, notice pages first.
fn pages(public: &Path, lang: &str, notices: &BTreeSet<String>) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut open = vec![public.join(lang)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                open.push(entry);
            } else if entry.extension().is_some_and(|it| it == "html") {
                let path = entry.strip_prefix(public).unwrap().to_string_lossy().into_owned();
                let address = path.trim_end_matches("index.html").to_owned();
                let is_notice = notices.iter().any(|notice| address.ends_with(notice.as_str()));
                pages.push(read_page(address, is_notice, &fs::read_to_string(&entry).unwrap()));
            }
        }
    }
    pages.sort_by(|a, b| b.is_notice.cmp(&a.is_notice).then_with(|| a.address.cmp(&b.address)));
    pages
}

fn read_page(address: String, is_notice: bool, html: &str) -> Page {
    const INLINE: &[&str] =
        &["a", "span", "strong", "em", "abbr", "time", "cite", "code", "b", "i", "wbr", "bdi"];
    let mut page = Page { address, is_notice, text: String::new(), anchors: Vec::new() };
    let body = html.split_once("<body").map_or(html, |(_, body)| body);
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if !INLINE.contains(&name) {
            push(&mut page.text, " ");
        }
        if let Some((_, id)) = tag.split_once(" id=\"") {
            let id = id.split('"').next().unwrap_or_default();
            page.anchors.push((page.text.len(), id.to_owned()));
        }
        let text = text
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&#x27;", "'")
            .replace("&nbsp;", " ")
            .replace("&amp;", "&");
        push(&mut page.text, &text);
    }
    page
}

/// Adds text with single spaces.
fn push(text: &mut String, more: &str) {
    for sign in more.chars().filter(|sign| *sign != '\u{ad}') {
        let sign = if sign.is_whitespace() || sign == '\u{a0}' { ' ' } else { sign };
        if sign != ' ' || !text.ends_with(' ') {
            text.push(sign);
        }
    }
}

impl Page {
    /// Where words stand on the page, as an address with the last anchor before them.
    fn find(&self, words: &str) -> Option<String> {
        let at = self.text.find(words)?;
        let anchor = self.anchors.iter().rev().find(|(start, _)| *start <= at);
        Some(match anchor {
            Some((_, id)) => format!("{}#{id}", self.address),
            None => self.address.clone(),
        })
    }
}

#[test]
fn every_fact_has_a_row() {
    let mut expected = BTreeSet::new();
    for (seed, count) in FACTS {
        expected.extend((1..=count).map(|number| format!("{seed}-{number:03}")));
    }
    let rows = rows();
    let found: BTreeSet<String> = rows.iter().map(|row| row.fact.clone()).collect();
    assert_eq!(rows.len(), found.len(), "a fact has two rows");
    assert_eq!(found, expected);
}

#[test]
fn every_fact_stands_in_the_sources_and_on_the_pages_in_each_language() {
    let rows = rows();
    let public = tempfile::tempdir().unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_opplyst"));
    command.args(["build", "--today", "2026-11-21", "--out"]).arg(public.path());
    crate::site::Run::of(command.arg("--site").arg(root())).code(0);

    let mut faults = Vec::new();
    let mut sources: BTreeMap<(String, &str), Source> = BTreeMap::new();
    for row in &rows {
        for (notice, path) in &row.places {
            for lang in LANGUAGES {
                let source =
                    sources.entry((notice.clone(), lang)).or_insert_with(|| source(notice, lang));
                let stands = match path.strip_prefix('#') {
                    Some(id) => source.sections.contains_key(id),
                    None => at(&source.front, path).is_some(),
                };
                if !stands {
                    faults.push(format!("{}: {notice} {lang} has no {path}", row.fact));
                }
            }
        }
    }

    let mut table = String::from(HEAD);
    let mut found: Vec<[Option<String>; 3]> = rows.iter().map(|_| [None, None, None]).collect();
    for (column, lang) in LANGUAGES.into_iter().enumerate() {
        let notices: BTreeSet<String> = sources
            .iter()
            .filter(|((notice, own), _)| *own == lang && notice != "site")
            .map(|(_, source)| format!("/{}/", address_of(&source.front)))
            .collect();
        let pages = pages(public.path(), lang, &notices);
        for (row, found) in rows.iter().zip(&mut found) {
            let mut words = String::new();
            push(&mut words, row.words[column].trim());
            assert!(words.len() > 2, "{}: no words in {lang}", row.fact);
            found[column] = pages.iter().find_map(|page| page.find(&words));
            if found[column].is_none() {
                faults.push(format!("{}: no page in {lang} says «{words}»", row.fact));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    for (row, found) in rows.iter().zip(found) {
        let places: Vec<String> =
            row.places.iter().map(|(notice, path)| format!("`{notice}` `{path}`")).collect();
        let found = found.map(|it| it.unwrap_or_default());
        let cells = [&row.fact, &places.join(", "), &found.join("<br>"), &row.differs];
        table.push_str(&format!("| {} |\n", cells.map(|it| it.replace('|', "\\|")).join(" | ")));
    }
    let path = root().join(TABLE);
    if std::env::var_os("UPDATE_EXPECT").is_some_and(|value| value == "1") {
        fs::write(&path, table).unwrap();
    } else {
        let stands = fs::read_to_string(&path).unwrap_or_default();
        assert!(stands == table, "{TABLE} is stale: UPDATE_EXPECT=1 cargo test carried");
    }
}

/// The last part of the address of a notice's page.
fn address_of(front: &Node) -> String {
    let mut out = Diagnostics::new();
    let own = at(front, "path").and_then(|node| node.text(&mut out));
    let title = at(front, "title").and_then(|node| node.text(&mut out));
    own.map(|it| it.value).unwrap_or_else(|| opplyst::site::slug(&title.expect("a title").value))
}

const HEAD: &str = "# Where the example site carries what it must\n\n\
    Four notices that universities have published hold 283 facts between them, numbered by notice: \
    s000 the CRM system, s001 applicants and students, s002 a university as a whole, s003 the student \
    system and admission. The example site carries each of them in three languages. This table is made \
    from `tests/carried/*.tsv` and the built pages (`UPDATE_EXPECT=1 cargo test carried`); the test \
    fails when a fact disappears from the sources or from a page. The last column tells where the site \
    differs from a fact on purpose, and why.\n\n\
    | fact | in the sources | on the pages | differs, because |\n|---|---|---|---|\n";
