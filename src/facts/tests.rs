//! What is found in running text, language by language.

use super::{Fact, Finder, MarkKind, Value};
use crate::i18n::I18n;
use crate::lang::Lang;
use crate::law;

struct Bench {
    finder: Finder,
    law: law::Registry,
}

impl Bench {
    fn new() -> Self {
        let i18n = I18n::builtin();
        Self { finder: Finder::of(&i18n), law: law::Registry::of(&i18n) }
    }

    fn facts(&self, lang: &str, text: &str) -> Vec<Fact> {
        let lang: Lang = lang.parse().expect("a tag");
        let reading = self.finder.read(text, lang, &self.law);
        reading.blocks.into_iter().flat_map(|block| block.facts).collect()
    }

    fn values(&self, lang: &str, text: &str) -> Vec<Value> {
        self.facts(lang, text).into_iter().map(|fact| fact.value).collect()
    }
}

/// Phrases that say the same.
const SAME: &[&[(&str, &str)]] = &[
    &[
        ("nb", "ett år"),
        ("nn", "eitt år"),
        ("en", "12 months"),
        ("en", "one year"),
        ("nb", "et år"),
        ("en", "a year"),
        ("nn", "tolv månader"),
    ],
    &[("nb", "90 dager"), ("nn", "nitti dagar"), ("en", "ninety days"), ("en", "90-day")],
    &[("nb", "to uker"), ("en", "14 days"), ("nn", "fjorten dagar"), ("en", "two weeks")],
    &[("nb", "72 timer"), ("en", "72 hours"), ("nn", "tre døgn"), ("en", "three days")],
    &[("nb", "et halvt år"), ("nn", "seks månader"), ("en", "half a year"), ("nb", "halvår")],
    &[("nb", "halvannet år"), ("nn", "eitt og eit halvt år"), ("en", "one and a half years")],
    &[("nb", "treårig"), ("en", "three-year"), ("nn", "tre år"), ("nn", "tre-årig")],
    &[("nn", "kvart tredje år"), ("en", "every three years"), ("en", "every third year")],
    &[("nb", "to til tre måneder"), ("en", "2–3 months"), ("nn", "2-3 månader")],
    &[("nb", "to måneder til"), ("en", "two more months"), ("nn", "to nye månader")],
    &[("nb", "hver uke"), ("nn", "kvar veke"), ("en", "every week"), ("en", "weekly")],
    &[("nb", "hvert år"), ("nn", "årleg"), ("en", "each year"), ("en", "annually")],
    &[("nb", "den andre måneden"), ("nn", "andre månaden"), ("en", "the second month")],
    &[("nb", "én invitasjon"), ("nn", "éin førespurnad"), ("en", "one invitation")],
    &[("nb", "halvparten av lønnen"), ("nn", "halvparten av løna"), ("en", "half of your pay")],
    &[("en", "five working days"), ("nb", "fem virkedager"), ("nn", "5 yrkedagar")],
    &[
        ("nb", "15. august 2026"),
        ("en", "15 August 2026"),
        ("en", "August 15, 2026"),
        ("en", "15th of August 2026"),
        ("nn", "15.8.2026"),
        ("nb", "15.08.26"),
        ("en", "2026-08-15"),
        ("en", "15/08/2026"),
    ],
    &[("nb", "1. mai"), ("en", "1 May"), ("en", "May 1st"), ("nn", "1. mai")],
    &[("nb", "august 2026"), ("en", "August 2026")],
    &[
        ("nb", "10 000 kroner"),
        ("en", "NOK 10,000"),
        ("nn", "kr 10.000"),
        ("nb", "ti tusen kroner"),
    ],
    &[("nb", "1,5 prosent"), ("en", "1.5 per cent"), ("nn", "1,5 %"), ("en", "1.5%")],
    &[("nb", "+47 55 55 01 02"), ("en", "55 55 01 02"), ("nn", "0047 55550102")],
    &[("nb", "kl. 15.30"), ("en", "3.30 pm"), ("nn", "klokka 15.30"), ("en", "15:30")],
    &[
        ("nb", "skriv til Post@a.example."),
        ("en", "write to post@a.example"),
        ("nn", "<post@a.example>"),
    ],
    &[("nb", "bokstav a og e"), ("en", "points (a) and (e)"), ("en", "point (a) and point (e)")],
    &[("nb", "**90** dager"), ("nn", "90\u{a0}dagar"), ("en", "*90 days*")],
];

#[test]
fn equal_facts_are_equal_in_every_language() {
    let bench = Bench::new();
    for same in SAME {
        let (lang, text) = same[0];
        let first = bench.values(lang, text);
        assert!(!first.is_empty(), "nothing in {text:?}");
        for (lang, text) in &same[1..] {
            assert_eq!(bench.values(lang, text), first, "{lang}: {text:?} and {:?}", same[0]);
        }
    }
}

#[test]
fn what_is_no_fact_is_none() {
    let bench = Bench::new();
    for (lang, text) in [
        ("en", "one of the two-factor methods may be used to log in"),
        ("nb", "en av dem, og en dag"),
        ("nn", "no kan ein søkje"),
        ("en", "hours a day, once a year"),
        ("nb", "- Punkt\n- Enda et punkt\n"),
        ("nb", "1. Søk\n2. Vent\n3. Få svar\n"),
        ("en", "(Mar)"),
        ("en", "every week, the first month, one invitation, a quarter of it"),
    ] {
        let facts = bench.facts(lang, text);
        assert!(facts.iter().all(|fact| !fact.sure), "{lang}: {text:?}: {facts:?}");
    }
}

#[test]
fn places_are_those_of_the_words() {
    let bench = Bench::new();
    let text = "Vi svarer innen **30** dager, jf. artikkel 12 nr. 3 i personvernforordningen.";
    let facts = bench.facts("nb", text);
    let words: Vec<_> = facts.iter().map(|fact| &text[fact.range.clone()]).collect();
    assert_eq!(words[0], "30** dager");
    assert!(words[1].starts_with("artikkel 12"), "{words:?}");
    assert_eq!(facts.len(), 2, "{facts:?}");
}

#[test]
fn texts_are_cut_into_blocks_and_sentences() {
    let bench = Bench::new();
    let text = "Ein. To, f.eks. Nav, jf. nr. 3. Tre!\n\n- Fire.\n- Fem\n  framleis.\n\n### Seks {#x}\nSju.";
    let reading = bench.finder.read(text, "nn".parse().expect("a tag"), &bench.law);
    let blocks: Vec<_> = reading.blocks.iter().map(|b| &text[b.range.clone()]).collect();
    assert_eq!(blocks.len(), 5, "{blocks:?}");
    assert_eq!(reading.blocks[0].sentences.len(), 3, "{:?}", reading.blocks[0].sentences);
}

#[test]
fn doubled_words_and_gaps_are_seen() {
    let bench = Bench::new();
    let read = |text: &str| bench.finder.read(text, "nb".parse().expect("a tag"), &bench.law);
    assert_eq!(read("Vi lagrer lagrer det.").doubled.first(), Some(&(10..16)));
    assert!(read("Spør Nav. Nav svarer. Bora Bora. 55 55.").doubled.is_empty());
    assert!(read("Det vi har har vi fått.").doubled.is_empty());
    for text in [
        "Se […].",
        "Se «[...]».",
        "Navn: ____",
        "[sett inn dato]",
        "TBD: skriv",
        "Lorem ipsum dolor",
    ] {
        assert_eq!(read(text).placeholders.len(), 1, "{text}");
    }
    for text in [
        "Se [navnet](https://a.example).",
        "Fyll inn skjemaet du finner i portalen.",
        "Gi [dato](contact:dpo)",
    ] {
        assert!(read(text).placeholders.is_empty(), "{text}");
    }
}

#[test]
fn no_means_no_in_english_alone() {
    let bench = Bench::new();
    let negations = |lang: &str, text: &str| {
        let reading = bench.finder.read(text, lang.parse().expect("a tag"), &bench.law);
        let marks = reading.blocks.into_iter().flat_map(|block| block.marks);
        marks.filter(|mark| mark.kind == MarkKind::Negation).count()
    };
    assert_eq!(negations("nn", "No kan du søkje."), 0);
    assert_eq!(negations("en", "There is no time; we don’t wait."), 2);
    assert_eq!(negations("nb", "Vi gir ikke noe."), 1);
    for (lang, free) in [
        ("nb", "Det koster ingenting."),
        ("nb", "Det koster ikke noe."),
        ("nn", "Det kostar ingen ting."),
        ("en", "It costs nothing, and it does not cost you time."),
    ] {
        assert_eq!(negations(lang, free), 0, "{lang}: {free}");
    }
}

#[test]
fn verbs_of_two_words_are_modal_and_a_month_is_not() {
    let bench = Bench::new();
    let modals = |lang: &str, text: &str| -> Vec<u8> {
        let reading = bench.finder.read(text, lang.parse().expect("a tag"), &bench.law);
        let marks = reading.blocks.into_iter().flat_map(|block| block.marks);
        marks
            .filter_map(|mark| if let MarkKind::Modal(of) = mark.kind { Some(of) } else { None })
            .collect()
    };
    assert_eq!(
        modals("en", "You have to pay, and you may appeal."),
        modals("nb", "Du må betale, og du kan klage.")
    );
    assert_eq!(modals("en", "We should ask you."), modals("nn", "Vi bør spørje deg."));
    assert_eq!(modals("en", "We have two on 1 May 2026."), Vec::<u8>::new());
}

#[test]
fn a_negation_that_another_language_may_do_without_is_weak() {
    let bench = Bench::new();
    for (lang, text) in [
        ("en", "It lasts no longer than a year."),
        ("nb", "Vi spør heller ikke andre."),
        ("nn", "Vi lagrar det ikkje lenger."),
    ] {
        let reading = bench.finder.read(text, lang.parse().expect("a tag"), &bench.law);
        let marks: Vec<_> = reading.blocks.into_iter().flat_map(|block| block.marks).collect();
        assert!(marks.iter().any(|it| it.kind == MarkKind::WeakNegation), "{lang}: {text}");
        assert!(marks.iter().all(|it| it.kind != MarkKind::Negation), "{lang}: {text}");
    }
}

#[test]
fn words_in_quotes_and_codes_turn_nothing_round() {
    let bench = Bench::new();
    for text in ["write “none” or ‘not’", "a code such as NO, DE or US"] {
        let reading = bench.finder.read(text, "en".parse().expect("a tag"), &bench.law);
        assert!(reading.blocks.iter().all(|block| block.marks.is_empty()), "{text}");
    }
}

#[test]
fn a_telephone_number_that_is_cut_off_is_a_sign_and_numbers() {
    let values = Bench::new().values("nb", "Ring +47 55 5");
    assert!(values.iter().all(|value| !matches!(value, Value::Phone(_))), "{values:?}");
}

#[test]
fn a_link_to_the_address_that_is_its_text_says_it_once() {
    let bench = Bench::new();
    for text in [
        "Skriv til [post@a.example](mailto:post@a.example).",
        "Skriv til [**post@a.example**](mailto:Post@a.example).",
        "Skriv til post@a.example.",
    ] {
        let values = bench.values("nb", text);
        assert_eq!(values, [Value::Email("post@a.example".to_owned())], "{text}");
    }
    let two = bench.values("nb", "[post@a.example](mailto:b@a.example)");
    assert_eq!(two.len(), 2, "{two:?}");
}

#[test]
fn the_host_of_a_web_address_may_stand_as_a_word() {
    let bench = Bench::new();
    let host = |name: &str| Value::Host(name.to_owned());
    assert_eq!(bench.values("nb", "Reserver deg på norge.no."), [host("norge.no")]);
    assert_eq!(bench.values("en", "See www.norge.no."), [host("norge.no")]);
    assert_eq!(bench.values("nn", "[sikt.no](https://sikt.no/)"), [host("sikt.no")]);
    for text in ["Dette gjelder f.eks. navn.", "Vi skrev det. no", "En ph.d.-kandidat o.l."] {
        assert!(bench.values("nb", text).is_empty(), "{text}");
    }
}
