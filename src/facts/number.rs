//! What a run of digits is: a number, a date, a time of day or a telephone number.

use super::words::Lexicon;

/// A run of digits, read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    /// A number, in hundredths.
    Number(u64),
    /// A number with two digits after a dot or colon, which may be a time: hour, minute, and
    /// whether it is one wherever it stands.
    Time(u8, u8, bool),
    /// A day written in digits.
    Date { day: u8, month: u8, year: u16 },
    /// A telephone number, without the country's.
    Phone(u64),
}

/// Norway's country code, which a number may be written with or without.
const COUNTRY: &str = "47";

/// Reads the digits at the start of `text`; gives also how long they are.
pub(super) fn digits(text: &str, words: &Lexicon) -> (Digits, usize) {
    if let Some(found) = phone(text) {
        return found;
    }
    if let Some(found) = date(text) {
        return found;
    }
    let whole = run(text);
    let rest = &text[whole..];
    let mark = rest.chars().next().unwrap_or(' ');
    let after = rest.get(mark.len_utf8()..).unwrap_or_default();
    let width = run(after);
    let length = whole + mark.len_utf8() + width;
    let further = text.get(length..).unwrap_or_default();
    let goes_on = further.starts_with(['.', ',', ':', '-']) && run(&further[1..]) > 0;
    let is_time = matches!(mark, '.' | ':') && width == 2 && whole <= 2 && !goes_on;
    if is_time && value(&text[..whole]) < 24 && value(&after[..2]) < 60 {
        let (hour, minute) = (value(&text[..whole]) as u8, value(&after[..2]) as u8);
        return (Digits::Time(hour, minute, mark == ':'), length);
    }
    if mark == words.decimal && (1..=2).contains(&width) && !goes_on {
        let tenths = value(&after[..width]) * if width == 1 { 10 } else { 1 };
        return (Digits::Number(value(&text[..whole]) * 100 + tenths), length);
    }
    let length = grouped(text, whole, words);
    (Digits::Number(value(&text[..length]).saturating_mul(100)), length)
}

/// How long a number is whose thousands may be set apart.
fn grouped(text: &str, first: usize, words: &Lexicon) -> usize {
    let mut length = first;
    if first > 3 {
        return length;
    }
    while let Some(mark) = text[length..].chars().next() {
        let parts = mark == words.group || matches!(mark, ' ' | '\u{a0}' | '\u{202f}');
        let from = length + mark.len_utf8();
        if !parts || run(&text[from..]) != 3 {
            break;
        }
        length = from + 3;
    }
    length
}

/// Eight digits and more, in groups that are not thousands, or with a `+` before them. A `+` before
/// anything else is a sign.
pub(super) fn phone(text: &str) -> Option<(Digits, usize)> {
    let plus = text.starts_with('+');
    let mut at = usize::from(plus);
    let mut number = String::new();
    let mut thousands = true;
    let mut end = at;
    while run(&text[at..]) > 0 {
        let width = run(&text[at..]);
        thousands &= number.is_empty() || width == 3;
        number.push_str(&text[at..at + width]);
        end = at + width;
        let Some(gap) = text[end..].chars().next().filter(|c| matches!(c, ' ' | '\u{a0}')) else {
            break;
        };
        at = end + gap.len_utf8();
        if number.len() >= 12 {
            break;
        }
    }
    let is_phone = if plus { number.len() >= 6 } else { number.len() >= 8 && !thousands };
    if !is_phone || number.len() > 15 {
        return None;
    }
    let bare = number.strip_prefix("00").unwrap_or(&number);
    let bare = bare.strip_prefix(COUNTRY).filter(|bare| bare.len() == 8).unwrap_or(bare);
    Some((Digits::Phone(value(bare)), end))
}

/// `15.8.2026`, `15/08/2026`, `2026-08-15`.
fn date(text: &str) -> Option<(Digits, usize)> {
    let first = run(text);
    let mark = text[first..].chars().next().filter(|c| matches!(c, '.' | '/' | '-'))?;
    let second_at = first + 1;
    let second = run(&text[second_at..]);
    let rest = &text[second_at + second..];
    let third_at = second_at + second + 1;
    let third = rest.starts_with(mark).then(|| run(&text[third_at..]))?;
    let number = |at: usize, width: usize| value(&text[at..at + width]);
    let (a, b, c) = (number(0, first), number(second_at, second), number(third_at, third));
    let (day, month, year) = match (first, mark, third) {
        (4, '-', 2) => (c, b, a),
        (1 | 2, '.' | '/' | '-', 4) => (a, b, c),
        (1 | 2, '.' | '/', 2) => (a, b, 2000 + c),
        _ => return None,
    };
    let fits = (1..=31).contains(&day) && (1..=12).contains(&month) && (1..=2).contains(&second);
    let date = Digits::Date { day: day as u8, month: month as u8, year: year as u16 };
    fits.then_some((date, third_at + third))
}

/// How many digits the text begins with.
fn run(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The number that the digits of a text make, whatever stands between them.
fn value(text: &str) -> u64 {
    let digits = text.bytes().filter(u8::is_ascii_digit);
    digits.fold(0u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
}
