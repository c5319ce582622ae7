//! The program as people and scripts run it: commands, exit codes, and sources that are wrong in
//! every way one can think of. Each fault is named at its place, nothing is published, and what was
//! published before stays as it was.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::site::{Run, TestSite};

const NB: &str = "content/notices/demo/nb.md";
const NN: &str = "content/notices/demo/nn.md";
const EN: &str = "content/notices/demo/en.md";

#[test]
fn the_smallest_site_is_clean() {
    let site = TestSite::clean();
    assert_eq!(site.findings(), Vec::<String>::new());
    site.run(&["check", "--deny", "warnings", "--today", "2026-11-21"]).code(0);
}

/// Checks that one fault gives one finding at one place, that nothing is published, and that the
/// published site stays.
fn one_fault(site: &TestSite, expected: &str) {
    assert_eq!(site.findings(), [expected]);
    let public = site.join("public");
    // What was published while all was well: the same site without the fault.
    let out = public.to_str().unwrap();
    TestSite::clean().run(&["build", "--out", out, "--today", "2026-11-21"]).code(0);
    let before = published(&public);
    assert!(before.keys().any(|path| path.ends_with("index.html")));
    let run = site.run(&["build", "--today", "2026-11-21"]).code(1);
    let place = expected.split_once(' ').unwrap().1;
    assert!(run.stderr.contains(place), "{place} in {}", run.stderr);
    assert_eq!(published(&public), before);
    // The next fault is put to the same site.
    fs::remove_dir_all(public).unwrap();
}

/// Every file below a folder, with its bytes and the time of its last change.
fn published(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(published(&path));
        } else {
            let changed = fs::metadata(&path).unwrap().modified().unwrap();
            files.insert(path.clone(), (fs::read(path).unwrap(), changed));
        }
    }
    files
}

/// Each row: what is done to the nynorsk notice, and what is found.
#[test]
fn each_fault_of_a_notice_is_named_at_its_place() {
    let rows: &[(&str, &str, &str)] = &[
        ("title: Personvernerklæring for studentar", "titel: Personvern", "OP010"),
        ("audiences: [students]", "audiences: { a: b }", "OP009"),
        ("summary: Slik", "title: To gonger\nsummary: Slik", "OP007"),
        ("    title: Gje", "\ttitle: Gje", "OP006"),
        ("data: [contact, results]", "data: &a [contact, results]", "OP011"),
        ("effective: 2026-08-15", "effective: 2026-02-30", "OP016"),
        ("period: P90D", "period: 90 dagar", "OP017"),
        ("by: contract", "by: avtale", "OP018"),
        ("  teaching:", "  ../x:", "OP015"),
        ("from: end-of-studies", "from: ../../etc/passwd", "OP015"),
        (
            "## Slik sikrar vi opplysningane {#security}",
            "## Slik {#security}\n\n## Slik {#security}",
            "OP019",
        ),
        ("Les om opplysningane vi har om deg.", "Les <b>om</b> opplysningane.", "OP020"),
        ("Les om opplysningane vi har om deg.", "<script>alert(1)</script>", "OP020"),
        ("Les om opplysningane vi har om deg.", "[Her](javascript:alert(1))", "OP021"),
        ("Les om opplysningane vi har om deg.", "[Her](data:text/html;base64,eA)", "OP021"),
        ("Les om opplysningane vi har om deg.", "![Her](bilete.png)", "OP024"),
        ("Les om opplysningane vi har om deg.", "# Les om opplysningane vi har om deg.", "OP023"),
    ];
    for (from, to, code) in rows {
        let site = TestSite::clean();
        site.edit(NN, from, to);
        let found = site.findings();
        assert!(
            found.iter().any(|finding| finding.starts_with(&format!("{code} {NN}:"))),
            "{to:?}: {found:?}"
        );
        site.run(&["build", "--today", "2026-11-21"]).code(1);
        assert!(!site.join("public").exists(), "{to:?} was published");
    }
}

#[test]
fn a_wrong_field_is_named_with_the_right_one() {
    let site = TestSite::clean();
    site.edit(NN, "summary: Slik", "sumary: Slik");
    let run = site.run(&["check", "--lang", "nn"]).code(1);
    assert!(run.stderr.contains("sumary") && run.stderr.contains("summary"), "{}", run.stderr);
}

#[test]
fn a_legal_basis_that_differs_is_told_with_both_files() {
    let site = TestSite::clean();
    site.edit(NN, "artikkel 6 nr. 1 bokstav e", "artikkel 6 nr. 1 bokstav c");
    let run = site.run(&["check", "--lang", "nn", "--today", "2026-11-21"]).code(1);
    for part in ["OP", NN, NB, "nynorsk", "bokmål", "bokstav c", "bokstav e"] {
        assert!(run.stderr.contains(part), "{part} in {}", run.stderr);
    }
}

#[test]
fn crlf_and_a_byte_order_mark_simply_work() {
    let site = TestSite::clean();
    for path in [NB, NN, EN, "content/site.yaml", "content/register/demo.yaml"] {
        let text = fs::read_to_string(site.join(path)).unwrap();
        site.write(path, format!("\u{feff}{}", text.replace('\n', "\r\n")).as_bytes());
    }
    assert_eq!(site.findings(), Vec::<String>::new());
}

#[test]
fn a_notice_without_front_matter_is_named() {
    let site = TestSite::clean();
    site.write(NN, b"Berre tekst.\n");
    one_fault(&site, &format!("OP014 {NN}:1:1"));
}

#[test]
fn front_matter_that_never_ends_is_named() {
    let site = TestSite::clean();
    site.write(NN, b"---\ntitle: A\n");
    one_fault(&site, &format!("OP014 {NN}:1:1"));
}

#[test]
fn an_empty_file_is_named() {
    let site = TestSite::clean();
    site.write(NN, b"");
    one_fault(&site, &format!("OP013 {NN}:1:1"));
}

#[test]
fn text_that_is_not_utf8_is_named_where_it_begins() {
    let site = TestSite::clean();
    site.write(NN, b"---\ntitle: K\xf8\n---\n");
    one_fault(&site, &format!("OP001 {NN}:2:9"));
}

#[test]
fn a_file_of_a_hundred_megabytes_is_refused_at_once() {
    let site = TestSite::clean();
    let file = fs::File::create(site.join(NN)).unwrap();
    file.set_len(100 * 1024 * 1024).unwrap();
    one_fault(&site, &format!("OP002 {NN}:1:1"));
}

#[test]
fn an_alias_bomb_and_ten_thousand_levels_are_refused_at_once() {
    let bomb: String = (1..30)
        .map(|n| format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 9].join(", ")))
        .collect();
    let site = TestSite::clean();
    site.write(NN, format!("---\na0: &a0 x\n{bomb}---\n").as_bytes());
    one_fault(&site, &format!("OP011 {NN}:2:9"));
    for deep in ["[".repeat(10_000), "{a: ".repeat(10_000), "- ".repeat(10_000)] {
        site.write(NN, format!("---\ntitle: A\nx: {deep}\n---\n").as_bytes());
        let found = site.findings();
        assert_eq!(found.len(), 1, "{found:?}");
    }
    let quotes = format!("---\ntitle: A\n---\n\n{} x\n", "> ".repeat(10_000));
    site.write(NN, quotes.as_bytes());
    assert!(!site.findings().is_empty());
}

#[test]
fn links_out_of_the_site_and_in_circles_are_not_followed() {
    let site = TestSite::clean();
    symlink("/etc", site.join("content/notices/out")).unwrap();
    one_fault(&site, "OP004 content/notices/out:1:1");
    fs::remove_file(site.join("content/notices/out")).unwrap();
    symlink("..", site.join("content/notices/round")).unwrap();
    one_fault(&site, "OP005 content/notices/round:1:1");
}

#[test]
fn an_id_that_is_nowhere_in_the_register_is_named() {
    let site = TestSite::clean();
    for path in [NB, NN] {
        site.edit(path, "sources: [self]", "sources: [sjolv]");
    }
    let found = site.findings();
    assert!(
        found.iter().any(|f| f.contains(NB)) && found.iter().any(|f| f.contains(NN)),
        "{found:?}"
    );
}

#[test]
fn a_language_file_that_is_missing_is_reported() {
    let site = TestSite::clean();
    fs::remove_file(site.join(NN)).unwrap();
    let found = site.findings();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(NB));
}

#[test]
fn wording_and_templates_that_cannot_be_read_are_named() {
    let site = TestSite::clean();
    site.write("i18n/nn/site.ftl", b"dette er ikkje ei melding\n");
    assert_eq!(site.findings(), ["OP030 i18n/nn/site.ftl:1:1"]);
    let site = TestSite::clean();
    site.write("i18n/nn/common.ftl", b"date = { $dag }. { $month } { $year }\n");
    assert_eq!(site.findings(), ["OP032 i18n/nn/common.ftl:1:11"]);
    let site = TestSite::clean();
    site.write("themes/default/notice.html", b"{% if page %}\n<p>{{ page.title\n");
    let found = site.findings();
    assert!(found.iter().any(|f| f.contains("themes/default/notice.html:")), "{found:?}");
}

#[test]
fn a_language_without_wording_is_reported_once() {
    let site = TestSite::clean();
    site.edit("content/site.yaml", "languages: [nb, nn, en]", "languages: [nb, nn, en, se]");
    let found = site.findings();
    assert_eq!(found.iter().filter(|f| f.starts_with("OP031")).count(), 1, "{found:?}");
}

#[test]
fn a_folder_that_is_no_site_is_told_what_to_do() {
    let site = TestSite::empty();
    for command in ["check", "build", "serve"] {
        let run = site.run(&[command]).code(1);
        assert!(run.stderr.contains("opplyst new"), "{}", run.stderr);
    }
    fs::create_dir(site.join("content")).unwrap();
    assert_eq!(site.findings(), ["OP025 content/site.yaml:1:1"]);
}

#[test]
fn a_starter_site_checks_clean_and_builds() {
    let site = TestSite::empty();
    let folder = site.join("ny");
    let run = site.run(&["new", folder.to_str().unwrap()]).code(0);
    assert!(run.stderr.contains("opplyst serve"), "{}", run.stderr);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_opplyst"));
    command.args(["build", "--deny", "warnings", "--site"]).arg(&folder);
    crate::site::Run::of(&mut command).code(0);
    assert!(folder.join("public/index.html").is_file());
    site.run(&["new", folder.to_str().unwrap()]).code(2);
}

#[test]
fn wrong_usage_ends_with_two() {
    let site = TestSite::clean();
    let address = ["build", "--base-url", "https://a.example/\"><b>"];
    for args in
        [&["chekc"][..], &["check", "--format", "xml"], &["check", "--today", "i dag"], &address]
    {
        site.run(args).code(2);
    }
    let missing = site.join("ikkje-her");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_opplyst"));
    command.args(["check", "--site"]).arg(missing);
    crate::site::Run::of(&mut command).code(2);
    site.run(&["explain", "OP999"]).code(2);
}

#[test]
fn json_keeps_its_contract() {
    let site = TestSite::clean();
    site.edit(NN, "title: Personvernerklæring for studentar\n", "");
    let run = site.run(&["check", "--format", "json"]).code(1);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["version"], 1);
    assert_eq!(report["summary"]["errors"], 1);
    let finding = &report["diagnostics"][0];
    for key in [
        "code", "name", "severity", "message", "law", "primary", "related", "note", "help", "edits",
    ] {
        assert!(finding.get(key).is_some(), "{key}");
    }
    for key in ["file", "line", "column", "end_line", "end_column", "label"] {
        assert!(finding["primary"].get(key).is_some(), "{key}");
    }
    assert!(run.stderr.is_empty(), "{}", run.stderr);
}

#[test]
fn a_folder_that_may_not_be_written_ends_with_three() {
    let site = TestSite::clean();
    let run = site.run(&["build", "--out", "/proc/opplyst", "--today", "2026-11-21"]).code(3);
    assert!(run.stderr.contains("/proc"), "{}", run.stderr);
}

#[test]
fn every_message_speaks_three_languages() {
    let site = TestSite::clean();
    site.edit(NN, "summary: Slik", "sumary: Slik");
    let texts: Vec<String> = ["nb", "nn", "en"]
        .iter()
        .map(|lang| site.run(&["check", "--lang", lang]).code(1).stderr)
        .collect();
    assert!(texts[0] != texts[1] && texts[1] != texts[2] && texts[0] != texts[2]);
}

/// An act that the built-in register does not have.
const OWN_ACT: &str = "acts:
  studieforskr:
    id: FOR-2025-01-15-99
    names:
      nb: [forskrift om studier ved Demo, studieforskriften]
      nn: [forskrift om studium ved Demo, studieforskrifta]
      en: [Demo Study Regulations]
    from: 2025-08-01
    language: nb
    url: https://demo.example/studieforskrift
    sections:
      4-1: { paragraphs: 2, heading: Oppmelding til eksamen }
      4-2:
";

/// `cite` knows what the site adds where it is run in its folder or told of it, and reads as before
/// anywhere else.
#[test]
fn cite_knows_the_acts_of_the_site() {
    let site = TestSite::clean();
    site.write("content/register/acts.yaml", OWN_ACT.as_bytes());
    let text = "studieforskriften § 4-1 andre ledd";
    let cite = |folder: &Path, more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_opplyst"));
        command.args(["cite", text, "--lang", "nb", "--today", "2026-11-21"]).args(more);
        Run::of(command.current_dir(folder).env("NO_COLOR", "1"))
    };
    let key = |run: Run| {
        let line: serde_json::Value = serde_json::from_str(&run.code(0).stdout).unwrap();
        line["citations"][0]["canonical"][0].as_str().unwrap().to_owned()
    };
    let json = ["--format", "json"];
    let known = "studieforskr:§4-1(2)";
    assert_eq!(key(cite(site.path(), &json)), known);
    assert_eq!(key(site.run(&["cite", text, "--format", "json"])), known);
    assert!(cite(site.path(), &[]).stdout.contains("Oppmelding til eksamen"));
    let elsewhere = TestSite::empty();
    assert_eq!(key(cite(elsewhere.path(), &json)), "?:§4-1(2)");
    // A folder that is named and is no site is a mistake, as with every command.
    elsewhere.run(&["cite", text]).code(1);
}

#[test]
fn a_site_may_add_acts_with_their_sections() {
    let site = TestSite::clean();
    site.write("content/register/acts.yaml", OWN_ACT.as_bytes());
    let cited = [
        (NB, "universitets- og høyskoleloven § 2-8", "studieforskriften § 4-1 andre ledd"),
        (NN, "universitets- og høgskulelova § 2-8", "studieforskrifta § 4-1 andre ledd"),
    ];
    for (path, from, to) in cited {
        site.edit(path, &format!("jf. {from}"), &format!("jf. {from} og {to}"));
    }
    let english = fs::read_to_string(site.join(EN)).unwrap();
    let act = "section 2-8 of the Universities and University Colleges Act";
    if english.contains(act) {
        let both =
            format!("{act} and section 4-1, second paragraph, of the Demo Study Regulations");
        site.edit(EN, act, &both);
    }
    assert_eq!(site.findings(), Vec::<String>::new());
    site.edit(NB, "§ 4-1 andre ledd", "§ 4-9 andre ledd");
    site.edit(NN, "§ 4-1 andre ledd", "§ 4-9 andre ledd");
    assert!(site.findings().iter().any(|finding| finding.starts_with("OP305")));
}

/// `--fix` changes the form of citations and not one character more.
#[test]
fn fix_mends_the_form_of_citations_alone() {
    let site = TestSite::clean();
    site.edit(NB, "universitets- og høyskoleloven § 2-8", "universitet og høyskoleloven § 2-8");
    let before = "Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.";
    let untidy = "Du kan klage, jf. GDPR art 77 og personopplysningsloven §20.";
    site.edit(NB, before, untidy);
    site.edit(
        NN,
        "Vi skriv til deg før vi nyttar opplysningane til noko nytt.",
        "Du kan klage, jf. GDPR artikkel 77 og personopplysningslova § 20.",
    );
    site.edit(
        EN,
        "We write to you before we use the data for anything new.",
        "You can complain under Article 77 of the GDPR and section 20 of the Personal Data Act.",
    );
    let text = fs::read_to_string(site.join(NB)).unwrap();
    site.write(NB, text.replace('\n', "\r\n").as_bytes());
    assert_eq!(site.findings().len(), 3);
    let others = [NN, EN].map(|path| fs::read(site.join(path)).unwrap());

    let run = site.run(&["check", "--fix", "--deny", "warnings", "--today", "2026-11-21"]).code(0);
    assert!(run.stderr.contains("3 places in one file"), "{}", run.stderr);
    let mended = text
        .replace("universitet og høyskoleloven", "universitets- og høyskoleloven")
        .replace("art 77", "artikkel 77")
        .replace("§20", "§ 20");
    assert_eq!(fs::read_to_string(site.join(NB)).unwrap(), mended.replace('\n', "\r\n"));
    assert_eq!([NN, EN].map(|path| fs::read(site.join(path)).unwrap()), others);
    assert_eq!(site.findings(), Vec::<String>::new());
    let again = site.run(&["check", "--fix", "--today", "2026-11-21"]).code(0);
    assert!(again.stderr.contains("nothing that can be corrected"), "{}", again.stderr);
}
