//! OP109: two pages that would get the same address.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::notice::Id;
use crate::rules::SiteContext;
use crate::site::slug;
use crate::source::Span;

rule! {
    /// Two notices, or two audiences, would get pages at the same address, or an audience that of a
    /// page which every site has.
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
type Taken<'a> = BTreeMap<(Lang, String), (&'a str, Span)>;

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let site = context.site;
    let fixed = own_pages(context);
    let mut audiences = Taken::new();
    for audience in &site.settings.audiences {
        for lang in &site.settings.languages {
            let own = audience.path.as_ref().and_then(|path| Some((path.get(*lang)?, path.span())));
            let name = || Some((audience.name.get(*lang)?, audience.name.span()));
            let Some((from, span)) = own.or_else(name) else { continue };
            let address = address(from, &audience.id.value);
            if fixed.contains(&(*lang, address.clone())) {
                let finding = Diagnostic::new(&ADDRESS_COLLISION, span)
                    .arg("one", audience.id.value.as_str())
                    .arg("other", address.as_str())
                    .arg("lang", *lang)
                    .arg("address", address.as_str())
                    .label("own");
                out.push(finding);
                continue;
            }
            take(&mut audiences, *lang, address, audience.id.value.as_str(), span, out);
        }
    }
    let mut notices = Taken::new();
    for set in site.notices.values() {
        for (lang, notice) in set.notices.iter() {
            let Some(from) = notice.path.as_ref().or(notice.title.as_ref()) else { continue };
            let (address, span) = (address(&from.value, &set.id), from.span);
            take(&mut notices, lang, address, set.id.as_str(), span, out);
        }
    }
}

/// The addresses, beside those of the audiences, of the pages that every site has.
fn own_pages(context: &SiteContext<'_>) -> BTreeSet<(Lang, String)> {
    let languages = context.site.settings.languages.iter();
    let of = |lang: Lang| {
        let keys = ["say-path-notices", "say-path-rights", "say-path-obligations"];
        keys.map(|key| (lang, slug(&context.i18n.text(lang, key))))
    };
    languages.flat_map(|lang| of(*lang)).collect()
}

/// The last part of a page's address: made from what the author chose or from the title, else the
/// id.
fn address(from: &str, id: &Id) -> String {
    let made = slug(from);
    if made.is_empty() { id.as_str().to_owned() } else { made }
}

fn take<'a>(
    taken: &mut Taken<'a>,
    lang: Lang,
    address: String,
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
            .arg("address", key.1.as_str())
            .label("here")
            .related(*there, "there", vec![("other", Arg::from(*first))]);
        out.push(finding);
    } else {
        taken.insert(key, (id, span));
    }
}
