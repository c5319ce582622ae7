//! OP475: a telephone number that nobody can call.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A telephone number in `site.yaml` or the register has too few or too many digits for Norway, or for any country.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 0"
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 00"
    /// ```
    pub(crate) static PHONE_CANNOT_BE_CALLED: OP475 "phone-cannot-be-called", Warning, ["gdpr:12(2)"];
}

/// How many digits numbers of any country have at most, by the international standard, and at least.
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 7..=15;

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let site = context.site;
    let contacts = site.settings.contacts.iter().map(|it| (&it.id, it.phone.as_ref()));
    let bodies = site.register.organisations.values().map(|it| (&it.id, it.phone.as_ref()));
    for (id, phone) in contacts.chain(bodies) {
        let Some(phone) = phone.filter(|phone| !can_be_called(&phone.value)) else { continue };
        let finding = Diagnostic::new(&PHONE_CANNOT_BE_CALLED, phone.span)
            .arg("id", id.value.as_str())
            .arg("phone", &phone.value)
            .label("here");
        out.push(finding);
    }
}

/// Norwegian numbers have eight digits, or five for the main number of an organisation, or twelve
/// between machines.
fn can_be_called(phone: &str) -> bool {
    let text: String =
        phone.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '(' | ')')).collect();
    let text = text.strip_prefix("00").map_or(text.clone(), |rest| format!("+{rest}"));
    let digits = text.trim_start_matches('+');
    if digits.is_empty() || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return digits.chars().any(char::is_alphabetic);
    }
    match (text.starts_with('+'), digits.strip_prefix("47")) {
        (true, Some(own)) => matches!(own.len(), 5 | 8 | 12),
        (true, None) => INTERNATIONAL.contains(&digits.len()),
        (false, _) => {
            matches!(digits.len(), 5 | 8 | 12)
                || INTERNATIONAL.contains(&digits.len()) && digits.starts_with('0')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::can_be_called;

    #[test]
    fn a_number_has_as_many_digits_as_its_country_gives() {
        for fine in [
            "+47 55 55 01 00",
            "55550100",
            "02800",
            "+46 8 123 456",
            "0047 55550100",
            "+1 202-555-0100",
        ] {
            assert!(can_be_called(fine), "{fine}");
        }
        for wrong in ["+47 55 55 01 0", "5555010", "+47 55 55 01 000", "+46 12", ""] {
            assert!(!can_be_called(wrong), "{wrong}");
        }
    }
}
