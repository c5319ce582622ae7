//! The workbench at `/_opplyst/`: all findings, all pages, and a page in all its languages side by
//! side.
//!
//! In: a view. Out: HTML. What a page is called and which pages belong together is read from the
//! finished pages, as a search engine would, so that a theme decides it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::address::{decode, encode};
use super::board::View;
use super::html::{self, Words, escape};
use crate::diag::{Arg, Severity};
use crate::publish::Output;
use crate::tongue::{Lix, Tongue, lix, sentences};

/// A part of the workbench, by the rest of its address; nothing where there is no such part.
pub(crate) fn page(words: &Words<'_>, view: &View, part: &str) -> Option<String> {
    if part == "/" {
        return Some(overview(words, view));
    }
    let path = part.strip_prefix("/beside/")?;
    beside(words, view.site.as_ref()?, path)
}

fn overview(words: &Words<'_>, view: &View) -> String {
    let mut main = String::new();
    let state = match (view.is_current(), &view.site) {
        (true, _) => words.text("serve-current"),
        (false, Some(_)) => words.text("serve-overlay-lead"),
        (false, None) => words.text("serve-start-lead"),
    };
    let _ = writeln!(main, "<p class=\"lead\">{}</p>", escape(&state));
    let _ = write!(main, "<div data-findings>\n{}", html::failure(view));
    for (severity, key, name) in [
        (Severity::Error, "serve-errors", "errors"),
        (Severity::Warning, "serve-warnings", "warnings"),
        (Severity::Advice, "serve-advice", "advice"),
    ] {
        let count = view.of(severity).count();
        let title = words.format(key, &[(name, count.into())]);
        let _ = writeln!(main, "<h2>{}</h2>", escape(&title));
        main.push_str(&html::findings(words, 3, view.of(severity)));
    }
    main.push_str("</div>\n");
    if let Some(site) = &view.site {
        main.push_str(&pages(words, site));
    }
    html::page(words, &words.text("serve-workbench"), &main)
}

/// The pages of each language, by address.
fn pages(words: &Words<'_>, site: &Output) -> String {
    let mut languages: BTreeMap<&str, Vec<(&str, String)>> = BTreeMap::new();
    for (key, bytes) in &site.files {
        let Some(path) = address(key) else { continue };
        let Ok(page) = std::str::from_utf8(bytes) else { continue };
        let lang = tag(page, "<html").and_then(|tag| attribute(tag, "lang")).unwrap_or_default();
        languages.entry(lang).or_default().push((path, title(page)));
    }
    let mut html = format!("<h2>{}</h2>\n<div class=\"languages\">\n", words.html("serve-pages"));
    let beside = words.html("serve-beside");
    for (lang, pages) in languages {
        let name = match lang.parse() {
            Ok(tag) => words.format("serve-pages-in", &[("language", Arg::Lang(tag))]),
            Err(_) => words.text("serve-pages-other"),
        };
        let _ = writeln!(html, "<section>\n<h3>{}</h3>\n<ul>", escape(&name));
        for (path, title) in pages {
            let path = encode(path);
            let _ = writeln!(
                html,
                "<li><a href=\"/{path}\" lang=\"{}\">{}</a> \
                 <a class=\"beside\" href=\"/_opplyst/beside/{path}\" \
                 aria-label=\"{beside}: {}\">{beside}</a></li>",
                escape(lang),
                title,
                title.replace('"', "&quot;"),
            );
        }
        html.push_str("</ul>\n</section>\n");
    }
    html.push_str("</div>\n");
    html
}

/// One page in all its languages, each as wide as a phone.
fn beside(words: &Words<'_>, site: &Output, path: &str) -> Option<String> {
    let key = format!("{path}index.html");
    let page = std::str::from_utf8(site.files.get(key.as_str())?).ok()?;
    let mut versions = alternates(site, path, page);
    if versions.is_empty() {
        let lang = tag(page, "<html").and_then(|tag| attribute(tag, "lang")).unwrap_or_default();
        versions.push((lang.to_owned(), path.to_owned()));
    }
    let mut main = format!(
        "<p><a href=\"/_opplyst/\">{}</a></p>\n<div class=\"phones\">\n",
        words.html("serve-overlay-workbench")
    );
    for (lang, path) in versions {
        let key = format!("{path}index.html");
        let page = site.files.get(key.as_str()).and_then(|page| std::str::from_utf8(page).ok());
        let reading = page.and_then(|page| reading(words, page)).unwrap_or_default();
        let name = match lang.parse() {
            Ok(tag) => words.format("serve-page-in", &[("language", Arg::Lang(tag))]),
            Err(_) => lang,
        };
        let (name, path) = (escape(&name), encode(&path));
        let _ = writeln!(
            main,
            "<section>\n<h2>{name}</h2>\n<p><a href=\"/{path}\">/{path}</a></p>\n{reading}\
             <iframe src=\"/{path}\" title=\"{name}\" width=\"360\" height=\"640\"></iframe>\n\
             </section>"
        );
    }
    main.push_str("</div>\n");
    Some(html::page(words, &words.text("serve-beside-title"), &main))
}

/// How hard the main part of a page is to read, as a paragraph; nothing where it has no words.
fn reading(words: &Words<'_>, page: &str) -> Option<String> {
    let text = main_text(page);
    // Counting needs no language's words.
    let lix: Lix = lix(&text, &Tongue::default().read(&text), sentences(&text));
    let value = lix.value()?;
    let said = words.format("serve-lix", &[("lix", value.into()), ("words", lix.words.into())]);
    Some(format!("<p>{}</p>\n", escape(&said)))
}

/// What one reads in the main part of a page: its text, each element on a line of its own unless it
/// stands inside a line.
fn main_text(page: &str) -> String {
    let main = page.split_once("<main").map_or(page, |(_, rest)| rest);
    let main = main.split_once('>').map_or(main, |(_, rest)| rest);
    let main = main.split_once("</main>").map_or(main, |(before, _)| before);
    let mut text = String::with_capacity(main.len());
    for part in main.split('<') {
        let (tag, after) = part.split_once('>').unwrap_or(("", part));
        let name = tag.trim_start_matches('/');
        let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if !matches!(name, "a" | "abbr" | "b" | "em" | "i" | "span" | "strong" | "time" | "wbr") {
            text.push('\n');
        }
        text.push_str(after);
    }
    text.replace("&nbsp;", " ").replace("&amp;", "&").replace("&quot;", "\"")
}

/// The languages that a page says it exists in, with their paths; only those that are there.
fn alternates(site: &Output, path: &str, page: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for start in page.match_indices("<link").map(|(at, _)| at) {
        let Some(tag) = tag(&page[start..], "<link") else { continue };
        let (Some(lang), Some(href)) = (attribute(tag, "hreflang"), attribute(tag, "href")) else {
            continue;
        };
        if lang == "x-default" || found.iter().any(|(known, _)| known == lang) {
            continue;
        }
        if let Some(path) = resolve(site, path, href) {
            found.push((lang.to_owned(), path));
        }
    }
    found
}

/// The path in the site that a link of a page leads to. An absolute address may lie anywhere on the
/// web server, so its first folders are left out until the rest is a page of the site.
fn resolve(site: &Output, path: &str, href: &str) -> Option<String> {
    let is_page = |path: &str| site.files.contains_key(format!("{path}index.html").as_str());
    if let Some((_, rest)) = href.split_once("://") {
        let mut rest = rest;
        while let Some((_, below)) = rest.split_once('/') {
            let decoded = decode(&format!("/{below}"))?;
            if is_page(&decoded[1..]) {
                return Some(decoded[1..].to_owned());
            }
            rest = below;
        }
        return None;
    }
    let decoded = decode(&format!("/{href}"))?;
    let href = &decoded[1..];
    let mut parts: Vec<&str> = if href.starts_with('/') {
        Vec::new()
    } else {
        path.trim_end_matches('/').split('/').filter(|part| !part.is_empty()).collect()
    };
    for part in href.split('/') {
        match part {
            "" | "." | "index.html" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let path: String = parts.iter().map(|part| format!("{part}/")).collect();
    is_page(&path).then_some(path)
}

/// The address of a page, `nn/studentar/` for `nn/studentar/index.html`.
fn address(key: &str) -> Option<&str> {
    let folder = key.strip_suffix("index.html")?;
    (folder.is_empty() || folder.ends_with('/')).then_some(folder)
}

/// The first element that begins with `start`, up to its `>`.
fn tag<'a>(page: &'a str, start: &str) -> Option<&'a str> {
    let from = page.find(start)?;
    let end = page[from..].find('>')?;
    Some(&page[from..from + end])
}

/// An attribute in double quotes, as our themes write them.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let marker = format!(" {name}=\"");
    let from = tag.find(&marker)? + marker.len();
    let end = tag[from..].find('"')?;
    Some(&tag[from..from + end])
}

/// What a page calls itself. Its text is HTML already.
fn title(page: &str) -> String {
    let title = page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    title.map_or_else(|| "–".to_owned(), |(title, _)| title.trim().replace('<', "&lt;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_part_of_a_page_is_read_line_by_line() {
        let page = "<title>No</title><nav>no</nav><main id=\"m\"><h1>One</h1><p>Two <b>three</b>.</p></main>no";
        let text = main_text(page);
        let lines: Vec<_> = text.split('\n').map(str::trim).filter(|it| !it.is_empty()).collect();
        assert_eq!(lines, ["One", "Two three."]);
    }

    #[test]
    fn links_between_languages_are_found_in_every_form() {
        let mut site = Output::default();
        for key in ["nb/søkere/index.html", "nn/søkjarar/index.html", "en/applicants/index.html"]
        {
            site.files.insert(key.into(), b""[..].into());
        }
        let page = "<html lang=\"nn\"><link rel=\"alternate\" hreflang=\"nb\" href=\"../../nb/s%C3%B8kere/\">\
                    <link hreflang=\"nn\" href=\"./\"><link hreflang=\"x-default\" href=\"../../nb/søkere/\">\
                    <link hreflang=\"en\" href=\"https://a.example/b/en/applicants/\">\
                    <link hreflang=\"se\" href=\"../../se/\">";
        let found = alternates(&site, "nn/søkjarar/", page);
        let found: Vec<_> = found.iter().map(|(l, p)| (l.as_str(), p.as_str())).collect();
        assert_eq!(found, [("nb", "nb/søkere/"), ("nn", "nn/søkjarar/"), ("en", "en/applicants/")]);
    }
}
