//! A length of time in words: «90 dagar», "3 years and 6 months".

use crate::diag::Arg;
use crate::i18n::I18n;
use crate::lang::Lang;
use crate::notice::Length;

/// The length in a language, each number kept on one line with its unit. Whole years are said as
/// years.
pub fn say(i18n: &I18n, lang: Lang, length: Length) -> String {
    let (years, months) = match length.months {
        // People say eighteen months, and one year rather than twelve.
        months if months % 12 == 0 => (months / 12, 0),
        months if months < 24 => (0, months),
        months => (months / 12, months % 12),
    };
    let units = [
        ("duration-years", years),
        ("duration-months", months),
        ("duration-days", length.days),
        ("duration-hours", length.hours),
    ];
    let said: Vec<String> = units
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| i18n.format(lang, key, &[("count", Arg::Number(count.into()))]))
        .collect();
    match said.is_empty() {
        true => i18n.format(lang, "duration-days", &[("count", Arg::Number(0))]),
        false => i18n.list(lang, &said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_said_as_people_say_them() {
        let i18n = I18n::builtin();
        let say = |tag: &str, months, days, hours| {
            let lang = tag.parse().expect("a language");
            say(&i18n, lang, Length { months, days, hours }).replace('\u{a0}', "_")
        };
        assert_eq!(say("nb", 0, 90, 0), "90_dager");
        assert_eq!(say("nn", 0, 90, 0), "90_dagar");
        assert_eq!(say("en", 0, 90, 0), "90_days");
        assert_eq!(say("nn", 12, 0, 0), "eitt_år");
        assert_eq!(say("en", 42, 0, 0), "3_years and 6_months");
        assert_eq!(say("nb", 6, 0, 0), "6_måneder");
        assert_eq!(say("nb", 0, 0, 72), "72_timer");
    }
}
