//! Notices in parts, sources with conditions, rights with units of their own, joint controllers and
//! drafts, as the pages show them.

use opplyst::pipeline::Pipeline;

use crate::pages::render;
use crate::site::TestSite;

const NOTICE: &str = "nb/erklaeringer/personvernerklaering-for-studenter/index.html";
const AUDIENCE: &str = "nb/studenter/index.html";

/// The clean site with a notice of two parts: one for students, one for employees too.
fn divided() -> TestSite {
    let site = TestSite::clean();
    let rights = "rights:\n  erasure:\n    contact: dpo\n    how: Skriv til [arkivet](contact:privacy).\n\
        \x20   limited-by: arkivlova § 12\n    limits: Vi sletter ikke resultatene dine.\n";
    let joint = "joint-controllers:\n  sikt: { text: Sikt svarer for driften., contact: dpo }\n";
    let parts = "parts:\n  studies: { title: Studiene dine, text: Dette gjelder undervisningen., contact: dpo }\n\
        \x20 library: { title: Biblioteket, audiences: [employees] }\n";
    let lending = "  lending:\n    part: library\n    title: Låne ut bøker\n    text: Vi registrerer lånene.\n\
        \x20   basis: personvernforordningen artikkel 6 nr. 1 bokstav b\n    data: [contact]\n\
        \x20   sources:\n      - { from: population-register, data: [contact], when: Hver uke., opt-out: Si fra i skranken. }\n\
        \x20   recipients: none\n    retention:\n\
        \x20     - { period: P30D, from: end-of-studies, then: delete, when: Hvis du leverer. }\n\
        \x20     - { period: P60D, from: end-of-studies, then: delete, when: Hvis du ikke leverer. }\n";
    site.edit(
        "content/notices/demo/nb.md",
        "purposes:\n  teaching:\n",
        &format!("{parts}{rights}{joint}purposes:\n{lending}  teaching:\n    part: studies\n"),
    );
    site.edit(
        "content/notices/demo/nb.md",
        "audiences: [students]",
        "audiences: [students, employees]",
    );
    site
}

fn position(page: &str, text: &str) -> usize {
    page.find(text).unwrap_or_else(|| panic!("{text:?} is not on the page"))
}

#[test]
fn a_divided_notice_is_sorted_into_its_parts() {
    let site = divided();
    let (files, faults) = render(site.path());
    assert!(faults.is_empty(), "{faults:?}");
    let page = &files[NOTICE];
    let order = [
        "<a href=\"#part_studies\">Studiene dine</a>",
        "<h3 id=\"part_studies\">Studiene dine</h3>",
        "Dette gjelder undervisningen.",
        "<h4 id=\"purpose_teaching\">",
        "<h3 id=\"part_library\">Biblioteket</h3>",
        "<p class=\"concerns\">Gjelder for: <a href=\"../../ansatte/\">",
        "<h4 id=\"purpose_lending\">",
    ];
    let places: Vec<usize> = order.iter().map(|text| position(page, text)).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn an_audience_meets_the_parts_that_concern_it() {
    let site = divided();
    let (files, _) = render(site.path());
    let students = &files[AUDIENCE];
    assert!(students.contains("<h4 id=\"demo_part_studies\">Studiene dine</h4>"));
    assert!(students.contains("<h5 id=\"demo_purpose_teaching\">"));
    assert!(!students.contains("purpose_lending"), "another part's purpose");
    let employees = &files["nb/ansatte/index.html"];
    // The part on studies names no audiences, so it is for all whom the notice is for.
    assert!(
        employees.contains("demo_purpose_lending") && employees.contains("demo_purpose_teaching")
    );
    assert!(students.contains("Spørsmål om Studiene dine"), "whom to ask about the part");
}

#[test]
fn sources_periods_rights_and_joint_controllers_are_told() {
    let site = divided();
    let (files, _) = render(site.path());
    let page = &files[NOTICE];
    for text in [
        "<span class=\"when\">Hver uke.</span>",
        "<span class=\"when\">Si fra i skranken.</span>",
        "Gir bare: Kontaktopplysninger.",
        "<span class=\"case\">Hvis du leverer.</span> Vi lagrer dem i 30",
        "<span class=\"case\">Hvis du ikke leverer.</span> Vi lagrer dem i 60",
        "<dt>Slik gjør du det her</dt>",
        "Skriv til <a href=\"../../#contact_privacy\">arkivet</a>. Ta kontakt med <a href=\"../../#contact_dpo\">Personvernombudet</a>.",
        "Vi sletter ikke resultatene dine.",
        "<h2 id=\"joint\">Felles behandlingsansvar</h2>",
        "Sikt svarer for driften.",
        "Ansvarlig sammen med oss: <a href=\"#joint_sikt\">Sikt</a>",
    ] {
        position(page, text);
    }
    assert!(!page.contains("Resten av opplysningene: Hvis"), "nothing is left for the rest");
    let rights = &files["nb/rettigheter/index.html"];
    assert!(rights.contains("<a href=\"#right_erasure\">Rett til sletting</a></dt>"));
    // A fact comes from the reference language, a text never.
    let english = &files["en/notices/privacy-notice-for-students/index.html"];
    let erasure = &english[position(english, "id=\"right_erasure\"")..];
    let erasure = &erasure[..position(erasure, "</section>")];
    assert!(erasure.contains("The data protection officer") && erasure.contains("Archives Act"));
    assert!(!english.contains("Si fra i skranken") && !erasure.contains("arkivet"));
}

#[test]
fn an_edit_of_a_right_makes_the_page_of_rights_anew() {
    let site = divided();
    let before = render(site.path()).0;
    site.edit("content/notices/demo/nb.md", "Skriv til [arkivet]", "Skriv først til [arkivet]");
    let after = render(site.path()).0;
    for path in [NOTICE, AUDIENCE, "nb/rettigheter/index.html"] {
        assert_ne!(before[path], after[path], "{path}");
    }
    assert_eq!(before["en/rights/index.html"], after["en/rights/index.html"]);
}

#[test]
fn a_draft_is_shown_and_not_published() {
    let site = TestSite::clean();
    site.edit("content/notices/staff/nn.md", "---\ntitle", "---\ndraft: true\ntitle");
    let today = jiff::civil::date(2026, 11, 21);
    let build = |pipeline: Pipeline| {
        let mut pipeline = pipeline;
        let mut checked = pipeline.check().unwrap();
        pipeline.render(&mut checked).expect("pages").files
    };
    let published = build(Pipeline::new(site.path(), today));
    let shown = build(Pipeline::new(site.path(), today).with_drafts());
    let staff = |path: &str| {
        path.contains("ansatt") || path.contains("tilsett") || path.contains("employees")
    };
    let named: Vec<_> = published.keys().filter(|path| staff(path)).collect();
    assert!(named.is_empty(), "an audience without a published notice: {named:?}");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for (path, bytes) in
        published.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".xml"))
    {
        let text = text(bytes);
        assert!(!text.contains("ansatte/") && !text.contains("Utkast"), "{path}");
    }
    let (path, page) = shown
        .iter()
        .find(|(path, _)| path.starts_with("nb/erklaeringer/") && staff(path))
        .expect("the draft");
    let page = text(page);
    assert!(page.contains("<p class=\"draft\"><strong>Utkast.</strong>"), "{path}");
    assert!(page.contains("content=\"noindex\""));
    assert!(text(&shown["nb/index.html"]).contains("<span class=\"mark\">Utkast</span>"));
    let sitemap = text(&shown["sitemap.xml"]);
    assert!(
        !sitemap.contains(path.trim_end_matches("index.html")),
        "no search engine is sent to a draft"
    );
}

#[test]
fn the_program_tells_of_drafts() {
    let site = TestSite::clean();
    site.edit("content/notices/staff/nb.md", "---\ntitle", "---\ndraft: true\ntitle");
    let run = site.run(&["build", "--today", "2026-11-21"]).code(0);
    assert!(run.stderr.contains("One notice is a draft and was left out."), "{}", run.stderr);
    let run = site.run(&["build", "--drafts", "--today", "2026-11-21"]).code(0);
    assert!(run.stderr.contains("One of the notices is a draft"), "{}", run.stderr);
}
