//! OP109: two pages that would get the same address.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::SiteContext;
use crate::site::slug;
use crate::source::Span;

rule! {
    /// Two notices, or two audiences, would get pages at the same address.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - name: { nb: Ansatte, nn: Tilsette, en: Employees }
    /// + name: { nb: Ansatte, nn: Studentar!, en: Employees }
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - name: { nb: Ansatte, nn: Tilsette, en: Employees }
    /// + name: { nb: Ansatte, nn: Studentar!, en: Employees }
    /// + path: { nb: ansatte, nn: tilsette, en: employees }
    /// ```
    pub(crate) static ADDRESS_COLLISION: OP109 "address-collision", Error, [];
}

/// Which page has an address in a language, and where the address comes from.
type Taken<'a> = BTreeMap<(Lang, Cow<'a, str>), (&'a str, Span)>;

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let site = context.site;
    let mut audiences = Taken::new();
    for audience in &site.settings.audiences {
        for lang in &site.settings.languages {
            let own = audience.path.as_ref().and_then(|path| Some((path.get(*lang)?, path.span())));
            let name = || Some((audience.name.get(*lang)?, audience.name.span()));
            let address = match own {
                Some((path, span)) => Some((Cow::Borrowed(path), span)),
                None => name().map(|(name, span)| (Cow::Owned(slug(name)), span)),
            };
            let Some((address, span)) = address else { continue };
            take(&mut audiences, *lang, address, audience.id.value.as_str(), span, out);
        }
    }
    let mut notices = Taken::new();
    for set in site.notices.values() {
        for (lang, notice) in set.notices.iter() {
            let (address, span) = match (&notice.path, &notice.title) {
                (Some(path), _) => (Cow::Borrowed(path.value.as_str()), path.span),
                (None, Some(title)) => (Cow::Owned(slug(&title.value)), title.span),
                (None, None) => continue,
            };
            take(&mut notices, lang, address, set.id.as_str(), span, out);
        }
    }
}

fn take<'a>(
    taken: &mut Taken<'a>,
    lang: Lang,
    address: Cow<'a, str>,
    id: &'a str,
    span: Span,
    out: &mut Diagnostics,
) {
    let key = (lang, address);
    if let Some((first, there)) = taken.get(&key) {
        let finding = Diagnostic::new(&ADDRESS_COLLISION, span)
            .arg("one", id)
            .arg("other", *first)
            .arg("lang", lang)
            .arg("address", key.1.as_ref())
            .label("here")
            .related(*there, "there", vec![("other", Arg::from(*first))]);
        out.push(finding);
    } else {
        taken.insert(key, (id, span));
    }
}
