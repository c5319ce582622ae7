//! OP551: a postal address in running text that is nearly a known one.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::site::{LocalText, Site};

rule! {
    /// A text gives a place that a contact or organisation has its address in, with another postcode or another number of the box, or without a part of the line.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + address: Postboks 1, 9999 Demodal
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skriv til Postboks 1, 9998 Demodal.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skriv til Postboks 1, 9998 Demodal.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to Postboks 1, 9998 Demodal.
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - email: post@demo.example
    /// + email: post@demo.example
    /// + address: Postboks 1, 9999 Demodal
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skriv til Postboks 1, 9999 Demodal.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skriv til Postboks 1, 9999 Demodal.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to P.O. Box 1, 9999 Demodal.
    /// ```
    pub(crate) static POSTAL_ADDRESS_DIFFERS: OP551 "postal-address-differs", Warning, ["gdpr:12(2)", "gdpr:13(1)(a)"];
}

/// An address of `site.yaml` or the register: its line, postcode and place in small letters, and as
/// it is written.
#[derive(Debug)]
pub(super) struct PostalAddress<'a> {
    line: Vec<String>,
    code: &'a str,
    place: String,
    whole: &'a str,
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let known = &context.known.addresses;
    if known.is_empty() {
        return;
    }
    for part in context.told().all() {
        let text = part.text.as_str();
        for fact in part.reading.blocks.iter().flat_map(|block| &block.facts) {
            let code = text.get(fact.range.clone()).unwrap_or_default();
            let is_code = code.len() == 4 && code.bytes().all(|it| it.is_ascii_digit());
            let Some(place) = text.get(fact.range.end..).filter(|_| is_code) else { continue };
            let before = &text[..fact.range.start];
            let Some(near) = differing(known, before, code, place) else { continue };
            let finding =
                Diagnostic::new(&POSTAL_ADDRESS_DIFFERS, part.text.span(fact.range.clone()))
                    .arg("lang", part.lang)
                    .arg("known", near)
                    .label("here");
            out.push(finding);
        }
    }
}

/// The known address that the one around a postcode is nearly, and not quite.
fn differing<'a>(
    known: &[PostalAddress<'a>],
    before: &str,
    code: &str,
    after: &str,
) -> Option<&'a str> {
    let after = after.strip_prefix(' ')?.to_lowercase();
    let at = |it: &&PostalAddress<'_>| {
        after
            .strip_prefix(it.place.as_str())
            .is_some_and(|rest| rest.chars().next().is_none_or(|c| !c.is_alphanumeric()))
    };
    let there: Vec<&PostalAddress<'_>> = known.iter().filter(at).collect();
    if there.is_empty() {
        // The postcode of one place with another.
        let begins = after.starts_with(|c: char| c.is_alphabetic());
        let same = known.iter().find(|it| it.code == code && line(before).is_some());
        return same.filter(|_| begins).map(|it| it.whole);
    }
    let line = line(before);
    let same: Vec<&&PostalAddress<'_>> = there.iter().filter(|it| it.code == code).collect();
    if same.is_empty() {
        // Another code of a town with many is another office; the same box or street is not.
        let own = line?;
        return there.iter().find(|it| shares(&it.line, &own)).map(|it| it.whole);
    }
    let own = line?;
    let is_so = same.iter().any(|it| it.line == own);
    let near = same.iter().find(|it| is_box(&it.line) && is_box(&own));
    near.filter(|_| !is_so).map(|it| it.whole)
}

/// Whether two lines have a number in common, as the box or the house has.
fn shares(one: &[String], other: &[String]) -> bool {
    one.iter().any(|word| word.starts_with(|c: char| c.is_ascii_digit()) && other.contains(word))
}

fn is_box(line: &[String]) -> bool {
    line.first().is_some_and(|word| word == BOX)
}

/// What a box is called in all languages.
const BOX: &str = "box";

/// The words of the line before a postcode, from the name of the box or street on.
fn line(before: &str) -> Option<Vec<String>> {
    let before = before.trim_end().strip_suffix(',')?;
    let before = &before[before.rfind(['\n', '(', ':', ';', ',']).map_or(0, |at| at + 1)..];
    let lower = before.to_lowercase().replace("p.o. box", BOX).replace("po box", BOX);
    let lower = lower.replace("postboks", BOX).replace("post box", BOX);
    match lower.rfind(BOX) {
        Some(at) => Some(words(&lower[at..])),
        None => {
            let all = words(&lower);
            let is_street =
                all.last().is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()));
            is_street.then(|| all[all.len().saturating_sub(2)..].to_vec())
        }
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

impl<'a> PostalAddress<'a> {
    /// Those of `site.yaml` and the register.
    pub(super) fn all(site: &'a Site) -> Vec<Self> {
        let contacts = site.settings.contacts.iter().filter_map(|it| it.address.as_ref());
        let bodies = site.register.organisations.values().filter_map(|it| it.address.as_ref());
        let mut known = Vec::new();
        for text in contacts.chain(bodies) {
            let whole: Vec<&str> = match text {
                LocalText::Same(text) => vec![text.value.as_str()],
                LocalText::Each(_, texts) => {
                    texts.iter().map(|(_, it)| it.value.as_str()).collect()
                }
            };
            for whole in whole {
                let Some((first, last)) = whole.trim().rsplit_once([',', '\n']) else { continue };
                let Some((code, place)) = last.trim().split_once(' ') else { continue };
                let is_code = code.len() == 4 && code.bytes().all(|it| it.is_ascii_digit());
                if let Some(line) = line(&format!("{first},")).filter(|_| is_code) {
                    known.push(Self { line, code, place: place.trim().to_lowercase(), whole });
                }
            }
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::{line, words};

    #[test]
    fn a_line_begins_with_the_box_or_the_street() {
        assert_eq!(line("Skriv til Postboks 458 Sentrum, "), Some(words("box 458 sentrum")));
        assert_eq!(line("Write to P.O. Box 458 Sentrum, "), Some(words("box 458 sentrum")));
        assert_eq!(line("Vi holder til i Storgata 5, "), Some(words("storgata 5")));
        assert_eq!(line("Det var i 2026, "), Some(words("i 2026")));
        assert_eq!(line("Kom innom oss, "), None);
    }
}
