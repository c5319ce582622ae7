//! OP473: one body with two telephone numbers, e-mail addresses or places.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;
use crate::site::{LocalText, Settings};
use crate::source::{Span, Spanned};

rule! {
    /// Two entries of `site.yaml` and the register have the same e-mail address and different telephone numbers, or the same number and different addresses; or one place has two postcodes, or one postcode two places, or one
    /// e-mail address two boxes in one place.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 00"
    /// ```
    /// ```content/register/demo.yaml edit
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 09"
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "+47 55 55 01 00"
    /// ```
    /// ```content/register/demo.yaml edit
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + phone: "55 55 01 00"
    /// ```
    pub(crate) static CONTACT_DETAILS_DIFFER: OP473 "contact-details-differ", Warning, ["gdpr:12(2)", "gdpr:13(1)(a)", "gdpr:13(1)(b)"];
}

/// How one body can be reached, as one entry has it.
struct Entry<'a> {
    email: Option<&'a Spanned<String>>,
    phone: Option<&'a Spanned<String>>,
    address: Option<&'a LocalText>,
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let settings = &*context.site.settings;
    let register = &*context.site.register;
    let contacts = settings.contacts.iter().map(|it| Entry {
        email: it.email.as_ref(),
        phone: it.phone.as_ref(),
        address: it.address.as_ref(),
    });
    let bodies = register.organisations.values().map(|it| Entry {
        email: it.email.as_ref(),
        phone: it.phone.as_ref(),
        address: it.address.as_ref(),
    });
    let entries: Vec<Entry<'_>> = contacts.chain(bodies).collect();
    pairs(&entries, out);
    lines(settings, &entries, out);
    places(settings, &entries, out);
}

/// Entries that share one way to be reached, and differ in the other.
fn pairs(entries: &[Entry<'_>], out: &mut Diagnostics) {
    let mut by_email: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    let mut by_phone: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    for entry in entries {
        let (Some(email), Some(phone)) = (entry.email, entry.phone) else { continue };
        let (address, number) = (email.value.to_lowercase(), digits(&phone.value));
        let other = by_email.entry(address).or_insert(phone);
        if digits(&other.value) != number {
            out.push(finding("phone", phone.span, &phone.value, other.span, &other.value));
            continue;
        }
        let other = by_phone.entry(number).or_insert(email);
        if !other.value.eq_ignore_ascii_case(&email.value) {
            out.push(finding("email", email.span, &email.value, other.span, &other.value));
        }
    }
}

/// Entries with one e-mail address, in one place by its postcode, and at two boxes or in two streets.
fn lines(settings: &Settings, entries: &[Entry<'_>], out: &mut Diagnostics) {
    let mut by_email: BTreeMap<String, (&LocalText, &str, &str)> = BTreeMap::new();
    let reference = settings.reference();
    for entry in entries {
        let (Some(email), Some(text)) = (entry.email, entry.address) else { continue };
        let Some(address) = text.get(reference) else { continue };
        let Some((line, code, _)) = postal(address) else { continue };
        let fresh = (text, line, code);
        let (other, other_line, other_code) =
            *by_email.entry(email.value.to_lowercase()).or_insert(fresh);
        if other_code == code && !other_line.eq_ignore_ascii_case(line) {
            let there = other.get(reference).unwrap_or_default();
            out.push(finding("address", text.span(), address, other.span(), there));
        }
    }
}

/// Postcodes with two places, and places in one street or at one box with two postcodes.
fn places(settings: &Settings, entries: &[Entry<'_>], out: &mut Diagnostics) {
    let mut by_code: BTreeMap<String, (String, &str, Span)> = BTreeMap::new();
    let mut by_place: BTreeMap<String, (String, &str, Span)> = BTreeMap::new();
    for text in entries.iter().filter_map(|it| it.address) {
        for lang in &settings.languages {
            let Some(address) = text.get(*lang) else { continue };
            let Some((line, code, place)) = postal(address) else { continue };
            let fresh = || (place.to_lowercase(), address, text.span());
            let (other, words, span) = by_code.entry(code.to_owned()).or_insert_with(fresh).clone();
            if other != place.to_lowercase() {
                out.push(finding("address", text.span(), address, span, words));
                break;
            }
            let fresh = || (code.to_owned(), address, text.span());
            let key = format!("{line} {place}").to_lowercase();
            let (other, words, span) = by_place.entry(key).or_insert_with(fresh).clone();
            if other != code {
                out.push(finding("address", text.span(), address, span, words));
                break;
            }
        }
    }
}

fn finding(what: &str, here: Span, one: &str, there: Span, other: &str) -> Diagnostic {
    Diagnostic::new(&CONTACT_DETAILS_DIFFER, here)
        .arg("what", what)
        .arg("one", one)
        .arg("other", other)
        .label("here")
        .related(there, "there", Vec::new())
}

/// The line, the Norwegian postcode and the place of an address: `Postboks 1, 9999 Høgfjell`.
fn postal(address: &str) -> Option<(&str, &str, &str)> {
    let (line, last) = address.trim().rsplit_once([',', '\n'])?;
    let (code, place) = last.trim().split_once(' ')?;
    let is_code = code.len() == 4 && code.bytes().all(|it| it.is_ascii_digit());
    is_code.then_some((line.trim(), code, place.trim()))
}

/// The digits of a number, without the code of the country.
fn digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let bare = digits.strip_prefix("0047").or(digits.strip_prefix("47"));
    bare.filter(|it| it.len() == 8).map_or(digits.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{digits, postal};

    #[test]
    fn an_address_ends_in_a_postcode_and_a_place() {
        let found = postal("Postboks 458 Sentrum, 0105 Oslo");
        assert_eq!(found, Some(("Postboks 458 Sentrum", "0105", "Oslo")));
        assert_eq!(postal("12 High Street, London"), None);
        assert_eq!(digits("+47 55 55 01 00"), digits("55550100"));
    }
}
