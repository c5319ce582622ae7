//! Provisions, and the lists and ranges that people make of them.
//!
//! Each item of a list takes over what it leaves unsaid from the one before: a letter its article
//! and number, a number its article, a section its act.

use super::item::Kind;
use super::mention::Mention;
use super::{Problem, Reader};
use crate::law::citation::{ActKey, Place, Section};
use crate::law::vocabulary::Role;

/// What an act is divided into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Article,
    Section,
    Chapter,
    Recital,
}

/// Provisions that stand together after one `§` or one `artikkel`.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub(crate) unit: Unit,
    /// The places, and the items from which each was read.
    pub(crate) leaves: Vec<Leaf>,
    /// The item after the last.
    pub(crate) next: usize,
    /// Whether a word such as `section` opens it, which is also an everyday word.
    pub(crate) everyday: bool,
    pub(crate) problem: Option<Problem>,
}

/// One place in a group.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Leaf {
    pub(crate) place: Place,
    pub(crate) from: usize,
    pub(crate) next: usize,
}

impl Group {
    /// Whether all of it is of one provision, so that a part may stand before it: `bokstav e i
    /// artikkel 6 nr. 1, jf. nr. 3`.
    pub(crate) fn is_of_one(&self) -> bool {
        let article = |leaf: &Leaf| match leaf.place {
            Place::Article { article, .. } => Some(article),
            Place::Whole | Place::Chapter(_) | Place::Recital(_) | Place::Section { .. } => None,
        };
        let first = self.leaves.first().and_then(article);
        self.leaves.len() == 1
            || first.is_some() && self.leaves.iter().all(|leaf| article(leaf) == first)
    }
}

/// What joins two items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Join {
    List,
    Range,
    Cf,
}

/// No list in a notice has more items; a longer one is a table of numbers.
pub(crate) const LIST: usize = 60;

/// A range longer than this was no range.
pub(crate) const RANGE: u16 = 120;

impl Reader<'_> {
    /// The provisions that begin at this item. `act` is the act, where it is known; `beside` says
    /// that its name stands right before.
    pub(crate) fn group(&self, at: usize, act: Option<ActKey>, beside: bool) -> Option<Group> {
        if self.sign(at, '§') {
            let mut next = at + 1;
            while self.sign(next, '§') && next < at + 3 {
                next += 1;
            }
            if let Some(act) = act.filter(|act| self.registry.has_articles(*act)) {
                let group = self.articles(next, Some(act))?;
                return Some(Group { problem: Some(Problem::WrongUnit(act)), ..group });
            }
            return self.sections(next, next > at + 1, act, false);
        }
        if let Some(word) = self.word(at) {
            let mut next = at + 1;
            if self.has(next, Role::NUMBER) && !word.role.has(Role::NUMBER) || self.sign(next, ':')
            {
                next += 1;
            }
            if word.role.has(Role::ARTICLE) {
                // `Art.nr. 6-1` is a ware.
                if next > at + 1 && self.tight(next - 1) && act.is_none() {
                    return None;
                }
                // `article no. 6-1 in the webshop`
                let dashed = self.dash(next + 1) && self.tight(next + 1);
                if next > at + 1 && act.is_none() && dashed && self.letters(next + 3).is_none() {
                    return None;
                }
                // `artikkel Art 6`
                if self.has(next, Role::ARTICLE) {
                    next += 1;
                }
                if self.sign(next, '.') && self.tight(next) {
                    next += 1;
                }
                // `uhl. artikkel 4-15`
                if let Some(act) = act.filter(|act| self.registry.by_chapter(*act) == Some(true))
                    && self.dash(next + 1)
                    && self.tight(next + 1)
                {
                    let group = self.sections(next, false, Some(act), false)?;
                    return Some(Group { problem: Some(Problem::WrongUnit(act)), ..group });
                }
                return self.articles(next, act);
            }
            if word.role.has(Role::SECTION) {
                let mut plural = false;
                while self.sign(next, '§') && next < at + 3 {
                    plural = self.sign(next + 1, '§') || plural;
                    next += 1;
                }
                if let Some(act) = act.filter(|act| self.registry.has_articles(*act)) {
                    let group = self.articles(next, Some(act))?;
                    return Some(Group { problem: Some(Problem::WrongUnit(act)), ..group });
                }
                let text = &self.text[self.items[at].start..self.items[at].end];
                let sign = next > at + 1 || word.role.has(Role::SIGN);
                return self.sections(
                    next,
                    plural || text.ends_with('s') || text.ends_with("ene"),
                    act,
                    !sign,
                );
            }
            if word.role.has(Role::BRIEF) && self.small(at + 1).is_some() {
                return self.briefly(at, act);
            }
            if word.role.has(Role::RECITAL) {
                return self.recitals(next);
            }
            // `paragraph 4-15`, `paragraph 8 of the Personal Data Act`
            if word.role.has(Role::PARAGRAPH)
                && let Some(group) = self.sections(at + 1, false, act, true)
            {
                let of_sections = |(m, _): (Mention, usize)| {
                    !m.act.is_unknown() && !self.mismatch(m.act, Unit::Section)
                };
                let named = || self.act_after(group.next, Unit::Section).is_some_and(of_sections);
                if self.opens_provision(at) || act.is_none() && named() {
                    return Some(group);
                }
            }
            // `punkt 43 i fortalen`
            if word.role.has(Role::POINT.or(Role::NUMBER).or(Role::PARAGRAPH)) {
                let group = self.recitals(at + 1)?;
                let past = self.past_skipped(group.next + 1, 2);
                let preamble = self.has(group.next, Role::IN) && self.has(past, Role::RECITAL);
                return preamble.then_some(Group { next: past + 1, ..group });
            }
            // `avsnitt 33 i fortalen til GDPR`
            if self.small(at + 1).is_some()
                && !word.role.has(Role::CHAPTER)
                && let Some(group) = self.recitals(at + 1)
                && self.has(group.next, Role::IN)
            {
                let past = self.past_skipped(group.next + 1, 2);
                return self.has(past, Role::RECITAL).then_some(Group { next: past + 1, ..group });
            }
            if word.role.has(Role::CHAPTER) {
                return match self.section_called_chapter(next, act) {
                    Some(()) => self.sections(next, false, act, true),
                    None => self.chapters(next),
                };
            }
            return None;
        }
        if !beside {
            return None;
        }
        // `GDPR 6(1)(e)`, `uhl 4-15`
        let articles = act.is_some_and(|act| self.registry.has_articles(act));
        if articles {
            let group = self.articles(at, act)?;
            let parted = |leaf: &Leaf| matches!(leaf.place, Place::Article { number: Some(_), .. });
            return group.leaves.first().is_some_and(parted).then_some(group);
        }
        if self.dash(at + 1) && self.tight(at + 1) && self.tight(at + 2) {
            let group = self.sections(at, false, act, true)?;
            let known = |leaf: &Leaf| match leaf.place {
                Place::Section { section, .. } => {
                    act.is_some_and(|a| self.registry.ever_had(a, section))
                }
                Place::Whole | Place::Chapter(_) | Place::Recital(_) | Place::Article { .. } => {
                    false
                }
            };
            return group.leaves.first().is_some_and(known).then_some(group);
        }
        None
    }

    /// `s. 8 of the Personal Data Act`: short for a section only where an act is named beside it.
    fn briefly(&self, at: usize, act: Option<ActKey>) -> Option<Group> {
        let plural = self.seen(at).trim_end_matches('.').len() > 1;
        let group = self.sections(at + 1, plural, act, true)?;
        let is_act =
            |(m, _): (Mention, usize)| m.back.is_none() && !self.mismatch(m.act, Unit::Section);
        let named = act.is_some() || self.act_after(group.next, Unit::Section).is_some_and(is_act);
        named.then_some(group)
    }

    /// `chapter 4-15`, where the act has a section of that number: no range of so many chapters.
    fn section_called_chapter(&self, at: usize, act: Option<ActKey>) -> Option<()> {
        let (chapter, number) = (self.small(at)?, self.small(at + 2)?);
        let joined = self.dash(at + 1) && self.tight(at + 1) && self.tight(at + 2);
        let has = self.registry.ever_had(act?, Section::in_chapter(chapter, number));
        (joined && has && number.abs_diff(chapter) > 4).then_some(())
    }

    fn chapters(&self, at: usize) -> Option<Group> {
        let mut list = List::new();
        let (mut last, mut next) = self.chapter_number(at)?;
        list.push(Place::Chapter(last), at, next);
        while let Some((join, after)) = self.join(next)
            && list.leaves.len() < LIST
            && let Some((chapter, end)) = self.chapter_number(after)
            && !self.is_quantity(end - 1)
            && join != Join::Cf
        {
            if join == Join::Range {
                for between in last.number + 1..chapter.number.min(last.number + RANGE) {
                    list.push(Place::Chapter(Section::plain(between)), after, end);
                }
            }
            list.push(Place::Chapter(chapter), after, end);
            (last, next) = (chapter, end);
        }
        Some(Group {
            unit: Unit::Chapter,
            leaves: list.leaves,
            next,
            everyday: true,
            problem: None,
        })
    }

    fn chapter_number(&self, at: usize) -> Option<(Section, usize)> {
        if let Some(number) = self.small(at) {
            // `KAPITTEL 5 I PERSONVERNFORORDNINGEN` names no Chapter 5 I.
            let tight = self.tight(at + 1);
            let word = self.word(at + 1);
            let letter = word.and_then(|w| w.letter).filter(|letter| {
                let marked = word.is_some_and(|w| w.capital) || self.stands_alone(at + 1, *letter);
                tight || *letter != 'i' && marked
            });
            let suffix = letter.filter(|l| l.is_ascii_lowercase()).map(|l| l.to_ascii_uppercase());
            let next = at + 1 + usize::from(suffix.is_some());
            return Some((Section { chapter: None, number, suffix }, next));
        }
        Some((Section::plain(self.roman(at)?), at + 1))
    }

    /// A number in Roman figures, as the chapters of EU acts have.
    pub(crate) fn roman(&self, at: usize) -> Option<u16> {
        self.word(at)?;
        let item = self.items.get(at)?;
        roman(&self.text[item.start..item.end])
    }

    pub(crate) fn recitals(&self, at: usize) -> Option<Group> {
        let mut list = List::new();
        let number = |at: usize| {
            if self.sign(at, '(') && self.sign(at + 2, ')') {
                return Some((self.small(at + 1)?, at + 3));
            }
            if self.has(at, Role::NUMBER) {
                return Some((self.small(at + 1)?, at + 2));
            }
            Some((self.small(at)?, at + 1))
        };
        let (mut last, mut next) = number(at)?;
        list.push(Place::Recital(last), at, next);
        while let Some((join, after)) = self.join(next)
            && list.leaves.len() < LIST
            && let Some((recital, end)) = number(after)
            && !self.is_quantity(end - 1)
            && join != Join::Cf
        {
            if join == Join::Range {
                for between in last + 1..recital.min(last.saturating_add(RANGE)) {
                    list.push(Place::Recital(between), after, end);
                }
            }
            list.push(Place::Recital(recital), after, end);
            (last, next) = (recital, end);
        }
        Some(Group {
            unit: Unit::Recital,
            leaves: list.leaves,
            next,
            everyday: false,
            problem: None,
        })
    }

    /// What joins an item of a list to the next one, and where that begins.
    pub(crate) fn join(&self, at: usize) -> Option<(Join, usize)> {
        let mut next = self.past_explanation(at);
        // `§ 13 flg. og § 18`
        next += usize::from(self.has(next, Role::ONWARD));
        let mut join = None;
        for _ in 0..4 {
            if self.items.get(next)?.breaks > 1 {
                return None;
            }
            if self.has(next, Role::AND.or(Role::OR))
                || self.sign(next, ',')
                || self.sign(next, '/')
                || self.sign(next, '+')
                || self.sign(next, ';')
            {
                join = join.or(Some(Join::List));
                next += 1;
            } else if self.has(next, Role::CF) {
                join = Some(Join::Cf);
                next += 1;
            } else if join.is_some() && self.has(next, Role::SAME_ARTICLE) {
                // `artikkel 6 nr. 1, jf. samme artikkel nr. 3`
                join = Some(Join::Cf);
                next += 1;
            } else if self.sign(next, '(') && self.has(next + 1, Role::CF) {
                join = Some(Join::Cf);
                next += 2;
            } else if join.is_none() && (self.has(next, Role::TO) || self.dash(next)) {
                next += 1;
                if self.has(next, Role::INCLUSIVE) {
                    next += 1;
                }
                return Some((Join::Range, next));
            } else if matches!(join, Some(Join::List))
                && self.has(next, Role::SKIP)
                && !self.has(next, Role::OF)
                && self.ordinals(next, Role::PARAGRAPH).is_none()
            {
                next += 1;
            } else {
                break;
            }
        }
        // `(a)(b)`, `(1)(2)`: a second bracket of the same sort is the next of a list.
        if join.is_none() && next == at && self.sign(at, '(') && at >= 3 && self.sign(at - 1, ')') {
            let same = self.single_letter(at + 1).is_some() && self.single_letter(at - 2).is_some();
            if same && self.sign(at + 2, ')') {
                return Some((Join::List, at));
            }
        }
        Some((join?, next))
    }

    /// Past a bracket that explains an item of a list: `bokstav c (rettslig forpliktelse) og e`.
    pub(crate) fn past_explanation(&self, at: usize) -> usize {
        let quoted = self.sign(at, '"') && !self.tight(at);
        if !(quoted || self.sign(at, '('))
            || self.has(at + 1, Role::CF)
            || self.single_letter(at + 1).is_some()
        {
            return at;
        }
        let close = if quoted { '"' } else { ')' };
        for next in at + 1..at + 14 {
            match self.kind(next) {
                Some(Kind::Sign(sign)) if sign == close && next > at + 1 => return next + 1,
                Some(Kind::Sign('(' | '§' | '.')) | Some(Kind::Number(_) | Kind::Opaque) | None => {
                    return at;
                }
                Some(Kind::Word(word)) if word.name => return at,
                Some(Kind::Word(_) | Kind::Sign(_)) => {}
            }
        }
        at
    }

    /// Past the bracket that closes one opened within.
    pub(crate) fn closed(&self, from: usize, next: usize) -> usize {
        let open = self.items[from..next].iter().fold(0_i32, |depth, item| match item.kind {
            Kind::Sign('(') => depth + 1,
            Kind::Sign(')') => (depth - 1).max(0),
            Kind::Sign(_) | Kind::Word(_) | Kind::Number(_) | Kind::Opaque => depth,
        });
        next + usize::from(open > 0 && self.sign(next, ')'))
    }
}

/// The leaves of a group as they are read.
pub(crate) struct List {
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) problem: Option<Problem>,
    /// Whether it was opened as a list: `§§`.
    pub(crate) plural: bool,
}

impl List {
    pub(crate) fn new() -> Self {
        Self { leaves: Vec::new(), problem: None, plural: false }
    }

    pub(crate) fn push(&mut self, place: Place, from: usize, next: usize) {
        self.leaves.push(Leaf { place, from, next });
    }
}

fn roman(text: &str) -> Option<u16> {
    let figures = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    // A lone small i is a word.
    let figure = if text == "i" { text.to_owned() } else { text.to_uppercase() };
    let at = figures.iter().position(|known| *known == figure)?;
    u16::try_from(at + 1).ok()
}
