//! What the lists of words tell, and what they must leave alone.

use super::*;
use crate::i18n::I18n;
use crate::lang::Lang;

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a tag")
}

fn other(tongue: &Tongue, stated: &str, text: &str) -> Option<String> {
    tongue.other_language(&tongue.read(text), lang(stated)).map(|lang| lang.to_string())
}

fn strangers<'t>(tongue: &Tongue, stated: &str, text: &'t str) -> Vec<&'t str> {
    let words = tongue.read(text);
    let is_one = |word: &&Word| tongue.stranger(word, lang(stated)).is_some();
    words.iter().filter(is_one).map(|word| &text[word.range.clone()]).collect()
}

#[test]
fn a_text_in_another_language_is_seen() {
    let tongue = Tongue::of(&I18n::builtin());
    for (stated, text, is) in [
        ("nn", "Vi lagrer ikke opplysninger om deg som søker.", "nb"),
        ("nb", "Vi lagrar ikkje opplysningar om deg som søkjer.", "nn"),
        ("nb", "We store the data that you give us.", "en"),
        ("en", "Vi lagrar det du gjev oss, og slettar det etterpå.", "nn"),
        ("en", "Navn og kontaktinformasjon", "nb"),
        ("en", "Hvilke opplysninger", "nb"),
    ] {
        assert_eq!(other(&tongue, stated, text).as_deref(), Some(is), "{stated}: {text}");
    }
}

#[test]
fn a_text_with_few_telling_words_is_left_alone() {
    let tongue = Tongue::of(&I18n::builtin());
    for (stated, text) in [
        ("nn", "Informasjon"),
        ("nn", "Kven ser hvilke opplysningar?"),
        ("nb", "Les mer på sidene om «the right to be forgotten and how it works»."),
        (
            "en",
            "The act is called lov om behandling av personopplysninger (personopplysningsloven).",
        ),
        ("en", "Statens lånekasse for utdanning"),
        ("en", "E-mail"),
        ("nb", "Du har rett til innsyn."),
        ("nn", "Du har rett til innsyn."),
        ("en", "Samordna opptak"),
    ] {
        assert_eq!(other(&tongue, stated, text), None, "{stated}: {text}");
    }
}

#[test]
fn a_word_of_the_other_standard_is_seen_and_names_and_quotes_are_not() {
    let tongue = Tongue::of(&I18n::builtin());
    assert_eq!(strangers(&tongue, "nn", "Hvilke rettar har du?"), ["Hvilke"]);
    assert_eq!(
        strangers(&tongue, "nn", "Vi gjer undersøkelser og sletter dei."),
        ["undersøkelser", "sletter"]
    );
    assert_eq!(strangers(&tongue, "nb", "Vi lagrer ikkje mer."), ["ikkje"]);
    for (stated, text) in [
        ("nn", "Sjå «hvilke opplysninger» eller `ikke`."),
        (
            "nn",
            "Skriv til Institutt for Forskning, ikke@uten.example eller https://ikke.example/noen.",
        ),
        ("nb", "Arkivlova og offentleglova gjelder, men bare i Offentleg Rom."),
        ("nn", "Det er frivillig, og du kan vere villig. Ein finger og ei mappe."),
        ("en", "Staff may write ikke or ikkje."),
    ] {
        assert_eq!(strangers(&tongue, stated, text), Vec::<&str>::new(), "{stated}: {text}");
    }
}

#[test]
fn no_word_is_listed_as_telling_of_two_kindred_languages() {
    let i18n = I18n::builtin();
    let tongue = Tongue::of(&i18n);
    let mut faults = Vec::new();
    for one in i18n.languages() {
        let text = i18n.text(one, "tongue-words");
        for entry in text.split(';') {
            let (form, instead) = entry.split_once(':').unwrap_or((entry, ""));
            let form = form.trim();
            let words = tongue.read(form);
            let [word] = words.as_slice() else {
                faults.push(format!("{one}: «{form}» is not one word"));
                continue;
            };
            if word.own.count_ones() != 1 || word.known.count_ones() != 1 {
                faults.push(format!("{one}: «{form}» points to several languages"));
            }
            // What may stand instead is itself no word of the first language alone.
            for instead in tongue.read(instead) {
                if instead.own & word.own != 0 && !instead.is_name() {
                    faults.push(format!("{one}: «{form}» leads to a word of its own"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn our_own_wording_is_in_its_languages() {
    let i18n = I18n::builtin();
    let tongue = Tongue::of(&i18n);
    let mut faults = Vec::new();
    for stated in i18n.languages() {
        for (key, text) in i18n.messages(stated, "") {
            let is_list = ["tongue-", "facts-", "law-", "act-", "rules-vague", "rules-criterion"];
            let is_list = is_list.iter().any(|prefix| key.starts_with(prefix));
            if is_list || key.starts_with("import-") && text.contains("; ") {
                continue;
            }
            // A value stands where a message leaves room for it.
            let text: String =
                text.split('{').map(|it| it.split('}').next_back().unwrap_or(it)).collect();
            let words = tongue.read(&text);
            for word in words.iter().filter(|word| tongue.stranger(word, stated).is_some()) {
                faults.push(format!("{stated} {key}: «{}»", &text[word.range.clone()]));
            }
            if let Some(other) = tongue.other_language(&words, stated) {
                faults.push(format!("{stated} {key}: {other}: «{text}»"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn phrases_are_found_with_their_endings_and_across_emphasis() {
    let tongue = Tongue::of(&I18n::builtin());
    let mut phrases = Phrases::default();
    phrases.add("personal data", &["s".to_owned()], 1);
    phrases.add("data", &[], 2);
    let found = |text: &str| {
        phrases.find(&tongue.read(text)).into_iter().map(|hit| *hit.tag).collect::<Vec<_>>()
    };
    assert_eq!(found("Your *personal* Data."), [1, 2]);
    assert_eq!(found("What is personal. Data are here."), [2]);
    assert_eq!(found("personal datas"), [1]);
}

#[test]
fn infinitives_take_sides_and_small_words_do_not() {
    let tongue = Tongue::of(&I18n::builtin());
    let nn = lang("nn");
    let names = |text: &str| {
        let words = tongue.read(text);
        let choices = tongue.choices(nn);
        let sides = tongue.sides(text, &words, nn).into_iter();
        sides.map(|side| choices[side.choice].sides[side.side][0].clone()).collect::<Vec<_>>()
    };
    assert_eq!(names("for å lagre og å nytta"), ["-e", "-a"]);
    assert_eq!(names("å ikkje lagre, å ha, å gå, å ta, å sjå"), Vec::<String>::new());
    assert_eq!(names("Me har føremål"), ["me", "føremål"]);
}

#[test]
fn lix_is_counted_as_bjornsson_did() {
    let text = "Vi lagrer opplysninger. De slettes.";
    let tongue = Tongue::default();
    let lix = lix(text, &tongue.read(text), [0..23, 24..text.len()]);
    assert_eq!((lix.words, lix.long, lix.sentences), (5, 2, 2));
    assert_eq!(lix.value(), Some(43));
    let text = "Vi f.eks. lagrer. De slettes.\nSlik";
    assert_eq!(super::lix(text, &tongue.read(text), sentences(text)).sentences, 3);
}
