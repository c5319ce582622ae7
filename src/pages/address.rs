//! Links between pages, relative to the page that they stand on.
//!
//! A folder is written without a leading slash and with one at its end, `nn/studentar/`; the site's
//! own folder is the empty text. Nothing that an author writes can lead out of the site.

/// The link that leads from a page in folder `from` to folder `to`.
pub(crate) fn relative(from: &str, to: &str) -> String {
    if from == to {
        return "./".to_owned();
    }
    let shared: usize = from
        .split_inclusive('/')
        .zip(to.split_inclusive('/'))
        .take_while(|(a, b)| a == b)
        .map(|(part, _)| part.len())
        .sum();
    let up = from[shared..].matches('/').count();
    let mut link = "../".repeat(up);
    link.push_str(&to[shared..]);
    link
}

/// The path part of an absolute address, ending in a slash: `/personvern/`. It is where a page that
/// is served in place of any other (404) finds the site; without a base address, the root.
pub(crate) fn path_of(base: Option<&str>) -> &str {
    let after_host = base.and_then(|base| base.split_once("://")).map(|(_, rest)| rest);
    match after_host.and_then(|rest| rest.find('/').map(|at| &rest[at..])) {
        Some(path) if path.ends_with('/') => path,
        Some(_) | None => "/",
    }
}

/// A page whose links between pages name files, `../rettar/index.html`, and not folders: for a site
/// that is read from a disk, where no server shows the file of a folder. Only relative links are
/// other than before; those that name a place on their own page stay as they are.
pub fn to_files(html: &str) -> String {
    const MARK: &str = " href=\"";
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    while let Some(at) = rest.find(MARK) {
        let (before, link) = rest.split_at(at + MARK.len());
        out.push_str(before);
        let end = link.find('"').unwrap_or(link.len());
        let path = link[..end].split(['#', '?']).next().unwrap_or_default();
        out.push_str(path);
        let is_relative = !path.starts_with('/') && !path.contains(':');
        if is_relative && path.ends_with('/') {
            out.push_str("index.html");
        }
        rest = &link[path.len()..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_to_the_page() {
        assert_eq!(relative("nn/studentar/", "nn/rettar/"), "../rettar/");
        assert_eq!(relative("nn/erklaeringar/a/", "en/notices/a/"), "../../../en/notices/a/");
        assert_eq!(relative("nn/", "nn/"), "./");
        assert_eq!(relative("nn/", ""), "../");
        assert_eq!(relative("", "nn/"), "nn/");
        assert_eq!(relative("nn/a/", "nn/"), "../");
    }

    #[test]
    fn links_can_name_files() {
        let files = |link: &str| to_files(&format!("<a class=\"x\" href=\"{link}\">a/</a>"));
        let named = |link: &str| format!("<a class=\"x\" href=\"{link}\">a/</a>");
        assert_eq!(files("../rettar/#right_object"), named("../rettar/index.html#right_object"));
        assert_eq!(files("./"), named("./index.html"));
        assert_eq!(files("../"), named("../index.html"));
        for same in
            ["#main", "../assets/style.css", "https://a.example/", "mailto:a@b.example", "/nn/", ""]
        {
            assert_eq!(files(same), named(same));
        }
        assert_eq!(to_files("no links"), "no links");
    }

    #[test]
    fn the_sites_own_path_is_kept() {
        assert_eq!(path_of(Some("https://a.example/personvern/")), "/personvern/");
        assert_eq!(path_of(Some("https://a.example/")), "/");
        assert_eq!(path_of(None), "/");
    }
}
