//! The forms that findings are written in: for people who listen, for code scanning services, for
//! GitHub Actions; and what happens when nobody reads them to the end.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::site::{Run, TestSite};

const NB: &str = "content/notices/demo/nb.md";
const NN: &str = "content/notices/demo/nn.md";

/// `check` on a site, started in a folder, as on a machine where nothing else is set.
fn check(site: &TestSite, start: &str, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_opplyst"));
    command.args(["check", "--today", "2026-11-21"]).args(args);
    command.current_dir(site.join(start)).env("NO_COLOR", "1").env("LC_ALL", "C");
    command.env_remove("GITHUB_WORKSPACE");
    command
}

fn sarif(command: &mut Command) -> Value {
    let run = Run::of(command);
    assert_eq!(run.stderr, "");
    serde_json::from_str(&run.stdout).unwrap()
}

/// A site where two languages differ, and one file is not used.
fn faulty() -> TestSite {
    let site = TestSite::clean();
    site.edit(NN, "artikkel 6 nr. 1 bokstav e", "artikkel 6 nr. 1 bokstav c");
    site.write("content/notices/demo/søknad, år 1%.txt", b"Hugs arkivet.\n");
    site
}

#[test]
fn narrated_findings_are_sentences_in_every_language() {
    let expected = [
        ("en", ["1 error, 1 warning.", "Error 1 of 1. The", "Warning 1 of 1. The", "Why: "]),
        ("nb", ["1 feil, 1 advarsel.", "Feil 1 av 1. Be", "Advarsel 1 av 1. Fi", "Hvorfor: "]),
        ("nn", ["1 feil, 1 åtvaring.", "Feil 1 av 1. Be", "Åtvaring 1 av 1. Fi", "Kvifor: "]),
    ];
    let site = faulty();
    for (lang, parts) in expected {
        let run = Run::of(&mut check(&site, ".", &["--format", "narrated", "--lang", lang]));
        let run = run.code(1);
        assert_eq!(run.stdout, "");
        let text = run.stderr;
        assert!(text.starts_with(parts[0]), "what there is comes first: {text}");
        for part in parts.into_iter().chain([NN, NB, "opplyst explain OP203"]) {
            assert!(text.contains(part), "{lang}: {part} in {text}");
        }
        let drawing = |c: char| matches!(c, '\u{2190}'..='\u{2bff}' | '|' | '^' | '\u{1b}' | '{');
        assert!(!text.contains(drawing), "{text}");
        assert!(!text.contains("report-"), "{text}");
    }
}

#[test]
fn narrated_findings_say_where_what_why_and_what_to_do() {
    let site = faulty();
    let run = Run::of(&mut check(&site, ".", &["--format", "narrated", "--lang", "en"])).code(1);
    let lines: Vec<&str> = run.stderr.lines().collect();
    let at = |start: &str| lines.iter().position(|line| line.starts_with(start));
    let order = [
        at("Error 1 of 1. "),
        at(&format!("File {NN}, line 11, column 12.")),
        at("The line says: basis: personvernforordninga artikkel 6 nr. 1 bokstav c, jf."),
        at("About this place: only here: "),
        at(&format!("Also in file {NB}, line 11, column 12. Only here: ")),
        at("Why: "),
        at("What to do: find out which basis is right, and correct the other."),
        at("More about the rule: opplyst explain OP203"),
        at("Warning 1 of 1. "),
    ];
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{order:?}\n{}", run.stderr);
}

#[test]
fn narrated_errors_come_before_warnings() {
    let site = TestSite::clean();
    site.write("content/a.txt", b"Hugs arkivet.\n");
    site.edit(NN, "summary: Slik", "sumary: Slik");
    let run = Run::of(&mut check(&site, ".", &["--format", "narrated"])).code(1);
    let (error, warning) = (run.stderr.find("Error 1 of"), run.stderr.find("Warning 1 of 1"));
    assert!(error.is_some() && error < warning, "{}", run.stderr);
    // The part that is meant is less than its line, so it is said too.
    assert!(run.stderr.contains("The part concerned: sumary\n"), "{}", run.stderr);
}

#[test]
fn narrated_silence_is_said() {
    let run = Run::of(&mut check(&TestSite::clean(), ".", &["--format", "narrated"])).code(0);
    assert_eq!(run.stderr, "No errors, no warnings.\n");
}

#[test]
fn github_annotations_name_the_place_and_escape_the_rest() {
    let site = faulty();
    let run = Run::of(&mut check(&site, ".", &["--format", "github", "--lang", "en"])).code(1);
    assert_eq!(run.stderr, "");
    let lines: Vec<&str> = run.stdout.lines().collect();
    let file = "::warning file=content/notices/demo/søknad%2C år 1%25.txt,line=1,endLine=1,";
    assert!(lines.iter().any(|line| line.starts_with(file)), "{}", run.stdout);
    let error = lines.iter().find(|line| line.starts_with("::error ")).unwrap();
    let start = format!("::error file={NN},line=11,endLine=11,col=12,endColumn=");
    assert!(error.starts_with(&start), "{error}");
    assert!(error.contains(",title=OP203%3A Legal basis differs between languages::"), "{error}");
    // The job's log shows the message alone.
    assert!(error.contains(&format!("::{NN}:11:12: The legal basis")), "{error}");
    for part in [&format!("%0A{NB}:11:12: Only here"), "%0AWhy: ", "%0AWhat to do: "] {
        assert!(error.contains(part), "{part} in {error}");
    }
}

#[test]
fn github_and_sarif_name_files_from_the_root_of_the_repository() {
    let site = faulty();
    let path = "content/notices/demo";
    let github = |command: &mut Command| Run::of(command).code(1).stdout;
    let inside = ["--format", "github", "--site", ".."];
    // The site is the root, or above it.
    assert!(github(&mut check(&site, "content", &inside)).contains(&format!(" file={path}")));
    // The site is below the root.
    let outer = TestSite::empty();
    fs::create_dir_all(outer.join("vår side")).unwrap();
    fs::rename(site.join("content"), outer.join("vår side/content")).unwrap();
    let below = ["--format", "github", "--site", "vår side"];
    assert!(github(&mut check(&outer, ".", &below)).contains(&format!(" file=vår side/{path}")));
    let mut named = check(&outer, "vår side", &["--format", "github"]);
    named.env("GITHUB_WORKSPACE", outer.path());
    assert!(github(&mut named).contains(&format!(" file=vår side/{path}")));
    let log = sarif(&mut check(&outer, ".", &["--format", "sarif", "--site", "vår side"]));
    let uri = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(uri["uri"], format!("v%C3%A5r%20side/{path}/nn.md"));
    assert_eq!(uri["uriBaseId"], "ROOT");
    assert!(log["runs"][0]["originalUriBaseIds"]["ROOT"]["uri"].is_null());
}

#[test]
fn sarif_holds_the_same_findings_as_json() {
    let site = faulty();
    let log = sarif(&mut check(&site, ".", &["--format", "sarif", "--lang", "nn"]));
    let json =
        Run::of(&mut check(&site, ".", &["--format", "json", "--lang", "nn"])).code(1).stdout;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["language"], "nn");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["tool"]["driver"]["version"], env!("CARGO_PKG_VERSION"));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    let findings = json["diagnostics"].as_array().unwrap();
    assert_eq!((results.len(), rules.len()), (findings.len(), 2));
    for (result, finding) in results.iter().zip(findings) {
        assert_eq!(result["ruleId"], finding["code"]);
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], finding["code"]);
        assert_eq!(rule["name"], finding["name"]);
        assert_eq!(result["level"], finding["severity"]);
        assert_eq!(rule["defaultConfiguration"]["level"], finding["severity"]);
        assert_eq!(rule["properties"]["law"], finding["law"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        for (theirs, ours) in [
            ("startLine", "line"),
            ("startColumn", "column"),
            ("endLine", "end_line"),
            ("endColumn", "end_column"),
        ] {
            assert_eq!(region[theirs], finding["primary"][ours]);
        }
        let related = result["relatedLocations"].as_array().map_or(0, Vec::len);
        assert_eq!(related, finding["related"].as_array().unwrap().len());
    }
    let strange = &results[1]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(strange["uri"], "content/notices/demo/s%C3%B8knad%2C%20%C3%A5r%201%25.txt");
    assert_eq!(strange["uriBaseId"], "SITE");
    let related = &results[0]["relatedLocations"][0];
    assert_eq!(related["id"], 1);
    assert!(related["message"]["text"].as_str().unwrap().starts_with("Berre her: "), "{related}");
}

#[test]
fn sarif_fingerprints_survive_shifted_lines_and_tell_findings_apart() {
    let fingerprints = |site: &TestSite, lang: &str| -> Vec<Value> {
        let log = sarif(&mut check(site, ".", &["--format", "sarif", "--lang", lang]));
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        results.into_iter().map(|result| result["partialFingerprints"].clone()).collect()
    };
    let site = faulty();
    site.edit(NN, "summary: Slik", "sumary: Slik");
    let before = fingerprints(&site, "en");
    for (index, one) in before.iter().enumerate() {
        assert!(one["opplyst/v1"].is_string(), "{one}");
        assert!(!before[..index].contains(one), "{before:?}");
    }
    // A line above, and another language of messages, change nothing.
    site.edit(
        NN,
        "title: Personvernerklæring for studentar",
        "# Ei linje til.\n\ntitle: Noko anna",
    );
    assert_eq!(fingerprints(&site, "nn"), before);
    // Another text at the place is another finding.
    site.edit(NN, "sumary: Slik", "sumari: Slik");
    assert_ne!(fingerprints(&site, "en"), before);
}

#[test]
fn sarif_of_a_clean_site_has_a_run_without_results() {
    let site = TestSite::clean();
    let mut command = check(&site, ".", &["--format", "sarif"]);
    assert_eq!(Run::of(&mut command).code, 0);
    assert_eq!(sarif(&mut command)["runs"][0]["results"], Value::Array(Vec::new()));
}

#[test]
fn what_an_author_wrote_cannot_pass_for_a_finding_of_its_own() {
    let site = TestSite::clean();
    site.edit(NN, "audiences: [students]", r#"audiences: ["a\n::error::b\e[31m"]"#);
    for format in ["short", "github", "human", "narrated"] {
        let run = Run::of(&mut check(&site, ".", &["--format", format])).code(1);
        let text = run.stdout + &run.stderr;
        assert!(text.contains("OP015"), "{format}: {text}");
        assert!(!text.lines().any(|line| line.starts_with("::error::b")), "{format}: {text}");
        assert!(!text.contains('\u{1b}'), "{format}: {text}");
    }
    let run = Run::of(&mut check(&site, ".", &["--format", "short"]));
    assert!(run.stdout.lines().all(|line| line.starts_with("content/")), "{}", run.stdout);
}

/// A site whose report is much larger than what a pipe holds.
fn endless() -> TestSite {
    let site = TestSite::clean();
    let fields: String = (0..2_000).map(|n| format!("unknown-field-{n}: 1\n")).collect();
    site.edit(NN, "summary: Slik", &format!("{fields}summary: Slik"));
    site
}

#[test]
fn a_reader_who_has_read_enough_ends_nothing_in_disorder() {
    let site = endless();
    for (format, code) in [("short", 1), ("json", 1), ("sarif", 1), ("github", 1)] {
        let mut command = check(&site, ".", &["--format", format]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(!line.is_empty());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{format}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{format}");
    }
    // The same where people read: nobody sees the drawing, and the exit code is what it was.
    for format in ["human", "narrated"] {
        let mut child =
            check(&site, ".", &["--format", format]).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stderr.take());
        assert_eq!(child.wait().unwrap().code(), Some(1), "{format}");
    }
}

#[test]
fn a_report_that_could_not_be_written_is_no_report() {
    let site = TestSite::clean();
    let full = File::options().write(true).open("/dev/full").unwrap();
    let run = Run::of(check(&site, ".", &["--format", "sarif"]).stdout(full)).code(3);
    assert!(run.stderr.contains("stdout"), "{}", run.stderr);
}

#[test]
fn the_formats_are_told_in_the_help() {
    let help = Run::of(&mut check(&TestSite::clean(), ".", &["--help"])).code(0).stdout;
    for format in ["human", "short", "narrated", "json", "sarif", "github"] {
        assert!(help.contains(&format!("- {format}:")), "{format} in {help}");
    }
}

/// A site where one citation is untidy, and a line of another language's letters stands before it.
fn untidy() -> TestSite {
    let site = TestSite::clean();
    site.edit(
        NB,
        "Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.",
        "Å, du kan klage, jf. GDPR art 77.",
    );
    site.edit(
        NN,
        "Vi skriv til deg før vi nyttar opplysningane til noko nytt.",
        "Å, du kan klage, jf. GDPR artikkel 77.",
    );
    site.edit(
        "content/notices/demo/en.md",
        "We write to you before we use the data for anything new.",
        "You can complain under Article 77 of the GDPR.",
    );
    site
}

/// What a script puts in place of what is what `--fix` puts there.
#[test]
fn json_and_sarif_tell_the_changes_that_mend() {
    let site = untidy();
    let run = Run::of(&mut check(&site, ".", &["--format", "json"]));
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    let [finding] = report["diagnostics"].as_array().unwrap().as_slice() else {
        panic!("one finding: {report:#}")
    };
    let [edit] = finding["edits"].as_array().unwrap().as_slice() else { panic!("one edit") };
    assert_eq!(edit["file"], NB);
    assert_eq!(edit["line"], edit["end_line"]);
    let number = |key: &str| usize::try_from(edit[key].as_u64().unwrap()).unwrap();
    let text = fs::read_to_string(site.join(NB)).unwrap();
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let line: Vec<char> = lines[number("line") - 1].chars().collect();
    let (from, to) = (number("column") - 1, number("end_column") - 1);
    let before: String = line[..from].iter().collect();
    let after: String = line[to..].iter().collect();
    lines[number("line") - 1] = format!("{before}{}{after}", edit["text"].as_str().unwrap());

    let log = sarif(&mut check(&site, ".", &["--format", "sarif"]));
    let change = &log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], NB);
    let replacement = &change["replacements"][0];
    assert_eq!(replacement["deletedRegion"]["startColumn"], edit["column"]);
    assert_eq!(replacement["deletedRegion"]["endColumn"], edit["end_column"]);
    assert_eq!(replacement["insertedContent"]["text"], edit["text"]);

    Run::of(&mut check(&site, ".", &["--fix"])).code(0);
    assert_eq!(fs::read_to_string(site.join(NB)).unwrap(), lines.join("\n"));
}

#[test]
fn people_are_told_what_can_be_mended() {
    let site = untidy();
    for (lang, said) in [
        ("nb", "Ett av funnene kan rettes med «opplyst check --fix»."),
        ("nn", "Eitt av funna kan rettast med «opplyst check --fix»."),
        ("en", "One of the findings can be mended with “opplyst check --fix”."),
    ] {
        for format in ["human", "narrated"] {
            let run = Run::of(&mut check(&site, ".", &["--format", format, "--lang", lang]));
            assert!(run.stderr.contains(said), "{format}: {}", run.stderr);
        }
    }
    let run = Run::of(&mut check(&faulty(), ".", &[]));
    assert!(!run.stderr.contains("--fix"), "{}", run.stderr);
}
