//! The pages for the data protection officer: every duty, with words that stand where the page says
//! they stand, what is waived, and every rule.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use opplyst::report;

use crate::pages::{Files, own_site, render, target, values};
use crate::site::TestSite;

const NB: &str = "content/notices/demo/nb.md";
const NN: &str = "content/notices/demo/nn.md";
const EN: &str = "content/notices/demo/en.md";
const DUTIES: &str = "en/notices/privacy-notice-for-students/obligations/index.html";

/// What a reader sees of HTML, with single spaces.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for (at, piece) in html.split('<').enumerate() {
        let after = if at == 0 { Some(piece) } else { piece.split_once('>').map(|it| it.1) };
        text.push_str(after.unwrap_or_default());
        text.push(' ');
    }
    for (entity, sign) in [("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")] {
        text = text.replace(entity, sign);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same, without any space: elements part words on one page that another page joins.
fn letters(html: &str) -> String {
    plain(html).split_whitespace().collect()
}

/// How a notice stands towards one duty, and what the page says of it.
fn duty<'a>(page: &'a str, place: &str) -> (&'a str, &'a str) {
    let mark = format!("<a href=\"#duty_{place}\"");
    let row = page.split("<tr class=\"").skip(1).find(|row| row.contains(&mark));
    let state = row.unwrap_or_else(|| panic!("no {place}")).split('"').next().unwrap();
    let after = page.split(&format!("id=\"duty_{place}\"")).nth(1).unwrap();
    (state, after.split(" id=\"").next().unwrap())
}

fn is_duties(path: &str) -> bool {
    let folders = ["/plikter/index.html", "/obligations/index.html"];
    path.matches('/').count() == 4 && folders.iter().any(|end| path.ends_with(end))
}

/// What follows an id: for a field, up to the next place; for a section of the page, all that
/// follows, since places stand within it.
fn place<'a>(page: &'a str, id: &str) -> &'a str {
    let after = page.split(&format!(" id=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("no {id}"));
    let is_field =
        ["purpose_", "transfer_", "decision_", "right_"].iter().any(|it| id.starts_with(it));
    if is_field { after.split(" id=\"").next().unwrap() } else { after }
}

#[test]
fn what_is_quoted_stands_where_the_link_leads() {
    let (files, faults) = own_site();
    assert!(faults.is_empty(), "{faults:?}");
    let (mut pages, mut quotes) = (0, 0);
    for (path, html) in files.iter().filter(|(path, _)| is_duties(path)) {
        pages += 1;
        for item in html.split("<ul class=\"evidence\">").skip(1) {
            let list = item.split("</ul>").next().unwrap();
            for entry in list.split("<li>").skip(1) {
                let link = values(entry, "href")[0];
                let (page, id) = link.split_once('#').expect("a place");
                let there = letters(place(&files[&target(path, page)], id));
                for quote in entry.split("<q>").skip(1) {
                    let quote = quote.split("</q>").next().unwrap();
                    // Lists are joined, what is long is shortened, and a contact's ways are apart.
                    for piece in
                        plain(quote).trim_end_matches(" …").split(['\u{a0}', ';', ':', '('])
                    {
                        for part in piece.split(", ").filter(|part| part.len() > 3) {
                            let wanted = letters(part.trim_end_matches([')', '…', ' ']));
                            quotes += 1;
                            assert!(there.contains(&wanted), "{path} → {link}: no «{part}»");
                        }
                    }
                }
            }
        }
    }
    assert_eq!(pages, 15, "five notices in three languages");
    assert!(quotes > 1000, "{quotes}");
}

#[test]
fn every_notice_answers_every_duty_on_the_own_site() {
    let (files, _) = own_site();
    for (path, html) in files.iter().filter(|(path, _)| is_duties(path)) {
        let states: Vec<&str> = html.split("<tr class=\"").skip(1).collect();
        assert_eq!(states.len(), 19, "{path}");
        assert!(!states.iter().any(|row| row.starts_with("missing")), "{path}");
        assert!(!html.contains("class=\"waiver\""), "{path}");
    }
    for overview in ["nb/plikter/", "nn/plikter/", "en/obligations/"] {
        let html = &files[&format!("{overview}index.html")];
        assert_eq!(html.matches("<th scope=\"row\">").count(), 5, "{overview}");
        assert!(html.contains("content=\"noindex\""), "{overview}");
    }
}

#[test]
fn a_duty_holds_where_its_condition_does() {
    let state = |files: &Files, place: &str| duty(&files[DUTIES], place).0.to_owned();
    let site = TestSite::clean();
    let (files, _) = render(site.path());
    for (place, expected) in [
        ("controller", "told"),
        ("representative", "not-asked"),
        ("special", "not-asked"),
        ("interest", "not-asked"),
        ("data", "not-asked"),
        ("source", "not-asked"),
        ("recipients", "told"),
        ("joint-controllers", "not-asked"),
        ("transfers", "not-asked"),
        ("objection", "told"),
        ("withdrawal", "not-asked"),
        ("requirement", "told"),
        ("decisions", "not-asked"),
    ] {
        assert_eq!(state(&files, place), expected, "{place}");
    }
    // Data from others, special categories, consent, and a recipient that decides with us.
    let register = "content/register/demo.yaml";
    site.edit(
        register,
        "name: Sikt\n    country: \"NO\"\n    role: processor",
        "name: Sikt\n    country: \"NO\"\n    role: joint-controller",
    );
    for path in [NB, NN] {
        site.edit(path, "sources: [self]", "sources: [lanekassen]");
        site.edit(path, "data: [contact, results]", "data: [contact, results, health]");
    }
    site.edit(
        NB,
        "artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8",
        "artikkel 6 nr. 1 bokstav a",
    );
    site.edit(
        NN,
        "artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8",
        "artikkel 6 nr. 1 bokstav a",
    );
    let (files, _) = render(site.path());
    for (place, expected) in [
        ("special", "missing"),
        ("data", "told"),
        ("source", "told"),
        ("joint-controllers", "told"),
        ("objection", "not-asked"),
        ("withdrawal", "told"),
        ("requirement", "not-asked"),
    ] {
        assert_eq!(state(&files, place), expected, "{place}");
    }
    assert!(duty(&files[DUTIES], "source").1.contains("<q>Lånekassen</q>"));
    assert!(duty(&files[DUTIES], "special").1.contains("Not stated"));
}

#[test]
fn what_is_waived_is_shown_with_the_decision() {
    let site = TestSite::clean();
    let waiver = "waivers:
  - rule: OP416
    at: purposes.teaching
    reason: Spørsmålet er til vurdering hos studieavdelinga.
    by: Personvernombodet
    until: 2027-08-15
";
    let required = "    required: { by: contract, otherwise: ";
    site.edit(NB, &format!("{required}Uten opplysningene kan du ikke ta eksamen. }}\n"), "");
    site.edit(NN, &format!("{required}Utan opplysningane kan du ikkje ta eksamen. }}\n"), "");
    site.edit(
        EN,
        "    required: { otherwise: \"Without the data, you cannot take exams.\" }\n",
        "",
    );
    site.edit(NN, "purposes:\n", &format!("{waiver}purposes:\n"));
    site.run(&["build", "--deny", "warnings", "--today", "2026-11-21"]).code(0);
    let page = |path: &str| fs::read_to_string(site.join(&format!("public/{path}"))).unwrap();
    let html = page(DUTIES);
    let text = plain(&html);
    for said in ["OP416", "Teach", "15 August 2027"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // The decision was written on the nynorsk page, and says so on the English one.
    assert!(html.contains("<p lang=\"nn\">Spørsmålet er til vurdering hos studieavdelinga.</p>"));
    assert!(html.contains("<p lang=\"nn\">Personvernombodet</p>"));
    assert_eq!(html.matches("class=\"waiver\"").count(), 1, "one decision, whatever it silences");
    let (state, missing) = duty(&html, "requirement");
    assert_eq!(state, "missing");
    assert!(plain(missing).contains("Waived until the end of 15 August 2027."), "{missing}");
    let nynorsk = page("nn/erklaeringar/personvernerklaering-for-studentar/plikter/index.html");
    assert!(nynorsk.contains("<p>Spørsmålet er til vurdering hos studieavdelinga.</p>"));
    assert!(plain(&page("en/obligations/index.html")).contains("Waivers: one waiver"));
    assert!(
        !page("en/notices/privacy-notice-for-employees/obligations/index.html").contains("waiver")
    );
}

#[test]
fn every_rule_is_on_the_page_of_rules_in_every_language() {
    let (files, _) = own_site();
    let mut seen = BTreeSet::new();
    for path in ["nb/plikter/regler/", "nn/plikter/reglar/", "en/obligations/rules/"] {
        let html = &files[&format!("{path}index.html")];
        for rule in report::catalogue() {
            let row = html.split(&format!("<tr id=\"{}\">", rule.code)).nth(1).expect(rule.code);
            let row = row.split("</tr>").next().unwrap();
            assert!(row.contains(&format!(">{}</code>", rule.name)), "{path}: {row}");
            assert!(!row.contains(".title"), "{path}: {row}");
            assert_eq!(row.contains("class=\"law\""), !rule.law.is_empty(), "{path}: {row}");
        }
        let first = html.split("id=\"OP001\"").nth(1).unwrap().split("</tr>").next();
        assert!(seen.insert(first), "{path} has the words of another language");
    }
}

#[test]
fn every_duty_that_can_be_missed_is_watched_by_a_rule() {
    let (files, _) = render(TestSite::clean().path());
    let rules = &files["en/obligations/rules/index.html"];
    let watching = |place: &str| {
        let row = rules.split(&format!("<tr id=\"duty_{place}\">")).nth(1).unwrap();
        plain(row.split("<td>").nth(1).unwrap().split("</td>").next().unwrap())
    };
    let own = ["representative", "rights", "objection"];
    for id in values(rules, "id").iter().filter_map(|id| id.strip_prefix("duty_")) {
        let said = "None";
        assert_eq!(watching(id) == said, own.contains(&id), "{id}: {}", watching(id));
        let link = format!("/obligations/rules/#duty_{id}\"");
        let (state, said) = duty(&files[DUTIES], id);
        let expected = state != "not-asked" && !own.contains(&id);
        assert_eq!(said.contains(&link), expected, "{id}: {said}");
    }
    let retention = watching("retention");
    assert!(retention.contains("OP410") && !retention.contains("OP405"), "{retention}");
}

/// A language that a site brings itself need not word the rules.
#[test]
fn rules_without_words_in_a_language_say_which_language_they_are_in() {
    let site = TestSite::clean();
    let wording = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/nb");
    let readers = ["common", "country", "duties", "facts", "law", "rights", "site"];
    for name in readers {
        let text = fs::read(wording.join(format!("{name}.ftl"))).unwrap();
        site.write(&format!("i18n/se/{name}.ftl"), &text);
    }
    site.edit("content/site.yaml", "languages: [nb, nn, en]", "languages: [nn, se]");
    let (files, _) = render(site.path());
    let html = &files["se/plikter/regler/index.html"];
    let row = html.split("<tr id=\"OP416\">").nth(1).unwrap().split("</tr>").next().unwrap();
    assert!(row.contains("<span lang=\"nn\" class=\"title\">"), "{row}");
    assert!(html.contains("<h2 id=\"family_duty\" lang=\"nn\">"));
    assert!(!files["nn/plikter/reglar/index.html"].contains("lang=\"nn\" class=\"title\""));
}

#[test]
fn no_audience_takes_the_address_of_a_page_that_every_site_has() {
    for name in ["Plikter", "Rettar", "Erklæringar"] {
        let site = TestSite::clean();
        site.edit(
            "content/site.yaml",
            "{ nb: Ansatte, nn: Tilsette, en: Employees }",
            &format!("{{ nb: Ansatte, nn: {name}, en: Employees }}"),
        );
        let found = site.findings();
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        assert!(found[0].starts_with("OP109 content/site.yaml:"), "{found:?}");
    }
}

#[test]
fn a_site_for_the_disk_links_to_files() {
    let site = TestSite::clean();
    site.run(&["build", "--links", "files", "--today", "2026-11-21"]).code(0);
    let page = |path: &str| fs::read_to_string(site.join(&format!("public/{path}"))).unwrap();
    for path in ["index.html", "en/students/index.html", DUTIES, "en/obligations/rules/index.html"]
    {
        let html = page(path);
        let links = values(&html, "href");
        let inner = links.iter().filter(|link| !link.contains(':') && !link.starts_with('#'));
        let mut pages = 0;
        for link in inner {
            let to = target(path, link.split('#').next().unwrap());
            assert!(site.join(&format!("public/{to}")).is_file(), "{path}: {link}");
            assert!(!link.split('#').next().unwrap().ends_with('/'), "{path}: {link}");
            pages += usize::from(to.ends_with(".html"));
        }
        assert!(pages >= 3, "{path}");
        // The addresses for search engines are those of the web.
        assert!(html.contains("<link rel=\"canonical\" href=\"https://demo.example/"), "{path}");
        assert!(!html.contains("https://demo.example/index.html"), "{path}");
    }
}
