//! The preview, over the wire: what browsers and editors do to it, with a build that only joins
//! text files to pages. Everything is on the loopback address and bounded in time.

mod showing;
mod watching;
mod wire;

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
        edits: Vec::new(),
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
