//! Notices that exist already: what is placed in fields, what is kept, and that no sentence is lost.

use std::fs;
use std::path::Path;

use opplyst::facts::Finder;
use opplyst::i18n::I18n;
use opplyst::import::{Account, Became, Form, Place, Proposal, Reader, is_html, propose};
use opplyst::law::Registry;
use opplyst::notice::Id;

use crate::site::TestSite;

/// Imports a text without a site.
fn import(text: &str, lang: &str) -> Proposal {
    use std::sync::LazyLock;
    static KNOWN: LazyLock<(I18n, Registry, Finder)> = LazyLock::new(|| {
        let i18n = I18n::builtin();
        let (law, finder) = (Registry::of(&i18n), Finder::of(&i18n));
        (i18n, law, finder)
    });
    let (i18n, law, finder) = &*KNOWN;
    let reader = Reader { lang: lang.parse().unwrap(), i18n, law, finder, site: None };
    let form = if is_html(text) { Form::Html } else { Form::Plain };
    propose(text, form, &Id::new("visitors").unwrap(), &reader)
}

const PAGE: &str = r#"<!doctype html>
<html lang="nb"><head><title>Personvern for gjester - Høgfjell</title></head>
<body><nav><a href="/">Forsiden</a></nav>
<main>
<h1>Personvern for gjester</h1>
<p>Sist oppdatert 3. mars 2026. Her står det hva vi gjør når du besøker oss.</p>
<h2>Holde orden på hvem som er i bygget</h2>
<p>Behandlingsgrunnlag: personvernforordningen artikkel 6 nr. 1 bokstav f.</p>
<p>Hvilke opplysninger vi behandler:</p>
<ul><li>Navn</li><li>Hvem du besøker</li></ul>
<p>Vi sletter listen etter 14 dager.</p>
<h2>Andre formål</h2>
<table><tr><th>Formål</th><th>Rettslig grunnlag</th><th>Lagringstid</th></tr>
<tr><td>Gi deg nett</td><td>GDPR art. 6 nr. 1 bokstav b</td><td>Slettes etter tre måneder</td></tr>
</table>
<h2>Overføring til utlandet</h2>
<p>Opplysningene sendes ikke ut av EU/EØS.</p>
<h2>Rettighetene dine</h2>
<p>Skriv til <a href="mailto:vakt@hogfjell.example">vakt@hogfjell.example</a> &amp; be om *innsyn*.</p>
</main><footer>Høgfjell universitet</footer></body></html>
"#;

const PROPOSED: &str = r#"---
title: Personvern for gjester  # linje 5
reviewed: 2026-03-03  # linje 6
purposes:
  holde-orden-pa-hvem-som-er-i-bygget:  # linje 7
    title: Holde orden på hvem som er i bygget
    text: |
      Vi sletter listen etter 14 dager.
    basis: personvernforordningen artikkel 6 nr. 1 bokstav f  # linje 8
    data: [navn, hvem-du-besoker]  # linje 10
    retention:
      - { period: P14D, then: delete }  # linje 11
  gi-deg-nett:  # linje 14
    title: Gi deg nett
    text: |
      Lagringstid: Slettes etter tre måneder
    basis: GDPR art. 6 nr. 1 bokstav b  # linje 14
    retention:
      - { period: P3M, then: delete }  # linje 14
transfers: none  # linje 17
# Adresser og numre som ikke står i content/site.yaml:
#   vakt@hogfjell.example  # linje 19
# Hvor avsnittene kommer fra:
#   overforing-til-utlandet  # linje 16
#   rettighetene-dine  # linje 18
---

Sist oppdatert 3. mars 2026. Her står det hva vi gjør når du besøker oss.

## Overføring til utlandet {#overforing-til-utlandet}

Opplysningene sendes ikke ut av EU/EØS.

## Rettighetene dine {#rettighetene-dine}

Skriv til [vakt@hogfjell.example](<mailto:vakt@hogfjell.example>) \& be om \*innsyn\*.
"#;

#[test]
fn a_page_becomes_a_source_with_the_lines_it_came_from() {
    let proposal = import(PAGE, "nb");
    assert_eq!(proposal.notice, PROPOSED);
    let register = proposal.register.unwrap();
    assert!(register.contains("  navn:  # linje 10\n    name:\n      nb: Navn\n"), "{register}");
    let left_out: Vec<&str> = proposal
        .account
        .lines
        .iter()
        .filter(|line| line.became == Became::LeftOut)
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(left_out, ["Personvern for gjester - Høgfjell", "Forsiden", "Høgfjell universitet"]);
}

#[test]
fn plain_text_gives_purposes_decisions_and_sources() {
    let text = "Privacy notice for guests\n\nWhy we use your data\n\nWe need the data to:\n\n\
                - let you in (through the gate that is nearest to the one whom you are visiting today)\n\
                - send you a bill.\n\n\
                Automated decisions\n\nThe following is decided automatically:\n- which gate opens\n\n\
                Sources\n\nYour data are collected from:\n- yourself\n- your host\n\n\
                Purpose of this notice\n\n- what we do\n";
    let proposal = import(text, "en");
    assert_eq!(proposal.account.count(Place::Purpose), 2, "{}", proposal.notice);
    assert_eq!(proposal.account.count(Place::Decision), 1, "{}", proposal.notice);
    assert_eq!(proposal.account.count(Place::Source), 2, "{}", proposal.notice);
    assert!(proposal.notice.contains("    title: let you in\n"), "{}", proposal.notice);
    assert!(proposal.notice.contains("#  sources: [yourself, your-host]  # lines 18 and 19\n"));
}

/// Letters and digits alone, so that marks and escapes do not matter.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Every line that is not announced as left out, or as the name of a field, stands in the proposal.
fn nothing_is_lost(proposal: &Proposal) {
    let register = proposal.register.as_deref().unwrap_or_default();
    // Where links lead stands inside sentences.
    let links = ["](<https://x.example/>)", "](<mailto:vakt@hogfjell.example>)"];
    let notice = links.iter().fold(proposal.notice.clone(), |text, link| text.replace(link, ""));
    let written = letters(&format!("{notice}\n{register}"));
    for line in &proposal.account.lines {
        let is_name = line.became == Became::Field && line.places.is_empty();
        if line.became == Became::LeftOut || is_name {
            continue;
        }
        // The cells of a row may be in several fields; a label may be the field itself.
        for piece in line.text.split(" | ") {
            let rest = piece.split_once(": ").map_or(piece, |(_, rest)| rest);
            let is_there = written.contains(&letters(piece))
                || line.became == Became::Field && written.contains(&letters(rest))
                || line.became == Became::Field && line.places.contains(&Place::Basis);
            assert!(is_there, "line {}: {piece:?} is lost in\n{}", line.number, proposal.notice);
        }
    }
}

/// What is written reads back without a fault of form.
fn reads_back(text: &str, lang: &str) {
    let site = TestSite::clean();
    site.write("old.txt", text.as_bytes());
    let file = site.join("old.txt");
    let args = ["import", file.to_str().unwrap(), "--notice", "visitors", "--lang", lang];
    site.run(&args).code(0);
    let faults: Vec<String> = site
        .findings()
        .into_iter()
        // Names in one language alone are for a translator, and dates for the author.
        .filter(|it| it.starts_with("OP0") && it.contains("visitors") && !it.starts_with("OP023"))
        .collect();
    assert_eq!(faults, Vec::<String>::new(), "{}", import(text, lang).notice);
}

#[test]
fn no_sentence_is_lost_and_the_proposal_reads_back() {
    for (text, lang) in [
        (PAGE, "nb"),
        ("Overskrift\n", "nb"),
        ("- ett\n- to: tre\n  - fire #5\n", "nn"),
        ("# Title {x}\n\n1. first\n2) second\n+ third\n> quoted\n---\n| a | b |\n", "en"),
        ("Purposes\n\n- no\n- a: b\n- \"quoted\" 'text'\n- 100 %\n- `code` [x](y) <b>\n", "en"),
        ("<main><h1>Ā&#0;\u{7f}</h1><p>a<p>&lt;b&gt; ```<ul><li><ul><li>deep</ul></ul>", "en"),
    ] {
        nothing_is_lost(&import(text, lang));
        reads_back(text, lang);
    }
}

/// Any text ends in a proposal that has lost nothing.
#[test]
fn any_text_gives_a_proposal() {
    const PIECES: &[&str] = &[
        "<p>",
        "</p>",
        "<li>",
        "<ul>",
        "</ul>",
        "<h2>",
        "</h2>",
        "<td>",
        "<tr>",
        "<table>",
        "</table>",
        "<script>",
        "</script>",
        "<title>",
        "<main>",
        "</main>",
        "<a href='https://x.example/'>",
        "</a>",
        "Formål",
        "Behandlingsgrunnlag:",
        "personvernforordningen artikkel 6 nr. 1 bokstav e",
        "slettes",
        "etter 90 dager",
        "utenfor EU/EØS",
        "ikke",
        "post@x.example",
        "\n",
        "\n\n",
        "• ",
        "- ",
        "  - ",
        "æ",
        "🙂",
        "\u{0}",
        "\u{feff}",
        "\u{2028}",
        "{#",
        "---",
        "|",
        "[",
        "](",
        "\\",
        "<",
        "&amp;",
        "1. ",
        ": ",
        ". ",
        "A",
        "på",
        "(",
        ")",
        "\t",
        "\r\n",
        "«",
        "§ 2-8",
        "mottakere",
        "automatisert:",
    ];
    let mut seed: u64 = 7;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    for _ in 0..400 {
        let length = next(60);
        let text: String = (0..length).map(|_| PIECES[next(PIECES.len())]).collect();
        nothing_is_lost(&import(&text, "nb"));
    }
}

/// What became of the lines of a text.
struct Shares {
    lines: usize,
    fields: usize,
    found: usize,
}

fn shares(account: &Account) -> Shares {
    let count = |is: &dyn Fn(&opplyst::import::Line) -> bool| {
        account.lines.iter().filter(|line| is(line)).count()
    };
    Shares {
        lines: account.lines.len(),
        fields: count(&|line| line.became == Became::Field),
        found: count(&|line| line.became == Became::Prose && !line.places.is_empty()),
    }
}

/// Four real notices, where they are at hand: no sentence is lost, and at least this many lines are
/// placed, wholly or in part.
#[test]
#[expect(clippy::print_stdout, reason = "the figures are for whoever asks with --nocapture")]
fn real_notices_are_placed_in_part_and_kept_whole() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("no notices at hand: this part of the import was not tested");
        return;
    };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for (file, (lang, floor)) in files.iter().zip([("nb", 58), ("nb", 36), ("nn", 22), ("en", 60)])
    {
        let text = fs::read_to_string(file).unwrap();
        let proposal = import(&text, lang);
        nothing_is_lost(&proposal);
        reads_back(&text, lang);
        let Shares { lines, fields, found } = shares(&proposal.account);
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let placed = fields + found;
        println!("{name}: {placed} of {lines} lines placed ({fields} wholly, {found} in part)");
        assert!(placed >= floor, "{name}: {placed} of {lines}\n{}", proposal.notice);
    }
}

#[test]
fn the_command_writes_new_files_alone_and_says_what_it_did() {
    let site = TestSite::clean();
    site.write("old.html", PAGE.as_bytes());
    let file = site.join("old.html");
    let file = file.to_str().unwrap();
    let dry =
        site.run(&["import", file, "--notice", "visitors", "--lang", "nb", "--dry-run"]).code(0);
    assert!(dry.stdout.starts_with(PROPOSED), "{}", dry.stdout);
    assert!(!site.join("content/notices/visitors").exists());
    let run = site.run(&["import", file, "--notice", "visitors", "--lang", "nb"]).code(0);
    assert!(run.stdout.is_empty());
    assert!(run.stderr.contains("Forsiden"), "{}", run.stderr);
    let written = fs::read_to_string(site.join("content/notices/visitors/nb.md")).unwrap();
    assert_eq!(written, PROPOSED);
    assert!(site.join("content/register/visitors-nb.yaml").is_file());
    let again = site.run(&["import", file, "--notice", "visitors", "--lang", "nb"]).code(2);
    assert!(again.stderr.contains("visitors"), "{}", again.stderr);
    assert_eq!(fs::read_to_string(site.join("content/notices/visitors/nb.md")).unwrap(), written);
}

#[test]
fn what_cannot_be_imported_is_told() {
    let site = TestSite::clean();
    site.write("latin.txt", b"Personvern for g\xe5rdskarer");
    site.write("empty.html", b"<html><body></body></html>");
    let path = |name: &str| site.join(name).to_str().unwrap().to_owned();
    let import = |args: &[&str]| {
        let mut all = vec!["import"];
        all.extend_from_slice(args);
        site.run(&all)
    };
    let run = import(&[&path("latin.txt"), "--notice", "a", "--lang", "nb"]).code(2);
    assert!(run.stderr.contains("UTF-8"), "{}", run.stderr);
    import(&[&path("empty.html"), "--notice", "a", "--lang", "nb"]).code(2);
    import(&[&path("none.txt"), "--notice", "a", "--lang", "nb"]).code(2);
    import(&[&path("latin.txt"), "--notice", "Not An Id", "--lang", "nb"]).code(2);
    let run = import(&[&path("latin.txt"), "--notice", "a"]).code(2);
    assert!(run.stderr.contains("--lang"), "{}", run.stderr);
    assert!(!site.join("content/notices/a").exists());
}
