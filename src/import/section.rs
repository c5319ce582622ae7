//! What stands under a heading: labels with their items, tables, and sentences with facts in them.
//!
//! Each block either becomes fields wholly, and is then dropped from the prose, or is kept; what was
//! found in it is placed all the same. A label is dropped when all that it announces was placed.

use super::account::Place;
use super::block::{Block, CELL, Kind};
use super::draft::{Facts, Period, add, marked};
use super::gather::{Home, Walk};
use super::topic::Topic;
use crate::facts::Value;
use crate::law::{ArticleNine, ArticleSix, Citation};
use crate::notice::{Id, Then};

/// A name of a category, a source or a recipient has no more words.
const LONGEST_NAME: usize = 12;

/// In a list within a sentence, a name has no more words, and the list no fewer names.
const LONGEST_PIECE: usize = 9;
const FEWEST_PIECES: usize = 3;

/// What a block may list by name.
#[derive(Clone, Copy)]
enum Listed {
    Data,
    Source,
    Recipient,
}

impl Listed {
    fn place(self) -> Place {
        match self {
            Self::Data => Place::Data,
            Self::Source => Place::Source,
            Self::Recipient => Place::Recipient,
        }
    }
}

/// A label that waits for what it announces.
struct Label {
    block: Block,
    topics: Vec<Topic>,
    is_kept: bool,
    has_items: bool,
}

impl Walk<'_> {
    /// Understands the blocks under a heading and gives those that are kept as prose.
    pub(super) fn under(&mut self, blocks: &[Block], topics: &[Topic], home: Home) -> Vec<Block> {
        let mut kept: Vec<Block> = Vec::new();
        let mut label: Option<Label> = None;
        let mut at = 0;
        while let Some(block) = blocks.get(at) {
            if let Some(rows) = self.table(&blocks[at..], home) {
                at += rows;
                continue;
            }
            at += 1;
            if announces(block, blocks.get(at)) {
                self.end(label.take(), &mut kept);
                let topics = self.announced(&block.text, topics);
                label =
                    Some(Label { block: block.clone(), topics, is_kept: false, has_items: false });
                continue;
            }
            let is_under = matches!(block.kind, Kind::Item(_) | Kind::Row)
                || label.as_ref().is_some_and(|it| !it.has_items);
            if !is_under {
                self.end(label.take(), &mut kept);
            }
            let own = label.as_ref().map_or(topics, |it| it.topics.as_slice()).to_vec();
            let is_whole = self.item(block, &own, home) || self.facts(block, &own, label.is_some());
            if let Some(label) = &mut label {
                label.has_items = true;
                if !is_whole && !label.is_kept {
                    label.is_kept = true;
                    kept.push(label.block.clone());
                }
            }
            if is_whole {
                self.account.is_field(block.line, &block.text);
            } else {
                kept.push(block.clone());
            }
        }
        self.end(label, &mut kept);
        kept
    }

    /// What a label announces: what its last sentence says; else what the whole says, though
    /// «for purposes of statistics» is no list of purposes; else what it stands under.
    fn announced(&self, label: &str, above: &[Topic]) -> Vec<Topic> {
        let says = |topics: &Vec<Topic>| topics.iter().any(|it| *it != Topic::Prose);
        let last = self.topics.announced(label.rsplit(". ").next().unwrap_or_default());
        if says(&last) {
            return last;
        }
        let mut whole = self.topics.announced(label);
        whole.retain(|it| *it != Topic::Purposes);
        if says(&whole) { whole } else { above.to_vec() }
    }

    /// A label whose items were all placed is a field's name; one without items is prose.
    fn end(&mut self, label: Option<Label>, kept: &mut Vec<Block>) {
        let Some(label) = label.filter(|it| !it.is_kept) else { return };
        let is_name = label.block.announces() && !label.block.text.contains(". ");
        if label.has_items && is_name && !label.topics.is_empty() {
            self.account.is_field(label.block.line, &label.block.text);
        } else {
            kept.push(label.block);
        }
    }

    /// Places the facts of a block. True where the block is nothing but them.
    fn facts(&mut self, block: &Block, topics: &[Topic], is_labelled: bool) -> bool {
        // «Behandlingsgrunnlag: …» is a label with its value on one line.
        let label = block.text.split_once(": ").map(|(label, _)| label);
        let own = label.filter(|it| it.split(' ').count() <= LONGEST_NAME);
        let own = own.map(|label| self.topics.announced(label)).unwrap_or_default();
        let is_inline = !own.is_empty();
        let topics = if is_inline { own.as_slice() } else { topics };
        let mut is_whole = self.legal(block, topics, if is_inline { label } else { None });
        self.retention(block);
        let is_listed = matches!(block.kind, Kind::Item(_)) || is_labelled || is_inline;
        for (topic, listed) in [
            (Topic::Data, Listed::Data),
            (Topic::Sources, Listed::Source),
            (Topic::Recipients, Listed::Recipient),
        ] {
            if topics.contains(&topic) && !is_whole {
                is_whole = self.names(block, listed, is_listed);
            }
        }
        is_whole
    }

    /// The legal bases in a block.
    fn legal(&mut self, block: &Block, topics: &[Topic], label: Option<&str>) -> bool {
        let (law, lang) = (self.reader.law, self.reader.lang);
        let after = label.map_or(0, |label| label.len() + 2);
        let stated = block.text[after..].trim_end_matches('.');
        let whole = law.read_basis(stated, lang);
        let cites = |citation: &Citation| {
            (ArticleSix::of(citation).is_some(), ArticleNine::of(citation).is_some())
        };
        let has = |citations: &[Citation]| {
            citations.iter().map(cites).fold((false, false), |a, b| (a.0 || b.0, a.1 || b.1))
        };
        let all: Vec<Citation> = whole.citations().cloned().collect();
        if all.is_empty() {
            let is_told = topics.contains(&Topic::Basis) && block.kind != Kind::Row;
            if is_told && !self.draft.basis_in_words.contains(&block.line) {
                self.draft.basis_in_words.push(block.line);
            }
            return false;
        }
        let is_certain = whole.found.iter().all(|found| found.problem.is_none());
        if whole.rest.is_empty() && is_certain {
            let text = stated.to_owned();
            match has(&all) {
                (true, true) => self.mixed(block.line, all, &cites),
                (false, true) => add(&mut self.draft.loose.special, block.line, text),
                (true, false) => add(&mut self.draft.loose.basis, block.line, text),
                (false, false) if topics.contains(&Topic::Basis) => {
                    add(&mut self.draft.loose.basis, block.line, text);
                }
                (false, false) => return false,
            }
            self.account.placed(block.line, &block.text, Place::Basis);
            return true;
        }
        let reading = self.reader.finder.read(&block.text, lang, law);
        let sentences = reading.blocks.iter().flat_map(|it| &it.sentences);
        for sentence in sentences {
            let found = law.read(&block.text[sentence.clone()], lang);
            let certain = found.iter().filter(|found| found.problem.is_none());
            let cited: Vec<Citation> = certain.flat_map(|it| it.citations.clone()).collect();
            let (six, nine) = has(&cited);
            if cited.is_empty() || !(six || nine || topics.contains(&Topic::Basis)) {
                continue;
            }
            // National law beside Article 9 alone supplements that.
            self.mixed(block.line, cited, &|it| (cites(it).0, cites(it).1 || nine && !six));
            self.account.placed(block.line, &block.text, Place::Basis);
        }
        false
    }

    /// Provisions of Article 9 apart from the others.
    fn mixed(
        &mut self,
        line: usize,
        cited: Vec<Citation>,
        cites: &dyn Fn(&Citation) -> (bool, bool),
    ) {
        let (law, lang) = (self.reader.law, self.reader.lang);
        let (special, basis): (Vec<Citation>, Vec<Citation>) =
            cited.into_iter().partition(|it| cites(it).1);
        if !basis.is_empty() {
            add(&mut self.draft.loose.basis, line, law.print_list(&basis, lang));
        }
        if !special.is_empty() {
            add(&mut self.draft.loose.special, line, law.print_list(&special, lang));
        }
    }

    /// The periods of storage in a block.
    fn retention(&mut self, block: &Block) {
        let reading = self.reader.finder.read(&block.text, self.reader.lang, self.reader.law);
        for read in &reading.blocks {
            for sentence in &read.sentences {
                let text = &block.text[sentence.clone()];
                if !self.topics.is_storing(text) {
                    continue;
                }
                let then = if self.topics.is_deleting(text) {
                    Some(Then::Delete)
                } else if self.topics.is_anonymising(text) {
                    Some(Then::Anonymise)
                } else {
                    None
                };
                let inside = read.facts.iter().filter(|fact| sentence.contains(&fact.range.start));
                for length in inside.filter_map(|fact| length(&fact.value)) {
                    add(&mut self.draft.loose.retention, block.line, Period { length, then });
                    self.account.placed(block.line, &block.text, Place::Retention);
                }
            }
        }
    }

    /// The names in a block that lists data, sources or recipients. True where the block is one
    /// name.
    fn names(&mut self, block: &Block, listed: Listed, is_listed: bool) -> bool {
        if is_listed && let Some(name) = as_name(&block.text, LONGEST_NAME) {
            self.name(block, &name, listed);
            return true;
        }
        let list = block.text.rsplit_once(": ").map_or(block.text.as_str(), |(_, list)| list);
        let list = list.split(". ").next().unwrap_or_default();
        let pieces = list.split(", ").filter(|piece| !self.topics.is_example(piece));
        let short: Vec<String> = pieces.filter_map(|piece| as_name(piece, LONGEST_PIECE)).collect();
        if is_listed && short.len() >= FEWEST_PIECES {
            short.iter().for_each(|name| self.name(block, name, listed));
            return false;
        }
        let general = self.topics.before_examples(&block.text);
        if is_listed && let Some(name) = general.and_then(|it| as_name(it, LONGEST_NAME)) {
            self.name(block, &name, listed);
            return false;
        }
        let known: Vec<Id> = match listed {
            Listed::Source => self.names.sources_in(&block.text),
            Listed::Recipient => self.names.recipients_in(&block.text),
            Listed::Data => Vec::new(),
        }
        .into_iter()
        .cloned()
        .collect();
        for id in known {
            add(self.list(listed), block.line, id);
            self.account.placed(block.line, &block.text, listed.place());
        }
        false
    }

    /// Places one name: under the register's id, or under a new one that the register lacks.
    fn name(&mut self, block: &Block, name: &str, listed: Listed) {
        let known = match listed {
            Listed::Source => self.names.source(name),
            Listed::Recipient => self.names.recipient(name),
            Listed::Data => self.names.data(name),
        };
        let id = match known.cloned() {
            Some(id) => id,
            None => self.lacking(block.line, name, listed),
        };
        add(self.list(listed), block.line, id);
        self.account.placed(block.line, &block.text, listed.place());
    }

    fn lacking(&mut self, line: usize, name: &str, listed: Listed) -> Id {
        let lacking = &mut self.draft.lacking;
        let list = match listed {
            Listed::Source => &mut lacking.sources,
            Listed::Recipient => &mut lacking.recipients,
            Listed::Data => &mut lacking.data,
        };
        let same = |(_, it): &&(Id, super::draft::Marked<String>)| {
            it.value.to_lowercase() == name.to_lowercase()
        };
        if let Some((id, _)) = list.iter().find(same) {
            return id.clone();
        }
        let id = loop {
            let id = self.given.register.make(name, "name");
            if !self.names.has(&id) {
                break id;
            }
        };
        list.push((id.clone(), marked(line, name.to_owned())));
        id
    }

    fn list(&mut self, listed: Listed) -> &mut Vec<super::draft::Marked<Id>> {
        let Facts { data, sources, recipients, .. } = &mut self.draft.loose;
        match listed {
            Listed::Source => sources,
            Listed::Recipient => recipients,
            Listed::Data => data,
        }
    }

    /// A table with a column of purposes: each row is a purpose, and the cells under other headings
    /// are its facts. Gives how many rows were taken.
    fn table(&mut self, blocks: &[Block], home: Home) -> Option<usize> {
        let rows = blocks.iter().take_while(|it| it.kind == Kind::Row).count();
        if rows < 2 || home == Home::Purpose {
            return None;
        }
        let columns: Vec<Vec<Topic>> =
            blocks[0].text.split(CELL).map(|cell| self.topics.announced(cell)).collect();
        let titles = columns.iter().position(|it| it.contains(&Topic::Purposes))?;
        let heads: Vec<&str> = blocks[0].text.split(CELL).collect();
        self.account.is_field(blocks[0].line, &blocks[0].text);
        for row in &blocks[1..rows] {
            let cells: Vec<&str> = row.text.split(CELL).collect();
            let Some(title) = cells.get(titles).filter(|it| !it.is_empty()) else { continue };
            let at = self.new_purpose(row.line, &row.text, title);
            let loose = std::mem::take(&mut self.draft.loose);
            let mut kept = Vec::new();
            for (cell, text) in cells.iter().enumerate().filter(|(cell, _)| *cell != titles) {
                let block = Block::new(row.line, Kind::Paragraph, *text);
                let topics = columns.get(cell).cloned().unwrap_or_default();
                let is_whole = self.facts(&block, &topics, true);
                self.placed_in_row(row, &block);
                if !is_whole {
                    let head = heads.get(cell).map(|it| format!("{it}: ")).unwrap_or_default();
                    kept.push(Block::new(row.line, Kind::Paragraph, format!("{head}{text}")));
                }
            }
            let found = std::mem::replace(&mut self.draft.loose, loose);
            let purpose = &mut self.draft.purposes[at];
            purpose.text.extend(kept);
            purpose.facts = found;
        }
        Some(rows)
    }

    /// What a cell's facts are is known by the draft; the account knows the row alone.
    fn placed_in_row(&mut self, row: &Block, cell: &Block) {
        let loose = &self.draft.loose;
        let here = |line: usize| line == cell.line;
        let found = [
            (Place::Basis, loose.basis.iter().chain(&loose.special).any(|it| here(it.line))),
            (Place::Data, loose.data.iter().any(|it| here(it.line))),
            (Place::Source, loose.sources.iter().any(|it| here(it.line))),
            (Place::Recipient, loose.recipients.iter().any(|it| here(it.line))),
            (Place::Retention, loose.retention.iter().any(|it| here(it.line))),
        ];
        for (place, _) in found.into_iter().filter(|(_, is_found)| *is_found) {
            self.account.placed(row.line, &row.text, place);
        }
    }
}

/// Whether a block announces what follows it: it ends in a colon, or items one step deeper follow.
fn announces(block: &Block, next: Option<&Block>) -> bool {
    let Some(next) = next else { return false };
    match (block.kind, next.kind) {
        (Kind::Paragraph, Kind::Item(_)) => true,
        (Kind::Item(own), Kind::Item(next)) => next > own,
        (Kind::Paragraph, Kind::Paragraph) => block.announces(),
        (Kind::Paragraph | Kind::Item(_) | Kind::Row | Kind::Heading(_), _) => false,
    }
}

/// The text as a name, where it has few words and is no sentence.
fn as_name(text: &str, longest: usize) -> Option<String> {
    let name = text.trim().trim_end_matches(['.', ',', ';']).trim_end();
    let has_end = name.contains(". ") || name.contains(['?', '!', ':', ';', '@']);
    let is_name = !has_end && !name.is_empty() && name.split(' ').count() <= longest;
    is_name.then(|| name.to_owned())
}

/// A length of time as ISO 8601 writes it; nothing for halves that it cannot say.
fn length(value: &Value) -> Option<String> {
    let (months, hours) = value.length()?;
    if months % 100 != 0 || hours % 100 != 0 {
        return None;
    }
    let (months, hours) = (months / 100, hours / 100);
    let (years, months) = (months / 12, months % 12);
    let (days, hours) = (hours / 24, hours % 24);
    let mut text = String::from("P");
    for (count, unit) in [(years, 'Y'), (months, 'M'), (days, 'D')] {
        if count > 0 {
            text.push_str(&format!("{count}{unit}"));
        }
    }
    if hours > 0 {
        text.push_str(&format!("T{hours}H"));
    }
    (text.len() > 1).then_some(text)
}
