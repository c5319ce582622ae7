//! OP604: a waiver for a part that is not there.

use super::Holder;
use crate::diag::Diagnostic;
use crate::source::{Span, Spanned};
use crate::yaml::closest;

rule! {
    /// A waiver is for a part that the notice does not have in any language. What it was to silence
    /// stands (OP416).
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - purposes:
    /// + waivers:
    /// +   - rule: OP416
    /// +     at: purposes.teching
    /// +     reason: Spørsmålet er til vurdering hos studieavdelingen.
    /// +     by: Personvernombudet
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
    /// +     at: contacts.privcy
    /// +     reason: Nummeret blir lagt om i løpet av våren.
    /// +     by: Personvernombudet
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
    /// +     by: Personvernombudet
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
    pub(crate) static WAIVER_OF_UNKNOWN_PART: OP604 "waiver-of-unknown-part", Error, [];
}

/// Where the part stands that a waiver names, in each language or file that has it.
pub(super) fn check(
    at: &Spanned<String>,
    parts: &[(String, Span)],
    holder: Holder<'_>,
) -> Result<Vec<Span>, Box<Diagnostic>> {
    let these = parts.iter().filter(|(name, _)| *name == at.value);
    let places: Vec<Span> = these.map(|(_, span)| *span).collect();
    if !places.is_empty() {
        return Ok(places);
    }
    let finding = Diagnostic::new(&WAIVER_OF_UNKNOWN_PART, at.span)
        .arg("part", &at.value)
        .arg("holder", holder.word());
    Err(Box::new(match likely(&at.value, parts) {
        Some(similar) => finding.arg("similar", similar).help("help-similar"),
        None => super::told_by(finding, holder),
    }))
}

/// The part that somebody most likely meant. Who knows the id may not know where it stands: an
/// organisation is named under `recipients:` in a notice.
fn likely<'p>(written: &str, parts: &'p [(String, Span)]) -> Option<&'p str> {
    let names = || parts.iter().map(|(name, _)| name.as_str());
    let same: Vec<&str> = names().filter(|name| id(name) == id(written)).collect();
    let nearest = closest(written, same.iter().copied()).or(same.first().copied());
    nearest.or_else(|| closest(written, names()))
}

/// What stands after the kind of a part.
fn id(name: &str) -> &str {
    name.split_once('.').map_or(name, |(_, id)| id)
}
