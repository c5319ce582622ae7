//! The walk through a notice: what is said of it as a whole, and its parts by their headings.

use super::Reader;
use super::account::{Account, Place};
use super::block::{Block, Kind};
use super::draft::{Decision, Draft, Facts, Purpose, Section, add, marked};
use super::names::{Ids, Names};
use super::topic::{Topic, Topics};
use crate::facts::Value;
use crate::law::ArticleSix;
use crate::notice::Id;

/// A longer text is no title of a purpose or a decision.
const LONGEST_TITLE: usize = 160;

/// A longer item with a bracket is cut before it.
const LONG_ITEM: usize = 80;

/// Titles that begin with fewer equal words are two titles.
const FEWEST_WORDS: usize = 4;

/// What may end an item, and is no part of a title.
const ENDS: [char; 3] = ['.', ';', ','];

/// Whom a notice concerns is said in its first lines.
const SAYS_WHOM: usize = 3;

/// The walk, and what it has with it.
pub(super) struct Walk<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub(super) topics: Topics,
    pub(super) names: Names,
    pub(super) account: &'a mut Account,
    pub(super) draft: Draft,
    pub(super) given: Given,
}

/// The ids given so far, each kind for itself.
#[derive(Default)]
pub(super) struct Given {
    purposes: Ids,
    decisions: Ids,
    sections: Ids,
    pub(super) register: Ids,
}

/// Where facts go that stand under a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Home {
    /// To the purpose that the heading is.
    Purpose,
    /// To the notice as a whole.
    Notice,
}

/// A heading with what follows it, up to the next.
struct Part {
    heading: Option<Block>,
    blocks: Vec<Block>,
}

/// Understands what there is to understand in a text.
pub(super) fn gather(blocks: Vec<Block>, reader: &Reader<'_>, account: &mut Account) -> Draft {
    let mut walk = Walk {
        reader,
        topics: Topics::of(reader.i18n, reader.lang),
        names: Names::of(reader.site, reader.lang),
        account,
        draft: Draft::default(),
        given: Given::default(),
    };
    walk.whole(&blocks);
    let mut parts = parts(blocks);
    walk.title(&mut parts);
    walk.parts(parts);
    walk.unplaced_names();
    walk.draft
}

/// An item as a title: what stands before a bracket, where the whole is long.
fn title_of(text: &str) -> &str {
    let text = text.trim_end_matches(ENDS);
    match text.split_once(" (") {
        Some((before, _)) if text.ends_with(')') && text.chars().count() > LONG_ITEM => before,
        _ => text,
    }
}

/// A day with its month and year.
fn day(value: &Value) -> Option<jiff::civil::Date> {
    let Value::Date { day, month, year } = *value else { return None };
    let (year, month, day) = (year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
    // A month alone has no day, and a day of every year no year.
    let date = jiff::civil::Date::new(year, month, day).ok()?;
    (year > 0).then_some(date)
}

fn parts(blocks: Vec<Block>) -> Vec<Part> {
    let mut parts = vec![Part { heading: None, blocks: Vec::new() }];
    for block in blocks {
        if block.level().is_some() {
            parts.push(Part { heading: Some(block), blocks: Vec::new() });
        } else if block.is_outside && parts.last().is_some_and(|part| part.heading.is_some()) {
            parts.push(Part { heading: None, blocks: vec![block] });
        } else if let Some(part) = parts.last_mut() {
            part.blocks.push(block);
        }
    }
    parts
}

impl Walk<'_> {
    /// What a notice says of itself anywhere: whom it concerns, whom to ask, whether data leave the
    /// EEA, when it was reviewed.
    fn whole(&mut self, blocks: &[Block]) {
        for block in blocks.iter().take(SAYS_WHOM) {
            let found: Vec<_> = self.names.audiences_in(&block.text).into_iter().cloned().collect();
            for id in found {
                add(&mut self.draft.audiences, block.line, id);
                self.account.placed(block.line, &block.text, Place::Audience);
            }
        }
        for block in blocks {
            let reading = self.reader.finder.read(&block.text, self.reader.lang, self.reader.law);
            for read in &reading.blocks {
                for sentence in &read.sentences {
                    let text = &block.text[sentence.clone()];
                    if self.draft.no_transfers.is_none() && self.topics.stays_inside(text) {
                        self.draft.no_transfers = Some(block.line);
                        self.account.placed(block.line, &block.text, Place::Transfer);
                    }
                }
                let named = self.names.recipients_in(&block.text[read.range.clone()]);
                let named: Vec<_> = named.into_iter().cloned().collect();
                for id in named {
                    add(&mut self.draft.named, block.line, id);
                    self.account.placed(block.line, &block.text, Place::Name);
                }
                for fact in &read.facts {
                    if let Value::Email(email) = &fact.value {
                        self.address(block, email);
                    } else if let Value::Phone(_) = fact.value {
                        let phone = block.text[fact.range.clone()].trim().to_owned();
                        add(&mut self.draft.contacts, block.line, phone);
                        self.account.placed(block.line, &block.text, Place::Contact);
                    } else if let Some(date) = day(&fact.value)
                        && self.topics.is_reviewed(&block.text)
                    {
                        self.draft.reviewed = Some(marked(block.line, date));
                        self.account.placed(block.line, &block.text, Place::Reviewed);
                    }
                }
            }
        }
    }

    fn address(&mut self, block: &Block, email: &str) {
        match self.names.contact(email).cloned() {
            Some(id) if self.topics.names_dpo(&block.text) => {
                self.draft.dpo.get_or_insert(marked(block.line, id));
            }
            Some(id) => {
                self.draft.contact.get_or_insert(marked(block.line, id));
            }
            None => add(&mut self.draft.contacts, block.line, email.to_owned()),
        }
        self.account.placed(block.line, &block.text, Place::Contact);
    }

    /// The title is the first heading of the highest level, and what stands under it is the
    /// introduction.
    fn title(&mut self, parts: &mut [Part]) {
        let level = parts.iter().filter_map(|part| part.heading.as_ref()?.level()).min();
        let first = parts.iter_mut().find(|part| {
            part.heading.as_ref().and_then(Block::level).is_some_and(|own| Some(own) == level)
        });
        let Some(title) = first.and_then(|part| part.heading.take()) else { return };
        self.account.is_field(title.line, &title.text);
        self.account.placed(title.line, &title.text, Place::Title);
        self.draft.title = Some(marked(title.line, title.text));
    }

    fn parts(&mut self, parts: Vec<Part>) {
        let highest = parts.iter().filter_map(|part| part.heading.as_ref()?.level()).min();
        let highest = highest.unwrap_or(2);
        // The headings that we are under, each with what it announces.
        let mut above: Vec<(u8, Vec<Topic>)> = Vec::new();
        for part in parts {
            let Some(heading) = part.heading else {
                let kept = self.under(&part.blocks, &[], Home::Notice);
                self.draft.intro.extend(kept);
                continue;
            };
            let level = heading.level().unwrap_or(highest);
            above.retain(|(other, _)| *other < level);
            let own = self.topics.announced(&heading.text);
            let inherited = above.last().map(|(_, topics)| topics.clone()).unwrap_or_default();
            let is_purpose = own.is_empty()
                && !part.blocks.is_empty()
                && (inherited.contains(&Topic::Purposes) || self.states_basis(&part.blocks));
            if is_purpose {
                self.purpose(heading, &part.blocks);
                above.push((level, vec![Topic::Prose]));
            } else {
                let topics = if own.is_empty() { inherited } else { own };
                self.section(heading, level - highest + 2, &part.blocks, &topics);
                above.push((level, topics));
            }
        }
    }

    /// Whether something under a heading says on which legal basis: then the heading is a purpose.
    fn states_basis(&self, blocks: &[Block]) -> bool {
        blocks.iter().any(|block| {
            block.announces() && self.topics.announced(&block.text).contains(&Topic::Basis)
                || self.cites(&block.text)
        })
    }

    fn cites(&self, text: &str) -> bool {
        let found = self.reader.law.read(text, self.reader.lang);
        found.iter().flat_map(|it| &it.citations).any(|it| ArticleSix::of(it).is_some())
    }

    /// A heading that is a purpose.
    fn purpose(&mut self, heading: Block, blocks: &[Block]) {
        let at = self.new_purpose(heading.line, &heading.text, &heading.text);
        let facts = std::mem::take(&mut self.draft.loose);
        let text = self.under(blocks, &[], Home::Purpose);
        let found = std::mem::replace(&mut self.draft.loose, facts);
        let purpose = &mut self.draft.purposes[at];
        purpose.text.extend(text);
        purpose.facts.take(found);
    }

    /// The place of the purpose with this title; the same title names the same purpose.
    pub(super) fn new_purpose(&mut self, line: usize, text: &str, title: &str) -> usize {
        self.account.is_field(line, text);
        self.account.placed(line, text, Place::Purpose);
        let title = title.trim_end_matches(ENDS).to_owned();
        // A heading may say the first words alone of what was listed before.
        let same = |it: &Purpose| {
            it.title.value.to_lowercase() == title.to_lowercase()
                || title.split(' ').count() >= FEWEST_WORDS && it.title.value.starts_with(&title)
        };
        if let Some(at) = self.draft.purposes.iter().position(same) {
            return at;
        }
        let id = self.given.purposes.make(&title, "purpose");
        let purpose =
            Purpose { id, title: marked(line, title), text: Vec::new(), facts: Facts::default() };
        self.draft.purposes.push(purpose);
        self.draft.purposes.len() - 1
    }

    /// Takes an item as the title of a purpose or a decision, where it can be one.
    pub(super) fn item(&mut self, block: &Block, topics: &[Topic], home: Home) -> bool {
        let is_item = matches!(block.kind, Kind::Item(_));
        let title = title_of(&block.text);
        let is_title = title.chars().count() <= LONGEST_TITLE
            && !title.contains(". ")
            && !title.contains(": ")
            && !block.announces();
        if !is_item || !is_title {
            return false;
        }
        if topics.contains(&Topic::Purposes) && home == Home::Notice {
            let at = self.new_purpose(block.line, &block.text, title);
            if title.len() < block.text.trim_end_matches(ENDS).len() {
                let text = Block::new(block.line, Kind::Paragraph, block.text.clone());
                self.draft.purposes[at].text.push(Block { links: block.links.clone(), ..text });
            }
            return true;
        }
        if topics.contains(&Topic::Decisions) {
            let title = block.text.trim_end_matches(ENDS).to_owned();
            let id = self.given.decisions.make(&title, "decision");
            self.draft.decisions.push(Decision { id, title: marked(block.line, title) });
            self.account.is_field(block.line, &block.text);
            self.account.placed(block.line, &block.text, Place::Decision);
            return true;
        }
        false
    }

    /// The names in running text that are not placed in a field.
    fn unplaced_names(&mut self) {
        let draft = &mut self.draft;
        let facts = draft.purposes.iter().map(|it| &it.facts).chain([&draft.loose]);
        let placed: Vec<Id> = facts
            .flat_map(|it| it.sources.iter().chain(&it.recipients))
            .map(|it| it.value.clone())
            .collect();
        draft.named.retain(|it| !placed.contains(&it.value));
    }

    /// A heading that is a section of prose; the facts in it are the notice's.
    fn section(&mut self, heading: Block, level: u8, blocks: &[Block], topics: &[Topic]) {
        let kept = self.under(blocks, topics, Home::Notice);
        self.account.is_field(heading.line, &heading.text);
        if kept.is_empty() && !blocks.is_empty() {
            // All that it announced is in fields now.
            return;
        }
        self.account.placed(heading.line, &heading.text, Place::Section);
        self.draft.sections.push(Section {
            id: self.given.sections.make(&heading.text, "section"),
            level: level.min(6),
            title: marked(heading.line, heading.text),
            body: kept,
        });
    }
}

impl Facts {
    /// Takes over the facts of another.
    fn take(&mut self, other: Self) {
        let Self { basis, special, data, sources, recipients, retention } = other;
        basis.into_iter().for_each(|it| add(&mut self.basis, it.line, it.value));
        special.into_iter().for_each(|it| add(&mut self.special, it.line, it.value));
        data.into_iter().for_each(|it| add(&mut self.data, it.line, it.value));
        sources.into_iter().for_each(|it| add(&mut self.sources, it.line, it.value));
        recipients.into_iter().for_each(|it| add(&mut self.recipients, it.line, it.value));
        retention.into_iter().for_each(|it| add(&mut self.retention, it.line, it.value));
    }
}
