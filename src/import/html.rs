//! A web page to blocks. The tokens of HTML are enough: which elements begin a block, which stand
//! around the text, and which lines they are on. A page without `main` is read whole.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use super::block::{Block, CELL, Kind, Read, squeezed};

/// Elements whose text nobody reads.
const UNSEEN: &[&str] = &["script", "style", "template", "noscript", "svg", "math", "iframe"];

/// Elements that stand around the text of a page.
const AROUND: &[&str] = &["nav", "header", "footer", "aside", "button", "dialog", "select"];

/// Elements that end a paragraph where they begin and where they end.
const BREAKING: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "main",
    "body",
    "ul",
    "ol",
    "dl",
    "table",
    "thead",
    "tbody",
    "blockquote",
    "figure",
    "figcaption",
    "details",
    "summary",
    "address",
    "hr",
    "pre",
    "fieldset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "dt",
    "dd",
    "tr",
    "title",
    "html",
    "head",
];

/// Whether a text is a web page rather than plain text.
pub fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let start: String = start.chars().take(200).collect::<String>().to_lowercase();
    let tags =
        ["<!doctype html", "<html", "<head", "<body", "<main", "<article", "<h1", "<p>", "<div"];
    tags.iter().any(|tag| start.starts_with(tag))
        || start.starts_with("<?xml") && start.contains("<html")
}

/// Reads a web page.
pub(super) fn read(text: &str) -> Read {
    let sink = Sink { page: RefCell::new(Page::default()) };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(text));
    while let html5ever::TokenizerResult::Script(()) = tokenizer.feed(&queue) {}
    tokenizer.end();
    tokenizer.sink.page.into_inner().finish()
}

struct Sink {
    page: RefCell<Page>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let line = usize::try_from(line).unwrap_or(usize::MAX).max(1);
        let mut page = self.page.borrow_mut();
        match token {
            Token::TagToken(tag) => return page.tag(&tag, line),
            Token::CharacterTokens(text) => page.text(&text, line),
            Token::DoctypeToken(_)
            | Token::CommentToken(_)
            | Token::NullCharacterToken
            | Token::EOFToken
            | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

/// A page while it is read.
#[derive(Default)]
struct Page {
    read: Read,
    /// The paragraph at hand.
    text: String,
    line: usize,
    kind: Option<Kind>,
    links: Vec<(std::ops::Range<usize>, String)>,
    /// Where the open link began, and where it leads.
    link: Option<(usize, String)>,
    /// How many elements around us are unseen, or stand around the text.
    unseen: usize,
    around: usize,
    lists: usize,
    /// How many `main` and `article` are open: a header inside them is the text's own.
    within: usize,
    /// What `title` says, for pages without a heading.
    title: Option<Block>,
    /// Where `main` began among the blocks, and where it ended.
    main: Option<(usize, usize)>,
}

impl Page {
    fn tag(&mut self, tag: &Tag, line: usize) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let opens = tag.kind == TagKind::StartTag;
        if UNSEEN.contains(&name) {
            if !tag.self_closing {
                self.unseen = stepped(self.unseen, opens);
            }
            return match name {
                "script" if opens => TokenSinkResult::RawData(RawKind::ScriptData),
                "style" | "noscript" | "iframe" if opens => {
                    TokenSinkResult::RawData(RawKind::Rawtext)
                }
                _ => TokenSinkResult::Continue,
            };
        }
        if BREAKING.contains(&name) || AROUND.contains(&name) {
            self.end_block();
        }
        match name {
            "main" if opens => self.main = Some((self.read.blocks.len(), usize::MAX)),
            "main" => {
                if let Some((_, end)) = &mut self.main {
                    *end = self.read.blocks.len();
                }
            }
            "ul" | "ol" => self.lists = stepped(self.lists, opens),
            "li" if opens => {
                let depth = u8::try_from(self.lists.saturating_sub(1)).unwrap_or(u8::MAX);
                self.begin(Kind::Item(depth));
            }
            "dt" if opens => self.begin(Kind::Heading(4)),
            "tr" if opens => self.begin(Kind::Row),
            "td" | "th" => {
                let has_cell = !self.text.is_empty() && !self.text.ends_with(CELL);
                if opens && has_cell {
                    self.text.truncate(self.text.trim_end().len());
                    self.text.push_str(CELL);
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if opens => {
                self.begin(Kind::Heading(name.as_bytes()[1] - b'0'));
            }
            "title" if opens => {
                self.begin(Kind::Heading(0));
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "textarea" if opens => return TokenSinkResult::RawData(RawKind::Rcdata),
            "br" => self.text(" ", line),
            "a" if opens => {
                let href = tag.attrs.iter().find(|it| &*it.name.local == "href");
                self.link = href.map(|it| (self.text.len(), it.value.trim().to_owned()));
            }
            "a" => self.end_link(),
            "img" if opens => {
                // What a picture says to a screen reader is part of the text.
                let alt = tag.attrs.iter().find(|it| &*it.name.local == "alt");
                if let Some(alt) = alt.filter(|it| !it.value.trim().is_empty()) {
                    let alt = alt.value.to_string();
                    self.text(&format!(" {alt} "), line);
                }
            }
            _ => {}
        }
        if matches!(name, "main" | "article") {
            self.within = stepped(self.within, opens);
        }
        let is_own = self.within > 0 && matches!(name, "header" | "footer");
        if AROUND.contains(&name) && !is_own && !tag.self_closing {
            self.around = stepped(self.around, opens);
        }
        TokenSinkResult::Continue
    }

    fn text(&mut self, text: &str, line: usize) {
        if self.unseen > 0 {
            return;
        }
        let mut at = line.saturating_sub(text.matches('\n').count());
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end_matches(char::is_whitespace);
            if !word.is_empty() {
                if self.text.is_empty() {
                    self.line = at.max(1);
                }
                self.text.push_str(word);
            }
            let has_space = word.len() < piece.len();
            if has_space && !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
            at += piece.matches('\n').count();
        }
    }

    fn begin(&mut self, kind: Kind) {
        self.end_block();
        self.kind = Some(kind);
    }

    fn end_link(&mut self) {
        let Some((start, href)) = self.link.take() else { return };
        let text = self.text.get(start..).unwrap_or_default();
        let start = start + (text.len() - text.trim_start().len());
        let end = self.text.trim_end().len();
        let leads_out = ["https://", "http://", "mailto:", "tel:"];
        if start < end && leads_out.iter().any(|it| href.starts_with(it)) {
            self.links.push((start..end, href));
        }
    }

    fn end_block(&mut self) {
        self.end_link();
        let kind = self.kind.take();
        let text = std::mem::take(&mut self.text);
        let links = std::mem::take(&mut self.links);
        let text = text.trim_end().trim_end_matches(CELL.trim_end()).trim_end().to_owned();
        if !text.chars().any(char::is_alphanumeric) {
            // An item may hold a paragraph of its own, which is then the item.
            self.kind = kind.filter(|it| matches!(it, Kind::Item(_)));
            return;
        }
        let kind = kind.unwrap_or(Kind::Paragraph);
        let links = links.into_iter().filter(|(at, _)| at.end <= text.len()).collect();
        let block = Block { links, ..Block::new(self.line, kind, squeezed_with(text)) };
        match kind {
            Kind::Heading(0) => {
                self.title.get_or_insert(Block { kind: Kind::Heading(1), ..block });
            }
            _ if self.around > 0 => self.read.around.push(block),
            Kind::Heading(_) | Kind::Paragraph | Kind::Item(_) | Kind::Row => {
                self.read.blocks.push(block);
            }
        }
    }

    fn finish(mut self) -> Read {
        self.end_block();
        let Self { mut read, title, main, .. } = self;
        if read.blocks.is_empty() {
            // A page that is nothing but surroundings is read as what it is.
            read.blocks = std::mem::take(&mut read.around);
        }
        if let Some((start, end)) = main {
            let end = end.min(read.blocks.len());
            if start < end {
                let after = read.blocks.split_off(end);
                let within = read.blocks.split_off(start);
                read.around.extend(std::mem::replace(&mut read.blocks, within));
                read.around.extend(after);
            }
        }
        read.around.sort_by_key(|block| block.line);
        let has_heading = read.blocks.iter().any(|block| block.kind == Kind::Heading(1));
        match title {
            Some(title) if !has_heading => read.blocks.insert(0, title),
            Some(title) => read.around.insert(0, title),
            None => {}
        }
        read
    }
}

/// The text has single spaces already; only its beginning may have one.
fn squeezed_with(text: String) -> String {
    if text.starts_with(' ') || text.contains("  ") { squeezed(&text) } else { text }
}

fn stepped(count: usize, opens: bool) -> usize {
    if opens { count + 1 } else { count.saturating_sub(1) }
}

#[cfg(test)]
mod tests {
    use super::super::block::Kind;
    use super::{is_html, read};

    #[test]
    fn a_page_becomes_blocks_with_their_lines() {
        let page = "<!doctype html>\n<title>Gjester | Eksempel</title>\n<nav><ul><li>Meny</ul></nav>\n\
                    <main>\n<h1>Gjester</h1>\n<p>Vi skriver <b>ned</b> hvem\nsom kommer, se\n\
                    <a href=\"https://eksempel.example/\">listen</a>.\n<ul><li>navn<li><p>tid</p></ul>\n\
                    <table><tr><th>Hva<th>Hvorfor<tr><td>Navn<td>Orden</table>\n</main><footer>Slutt</footer>";
        assert!(is_html(page));
        let read = read(page);
        let blocks: Vec<_> =
            read.blocks.iter().map(|it| (it.line, it.kind, it.text.as_str())).collect();
        assert_eq!(
            blocks,
            [
                (5, Kind::Heading(1), "Gjester"),
                (6, Kind::Paragraph, "Vi skriver ned hvem som kommer, se listen."),
                (9, Kind::Item(0), "navn"),
                (9, Kind::Item(0), "tid"),
                (10, Kind::Row, "Hva | Hvorfor"),
                (10, Kind::Row, "Navn | Orden"),
            ]
        );
        assert_eq!(read.blocks[1].links.len(), 1);
        let around: Vec<_> = read.around.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(around, ["Gjester | Eksempel", "Meny", "Slutt"]);
    }

    #[test]
    fn an_unclosed_or_empty_page_is_read_too() {
        assert!(read("").blocks.is_empty());
        assert_eq!(read("<p>én<p>to</div></main></ul>").blocks.len(), 2);
        assert_eq!(read("<main><script>var a = '<p>';</script>tekst").blocks.len(), 1);
    }
}
