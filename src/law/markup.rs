//! What the source of a text has that its reader does not see: the names of characters, and tags
//! that make words stand out.
//!
//! Comes in: a text, and where such a thing may begin. Goes out: what it stands for, and where it
//! ends. Tags that part paragraphs or cells are none of these: they stay signs.

use html5ever::data::NAMED_ENTITIES;

/// A character written by its name or number, as the source of a web page may have it: `&sect;`,
/// `&#167;`, `&nbsp;`. Goes out: the character, and where it ends.
pub(crate) fn entity(text: &str, at: usize) -> Option<(char, usize)> {
    let rest = text.get(at..)?.strip_prefix('&')?;
    let len = rest.bytes().take(NAME).position(|b| b == b';')?;
    let name = &rest[..len];
    let seen = match name.strip_prefix('#') {
        Some(number) => {
            let hex = number.strip_prefix(['x', 'X']);
            let code = match hex {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        // A name that stands for two characters, or is the beginning of others alone, is none here.
        None => match NAMED_ENTITIES.get(&rest[..=len])? {
            (code, 0) if *code != 0 => char::from_u32(*code)?,
            _ => return None,
        },
    };
    Some((seen, at + 1 + len + 1))
}

/// No name of a character is longer.
const NAME: usize = 32;

/// The tags that part no words.
const INLINE: [&str; 14] = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "small", "span", "strong", "u",
    "wbr",
];

/// No tag is longer.
const TAG: usize = 400;

/// Where an inline tag that begins here ends.
pub(crate) fn inline_tag(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?.strip_prefix('<')?;
    // The number of a note: `<sup>1</sup>`.
    if let Some(note) = rest.strip_prefix("sup>") {
        let figures = note.bytes().take(3).take_while(u8::is_ascii_digit).count();
        let closed = figures > 0 && note[figures..].starts_with("</sup>");
        return closed.then_some(at + "<sup>".len() + figures + "</sup>".len());
    }
    let name = rest.strip_prefix('/').unwrap_or(rest);
    let len = name.bytes().take(8).position(|b| !b.is_ascii_alphanumeric())?;
    let known = INLINE.iter().any(|known| name[..len].eq_ignore_ascii_case(known));
    let after = name.as_bytes().get(len)?;
    if !known || !matches!(after, b'>' | b' ' | b'\n' | b'\t' | b'/') {
        return None;
    }
    let end = rest.bytes().take(TAG).position(|b| b == b'>')?;
    Some(at + 1 + end + 1)
}
