//! Waivers as people meet them: a rule is silent for one place until a day, and nothing else is.

use serde_json::Value;

use crate::site::TestSite;

const NB: &str = "content/notices/demo/nb.md";
const NN: &str = "content/notices/demo/nn.md";
const EN: &str = "content/notices/demo/en.md";
const TODAY: &str = "2026-11-21";

/// A waiver with everything that it needs, as the fields of a notice.
const WHOLE: &str = "waivers:
  - rule: OP416
    at: purposes.teaching
    reason: Spørsmålet er til vurdering hos studieavdelinga.
    by: Personvernombodet
    until: 2027-08-15
";

/// A site where the purpose `teaching` does not say whether the data must be given (OP416), with
/// these fields in one of its notices.
fn site(path: &str, fields: &str) -> TestSite {
    let site = TestSite::clean();
    let required = "    required: { by: contract, otherwise: ";
    site.edit(NB, &format!("{required}Uten opplysningene kan du ikke ta eksamen. }}\n"), "");
    site.edit(NN, &format!("{required}Utan opplysningane kan du ikkje ta eksamen. }}\n"), "");
    let english = "    required: { otherwise: \"Without the data, you cannot take exams.\" }\n";
    site.edit(EN, english, "");
    site.edit(path, "purposes:\n", &format!("{fields}purposes:\n"));
    site
}

fn codes(site: &TestSite) -> Vec<String> {
    site.findings().iter().map(|finding| finding[..5].to_owned()).collect()
}

fn json(site: &TestSite) -> Value {
    let run = site.run(&["check", "--format", "json", "--today", TODAY]);
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn a_waived_error_is_published_and_counted() {
    for path in [NB, NN, EN] {
        // One language is enough, whichever it is.
        let site = site(path, WHOLE);
        let run = site.run(&["build", "--deny", "warnings", "--today", TODAY]).code(0);
        assert!(run.stderr.contains("no errors, no warnings, 1 waived"), "{}", run.stderr);
        assert!(site.join("public/index.html").exists());
    }
    let site = site(NN, WHOLE);
    let said = |lang| site.run(&["check", "--lang", lang, "--today", TODAY]).code(0).stderr;
    assert!(said("nb").contains(", 1 fritak") && said("nn").contains(", 1 fritak"));
}

#[test]
fn without_waivers_nobody_hears_of_them() {
    let site = TestSite::clean();
    let run = site.run(&["check", "--today", TODAY]).code(0);
    assert!(!run.stderr.contains("waive"), "{}", run.stderr);
    assert_eq!(json(&site)["summary"]["waived"], 0);
}

#[test]
fn json_keeps_what_is_waived_with_the_decision() {
    let report = json(&site(NN, WHOLE));
    assert_eq!(report["diagnostics"].as_array().unwrap().len(), 0);
    assert_eq!(report["summary"]["errors"], 0);
    assert_eq!(report["summary"]["waived"], 1);
    let waived = &report["waived"][0];
    assert_eq!(waived["finding"]["code"], "OP416");
    assert_eq!(waived["by"], "Personvernombodet");
    assert_eq!(waived["until"], "2027-08-15");
    assert!(waived["reason"].as_str().unwrap().starts_with("Spørsmålet"));
}

#[test]
fn sarif_keeps_what_is_waived_as_a_suppressed_result() {
    let site = site(NN, WHOLE);
    let run = site.run(&["check", "--format", "sarif", "--lang", "nn", "--today", TODAY]).code(0);
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 1);
    assert_eq!(results[0]["ruleId"], "OP416");
    let suppressed = &results[0]["suppressions"][0];
    assert_eq!(
        (&suppressed["kind"], &suppressed["status"]),
        (&"external".into(), &"accepted".into())
    );
    let why = suppressed["justification"].as_str().unwrap();
    assert!(why.starts_with("Spørsmålet"), "{why}");
    assert!(why.contains("Bestemt av Personvernombodet, til og med 15."), "{why}");
}

#[test]
fn sarif_says_of_every_result_whether_it_is_suppressed_or_of_none() {
    let site = site(NN, WHOLE);
    let sound = std::fs::read_to_string(site.join(NN)).unwrap();
    std::fs::write(site.join(NN), sound.replace("reviewed: 2026-06-02", "reviewed: 2026-06-03"))
        .unwrap();
    let run = site.run(&["check", "--format", "sarif", "--today", TODAY]).code(1);
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let counts: Vec<usize> =
        results.iter().map(|it| it["suppressions"].as_array().unwrap().len()).collect();
    assert_eq!(counts, [0, 1]);
}

#[test]
fn github_counts_what_is_waived_in_one_notice() {
    let run = |site: &TestSite| {
        site.run(&["check", "--format", "github", "--lang", "en", "--today", TODAY]).code(0).stdout
    };
    let told = run(&site(NN, WHOLE));
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.starts_with("::notice title=1 finding is waived::OP416 "), "{told}");
    assert!(told.contains("Decided by Personvernombodet, until the end of 15"), "{told}");
    assert_eq!(run(&TestSite::clean()), "");
}

#[test]
fn the_last_day_belongs_to_the_waiver_and_the_day_after_the_finding_is_back() {
    let site = site(NN, WHOLE);
    site.run(&["build", "--today", "2027-08-15"]).code(0);
    let run = site.run(&["check", "--format", "short", "--today", "2027-08-16"]).code(1);
    assert!(run.stdout.contains("error[OP605]"), "{}", run.stdout);
    assert!(run.stdout.contains("error[OP416]"), "{}", run.stdout);
}

#[test]
fn a_waiver_of_no_use_is_a_warning() {
    let site = TestSite::clean();
    site.edit(NN, "purposes:\n", &format!("{WHOLE}purposes:\n"));
    assert_eq!(codes(&site), ["OP606"]);
    site.run(&["check", "--today", TODAY]).code(0);
    site.run(&["check", "--deny", "warnings", "--today", TODAY]).code(1);
}

#[test]
fn a_waiver_that_lacks_anything_silences_nothing() {
    for field in ["rule", "reason", "by", "until"] {
        let kept =
            WHOLE.lines().filter(|line| !line.trim_start_matches([' ', '-']).starts_with(field));
        let mut fields: String = kept.map(|line| format!("{line}\n")).collect();
        if field == "rule" {
            fields = fields.replacen("    at:", "  - at:", 1);
        }
        let site = site(NN, &fields);
        let mut found = codes(&site);
        found.sort();
        assert_eq!(found, ["OP416", "OP601"], "without {field}");
        let run = site.run(&["check", "--format", "short", "--today", TODAY]).code(1);
        assert!(run.stdout.contains(&format!("lacks {field}")), "{}", run.stdout);
    }
}

#[test]
fn what_cannot_be_waived_says_so() {
    let rows = [
        ("OP009", "OP603", "file or a field"),
        ("op401", "OP603", "site as a whole"),
        ("OP606", "OP603", "about waivers"),
        ("OP4166", "OP602", "did you mean OP416?"),
        ("requirement-not-statd", "OP602", "did you mean requirement-not-stated?"),
        ("OP999", "OP602", "opplyst explain"),
    ];
    for (rule, code, said) in rows {
        let site = site(NN, &WHOLE.replace("OP416", rule));
        let mut found = codes(&site);
        found.sort();
        assert_eq!(found, ["OP416", code], "{rule}");
        let run = site.run(&["check", "--today", TODAY]).code(1);
        assert!(run.stderr.contains(said), "{said} in {}", run.stderr);
    }
}

#[test]
fn a_waiver_is_for_the_part_that_it_names() {
    for (at, expected) in [
        ("purposes.teaching", &[][..]),
        // The rule is silent there, and nothing was wrong there.
        ("sections.security", &["OP416", "OP606"]),
        ("purposes.teching", &["OP416", "OP604"]),
        ("teaching", &["OP416", "OP604"]),
    ] {
        let mut found = codes(&site(NN, &WHOLE.replace("purposes.teaching", at)));
        found.sort();
        assert_eq!(found, expected, "{at}");
    }
    let whole = WHOLE.replace("    at: purposes.teaching\n", "");
    assert_eq!(codes(&site(NN, &whole)), Vec::<String>::new());
}

#[test]
fn a_waiver_in_one_notice_says_nothing_of_another() {
    let found = codes(&site(
        "content/notices/staff/nn.md",
        &WHOLE.replace("    at: purposes.teaching\n", ""),
    ));
    assert!(
        found.contains(&"OP416".to_owned()) && found.contains(&"OP606".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_difference_between_languages_is_waived_from_either_side() {
    for path in [NB, NN, EN] {
        let site = TestSite::clean();
        site.edit(NN, "artikkel 6 nr. 1 bokstav e", "artikkel 6 nr. 1 bokstav c");
        site.edit(
            path,
            "purposes:\n",
            &format!("{}purposes:\n", WHOLE.replace("OP416", "legal-basis-differs")),
        );
        assert_eq!(codes(&site), Vec::<String>::new(), "{path}");
        site.run(&["build", "--today", TODAY]).code(0);
    }
}

#[test]
fn a_waiver_in_several_languages_need_not_agree() {
    let site = site(NN, WHOLE);
    site.edit(
        NB,
        "purposes:\n",
        &format!("{}purposes:\n", WHOLE.replace("2027-08-15", "2027-01-31")),
    );
    assert_eq!(codes(&site), Vec::<String>::new());
    // The one that is over is reported; the other still silences the finding.
    let run = site.run(&["check", "--format", "short", "--today", "2027-03-01"]).code(1);
    assert!(run.stdout.contains("OP605") && !run.stdout.contains("[OP416]"), "{}", run.stdout);
}

#[test]
fn what_is_wrong_in_a_waiver_is_one_finding_about_it() {
    for (from, to, code) in [
        ("until: 2027-08-15", "until: 2027-13-15", "OP016"),
        ("reason: Spørsmålet", "grunn: Spørsmålet", "OP010"),
        ("by: Personvernombodet", "by:", "OP009"),
    ] {
        let site = site(NN, &WHOLE.replace(from, to));
        let mut found = codes(&site);
        found.sort();
        let mut expected = ["OP416", code];
        expected.sort();
        assert_eq!(found, expected, "{to}");
    }
}

#[test]
fn a_file_that_cannot_be_read_makes_no_waiver_useless() {
    let site = TestSite::clean();
    site.edit(NN, "purposes:\n", &format!("{WHOLE}purposes:\n"));
    site.write(EN, b"");
    assert_eq!(codes(&site), ["OP013"]);
}

#[test]
fn an_act_that_ends_is_told_once_with_every_place() {
    let site = TestSite::clean();
    let old = "universitets- og høyskoleloven § 2-8";
    site.edit(NB, old, "opptaksforskriften § 1-1");
    site.edit(NN, "universitets- og høgskulelova § 2-8", "opptaksforskrifta § 1-1");
    let report = json(&site);
    let found = report["diagnostics"].as_array().unwrap();
    assert_eq!(found.len(), 1, "{report}");
    assert_eq!((&found[0]["code"], &found[0]["severity"]), (&"OP319".into(), &"advice".into()));
    assert_eq!(found[0]["related"].as_array().unwrap().len(), 1);
    assert!(found[0]["help"].as_str().unwrap().contains("11. september 2025 nr. 1850"), "{report}");
    // On the day itself it is a warning, as long as the notice keeps its date.
    let after = site.run(&["check", "--format", "short", "--today", "2027-01-01"]).code(0);
    assert!(after.stdout.contains("warning[OP320]"), "{}", after.stdout);
    // More than a year before, nothing is said of the act; the notice was reviewed after that day.
    let before = site.run(&["check", "--format", "short", "--today", "2025-12-31"]).code(0);
    assert_eq!(before.stdout.lines().count(), 1, "{}", before.stdout);
    assert!(before.stdout.contains("[OP468]"), "{}", before.stdout);
}
