//! The number of a section, and the numbers that are none: `18a`, `4-15`, `2 A-1`, `5 dager`.
//!
//! Comes in: the item where a number begins, and the act, where it is known. Goes out: the section
//! and the item after it. Which sections there are decides where the writing does not.

use super::Reader;
use super::item::Kind;
use crate::law::citation::{ActKey, Section};
use crate::law::vocabulary::Role;

impl Reader<'_> {
    /// The number of a section: `8`, `18a`, `18 a`, `4-15`, `2 A-1`, `2-7 b`.
    pub(crate) fn section_number(
        &self,
        at: usize,
        act: Option<ActKey>,
        plural: bool,
    ) -> Option<(Section, usize, bool)> {
        let first = self.small(at)?;
        // `2 A-1`, `2A-1`: a letter that belongs to the chapter.
        if let Some(word) = self.word(at + 1)
            && let Some(letter) = word.letter
            && (word.capital || self.tight(at + 1))
            && self.dash(at + 2)
            && self.tight(at + 2)
            && let Some(second) = self.small(at + 3)
            && self.tight(at + 3)
            // `§§ 47 A-47 C` in capitals is a range.
            && !(self.shouting && second == first && self.single_letter(at + 4).is_some())
        {
            let chapter = Some((first, Some(letter.to_ascii_uppercase())));
            let section = Section { chapter, number: second, suffix: None };
            let (suffix, next) = self.suffix(section, at + 4, act);
            return Some((Section { suffix, ..section }, next, false));
        }
        let joined = self.dash(at + 1) && self.small(at + 2).is_some();
        let spaced = !self.tight(at + 1) && !self.tight(at + 2);
        if joined && self.tight(at + 1) == self.tight(at + 2) {
            let second = self.small(at + 2)?;
            let wide = self.sign(at + 1, '–');
            // A dash after the second number: `12-1-12-7` is a range of two.
            let style = act.and_then(|act| self.registry.by_chapter(act));
            let (is_number, unsure) = match style {
                Some(true) => (true, false),
                Some(false) => {
                    let both =
                        |n| act.is_some_and(|a| self.registry.ever_had(a, Section::plain(n)));
                    let range = plural || spaced || wide || both(first) && both(second);
                    // `13-13e` is a range as well.
                    let letter = self.single_letter(at + 3);
                    let had = |letter| {
                        let section = Section { suffix: Some(letter), ..Section::plain(second) };
                        act.is_some_and(|act| self.registry.ever_had(act, section))
                    };
                    let lettered = letter.is_some_and(|it| self.tight(at + 3) || had(it));
                    let rises = second > first || second == first && lettered;
                    // `§§ 2-10 og 2-11` are sections of one chapter, in an earlier text of the act.
                    let same = |at: usize| {
                        self.small(at) == Some(first) && self.dash(at + 1) && self.tight(at + 1)
                    };
                    let joined = |end| self.join(end).is_some_and(|(_, after)| after == end + 1);
                    let again =
                        same(at + 4) && joined(at + 3) || at >= 4 && same(at - 4) && joined(at - 1);
                    (!rises || !range || again, !rises && plural)
                }
                None if spaced => (false, false),
                // No act has so many chapters.
                None if plural && (wide || first > 40) => (second <= first, false),
                // Without an act to tell, `§§ 5-7` is a range as much as a section 7 of chapter 5.
                None => (true, plural && second > first && !self.dash(at + 3) && act.is_some()),
            };
            if is_number {
                let section = Section::in_chapter(first, second);
                let (suffix, next) = self.suffix(section, at + 3, act);
                // `§ 7-1-1` has a third number, which the canonical form cannot keep.
                let third = self.sign(next, '-')
                    && self.tight(next)
                    && self.tight(next + 1)
                    && self.small(next + 1).is_some()
                    && !self.sign(next + 2, '-');
                let next = next + if third { 2 } else { 0 };
                return Some((Section { suffix, ..section }, next, unsure || third));
            }
        }
        let section = Section::plain(first);
        let (suffix, next) = self.suffix(section, at + 1, act);
        Some((Section { suffix, ..section }, next, false))
    }

    /// A letter that belongs to the number of a section.
    fn suffix(&self, section: Section, at: usize, act: Option<ActKey>) -> (Option<char>, usize) {
        let none = (None, at);
        let Some(word) = self.word(at) else { return none };
        let Some(letter) = word.letter.filter(char::is_ascii_lowercase) else { return none };
        // `§ 4-15 m.m.`
        if self.sign(at + 1, '.') && self.tight(at + 2) && self.word(at + 2).is_some() {
            return none;
        }
        let capital = word.capital && !self.shouting;
        let written = if capital { letter.to_ascii_uppercase() } else { letter };
        let with = |suffix| Section { suffix: Some(suffix), ..section };
        let exists = |suffix| act.is_some_and(|act| self.registry.ever_had(act, with(suffix)));
        let closed = self.closes_letter(at + 1);
        if self.tight(at) {
            if capital && exists(written) {
                return (Some(written), at + 1);
            }
            return if closed && !exists(letter) { none } else { (Some(letter), at + 1) };
        }
        if capital && !exists(letter) && !exists(written) {
            return none;
        }
        let take = (Some(letter), at + 1);
        if exists(letter) && !closed {
            let before_word =
                matches!(self.kind(at + 1), Some(Kind::Word(w)) if w.role == Role::default());
            return if self.has(at, Role::SINGLE) && letter == 'i' && before_word {
                none
            } else {
                take
            };
        }
        if closed || letter == 'i' {
            return none;
        }
        if self.sign(at + 1, ')') && self.tight(at + 1) {
            // Inside brackets the bracket may close the letter or the whole.
            return take;
        }
        let known = act.is_some_and(|act| self.registry.by_chapter(act).is_some());
        let next_is_word = matches!(self.kind(at + 1), Some(Kind::Word(w)) if w.role == Role::default() && !w.name);
        // `§ 9-2 a kommuneloven`
        let act_next = || self.registry.vocabulary.ends_as_act(&self.seen(at + 1));
        // No word and no measure is written with one of these letters alone.
        let sure = ('b'..='h').contains(&letter) && !self.has(at, Role::SINGLE);
        if next_is_word && !sure && (known || self.has(at, Role::SINGLE)) && !act_next() {
            return none;
        }
        take
    }

    /// Whether a bracket closes the letter before it, as in `a)`, and not what stands around it.
    pub(crate) fn closes_letter(&self, at: usize) -> bool {
        let closing = (at..at + 4).take_while(|i| self.sign(*i, ')') && self.tight(*i)).count();
        closing > self.items.get(at).map_or(0, |item| usize::from(item.depth))
    }

    /// Whether a number is followed by what makes it a quantity, a date or a decimal.
    pub(crate) fn is_quantity(&self, at: usize) -> bool {
        let next = at + 1;
        match self.kind(next) {
            Some(Kind::Word(word)) => {
                word.role.has(Role::UNIT.or(Role::MONTH)) && word.letter.is_none()
            }
            Some(Kind::Sign('%')) => true,
            // `2,5 år`
            Some(Kind::Sign(',')) => {
                self.tight(next + 1)
                    && self.number(next + 1).is_some()
                    && self.has(next + 2, Role::UNIT)
            }
            Some(Kind::Sign(':' | '/')) => {
                self.tight(next) && self.tight(next + 1) && self.number(next + 1).is_some()
            }
            Some(Kind::Sign('.')) => {
                self.has(next + 1, Role::MONTH)
                    || self.tight(next) && self.tight(next + 1) && self.number(next + 1).is_some()
            }
            Some(Kind::Number(_)) => true,
            Some(Kind::Sign(_) | Kind::Opaque) | None => false,
        }
    }
}
