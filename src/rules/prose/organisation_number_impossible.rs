//! OP552: an organisation number that cannot exist.

use crate::diag::Diagnostics;
use crate::facts::Value;
use crate::rules::SetContext;

rule! {
    /// A text gives a Norwegian organisation number whose last digit does not follow from the others.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi har organisasjonsnummer 974 760 674.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi har organisasjonsnummer 974 760 674.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Our organisation number is 974 760 674.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi har organisasjonsnummer 974 760 673.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi har organisasjonsnummer 974 760 673.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Our organisation number is 974 760 673.
    /// ```
    pub(crate) static ORGANISATION_NUMBER_IMPOSSIBLE: OP552 "organisation-number-impossible", Warning, ["gdpr:13(1)(a)"];
}

/// What each of the first eight digits counts for.
const WEIGHTS: [u64; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

/// How far before the number the word for it may stand, in letters.
const NEAR: usize = 40;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for part in context.told().all() {
        let text = part.text.as_str();
        for fact in part.reading.blocks.iter().flat_map(|block| &block.facts) {
            if !matches!(fact.value, Value::Number(_) | Value::Phone(_)) {
                continue;
            }
            let Some(words) = text.get(fact.range.clone()) else { continue };
            let digits: Vec<u64> =
                words.chars().filter_map(|c| c.to_digit(10)).map(u64::from).collect();
            let before: String = text[..fact.range.start].chars().rev().take(NEAR).collect();
            let before: String = before.chars().rev().collect::<String>().to_lowercase();
            let is_meant = digits.len() == 9
                && ["org.", "orgnr", "organi", "foretaksnummer", "enterprise number"]
                    .iter()
                    .any(|it| before.contains(it));
            if is_meant && !is_possible(&digits) {
                out.push(part.finding(&ORGANISATION_NUMBER_IMPOSSIBLE, &fact.range));
            }
        }
    }
}

/// Whether the last digit of nine is the control digit of the others.
fn is_possible(digits: &[u64]) -> bool {
    let Some((last, first)) = digits.split_last() else { return false };
    let sum: u64 = first.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let control = match sum % 11 {
        0 => 0,
        rest => 11 - rest,
    };
    control == *last
}

#[cfg(test)]
mod tests {
    use super::is_possible;

    #[test]
    fn the_last_digit_follows_from_the_others() {
        assert!(is_possible(&[9, 7, 4, 7, 6, 0, 6, 7, 3]));
        assert!(!is_possible(&[9, 7, 4, 7, 6, 0, 6, 7, 4]));
        assert!(!is_possible(&[9, 7, 4, 7, 0, 6, 6, 7, 3]));
    }
}
