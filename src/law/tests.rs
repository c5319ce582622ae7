//! What the registry answers: judging by date, printing lists, links, fields, local acts, and that
//! no text whatever stops the reader.

use jiff::civil::{Date, date};

use super::cases::{lang, registry};
use super::{ActKey, Citation, Finding, LocalAct, Problem, Registry};

fn citation(text: &str) -> Citation {
    text.parse().unwrap_or_else(|_| panic!("{text} is not canonical"))
}

fn findings(registry: &Registry, text: &str, day: Date) -> Vec<Finding> {
    registry.judge(&citation(text), day)
}

const fn shared<T: Send + Sync>() {}
const _: () = shared::<Registry>();

const NOW: Date = date(2025, 8, 15);

#[test]
fn what_is_right_is_not_remarked_on() {
    let registry = registry();
    for text in [
        "gdpr:6(1)(e)",
        "gdpr:88",
        "gdpr:rec173",
        "gdpr:ch11",
        "gdpr:50(a)",
        "gdpr:4(26)",
        "uhl:§2-8(2)",
        "uhl:§12-11",
        "uhl:ch17",
        "popplyl:§12a",
        "aml:§2A-1",
        "aml:ch2A",
        "bokfl:§13",
        "ekoml:§3-15",
        "uhl",
        "loa",
        "opptaksforskr:§99",
    ] {
        let found: Vec<Finding> = findings(&registry, text, NOW)
            .into_iter()
            .filter(|f| !matches!(f, Finding::NewSubject { .. }))
            .collect();
        assert_eq!(found, [], "{text}");
    }
}

#[test]
fn what_does_not_exist_is_named() {
    let registry = registry();
    let found = |text: &str| findings(&registry, text, NOW);
    assert_eq!(found("?"), [Finding::UnknownAct]);
    assert_eq!(found("?:§4"), [Finding::UnknownAct]);
    assert_eq!(found("gdpr:100"), [Finding::NoSuchArticle { has: 99 }]);
    assert_eq!(found("gdpr:6(5)"), [Finding::NoSuchNumber { has: 4 }]);
    assert_eq!(found("gdpr:10(1)"), [Finding::NoSuchNumber { has: 0 }]);
    assert_eq!(found("gdpr:6(1)(g)"), [Finding::NoSuchLetter { has: "abcdef" }]);
    assert_eq!(found("gdpr:7(1)(a)"), [Finding::NoSuchLetter { has: "" }]);
    assert_eq!(
        found("gdpr:9(g)"),
        [Finding::NumberMissing { perhaps: vec![citation("gdpr:9(2)(g)")] }]
    );
    assert_eq!(
        found("gdpr:13(a)"),
        [Finding::NumberMissing {
            perhaps: vec![citation("gdpr:13(1)(a)"), citation("gdpr:13(2)(a)")]
        }]
    );
    assert_eq!(found("gdpr:rec174"), [Finding::NoSuchRecital { has: 173 }]);
    assert_eq!(found("gdpr:ch12"), [Finding::NoSuchChapter { has: Some(11) }]);
    assert_eq!(found("uhl:ch18"), [Finding::NoSuchChapter { has: Some(17) }]);
    assert_eq!(found("uhl:§2-8(3)"), [Finding::NoSuchParagraph { has: 2 }]);
    assert_eq!(found("aml:§2-4"), [Finding::SectionRepealed]);
    assert_eq!(found("popplyl:§99").len(), 1);
}

#[test]
fn an_act_is_the_one_in_force_on_the_day() {
    let registry = registry();
    let id = |key: &str, day| {
        let key: ActKey = key.parse().expect("a key");
        registry.act(key, day).map(|act| act.id.clone()).unwrap_or_default()
    };
    assert_eq!(id("uhl", date(2024, 7, 31)), "LOV-2005-04-01-15");
    assert_eq!(id("uhl", date(2024, 8, 1)), "LOV-2024-03-08-9");
    assert_eq!(id("uhl", date(2001, 1, 1)), "LOV-1995-05-12-22");
    assert_eq!(id("arkl", date(2025, 12, 31)), "LOV-1992-12-04-126");
    assert_eq!(id("arkl", date(2026, 1, 1)), "LOV-2025-06-20-96");
    assert_eq!(id("fvl", date(2027, 1, 1)), "LOV-1967-02-10");
    assert_eq!(id("opptaksforskr", date(2026, 1, 1)), "FOR-2017-01-06-13");
}

#[test]
fn repeal_and_entry_into_force_are_told() {
    let registry = registry();
    assert!(matches!(
        findings(&registry, "lignl:§6-13", NOW).as_slice(),
        [Finding::Repealed { successor: Some(successor), .. }] if successor == "LOV-2016-05-27-14"
    ));
    assert!(matches!(
        findings(&registry, "gdpr:6(1)(e)", date(2018, 1, 1)).as_slice(),
        [Finding::NotYetInForce { from: Some(_), .. }]
    ));
    let pending = registry.judge_act(&citation("fvl:§1"), "LOV-2025-06-20-81", NOW);
    assert!(matches!(pending.first(), Some(Finding::NotYetInForce { from: None, .. })));
    let old = registry.judge_act(&citation("uhl:§4-15"), "LOV-2005-04-01-15", NOW);
    assert!(matches!(
        old.as_slice(),
        [Finding::Repealed { now_at, .. }] if *now_at == [citation("uhl:§2-8"), citation("uhforskr:§9-1")]
    ));
}

#[test]
fn a_section_of_the_act_before_leads_to_its_successor() {
    let registry = registry();
    let found = findings(&registry, "uhl:§4-15", NOW);
    let [Finding::NoSuchSection { chapter: Some((first, last)), formerly: Some(former), .. }] =
        found.as_slice()
    else {
        panic!("{found:?}")
    };
    assert_eq!((first.to_string(), last.to_string()), ("4-1".to_owned(), "4-10".to_owned()));
    assert_eq!(former.now_at, [citation("uhl:§2-8"), citation("uhforskr:§9-1")]);
    // The number lives on with another subject.
    assert!(matches!(
        findings(&registry, "uhl:§3-7", NOW).as_slice(),
        [Finding::NewSubject { formerly, .. }] if formerly.heading == "Studentopptak" && formerly.now_at.len() == 5
    ));
    assert!(
        findings(&registry, "utdstl:§23", NOW)
            .iter()
            .any(|f| matches!(f, Finding::NewSubject { .. }))
    );
    // In its own time it was right, also where the table of 2005 has no count.
    assert_eq!(findings(&registry, "uhl:§4-15(5)", date(2020, 1, 1)), []);
    assert_eq!(findings(&registry, "uhl:§3-7(8)", date(2020, 1, 1)), []);
}

#[test]
fn lists_are_printed_as_people_write_them() {
    let registry = registry();
    let print = |all: &[&str], tag: &str| {
        let all: Vec<Citation> = all.iter().map(|text| citation(text)).collect();
        registry.print_list(&all, lang(tag))
    };
    let basis = ["gdpr:6(1)(c)", "gdpr:6(1)(e)", "uhl:§2-8"];
    assert_eq!(
        print(&basis, "nb"),
        "personvernforordningen artikkel 6 nr. 1 bokstav c og e, jf. universitets- og høyskoleloven § 2-8"
    );
    assert_eq!(
        print(&basis, "nn"),
        "personvernforordninga artikkel 6 nr. 1 bokstav c og e, jf. universitets- og høgskulelova § 2-8"
    );
    assert_eq!(
        print(&basis, "en"),
        "Article 6(1)(c) and (e) of the GDPR, cf. section 2-8 of the Universities and University Colleges Act"
    );
    assert_eq!(
        print(&["gdpr:6(1)(a)", "gdpr:6(1)(b)", "gdpr:6(1)(c)"], "en"),
        "Article 6(1)(a) to (c) of the GDPR"
    );
    assert_eq!(
        print(&["uhl:§12-1", "uhl:§12-2"], "nb"),
        "universitets- og høyskoleloven §§ 12-1 og 12-2"
    );
    assert_eq!(
        print(&["uhl:§12-11(2)"], "en"),
        "section 12-11, second paragraph of the Universities and University Colleges Act"
    );
    assert_eq!(print(&["gdpr:13", "gdpr:14"], "en"), "Articles 13 and 14 of the GDPR");
    assert_eq!(print(&["?:§4"], "nb"), "§ 4");
    assert_eq!(print(&[], "nb"), "");
}

#[test]
fn printed_lists_are_read_back() {
    let registry = registry();
    for list in [
        "gdpr:6(1)(c) gdpr:6(1)(e) uhl:§2-8",
        "gdpr:6(1)(a) gdpr:6(1)(b) gdpr:6(1)(c) gdpr:9(2)(a) gdpr:9(2)(j) popplyl:§8 popplyl:§9",
        "gdpr:6(1)(e) gdpr:6(3)(b) uhl:§2-8(1) uhl:§8-5 arkl:§6",
        "gdpr:6(1)(f)",
        "gdpr:13(1) gdpr:13(2) gdpr:14",
        "uhl:§12-1 uhl:§12-2 uhl:§12-3 popplyl:§8",
        "uhl:§4-8(1) uhl:§4-8(2) uhl:§12-11(2)(a)",
        "gdpr:rec42 gdpr:rec43",
        "gdpr gdpr:6",
    ] {
        let all: Vec<Citation> = list.split(' ').map(citation).collect();
        for tag in ["nb", "nn", "en"] {
            let text = registry.print_list(&all, lang(tag));
            let back: Vec<Citation> =
                registry.read(&text, lang(tag)).into_iter().flat_map(|f| f.citations).collect();
            let expected: Vec<Citation> =
                all.iter().copied().filter(|c| c.place != super::Place::Whole).collect();
            assert_eq!(back, expected, "{text}");
        }
    }
}

#[test]
fn links_lead_to_the_place() {
    let registry = registry();
    let link =
        |text: &str, tag: &str| registry.link(&citation(text), lang(tag), NOW).unwrap_or_default();
    assert_eq!(link("gdpr:6(1)(e)", "nb"), "https://lovdata.no/lov/2018-06-15-38/gdpr/a6");
    assert_eq!(link("gdpr:6(1)(e)", "en"), "https://eur-lex.europa.eu/eli/reg/2016/679/oj");
    assert_eq!(link("uhl:§2-8(1)", "nb"), "https://lovdata.no/lov/2024-03-08-9/%C2%A72-8");
    assert_eq!(link("uhl", "en"), "https://lovdata.no/lov/2024-03-08-9");
    assert_eq!(link("uhl:ch8", "nb"), "https://lovdata.no/lov/2024-03-08-9/KAPITTEL_8");
    assert_eq!(
        link("uhforskr:§9-1", "nb"),
        "https://lovdata.no/dokument/SF/forskrift/2024-06-28-1392/%C2%A79-1"
    );
    assert_eq!(registry.link(&citation("?:§4"), lang("nb"), NOW), None);
}

#[test]
fn names_and_headings_follow_the_day() {
    let registry = registry();
    let name = |key: &str, tag: &str, day| {
        let key: ActKey = key.parse().expect("a key");
        registry.act_name(key, lang(tag), day).unwrap_or_default().to_owned()
    };
    assert_eq!(name("loa", "nb", NOW), "anskaffelsesloven");
    assert_eq!(name("loa", "nb", date(2010, 1, 1)), "lov om offentlige anskaffelser");
    assert_eq!(name("uhl", "en", date(2020, 1, 1)), "University and University Colleges Act");
    let heading =
        |text: &str, day| registry.heading(&citation(text), day).unwrap_or_default().to_owned();
    assert_eq!(heading("uhl:§3-7", date(2020, 1, 1)), "Studentopptak");
    assert_eq!(heading("uhl:§3-7", NOW), "Gradssystemet");
    assert_eq!(heading("utdstl:§23", date(2021, 1, 1)), "Innhenting av opplysninger fra andre");
    assert_eq!(heading("utdstl:§23", NOW), "Finansiering");
    assert_eq!(heading("gdpr:6(1)(e)", NOW), "Behandlingens lovlighet");
    let language = |key: &str| registry.heading_lang(key.parse().expect("a key"), NOW);
    assert_eq!(language("arkl"), Some(lang("nn")));
    assert_eq!(language("uhl"), Some(lang("nb")));
}

#[test]
fn every_act_has_a_name_in_every_language() {
    let registry = registry();
    for tag in ["nb", "nn", "en"] {
        let printer = registry.printer(lang(tag)).expect("the language");
        for act in &registry.acts {
            assert!(printer.name(act.key).is_some(), "{tag} has no name for {:?}", act.key);
        }
    }
}

#[test]
fn a_basis_field_tells_what_it_could_not_read() {
    let registry = registry();
    let read = |text: &str| {
        let basis = registry.read_basis(text, lang("nb"));
        let all: Vec<String> = basis.citations().map(ToString::to_string).collect();
        let rest: Vec<&str> = basis.rest.iter().map(|range| &text[range.clone()]).collect();
        (all.join(" "), rest.join("|"))
    };
    let both = |all: &str, rest: &str| (all.to_owned(), rest.to_owned());
    assert_eq!(
        read(
            "personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8"
        ),
        both("gdpr:6(1)(e) uhl:§2-8", "")
    );
    assert_eq!(read("gdpr:6(1)(e), uhl:§2-8"), both("gdpr:6(1)(e) uhl:§2-8", ""));
    assert_eq!(read("uhl"), both("uhl", ""));
    assert_eq!(read("samtykke"), both("", "samtykke"));
    assert_eq!(
        read("GDPR art. 6 nr. 1 bokstav a, ditt frivillige samtykke"),
        both("gdpr:6(1)(a)", "ditt frivillige samtykke")
    );
    assert_eq!(read("artikkel 15"), both("gdpr:15", ""));
    assert_eq!(read(""), both("", ""));
}

#[test]
fn a_local_act_is_read_printed_and_judged() {
    let registry = registry().with_acts(vec![LocalAct {
        key: "hf-studier".parse().expect("a key"),
        id: "FOR-2024-12-01-3210".to_owned(),
        names: vec![
            (lang("nb"), vec!["studieforskriften ved Høgfjell".to_owned()]),
            (lang("en"), vec!["Høgfjell Study Regulations".to_owned()]),
        ],
        from: Some(date(2025, 1, 1)),
        until: None,
        lang: None,
        url: None,
        sections: vec![("4-2".parse().expect("a section"), Some(2), Some("Permisjon".to_owned()))],
    }]);
    for (text, tag) in [
        ("studieforskriften ved Høgfjell § 4-2 andre ledd", "nb"),
        ("section 4-2, second paragraph of the Høgfjell Study Regulations", "en"),
    ] {
        let found = registry.read(text, lang(tag));
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].citations, [citation("hf-studier:§4-2(2)")]);
        assert_eq!(registry.print(&found[0].citations[0], lang(tag)), text);
    }
    assert_eq!(
        findings(&registry, "hf-studier:§4-2(3)", NOW),
        [Finding::NoSuchParagraph { has: 2 }]
    );
    assert_eq!(registry.heading(&citation("hf-studier:§4-2"), NOW), Some("Permisjon"));
}

#[test]
fn a_fourth_language_needs_no_code() {
    let words = super::FluentWords::parse(
        lang("se"),
        &["law-word-article = artihkal\nlaw-word-number = nr.\nlaw-word-letter = bustávva\n\
           law-act-gdpr = persovdnasuodjelánásahus\nlaw-print-place-of-act = { $act } { $place }\n\
           law-print-article = artihkal { $articles }\n\
           law-print-article-parts = { $article }{ $number }{ $letter }\n\
           law-print-article-number = {\" \"}nr. { $numbers }\n\
           law-print-article-letter = {\" \"}bustávva { $letters }\n\
           law-print-number = { $number }\nlaw-print-letter = { $letter }"],
    );
    let registry = Registry::new(&[&words]);
    let text = "persovdnasuodjelánásahus artihkal 6 nr. 1 bustávva e";
    let found = registry.read(text, lang("se"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].citations, [citation("gdpr:6(1)(e)")]);
    assert_eq!(registry.print(&found[0].citations[0], lang("se")), text);
}

#[test]
fn offsets_count_characters() {
    let registry = registry();
    let line = registry
        .cite("Høgskolen følger § 2-8 i universitets- og høyskoleloven – jf. GDPR.", lang("nb"));
    let places: Vec<(usize, usize, &str)> =
        line.citations.iter().map(|c| (c.start, c.end, c.text.as_str())).collect();
    assert_eq!(places, [(17, 55, "§ 2-8 i universitets- og høyskoleloven"), (62, 66, "GDPR")]);
    let json =
        serde_json::to_string(&registry.cite("GDPR art. 6", lang("nb"))).expect("it serialises");
    assert_eq!(
        json,
        r#"{"text":"GDPR art. 6","citations":[{"start":0,"end":11,"text":"GDPR art. 6","canonical":["gdpr:6"],"problem":null}]}"#
    );
}

#[test]
fn a_problem_says_what_it_is() {
    let registry = registry();
    let problem = |text: &str| registry.read(text, lang("nb")).into_iter().find_map(|f| f.problem);
    assert_eq!(problem("§ 4-15"), Some(Problem::NoAct));
    assert_eq!(problem("straffeloven §§ 5-7"), Some(Problem::Dash));
    assert!(matches!(problem("GDPR § 6"), Some(Problem::WrongUnit(_))));
    assert!(matches!(problem("artikkel 6 nr. 1 voksatav b"), Some(Problem::Misspelt(_))));
    assert!(matches!(problem("arbeidsmiljøloveen § 9-1"), Some(Problem::MisspeltAct(..))));
}

/// Pieces that together make the worst texts one can think of.
const PIECES: [&str; 44] = [
    "§",
    "§§",
    "artikkel",
    "Article",
    "section",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "(",
    ")",
    "((",
    "6",
    "1",
    "4-15",
    "999999999999",
    "0",
    "e",
    "i",
    "a",
    "bokstav",
    "nr.",
    "jf.",
    "og",
    "til",
    "–",
    "-",
    ",",
    ".",
    ":",
    "GDPR",
    "lov",
    "om",
    "8. mars 2024 nr. 9",
    "universitets- og",
    "Act",
    "Child",
    "første",
    "ledd",
    "of",
    "the",
    "\u{a0}\u{ad}å\u{30a}",
    "😀",
];

#[test]
fn no_text_stops_the_reader() {
    let registry = registry();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for round in 0..4_000 {
        let mut text = String::new();
        for _ in 0..(round % 40) {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            let at = usize::try_from(seed % 44).unwrap_or(0);
            text.push_str(PIECES[at]);
            if seed & 0x100 != 0 {
                text.push(' ');
            }
        }
        for found in registry.read(&text, lang("en")) {
            assert!(text.get(found.range.clone()).is_some(), "{text:?} {found:?}");
            assert_eq!(found.citations.len(), found.places.len());
        }
        let basis = registry.read_basis(&text, lang("nb"));
        assert!(basis.rest.iter().all(|range| text.get(range.clone()).is_some()), "{text:?}");
    }
}

#[test]
fn the_time_grows_with_the_text() {
    let registry = registry();
    for piece in [
        "(",
        "§",
        "1 ",
        "a) ",
        "Child and ",
        "lov om ",
        "(1)",
        "og ",
        "e og ",
        "x@",
        "artikkel 6, ",
        "§ 4-15, ",
        "første og ",
    ] {
        let text = piece.repeat(40_000 / piece.len());
        let start = std::time::Instant::now();
        registry.read(&text, lang("nb"));
        // Unoptimised and on a busy machine; a quadratic reader would need minutes.
        assert!(start.elapsed().as_secs() < 4, "{piece:?} took {:?}", start.elapsed());
    }
}

/// Every name that any language has for an act, before and after a provision.
#[test]
fn every_name_of_an_act_is_that_act() {
    let registry = registry();
    let mut wrong = Vec::new();
    for (tag, source) in super::cases::SOURCES {
        let words = super::FluentWords::parse(lang(tag), &[source]);
        for act in &registry.acts {
            let id = super::vocabulary::message_id(&act.key);
            let unit = if act.has_articles() { "artikkel 6" } else { "§ 6" };
            let place = if act.has_articles() { "6" } else { "§6" };
            let expected = format!("{:?}:{place}", act.key);
            for (key, names) in super::Words::with_prefix(&words, &id) {
                if key != id && !key.starts_with(&format!("{id}.")) {
                    continue;
                }
                for name in super::vocabulary::split(&names) {
                    for text in [
                        format!("{name} {unit}"),
                        format!("etter {unit} i {name}"),
                        format!("cf. {unit} of the {name}"),
                    ] {
                        let found = registry.read(&text, lang(tag));
                        let all: Vec<String> = found
                            .iter()
                            .flat_map(|f| &f.citations)
                            .map(ToString::to_string)
                            .collect();
                        if all != [expected.clone()] {
                            wrong.push(format!("{text} -> {all:?}, not {expected}"));
                        }
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn paragraphs_are_read_in_words_and_figures() {
    let registry = registry();
    let words = [
        (
            "nb",
            "første andre tredje fjerde femte sjette sjuende åttende niende",
            "universitets- og høyskoleloven § 4-8 {} ledd",
        ),
        (
            "nb",
            "første annet tredje fjerde femte sjette syvende åttende niende",
            "universitets- og høyskoleloven § 4-8, {} ledd",
        ),
        (
            "nn",
            "fyrste andre tredje fjerde femte sjette sjuande åttande niande",
            "universitets- og høgskulelova § 4-8 {} ledd",
        ),
        (
            "en",
            "first second third fourth fifth sixth seventh eighth ninth",
            "section 4-8, {} paragraph, of the Universities and University Colleges Act",
        ),
        (
            "en",
            "first second third fourth fifth sixth seventh eighth ninth",
            "the {} paragraph of section 4-8 of the Universities and University Colleges Act",
        ),
        (
            "en",
            "1st 2nd 3rd 4th 5th 6th 7th 8th 9th",
            "Universities and University Colleges Act section 4-8 {} paragraph",
        ),
        ("nb", "1 2 3 4 5 6 7 8 9", "universitets- og høyskoleloven § 4-8 ({})"),
        ("nb", "1 2 3 4 5 6 7 8 9", "universitets- og høyskoleloven § 4-8 {}. ledd"),
        (
            "en",
            "1 2 3 4 5 6 7 8 9",
            "section 4-8 ({}) of the Universities and University Colleges Act",
        ),
    ];
    for (tag, ordinals, pattern) in words {
        for (at, ordinal) in ordinals.split(' ').enumerate() {
            let text = pattern.replace("{}", ordinal);
            let all: Vec<Citation> =
                registry.read(&text, lang(tag)).into_iter().flat_map(|f| f.citations).collect();
            assert_eq!(all, [citation(&format!("uhl:§4-8({})", at + 1))], "{text}");
        }
    }
}

/// Blanks and dashes of every kind change nothing.
#[test]
fn blanks_and_dashes_are_all_alike() {
    let registry = registry();
    let text =
        "universitets- og høyskoleloven § 12-11 andre ledd, jf. GDPR artikkel 6 nr. 1 bokstav a";
    let expected =
        registry.read(text, lang("nb")).into_iter().flat_map(|f| f.citations).collect::<Vec<_>>();
    assert_eq!(expected.len(), 2);
    for blank in
        ["\u{a0}", "\u{202f}", "\u{2009}", "\u{2007}", "  ", "\t", "\n", "\r\n", " \u{200b}"]
    {
        for dash in ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2212}", "\u{ad}-"] {
            let text = text.replace('-', dash).replace(' ', blank);
            let found: Vec<Citation> =
                registry.read(&text, lang("nb")).into_iter().flat_map(|f| f.citations).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }
}

#[test]
fn an_act_is_named_by_date_and_number() {
    let registry = registry();
    for (id, tag, expected) in [
        ("LOV-2024-03-08-9", "nb", "lov 8. mars 2024 nr. 9"),
        ("LOV-2024-03-08-9", "en", "Act of 8 March 2024 No. 9"),
        ("FOR-2024-06-28-1392", "nn", "forskrift 28. juni 2024 nr. 1392"),
        ("LOV-1967-02-10", "nb", "lov 10. februar 1967"),
    ] {
        let act = registry.act_by_id(id).expect("a built-in act");
        let text = registry.print_by_number(act, lang(tag)).unwrap_or_default();
        assert_eq!(text, expected);
        let found = registry.read(&text, lang(tag));
        assert_eq!(
            found.first().map(|f| f.citations.clone()),
            Some(vec![Citation::whole(act.key)])
        );
    }
    let gdpr = registry.act_by_id("EU-2016/679").expect("the regulation");
    assert_eq!(registry.print_by_number(gdpr, lang("nb")), None);
}
