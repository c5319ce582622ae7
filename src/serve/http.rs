//! HTTP for a browser on the same machine, as tiny_http reads it.
//!
//! In: a listening socket and a function from requests to answers. Out: answers, each in a thread of
//! its own, so that a slow client holds up nobody. Bodies are not read. Answers are written to the
//! raw connection: the library's own writer gathers a stream of events until it ends, and does not
//! let us say `Connection: close`.

use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tiny_http::Server;

/// How many answers may be under way at a time. A browser asks for six at once.
const MAX_ANSWERS: usize = 256;

/// How often the server is woken. tiny_http counts a thread as free until it has woken up, so of
/// connections that arrive together some may be given to threads that are not there; the next
/// connection sets them going, and where a browser makes none, we do.
const WAKE: Duration = Duration::from_millis(100);

/// What a client asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    /// `GET`.
    pub(crate) method: String,
    /// `/nn/studentar/?x`, as it was sent.
    pub(crate) target: String,
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
    Stream(Box<Streaming>),
}

/// Writes the body of an answer bit by bit.
type Streaming = dyn FnOnce(&mut dyn Write) + Send;

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{:?}", String::from_utf8_lossy(bytes)),
            Self::Stream(_) => f.write_str("a stream"),
        }
    }
}

impl Request {
    fn of(request: &tiny_http::Request) -> Self {
        let field = |header: &tiny_http::Header| {
            let name = header.field.as_str().as_str().to_ascii_lowercase();
            (name, header.value.as_str().to_owned())
        };
        Self {
            method: request.method().as_str().to_owned(),
            target: request.url().to_owned(),
            fields: request.headers().iter().map(field).collect(),
        }
    }

    /// The values of a header field, whose name is given in small letters.
    pub(crate) fn fields<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// A request as a browser sends it, for tests of what is answered.
    #[cfg(test)]
    pub(crate) fn for_test(method: &str, target: &str, fields: &[(&str, &str)]) -> Self {
        let fields = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        Self { method: method.to_owned(), target: target.to_owned(), fields }
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

/// Answers requests until `stopped` is set.
pub(crate) fn listen(
    listener: TcpListener,
    stopped: &AtomicBool,
    answer: &Arc<dyn Fn(&Request) -> Answer + Send + Sync>,
) {
    let Ok(address) = listener.local_addr() else { return };
    let Ok(server) = Server::from_listener(listener, None) else { return };
    let under_way = Arc::new(AtomicUsize::new(0));
    let mut woken = Instant::now();
    while !stopped.load(Ordering::Acquire) {
        match server.recv_timeout(WAKE) {
            Ok(Some(request)) => take(request, answer, &under_way),
            Ok(None) => {}
            // Out of file handles, most likely; some will be free again in a moment.
            Err(_) => thread::sleep(Duration::from_millis(20)),
        }
        if woken.elapsed() >= WAKE {
            wake(address);
            woken = Instant::now();
        }
    }
}

/// Makes a connection that says nothing.
fn wake(address: SocketAddr) {
    let _connection = TcpStream::connect_timeout(&address, WAKE);
}

/// Answers a request in a thread of its own.
fn take(
    request: tiny_http::Request,
    answer: &Arc<dyn Fn(&Request) -> Answer + Send + Sync>,
    under_way: &Arc<AtomicUsize>,
) {
    let place = Place::new(under_way);
    let busy = place.others >= MAX_ANSWERS;
    let answer = Arc::clone(answer);
    let reply = move || {
        let _place = place;
        let asked = Request::of(&request);
        let answer = if busy { Answer::text(503, "too many requests") } else { answer(&asked) };
        let mut writer = request.into_writer();
        // A broken connection concerns nobody else.
        let _ = send(&mut *writer, answer, asked.method == "HEAD");
    };
    let _ = thread::Builder::new().name("preview-answer".to_owned()).spawn(reply);
}

/// Counts an answer for as long as it is under way.
struct Place {
    count: Arc<AtomicUsize>,
    others: usize,
}

impl Place {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        Self { others: count.fetch_add(1, Ordering::Relaxed), count: Arc::clone(count) }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.count.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Writes an answer, the last on its connection: a thread that waits for another request is one that
/// a new connection cannot have.
fn send(writer: &mut dyn Write, answer: Answer, head_only: bool) -> io::Result<()> {
    let mut bytes = head(answer.status, &answer.fields);
    let body = match answer.body {
        Body::Bytes(body) => body,
        Body::Stream(write) => {
            writer.write_all(format!("{bytes}\r\n").as_bytes())?;
            write(writer);
            return writer.flush();
        }
    };
    if answer.status != 304 {
        bytes.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    bytes.push_str("\r\n");
    writer.write_all(bytes.as_bytes())?;
    if !head_only && answer.status != 304 {
        writer.write_all(&body)?;
    }
    writer.flush()
}

/// The status line and the fields that every answer has, without the empty line at the end.
fn head(status: u16, fields: &[(&'static str, String)]) -> String {
    let now = jiff::Timestamp::now().strftime("%a, %d %b %Y %H:%M:%S GMT");
    let mut head = format!("HTTP/1.1 {status} {}\r\nDate: {now}\r\n", reason(status));
    for (name, value) in fields {
        // A line end would begin a new field; no value of ours has one.
        head.push_str(&format!("{name}: {}\r\n", value.replace(['\r', '\n'], " ")));
    }
    // Nothing here is for other origins, and nothing is to be taken for what it is not.
    head.push_str(
        "Connection: close\r\nX-Content-Type-Options: nosniff\r\n\
         Cross-Origin-Resource-Policy: same-origin\r\n",
    );
    head
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        308 => "Permanent Redirect",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        421 => "Misdirected Request",
        503 => "Service Unavailable",
        _ => "Status",
    }
}
