//! What clients do to the preview: ask, ask wrongly, all at once, slowly, for ever.

use super::*;

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

    let post = stage.ask("POST", "/a/", "Content-Length: 0\r\n");
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
    assert_eq!(raw("nonsense\r\n\r\n"), Some(400));
    assert_eq!(raw("GET / HTTP/1.1\r\nHost: HOST\r\nA\r\n\r\n"), Some(400));
    assert_eq!(raw("GET /_opplyst/%00 HTTP/1.0\r\nHost: HOST\r\n\r\n"), Some(400));
    assert_eq!(raw("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.0\r\nHost: HOST\r\n\r\n"), Some(404));
    assert_eq!(raw("GET /../../etc/passwd HTTP/1.0\r\nHost: HOST\r\n\r\n"), Some(404));
    assert_eq!(stage.get("/a/").status, 200);
}

#[test]
fn connections_that_come_together_are_all_served() {
    let stage = Stage::new(&[("a.md", "hei")]);
    let host = stage.host();
    for _ in 0..5 {
        let started = Instant::now();
        let mut streams: Vec<TcpStream> = (0..12).map(|_| stage.connect()).collect();
        for stream in &mut streams {
            write!(stream, "GET /a/ HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
        }
        for stream in streams {
            assert_eq!(Answer::read(&mut BufReader::new(stream), false).status, 200);
        }
        assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
    }
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
            .args(["--exact", "serve::wire::serving_until_ended", "--nocapture"])
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
