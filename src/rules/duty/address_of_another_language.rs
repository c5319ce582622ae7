//! OP476: a web address for one language that is that of another.

use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::SiteContext;
use crate::site::LocalText;
use crate::source::Spanned;

rule! {
    /// Of a web address that each language has its own of, one leads to another language’s part of the site, or to another site than the others.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - contact: privacy
    /// + contact: privacy
    /// + accessibility-statement: { nb: "https://a.example/nb/", nn: "https://a.example/nn/", en: "https://a.example/nb/" }
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - contact: privacy
    /// + contact: privacy
    /// + accessibility-statement: { nb: "https://a.example/nb/", nn: "https://a.example/nn/", en: "https://a.example/en/" }
    /// ```
    pub(crate) static ADDRESS_OF_ANOTHER_LANGUAGE: OP476 "address-of-another-language", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let site = context.site;
    let languages = &site.settings.languages;
    let urls = site.settings.accessibility.iter();
    let urls = urls.chain(site.settings.contacts.iter().filter_map(|it| it.url.as_ref()));
    let urls = urls.chain(site.register.organisations.values().filter_map(|it| it.url.as_ref()));
    for text in urls {
        let LocalText::Each(_, texts) = text else { continue };
        let each = || languages.iter().filter_map(|lang| Some((*lang, texts.get(*lang)?)));
        for (lang, own) in each() {
            let is_foreign = |(other, text): &(Lang, &Spanned<String>)| {
                *other != lang && (leads_to(&own.value, *other) && leads_to(&text.value, *other))
            };
            let foreign = each().find(is_foreign).filter(|_| !leads_to(&own.value, lang));
            // Where all others agree on the site, this one is the odd one out.
            let mut others = each().filter(|(other, _)| *other != lang).map(|(_, text)| text);
            let first = others.next();
            let agree = first.is_some_and(|first| {
                let more: Vec<_> = others.collect();
                !more.is_empty() && more.iter().all(|it| host(&it.value) == host(&first.value))
            });
            let odd = first.filter(|it| agree && host(&it.value) != host(&own.value));
            let what = match (&foreign, odd) {
                (Some((other, text)), _) => Some(("language", *other, text.value.as_str())),
                (None, Some(text)) => Some(("host", lang, text.value.as_str())),
                (None, None) => None,
            };
            if let Some((what, other, text)) = what {
                let finding = Diagnostic::new(&ADDRESS_OF_ANOTHER_LANGUAGE, own.span)
                    .arg("what", what)
                    .arg("one", lang)
                    .arg("other", other)
                    .arg("url", &own.value)
                    .arg("there", text)
                    .label("here");
                out.push(finding);
            }
        }
    }
}

/// Whether the path of a web address begins with a language, as in `https://a.example/nb/…`.
fn leads_to(url: &str, lang: Lang) -> bool {
    let path = url.split("://").last().and_then(|rest| rest.split_once('/'));
    path.is_some_and(|(_, path)| path.split('/').next() == Some(lang.as_str()))
}

fn host(url: &str) -> &str {
    let rest = url.split("://").last().unwrap_or_default();
    let host = rest.split('/').next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}
