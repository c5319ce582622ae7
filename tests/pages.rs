//! The published pages: whole, safe, in one language each, and made anew only where they must be.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use opplyst::diag::{Diagnostic, Diagnostics};
use opplyst::pages::{self, Index, Planned};
use opplyst::pipeline::{Checked, Pipeline};
use opplyst::report;
use opplyst::theme;

use crate::site::TestSite;

pub(crate) type Files = BTreeMap<String, String>;

pub(crate) fn check(folder: &Path) -> Checked {
    Pipeline::new(folder, jiff::civil::date(2026, 11, 21)).check().expect("a site")
}

/// Every page of a site by its path, whatever its findings, and what its templates have wrong.
pub(crate) fn render(folder: &Path) -> (Files, Vec<Diagnostic>) {
    let checked = check(folder);
    let site = checked.site.as_ref().expect("settings");
    let mut found = Diagnostics::new();
    let theme = theme::load(&checked.sources, &site.settings, &mut found);
    let (digests, fragments) = (pages::Memory::new(), theme::Memory::new());
    let index = Index::new(site, &checked.sources, &checked.i18n, &checked.law, 1)
        .with_oversight(report::oversight(site, &checked.report.waived));
    let renderer = theme.renderer(&index, Some(&fragments));
    let mut files = Files::new();
    let mut faults: Vec<Diagnostic> = found.into_iter().collect();
    for planned in pages::plan(&index, &digests) {
        let page = pages::model(&planned, &index, &digests).expect("a planned page");
        match renderer.page(&page) {
            Ok(html) => drop(files.insert(planned.path.to_string(), html)),
            Err(fault) => faults.push(*fault),
        }
    }
    (files, faults)
}

fn plan(folder: &Path) -> BTreeMap<String, u64> {
    let checked = check(folder);
    let site = checked.site.as_ref().expect("settings");
    let index = Index::new(site, &checked.sources, &checked.i18n, &checked.law, 1);
    let planned = pages::plan(&index, &pages::Memory::new());
    planned
        .into_iter()
        .map(|Planned { path, fingerprint, .. }| (path.to_string(), fingerprint))
        .collect()
}

/// The values of an attribute, `href="…"`.
pub(crate) fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let mark = format!(" {attribute}=\"");
    let after = html.split(&mark).skip(1);
    after.map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

/// Where a relative link from a page leads, as a path in the site.
pub(crate) fn target(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path }
}

pub(crate) fn own_site() -> (Files, Vec<Diagnostic>) {
    render(Path::new(env!("CARGO_MANIFEST_DIR")))
}

#[test]
fn every_link_of_the_own_site_leads_somewhere() {
    let (files, faults) = own_site();
    assert!(faults.is_empty(), "{faults:?}");
    for (path, html) in &files {
        let ids = values(html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{path} has a place twice");
        for link in values(html, "href") {
            let is_elsewhere = link.contains(':') || (path == "404.html" && link.starts_with('/'));
            if is_elsewhere {
                continue;
            }
            let (page, place) = link.split_once('#').map_or((link, None), |(a, b)| (a, Some(b)));
            let to = if page.is_empty() { path.clone() } else { target(path, page) };
            if to.starts_with("assets/") {
                continue;
            }
            let there = files.get(&to).unwrap_or_else(|| panic!("{path}: {link} leads to {to}"));
            if let Some(place) = place {
                assert!(values(there, "id").contains(&place), "{path}: no {place} in {to}");
            }
        }
    }
}

#[test]
fn no_page_shows_the_works_behind_it() {
    let (files, _) = own_site();
    for (path, html) in &files {
        for leak in ["say-", "site-", "rights-", "{$", "{ $", "duration-"] {
            // An address, a place or the name of a rule may have a hyphen after such a word; running
            // text may not.
            let text: String = html
                .split('<')
                .filter(|it| !it.starts_with("code"))
                .filter_map(|it| it.split_once('>'))
                .map(|it| it.1)
                .collect();
            assert!(!text.contains(leak), "{path} shows {leak}");
        }
        for foreign in [
            "=\"notice:",
            "=\"audience:",
            "=\"contact:",
            "<script",
            " style=",
            "<style",
            "<iframe",
            "<img",
            " src=",
        ] {
            assert!(!html.contains(foreign), "{path} has {foreign}");
        }
        assert!(html.starts_with("<!doctype html>\n<html lang=\""), "{path}");
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
    }
}

#[test]
fn titles_tell_pages_of_one_language_apart() {
    let (files, _) = own_site();
    let mut titles = BTreeMap::new();
    for (path, html) in &files {
        let lang = values(html, "lang").first().copied().unwrap_or_default();
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
        if let Some(other) = titles.insert((lang, title), path) {
            panic!("{path} and {other} are both called {title:?}");
        }
    }
}

#[test]
fn an_edit_in_one_language_leaves_the_others_alone() {
    let site = TestSite::clean();
    let before = plan(site.path());
    site.edit("content/notices/demo/nn.md", "Berre dei som treng", "Berre dei få som treng");
    let after = plan(site.path());
    let changed: Vec<&str> = after
        .iter()
        .filter(|(path, it)| before.get(*path) != Some(it))
        .map(|it| it.0.as_str())
        .collect();
    assert_eq!(
        changed,
        [
            "nn/erklaeringar/personvernerklaering-for-studentar/index.html",
            "nn/erklaeringar/personvernerklaering-for-studentar/plikter/index.html",
            "nn/studentar/index.html"
        ]
    );
}

#[test]
fn a_new_address_is_known_in_every_language() {
    let site = TestSite::clean();
    let before = plan(site.path());
    site.edit("content/notices/demo/en.md", "\nsummary:", "\npath: study\nsummary:");
    let after = plan(site.path());
    let changed: Vec<&str> = after
        .iter()
        .filter(|(path, it)| before.get(*path) != Some(it))
        .map(|it| it.0.as_str())
        .collect();
    for page in [
        "en/notices/study/index.html",
        "en/index.html",
        "nb/erklaeringer/personvernerklaering-for-studenter/index.html",
    ] {
        assert!(changed.contains(&page), "{changed:?}");
    }
    assert!(!changed.contains(&"nb/studenter/index.html"), "{changed:?}");
}

#[test]
fn what_an_author_writes_never_becomes_markup() {
    let site = TestSite::clean();
    site.edit(
        "content/notices/demo/nn.md",
        "title: Gje undervisning",
        "title: Gje <b onclick=x>undervisning</b> & \"meir\"",
    );
    site.edit(
        "content/notices/demo/nn.md",
        "Berre dei som treng opplysningane, ser dei.",
        "<script>alert(1)</script> [a](javascript:alert(1)) [b](data:text/html,x) ![c](http://x.example/c.png)\n\n<div>d</div>\n\n[e](https://e.example/?a=\"b\"&c=<d>)",
    );
    let (files, _) = render(site.path());
    let page = &files["nn/erklaeringar/personvernerklaering-for-studentar/index.html"];
    for markup in ["<b onclick", "<script", "javascript:", "data:text", "<img", "<div>d"] {
        assert!(!page.contains(markup), "{markup}");
    }
    assert!(page.contains("Gje &lt;b onclick=x&gt;undervisning&lt;/b&gt; &amp; &quot;meir&quot;"));
}

#[test]
fn facts_become_sentences_of_each_language() {
    let site = TestSite::clean();
    let (files, _) = render(site.path());
    let says = |path: &str, text: &str| {
        let plain = files[path].replace('\u{a0}', " ");
        assert!(plain.contains(text), "{path} does not say {text:?}");
    };
    says("nb/studenter/index.html", "Vi lagrer dem i 90 dager etter ");
    says("nn/studentar/index.html", "Vi lagrar dei i 90 dagar etter ");
    says("en/students/index.html", "We keep them for 90 days after ");
    says("nn/studentar/index.html", "Vi tek vare på dei for alltid.");
    says("nn/studentar/index.html", "<time datetime=\"2026-08-15\">15. august 2026</time>");
    says("en/students/index.html", "hreflang=\"no\">section 2-8");
    says("nn/studentar/index.html", "seinast innan éin månad");
}

#[test]
fn languages_know_each_other() {
    let site = TestSite::clean();
    let (files, _) = render(site.path());
    let page = &files["nn/rettar/index.html"];
    for link in [
        "<link rel=\"canonical\" href=\"https://demo.example/nn/rettar/\">",
        "<link rel=\"alternate\" hreflang=\"nb\" href=\"https://demo.example/nb/rettigheter/\">",
        "<link rel=\"alternate\" hreflang=\"nn\" href=\"https://demo.example/nn/rettar/\">",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://demo.example/nb/rettigheter/\">",
        "<a href=\"../../en/rights/\" hreflang=\"en\" lang=\"en\">English</a>",
        "<span aria-current=\"true\">Norsk nynorsk</span>",
    ] {
        assert!(page.contains(link), "{link}");
    }
    let missing = &files["404.html"];
    assert!(missing.contains("<section lang=\"nn\">") && missing.contains("href=\"/nn/\""));
    assert!(missing.contains("noindex"));
}

#[test]
fn a_site_may_replace_a_template_and_extend_the_built_in_one() {
    let site = TestSite::clean();
    let own = "{% extends \"theme/base.html\" %}{% block footer %}<footer>Eigen botn</footer>{% endblock %}";
    site.write("themes/default/base.html", own.as_bytes());
    let (files, faults) = render(site.path());
    assert!(faults.is_empty(), "{faults:?}");
    let page = &files["nn/studentar/index.html"];
    assert!(page.contains("Eigen botn") && page.contains("class=\"languages\""));
}

#[test]
fn a_faulty_template_is_named_with_its_place() {
    for (template, at) in
        [("a\n{{ title", 2), ("{{ titel }}", 1), ("{% extends \"none.html\" %}", 1)]
    {
        let site = TestSite::clean();
        site.write("themes/default/base.html", template.as_bytes());
        let (_, faults) = render(site.path());
        let fault = faults.first().unwrap_or_else(|| panic!("{template}: no fault"));
        assert_eq!(fault.rule.code, "OP033");
        let checked = check(site.path());
        let file = checked.sources.file(fault.primary.span.file).expect("a file");
        assert_eq!(&*file.path, "themes/default/base.html", "{template}");
        assert_eq!(file.position(fault.primary.span.start).line, at, "{template}");
    }
}

#[test]
fn an_unknown_theme_is_reported_with_the_nearest() {
    let site = TestSite::clean();
    site.edit("content/site.yaml", "controller: demo", "theme: defalt\ncontroller: demo");
    let (files, faults) = render(site.path());
    assert_eq!(
        faults.iter().map(|it| (it.rule.code, it.help)).collect::<Vec<_>>(),
        [("OP034", "nearest")]
    );
    assert!(!files.is_empty());
}
