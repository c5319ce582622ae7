//! Text to words, numbers, signs and addresses.
//!
//! Marks of emphasis and the ids of headings are passed over, so that `**90** days` reads as it is
//! read aloud. Places are bytes in the text.

use std::ops::Range;

use super::number::{Digits, digits, phone};
use super::words::{Lexicon, Role, Sense};

/// A piece of text.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    /// What stands before it.
    pub(super) gap: Gap,
}

/// What a piece of text is.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    Word {
        hash: u64,
        /// Its [`first_letters`].
        first: u64,
        sense: Sense,
    },
    Number(Digits),
    Sign(char),
    /// An e-mail address or a web address in the text itself, or where a link leads.
    Address,
}

/// What stands between a token and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    Nothing,
    Space,
}

impl Token {
    /// What the word may mean; nothing for what is no word.
    pub(super) fn sense(&self) -> Sense {
        match &self.kind {
            Kind::Word { sense, .. } => *sense,
            Kind::Number(_) | Kind::Sign(_) | Kind::Address => Sense::default(),
        }
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.sense().role.has(role)
    }

    pub(super) fn is_sign(&self, sign: char) -> bool {
        matches!(self.kind, Kind::Sign(it) if it == sign)
    }
}

/// The fingerprint of a word in any case, letter by letter.
struct Fingerprint(u64);

impl Fingerprint {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn mix(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    fn take(&mut self, character: char) {
        match character {
            '’' => self.mix(b'\''),
            '\0'..='\x7f' => self.mix(character.to_ascii_lowercase() as u8),
            _ => {
                for lower in character.to_lowercase() {
                    (lower as u32).to_le_bytes().into_iter().for_each(|byte| self.mix(byte));
                }
            }
        }
    }
}

/// The fingerprint of a word in any case.
pub(super) fn fingerprint(word: &str) -> u64 {
    let mut fingerprint = Fingerprint::new();
    word.chars().for_each(|character| fingerprint.take(character));
    fingerprint.0
}

/// How many letters of a word [`first_letters`] takes.
pub(super) const FIRST: usize = 3;

/// The first letters of a word in any case as one number, spread so that it can be looked up as it is.
pub(super) fn first_letters(word: &str) -> u64 {
    let mut joined = 0;
    let mut letters = word.chars();
    let mut taken = 0;
    while taken < FIRST {
        let letter = letters.next().unwrap_or(' ');
        if letter.is_ascii() {
            joined = joined << 21 | u64::from(letter.to_ascii_lowercase());
            taken += 1;
            continue;
        }
        for letter in letter.to_lowercase().take(FIRST - taken) {
            joined = joined << 21 | u64::from(letter);
            taken += 1;
        }
    }
    joined.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Whether a text may hold an address. Most do not, and then none is looked for.
pub(super) fn may_hold_address(text: &str) -> bool {
    text.contains('@') || text.contains("://") || text.contains("www.")
}

/// Cuts a part of `text` into tokens. `has_address` says whether addresses are looked for.
pub(super) fn tokens(
    text: &str,
    part: Range<usize>,
    has_address: bool,
    words: &Lexicon,
    out: &mut Vec<Token>,
) {
    out.clear();
    let end = part.end;
    let mut at = part.start;
    let mut gap = Gap::Space;
    let mut line_start = true;
    while let Some(character) = text[at..end].chars().next() {
        let start = at;
        let kind = match character {
            _ if character.is_whitespace() => {
                line_start |= character == '\n';
                gap = Gap::Space;
                at += character.len_utf8();
                continue;
            }
            '*' | '_' | '\\' | '`' if !text[at..end].starts_with("___") => {
                at += 1;
                continue;
            }
            '{' if text[at..end].starts_with("{#") => {
                at += text[at..end].find('}').map_or(end - at, |close| close + 1);
                continue;
            }
            ']' if text[at..end].starts_with("](") => {
                let close = text[at..end].find(')').map_or(end, |close| at + close);
                push(out, at..at + 1, Kind::Sign(']'), gap);
                push(out, at + 2..close.max(at + 2), Kind::Address, Gap::Nothing);
                at = (close + 1).min(end);
                gap = Gap::Nothing;
                continue;
            }
            _ if has_address && is_address(&text[at..end]) => {
                at += address_end(&text[at..end]);
                Kind::Address
            }
            '0'..='9' | '+' if character != '+' || phone(&text[at..end]).is_some() => {
                let (number, length) = digits(&text[at..end], words);
                at += length;
                if line_start && is_list_number(&text[at..end], words) {
                    at += 1;
                    line_start = false;
                    continue;
                }
                Kind::Number(number)
            }
            _ if character.is_alphabetic() => {
                let (length, hash) = word(&text[at..end]);
                at += length;
                let first = first_letters(&text[start..at]);
                Kind::Word { hash, first, sense: words.sense(hash) }
            }
            _ => {
                at += character.len_utf8();
                Kind::Sign(character)
            }
        };
        push(out, start..at, kind, gap);
        gap = Gap::Nothing;
        line_start = false;
    }
}

fn push(out: &mut Vec<Token>, range: Range<usize>, kind: Kind, gap: Gap) {
    out.push(Token { range, kind, gap });
}

/// The word at the start of a text: letters and digits, and the marks that join them. Gives how long
/// it is and its fingerprint.
fn word(text: &str) -> (usize, u64) {
    let mut fingerprint = Fingerprint::new();
    let mut end = 0;
    while let Some(byte) = text.as_bytes().get(end) {
        // Most letters are of one byte, and need not be decoded.
        if byte.is_ascii_alphanumeric() {
            fingerprint.mix(byte.to_ascii_lowercase());
            end += 1;
            continue;
        }
        if byte.is_ascii() && !matches!(byte, b'-' | b'\'' | b'.') {
            break;
        }
        let mut characters = text[end..].chars();
        let Some(character) = characters.next() else { break };
        let next = || characters.clone().next().unwrap_or(' ');
        let belongs = match character {
            '-' | '\'' | '’' => next().is_alphabetic(),
            // A stop joins `f.eks` and `sikt.no`, where no capital follows.
            '.' => end > 0 && next().is_lowercase(),
            _ => character.is_alphanumeric(),
        };
        if !belongs {
            break;
        }
        fingerprint.take(character);
        end += character.len_utf8();
    }
    (end, fingerprint.0)
}

/// Whether an address begins here.
fn is_address(text: &str) -> bool {
    let chunk = &text[..text.find(char::is_whitespace).unwrap_or(text.len())];
    let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let local = chunk.find(|c| !fine(c)).unwrap_or(chunk.len());
    let is_mail = local > 0
        && chunk[local..].starts_with('@')
        && chunk[local + 1..].starts_with(|c: char| c.is_ascii_alphanumeric());
    is_mail || ["https://", "http://", "www."].iter().any(|mark| chunk.starts_with(mark))
}

fn address_end(text: &str) -> usize {
    let stop = |c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '»' | '"' | '*')
    };
    let chunk = &text[..text.find(stop).unwrap_or(text.len())];
    chunk.trim_end_matches(['.', ',', ';', ':', '!', '?', '/']).len().max(1)
}

/// Whether what follows a number at the start of a line makes it the number of a list's item.
fn is_list_number(rest: &str, words: &Lexicon) -> bool {
    let Some(after) = rest.strip_prefix(['.', ')']).filter(|after| after.starts_with(' ')) else {
        return false;
    };
    let (_, hash) = word(after.trim_start());
    !words.sense(hash).role.has(Role::MONTH)
}
