//! OP474: contact details of the supervisory authority that are not those it has published.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;
use crate::source::Span;

rule! {
    /// The authority of the site is the Norwegian one, by its web address, e-mail address or name, and another of its contact details is not the one that it has published.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - email: postkasse@datatilsynet.no
    /// + email: postkasse@datatilsynet.no
    /// + address: Postboks 458 Sentrum, 0150 Oslo
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - email: postkasse@datatilsynet.no
    /// + email: postkasse@datatilsynet.no
    /// + address: Postboks 458 Sentrum, 0105 Oslo
    /// ```
    pub(crate) static AUTHORITY_DETAILS_DIFFER: OP474 "authority-details-differ", Warning, ["gdpr:13(2)(d)", "gdpr:14(2)(e)"];
}

/// The name of the authority in Norwegian, which its English name has in brackets as a rule.
const NAME: &str = "datatilsynet";

/// What it has published. State of the facts: October 2026.
const EMAIL: &str = "postkasse@datatilsynet.no";
const PHONE: &str = "22396900";
const BOX_AND_POSTCODE: [&str; 2] = ["458", "0105"];
const HOST: &str = "datatilsynet.no";

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let site = context.site;
    let Some(id) = &site.settings.authority else { return };
    let Some(body) = site.register.organisations.get(&id.value) else { return };
    let languages = &site.settings.languages;
    let mut names = languages.iter().filter_map(|lang| body.name.get(*lang));
    if !names.any(|name| name.to_lowercase().contains(NAME)) {
        return;
    }
    if let Some(email) = &body.email
        && !email.value.to_lowercase().ends_with(&format!("@{HOST}"))
    {
        out.push(finding("email", email.span, &email.value, EMAIL));
    }
    if let Some(phone) = &body.phone {
        let digits: String = phone.value.chars().filter(char::is_ascii_digit).collect();
        if !digits.ends_with(PHONE) {
            out.push(finding("phone", phone.span, &phone.value, "+47 22 39 69 00"));
        }
    }
    let postal = body.address.iter().flat_map(|text| {
        languages.iter().filter_map(move |lang| Some((text.get(*lang)?, text.span())))
    });
    for (address, span) in postal {
        // An address without a box is that of the street.
        let words: Vec<&str> = address.split(|c: char| !c.is_alphanumeric()).collect();
        let is_box = words.iter().any(|it| it.eq_ignore_ascii_case("postboks"));
        let is_known = BOX_AND_POSTCODE.iter().all(|it| words.contains(it));
        if is_box && !is_known {
            out.push(finding("address", span, address, "Postboks 458 Sentrum, 0105 Oslo"));
            break;
        }
    }
    let web = body.url.iter().flat_map(|text| {
        languages.iter().filter_map(move |lang| Some((text.get(*lang)?, text.span())))
    });
    for (url, span) in web {
        let host = url.split("://").last().and_then(|rest| rest.split('/').next());
        if host.is_some_and(|it| it.strip_prefix("www.").unwrap_or(it) != HOST) {
            out.push(finding("url", span, url, "https://www.datatilsynet.no"));
            break;
        }
    }
}

fn finding(what: &str, span: Span, own: &str, published: &str) -> Diagnostic {
    Diagnostic::new(&AUTHORITY_DETAILS_DIFFER, span)
        .arg("what", what)
        .arg("own", own)
        .arg("published", published)
        .label("here")
}
