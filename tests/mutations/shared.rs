//! Changes to what notices share: the texts of `site.yaml` and the register, in one language.
//!
//! Few of them have a number, so a sentence with one is first added to every text, in all languages.

use std::collections::BTreeMap;

use super::bench::{Bench, Mutant, Of};

/// A sentence in each language.
type Sentences = [(&'static str, &'static str); 3];

/// The kinds, the sentence in each language, and the change in it.
const PLANTED: &[(&str, Sentences, &str, &str)] = &[
    (
        "shared number",
        [
            ("nb", "Det gjelder i 14 dager."),
            ("nn", "Det gjeld i 14 dagar."),
            ("en", "It holds for 14 days."),
        ],
        "14",
        "15",
    ),
    (
        "shared address",
        [
            ("nb", "Skriv til hjelp@naboen.example."),
            ("nn", "Skriv til hjelp@naboen.example."),
            ("en", "Write to hjelp@naboen.example."),
        ],
        "hjelp@",
        "hjlep@",
    ),
    (
        "shared citation",
        [
            ("nb", "Det følger av personvernforordningen artikkel 30 nr. 1."),
            ("nn", "Det følgjer av personvernforordninga artikkel 30 nr. 1."),
            ("en", "It follows from Article 30(1) of the GDPR."),
        ],
        "30",
        "31",
    ),
    (
        "shared date",
        [
            ("nb", "Det gjelder fra 1. mai 2031."),
            ("nn", "Det gjeld frå 1. mai 2031."),
            ("en", "It holds from 1 May 2031."),
        ],
        "2031",
        "2032",
    ),
];

/// All changes to the shared files.
pub(super) fn mutants(bench: &Bench) -> Vec<Mutant> {
    let files = bench.shared();
    let mut out = Vec::new();
    for (kind, sentences, part, other) in PLANTED {
        let planted: BTreeMap<String, String> =
            files.iter().map(|(path, text)| (path.clone(), plant(text, sentences))).collect();
        let before = bench.in_shared(&planted);
        assert!(before.is_empty(), "{kind}: {before:?}");
        for (path, text) in &planted {
            for (at, _) in text
                .match_indices(sentences[0].1)
                .chain(text.match_indices(sentences[1].1))
                .chain(text.match_indices(sentences[2].1))
            {
                let at = at + text[at..].find(part).unwrap();
                let mut files = planted.clone();
                files.get_mut(path).unwrap().replace_range(at..at + part.len(), other);
                let line = &text[text[..at].rfind('\n').map_or(0, |end| end + 1)..at];
                let shown = format!("in {path}: {}⟦{part}→{other}⟧", line.trim());
                out.push(Mutant {
                    kind: (*kind).to_owned(),
                    of: Of::Shared(files),
                    lang: String::new(),
                    shown,
                });
            }
        }
    }
    out
}

/// Adds the sentence of its language to every text that is a sentence in three languages.
fn plant(text: &str, sentences: &Sentences) -> String {
    let mut out = String::new();
    for line in text.lines() {
        out.push_str(line);
        let own =
            sentences.iter().find(|(lang, _)| line.trim_start().starts_with(&format!("{lang}: ")));
        if let Some((_, sentence)) = own.filter(|_| line.ends_with('.')) {
            out.push(' ');
            out.push_str(sentence);
        }
        out.push('\n');
    }
    out
}
