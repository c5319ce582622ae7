//! Text to tokens: words, numbers and signs, with their places.
//!
//! Every kind of dash, blank and quotation mark comes out as one of a few signs, so that nothing
//! after this file needs to know how many of them Unicode has. An e-mail or web address is one
//! opaque token: nothing in it is law.

use std::borrow::Cow;

use super::markup::{entity, inline_tag};

/// A word, number or sign, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    /// First byte.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
    /// What it is.
    pub(crate) kind: TokenKind,
    /// Whether it follows the token before without a blank.
    pub(crate) tight: bool,
    /// How many line breaks stand before it, at most two.
    pub(crate) breaks: u8,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters.
    Word {
        /// A fingerprint of the word in lower case.
        hash: u64,
        /// The letter in lower case, if there is only one.
        letter: Option<char>,
        /// Whether the first letter is a capital.
        capital: bool,
    },
    /// Digits. The value of a number too large to be a provision's is `u32::MAX`.
    Number(u32),
    /// Anything else: `-` for a hyphen, `–` for a longer dash, `"` and `'` for quotation marks.
    Sign(char),
    /// An address.
    Opaque,
}

/// The fingerprint of a sign in a phrase. Every dash is the same there.
pub(crate) fn sign_hash(sign: char) -> u64 {
    let sign = if sign == '–' { '-' } else { sign };
    u64::from(u32::from(sign)) | 1 << 63
}

/// The fingerprint of a number in a phrase.
pub(crate) fn number_hash(number: u32) -> u64 {
    u64::from(number) | 1 << 62
}

/// Splits a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::with_capacity(text.len() / 4 + 4);
    let mut chars = Chars { text, at: 0 };
    // Most texts hold no address, and then none is looked for.
    let has_address = text.contains('@') || text.contains("://") || text.contains("www.");
    let has_tags = text.contains('<');
    let (mut tight, mut breaks, mut chunk_start) = (false, 0_u8, true);
    while let Some((start, c)) = chars.peek() {
        if is_blank(c) {
            if c == '\n' || c == '\u{2029}' {
                breaks = (breaks + 1).min(2);
            }
            (tight, chunk_start) = (false, true);
            chars.next();
            continue;
        }
        if is_nothing(c) {
            chars.next();
            continue;
        }
        if has_tags
            && c == '<'
            && let Some(end) = inline_tag(text, start)
        {
            // What only makes words stand out, or a link of them, parts none of them.
            chars.at = end;
            chunk_start = true;
            continue;
        }
        let entity = if c == '&' { entity(text, start) } else { None };
        if let Some((seen, end)) = entity
            && !seen.is_alphabetic()
        {
            chars.at = end;
            if is_blank(seen) {
                (tight, chunk_start) = (false, true);
            } else if !is_nothing(seen) {
                out.push(Token {
                    start: u32::try_from(start).unwrap_or(u32::MAX),
                    end: u32::try_from(end).unwrap_or(u32::MAX),
                    kind: TokenKind::Sign(sign(seen)),
                    tight,
                    breaks,
                });
                (tight, breaks) = (true, 0);
                chunk_start = matches!(sign(seen), '"' | '<');
            }
            continue;
        }
        let kind = if chunk_start
            && has_address
            && let Some(end) = address_end(text, start)
        {
            while chars.next_if(|(at, _)| *at < end).is_some() {}
            TokenKind::Opaque
        } else if c.is_alphabetic() || entity.is_some() {
            plain_word(&mut chars).unwrap_or_else(|| word(&mut chars))
        } else if c.is_ascii_digit() {
            number(&mut chars)
        } else {
            chars.next();
            // What makes words stand out in the source of a text is no part of it, and neither is
            // the number of a note.
            if c == '*' || is_note(c) || c == '_' && stands_out(text, start) {
                chunk_start = true;
                continue;
            }
            TokenKind::Sign(sign(c))
        };
        // An address begins after a blank or an opening bracket, never inside a word.
        chunk_start = matches!(kind, TokenKind::Sign('(' | '"' | '<' | ':' | '['));
        let end = chars.at;
        let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(end)) else { break };
        out.push(Token { start, end, kind, tight, breaks });
        (tight, breaks) = (true, 0);
    }
    out
}

/// A word without the hyphen that divides it between two lines, and without what cannot be seen;
/// every blank is the same.
pub(crate) fn plain(word: &str) -> Cow<'_, str> {
    let hides = |c: char| matches!(c, '&' | '<') || is_nothing(c) || c.is_whitespace() && c != ' ';
    if !word.contains(hides) {
        return Cow::Borrowed(word);
    }
    let mut out = String::with_capacity(word.len());
    let mut from = 0;
    for (at, c) in word.char_indices() {
        if at < from {
            continue;
        }
        if let Some((seen, end)) = entity(word, at) {
            if !is_nothing(seen) {
                out.push(if is_blank(seen) { ' ' } else { seen });
            }
            from = end;
            continue;
        }
        if let Some(end) = inline_tag(word, at) {
            from = end;
            continue;
        }
        match broken_at(word, at) {
            Some(end) => from = end,
            None if is_nothing(c) => {}
            None => out.push(if c.is_whitespace() { ' ' } else { c }),
        }
    }
    Cow::Owned(out)
}

/// A small raised figure.
fn is_note(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '\u{2070}' | '\u{2074}'..='\u{2079}')
}

/// Whether an underscore stands before or after a word, and not within a name such as `art_6`.
fn stands_out(text: &str, at: usize) -> bool {
    let is_within = |c: char| c.is_alphanumeric();
    let before = text[..at].chars().next_back().is_some_and(is_within);
    let after = text[at + 1..].chars().next().is_some_and(is_within);
    !(before && after)
}

/// A text, and how far it has been read.
struct Chars<'a> {
    text: &'a str,
    at: usize,
}

impl Chars<'_> {
    fn peek(&self) -> Option<(usize, char)> {
        self.text[self.at..].chars().next().map(|c| (self.at, c))
    }

    fn next(&mut self) -> Option<(usize, char)> {
        self.next_if(|_| true)
    }

    /// The next character, written by its name or number.
    fn next_entity(&mut self, fits: impl FnOnce(char) -> bool) -> Option<(usize, char)> {
        let at = self.at;
        let (seen, end) = entity(self.text, at).filter(|(seen, _)| fits(*seen))?;
        self.at = end;
        Some((at, seen))
    }

    fn next_if(&mut self, fits: impl FnOnce(&(usize, char)) -> bool) -> Option<(usize, char)> {
        let next = self.peek().filter(fits)?;
        self.at += next.1.len_utf8();
        Some(next)
    }
}

/// Longer words are no law's name; their fingerprint is then of their beginning, and harmless.
const LONGEST: usize = 96;

/// A word of the letters that Norwegian and English are written with, and nothing else in or right
/// behind it: that is almost every word, and it is read byte by byte. Nothing is taken otherwise.
fn plain_word(chars: &mut Chars<'_>) -> Option<TokenKind> {
    let bytes = chars.text.as_bytes().get(chars.at..)?;
    let mut folded = [0_u8; LONGEST];
    let (mut len, mut count) = (0, 0);
    loop {
        match (bytes.get(len), bytes.get(len + 1)) {
            (Some(byte), _) if byte.is_ascii_alphabetic() => {
                *folded.get_mut(len)? = byte.to_ascii_lowercase();
                len += 1;
            }
            // À to ÿ but for the signs × and ÷; the small letters stand 32 after the capitals.
            (Some(0xc3), Some(byte)) if !matches!(byte, 0x97 | 0xb7) => {
                *folded.get_mut(len + 1)? = if *byte < 0x9f { byte | 0x20 } else { *byte };
                folded[len] = 0xc3;
                len += 2;
            }
            // A hyphen may divide the word between two lines, and other letters and what cannot be
            // seen may belong to it, or a letter may be written as `&oslash;`.
            (Some(byte), _) if matches!(byte, b'-' | b'&') || !byte.is_ascii() => return None,
            (Some(_) | None, _) => break,
        }
        count += 1;
    }
    let folded = &folded[..len];
    let opening = if folded.starts_with(&[0xc3]) { 1 } else { 0 };
    let capital = bytes.get(opening) != folded.get(opening);
    let letter = if count == 1 { std::str::from_utf8(folded).ok()?.chars().next() } else { None };
    chars.at += len;
    Some(TokenKind::Word { hash: word_hash(folded), letter, capital })
}

fn word(chars: &mut Chars<'_>) -> TokenKind {
    let text = chars.text;
    let mut folded = [0_u8; LONGEST];
    let (mut len, mut count, mut first, mut capital) = (0, 0_usize, None, false);
    loop {
        let Some((at, c)) = chars
            .next_if(|(_, c)| c.is_alphabetic() || joins(*c))
            .or_else(|| chars.next_entity(|c| c.is_alphabetic() || joins(c)))
        else {
            let hyphen = chars.peek().filter(|_| count > 1).map(|(at, _)| at);
            let Some(end) = hyphen.and_then(|at| broken_at(text, at)) else { break };
            while chars.next_if(|(at, _)| *at < end).is_some() {}
            continue;
        };
        if is_nothing(c) {
            // A soft hyphen that showed, at the end of a line.
            if let Some(end) = broken_at(text, at) {
                while chars.next_if(|(at, _)| *at < end).is_some() {}
            }
            continue;
        }
        if c == '\u{30a}' {
            // A ring after an a, as some word processors write å.
            if len > 0 && folded[len - 1] == b'a' {
                len -= 1;
                len = push(&mut folded, len, 'å');
            }
            continue;
        }
        if joins(c) {
            continue;
        }
        if first.is_none() {
            capital = c.is_uppercase();
        }
        let lower = if c.is_ascii() {
            c.to_ascii_lowercase()
        } else {
            c.to_lowercase().next().unwrap_or(c)
        };
        first = first.or(Some(lower));
        len = push(&mut folded, len, lower);
        count += 1;
    }
    let letter = if count == 1 { first } else { None };
    TokenKind::Word { hash: word_hash(&folded[..len]), letter, capital }
}

/// Where a word goes on that a hyphen at this place divides between two lines. The hyphen of
/// `universitets-` before a line with `og` divides nothing, so a short word is one of its own.
fn broken_at(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let soft = rest.strip_prefix('\u{ad}');
    let after = soft.or_else(|| rest.strip_prefix(['-', '\u{2010}']))?;
    let line = after.trim_start_matches([' ', '\t', '\r']).strip_prefix('\n')?;
    let next = line.trim_start_matches([' ', '\t']);
    let letters = next.chars().take_while(|c| c.is_lowercase()).take(4).count();
    (letters == 4 || soft.is_some() && letters > 0).then(|| text.len() - next.len())
}

fn push(folded: &mut [u8], len: usize, c: char) -> usize {
    match folded.get_mut(len..len + c.len_utf8()) {
        Some(room) => {
            c.encode_utf8(room);
            len + c.len_utf8()
        }
        None => len,
    }
}

fn word_hash(folded: &[u8]) -> u64 {
    xxhash_rust::xxh3::xxh3_64(folded) & !(0b11 << 62)
}

fn number(chars: &mut Chars<'_>) -> TokenKind {
    let mut value = 0_u32;
    while let Some((_, c)) = chars.next_if(|(_, c)| c.is_ascii_digit()) {
        let digit = c.to_digit(10).unwrap_or(0);
        value = value.checked_mul(10).and_then(|v| v.checked_add(digit)).unwrap_or(u32::MAX);
    }
    TokenKind::Number(value)
}

fn sign(c: char) -> char {
    match c {
        '\u{2010}' | '\u{2011}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{2012}' | '\u{2014}' | '\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{2e3a}' => '–',
        '«' | '»' | '“' | '”' | '„' | '\u{201f}' => '"',
        '’' | '‘' | '‚' | '´' | '`' | '\u{2032}' => '\'',
        '\u{ff08}' => '(',
        '\u{ff09}' => ')',
        '\u{2215}' | '\u{2044}' => '/',
        other => other,
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{200b}'
}

/// Characters that are there without being seen.
fn is_nothing(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{200e}' | '\u{200f}'
    )
}

fn joins(c: char) -> bool {
    is_nothing(c) || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Where the address that begins here ends.
fn address_end(text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    let mut bytes = rest.bytes().take(200);
    let head = bytes.position(|b| !(b.is_ascii_alphanumeric() || b"._%+-".contains(&b)))?;
    let after = &rest[head..];
    let mail = head > 0 && after.starts_with('@');
    let web = head > 0 && after.starts_with("://") || rest.starts_with("www.");
    if !mail && !web {
        return None;
    }
    let ends = |c: char| is_blank(c) || matches!(c, '<' | '>' | '"' | ')' | ']' | '»');
    let end = rest.find(ends).unwrap_or(rest.len());
    let trimmed = rest[..end].trim_end_matches(['.', ',', ';', ':']);
    Some(start + trimmed.len())
}
