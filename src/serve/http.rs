//! Just enough of HTTP/1.1 for a browser on the same machine.
//!
//! In: a listening socket and a function from requests to answers. Out: connections, each with a
//! thread of its own, so that a slow or silent client holds up nobody. Heads are limited in size
//! and time, bodies are not read, and what cannot be understood is answered and hung up on.
//!
//! This is not a library's work because the obvious one, tiny_http 0.12, strands connections that
//! arrive together: its pool counts a thread as free until it has woken up, so of six connections
//! that a browser opens at once, two were served only after another one had closed.

use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long a head may be. Browsers send about one kilobyte.
const MAX_HEAD: usize = 16 * 1024;

/// How many connections there may be at a time. A browser opens six for a site.
const MAX_CONNECTIONS: usize = 256;

/// How long a head may take from its first byte to its last.
const HEAD_TIME: Duration = Duration::from_secs(10);

/// How long a connection may stay open without a request.
const IDLE_TIME: Duration = Duration::from_secs(60);

/// How long a client may take to accept some bytes.
const WRITE_TIME: Duration = Duration::from_secs(10);

/// What a client asks for: the first line and the header fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    /// `GET`.
    pub(crate) method: String,
    /// `/nn/studentar/?x`, as it was sent.
    pub(crate) target: String,
    /// Whether it is HTTP/1.1, where connections stay open by default.
    pub(crate) modern: bool,
    fields: Vec<(String, String)>,
}

/// What a client gets.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) fields: Vec<(&'static str, String)>,
    pub(crate) body: Body,
}

/// The part after the head.
pub(crate) enum Body {
    /// All of it, shared with the site where possible.
    Bytes(Arc<[u8]>),
    /// Written bit by bit by this function until it returns; then the connection is closed.
    Stream(Box<dyn FnOnce(&mut TcpStream)>),
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{:?}", String::from_utf8_lossy(bytes)),
            Self::Stream(_) => f.write_str("a stream"),
        }
    }
}

impl Request {
    /// The values of a header field, whose name is given in small letters.
    pub(crate) fn fields<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    fn has_body(&self) -> bool {
        self.fields("transfer-encoding").next().is_some()
            || self.fields("content-length").any(|length| length != "0")
    }

    fn stays_open(&self) -> bool {
        let connection: Vec<String> =
            self.fields("connection").map(str::to_ascii_lowercase).collect();
        let says = |word: &str| connection.iter().any(|value| value.contains(word));
        !says("close") && (self.modern || says("keep-alive"))
    }
}

impl Answer {
    /// An answer in plain text.
    pub(crate) fn text(status: u16, text: &str) -> Self {
        let mut bytes = text.as_bytes().to_vec();
        bytes.push(b'\n');
        let fields = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { status, fields, body: Body::Bytes(bytes.into()) }
    }
}

/// Takes connections until `stopped` is set and one more connection is made.
pub(crate) fn listen(
    listener: TcpListener,
    stopped: Arc<AtomicBool>,
    answer: Arc<dyn Fn(&Request) -> Answer + Send + Sync>,
) {
    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        if stopped.load(Ordering::Acquire) {
            return;
        }
        let Ok(mut stream) = stream else {
            // Out of file handles, most likely; some will be free again in a moment.
            thread::sleep(Duration::from_millis(20));
            continue;
        };
        let guard = Open::new(&open);
        let answer = Arc::clone(&answer);
        let stopped = Arc::clone(&stopped);
        if guard.others >= MAX_CONNECTIONS {
            let _ = stream.set_write_timeout(Some(Duration::from_millis(100)));
            let busy = Answer::text(503, "too many connections");
            let _ = send(&mut stream, &busy, false, true);
            continue;
        }
        let serve = move || {
            let _guard = guard;
            // A broken connection concerns nobody else.
            let _ = converse(&mut stream, &stopped, &*answer);
        };
        let _ = thread::Builder::new().name("preview-client".to_owned()).spawn(serve);
    }
}

/// Counts a connection for as long as it lives.
struct Open {
    count: Arc<AtomicUsize>,
    others: usize,
}

impl Open {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        Self { others: count.fetch_add(1, Ordering::Relaxed), count: Arc::clone(count) }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.count.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Answers the requests of one connection, one after the other.
fn converse(
    stream: &mut TcpStream,
    stopped: &AtomicBool,
    answer: &dyn Fn(&Request) -> Answer,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_write_timeout(Some(WRITE_TIME))?;
    let mut received = Vec::new();
    while !stopped.load(Ordering::Acquire) {
        let request = match read_head(stream, &mut received)? {
            Head::Request(request) => request,
            Head::Nothing => return Ok(()),
            Head::Unreadable(status, reason) => {
                send(stream, &Answer::text(status, reason), false, true)?;
                return hang_up(stream);
            }
        };
        let answer = answer(&request);
        let head_only = request.method == "HEAD";
        match answer.body {
            Body::Stream(write) => {
                write(stream);
                return hang_up(stream);
            }
            Body::Bytes(_) => {}
        }
        let close = !request.stays_open() || request.has_body();
        send(stream, &answer, head_only, close)?;
        if close {
            return hang_up(stream);
        }
    }
    Ok(())
}

/// Closes a connection so that the client still gets the answer: what it has sent and nobody reads
/// would otherwise make the system reset the connection.
fn hang_up(stream: &mut TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_millis(250)))?;
    let mut rest = [0; 4096];
    for _ in 0..16 {
        if stream.read(&mut rest)? == 0 {
            break;
        }
    }
    Ok(())
}

/// Writes an answer in one piece if it is small.
fn send(stream: &mut TcpStream, answer: &Answer, head_only: bool, close: bool) -> io::Result<()> {
    let Body::Bytes(body) = &answer.body else { return Ok(()) };
    let mut bytes = head(answer.status, &answer.fields);
    if answer.status != 304 {
        bytes.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    if close {
        bytes.push_str("Connection: close\r\n");
    }
    bytes.push_str("\r\n");
    let mut bytes = bytes.into_bytes();
    if head_only || answer.status == 304 {
        return stream.write_all(&bytes);
    }
    if body.len() <= 64 * 1024 {
        bytes.extend_from_slice(body);
        return stream.write_all(&bytes);
    }
    stream.write_all(&bytes)?;
    stream.write_all(body)
}

/// The status line and the fields that every answer has, without the empty line at the end.
pub(crate) fn head(status: u16, fields: &[(&'static str, String)]) -> String {
    let now = jiff::Timestamp::now().strftime("%a, %d %b %Y %H:%M:%S GMT");
    let mut head = format!("HTTP/1.1 {status} {}\r\nDate: {now}\r\n", reason(status));
    for (name, value) in fields {
        // A line end would begin a new field; no value of ours has one.
        head.push_str(&format!("{name}: {}\r\n", value.replace(['\r', '\n'], " ")));
    }
    // Nothing here is for other origins, and nothing is to be taken for what it is not.
    head.push_str(
        "X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n",
    );
    head
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        503 => "Service Unavailable",
        505 => "HTTP Version Not Supported",
        _ => "Status",
    }
}

/// What came of waiting for a request.
enum Head {
    Request(Request),
    /// The client closed the connection, or was silent for long enough.
    Nothing,
    /// Something came that gets this status and reason.
    Unreadable(u16, &'static str),
}

/// Reads up to the empty line that ends a head. Bytes after it stay in `received`.
fn read_head(stream: &mut TcpStream, received: &mut Vec<u8>) -> io::Result<Head> {
    let mut begun: Option<Instant> = None;
    let mut chunk = [0; 4096];
    loop {
        if let Some(end) = received.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head: Vec<u8> = received.drain(..end + 4).collect();
            return Ok(parse(&head[..end]));
        }
        if received.len() > MAX_HEAD {
            return Ok(Head::Unreadable(431, "the request is too long"));
        }
        if !received.is_empty() && begun.is_none() {
            begun = Some(Instant::now());
        }
        let left = begun.map_or(IDLE_TIME, |begun| HEAD_TIME.saturating_sub(begun.elapsed()));
        if left.is_zero() {
            return Ok(Head::Unreadable(408, "the request took too long"));
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut chunk) {
            Ok(0) => return Ok(Head::Nothing),
            Ok(length) => received.extend_from_slice(&chunk[..length]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error)
                if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) =>
            {
                if begun.is_none() {
                    return Ok(Head::Nothing);
                }
            }
            Err(error) => return Err(error),
        }
    }
}

/// Reads a head without the empty line at its end.
fn parse(head: &[u8]) -> Head {
    let unreadable = Head::Unreadable(400, "the request cannot be understood");
    let Ok(head) = std::str::from_utf8(head) else { return unreadable };
    // Browsers send none, but an empty line before a request is allowed.
    let mut lines = head.trim_start_matches("\r\n").split("\r\n");
    let first: Vec<&str> = lines.next().unwrap_or_default().split(' ').collect();
    let [method, target, version] = first[..] else { return unreadable };
    let modern = match version {
        "HTTP/1.1" => true,
        "HTTP/1.0" => false,
        _ => return Head::Unreadable(505, "only HTTP/1.1 is spoken here"),
    };
    let token = |text: &str| {
        !text.is_empty()
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.!#$%&'*+^`|~".contains(&b))
    };
    let mut fields = Vec::new();
    for line in lines {
        match line.split_once(':') {
            Some((name, value)) if token(name) && !value.contains(['\r', '\n', '\0']) => {
                fields
                    .push((name.to_ascii_lowercase(), value.trim_matches([' ', '\t']).to_owned()));
            }
            Some(_) | None => return unreadable,
        }
    }
    if !token(method) || target.is_empty() || target.contains(char::is_control) {
        return unreadable;
    }
    Head::Request(Request { method: method.to_owned(), target: target.to_owned(), modern, fields })
}

#[cfg(test)]
impl Request {
    /// A request as a browser sends it, for tests of what is answered.
    pub(crate) fn for_test(method: &str, target: &str, fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        Self { method: method.to_owned(), target: target.to_owned(), modern: true, fields }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(head: &str) -> u16 {
        match parse(head.as_bytes()) {
            Head::Request(_) => 200,
            Head::Nothing => 0,
            Head::Unreadable(status, _) => status,
        }
    }

    #[test]
    fn heads_are_read_strictly() {
        assert_eq!(status("GET / HTTP/1.1\r\nHost: a"), 200);
        assert_eq!(status("GET /å HTTP/1.1\r\nHost: a"), 200);
        assert_eq!(status("GET / HTTP/1.0"), 200);
        for wrong in [
            "GET /",
            "GET  / HTTP/1.1",
            "GET / HTTP/1.1\r\nHost : a",
            "GET / HTTP/1.1\r\n folded: a",
            "GET / HTTP/1.1\r\nno colon",
            "GET / HTTP/1.1\r\nA: b\nC: d",
            "G(T / HTTP/1.1",
            "GET /\0 HTTP/1.1",
            "",
        ] {
            assert_eq!(status(wrong), 400, "{wrong:?}");
        }
        assert_eq!(status("GET / HTTP/2.0"), 505);
    }

    #[test]
    fn a_connection_stays_open_as_the_version_says_unless_told() {
        let read = |head: &str| match parse(head.as_bytes()) {
            Head::Request(request) => request,
            Head::Nothing | Head::Unreadable(..) => panic!("{head}"),
        };
        assert!(read("GET / HTTP/1.1").stays_open());
        assert!(!read("GET / HTTP/1.1\r\nConnection: Close").stays_open());
        assert!(!read("GET / HTTP/1.0").stays_open());
        assert!(read("GET / HTTP/1.0\r\nconnection: keep-alive").stays_open());
        assert!(read("POST / HTTP/1.1\r\nContent-Length: 3").has_body());
        assert!(read("POST / HTTP/1.1\r\nTransfer-Encoding: chunked").has_body());
        assert!(!read("GET / HTTP/1.1\r\nContent-Length: 0").has_body());
    }
}
