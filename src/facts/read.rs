//! Blocks, sentences, and everything found in them.

use std::ops::Range;

use super::claims::Claimed;
use super::quantity::quantity;
use super::token::{Gap, Kind, Token, may_hold_address, tokens};
use super::words::{Finder, Lexicon, Role, Sense};
use crate::lang::Lang;
use crate::law::{self, Citation};

/// What a text says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Paragraphs, list items, headings and rows of tables, in order.
    pub blocks: Vec<Block>,
    /// The second of two equal words in a row.
    pub doubled: Vec<Range<usize>>,
    /// Where a text is still to come.
    pub placeholders: Vec<Range<usize>>,
    /// The citations, as they were read.
    pub citations: Vec<law::Found>,
}

/// A paragraph, a list item, a heading, or a row of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Block {
    /// Where it stands.
    pub range: Range<usize>,
    /// Where its sentences stand.
    pub sentences: Vec<Range<usize>>,
    /// Its facts, in order.
    pub facts: Vec<Fact>,
    /// Its negations and other small words, in order.
    pub marks: Vec<Mark>,
    /// The numbers inside its citations, in hundredths. Another language may write one of them
    /// where no citation is seen.
    pub cited: Vec<u64>,
    /// What its sentences promise or deny.
    pub claims: Vec<Claimed>,
}

/// A fact in running text.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it says.
    pub value: Value,
    /// Where it stands.
    pub range: Range<usize>,
    /// The number as it is written, in hundredths, whatever its unit.
    pub count: Option<u64>,
    /// Whether it is surely meant. `en måned` may be «one month» or «a month», and a small number
    /// in words may be said in another way.
    pub sure: bool,
}

/// What a fact says, the same in every language. Numbers are in hundredths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A length of time. A year is twelve months, a day twenty-four hours.
    Length {
        /// Years and months.
        months: u64,
        /// Weeks, days and hours.
        hours: u64,
    },
    /// How often: every so many months and hours.
    Often {
        /// Years and months.
        months: u64,
        /// Weeks, days and hours.
        hours: u64,
    },
    /// One of several in a row: *the first month*.
    Nth {
        /// From 1, in hundredths.
        nth: u64,
        /// Years and months.
        months: u64,
        /// Weeks, days and hours.
        hours: u64,
    },
    /// Minutes.
    Minutes(u64),
    /// Working days.
    WorkingDays(u64),
    /// A share.
    Percent(u64),
    /// A sum of money.
    Money {
        /// The currency, by its place in the table.
        currency: u8,
        /// How much.
        amount: u64,
    },
    /// A number that counts something else, or nothing.
    Number(u64),
    /// A day, a day without its year (0), or a month without its day (0).
    Date {
        /// From 1, or 0.
        day: u8,
        /// From 1.
        month: u8,
        /// Or 0.
        year: u16,
    },
    /// A time of day.
    Time {
        /// Below 24.
        hour: u8,
        /// Below 60.
        minute: u8,
    },
    /// An e-mail address, in small letters.
    Email(String),
    /// A telephone number, as one number.
    Phone(u64),
    /// The host of a web address.
    Host(String),
    /// Where a link inside the site leads.
    Link(String),
    /// A provision.
    Provision(Citation),
    /// A letter in an act, beside no citation.
    Letter(char),
    /// A word in capitals.
    Acronym(String),
}

/// A small word that turns a sentence round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it does.
    pub kind: MarkKind,
}

/// What a small word does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// It says no.
    Negation,
    /// It says no in so many words, but *not … nor* and *no more than* may do without in another
    /// language.
    WeakNegation,
    /// It may stand where another language says no: 0 in place of any negation; words with another
    /// number have their counterparts under the same number.
    SoftNegation(u8),
    /// The negation before it may hold for what comes after it too.
    SharedNegation,
    /// It allows or requires; the same number in two languages is the same modality.
    Modal(u8),
    /// It tells of an answer.
    Answer,
    /// It tells of a request or a right.
    Request,
}

impl Value {
    /// Months, and hours beside them, in hundredths; nothing for what is no length of time.
    pub fn length(&self) -> Option<(u64, u64)> {
        let Self::Length { months, hours } = *self else { return None };
        Some((months, hours))
    }
}

impl Fact {
    pub(super) fn sure(value: Value, range: Range<usize>) -> Self {
        Self { value, range, count: None, sure: true }
    }

    pub(super) fn counted(value: Value, count: u64, range: Range<usize>, sure: bool) -> Self {
        Self { value, range, count: Some(count), sure }
    }
}

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

/// Cuts a text at its empty lines, list items, headings and rows of tables.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at + (line.len() - line.trim_start().len());
        let end = at + line.trim_end().len();
        at += line.len();
        if start >= end {
            open = false;
            continue;
        }
        let words = &text[start..end];
        let is_heading = words.starts_with('#');
        let is_rule = words.chars().all(|c| matches!(c, '-' | '|' | ':' | ' ' | '='));
        if is_rule {
            open = false;
            continue;
        }
        let fresh = !open || is_heading || words.starts_with('|') || is_item(words);
        match found.last_mut() {
            Some(last) if !fresh => last.end = end,
            Some(_) | None => found.push(start..end),
        }
        open = !is_heading;
    }
    found
}

/// Whether a line begins a list item. A number needs a capital after it: «15. august» is no item.
fn is_item(line: &str) -> bool {
    let after = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match line.len() - after.len() {
        0 => line.strip_prefix(['-', '*', '+']).is_some_and(|rest| rest.starts_with(' ')),
        1 | 2 => after
            .strip_prefix(['.', ')'])
            .and_then(|rest| rest.strip_prefix(' '))
            .is_some_and(|rest| rest.starts_with(|c: char| !c.is_lowercase())),
        _ => false,
    }
}
