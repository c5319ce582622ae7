//! The preview, over the wire: what browsers and editors do to it, with a build that only joins
//! text files to pages. Everything is on the loopback address and bounded in time.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use opplyst::diag::Severity;
use opplyst::i18n::I18n;
use opplyst::publish::Output;
use opplyst::report::{Finding, Place};
use opplyst::serve::{self, Excerpt, Options, Preview, Shown, Snapshot};
use serde_json::Value;
use tempfile::TempDir;

/// Longer than anything here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

/// A site folder with a preview of it.
struct Stage {
    root: TempDir,
    preview: Option<Preview>,
    builds: Arc<AtomicUsize>,
}

fn options(site: &Path) -> Options {
    Options {
        site: site.to_path_buf(),
        port: Some(0),
        lang: "nn".parse().unwrap(),
        out_dir: site.join("public"),
        open: false,
        poll: false,
    }
}

/// Every text below `content/` becomes a page; one that says WRONG is an error, one that says PANIC
/// a fault of the program.
fn build(site: &Path) -> Result<Snapshot, String> {
    let mut output = Output::default();
    let mut findings = Vec::new();
    let mut folders = vec![site.join("content")];
    if !folders[0].is_dir() {
        return Err("Mappa content finst ikkje".to_owned());
    }
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| error.to_string())?.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let Ok(text) = fs::read_to_string(&path) else { continue };
            assert!(!text.contains("PANIC"), "as asked");
            let key = path.strip_prefix(site.join("content")).unwrap().with_extension("");
            let key = key.to_str().unwrap();
            if text.contains("WRONG") {
                findings.push(wrong(&format!("content/{key}.md"), &text));
            }
            if let Some(name) = key.strip_suffix(".css") {
                output.files.insert(format!("{name}.css").into(), text.as_bytes().into());
                continue;
            }
            let page = format!(
                "<!doctype html><html lang=\"nn\"><title>{key}</title>\
                 <link rel=\"stylesheet\" href=\"/style.css\"><body>{text}</body></html>"
            );
            let key =
                if key == "404" { "404.html".to_owned() } else { format!("{key}/index.html") };
            output.files.insert(key.into(), page.into_bytes().into());
        }
    }
    let output = findings.is_empty().then(|| Arc::new(output));
    Ok(Snapshot { output, findings })
}

fn wrong(file: &str, text: &str) -> Shown {
    let place = |label| Place {
        file: file.to_owned(),
        line: 1,
        column: 1,
        end_line: 1,
        end_column: 6,
        label,
    };
    let finding = Finding {
        code: "OP999",
        name: "wrong",
        severity: Severity::Error,
        message: "formålet <b>«nyheitsbrev»</b> manglar".to_owned(),
        law: None,
        primary: place(None),
        related: vec![place(Some("her òg".to_owned()))],
        note: Some("kvifor".to_owned()),
        help: Some("skriv noko anna".to_owned()),
    };
    let lines = text.lines().map(str::to_owned).collect();
    Shown { finding, excerpt: Excerpt { first: 1, lines, marked_line: 1, marked: 0..5 } }
}

impl Stage {
    fn new(files: &[(&str, &str)]) -> Self {
        Self::with(files, |_| {})
    }

    fn with(files: &[(&str, &str)], change: impl FnOnce(&mut Options)) -> Self {
        let root = tempfile::tempdir().unwrap();
        let mut stage = Self { root, preview: None, builds: Arc::default() };
        fs::create_dir(stage.content("")).unwrap();
        for (path, text) in files {
            stage.save(path, text);
        }
        let mut options = options(stage.root.path());
        change(&mut options);
        let (site, builds) = (stage.root.path().to_path_buf(), Arc::clone(&stage.builds));
        let counted = move || {
            builds.fetch_add(1, Ordering::SeqCst);
            build(&site)
        };
        let i18n = Arc::new(I18n::builtin());
        stage.preview = Some(serve::start(options, i18n, counted, |_| {}).unwrap());
        // Whoever asks is answered after the first build.
        stage.get("/");
        stage
    }

    fn content(&self, path: &str) -> PathBuf {
        self.root.path().join("content").join(path)
    }

    fn save(&self, path: &str, text: &str) {
        fs::write(self.content(path), text).unwrap();
    }

    fn builds(&self) -> usize {
        self.builds.load(Ordering::SeqCst)
    }

    fn host(&self) -> String {
        let address = self.preview.as_ref().unwrap().address();
        address.strip_prefix("http://").unwrap().trim_end_matches('/').to_owned()
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.host()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    fn ask(&self, method: &str, path: &str, fields: &str) -> Answer {
        let mut stream = self.connect();
        let host = self.host();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\n{fields}\r\n").unwrap();
        Answer::read(&mut BufReader::new(stream), method == "HEAD")
    }

    /// Asks for a page until it says what it should, and tells how long that took.
    fn until(&self, path: &str, what: impl Fn(&Answer) -> bool) -> Duration {
        let started = Instant::now();
        loop {
            let answer = self.get(path);
            if what(&answer) {
                return started.elapsed();
            }
            assert!(started.elapsed() < PATIENCE, "{path} still says {answer:?}");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn until_says(&self, path: &str, text: &str) -> Duration {
        self.until(path, |answer| answer.status == 200 && answer.body.contains(text))
    }

    fn listen(&self, path: &str) -> Events {
        let mut stream = self.connect();
        let host = self.host();
        write!(stream, "GET /_opplyst/events?page={path} HTTP/1.1\r\nHost: {host}\r\n\r\n")
            .unwrap();
        let mut events = Events { lines: BufReader::new(stream) };
        assert_eq!(events.line(), "HTTP/1.1 200 OK");
        events
    }
}

#[derive(Debug)]
struct Answer {
    status: u16,
    fields: Vec<(String, String)>,
    body: String,
}

impl Answer {
    fn read(stream: &mut BufReader<TcpStream>, head_only: bool) -> Self {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        let status = line.split(' ').nth(1).unwrap_or_else(|| panic!("{line:?}")).parse().unwrap();
        let mut fields = Vec::new();
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).unwrap();
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            fields.push((name.to_ascii_lowercase(), value.to_owned()));
        }
        let mut answer = Self { status, fields, body: String::new() };
        if !head_only && status != 304 {
            let length = answer.field("content-length").parse().unwrap();
            let mut body = vec![0; length];
            stream.read_exact(&mut body).unwrap();
            answer.body = String::from_utf8(body).unwrap();
        }
        answer
    }

    fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }
}

/// An open stream of events.
struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    fn line(&mut self) -> String {
        let mut line = String::new();
        assert!(self.lines.read_line(&mut line).unwrap() > 0, "the stream has ended");
        line.trim_end().to_owned()
    }

    fn next(&mut self) -> Value {
        loop {
            if let Some(data) = self.line().strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }
}

/// What the page that was served carries to compare with events.
fn fingerprint(page: &str) -> &str {
    page.split_once("data-page=\"").unwrap().1.split_once('"').unwrap().0
}

#[test]
fn the_wire_speaks_http() {
    let stage = Stage::new(&[("a.md", "hei"), ("404.md", "finst ikkje"), ("style.css.md", "b{}")]);
    let page = stage.get("/a/");
    assert_eq!((page.status, page.field("content-type")), (200, "text/html; charset=utf-8"));
    assert_eq!(page.field("cache-control"), "no-cache");
    assert!(page.body.contains("hei<script src=\"/_opplyst/preview.js\" defer"), "{}", page.body);
    assert!(!page.fields.iter().any(|(name, _)| name.starts_with("access-control")));

    let head = stage.ask("HEAD", "/a/", "");
    assert_eq!(head.field("content-length"), page.field("content-length"));
    let known = format!("If-None-Match: {}\r\n", page.field("etag"));
    assert_eq!(stage.ask("GET", "/a/", &known).status, 304);
    let folder = stage.get("/a?x=y");
    assert_eq!((folder.status, folder.field("location")), (308, "/a/?x=y"));
    let missing = stage.get("/b/");
    assert_eq!(missing.status, 404);
    assert!(missing.body.contains("finst ikkje") && missing.body.contains("preview.js"));
    assert_eq!(stage.get("/style.css").field("content-type"), "text/css; charset=utf-8");

    let post = stage.ask("POST", "/a/", "Content-Length: 3\r\n");
    assert_eq!((post.status, post.field("allow")), (405, "GET, HEAD"));
    assert_eq!(stage.ask("GET", "/", "Origin: http://evil.example\r\n").status, 403);
    assert!(stage.get("/_opplyst/preview.js").body.contains("EventSource"));
    assert!(stage.get("/_opplyst/preview.css").body.contains(".overlay"));
    let workbench = stage.get("/_opplyst/").body;
    assert!(workbench.contains("Sider på nynorsk") && workbench.contains("href=\"/a/\""));
    assert!(stage.get("/_opplyst/beside/a/").body.contains("<iframe src=\"/a/\""));
}

impl Stage {
    /// Sends bytes as they are, and gives the status of the answer, if any came.
    fn raw(&self, bytes: &[u8]) -> Option<u16> {
        let mut stream = self.connect();
        // The server may hang up before it has read everything.
        let _ = stream.write_all(bytes);
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        answer.split(' ').nth(1)?.parse().ok()
    }
}

#[test]
fn what_is_not_for_us_or_not_http_is_turned_away() {
    let stage = Stage::new(&[("a.md", "hei")]);
    let host = stage.host();
    let raw = |text: &str| stage.raw(text.replace("HOST", &host).as_bytes());
    assert_eq!(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"), Some(421));
    assert_eq!(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), Some(421));
    assert_eq!(raw("GET / HTTP/1.0\r\n\r\n"), Some(421));
    assert_eq!(raw("GET /a/ HTTP/1.0\r\nHost: HOST\r\n\r\n"), Some(200));
    assert_eq!(raw("GET /å HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"), Some(404));
    assert_eq!(raw("nonsense\r\n\r\n"), Some(400));
    assert_eq!(raw("GET / HTTP/1.1\r\nHost: HOST\r\nA\r\n\r\n"), Some(400));
    assert_eq!(raw("GET / HTTP/3\r\nHost: HOST\r\n\r\n"), Some(505));
    let long = format!("GET / HTTP/1.1\r\nHost: HOST\r\nA: {}\r\n\r\n", "x".repeat(1 << 20));
    assert_eq!(raw(&long), Some(431));
    assert_eq!(raw(&format!("GET /{}", "x".repeat(1 << 20))), Some(431));
    assert_eq!(stage.get("/a/").status, 200);
}

#[test]
fn connections_that_come_together_are_all_served_and_may_ask_again() {
    let stage = Stage::new(&[("a.md", "hei")]);
    let host = stage.host();
    for _ in 0..5 {
        let mut streams: Vec<TcpStream> = (0..12).map(|_| stage.connect()).collect();
        for _ in 0..3 {
            for stream in &mut streams {
                write!(stream, "GET /a/ HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
            }
            for stream in &mut streams {
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                assert_eq!(Answer::read(&mut reader, false).status, 200);
            }
        }
    }
    // Two requests in one packet are answered in turn.
    let mut stream = stage.connect();
    let one = format!("GET /a/ HTTP/1.1\r\nHost: {host}\r\n\r\n");
    stream.write_all(format!("{one}{one}").as_bytes()).unwrap();
    let mut reader = BufReader::new(stream);
    assert_eq!(Answer::read(&mut reader, false).status, 200);
    assert_eq!(Answer::read(&mut reader, false).status, 200);
}

#[test]
fn silent_clients_and_forty_open_pages_hold_up_nobody() {
    let stage = Stage::new(&[("a.md", "hei")]);
    let _silent: Vec<TcpStream> = (0..20).map(|_| stage.connect()).collect();
    let mut half = stage.connect();
    half.write_all(b"GET /a/ HTT").unwrap();
    let mut pages: Vec<Events> = (0..40).map(|_| stage.listen("/a/")).collect();
    for page in &mut pages {
        assert_eq!(page.next()["version"], 1);
    }
    let started = Instant::now();
    assert_eq!(stage.get("/a/").status, 200);
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
    stage.save("a.md", "hallo");
    for page in &mut pages {
        let event = page.next();
        assert!(event["version"].as_u64() > Some(1));
        assert_eq!(event["page"], fingerprint(&stage.get("/a/").body));
    }
}

#[test]
fn streams_are_limited_and_given_back() {
    let stage = Stage::new(&[("a.md", "hei")]);
    let mut pages: Vec<Events> = (0..64).map(|_| stage.listen("/a/")).collect();
    for page in &mut pages {
        page.next();
    }
    assert_eq!(stage.get("/_opplyst/events?page=/a/").status, 503);
    drop(pages);
    // A page that is closed is noticed within a second or so.
    let started = Instant::now();
    loop {
        let mut stream = stage.connect();
        let host = stage.host();
        write!(stream, "GET /_opplyst/events?page=/ HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
        let mut status = [0; 12];
        stream.read_exact(&mut status).unwrap();
        if &status == b"HTTP/1.1 200" {
            break;
        }
        assert!(started.elapsed() < PATIENCE, "no stream was given back");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn an_event_tells_a_page_only_what_concerns_it() {
    let stage = Stage::new(&[("a.md", "hei"), ("b.md", "hei"), ("style.css.md", "b{}")]);
    let page = stage.get("/a/").body;
    let mut events = stage.listen("/a/");
    let first = events.next();
    assert_eq!(first["page"], fingerprint(&page), "nothing was missed");
    assert!(page.contains(first["styles"].as_str().unwrap()));
    assert_eq!(first["overlay"], Value::Null);

    stage.save("b.md", "hallo");
    let other = events.next();
    assert_eq!(other["page"], first["page"]);
    assert_eq!(other["styles"], first["styles"]);
    stage.save("style.css.md", "i{}");
    let style = events.next();
    assert_eq!(style["page"], first["page"]);
    assert_ne!(style["styles"], first["styles"]);
    stage.save("a.md", "hallo");
    assert_ne!(events.next()["page"], first["page"]);
    fs::remove_file(stage.content("a.md")).unwrap();
    stage.until("/a/", |answer| answer.status == 404);
}

#[test]
fn an_edit_is_seen_at_once() {
    let stage = Stage::new(&[("a.md", "null")]);
    let mut events = stage.listen("/a/");
    events.next();
    let mut times: Vec<Duration> = (0..40)
        .map(|number| {
            let text = format!("edit {number}");
            let started = Instant::now();
            stage.save("a.md", &text);
            loop {
                let page = stage.get("/a/").body;
                if page.contains(&text) {
                    break started.elapsed();
                }
                assert!(started.elapsed() < PATIENCE);
                std::thread::sleep(Duration::from_micros(200));
            }
        })
        .collect();
    times.sort();
    let _ = writeln!(std::io::stderr(), "edit to served: median {:?}, {times:?}", times[20]);
    // On a quiet machine 4 ms; here a bound that a busy one keeps too.
    assert!(times[20] < Duration::from_millis(250), "{times:?}");
    assert!(events.next()["version"].as_u64() > Some(1));
}

#[test]
fn editors_save_in_many_ways() {
    let stage = Stage::new(&[("a.md", "null")]);
    // Beside and over, as most editors do.
    stage.save(".a.md.tmp", "omdøypt");
    fs::rename(stage.content(".a.md.tmp"), stage.content("a.md")).unwrap();
    stage.until_says("/a/", "omdøypt");
    // With a backup first, as vim does.
    fs::rename(stage.content("a.md"), stage.content("a.md~")).unwrap();
    stage.save("a.md", "frå vim");
    fs::remove_file(stage.content("a.md~")).unwrap();
    stage.until_says("/a/", "frå vim");
    // In two halves: the first shows, the second follows.
    let mut file = fs::File::create(stage.content("a.md")).unwrap();
    file.write_all(b"halv").unwrap();
    stage.until_says("/a/", "halv");
    file.write_all(b" og heil").unwrap();
    drop(file);
    stage.until_says("/a/", "halv og heil");
    // The file vanishes and comes back.
    fs::remove_file(stage.content("a.md")).unwrap();
    stage.until("/a/", |answer| answer.status == 404);
    stage.save("a.md", "tilbake");
    stage.until_says("/a/", "tilbake");
}

#[test]
fn folders_come_go_and_are_renamed() {
    let stage = Stage::new(&[("a.md", "null")]);
    // A new folder with a file in it, before any watch can be on it.
    fs::create_dir_all(stage.content("ny/djup")).unwrap();
    stage.save("ny/djup/b.md", "djupt nede");
    stage.until_says("/ny/djup/b/", "djupt nede");
    stage.save("ny/djup/b.md", "endra");
    stage.until_says("/ny/djup/b/", "endra");
    // Away, and edited there, and back.
    fs::rename(stage.content("ny"), stage.content("gammal")).unwrap();
    stage.until("/ny/djup/b/", |answer| answer.status == 404);
    stage.until_says("/gammal/djup/b/", "endra");
    stage.save("gammal/djup/b.md", "under nytt namn");
    stage.until_says("/gammal/djup/b/", "under nytt namn");
    fs::rename(stage.content("gammal"), stage.content("ny")).unwrap();
    stage.until_says("/ny/djup/b/", "under nytt namn");
    stage.save("ny/djup/b.md", "tilbake");
    assert!(stage.until_says("/ny/djup/b/", "tilbake") < Duration::from_secs(1));
}

#[test]
fn the_watched_folders_may_be_replaced() {
    let stage = Stage::new(&[("a.md", "null")]);
    fs::remove_dir_all(stage.content("")).unwrap();
    let mut events = stage.listen("/a/");
    while events.next()["overlay"].is_null() {}
    assert!(stage.get("/a/").body.contains("null"), "the last good page stays");
    fs::create_dir(stage.content("")).unwrap();
    stage.save("a.md", "ny mappe");
    stage.until_says("/a/", "ny mappe");
    // The new folder is watched, not only looked through now and then.
    for number in 0..5 {
        stage.save("a.md", &format!("endring {number}"));
        assert!(stage.until_says("/a/", &format!("endring {number}")) < Duration::from_secs(1));
    }
    // Moved away, and another one moved in.
    let (away, other) = (stage.root.path().join("away"), stage.root.path().join("other"));
    fs::create_dir(&other).unwrap();
    fs::write(other.join("a.md"), "den andre").unwrap();
    fs::rename(stage.content(""), &away).unwrap();
    fs::rename(&other, stage.content("")).unwrap();
    stage.until_says("/a/", "den andre");
    stage.save("a.md", "den andre, endra");
    assert!(stage.until_says("/a/", "den andre, endra") < Duration::from_secs(1));
}

#[test]
fn folders_that_do_not_exist_yet_are_watched_when_they_do() {
    let stage = Stage::new(&[("a.md", "null")]);
    let wording = stage.root.path().join("i18n/nn");
    let before = stage.builds();
    fs::create_dir_all(&wording).unwrap();
    fs::write(wording.join("site.ftl"), "a = b").unwrap();
    wait_until(|| stage.builds() > before);
    std::thread::sleep(Duration::from_millis(200));
    let before = stage.builds();
    let started = Instant::now();
    fs::write(wording.join("site.ftl"), "a = c").unwrap();
    wait_until(|| stage.builds() > before);
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
}

fn wait_until(condition: impl Fn() -> bool) {
    let started = Instant::now();
    while !condition() {
        assert!(started.elapsed() < PATIENCE, "waited in vain");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn what_is_no_source_wakes_nobody() {
    let stage = Stage::new(&[("a.md", "null")]);
    std::thread::sleep(Duration::from_millis(50));
    let before = stage.builds();
    let public = stage.root.path().join("public");
    fs::create_dir_all(&public).unwrap();
    fs::write(public.join("index.html"), "published").unwrap();
    fs::write(stage.root.path().join("README.md"), "x").unwrap();
    for name in [".a.md.swp", "a.md~", "#a.md#"] {
        stage.save(name, "x");
    }
    fs::read_to_string(stage.content("a.md")).unwrap();
    stage.get("/a/");
    std::thread::sleep(Duration::from_millis(150));
    assert_eq!(stage.builds(), before);
    // Longer than a look through the tree: that finds nothing either.
    std::thread::sleep(Duration::from_millis(2200));
    assert_eq!(stage.builds(), before);
}

#[test]
fn a_burst_of_edits_is_few_builds() {
    let stage = Stage::new(&[]);
    let before = stage.builds();
    for number in 0..50 {
        stage.save(&format!("page-{number}.md"), "ein bolk");
    }
    stage.until_says("/page-49/", "ein bolk");
    assert_eq!((0..50).filter(|n| stage.get(&format!("/page-{n}/")).status != 200).count(), 0);
    let builds = stage.builds() - before;
    assert!(builds <= 10, "{builds} builds for one burst");
}

#[test]
fn no_answer_is_torn_while_a_hundred_sites_go_by() {
    let stage = Stage::new(&[("a.md", "side 0 ")]);
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    let mut newest = 0;
                    let mut answers = 0;
                    while !over.load(Ordering::Relaxed) {
                        let answer = stage.get("/a/");
                        let body = answer.body.split_once("<body>").unwrap().1;
                        let mut words = body.split("<script").next().unwrap().split(' ');
                        let number: usize = words.nth(1).unwrap().parse().unwrap();
                        assert_eq!(answer.status, 200);
                        assert!(number >= newest, "{number} after {newest}");
                        let whole = format!("side {number} ").repeat(1 + number * 10);
                        assert!(body.starts_with(&format!("{whole}<script")), "cut or mixed");
                        newest = number;
                        answers += 1;
                    }
                    answers
                })
            })
            .collect();
        // The flag must be set even if an edit is never seen, or the readers would go on for ever.
        let edits = catch_unwind(AssertUnwindSafe(|| {
            for number in 1..=100 {
                let text = format!("side {number} ").repeat(1 + number * 10);
                stage.save(".a.tmp", &text);
                fs::rename(stage.content(".a.tmp"), stage.content("a.md")).unwrap();
                stage.until_says("/a/", &format!("side {number} "));
            }
        }));
        over.store(true, Ordering::Relaxed);
        edits.unwrap();
        for reader in readers {
            assert!(reader.join().unwrap() > 0);
        }
    });
}

#[test]
fn errors_are_shown_on_top_of_the_last_good_page() {
    let stage = Stage::new(&[("a.md", "hei")]);
    let mut events = stage.listen("/a/");
    let good = events.next();
    stage.save("a.md", "WRONG & slik");
    let bad = events.next();
    assert_eq!(bad["page"], good["page"]);
    assert!(stage.get("/a/").body.contains("hei"));
    let overlay = bad["overlay"].as_str().unwrap();
    for text in [
        "1 feil i kjeldene",
        "formålet &lt;b&gt;«nyheitsbrev»&lt;/b&gt; manglar",
        "content/a.md:1:1",
        "<mark>WRONG</mark> &amp; slik",
        "kvifor",
        "skriv noko anna",
        "her òg",
        "Skjul",
    ] {
        assert!(overlay.contains(text), "no {text} in {overlay}");
    }
    assert_eq!(bad["findings"][0]["code"], "OP999");
    assert!(stage.get("/_opplyst/").body.contains("skriv noko anna"));
    stage.save("a.md", "hallo");
    let mended = events.next();
    assert_eq!(mended["overlay"], Value::Null);
    assert_ne!(mended["page"], good["page"]);
}

#[test]
fn it_starts_with_errors_and_turns_into_the_site() {
    let stage = Stage::new(&[("a.md", "WRONG")]);
    for path in ["/", "/a/", "/style.css"] {
        let page = stage.get(path);
        assert_eq!(page.status, 503);
        assert!(page.body.contains("lang=\"nn\"") && page.body.contains("content/a.md:1:1"));
        assert!(page.body.contains("skriv noko anna") && page.body.contains("preview.js"));
    }
    let mut events = stage.listen("/a/");
    let first = events.next();
    assert_eq!(first["page"], fingerprint(&stage.get("/a/").body));
    stage.save("a.md", "rett");
    assert_ne!(events.next()["page"], first["page"]);
    assert!(stage.get("/a/").body.contains("rett"));
}

#[test]
fn a_build_that_panics_or_finds_no_folder_is_survived() {
    let stage = Stage::new(&[("a.md", "PANIC")]);
    assert!(stage.get("/a/").body.contains("Programmet gjorde ein feil"));
    stage.save("a.md", "rett");
    stage.until_says("/a/", "rett");
    fs::remove_dir_all(stage.content("")).unwrap();
    let mut events = stage.listen("/a/");
    while !events.next()["overlay"].as_str().is_some_and(|it| it.contains("finst ikkje")) {}
}

#[test]
fn a_disk_that_tells_nothing_is_looked_through() {
    let stage = Stage::with(&[("a.md", "null")], |options| options.poll = true);
    stage.save("a.md", "funne");
    assert!(stage.until_says("/a/", "funne") < Duration::from_secs(3));
    fs::create_dir(stage.content("ny")).unwrap();
    stage.save("ny/b.md", "og den nye");
    stage.until_says("/ny/b/", "og den nye");
}

#[test]
fn a_port_that_is_taken_is_said_so_unless_any_will_do() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let root = tempfile::tempdir().unwrap();
    let start = |port| {
        let options = Options { port, ..options(root.path()) };
        serve::start(options, Arc::new(I18n::builtin()), || Err("tom".to_owned()), |_| {})
    };
    let error = start(Some(port)).unwrap_err();
    assert_eq!(error.key(), "serve-port-taken");
    let words = I18n::builtin().format("nn".parse().unwrap(), error.key(), &error.args());
    assert!(words.contains(&port.to_string()), "{words}");
    let (one, two) = (start(None).unwrap(), start(None).unwrap());
    assert_ne!(one.address(), two.address());
    assert!(one.address().starts_with("http://127.0.0.1:"));
}

/// Not a test by itself: the process that the next test starts and ends.
#[test]
fn serving_until_ended() {
    let Some(site) = std::env::var_os("OPPLYST_TEST_SITE").map(PathBuf::from) else { return };
    let (parent, folder) = (std::os::unix::process::parent_id(), site.clone());
    std::thread::spawn(move || {
        // Ends by itself if the test that started it is gone.
        while std::os::unix::process::parent_id() == parent {
            std::thread::sleep(Duration::from_millis(100));
        }
        std::process::abort();
    });
    serve::run(options(&site), Arc::new(I18n::builtin()), move || build(&folder)).unwrap();
}

#[test]
fn it_prints_its_address_and_ends_on_a_signal_without_a_trace() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("content")).unwrap();
    fs::write(root.path().join("content/a.md"), "hei").unwrap();
    for signal in ["-INT", "-TERM"] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "serve::serving_until_ended", "--nocapture"])
            .env("OPPLYST_TEST_SITE", root.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // The test runner has a few lines of its own before.
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.find("http://").map(|at| line[at..].to_owned()))
            .unwrap();
        let host = address.strip_prefix("http://").unwrap().strip_suffix('/').unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "GET /a/ HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
        assert!(Answer::read(&mut BufReader::new(stream), false).body.contains("hei"));
        let kill = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(kill.success());
        let ended = Instant::now();
        while child.try_wait().unwrap().is_none() {
            if ended.elapsed() > PATIENCE {
                child.kill().unwrap();
                panic!("still there after {signal}");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
}
