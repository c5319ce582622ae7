//! Lists of sections: paragraph, letter and number after each, and what the next item takes over.

use super::list::{Group, Join, LIST, List, RANGE, Unit};
use super::part::{Mark, letters_between};
use super::{Problem, Reader};
use crate::law::citation::{ActKey, Place, Section};
use crate::law::vocabulary::Role;

/// Section and its parts, likewise.
#[derive(Debug, Clone, Copy)]
struct Spot {
    section: Section,
    paragraph: Option<u16>,
    letter: Option<char>,
    number: Option<u16>,
}

impl Reader<'_> {
    pub(crate) fn sections(
        &self,
        at: usize,
        plural: bool,
        act: Option<ActKey>,
        everyday: bool,
    ) -> Option<Group> {
        let mut list = List { plural, ..List::new() };
        let (section, mut next, unsure) = self.section_number(at, act, plural)?;
        if self.section_is_quantity(next) {
            return None;
        }
        if unsure {
            list.problem = Some(Problem::Dash);
        }
        let mut spot = self.section_parts(section, at, &mut next, &mut list);
        while list.leaves.len() < LIST {
            let Some((join, after)) = self.join(next) else { break };
            let Some((new, end)) = self.next_spot(join, after, spot, act, &mut list) else { break };
            (spot, next) = (new, end);
        }
        // `§§ 1-4 og 20-1`: what joins the second number to its chapter joins the first as well.
        let by_chapter = list.leaves.iter().skip(1).any(|leaf| {
            matches!(leaf.place, Place::Section { section: other, .. }
                if other.chapter.is_some() && other != section)
        });
        if by_chapter && list.problem == Some(Problem::Dash) {
            list.problem = None;
        }
        let next = self.closed(at, self.past_sentence(next));
        list.problem = list.problem.or_else(|| self.left_out(next));
        Some(Group {
            unit: Unit::Section,
            leaves: list.leaves,
            next,
            everyday,
            problem: list.problem,
        })
    }

    /// Whether what ended before this item was a quantity and no section.
    fn section_is_quantity(&self, next: usize) -> bool {
        let number = self.number(next - 1).is_some();
        number && self.is_quantity(next - 1) && self.marked_number(next).is_none()
    }

    /// Reads paragraph, letter and number after a section.
    fn section_parts(
        &self,
        section: Section,
        from: usize,
        next: &mut usize,
        list: &mut List,
    ) -> Spot {
        let spot = Spot { section, paragraph: None, letter: None, number: None };
        let comma = self.sign(*next, ',');
        let start = if comma { *next + 1 } else { *next };
        if let Some((paragraphs, end)) = self.paragraph(start, comma) {
            let place = |paragraph| Place::Section {
                section,
                paragraph: Some(paragraph),
                letter: None,
                number: None,
            };
            for paragraph in &paragraphs[..paragraphs.len() - 1] {
                list.push(place(*paragraph), from, end);
            }
            *next = end;
            return self.spot_parts(
                Spot { paragraph: paragraphs.last().copied(), ..spot },
                from,
                next,
                list,
            );
        }
        self.spot_parts(spot, from, next, list)
    }

    /// A paragraph: `(5)`, `femte ledd`, `1. ledd`, `paragraph 2`.
    fn paragraph(&self, at: usize, labelled: bool) -> Option<(Vec<u16>, usize)> {
        if self.has(at, Role::NUMBER) {
            return None;
        }
        let (numbers, next, mark) = self.marked_number(at)?;
        (!labelled || mark != Mark::Bare).then_some((numbers, next))
    }

    /// Reads letter and number after a section or a paragraph, and pushes the spot.
    fn spot_parts(&self, mut spot: Spot, from: usize, next: &mut usize, list: &mut List) -> Spot {
        *next = self.past_sentence(*next);
        let comma = usize::from(self.sign(*next, ','));
        let letters = self.letters(*next + comma).filter(|(_, _, mark)| match mark {
            Mark::Label => true,
            Mark::Bracket => comma == 0,
            Mark::Bare => comma == 0 && spot.paragraph.is_some(),
        });
        if let Some((letters, end, _)) = letters {
            for letter in &letters[..letters.len() - 1] {
                list.push_spot(Spot { letter: Some(*letter), ..spot }, from, end);
            }
            spot.letter = letters.last().copied();
            *next = end;
        }
        let comma = usize::from(self.sign(*next, ','));
        if self.has(*next + comma, Role::NUMBER.or(Role::POINT))
            && let Some((numbers, end, _)) = self.marked_number(*next + comma)
        {
            spot.number = numbers.last().copied();
            *next = end;
            // `§ 12-4 nr. 1 bokstav a`: a number that has letters stands where a paragraph does.
            if spot.letter.is_none()
                && self.has(end, Role::LETTER)
                && let Some((letter, after, Mark::Label)) = self.letter(end)
            {
                if spot.paragraph.is_none() {
                    (spot.paragraph, spot.number) = (spot.number, None);
                }
                (spot.letter, *next) = (Some(letter), after);
            }
        } else if (spot.letter.is_some() || spot.paragraph.is_some() && comma == 0)
            && self.sign(*next, '(')
            && let Some((numbers, end, _)) = self.marked_number(*next)
        {
            spot.number = numbers.last().copied();
            *next = end;
        }
        *next = self.past_sentence(*next);
        list.push_spot(spot, from, *next);
        spot
    }

    /// The next item of a list of sections.
    fn next_spot(
        &self,
        join: Join,
        at: usize,
        last: Spot,
        act: Option<ActKey>,
        list: &mut List,
    ) -> Option<(Spot, usize)> {
        if last.letter.is_some()
            && last.number.is_none()
            && let Some((letters, mut next, _)) = self.letters(at)
        {
            let letters = match (join, last.letter) {
                (Join::Range, Some(from)) => letters_between(from, letters[0])?,
                (Join::List | Join::Range | Join::Cf, _) => letters,
            };
            for letter in &letters[..letters.len() - 1] {
                list.push_spot(Spot { letter: Some(*letter), ..last }, at, next);
            }
            let spot = Spot { letter: letters.last().copied(), number: None, ..last };
            if self.has(next, Role::NUMBER)
                && let Some((numbers, end, _)) = self.marked_number(next)
            {
                let spot = Spot { number: numbers.last().copied(), ..spot };
                list.push_spot(spot, at, end);
                return Some((spot, end));
            }
            next = self.past_sentence(next);
            list.push_spot(spot, at, next);
            return Some((spot, next));
        }
        // `nr. 1 og 2`, `nr. 1 og nr. 2`
        if last.number.is_some() {
            let labelled = self.has(at, Role::NUMBER);
            let number_at = at + usize::from(labelled);
            let bare = self.small(number_at).is_some()
                && self.marked_number(number_at).is_none()
                && !self.is_quantity(number_at)
                && !self.dash(number_at + 1)
                && self.marked_number(number_at + 1).is_none();
            if labelled || bare {
                let number = self.small(number_at)?;
                let from = last.number.unwrap_or(number);
                if join == Join::Range && number > from && number - from < RANGE {
                    for between in from + 1..number {
                        list.push_spot(Spot { number: Some(between), ..last }, at, number_at + 1);
                    }
                }
                let spot = Spot { number: Some(number), ..last };
                list.push_spot(spot, at, number_at + 1);
                return Some((spot, number_at + 1));
            }
        }
        if let Some((paragraphs, mut next)) = self.paragraph(at, false) {
            let paragraphs = match (join, last.paragraph) {
                (Join::Range, Some(from))
                    if paragraphs[0] > from && paragraphs[0] - from < RANGE =>
                {
                    (from + 1..=paragraphs[0]).collect()
                }
                (Join::Range, _) => return None,
                (Join::List | Join::Cf, _) => paragraphs,
            };
            let base = Spot { letter: None, number: None, ..last };
            for paragraph in &paragraphs[..paragraphs.len() - 1] {
                list.push_spot(Spot { paragraph: Some(*paragraph), ..base }, at, next);
            }
            let spot = Spot { paragraph: paragraphs.last().copied(), ..base };
            let spot = self.spot_parts(spot, at, &mut next, list);
            return Some((spot, next));
        }
        // The sign may be repeated after the word that makes a range: `§ 4-15 til § 4-16`.
        let again = self.sign(at, '§') || self.has(at, Role::SECTION);
        let at = if join == Join::Range && again { at + 1 } else { at };
        if let Some((letter, end)) = self.next_suffix(at, last) {
            let to = Section { suffix: Some(letter), ..last.section };
            if join == Join::Range {
                self.push_sections_between(last, to, act, at, end, list)?;
            }
            let mut next = end;
            let spot = self.section_parts(to, at, &mut next, list);
            return Some((spot, next));
        }
        let (section, mut next, _) = self.section_number(at, act, false)?;
        if self.section_is_quantity(next)
            || join == Join::Cf && section.chapter.is_none() && !list.plural
        {
            return None;
        }
        // `§ 8 og 30 dager`, `§ 4-15 og 5 andre`: a plain number after a section in a chapter.
        if section.chapter.is_none() && last.section.chapter.is_some() {
            return None;
        }
        if join == Join::Range {
            self.push_sections_between(last, section, act, at, next, list)?;
        }
        let spot = self.section_parts(section, at, &mut next, list);
        Some((spot, next))
    }

    /// The letter that takes over all but the letter of the section before: `§§ 13 a og b`.
    fn next_suffix(&self, at: usize, last: Spot) -> Option<(char, usize)> {
        let from = last.section.suffix?;
        let whole = last.paragraph.is_none() && last.letter.is_none() && last.number.is_none();
        let (letter, end, mark) = self.letter(at)?;
        // The bracket may be the one that closes the whole: `(§ 13 a-f)`.
        let closes = self.sign(at + 1, ')') && self.items[at].depth > 0;
        let (end, mark) = if closes { (at + 1, Mark::Bare) } else { (end, mark) };
        (whole && mark == Mark::Bare && letter > from).then_some((letter, end))
    }

    /// Pushes the sections strictly between two.
    fn push_sections_between(
        &self,
        last: Spot,
        to: Section,
        act: Option<ActKey>,
        at: usize,
        next: usize,
        list: &mut List,
    ) -> Option<()> {
        let from = last.section;
        if to <= from || last.paragraph.is_some() || last.letter.is_some() {
            return None;
        }
        // `§§ 10–13` says four; `§§ 13–13 e` asks which sections there are.
        let plain = from.suffix.is_none() && to.suffix.is_none() && from.chapter == to.chapter;
        let act = act.filter(|_| !plain || to.number - from.number >= RANGE);
        let known = act.and_then(|act| self.registry.sections_between(act, from, to));
        let between: Vec<Section> = match known {
            Some(sections) => sections.into_iter().filter(|s| *s > from && *s < to).collect(),
            // `§ 47 a til c`
            None if from.chapter == to.chapter && from.number == to.number => {
                let ends = from.suffix.zip(to.suffix);
                let letters = ends.and_then(|(from, to)| letters_between(from, to));
                let before_last = |letter: &char| Some(*letter) != to.suffix;
                let letters = letters.unwrap_or_default().into_iter().filter(before_last);
                letters.map(|letter| Section { suffix: Some(letter), ..from }).collect()
            }
            None if from.chapter == to.chapter
                && to.number - from.number.min(to.number) < RANGE =>
            {
                (from.number + 1..to.number)
                    .map(|number| Section { chapter: from.chapter, number, suffix: None })
                    .collect()
            }
            None => {
                list.problem = Some(Problem::Range);
                Vec::new()
            }
        };
        for section in between {
            list.push_spot(Spot { section, paragraph: None, letter: None, number: None }, at, next);
        }
        Some(())
    }
}

impl List {
    fn push_spot(&mut self, spot: Spot, from: usize, next: usize) {
        let Spot { section, paragraph, letter, number } = spot;
        self.push(Place::Section { section, paragraph, letter, number }, from, next);
    }
}
