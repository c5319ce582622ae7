//! Provisions, and the lists and ranges that people make of them.
//!
//! Each item of a list takes over what it leaves unsaid from the one before: a letter its article
//! and number, a number its article, a section its act.

use super::item::Kind;
use super::part::{Mark, letters_between};
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

/// What joins two items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Join {
    List,
    Range,
    Cf,
}

/// No list in a notice has more items; a longer one is a table of numbers.
const LIST: usize = 60;

/// A range longer than this was no range.
const RANGE: u16 = 120;

/// Article, number and letter, each of which the next item of the list may take over.
#[derive(Debug, Clone, Copy, Default)]
struct Point {
    article: u16,
    number: Option<u16>,
    letter: Option<char>,
    mark: Option<Mark>,
}

/// Section and its parts, likewise.
#[derive(Debug, Clone, Copy)]
struct Spot {
    section: Section,
    paragraph: Option<u16>,
    letter: Option<char>,
    number: Option<u16>,
}

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
                if self.sign(next, '.') && self.tight(next) {
                    next += 1;
                }
                return self.articles(next, act);
            }
            if word.role.has(Role::SECTION) {
                let mut plural = false;
                while self.sign(next, '§') && next < at + 3 {
                    plural = self.sign(next + 1, '§') || plural;
                    next += 1;
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
            if word.role.has(Role::RECITAL) {
                return self.recitals(next);
            }
            // `punkt 43 i fortalen`
            if word.role.has(Role::POINT.or(Role::NUMBER).or(Role::PARAGRAPH)) {
                let group = self.recitals(at + 1)?;
                let past = self.past_skipped(group.next + 1, 2);
                let preamble = self.has(group.next, Role::IN) && self.has(past, Role::RECITAL);
                return preamble.then_some(Group { next: past + 1, ..group });
            }
            if word.role.has(Role::CHAPTER) {
                return self.chapters(next);
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

    // ---- articles ----

    fn articles(&self, at: usize, act: Option<ActKey>) -> Option<Group> {
        let article = self.small(at)?;
        if article > 500 || self.is_quantity_of_article(at) {
            return None;
        }
        let mut list = List::new();
        let mut next = at + 1;
        let mut point = self.article_parts(article, at, &mut next, &mut list);
        let from = at;
        while list.leaves.len() < LIST {
            let Some((join, after)) = self.join(next) else { break };
            let Some((new, end)) = self.next_point(join, after, point, act, &mut list) else {
                break;
            };
            (point, next) = (new, end);
        }
        let next = self.closed(from, self.past_sentence(next));
        Some(Group {
            unit: Unit::Article,
            leaves: list.leaves,
            next,
            everyday: false,
            problem: list.problem,
        })
    }

    /// `artikkel 6` is no quantity when a bare number and a letter follow: `art. 6 1 e)`.
    fn is_quantity_of_article(&self, at: usize) -> bool {
        match self.kind(at + 1) {
            Some(Kind::Number(_)) => {
                self.letter(at + 2).is_none() && self.marked_number(at + 1).is_none()
            }
            Some(Kind::Sign('.'))
                if self.tight(at + 1)
                    && self.tight(at + 2)
                    && self.small(at + 2).is_some_and(|n| n < 30) =>
            {
                false
            }
            Some(Kind::Sign('/')) if self.tight(at + 1) && self.tight(at + 2) => {
                self.number(at + 2).is_some_and(|n| n > 99)
            }
            Some(_) | None => self.is_quantity(at),
        }
    }

    /// Reads the number and the letters after an article, pushes what they make, and returns the
    /// last of it.
    fn article_parts(&self, article: u16, from: usize, next: &mut usize, list: &mut List) -> Point {
        let mut point = Point { article, ..Point::default() };
        let mut numbers = Vec::new();
        if let Some((found, end, mark)) = self.article_number(article, *next) {
            (numbers, *next, point.mark) = (found, end, Some(mark));
        }
        if let Some(last) = numbers.last() {
            for number in &numbers[..numbers.len() - 1] {
                list.push(
                    Place::Article { article, number: Some(*number), letter: None },
                    from,
                    *next,
                );
            }
            point.number = Some(*last);
        }
        self.point_letters(point, from, next, list)
    }

    /// Reads the letters that belong to a number, if any, and pushes the point.
    fn point_letters(
        &self,
        mut point: Point,
        from: usize,
        next: &mut usize,
        list: &mut List,
    ) -> Point {
        let comma = self.sign(*next, ',');
        let start = if comma { *next + 1 } else { *next };
        let found = self.letters(start).filter(|(_, _, mark)| !comma || *mark != Mark::Bare);
        let place =
            |letter| Place::Article { article: point.article, number: point.number, letter };
        match found {
            Some((letters, end, _)) => {
                for letter in &letters {
                    list.push(place(Some(*letter)), from, end);
                }
                *next = end;
                point.letter = letters.last().copied();
            }
            None => match self.misspelt_letter(*next) {
                Some((letter, end, word)) => {
                    list.push(place(Some(letter)), from, end);
                    list.problem = Some(Problem::Misspelt(word));
                    *next = end;
                    point.letter = Some(letter);
                }
                None => list.push(place(None), from, *next),
            },
        }
        point
    }

    /// The number after an article, in any of its forms.
    fn article_number(&self, article: u16, at: usize) -> Option<(Vec<u16>, usize, Mark)> {
        let comma = self.sign(at, ',');
        let start = if comma { at + 1 } else { at };
        if let Some((numbers, next, mark)) = self.marked_number(start)
            && (!comma || mark == Mark::Label)
        {
            // `(1 e)` and `(1)e` are one thing; a number sign that closes nothing is not.
            return Some((numbers, next, mark));
        }
        // `6, section 1 (a)`: people call the number many things.
        if self.has(start, Role::SECTION)
            && let Some(number) = self.small(start + 1)
        {
            let (letter, _, _) = self.letter(start + 2)?;
            let place = Place::Article { article, number: Some(number), letter: Some(letter) };
            let fits = self.registry.gdpr.has(place);
            return fits.then_some((vec![number], start + 2, Mark::Label));
        }
        // `6, 1 (e)`, where Article 1 has no such letter
        if comma && let Some(number) = self.small(start) {
            let (letter, _, _) = self.letter(start + 1)?;
            let has = |article, number| {
                self.registry.gdpr.has(Place::Article { article, number, letter: Some(letter) })
            };
            let fits = has(article, Some(number)) && !has(number, None);
            return fits.then_some((vec![number], start + 1, Mark::Bare));
        }
        if comma {
            return None;
        }
        // `artikkel 6. nr. 1`
        if self.sign(at, '.') && self.has(at + 1, Role::NUMBER.or(Role::POINT)) {
            return self.marked_number(at + 1);
        }
        // `6 (1 e)`, `6 (1, e)`, `6 (1e)`
        if self.sign(at, '(')
            && let Some(number) = self.small(at + 1)
        {
            let comma = usize::from(self.sign(at + 2, ','));
            let letter_at = at + 2 + comma;
            if self.single_letter(letter_at).is_some() && self.sign(letter_at + 1, ')') {
                return Some((vec![number], letter_at, Mark::Bracket));
            }
        }
        // `6.1`, `6.1.e`
        if self.sign(at, '.') && self.tight(at) && self.tight(at + 1) {
            let number = self.small(at + 1).filter(|n| *n < 30)?;
            let dot = self.sign(at + 2, '.')
                && self.tight(at + 2)
                && self.single_letter(at + 3).is_some()
                && self.tight(at + 3);
            return Some((vec![number], at + 2 + usize::from(dot), Mark::Bracket));
        }
        // `6-1 e)`: the number of an article and not a range, if a letter follows or the second
        // number is the smaller.
        if (self.dash(at) || self.sign(at, '/'))
            && let Some(number) = self.small(at + 1)
        {
            let spaced = !self.tight(at);
            let joined = usize::from(
                self.dash(at + 2) && self.tight(at + 2) && self.single_letter(at + 3).is_some(),
            );
            let lettered = self.letters(at + 2 + joined).is_some();
            let smaller = number < article && number < 12 && !spaced && self.sign(at, '-');
            if lettered && number < 30 || smaller {
                return Some((vec![number], at + 2 + joined, Mark::Bracket));
            }
            return None;
        }
        // `6 1 e)`, `6 1) e)`
        let number = self.small(at).filter(|n| *n < 30)?;
        let close = usize::from(self.sign(at + 1, ')') && self.tight(at + 1));
        let letter = self.letter(at + 1 + close)?;
        (letter.2 != Mark::Bare || self.tight(at + 1)).then_some((
            vec![number],
            at + 1 + close,
            Mark::Bare,
        ))
    }

    /// The next item of a list of articles.
    fn next_point(
        &self,
        join: Join,
        at: usize,
        last: Point,
        act: Option<ActKey>,
        list: &mut List,
    ) -> Option<(Point, usize)> {
        // A letter takes over article and number.
        if last.letter.is_some()
            && let Some((letters, next, _)) = self.letters(at)
        {
            let mut point = last;
            let letters = match (join, last.letter) {
                (Join::Range, Some(from)) => match letters_between(from, letters[0]) {
                    Some(between) => between,
                    None => {
                        list.problem = Some(Problem::Range);
                        letters
                    }
                },
                (Join::List | Join::Range | Join::Cf, _) => letters,
            };
            for letter in letters {
                point.letter = Some(letter);
                list.push(
                    Place::Article {
                        article: last.article,
                        number: last.number,
                        letter: point.letter,
                    },
                    at,
                    next,
                );
            }
            return Some((point, next));
        }
        // A number takes over the article.
        if let Some((numbers, mut next, mark)) = self.marked_number(at) {
            let unled = last.number.is_none() && last.letter.is_none() && join != Join::Cf;
            if unled || join == Join::Range && last.letter.is_some() {
                return None;
            }
            let mut point = Point { number: None, letter: None, mark: Some(mark), ..last };
            let expanded = match (join, last.number) {
                (Join::Range, Some(from)) if numbers[0] > from && numbers[0] - from < RANGE => {
                    (from + 1..=numbers[0]).collect()
                }
                (Join::Range, _) => {
                    list.problem = Some(Problem::Range);
                    numbers
                }
                (Join::List | Join::Cf, _) => numbers,
            };
            for number in &expanded[..expanded.len() - 1] {
                list.push(
                    Place::Article { article: last.article, number: Some(*number), letter: None },
                    at,
                    next,
                );
            }
            point.number = expanded.last().copied();
            let point = self.point_letters(point, at, &mut next, list);
            return Some((point, next));
        }
        // A bare number is an article, unless the one before was under `nr.`
        let number = self.small(at)?;
        if self.is_quantity_of_article(at) || number > 500 {
            return None;
        }
        let mut trial = List::new();
        let mut end = at + 1;
        let point = self.article_parts(number, at, &mut end, &mut trial);
        let plain = point.number.is_none() && point.letter.is_none();
        let under_number = match (last.number, last.letter) {
            (None, None) => false,
            (Some(_), None) => last.mark == Some(Mark::Label) && point.number.is_none(),
            (None, Some(_)) => false,
            (Some(_), Some(_)) => {
                // `jf. 3 bokstav b` after Article 6(1) is 6(3)(b); Article 3 has no such letter.
                let has = |article, number| {
                    let place = Place::Article { article, number, letter: point.letter };
                    act.is_none_or(|act| self.registry.has_articles(act))
                        && self.registry.gdpr.has(place)
                };
                join == Join::Cf
                    && point.number.is_none()
                    && point.letter.is_some()
                    && has(last.article, Some(number))
                    && !has(number, None)
            }
        };
        if join == Join::Cf && plain {
            return None;
        }
        if under_number {
            let mut point = Point { number: None, letter: None, ..last };
            if join == Join::Range && plain {
                let from = last.number.unwrap_or(number);
                if number <= from || number - from > RANGE {
                    return None;
                }
                for between in from + 1..number {
                    list.push(
                        Place::Article {
                            article: last.article,
                            number: Some(between),
                            letter: None,
                        },
                        at,
                        end,
                    );
                }
            }
            point.number = Some(number);
            let mut next = at + 1;
            let point = self.point_letters(point, at, &mut next, list);
            return Some((point, next));
        }
        if join == Join::Range {
            if last.number.is_some() || last.letter.is_some() || number <= last.article {
                return None;
            }
            if number - last.article > RANGE {
                return None;
            }
            for between in last.article + 1..number {
                list.push(Place::Article { article: between, number: None, letter: None }, at, end);
            }
        }
        list.leaves.extend(trial.leaves);
        list.problem = list.problem.take().or(trial.problem);
        Some((point, end))
    }

    // ---- sections ----

    fn sections(
        &self,
        at: usize,
        plural: bool,
        act: Option<ActKey>,
        everyday: bool,
    ) -> Option<Group> {
        let mut list = List::new();
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
        let next = self.closed(at, self.past_sentence(next));
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
        (!labelled || mark == Mark::Label).then_some((numbers, next))
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
        } else if spot.letter.is_some()
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
        let at = if join == Join::Range && self.sign(at, '§') { at + 1 } else { at };
        let (section, mut next, _) = self.section_number(at, act, false)?;
        if self.section_is_quantity(next) || join == Join::Cf && section.chapter.is_none() {
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
        let known = act.and_then(|act| self.registry.sections_between(act, from, to));
        let between: Vec<Section> = match known {
            Some(sections) => sections.into_iter().filter(|s| *s > from && *s < to).collect(),
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

    // ---- chapters and recitals ----

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
            let letter = self.word(at + 1).filter(|w| w.capital).and_then(|w| w.letter);
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

    fn recitals(&self, at: usize) -> Option<Group> {
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

    // ---- what joins ----

    /// What joins an item of a list to the next one, and where that begins.
    fn join(&self, at: usize) -> Option<(Join, usize)> {
        let mut next = self.past_explanation(at);
        let mut join = None;
        for _ in 0..4 {
            if self.items.get(next)?.breaks > 1 {
                return None;
            }
            if self.has(next, Role::AND.or(Role::OR))
                || self.sign(next, ',')
                || self.sign(next, '/')
                || self.sign(next, ';')
            {
                join = join.or(Some(Join::List));
                next += 1;
            } else if self.has(next, Role::CF) {
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
        if !self.sign(at, '(') || self.has(at + 1, Role::CF) || self.single_letter(at + 1).is_some()
        {
            return at;
        }
        for next in at + 1..at + 14 {
            match self.kind(next) {
                Some(Kind::Sign(')')) if next > at + 1 => return next + 1,
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
    fn closed(&self, from: usize, next: usize) -> usize {
        let open = self.items[from..next].iter().fold(0_i32, |depth, item| match item.kind {
            Kind::Sign('(') => depth + 1,
            Kind::Sign(')') => (depth - 1).max(0),
            Kind::Sign(_) | Kind::Word(_) | Kind::Number(_) | Kind::Opaque => depth,
        });
        next + usize::from(open > 0 && self.sign(next, ')'))
    }
}

/// The leaves of a group as they are read.
struct List {
    leaves: Vec<Leaf>,
    problem: Option<Problem>,
}

impl List {
    fn new() -> Self {
        Self { leaves: Vec::new(), problem: None }
    }

    fn push(&mut self, place: Place, from: usize, next: usize) {
        self.leaves.push(Leaf { place, from, next });
    }

    fn push_spot(&mut self, spot: Spot, from: usize, next: usize) {
        let Spot { section, paragraph, letter, number } = spot;
        self.push(Place::Section { section, paragraph, letter, number }, from, next);
    }
}

fn roman(text: &str) -> Option<u16> {
    let figures = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    let at = figures.iter().position(|figure| *figure == text)?;
    u16::try_from(at + 1).ok()
}
