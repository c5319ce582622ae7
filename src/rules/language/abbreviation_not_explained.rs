//! OP718: an abbreviation that is explained nowhere.

use std::collections::HashSet;

use super::languages;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::tongue::{Shape, Topic, Word};

rule! {
    /// An abbreviation in capitals is explained neither in the notice nor in the register.
    ///
    /// It counts as explained where it stands in brackets after what it is short for, or has brackets
    /// after it. Abbreviations that everybody knows are listed with each language's words.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the data in GAUS see them.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the data in the archive of foreign education (GAUS) see them. In the EU, GAUS is known.
    /// ```
    pub(crate) static ABBREVIATION_NOT_EXPLAINED: OP718 "abbreviation-not-explained", Warning, ["gdpr:12(1)"];
}

/// How many letters an abbreviation has at most.
const LONGEST: usize = 6;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (lang, parts) in languages(context) {
        let mut explained: HashSet<u64> = HashSet::new();
        for (part, worded) in &parts {
            let text = part.text.as_str();
            for word in worded.words.iter().filter(|word| word.shape == Shape::Capitals) {
                let is_bracketed = text[..word.range.start].ends_with('(');
                let has_brackets = text[word.range.end..].starts_with(" (");
                if is_bracketed || has_brackets {
                    explained.insert(word.hash);
                }
            }
            explained.extend(worded.about(Topic::KnownAbbreviation).map(|hit| {
                let word: &Word = &worded.words[hit.words.start];
                word.hash
            }));
        }
        for (part, worded) in &parts {
            let text = part.text.as_str();
            for word in worded.words.iter().filter(|word| word.shape == Shape::Capitals) {
                let form = &text[word.range.clone()];
                let letters = form.chars().count();
                let is_short = letters <= LONGEST && form.chars().all(char::is_uppercase);
                let is_numeral = form.chars().all(|c| "IVXLC".contains(c));
                if !is_short
                    || is_numeral
                    || word.quoted
                    || context.vocabulary.explained.contains(&word.hash)
                    || !explained.insert(word.hash)
                {
                    continue;
                }
                let place = part.text.span(word.range.clone());
                let finding = Diagnostic::new(&ABBREVIATION_NOT_EXPLAINED, place)
                    .arg("word", form)
                    .arg("lang", lang)
                    .label("here");
                out.push(finding);
            }
        }
    }
}
