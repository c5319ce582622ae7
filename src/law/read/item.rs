//! Tokens to items: a phrase that means something becomes one item, with its meaning at hand.

use crate::law::token::{Token, TokenKind, tokens};
use crate::law::vocabulary::{Role, Vocabulary};

/// A phrase, number or sign of the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item {
    /// First byte.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) kind: Kind,
    /// Whether no blank stands before it.
    pub(crate) tight: bool,
    /// How many line breaks stand before it, at most two.
    pub(crate) breaks: u8,
    /// How many brackets are open before it.
    pub(crate) depth: u16,
    /// Which paragraph of the text it is in.
    pub(crate) paragraph: u32,
    /// Which sentence it is in.
    pub(crate) sentence: u32,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word or a phrase.
    Word(Word),
    /// A number.
    Number(u32),
    /// A sign.
    Sign(char),
    /// An address.
    Opaque,
}

/// A word or phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    /// Its roles.
    pub(crate) role: Role,
    /// The value of an ordinal or month.
    pub(crate) value: u16,
    /// Where its meaning is kept in the vocabulary.
    pub(crate) meaning: Option<u32>,
    /// Whether it names an act.
    pub(crate) name: bool,
    /// The letter, if it is only one.
    pub(crate) letter: Option<char>,
    /// Whether it begins with a capital.
    pub(crate) capital: bool,
}

/// Reads a text into items.
pub(crate) fn items(text: &str, vocabulary: &Vocabulary) -> Vec<Item> {
    let tokens = tokens(text);
    let mut out = Vec::with_capacity(tokens.len());
    let (mut at, mut depth) = (0, 0_u16);
    let (mut place, mut stopped) = ((0, 0), false);
    while let Some(token) = tokens.get(at) {
        if let Some(end) = past_link(&tokens, at) {
            // The words of a link are words of the sentence, and its address is none.
            let opened = out.iter().rposition(|item: &Item| item.kind == Kind::Sign('['));
            if let Some(opened) = opened.filter(|opened| out.len() - opened < LINK) {
                out.remove(opened);
            }
            at = end;
            continue;
        }
        let phrase = match token.kind {
            TokenKind::Word { .. } => vocabulary.longest(&tokens[at..]),
            // `(EU) 2016/679` and `1st` are the phrases that begin otherwise.
            TokenKind::Number(_) | TokenKind::Sign('(' | '&') => vocabulary
                .longest(&tokens[at..])
                .filter(|(len, _)| *len > 1 || token.kind == TokenKind::Sign('&')),
            TokenKind::Sign(_) | TokenKind::Opaque => None,
        };
        let len = phrase.map_or(1, |(len, _)| len);
        let last = tokens.get(at + len - 1).unwrap_or(token);
        let kind = match (phrase, token.kind) {
            (Some((_, meaning)), kind) => Kind::Word(word(vocabulary, meaning, kind, len)),
            (None, TokenKind::Word { letter, capital, .. }) => Kind::Word(Word {
                role: Role::default(),
                value: 0,
                meaning: None,
                name: false,
                letter,
                capital,
            }),
            (None, TokenKind::Number(number)) => Kind::Number(number),
            (None, TokenKind::Sign(sign)) => Kind::Sign(sign),
            (None, TokenKind::Opaque) => Kind::Opaque,
        };
        if token.breaks > 1 {
            place.0 += 1;
        }
        let capital =
            matches!(token.kind, TokenKind::Word { capital: true, .. } | TokenKind::Sign('•'));
        if token.breaks > 1 || stopped && capital {
            place.1 += 1;
        }
        stopped = matches!(kind, Kind::Sign('.' | '!' | '?' | ':'));
        out.push(Item {
            start: token.start as usize,
            end: last.end as usize,
            kind,
            tight: token.tight,
            breaks: token.breaks,
            depth,
            paragraph: place.0,
            sentence: place.1,
        });
        for token in &tokens[at..at + len] {
            match token.kind {
                TokenKind::Sign('(') => depth = depth.saturating_add(1),
                TokenKind::Sign(')') => depth = depth.saturating_sub(1),
                TokenKind::Sign(_)
                | TokenKind::Word { .. }
                | TokenKind::Number(_)
                | TokenKind::Opaque => {}
            }
        }
        at += len;
    }
    out
}

/// No link has more words, or an address of more parts.
const LINK: usize = 60;

/// Past the end of a link whose words end here: `](https://lovdata.no/…)`.
fn past_link(tokens: &[Token], at: usize) -> Option<usize> {
    let is = |at: usize, sign| tokens.get(at).is_some_and(|t| t.kind == TokenKind::Sign(sign));
    if !is(at, ']') || !is(at + 1, '(') {
        return None;
    }
    let address = tokens.iter().skip(at + 1).take(LINK).take_while(|token| token.tight);
    let mut leads = false;
    for (after, token) in address.enumerate() {
        match token.kind {
            TokenKind::Sign(')') => return leads.then_some(at + after + 2),
            TokenKind::Opaque | TokenKind::Sign('/' | '#') => leads = true,
            TokenKind::Sign(_) | TokenKind::Word { .. } | TokenKind::Number(_) => {}
        }
    }
    None
}

fn word(vocabulary: &Vocabulary, meaning: u32, first: TokenKind, len: usize) -> Word {
    let kept = vocabulary.meaning(meaning);
    let (letter, capital) = match first {
        TokenKind::Word { letter, capital, .. } => (letter.filter(|_| len == 1), capital),
        TokenKind::Number(_) | TokenKind::Sign(_) | TokenKind::Opaque => (None, false),
    };
    Word {
        role: kept.role,
        value: kept.value,
        meaning: Some(meaning),
        name: !kept.names.is_empty(),
        letter,
        capital,
    }
}
