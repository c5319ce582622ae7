//! OP607: a waiver that a person has decided, by name.

use crate::diag::Diagnostic;
use crate::i18n::I18n;
use crate::notice::Waiver;

rule! {
    /// The `by` of a waiver is two or three names with capitals, and no word for an office or a role.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: OP416
    /// +     at: purposes.teaching
    /// +     reason: Spørsmålet er til vurdering hos studieavdelingen.
    /// +     by: Kari Nordmann
    /// +     until: 2027-08-15
    /// + purposes:
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// ```
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - contacts:
    /// + waivers:
    /// +   - rule: OP475
    /// +     at: contacts.privacy
    /// +     reason: Nummeret blir lagt om i løpet av våren.
    /// +     by: Kari Nordmann
    /// +     until: 2027-08-15
    /// + contacts:
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 0"
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: OP416
    /// +     at: purposes.teaching
    /// +     reason: Spørsmålet er til vurdering hos studieavdelingen.
    /// +     by: Direktør for Studieavdelingen
    /// +     until: 2027-08-15
    /// + purposes:
    /// - required: { by: contract, otherwise: Uten opplysningene kan du ikke ta eksamen. }
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - required: { by: contract, otherwise: Utan opplysningane kan du ikkje ta eksamen. }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - contacts:
    /// + waivers:
    /// +   - rule: OP475
    /// +     at: contacts.privacy
    /// +     reason: Nummeret blir lagt om i løpet av våren.
    /// +     by: Personvernombudet
    /// +     until: 2027-08-15
    /// + contacts:
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 0"
    /// ```
    pub(crate) static WAIVER_BY_A_PERSON: OP607 "waiver-by-a-person", Warning,
        ["gdpr:5(1)(c)"];
}

/// The finding that a waiver names a person. Words for offices are asked for in all languages.
pub(super) fn check(waiver: &Waiver, i18n: &I18n) -> Option<Diagnostic> {
    let by = waiver.by.as_ref()?;
    let text = by.value.trim();
    let lower = text.to_lowercase();
    let mut lists = i18n.languages().into_iter().map(|it| i18n.text(it, "duty-words-office"));
    let is_office = lists.any(|list| list.split('|').any(|word| lower.contains(stem(word))));
    (is_name(text) && !is_office)
        .then(|| Diagnostic::new(&WAIVER_BY_A_PERSON, by.span).arg("by", text).label("here"))
}

/// A word of the list without the mark of its end.
fn stem(word: &str) -> &str {
    word.trim().trim_end_matches('=')
}

/// Whether a text is two or three words of letters, each with a capital.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_part = |word: &&str| {
        word.chars().all(|c| c.is_alphabetic() || c == '-' || c == '.')
            && word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().skip(1).any(char::is_lowercase)
    };
    (2..=3).contains(&words.len()) && words.iter().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn a_name_is_two_or_three_words_with_capitals() {
        assert!(is_name("Kari Nordmann") && is_name("Per Olav Bø"));
        assert!(!is_name("Personvernombudet") && !is_name("HR ved fakultetet"));
        assert!(!is_name("Utvalget for personvern"));
    }
}
