//! Addresses: how they are written, and what stands at them.
//!
//! In: a path as a browser sends it, and the view of now. Out: a [`Found`]. Only what the view holds
//! can be found, so `..` and its kin lead nowhere.

use std::sync::Arc;

use super::board::View;

/// Addresses of the preview's own; a site has none that begin like this.
pub(crate) const OWN: &str = "_opplyst";

/// What stands at an address.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A file of the site.
    File(Arc<str>),
    /// A folder, asked for without its last slash; its address follows.
    Folder(String),
    /// Nothing; the site's page that says so, if it has one.
    Missing(Option<Arc<str>>),
    /// There is no site yet, so every address shows what is wrong.
    NoSite,
    /// The workbench, or a part of it.
    Workbench(String),
    /// The script and the style that the preview adds to pages.
    Script,
    Style,
    /// The stream that tells of changes.
    Events,
}

/// What stands at a path, which has been decoded.
pub(crate) fn find(view: &View, path: &str) -> Found {
    let key = path.strip_prefix('/').unwrap_or(path);
    if let Some(own) = key.strip_prefix(OWN)
        && (own.is_empty() || own.starts_with('/'))
    {
        return match own {
            "" => Found::Folder(format!("/{OWN}/")),
            "/preview.js" => Found::Script,
            "/preview.css" => Found::Style,
            "/events" => Found::Events,
            part => Found::Workbench(part.to_owned()),
        };
    }
    let Some(site) = &view.site else { return Found::NoSite };
    let file = |key: &str| site.files.get_key_value(key).map(|(key, _)| Arc::clone(key));
    let index = if key.is_empty() || key.ends_with('/') {
        file(&format!("{key}index.html"))
    } else {
        file(key)
    };
    if let Some(key) = index {
        return Found::File(key);
    }
    if !key.is_empty() && !key.ends_with('/') && file(&format!("{key}/index.html")).is_some() {
        return Found::Folder(format!("/{}/", encode(key)));
    }
    // A page of the language that was asked for, if the site has one of its own.
    let first = key.split('/').next().unwrap_or_default();
    Found::Missing(file(&format!("{first}/404.html")).or_else(|| file("404.html")))
}

/// The path and the query of a request's target, which a proxy may have sent with the host.
pub(crate) fn split_target(target: &str) -> (&str, Option<&str>) {
    let target = match target.strip_prefix("http://") {
        Some(rest) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => target,
    };
    let target = target.split('#').next().unwrap_or_default();
    match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    }
}

/// Undoes percent-encoding, once. A path that is not text, or that has a NUL in it, is none.
pub(crate) fn decode(path: &str) -> Option<String> {
    if !path.starts_with('/') {
        return None;
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let value = digit(rest.next())? * 16 + digit(rest.next())?;
        bytes.push(u8::try_from(value).ok()?);
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains('\0'))
}

/// Percent-encodes what cannot stand in a path.
pub(crate) fn encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=:@".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// The type of a file, by its ending.
pub(crate) fn content_type(ending: &str) -> &'static str {
    match ending {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "jsonld" => "application/ld+json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "xml" | "xsl" => "application/xml; charset=utf-8",
        "atom" => "application/atom+xml; charset=utf-8",
        "rss" => "application/rss+xml; charset=utf-8",
        "xlf" => "application/xliff+xml; charset=utf-8",
        "txt" | "po" => "text/plain; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        "woff" => "font/woff",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
