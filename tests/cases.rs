//! Cases in prose: `tests/cases/*.md`. Each heading is a case. Its blocks change the small clean
//! site of the rules' examples, in the same notation, and the block `findings` is what is then said,
//! one finding a line. `UPDATE_EXPECT=1` writes those blocks anew.

use std::fs;
use std::path::{Path, PathBuf};

use opplyst::pipeline::Pipeline;
use opplyst::report::{Wording, short};

use crate::rule_docs::{base, examples};
use crate::site::TestSite;

/// What is said about the site of one case, in English.
fn findings(text: &str, heading: &str) -> String {
    // A rule's text has a space before each line, as doc comments have.
    let text: String = text.lines().map(|line| format!(" {line}\n")).collect();
    let example = examples(&text, heading).unwrap_or_else(|| panic!("«{heading}» changes nothing"));
    let files = example.apply(base()).unwrap_or_else(|fault| panic!("«{heading}»: {fault}"));
    let site = TestSite::empty();
    for (path, text) in files {
        site.write(&path, text.as_bytes());
    }
    let today = jiff::civil::date(2026, 11, 21);
    let checked = Pipeline::new(site.path(), today).check().unwrap();
    let wording = Wording {
        sources: &checked.sources,
        i18n: &checked.i18n,
        law: &checked.law,
        lang: "en".parse().unwrap(),
    };
    short(&checked.report.diagnostics, &wording)
}

/// The file with the findings of each case as they are now.
fn rewritten(text: &str) -> String {
    let mut out = String::new();
    let mut heading = "";
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if let Some(title) = line.strip_prefix("## ") {
            heading = title;
        }
        if line == "```findings" {
            out.push_str(&findings(text, heading));
            assert!(lines.any(|line| line == "```"), "«{heading}» has no end");
            out.push_str("```\n");
        }
    }
    out
}

#[test]
fn every_case_says_what_it_is_written_to_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let cases = text.lines().filter(|line| line.starts_with("## ")).count();
        let expected = text.lines().filter(|line| *line == "```findings").count();
        assert_eq!(cases, expected, "{}: a case without findings", file.display());
        let now = rewritten(&text);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&file, now).unwrap();
        } else {
            let differs = text.lines().zip(now.lines()).find(|(then, now)| then != now);
            assert!(text == now, "{}: {differs:?}; UPDATE_EXPECT=1 writes it anew", file.display());
        }
    }
}

/// The preview looks at the folder again and again: a section table that is added, changed or
/// removed counts at once.
#[test]
fn a_section_table_that_changes_is_read_again() {
    let site = TestSite::clean();
    let mut pipeline = Pipeline::new(site.path(), jiff::civil::date(2026, 11, 21)).for_preview();
    let mut codes = || -> Vec<&'static str> {
        let checked = pipeline.check().unwrap();
        checked.report.diagnostics.iter().map(|finding| finding.rule.code).collect()
    };
    let table = "content/register/sections/a.tsv";
    let row = |section: &str| format!("LOV-2024-03-08-9\t2026-10-01\tx\t{section}\t9\tEmne\n");
    assert!(codes().is_empty());
    site.write(table, row("§2-7").as_bytes());
    assert!(codes().contains(&"OP305"), "§ 2-8 is cited, and gone");
    site.write(table, (row("§2-7") + &row("§2-8")).as_bytes());
    assert!(codes().is_empty());
    site.write(table, row("to-åtte").as_bytes());
    assert_eq!(codes(), ["OP329"]);
    std::fs::remove_file(site.join(table)).unwrap();
    assert!(codes().is_empty());
}
