//! Text to words.
//!
//! Marks of emphasis are passed over, and so are addresses, code, what links lead to and the ids of
//! headings: nobody reads them aloud. Words in quotes are kept and marked.

use std::ops::Range;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub range: Range<usize>,
    /// The fingerprint of the word in small letters.
    pub hash: u64,
    /// How it is written.
    pub shape: Shape,
    /// Whether it stands in quotes, so that it is named and not said.
    pub quoted: bool,
    /// Whether it stands in brackets: it may be what something is called elsewhere.
    pub aside: bool,
    /// Whether a sentence or a block begins with it.
    pub opens: bool,
    /// Whether nothing but space stands between it and the word before it.
    pub follows: bool,
    /// The languages that the word points to, a bit for each; zero for most words.
    pub known: u16,
    /// The languages that have the word to themselves, among those that might be taken for another.
    pub own: u16,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// In small letters.
    Small,
    /// With a capital first.
    Capital,
    /// In capitals only, two or more.
    Capitals,
    /// With capitals or digits inside.
    Mixed,
}

impl Word {
    /// Whether it looks like a name: a capital where no sentence begins, or capitals inside.
    pub fn is_name(&self) -> bool {
        match self.shape {
            Shape::Small => false,
            Shape::Capital => !self.opens,
            Shape::Capitals | Shape::Mixed => true,
        }
    }
}

/// The fingerprint of a word that is in small letters.
pub(super) fn fingerprint(small: &str) -> u64 {
    xxhash_rust::xxh3::xxh3_64(small.as_bytes())
}

/// Cuts a text into words; `look` is asked what is known of each, in small letters.
pub(super) fn words(text: &str, mut look: impl FnMut(&str, u64) -> (u16, u16)) -> Vec<Word> {
    // Most words have more letters than this, so there is room for all.
    let words = Vec::with_capacity(text.len() / 5 + 1);
    let mut cutter = Cutter { text, at: 0, words, quotes: None, opens: true, near: false };
    let mut buffer = String::new();
    while let Some(character) = text[cutter.at..].chars().next() {
        if !character.is_alphabetic() {
            cutter.skip(character);
            continue;
        }
        let start = cutter.at;
        let (length, shape) = word(&text[start..], &mut buffer);
        let end = start + length;
        let may_be_address = text[end..].starts_with(['@', '.', ':', '/', '_', '+', '%']);
        if may_be_address && let Some(address) = address_end(text, start) {
            cutter.at = address;
            (cutter.opens, cutter.near) = (false, false);
            continue;
        }
        cutter.at = end;
        let hash = fingerprint(&buffer);
        let (known, own) = look(&buffer, hash);
        let aside = cutter.quotes == Some(')');
        let quoted = cutter.quotes.is_some() && !aside;
        let (opens, follows) = (cutter.opens, cutter.near);
        cutter.words.push(Word {
            range: start..end,
            hash,
            shape,
            quoted,
            aside,
            opens,
            follows,
            known,
            own,
        });
        (cutter.opens, cutter.near) = (false, true);
    }
    cutter.words
}

struct Cutter<'a> {
    text: &'a str,
    at: usize,
    words: Vec<Word>,
    /// The sign that ends the quotes or brackets at hand.
    quotes: Option<char>,
    /// Whether a word that comes now begins a sentence.
    opens: bool,
    /// Whether only space has come since the last word.
    near: bool,
}

impl Cutter<'_> {
    /// Passes over one sign, or over what is not read aloud.
    fn skip(&mut self, character: char) {
        let rest = &self.text[self.at..];
        let mut taken = character.len_utf8();
        match character {
            '\n' => {
                if rest[1..].trim_start_matches([' ', '\t']).starts_with(['\n', '-', '*', '#', '|'])
                {
                    (self.opens, self.near, self.quotes) = (true, false, None);
                }
            }
            ' ' | '\t' | '*' | '_' | '\u{a0}' => {}
            '`' => {
                taken = near(&rest[1..]).find('`').map_or(1, |close| close + 2);
                self.near = false;
            }
            '{' if rest.starts_with("{#") => {
                taken = near(rest).find('}').map_or(2, |close| close + 1)
            }
            ']' if rest.starts_with("](") => {
                taken = near(rest).find(')').map_or(2, |close| close + 1);
            }
            '[' => {}
            ']' => self.near = false,
            '«' | '“' | '(' | '"' if self.quotes.is_none() && self.is_closed(character) => {
                self.quotes = Some(closing(character));
                // What stands in quotes begins anew.
                (self.opens, self.near) = (character != '(', false);
            }
            '.' | '!' | '?' | ':' | '…' => {
                let ends = rest[taken..]
                    .starts_with(|c: char| c.is_whitespace() || "»”\")".contains(c))
                    || rest.len() == taken;
                (self.opens, self.near) = (self.opens || ends, false);
            }
            '|' | '•' | '#' | '–' | '—' => (self.opens, self.near) = (true, false),
            _ => self.near = false,
        }
        if self.quotes == Some(character) {
            (self.quotes, self.near) = (None, false);
        }
        self.at += taken;
        if character.is_ascii_digit() {
            // `2nd` and `365b` are no words.
            let more = self.text[self.at..].find(|c: char| !c.is_alphanumeric());
            self.at = more.map_or(self.text.len(), |more| self.at + more);
            (self.opens, self.near) = (false, false);
        }
    }

    /// Whether quotes or brackets that open here are closed in the same paragraph.
    fn is_closed(&self, opening: char) -> bool {
        let rest = near(&self.text[self.at + opening.len_utf8()..]);
        let paragraph = &rest[..rest.find("\n\n").unwrap_or(rest.len())];
        paragraph.contains(closing(opening))
    }
}

/// As far as is looked ahead for the end of something: what is longer is read as it stands, and a text
/// with a thousand open brackets takes no longer than another.
const AHEAD: usize = 600;

fn near(text: &str) -> &str {
    &text[..text.floor_char_boundary(AHEAD)]
}

fn closing(opening: char) -> char {
    match opening {
        '«' => '»',
        '“' => '”',
        '(' => ')',
        _ => '"',
    }
}

/// The word at the start of a text: letters and digits, and the marks that join them. Its small
/// letters, with straight apostrophes, are put into `small`; gives how long it is and how it is
/// written.
fn word(text: &str, small: &mut String) -> (usize, Shape) {
    small.clear();
    let (mut capitals, mut others, mut opens_big) = (0_u32, 0_u32, false);
    let mut end = 0;
    while let Some(byte) = text.as_bytes().get(end) {
        // Most letters are of one byte, and need not be decoded.
        if byte.is_ascii_alphanumeric() {
            match byte {
                b'a'..=b'z' => others += u32::from(end > 0),
                _ if end > 0 => capitals += 1,
                _ => opens_big = byte.is_ascii_uppercase(),
            }
            small.push(char::from(byte.to_ascii_lowercase()));
            end += 1;
            continue;
        }
        if byte.is_ascii() && !matches!(byte, b'-' | b'\'') {
            break;
        }
        let mut characters = text[end..].chars();
        let Some(character) = characters.next() else { break };
        let joins = matches!(character, '-' | '\'' | '’');
        let belongs = match joins {
            true => characters.next().is_some_and(char::is_alphabetic),
            false => character.is_alphanumeric(),
        };
        if !belongs {
            break;
        }
        let is_big = character.is_uppercase();
        if end == 0 {
            opens_big = is_big;
        } else if is_big || character.is_numeric() {
            capitals += 1;
        } else if !joins {
            others += 1;
        }
        match character {
            '’' => small.push('\''),
            _ if is_big => small.extend(character.to_lowercase()),
            _ => small.push(character),
        }
        end += character.len_utf8();
    }
    let shape = match (opens_big, capitals, others) {
        (false, 0, _) => Shape::Small,
        (true, 0, _) => Shape::Capital,
        (true, _, 0) => Shape::Capitals,
        (_, _, _) => Shape::Mixed,
    };
    (end, shape)
}

/// Where an address that begins at `start` ends: `post@…`, `https://…`, `www.…`, `sikt.no`.
fn address_end(text: &str, start: usize) -> Option<usize> {
    let stop = |c: char| c.is_whitespace() || "<>()[]»\"*|,;".contains(c);
    let rest = near(&text[start..]);
    let chunk = &rest[..rest.find(stop).unwrap_or(rest.len())];
    let chunk = chunk.trim_end_matches(['.', ':', '!', '?']);
    let is_host = || {
        let (before, after) = chunk.rsplit_once('.')?;
        let fine =
            |part: &str| part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-./".contains(&b));
        let first = after.split('/').next()?;
        (before.len() > 1 && (2..=7).contains(&first.len()) && fine(before) && fine(after))
            .then_some(())
    };
    let is_address = chunk.contains('@')
        || chunk.contains("://")
        || chunk.starts_with("www.")
        || chunk.contains('.') && is_host().is_some();
    is_address.then_some(start + chunk.len())
}
