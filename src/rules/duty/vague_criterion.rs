//! OP413: a criterion that says no more than «as long as necessary».

use crate::diag::Diagnostics;
use crate::i18n::I18n;
use crate::lang::Lang;
use crate::notice::Period;
use crate::rules::{SetContext, across};

rule! {
    /// A criterion for how long data are kept says no more than «as long as necessary».
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { criterion: så lenge det er nødvendig for formålet, then: delete }
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
    /// +   - { criterion: så lenge saka di er open, then: delete }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   required: { otherwise: "Without the data, you cannot take exams." }
    /// + retention:
    /// +   - { data: [results], period: permanent }
    /// +   - { criterion: as long as your case is open }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - - { period: P90D, from: end-of-studies, then: delete }
    /// + - { criterion: "så lenge det er nødvendig for å avgjøre saken din, og senest til du slutter", then: delete }
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
    /// +   - { criterion: så lenge saka di er open, then: delete }
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   required: { otherwise: "Without the data, you cannot take exams." }
    /// + retention:
    /// +   - { data: [results], period: permanent }
    /// +   - { criterion: as long as your case is open }
    /// ```
    pub(crate) static VAGUE_CRITERION: OP413 "vague-criterion", Error,
        ["gdpr:13(2)(a)", "gdpr:5(1)(e)"];
}

/// How many words may be left when the empty phrases are taken away: «we keep it … that is».
const MEANS_NOTHING: usize = 2;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        for (notice, purpose) in one.each() {
            for item in purpose.retention.iter().flat_map(|list| &list.value) {
                let Some(Period::Criterion(text)) = &item.period else { continue };
                if is_vague(context.i18n, notice.lang, &text.value) {
                    let finding = one
                        .finding(&VAGUE_CRITERION, text.span)
                        .arg("lang", notice.lang)
                        .arg("text", text.value.trim())
                        .label("here");
                    out.push(finding);
                }
            }
        }
    }
}

/// Whether anything is left of a criterion when the empty phrases of its language are taken away.
/// Which phrases are empty is for each language to say, in `rules-vague-phrases`, the longest
/// first, with `|` between them.
fn is_vague(i18n: &I18n, lang: Lang, criterion: &str) -> bool {
    let phrases = i18n.text(lang, "rules-vague-phrases");
    let mut text = format!(" {} ", words(criterion));
    let mut found = false;
    for phrase in phrases.split('|').map(words).filter(|phrase| !phrase.is_empty()) {
        let phrase = format!(" {phrase} ");
        if text.contains(&phrase) {
            found = true;
            text = text.replace(&phrase, " ");
        }
    }
    found && text.split_whitespace().count() <= MEANS_NOTHING
}

/// Small letters, and single spaces between the words.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_must_say_more_than_that_it_is_necessary() {
        let i18n = I18n::builtin();
        let vague = |lang: &str, text| is_vague(&i18n, lang.parse().expect("a tag"), text);
        for (lang, text) in [
            ("nb", "Så lenge det er nødvendig."),
            ("nb", "ikke lenger enn nødvendig for formålet"),
            ("nb", "så lenge det er nødvendig for å oppfylle formålet med behandlingen"),
            ("nn", "så lenge det er naudsynt"),
            ("nn", "ikkje lenger enn det som er nødvendig for formålet"),
            ("en", "as long as necessary"),
            ("en", "We keep the data for as long as is necessary for the purpose."),
            ("en", "no longer than necessary"),
        ] {
            assert!(vague(lang, text), "{lang}: {text}");
        }
        for (lang, text) in [
            ("nb", "så lenge du er student"),
            ("nb", "så lenge det er nødvendig for å avgjøre klagen din"),
            ("nn", "til saka er avgjord"),
            ("en", "as long as necessary to decide your appeal, at most one year"),
        ] {
            assert!(!vague(lang, text), "{lang}: {text}");
        }
    }
}
