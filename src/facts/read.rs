//! Reads a text: its sentences, and everything found in them.

use std::ops::Range;

use super::blocks::blocks;
use super::quantity::quantity;
use super::reading::{Block, Fact, Mark, MarkKind, Reading, Value};
use super::token::{Gap, Kind, Token, may_hold_address, tokens};
use super::words::{Finder, Lexicon, Role, Sense};
use crate::lang::Lang;
use crate::law::{self, Citation};

impl Finder {
    /// Reads a text. A language without words of its own is read for citations, addresses and
    /// numbers in digits alone.
    pub fn read(&self, text: &str, lang: Lang, law: &law::Registry) -> Reading {
        let mut reading = Reading::default();
        let Some(words) = self.lexicon(lang) else { return reading };
        let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
        let cited = if has_digit { law.read(text, lang) } else { Vec::new() };
        let mut reader = Reader {
            text,
            words,
            has_address: may_hold_address(text),
            cited: &cited,
            // Most words have more letters than this, so there is room for all.
            tokens: Vec::with_capacity(text.len() / 5 + 4),
        };
        for range in blocks(text) {
            reader.block(range, &mut reading);
        }
        reading.citations = cited;
        reading
    }
}

/// What the host of a web address ends in, where it stands as a word among others. Other endings
/// are more often a full stop without its space.
const TOP_DOMAINS: &[&str] =
    &["no", "com", "org", "net", "eu", "example", "info", "io", "edu", "dk", "se", "fi", "uk"];

/// A longer paragraph is a text of its own.
const LONGEST_TO_COME: usize = 32;

struct Reader<'a> {
    text: &'a str,
    words: &'a Lexicon,
    has_address: bool,
    cited: &'a [law::Found],
    tokens: Vec<Token>,
}

impl Reader<'_> {
    fn block(&mut self, range: Range<usize>, reading: &mut Reading) {
        let mut tokens_here = std::mem::take(&mut self.tokens);
        tokens(self.text, range.clone(), self.has_address, self.words, &mut tokens_here);
        let mut block = Block { range: range.clone(), ..Block::default() };
        self.sentences(&tokens_here, &mut block);
        let Block { sentences, claims, .. } = &mut block;
        self.words.patterns.find(self.text, &tokens_here, sentences, claims);
        let first = self.cited.partition_point(|found| found.range.end <= range.start);
        let mut cited = self.cited[first..].iter().take_while(|it| it.range.start < range.end);
        let mut citation = cited.next();
        let mut at = 0;
        while at < tokens_here.len() {
            let token = &tokens_here[at];
            while let Some(found) = citation.filter(|it| it.range.end <= token.range.start) {
                provisions(found, &mut block);
                citation = cited.next();
            }
            if citation.is_some_and(|it| it.range.start <= token.range.start) {
                if let Kind::Number(super::number::Digits::Number(value)) = token.kind {
                    block.cited.push(value);
                }
                at += 1;
                // «artikkel 6 nr. 1 bokstav c eller e»: the second letter may be left unread.
                let ends = citation.is_some_and(|it| {
                    tokens_here.get(at).is_some_and(|next| next.range.start >= it.range.end)
                });
                let joins = |it: &Token| it.has(Role::AND) || it.has(Role::RANGE);
                if ends && tokens_here.get(at).is_some_and(joins) {
                    at += self.letters(&tokens_here, at, &mut block);
                }
                continue;
            }
            self.small_words(&tokens_here, at, &mut block, reading);
            let taken = match &token.kind {
                Kind::Address => {
                    self.address(token, &mut block);
                    1
                }
                Kind::Word { sense, .. } if sense.role.has(Role::LETTER) => {
                    self.letters(&tokens_here, at, &mut block)
                }
                Kind::Word { sense, .. }
                    if sense.role == Role::default() && self.is_acronym(token) =>
                {
                    let text = self.text[token.range.clone()].to_owned();
                    block.facts.push(Fact::sure(Value::Acronym(text), token.range.clone()));
                    1
                }
                Kind::Word { .. } if self.host(token).is_some() => {
                    let host = self.host(token).map(|host| Value::Host(host.to_lowercase()));
                    let range = token.range.clone();
                    block.facts.extend(host.map(|host| Fact::sure(host, range)));
                    1
                }
                Kind::Word { .. } | Kind::Number(_) | Kind::Sign(_) => {
                    quantity(&tokens_here, at, &mut block.facts)
                }
            };
            at += taken.max(1);
        }
        citation.into_iter().chain(cited).for_each(|found| provisions(found, &mut block));
        if range.len() < LONGEST_TO_COME && self.is_to_come(&block) {
            reading.placeholders.push(range);
        }
        reading.blocks.push(block);
        self.tokens = tokens_here;
    }

    /// Negations and the like, doubled words, placeholders.
    fn small_words(&self, tokens: &[Token], at: usize, block: &mut Block, reading: &mut Reading) {
        let token = &tokens[at];
        let (hash, sense) = match &token.kind {
            Kind::Word { hash, sense, .. } => (*hash, *sense),
            Kind::Sign('[') => {
                if self.is_gap(tokens, at) {
                    let close = tokens[at..].iter().find(|it| it.is_sign(']'));
                    let end = close.map_or(token.range.end, |close| close.range.end);
                    reading.placeholders.push(token.range.start..end);
                }
                return;
            }
            Kind::Sign('_') => {
                let is_first = at == 0 || !tokens[at - 1].is_sign('_');
                if is_first && self.text[token.range.start..].starts_with("___") {
                    let end = self.text[token.range.start..block.range.end]
                        .find(|c| c != '_')
                        .map_or(block.range.end, |width| token.range.start + width);
                    reading.placeholders.push(token.range.start..end);
                }
                return;
            }
            Kind::Number(_) | Kind::Sign(_) | Kind::Address => return,
        };
        let role = sense.role;
        // «Det koster ingenting» is «det er gratis».
        let is_cost = |it: &Token| it.has(Role::COSTS);
        let is_free = role.has(Role::NEGATION)
            && (tokens[at.saturating_sub(2)..at].iter().any(is_cost)
                || tokens.get(at + 1).is_some_and(is_cost));
        if role != Role::default() && !is_free && !self.is_quoted(token) {
            let is_weak = at > 0 && tokens[at - 1].has(Role::REPEATS)
                || tokens.get(at + 1).is_some_and(|it| it.has(Role::AT_MOST));
            mark(token, sense, is_weak, &mut block.marks);
        }
        if let Some(Kind::Word { hash: next, .. }) = tokens.get(at + 1).map(|it| &it.kind)
            && let Some(modality) = self.words.modal_pair(hash, *next)
        {
            let range = token.range.start..tokens[at + 1].range.end;
            block.marks.push(Mark { range, kind: MarkKind::Modal(modality) });
        }
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        if let Some(Kind::Word { hash: same, .. }) = before.map(|it| &it.kind)
            && *same == hash
            && token.gap == Gap::Space
            && token.range.len() > 1
            && !role.has(Role::DOUBLE)
            && self.text[token.range.clone()].starts_with(char::is_lowercase)
            && self.is_space_between(before, token)
        {
            reading.doubled.push(token.range.clone());
        }
        if role.has(Role::PLACEHOLDER) {
            let rest = &self.text[token.range.start..block.range.end];
            if let Some(phrase) = self.words.placeholders.iter().find(|it| begins(rest, it)) {
                reading.placeholders.push(token.range.start..token.range.start + phrase.len());
            }
        }
    }

    /// A text that is nothing but «kjem».
    fn is_to_come(&self, block: &Block) -> bool {
        let words = self.text[block.range.clone()].trim_matches(['.', '…', ' ']).to_lowercase();
        self.words.to_come.contains(&words)
    }

    /// Whether a word stands alone in quotes, or is a code in capitals: it is named and not said.
    fn is_quoted(&self, token: &Token) -> bool {
        let is_quote = |c: char| matches!(c, '«' | '»' | '“' | '”' | '"' | '‘' | '’' | '`');
        let before = self.text[..token.range.start].chars().next_back();
        let after = self.text[token.range.end..].chars().next();
        before.is_some_and(is_quote) && after.is_some_and(is_quote) || self.is_acronym(token)
    }

    /// Emphasis is passed over, so what stands between two words is looked at again.
    fn is_space_between(&self, before: Option<&Token>, token: &Token) -> bool {
        before.is_some_and(|before| {
            self.text[before.range.end..token.range.start].chars().all(char::is_whitespace)
        })
    }

    /// `[…]`, or a bracket that begins with a word such as «navn» and is no link.
    fn is_gap(&self, tokens: &[Token], at: usize) -> bool {
        let Some(close) = tokens[at..].iter().position(|it| it.is_sign(']')) else { return false };
        let close = at + close;
        let is_link = matches!(tokens.get(close + 1).map(|it| &it.kind), Some(Kind::Address))
            || tokens
                .get(close + 1)
                .is_some_and(|it| it.gap == Gap::Nothing && (it.is_sign('[') || it.is_sign(':')));
        let inside = &self.text[tokens[at].range.end..tokens[close].range.start];
        let dots = inside.chars().all(|c| matches!(c, '.' | '…' | ' '));
        !is_link && (dots && inside.contains(['.', '…']) || tokens[at + 1].has(Role::TO_FILL))
    }

    fn is_acronym(&self, token: &Token) -> bool {
        let word = &self.text[token.range.clone()];
        let capitals = word.chars().take_while(|c| c.is_uppercase()).count();
        (2..=6).contains(&capitals) && capitals == word.chars().count()
    }

    /// The host that a word such as `norge.no` names.
    fn host(&self, token: &Token) -> Option<&str> {
        let word = &self.text[token.range.clone()];
        let (host, top) = word.rsplit_once('.')?;
        let is_host = TOP_DOMAINS.contains(&top) && host.len() > 1 && host.is_ascii();
        is_host.then_some(word)
    }

    fn address(&self, token: &Token, block: &mut Block) {
        let text = &self.text[token.range.clone()];
        let lower = || text.to_lowercase();
        let value = if let Some((_, rest)) = text.split_once("://") {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default().to_lowercase();
            Value::Host(host.strip_prefix("www.").map_or(host.clone(), str::to_owned))
        } else if let Some(address) = text.strip_prefix("mailto:") {
            Value::Email(address.split('?').next().unwrap_or_default().to_lowercase())
        } else if let Some(number) = text.strip_prefix("tel:") {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            let bare = digits.strip_prefix("47").filter(|it| it.len() == 8).unwrap_or(&digits);
            Value::Phone(bare.parse().unwrap_or_default())
        } else if text.contains('@') {
            Value::Email(lower())
        } else if let Some(rest) = text.strip_prefix("www.") {
            Value::Host(rest.split('/').next().unwrap_or_default().to_lowercase())
        } else {
            Value::Link(text.to_owned())
        };
        // A link to the address that is its own text says it once; only signs stand between.
        let is_said = block.facts.last().is_some_and(|it| {
            let between = self.text.get(it.range.end..token.range.start).unwrap_or_default();
            it.value == value && between.trim_matches(['*', '_', '`']) == "]("
        });
        if !is_said {
            block.facts.push(Fact::sure(value, token.range.clone()));
        }
    }

    /// `bokstav a og e`, `points (a) and (e)`, where no citation was read.
    fn letters(&self, tokens: &[Token], at: usize, block: &mut Block) -> usize {
        let mut next = at + 1;
        let mut taken = 1;
        loop {
            next += usize::from(tokens.get(next).is_some_and(|it| it.is_sign('(')));
            let Some(token) = tokens.get(next) else { break };
            let word = &self.text[token.range.clone()];
            let mut letters = word.chars();
            let (Some(letter), None) = (letters.next(), letters.next()) else { break };
            // «bokstaven i artikkel 6»: not every word of one letter is one.
            let is_bracketed = tokens[next - 1].is_sign('(');
            if !letter.is_ascii_lowercase() || token.has(Role::SINGLE) && !is_bracketed {
                break;
            }
            block.facts.push(Fact::sure(Value::Letter(letter), token.range.clone()));
            next += 1;
            next += usize::from(tokens.get(next).is_some_and(|it| it.is_sign(')')));
            taken = next - at;
            let joins = |it: &Token| it.is_sign(',') || it.has(Role::AND);
            if !tokens.get(next).is_some_and(joins) {
                break;
            }
            next += 1;
        }
        taken
    }

    /// Where sentences end: at a stop before a capital, unless an abbreviation comes before it.
    fn sentences(&self, tokens: &[Token], block: &mut Block) {
        let mut start = tokens.first().map_or(block.range.start, |it| it.range.start);
        for (at, token) in tokens.iter().enumerate() {
            let Kind::Sign('.' | '!' | '?') = token.kind else { continue };
            let Some(next) = tokens.get(at + 1) else { continue };
            let before = at.checked_sub(1).map(|before| &tokens[before]);
            let is_short = before.is_some_and(|it| {
                it.has(Role::ABBREVIATION)
                    || matches!(it.kind, Kind::Word { .. })
                        && it.range.len() == 1
                        && self.text[it.range.clone()].starts_with(char::is_alphabetic)
            });
            let opens = self.text[next.range.start..]
                .starts_with(|c: char| c.is_uppercase() || matches!(c, '«' | '“' | '‘' | '['));
            if next.gap == Gap::Space && opens && !is_short {
                block.sentences.push(start..token.range.end);
                start = next.range.start;
            }
        }
        if start < block.range.end {
            block.sentences.push(start..block.range.end);
        }
    }
}

/// Notes what a small word does.
fn mark(token: &Token, sense: Sense, is_weak: bool, marks: &mut Vec<Mark>) {
    let role = sense.role;
    let mut push = |kind| marks.push(Mark { range: token.range.clone(), kind });
    if role.has(Role::NEGATION) {
        push(if is_weak { MarkKind::WeakNegation } else { MarkKind::Negation });
    } else if role.has(Role::SOFT_NEGATION) {
        push(MarkKind::SoftNegation(sense.index));
    }
    if role.has(Role::SHARES) && marks.iter().any(|it| it.kind == MarkKind::Negation) {
        marks.push(Mark { range: token.range.clone(), kind: MarkKind::SharedNegation });
    }
    let mut push = |kind| marks.push(Mark { range: token.range.clone(), kind });
    if role.has(Role::MODAL) {
        push(MarkKind::Modal(sense.index));
    }
    if role.has(Role::ANSWER) {
        push(MarkKind::Answer);
    }
    if role.has(Role::REQUEST) {
        push(MarkKind::Request);
    }
}

fn provisions(found: &law::Found, block: &mut Block) {
    for (citation, place) in found.citations.iter().zip(&found.places) {
        // An act named as a whole may be named again, or called «the Act»; that is no fact of the
        // paragraph.
        if citation.place != law::Place::Whole {
            let value = Value::Provision(*citation);
            let sure = found.problem.is_none();
            let count = first_number(citation);
            block.facts.push(Fact { value, range: place.clone(), count, sure });
        }
    }
}

/// The number of the article or section, in hundredths: what is left of a citation where another
/// language names no act.
fn first_number(citation: &Citation) -> Option<u64> {
    match citation.place {
        law::Place::Article { article, .. } => Some(u64::from(article) * 100),
        law::Place::Section { section, .. } => Some(u64::from(section.number) * 100),
        law::Place::Whole | law::Place::Chapter(_) | law::Place::Recital(_) => None,
    }
}

/// Whether a text begins with a phrase. One in capitals must stand in capitals.
fn begins(text: &str, phrase: &str) -> bool {
    let Some(start) = text.get(..phrase.len()) else { return false };
    let ends = text[phrase.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
    let is_loud = phrase.chars().all(|c| c.is_uppercase());
    ends && (start == phrase || !is_loud && start.to_lowercase() == phrase)
}
