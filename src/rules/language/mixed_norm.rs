//! OP708: a text that mixes forms between which a written standard lets one choose.

use std::collections::BTreeMap;

use super::languages;
use super::norm_against_profile::chosen;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::source::Span;

rule! {
    /// A notice mixes forms between which the written standard lets one choose, such as infinitives
    /// in -e and in -a.
    ///
    /// What the site has chosen in `style:` is looked at by another rule (OP709).
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Me skriv til deg før me nyttar opplysningane til noko nytt. Vi varslar òg på e-post.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi skriv til deg før vi byrjar å nytte opplysningane til noko nytt. Du treng ikkje å svare.
    /// ```
    pub(crate) static MIXED_NORM: OP708 "mixed-norm", Advice, [];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let tongue = &context.vocabulary.tongue;
    for (lang, parts) in languages(context) {
        let choices = tongue.choices(lang);
        let settled = chosen(context.settings, tongue, lang);
        // Each side of each choice: where it stands first, how it is written, how often.
        let mut met: BTreeMap<usize, BTreeMap<usize, (Span, &str, usize)>> = BTreeMap::new();
        for (part, worded) in parts {
            let text = part.text.as_str();
            for side in tongue.sides(text, &worded.words, lang) {
                if settled.contains_key(&side.choice) {
                    continue;
                }
                let range = worded.words[side.word].range.clone();
                let first = (part.text.span(range.clone()), &text[range], 0);
                let sides = met.entry(side.choice).or_default();
                sides.entry(side.side).or_insert(first).2 += 1;
            }
        }
        for (choice, sides) in met.iter().filter(|(_, sides)| sides.len() > 1) {
            let mut order: Vec<_> = sides.iter().collect();
            order.sort_by_key(|(_, (place, _, count))| (*count, std::cmp::Reverse(place.start)));
            let [(least, (here, word, seldom)), .., (most, (there, _, often))] = order.as_slice()
            else {
                continue;
            };
            let named = |side: usize| choices[*choice].sides[side][0].as_str();
            let finding = Diagnostic::new(&MIXED_NORM, *here)
                .arg("word", *word)
                .arg("lang", lang)
                .arg("one", named(**least))
                .arg("other", named(**most))
                .arg("seldom", *seldom)
                .arg("often", *often)
                .label("here")
                .related(*there, "there", Vec::new());
            out.push(finding);
        }
    }
}
