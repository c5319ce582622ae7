//! Waivers of the site as people meet them: `site.yaml` silences what is found in the texts that
//! notices share, and nothing of a notice. What each of them says stands in `cases/waivers.md`.

use std::fs;

use opplyst::pipeline::Pipeline;
use serde_json::Value;

use crate::site::TestSite;

const SITE: &str = "content/site.yaml";
const REGISTER: &str = "content/register/demo.yaml";
const TODAY: &str = "2026-11-21";

/// A waiver with everything that it needs, as a field of `site.yaml`.
const WHOLE: &str = "waivers:
  - rule: OP475
    at: contacts.privacy
    reason: Nummeret blir lagt om i løpet av våren.
    by: Personvernombudet
    until: 2027-08-15
";

/// A site where a telephone number lacks a digit (OP475), with these fields in `site.yaml`.
fn site(fields: &str) -> TestSite {
    let site = TestSite::clean();
    site.edit(
        SITE,
        "    email: post@demo.example\n",
        "    email: post@demo.example\n    phone: \"+47 55 55 01 0\"\n",
    );
    site.edit(SITE, "contacts:\n", &format!("{fields}contacts:\n"));
    site
}

fn codes(site: &TestSite) -> Vec<String> {
    site.findings().iter().map(|finding| finding[..5].to_owned()).collect()
}

fn json(site: &TestSite) -> Value {
    let run = site.run(&["check", "--format", "json", "--today", TODAY]).code(0);
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn what_is_waived_in_site_yaml_is_published_and_counted() {
    site("").run(&["build", "--deny", "warnings", "--today", TODAY]).code(1);
    let site = site(WHOLE);
    let run = site.run(&["build", "--deny", "warnings", "--today", TODAY]).code(0);
    assert!(run.stderr.contains("no errors, no warnings, 1 waived"), "{}", run.stderr);
    assert!(site.join("public/index.html").exists());
    // The last day belongs to the waiver.
    site.run(&["build", "--deny", "warnings", "--today", "2027-08-15"]).code(0);
    let run = site.run(&["check", "--format", "short", "--today", "2027-08-16"]).code(1);
    assert!(run.stdout.contains("[OP605]") && run.stdout.contains("[OP475]"), "{}", run.stdout);
}

#[test]
fn every_format_keeps_what_is_waived_with_the_decision() {
    let site = site(WHOLE);
    let report = json(&site);
    assert_eq!(report["diagnostics"].as_array().unwrap().len(), 0);
    assert_eq!(report["summary"]["waived"], 1);
    let waived = &report["waived"][0];
    assert_eq!(waived["finding"]["code"], "OP475");
    assert_eq!(waived["finding"]["primary"]["file"], SITE);
    assert_eq!(
        (&waived["by"], &waived["until"]),
        (&"Personvernombudet".into(), &"2027-08-15".into())
    );
    let run = site.run(&["check", "--format", "sarif", "--lang", "nn", "--today", TODAY]).code(0);
    let log: Value = serde_json::from_str(&run.stdout).unwrap();
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "OP475");
    let why = result["suppressions"][0]["justification"].as_str().unwrap();
    assert!(why.contains("Bestemt av Personvernombudet, til og med 15."), "{why}");
    let run = site.run(&["check", "--format", "github", "--lang", "en", "--today", TODAY]).code(0);
    assert!(run.stdout.starts_with("::notice title=1 finding is waived::OP475 "), "{}", run.stdout);
}

#[test]
fn who_waives_in_the_wrong_place_is_told_the_right_one() {
    let said = |site: &TestSite, lang: &str| {
        site.run(&["check", "--lang", lang, "--today", TODAY]).code(1).stderr
    };
    // A rule that only looks at notices.
    let wrong = site(&WHOLE.replace("OP475", "OP416"));
    assert_eq!(codes(&wrong).len(), 2);
    for (lang, words) in [
        ("nb", "i erklæringen det gjelder"),
        ("nn", "i erklæringa det gjeld"),
        ("en", "in the notice that it is for"),
    ] {
        let told = said(&wrong, lang);
        assert!(told.contains("OP603") && told.contains(words), "{told}");
    }
    // A rule that only looks at what notices share.
    let wrong = TestSite::clean();
    let notice = "content/notices/demo/nn.md";
    wrong.edit(notice, "purposes:\n", &format!("{WHOLE}purposes:\n"));
    for (lang, words) in [
        ("nb", "i content/site.yaml"),
        ("nn", "i content/site.yaml"),
        ("en", "in content/site.yaml"),
    ] {
        let told = said(&wrong, lang);
        assert!(told.contains("OP603") && told.contains(words), "{told}");
    }
}

#[test]
fn a_part_that_is_not_there_gives_the_one_that_was_meant() {
    for (at, meant) in [
        ("contacts.privcy", "did you mean “contacts.privacy”?"),
        ("privacy", "did you mean “contacts.privacy”?"),
        // Notices name organisations under `recipients:`, and the register does not.
        ("recipients.sikt", "did you mean “organisations.sikt”?"),
        ("notice.staff", "did you mean “notices.staff”?"),
        ("nonsense", "write a field of site.yaml, or “contacts”"),
    ] {
        let site = site(&WHOLE.replace("contacts.privacy", at));
        let mut found = codes(&site);
        found.sort();
        assert_eq!(found, ["OP475", "OP604"], "{at}");
        let run = site.run(&["check", "--lang", "en", "--today", TODAY]).code(1);
        assert!(run.stderr.contains(meant), "{at}: {}", run.stderr);
    }
}

#[test]
fn a_file_of_the_register_that_cannot_be_read_makes_no_waiver_useless() {
    let whole = WHOLE.replace("contacts.privacy", "organisations.sikt");
    let site = TestSite::clean();
    site.edit(SITE, "contacts:\n", &format!("{whole}contacts:\n"));
    assert_eq!(codes(&site), ["OP606"]);
    site.edit(REGISTER, "  sikt:\n    name: Sikt\n", "  sikt:\n    name: Sikt\n    telefon: 1\n");
    assert_eq!(codes(&site), ["OP010"]);
}

/// The preview remembers what it found: a waiver that is written, changed or taken away counts at
/// once, on the pages too.
#[test]
fn a_waiver_that_changes_takes_effect_at_once() {
    let site = site("");
    let mut pipeline = Pipeline::new(site.path(), jiff::civil::date(2026, 11, 21)).for_preview();
    let mut look = || {
        let mut checked = pipeline.check().unwrap();
        let found: Vec<&str> = checked.report.diagnostics.iter().map(|it| it.rule.code).collect();
        let output = pipeline.render(&mut checked);
        let page = output.map(|output| {
            let html = output.files.get("en/obligations/index.html").expect("the overview");
            String::from_utf8(html.to_vec()).unwrap()
        });
        (found, page)
    };
    let (found, page) = look();
    assert_eq!(found, ["OP475"]);
    assert!(!page.unwrap().contains("id=\"waivers\""));
    site.edit(SITE, "contacts:\n", &format!("{WHOLE}contacts:\n"));
    let (found, page) = look();
    assert!(found.is_empty(), "{found:?}");
    assert!(page.unwrap().contains("Nummeret blir lagt om i løpet av våren."));
    site.edit(SITE, "i løpet av våren", "til høsten");
    let (found, page) = look();
    assert!(found.is_empty(), "{found:?}");
    assert!(page.unwrap().contains("Nummeret blir lagt om til høsten."));
    // What it silences goes away in another file, and the decision goes with it.
    site.edit(SITE, "    at: contacts.privacy\n", "");
    site.edit(SITE, "    phone: \"+47 55 55 01 0\"\n", "");
    let (found, page) = look();
    assert_eq!(found, ["OP606"]);
    assert!(!page.unwrap().contains("id=\"waivers\""));
    site.edit(REGISTER, "    name: Sikt\n", "    name: Sikt\n    phone: \"+47 1\"\n");
    let (found, page) = look();
    assert!(found.is_empty(), "{found:?}");
    assert!(page.unwrap().contains("id=\"waivers\""));
}

#[test]
fn the_overview_shows_the_decision_and_the_notices_what_it_leaves_out() {
    let site = TestSite::clean();
    let waivers = "waivers:
  - { rule: OP403, reason: Styret vel ombod i februar., by: Styret, until: 2027-03-01 }
  - { rule: OP475, at: organisations.sikt, reason: Nytt nummer kjem., by: Styret, until: 2027-04-01 }
";
    site.edit(SITE, "dpo: dpo\n", waivers);
    site.edit(REGISTER, "    name: Sikt\n", "    name: Sikt\n    phone: \"+47 1\"\n");
    site.run(&["build", "--deny", "warnings", "--today", TODAY]).code(0);
    let page = |path: &str| {
        let html = fs::read_to_string(site.join(&format!("public/{path}"))).unwrap();
        html.replace('\u{a0}', " ")
    };
    let overview = page("en/obligations/index.html");
    assert_eq!(overview.matches("class=\"waiver\"").count(), 2, "{overview}");
    for said in [
        "<h2 id=\"waivers\">Waivers in what the notices share</h2>",
        "<code>organisations.sikt</code>",
        "<time datetime=\"2027-03-01\">1 March 2027</time>",
        // The site’s first language is bokmål, and the page says so.
        "<p lang=\"nb\">Styret vel ombod i februar.</p>",
    ] {
        assert!(overview.contains(said), "{said}: {overview}");
    }
    assert!(page("nb/plikter/index.html").contains("<p>Styret vel ombod i februar.</p>"));
    // The decision is none of the notice’s own, and explains what the notice does not say.
    let duties = page("en/notices/privacy-notice-for-students/obligations/index.html");
    assert!(!duties.contains("class=\"waiver\""));
    assert!(duties.contains("Not stated. Waived until the end of 1 March 2027."), "{duties}");
    assert!(!duties.contains("1 April 2027"), "{duties}");
}
