//! OP709: a form that differs from what the site has chosen.

use std::collections::BTreeMap;

use super::languages;
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::SetContext;
use crate::site::Settings;
use crate::source::Span;
use crate::tongue::Tongue;

rule! {
    /// A text has a form that differs from what the site has chosen in `style:`.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - name: Demo
    /// + name: Demo
    /// + style: { nn: { pronoun: vi, infinitive: e } }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Me skriv til deg før opplysningane blir nytta til noko nytt.
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - name: Demo
    /// + name: Demo
    /// + style: { nn: { pronoun: vi, infinitive: e } }
    /// ```
    pub(crate) static NORM_AGAINST_PROFILE: OP709 "norm-against-profile", Warning, [];
}

/// The choices that the site has made for a language: the side of each, by their places.
pub(super) fn chosen(settings: &Settings, tongue: &Tongue, lang: Lang) -> BTreeMap<usize, usize> {
    let Some(style) = settings.style(lang) else { return BTreeMap::new() };
    let choices = tongue.choices(lang);
    let named = style.choices.iter().filter_map(|(name, side)| {
        let choice = choices.iter().position(|choice| choice.name == *name)?;
        let is_meant = |forms: &Vec<String>| {
            forms
                .iter()
                .any(|form| form.trim_start_matches('-') == side.value.trim_start_matches('-'))
        };
        Some((choice, choices[choice].sides.iter().position(is_meant)?))
    });
    let worded = style.words.iter().filter_map(|word| side_of(tongue, lang, &word.value));
    named.chain(worded).collect()
}

/// The choice and the side that a word stands for.
pub(super) fn side_of(tongue: &Tongue, lang: Lang, word: &str) -> Option<(usize, usize)> {
    let choices = tongue.choices(lang).iter().enumerate();
    choices.into_iter().find_map(|(at, choice)| {
        let has = |forms: &Vec<String>| forms.iter().any(|form| form == word);
        Some((at, choice.sides.iter().position(has)?))
    })
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let tongue = &context.vocabulary.tongue;
    for (lang, parts) in languages(context) {
        let settled = chosen(context.settings, tongue, lang);
        if settled.is_empty() {
            continue;
        }
        let mut met: BTreeMap<usize, Vec<(Span, &str)>> = BTreeMap::new();
        for (part, worded) in parts {
            let text = part.text.as_str();
            for side in tongue.sides(text, &worded.words, lang) {
                if settled.get(&side.choice).is_some_and(|chosen| *chosen != side.side) {
                    let range = worded.words[side.word].range.clone();
                    let place = (part.text.span(range.clone()), &text[range]);
                    met.entry(side.choice).or_default().push(place);
                }
            }
        }
        for (choice, places) in met {
            let side = &tongue.choices(lang)[choice].sides[settled[&choice]];
            for (place, word) in places {
                let finding = Diagnostic::new(&NORM_AGAINST_PROFILE, place)
                    .arg("word", word)
                    .arg("lang", lang)
                    .arg("side", side[0].as_str())
                    .label("here");
                out.push(finding);
            }
        }
    }
}
