//! Drafts to findings: the places spelt out, with the part that stood before them put in.

use std::ops::Range;

use super::act_of::gdpr;
use super::list::{Group, Leaf, Unit};
use super::part::Mark;
use super::resolve::{Draft, Part, State};
use super::{Found, Named, Problem, Reader};
use crate::law::citation::{ActKey, Citation, Place, Section};
use crate::law::vocabulary::Role;

impl Reader<'_> {
    pub(crate) fn push(
        &self,
        mut draft: Draft,
        end: usize,
        act: ActKey,
        named: Option<Named>,
        problem: Option<Problem>,
        state: &mut State,
    ) {
        // Now that the act is known, a dash can be told from a range.
        if draft.group.unit == Unit::Section
            && let Some(group) = self.group(draft.anchor, Some(act), false)
            && group.next == draft.group.next
        {
            draft.group = group;
        }
        let mut problem = problem.or(draft.group.problem.take());
        let (mut act, mut unit_wrong) = (act, self.mismatch(act, draft.group.unit));
        if unit_wrong {
            problem = Some(Problem::WrongUnit(act));
            // The Personal Data Act carries the regulation as an annex, and is often named for it.
            if draft.group.unit != Unit::Section && act.as_str() == "popplyl" {
                act = gdpr();
                unit_wrong = false;
            }
        }
        let leaves = self.places(&draft);
        let byte = |at: usize| self.items.get(at).map_or(self.text.len(), |item| item.start);
        let last = |next: usize| {
            next.checked_sub(1).and_then(|at| self.items.get(at)).map_or(0, |item| item.end)
        };
        // The bracket that closes the sentence around it is no part of it: `(GDPR art. 6 nr. 1 a)`.
        let closes_letter = end
            .max(draft.next)
            .checked_sub(1)
            .is_some_and(|at| self.sign(at, ')') && self.closes_letter(at));
        let without_closing = |range: Range<usize>| {
            let open = self.items.get(draft.from).is_some_and(|item| item.depth > 0);
            let open = open && !closes_letter;
            let over = self.text.get(range.clone()).is_some_and(closes_more_than_it_opens);
            range.start..range.end - usize::from(open && over)
        };
        let range = without_closing(byte(draft.from)..last(end.max(draft.next)));
        let whole = draft.part.is_none() && problem.is_none();
        let phrase = whole.then(|| without_closing(byte(draft.anchor)..last(draft.group.next)));
        let single = leaves.len() == 1;
        let (mut citations, mut places) = (Vec::new(), Vec::new());
        for (place, from, next) in leaves {
            let place = if unit_wrong { other_unit(place) } else { place };
            citations.push(Citation { act, place });
            places.push(if single { range.clone() } else { byte(from)..last(next).min(range.end) });
        }
        state.found.push(Found { range, citations, places, phrase, named, problem });
    }

    /// The places of a draft, with the part that stood before put in.
    pub(crate) fn places(&self, draft: &Draft) -> Vec<(Place, usize, usize)> {
        let leaves = draft.group.leaves.iter();
        let Some(part) = &draft.part else {
            return leaves.map(|leaf: &Leaf| (leaf.place, leaf.from, leaf.next)).collect();
        };
        let Some(base) = draft.group.leaves.first() else { return Vec::new() };
        let mut out = Vec::new();
        let mut push = |number: Option<u16>, letter: Option<char>| {
            let place = match base.place {
                Place::Article { article, number: own, letter: own_letter } => Place::Article {
                    article,
                    // `the first subparagraph of Article 6(1)`: the number is said already.
                    number: own.or(number),
                    letter: letter.or(own_letter),
                },
                // `nr. 2 i § 13 første ledd`: a number under the paragraph.
                Place::Section {
                    section,
                    paragraph: Some(own),
                    letter: own_letter,
                    number: item,
                } => Place::Section {
                    section,
                    paragraph: Some(own),
                    letter: letter.or(own_letter),
                    number: item.or(number),
                },
                Place::Section { section, paragraph: None, letter: own_letter, number: item } => {
                    Place::Section {
                        section,
                        paragraph: number,
                        letter: letter.or(own_letter),
                        number: item.or(part.item),
                    }
                }
                Place::Whole | Place::Chapter(_) | Place::Recital(_) => base.place,
            };
            out.push((place, draft.from, draft.next));
        };
        let last = part.numbers.last().copied();
        if part.letters.is_empty() {
            for number in &part.numbers {
                push(Some(*number), None);
            }
        } else {
            for letter in &part.letters {
                push(last, Some(*letter));
            }
        }
        let rest = draft.group.leaves.iter().skip(1);
        out.extend(rest.map(|leaf| (leaf.place, leaf.from, leaf.next)));
        out
    }

    /// A part that stands before its provision, and where that begins: `bokstav e i artikkel 6`.
    pub(crate) fn part_before(&self, at: usize) -> Option<(Part, usize)> {
        let label =
            Role::LETTER.or(Role::POINT).or(Role::NUMBER).or(Role::PARAGRAPH).or(Role::ORDINAL);
        if !self.has(at, label) && !self.number_before_paragraph(at) {
            return None;
        }
        let mut part = Part::default();
        let mut next = at;
        if let Some((numbers, end, _)) = self.marked_number(at) {
            part.numbers = numbers;
            next = end;
            if self.sign(next, ',') {
                next += 1;
            }
        }
        // `første ledd i § 12`: a preposition, and no letter.
        let of = next > at && self.has(next, Role::OF) && {
            let base = self.past_skipped(next + 1, 3);
            self.opens_provision(base) || self.mention(base).is_some()
        };
        if of {
            return Some((part, self.past_skipped(next + 1, 3)));
        }
        if let Some((letters, end, _)) = self.letters(next) {
            part.letters = letters;
            next = end;
            while let Some((more, end)) = self.more_letters(next, &part.letters) {
                part.letters.extend(more);
                next = end;
            }
        } else if part.numbers.is_empty() {
            return None;
        }
        next = self.past_sentence(next);
        if !self.has(next, Role::OF) {
            return None;
        }
        let mut base = self.past_skipped(next + 1, 3);
        // `point (e) of the first subparagraph of Article 6(1)`, `bokstav b i første ledd i § 9`
        if part.numbers.is_empty()
            && let Some((numbers, end, Mark::Label)) = self.marked_number(base)
            && self.has(end, Role::OF)
        {
            part.numbers = numbers;
            base = self.past_skipped(end + 1, 3);
        }
        let opens = self.opens_provision(base) || self.mention(base).is_some();
        opens.then_some((part, base))
    }

    /// A part that stands after the act of its provision, and where it ends: `Article 6 GDPR (1)(e)`,
    /// `§ 9 i personopplysningsloven, andre ledd`. A mere `(1)` may be the number of a note.
    pub(crate) fn part_after(
        &self,
        group: &Group,
        act: ActKey,
        at: usize,
    ) -> Option<(Part, usize)> {
        let [Leaf { place, .. }] = group.leaves.as_slice() else { return None };
        let start = at + usize::from(self.sign(at, ','));
        if self.items.get(start)?.breaks > 0 && start > at {
            return None;
        }
        // `artikkel 6 i personvernforordningen (nr. 1 bokstav e)`
        let bracket = start == at
            && self.sign(start, '(')
            && self.has(start + 1, Role::NUMBER.or(Role::PARAGRAPH).or(Role::ORDINAL));
        let start = start + usize::from(bracket);
        let (numbers, mut next, mark) = self.marked_number(start)?;
        let mut part = Part { numbers, ..Part::default() };
        let letters_at = next + usize::from(self.sign(next, ','));
        let found = self.letters(letters_at);
        if let Some((letters, end, _)) =
            found.filter(|(_, _, m)| letters_at == next || *m == Mark::Label)
        {
            (part.letters, next) = (letters, end);
            while let Some((more, end)) = self.more_letters(next, &part.letters) {
                part.letters.extend(more);
                next = end;
            }
        }
        // The bracket of the letter may be the one around all of it.
        let closed = self.sign(next - 1, ')');
        if bracket && !closed && !self.sign(next, ')') {
            return None;
        }
        next += usize::from(bracket && !closed);
        // `Article 13 of the GDPR, point 4 below`
        let vague = mark == Mark::Bracket
            || self.has(start, Role::POINT) && !self.has(start, Role::NUMBER.or(Role::PARAGRAPH));
        if vague && part.letters.is_empty() {
            return None;
        }
        match *place {
            Place::Article { article, number: None, letter: None } => {
                let of = |letter| Place::Article {
                    article,
                    number: part.numbers.last().copied(),
                    letter,
                };
                let exists = |letter| self.registry.gdpr.has(of(letter));
                let real = match part.letters.as_slice() {
                    [] => exists(None),
                    all => all.iter().all(|letter| exists(Some(*letter))),
                };
                (real && self.registry.has_articles(act)).then_some((part, next))
            }
            Place::Section { paragraph: None, letter: None, number: None, .. } => {
                if self.has(start, Role::NUMBER) && !self.has(start, Role::PARAGRAPH) {
                    return None;
                }
                let label = next + usize::from(self.sign(next, ','));
                if part.numbers.len() == 1
                    && part.letters.len() < 2
                    && self.has(label, Role::NUMBER)
                    && let Some((items, end, _)) = self.marked_number(label)
                {
                    (part.item, next) = (items.last().copied(), end);
                }
                Some((part, self.past_sentence(next)))
            }
            Place::Whole
            | Place::Chapter(_)
            | Place::Recital(_)
            | Place::Article { .. }
            | Place::Section { .. } => None,
        }
    }

    pub(crate) fn number_before_paragraph(&self, at: usize) -> bool {
        self.number(at).is_some()
            && (self.has(at + 1, Role::PARAGRAPH)
                || self.sign(at + 1, '.') && self.has(at + 2, Role::PARAGRAPH))
    }

    pub(crate) fn more_letters(&self, at: usize, so_far: &[char]) -> Option<(Vec<char>, usize)> {
        let range = self.has(at, Role::TO) || self.dash(at);
        let joins = range
            || self.sign(at, ',')
            || self.sign(at, '+')
            || self.has(at, Role::AND.or(Role::OR));
        if !joins {
            return None;
        }
        let mut next = at + 1;
        if self.has(next, Role::AND.or(Role::OR)) {
            next += 1;
        }
        let (letters, end, _) = self.letters(next)?;
        if range {
            let between = super::part::letters_between(*so_far.last()?, letters[0])?;
            return Some((between, end));
        }
        Some((letters, end))
    }
}

fn closes_more_than_it_opens(text: &str) -> bool {
    let count = |sign: char| text.chars().filter(|c| *c == sign).count();
    // The last bracket may close one of its own: `e) i personvernforordningen (GDPR)`.
    let own = text.rfind('(').is_some_and(|open| text[open..].matches(')').count() == 1);
    text.ends_with(')') && count(')') > count('(') && !own
}

/// The same place in the unit that the act has: `GDPR § 6` is Article 6.
fn other_unit(place: Place) -> Place {
    match place {
        Place::Section { section, paragraph, letter, number } => match section.chapter {
            Some((article, _)) => Place::Article { article, number: Some(section.number), letter },
            None => Place::Article {
                article: section.number,
                number: paragraph.or(number),
                letter: letter.or(section.suffix),
            },
        },
        Place::Article { article, number, letter } => Place::Section {
            section: Section::plain(article),
            paragraph: number,
            letter,
            number: None,
        },
        Place::Whole | Place::Chapter(_) | Place::Recital(_) => place,
    }
}
