//! What the site tells crawlers. Only absolute addresses may stand here, so without a base address
//! there is nothing to tell.

use std::fmt::Write as _;

use super::index::Index;
use super::markdown::escape;
use crate::lang::Lang;

/// `sitemap.xml`: every page but the one for missing pages, with its other languages. The date of a
/// notice is the day it was last reviewed, from the sources and never from the build.
pub fn sitemap(index: &Index<'_>) -> Option<String> {
    let base = index.base()?;
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let of = |folder: fn(&super::index::Language) -> &str| -> Vec<(Lang, &str)> {
        index.languages.iter().map(|it| (it.lang, folder(it))).collect()
    };
    let reference = index.settings().reference();
    let fronts = of(|it| &it.front);
    let mut write = |pages: &[(Lang, &str)], default: &str, has_own: bool, date: Option<String>| {
        let own = has_own.then_some(default);
        for folder in own.into_iter().chain(pages.iter().map(|(_, folder)| *folder)) {
            url(&mut out, base, folder, pages, default, date.as_deref());
        }
    };
    write(&fronts, "", true, None);
    let inner = |pages: &[(Lang, &str)]| -> String {
        let own = pages.iter().find(|(lang, _)| *lang == reference).or(pages.first());
        own.map(|(_, folder)| (*folder).to_owned()).unwrap_or_default()
    };
    let rights = of(|it| &it.rights);
    write(&rights, &inner(&rights), false, None);
    for at in 0..index.settings().audiences.len() {
        let pages: Vec<(Lang, &str)> =
            index.languages.iter().map(|it| (it.lang, it.audiences[at].as_str())).collect();
        write(&pages, &inner(&pages), false, None);
    }
    for entry in index.notices.iter().filter(|entry| !entry.set.is_draft()) {
        let pages: Vec<(Lang, &str)> =
            entry.editions.iter().map(|it| (it.lang, it.folder.as_str())).collect();
        let reviewed = entry.editions.iter().find_map(|it| it.view.reviewed());
        write(&pages, &inner(&pages), false, reviewed.map(|date| date.value.to_string()));
    }
    out.push_str("</urlset>\n");
    Some(out)
}

fn url(
    out: &mut String,
    base: &str,
    folder: &str,
    pages: &[(Lang, &str)],
    default: &str,
    date: Option<&str>,
) {
    out.push_str("<url><loc>");
    escape(out, base);
    escape(out, folder);
    out.push_str("</loc>");
    if let Some(date) = date {
        let _ = write!(out, "<lastmod>{date}</lastmod>");
    }
    let alternates = pages.iter().map(|(lang, folder)| (lang.as_str(), *folder));
    for (lang, folder) in alternates.chain([("x-default", default)]) {
        let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"");
        escape(out, base);
        escape(out, folder);
        out.push_str("\"/>");
    }
    out.push_str("</url>\n");
}

/// `robots.txt`: everything may be read, and here is the list of it.
pub fn robots(index: &Index<'_>) -> Option<String> {
    let base = index.base()?;
    Some(format!("User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n"))
}
