//! OP413: a criterion that says no more than «as long as necessary».

use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::notice::Period;
use crate::rules::SetContext;

rule! {
    /// A criterion for how long data are kept says no more than «as long as necessary».
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { criterion: Vi lagrer dem så lenge det er nødvendig for formålet., then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + retention:
    /// +   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// +   - { criterion: Vi lagrar dei så lenge saka di er open., then: delete }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   required: { otherwise: "Without the data, you cannot take exams." }
    /// + retention:
    /// +   - { data: [results], period: permanent }
    /// +   - { criterion: We keep them as long as your case is open. }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { criterion: "Vi lagrer dem så lenge det er nødvendig for å avgjøre saken din, og senest til du slutter.", then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - retention:
    /// -   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// -   - { period: P90D, from: end-of-studies, then: delete }
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// + retention:
    /// +   - { data: [results], period: permanent, because: arkivlova § 12 }
    /// +   - { criterion: Vi lagrar dei så lenge saka di er open., then: delete }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   required: { otherwise: "Without the data, you cannot take exams." }
    /// + retention:
    /// +   - { data: [results], period: permanent }
    /// +   - { criterion: We keep them as long as your case is open. }
    /// ```
    pub(crate) static VAGUE_CRITERION: OP413 "vague-criterion", Error,
        ["gdpr:13(2)(a)", "gdpr:5(1)(e)"];
}

/// How many words may be left when the empty phrases are taken away: «we keep it … that is».
const MEANS_NOTHING: usize = 2;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    // The phrases of the language at hand; most notices have several criteria, or none.
    let mut words: Option<(Lang, Phrases)> = None;
    for (_, notice) in context.set.notices.iter() {
        for purpose in &notice.purposes {
            for item in purpose.retention.iter().flat_map(|list| &list.value) {
                let Some(Period::Criterion(text)) = &item.period else { continue };
                let known = words.take().filter(|(lang, _)| *lang == notice.lang);
                let (_, phrases) = words.insert(
                    known.unwrap_or_else(|| (notice.lang, Phrases::of(context, notice.lang))),
                );
                if is_vague(phrases, &text.value) {
                    let finding = Diagnostic::new(&VAGUE_CRITERION, text.span)
                        .arg("purpose", purpose.id.value.as_str())
                        .arg("text", text.value.trim())
                        .label("here");
                    out.push(finding);
                }
            }
        }
    }
}

/// What a language says in criteria without saying anything: in small letters, the longest first,
/// with ` | ` between them.
struct Phrases {
    /// «As long as necessary».
    vague: String,
    /// «We keep them», as a sentence about storage may begin.
    openings: String,
}

impl Phrases {
    fn of(context: &SetContext<'_>, lang: Lang) -> Self {
        let text = |key| context.i18n.text(lang, key);
        Self { vague: text("rules-vague-phrases"), openings: text("rules-criterion-openings") }
    }
}

/// Whether hardly anything is left of a criterion when the empty phrases are taken away.
fn is_vague(phrases: &Phrases, criterion: &str) -> bool {
    let mut text = words(criterion);
    take_away(&phrases.openings, &mut text);
    take_away(&phrases.vague, &mut text) && text.split_whitespace().count() <= MEANS_NOTHING
}

/// Takes phrases out of a text; whether there were any.
fn take_away(phrases: &str, text: &mut String) -> bool {
    let mut found = false;
    for phrase in phrases.split(" | ") {
        while let Some(start) = whole_words(text, phrase) {
            found = true;
            text.replace_range(start..start + phrase.len(), "");
        }
    }
    found
}

/// Where a phrase stands in a text, between spaces.
fn whole_words(text: &str, phrase: &str) -> Option<usize> {
    let start = text.find(phrase).filter(|_| !phrase.is_empty())?;
    let is_between = text[..start].ends_with(' ') && text[start + phrase.len()..].starts_with(' ');
    is_between.then_some(start)
}

/// A text in small letters, with one space before, between and after the words.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push(' ');
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            out.extend(letter.to_lowercase());
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::I18n;

    #[test]
    fn a_criterion_must_say_more_than_that_it_is_necessary() {
        let i18n = I18n::builtin();
        let vague = |lang: &str, text| {
            let lang = lang.parse().expect("a tag");
            let phrases = Phrases {
                vague: i18n.text(lang, "rules-vague-phrases"),
                openings: i18n.text(lang, "rules-criterion-openings"),
            };
            is_vague(&phrases, text)
        };
        for (lang, text) in [
            ("nb", "Så lenge det er nødvendig."),
            ("nb", "ikke lenger enn nødvendig for formålet"),
            ("nb", "så lenge det er nødvendig for å oppfylle formålet med behandlingen"),
            ("nn", "så lenge det er naudsynt"),
            ("nn", "ikkje lenger enn det som er nødvendig for formålet"),
            ("nb", "Så lenge vi har bruk for opplysningene."),
            ("nn", "Vi lagrar dei så lenge vi har bruk for dei."),
            ("en", "as long as we have use for them"),
            ("en", "as long as necessary"),
            ("en", "We keep the data for as long as is necessary for the purpose."),
            ("en", "no longer than necessary"),
        ] {
            assert!(vague(lang, text), "{lang}: {text}");
        }
        for (lang, text) in [
            ("nb", "så lenge du er student"),
            ("en", "We keep them for ever."),
            ("nb", "så lenge det er nødvendig for å avgjøre klagen din"),
            ("nn", "til saka er avgjord"),
            ("en", "as long as necessary to decide your appeal, at most one year"),
        ] {
            assert!(!vague(lang, text), "{lang}: {text}");
        }
    }
}
