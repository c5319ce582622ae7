//! The stream of events by which open pages hear of changes.
//!
//! In: the page that asks. Out: one event for every version from the one of now on, with what that
//! page needs to know, and a comment now and then so that a closed page is noticed.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::json;

use super::address::decode;
use super::answer::{Desk, page_fingerprint};
use super::board::View;
use super::html;
use super::http::{Answer, Body, Request};

/// How many pages may listen at a time.
const MAX_STREAMS: usize = 64;

/// How often something is sent when nothing changes.
const HEARTBEAT: Duration = Duration::from_secs(1);

/// Answers a page that wants to hear of changes. `page=` in the query is its path.
pub(crate) fn answer(desk: &Arc<Desk>, request: &Request, query: Option<&str>) -> Answer {
    let fields = vec![
        ("Content-Type", "text/event-stream; charset=utf-8".to_owned()),
        ("Cache-Control", "no-store".to_owned()),
    ];
    if request.method == "HEAD" {
        return Answer { status: 200, fields, body: Body::Bytes(Arc::default()) };
    }
    let listener = Listener::new(&desk.streams);
    if listener.others >= MAX_STREAMS {
        let mut answer = Answer::text(503, &desk.words().text("serve-too-many-pages"));
        answer.fields.push(("Retry-After", "2".to_owned()));
        return answer;
    }
    let page = query
        .into_iter()
        .flat_map(|query| query.split('&'))
        .find_map(|pair| decode(pair.strip_prefix("page=")?))
        .unwrap_or_else(|| "/".to_owned());
    let desk = Arc::clone(desk);
    let write = move |stream: &mut dyn Write| {
        let _listener = listener;
        // A page that is gone cannot be told so.
        let _ = tell(&desk, stream, &page);
    };
    Answer { status: 200, fields, body: Body::Stream(Box::new(write)) }
}

/// Counts an open stream for as long as it lives.
struct Listener {
    count: Arc<AtomicUsize>,
    others: usize,
}

impl Listener {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        Self { others: count.fetch_add(1, Ordering::Relaxed), count: Arc::clone(count) }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.count.fetch_sub(1, Ordering::Relaxed);
    }
}

fn tell(desk: &Desk, stream: &mut dyn Write, page: &str) -> io::Result<()> {
    stream.write_all(b"retry: 1000\n\n")?;
    stream.flush()?;
    let mut version = 0;
    while !desk.stopped.load(Ordering::Acquire) {
        match desk.board.newer_than(version, HEARTBEAT) {
            Some(view) => {
                version = view.version;
                stream.write_all(event(desk, &view, page).as_bytes())?;
            }
            // Only a failing write tells that the page is gone.
            None => stream.write_all(b": still here\n\n")?,
        }
        stream.flush()?;
    }
    Ok(())
}

/// What a page needs to know: whether it and its styles are still what would be served, and what is
/// to be shown on top of it.
fn event(desk: &Desk, view: &View, page: &str) -> String {
    let words = desk.words();
    let said =
        if view.is_current() { words.text("serve-current") } else { html::title(&words, view) };
    let findings: Vec<_> = view.findings.iter().map(|shown| &shown.finding).collect();
    let data = json!({
        "version": view.version,
        "page": page_fingerprint(view, page),
        "styles": format!("{:016x}", view.styles),
        "overlay": html::overlay(&words, view),
        "said": said,
        "lang": words.lang,
        "findings": findings,
    });
    // JSON has its line ends escaped, so it is one line of data.
    format!("id: {}\nevent: view\ndata: {data}\n\n", view.version)
}
