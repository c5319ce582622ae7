//! What a request gets.
//!
//! In: a request, and the view of now. Out: an answer made from that view alone. Requests that are
//! not addressed to this server, or that another site's page makes, are refused; only what the view
//! holds is served, so no path leads to a file on disk.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::time::Duration;

use xxhash_rust::xxh3::xxh3_64;

use super::address::{Found, OWN, content_type, decode, find, split_target};
use super::board::{Board, View};
use super::html::{self, Words};
use super::http::{Answer, Body, Request};
use super::{stream, workbench};
use crate::i18n::I18n;
use crate::lang::Lang;

const SCRIPT: &str = include_str!("preview.js");
const STYLE: &str = include_str!("preview.css");

/// How long a request waits for the first build of a preview that has just started.
const FIRST_BUILD: Duration = Duration::from_secs(60);

/// Answers requests.
#[derive(Debug)]
pub(crate) struct Desk {
    port: u16,
    pub(crate) board: Arc<Board>,
    i18n: Arc<I18n>,
    lang: Lang,
    pub(crate) stopped: Arc<AtomicBool>,
    pub(crate) streams: Arc<AtomicUsize>,
}

impl Desk {
    pub(crate) fn new(
        port: u16,
        board: Arc<Board>,
        i18n: Arc<I18n>,
        lang: Lang,
        stopped: Arc<AtomicBool>,
    ) -> Self {
        Self { port, board, i18n, lang, stopped, streams: Arc::default() }
    }

    /// The words of the preview.
    pub(crate) fn words(&self) -> Words<'_> {
        Words { i18n: &self.i18n, lang: self.lang }
    }

    /// Answers a request.
    pub(crate) fn answer(self: &Arc<Self>, request: &Request) -> Answer {
        if let Some(refusal) = self.refuse(request) {
            return refusal;
        }
        let (path, query) = split_target(&request.target);
        let Some(path) = decode(path) else {
            return Answer::text(400, &self.words().text("serve-refused-address"));
        };
        let Some(view) = self.board.view(FIRST_BUILD) else {
            return Answer::text(503, &self.words().text("serve-still-building"));
        };
        match find(&view, &path) {
            Found::File(key) => self.file(request, &view, &key, 200),
            Found::Folder(address) => redirect(&address, query),
            Found::Missing(Some(key)) => self.file(request, &view, &key, 404),
            Found::Missing(None) => {
                let words = self.words();
                let lead = format!("<p>{}</p>\n", words.html("serve-missing-lead"));
                let page = html::page(&words, &words.text("serve-missing"), &lead);
                self.page(request, &view, &path, &page, 404)
            }
            Found::NoSite => {
                let page = html::start_page(&self.words(), &view);
                self.page(request, &view, &path, &page, 503)
            }
            Found::Workbench(part) => match workbench::page(&self.words(), &view, &part) {
                Some(page) => self.page(request, &view, &path, &page, 200),
                None => Answer::text(404, &self.words().text("serve-missing")),
            },
            Found::Script => bytes(request, 200, "js", SCRIPT.as_bytes().into()),
            Found::Style => bytes(request, 200, "css", STYLE.as_bytes().into()),
            Found::Events => stream::answer(self, request, query),
        }
    }

    /// Refuses what does not come from a page of ours or from a person at this machine. A name that
    /// an attacker lets point to this machine (DNS rebinding) fails at the first question, a page
    /// elsewhere at the second.
    fn refuse(&self, request: &Request) -> Option<Answer> {
        let mut hosts = request.fields("host");
        let ours = |host: &str| self.is_ours(host);
        if !hosts.next().is_some_and(ours) || hosts.next().is_some() {
            let address = format!("http://127.0.0.1:{}/", self.port);
            let args = [("address", address.into())];
            return Some(Answer::text(421, &self.words().format("serve-refused-host", &args)));
        }
        let ours = |origin: &str| origin.strip_prefix("http://").is_some_and(ours);
        if !request.fields("origin").all(ours) {
            return Some(Answer::text(403, &self.words().text("serve-refused-origin")));
        }
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            let mut answer = Answer::text(405, &self.words().text("serve-refused-method"));
            answer.fields.push(("Allow", "GET, HEAD".to_owned()));
            return Some(answer);
        }
        None
    }

    fn is_ours(&self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, port),
            Some(_) | None => (host, "80"),
        };
        let ours = ["127.0.0.1", "localhost", "[::1]"];
        ours.iter().any(|ours| name.eq_ignore_ascii_case(ours)) && port == self.port.to_string()
    }

    /// A file of the site; a page gets the preview's script.
    fn file(&self, request: &Request, view: &View, key: &Arc<str>, status: u16) -> Answer {
        let file = view.site.as_ref().and_then(|site| site.files.get(key));
        let Some(file) = file else {
            return Answer::text(404, &self.words().text("serve-missing"));
        };
        let ending = key.rsplit_once('.').map_or("", |(_, ending)| ending);
        if ending == "html" {
            let page = with_script(file, &tag(view, &fingerprint(file)));
            return bytes(request, status, ending, page.into());
        }
        bytes(request, status, ending, Arc::clone(file))
    }

    /// A page of the preview's own. It changes with every version.
    fn page(&self, request: &Request, view: &View, path: &str, page: &str, status: u16) -> Answer {
        let tag = tag(view, &page_fingerprint(view, path));
        bytes(request, status, "html", with_script(page.as_bytes(), &tag).into())
    }
}

/// What tells an open page whether it is still the one that would be served.
pub(crate) fn page_fingerprint(view: &View, path: &str) -> String {
    let file = |key: &Arc<str>| {
        view.site.as_ref().and_then(|site| site.files.get(key)).map(|file| fingerprint(file))
    };
    let served = match find(view, path) {
        Found::File(key) | Found::Missing(Some(key)) => file(&key),
        Found::Folder(_)
        | Found::Missing(None)
        | Found::NoSite
        | Found::Workbench(_)
        | Found::Script
        | Found::Style
        | Found::Events => None,
    };
    served.unwrap_or_else(|| format!("version-{}", view.version))
}

fn fingerprint(bytes: &[u8]) -> String {
    format!("{:016x}", xxh3_64(bytes))
}

/// The element that makes a page live.
fn tag(view: &View, fingerprint: &str) -> String {
    format!(
        "<script src=\"/{OWN}/preview.js\" defer data-page=\"{fingerprint}\" \
         data-styles=\"{:016x}\"></script>",
        view.styles
    )
}

/// Puts the tag before the end of the body, or at the very end where that is not written.
fn with_script(page: &[u8], tag: &str) -> Vec<u8> {
    let end = page
        .windows(6)
        .rposition(|bytes| bytes.eq_ignore_ascii_case(b"</body"))
        .unwrap_or(page.len());
    [&page[..end], tag.as_bytes(), &page[end..]].concat()
}

fn redirect(address: &str, query: Option<&str>) -> Answer {
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let mut answer = Answer::text(308, address);
    answer.fields.push(("Location", format!("{address}{query}")));
    answer.fields.push(("Cache-Control", "no-cache".to_owned()));
    answer
}

/// Bytes with their type and fingerprint, or the word that the client has them already.
fn bytes(request: &Request, status: u16, ending: &str, body: Arc<[u8]>) -> Answer {
    let tag = format!("\"{}\"", fingerprint(&body));
    let fields = vec![
        ("Content-Type", content_type(ending).to_owned()),
        ("Cache-Control", "no-cache".to_owned()),
        ("ETag", tag.clone()),
    ];
    let known = request.fields("if-none-match").flat_map(|tags| tags.split(',')).any(|known| {
        let known = known.trim();
        known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag
    });
    if known && status == 200 {
        return Answer { status: 304, fields, body: Body::Bytes(Arc::default()) };
    }
    Answer { status, fields, body: Body::Bytes(body) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::Output;
    use crate::serve::Snapshot;

    fn desk() -> Arc<Desk> {
        let board = Arc::new(Board::default());
        let mut output = Output::default();
        for (path, text) in [
            ("index.html", "<body>front</body></html>"),
            ("nn/søkjarar/index.html", "<BODY>søkjarar</BODY>"),
            ("nn/404.html", "<body>finst ikkje</body>"),
            ("404.html", "<body>finnes ikke</body>"),
            ("style.css", "body {}"),
        ] {
            output.files.insert(path.into(), text.as_bytes().into());
        }
        let output = Some(Arc::new(output));
        board.show(Ok(Snapshot { output, findings: Vec::new() }));
        let i18n = Arc::new(I18n::builtin());
        Arc::new(Desk::new(4321, board, i18n, "nn".parse().unwrap(), Arc::default()))
    }

    fn get(target: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("host", "localhost:4321")];
        all.extend(fields);
        desk().answer(&Request::for_test("GET", target, &all))
    }

    fn field(answer: &Answer, name: &str) -> String {
        answer.fields.iter().find(|(n, _)| *n == name).map(|(_, v)| v.clone()).unwrap_or_default()
    }

    fn body(answer: &Answer) -> String {
        match &answer.body {
            Body::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
            Body::Stream(_) => panic!("a stream"),
        }
    }

    #[test]
    fn only_our_own_names_are_answered_for() {
        let status =
            |host: &str| desk().answer(&Request::for_test("GET", "/", &[("host", host)])).status;
        for host in ["127.0.0.1:4321", "localhost:4321", "LOCALHOST:4321", "[::1]:4321"] {
            assert_eq!(status(host), 200, "{host}");
        }
        for host in [
            "",
            "localhost",
            "localhost:80",
            "localhost:04321",
            "evil.example:4321",
            "localhost.evil.example:4321",
            "127.0.0.1.nip.example:4321",
            "[::1]",
            "user@localhost:4321",
        ] {
            assert_eq!(status(host), 421, "{host}");
        }
        assert_eq!(desk().answer(&Request::for_test("GET", "/", &[])).status, 421);
        assert_eq!(get("/", &[("host", "localhost:4321")]).status, 421);
    }

    #[test]
    fn other_sites_and_other_methods_are_refused() {
        assert_eq!(get("/", &[("origin", "http://localhost:4321")]).status, 200);
        for origin in ["http://evil.example", "https://localhost:4321", "null", ""] {
            assert_eq!(get("/", &[("origin", origin)]).status, 403, "{origin}");
        }
        let post = Request::for_test("POST", "/", &[("host", "localhost:4321")]);
        let answer = desk().answer(&post);
        assert_eq!((answer.status, field(&answer, "Allow").as_str()), (405, "GET, HEAD"));
    }

    #[test]
    fn paths_lead_to_the_site_and_nowhere_else() {
        assert_eq!(get("/nn/s%C3%B8kjarar/", &[]).status, 200);
        assert_eq!(get("/nn/søkjarar/?a=b#c", &[]).status, 200);
        assert_eq!(get("http://localhost:4321/style.css", &[]).status, 200);
        let folder = get("/nn/søkjarar?a=%0D%0A", &[]);
        assert_eq!(folder.status, 308);
        assert_eq!(field(&folder, "Location"), "/nn/s%C3%B8kjarar/?a=%0D%0A");
        for path in [
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "//evil.example",
            "/nn/..%2findex.html",
            "/nn%252f",
            "/index.html/",
            "/\\",
        ] {
            assert_eq!(get(path, &[]).status, 404, "{path}");
        }
        for path in ["/%00", "/%ff", "/%", "/%2", "/%+1", "*", "x"] {
            assert_eq!(get(path, &[]).status, 400, "{path}");
        }
        assert_eq!(get("/_opplyst", &[]).status, 308);
        assert_eq!(get("/_opplyst/nothing", &[]).status, 404);
    }

    #[test]
    fn a_page_gets_the_script_and_a_missing_one_too() {
        let script = "<script src=\"/_opplyst/preview.js\" defer";
        let page = body(&get("/nn/s%C3%B8kjarar/", &[]));
        assert!(page.starts_with("<BODY>søkjarar<script") && page.ends_with("</BODY>"), "{page}");
        let missing = get("/nn/nothing/", &[]);
        assert_eq!(missing.status, 404);
        assert!(body(&missing).contains("finst ikkje") && body(&missing).contains(script));
        assert!(body(&get("/en/nothing", &[])).contains("finnes ikke"));
        assert_eq!(body(&get("/style.css", &[])), "body {}");
        assert_eq!(field(&get("/style.css", &[]), "Content-Type"), "text/css; charset=utf-8");
    }

    #[test]
    fn what_the_client_has_is_not_sent_again() {
        let tag = field(&get("/", &[]), "ETag");
        for known in [tag.clone(), format!("\"x\", W/{tag}"), "*".to_owned()] {
            assert_eq!(get("/", &[("if-none-match", &known)]).status, 304, "{known}");
        }
        assert_eq!(get("/", &[("if-none-match", "\"x\"")]).status, 200);
        assert_eq!(get("/nothing", &[("if-none-match", "*")]).status, 404);
    }
}
