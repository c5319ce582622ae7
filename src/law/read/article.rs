//! Lists of articles: number and letter after each, and what the next item takes over.

use super::item::Kind;
use super::list::{Group, Join, LIST, List, RANGE, Unit};
use super::part::{Mark, letters_between};
use super::{Problem, Reader};
use crate::law::citation::{ActKey, Place};
use crate::law::vocabulary::Role;

/// Article, number and letter, each of which the next item of the list may take over.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Point {
    article: u16,
    number: Option<u16>,
    letter: Option<char>,
    mark: Option<Mark>,
}

impl Reader<'_> {
    pub(crate) fn articles(&self, at: usize, act: Option<ActKey>) -> Option<Group> {
        let article = self.small(at)?;
        if article > 500 || self.is_quantity_of_article(at) {
            return None;
        }
        let mut list = List::new();
        let mut next = at + 1;
        let mut point = self.article_parts(article, at, &mut next, &mut list);
        let from = at;
        while list.leaves.len() < LIST {
            let joined = self.join(next).or_else(|| self.past_gloss(next, point));
            let Some((join, after)) = joined else { break };
            let Some((new, end)) = self.next_point(join, after, point, act, &mut list) else {
                break;
            };
            (point, next) = (new, end);
        }
        let next = self.closed(from, self.past_sentence(next));
        list.problem = list.problem.or_else(|| self.left_out(next));
        Some(Group {
            unit: Unit::Article,
            leaves: list.leaves,
            next,
            everyday: false,
            problem: list.problem,
        })
    }

    /// Past the few words that say what a letter is about, to the next letter of the list: `a) samtykke,
    /// b) avtale og f) berettiget interesse`.
    fn past_gloss(&self, at: usize, last: Point) -> Option<(Join, usize)> {
        let last = last.letter?;
        let word = |at: usize| {
            self.word(at).is_some_and(|w| {
                w.letter.is_none()
                    && !w.name
                    && !w.role.has(Role::CF.or(Role::ARTICLE).or(Role::SECTION))
            })
        };
        let joins = |at: usize| {
            self.sign(at, ',') || self.sign(at, ';') || self.has(at, Role::AND.or(Role::OR))
        };
        let mut next =
            (at..at + 6).find(|i| joins(*i) || !word(*i)).filter(|i| joins(*i) && *i > at)?;
        while joins(next) && next < at + 8 {
            next += 1;
        }
        let (letter, _, mark) = self.letter(next)?;
        let same = self.items.get(at)?.sentence == self.items.get(next)?.sentence;
        // The next letter is written as the one before: `a) …, b)`, `bokstav a …, bokstav b`.
        let marked = match self.sign(at - 1, ')') {
            true => mark == Mark::Bracket && !self.sign(next, '('),
            false => mark == Mark::Label,
        };
        (marked && same && letter > last).then_some((Join::List, next))
    }

    /// `artikkel 6` is no quantity when a bare number and a letter follow: `art. 6 1 e)`.
    fn is_quantity_of_article(&self, at: usize) -> bool {
        match self.kind(at + 1) {
            Some(Kind::Number(_)) => {
                let dot = usize::from(self.sign(at + 2, '.') && self.tight(at + 2));
                self.letter(at + 2 + dot).is_none() && self.marked_number(at + 1).is_none()
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
    pub(crate) fn article_parts(
        &self,
        article: u16,
        from: usize,
        next: &mut usize,
        list: &mut List,
    ) -> Point {
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
        let place =
            |letter| Place::Article { article: point.article, number: point.number, letter };
        // `(1) first sentence, letter e`
        let after = self.past_sentence(*next);
        // `nr. 1 første ledd bokstav a`: a subparagraph, which the canonical form does not keep.
        let after = match self.ordinals(after, Role::PARAGRAPH) {
            Some((_, end)) if point.number.is_some() && self.letter_label(end).is_some() => end,
            Some(_) | None => after,
        };
        let label = Role::LETTER;
        let dash = (self.dash(after) || self.sign(after, ':')) && self.has(after + 1, label);
        // `6(1).e`, `nr. 1.e`
        let dotted = self.sign(after, '.')
            && self.tight(after)
            && self.tight(after + 1)
            && self.single_letter(after + 1).is_some_and(|it| self.stands_alone(after + 1, it));
        let comma = self.sign(after, ',') || dash || dotted;
        // `(GDPR art. 6 nr. 1): bokstav b`
        let closed = self.sign(after, ')')
            && self.items[after].depth > 0
            && (self.sign(after + 1, ':') || self.sign(after + 1, ','))
            && self.has(after + 2, label);
        let start = if closed { after + 2 } else { after + usize::from(comma) };
        // `paragraph 1, section e`
        let section = self.has(start, Role::SECTION) && point.number.is_some();
        let start = start + usize::from(section && self.single_letter(start + 1).is_some());
        let comma = comma || section;
        let found = self.letters(start).filter(|(letters, _, mark)| {
            // A bare letter after a comma is one only if the number has such a letter.
            let real = || letters.iter().all(|letter| self.registry.gdpr.has(place(Some(*letter))));
            !comma || *mark != Mark::Bare || point.number.is_some() && real()
        });
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
            let dot = self.sign(start + 2, '.') && self.tight(start + 2) && self.tight(start + 3);
            let parted = usize::from(self.sign(start + 2, ',') || dot);
            let letter = self.letter(start + 2 + parted).map(|(letter, _, _)| letter);
            let place = Place::Article { article, number: Some(number), letter };
            // Without a letter it may be a section of an act that is named next.
            let named = || self.act_after(start + 2, Unit::Section);
            let alone = || !comma && named().is_none_or(|(m, _)| self.registry.has_articles(m.act));
            let fits = self.registry.gdpr.has(place) && (letter.is_some() || alone());
            return fits.then_some((vec![number], start + 2, Mark::Label));
        }
        // `6, 1 (e)`, where Article 1 has no such letter
        if comma && let Some(number) = self.small(start) {
            let comma = usize::from(self.sign(start + 1, ','));
            let dot = self.sign(start + 1, '.') && self.tight(start + 1);
            let parted = if dot { 1 + usize::from(self.sign(start + 2, ',')) } else { comma };
            let (letter, _, mark) = self.letter(start + 1 + parted)?;
            // `6, 1. A purpose`: after a dot and a blank only a bracket tells.
            if dot && !self.tight(start + 2) && mark != Mark::Bracket {
                return None;
            }
            let has = |article, number| {
                self.registry.gdpr.has(Place::Article { article, number, letter: Some(letter) })
            };
            let fits = has(article, Some(number)) && !has(number, None);
            return fits.then_some((vec![number], start + 1 + usize::from(dot), Mark::Bare));
        }
        // `artikkel 6 § 1 bokstav e`, `Art 6, §1, (c)`
        if self.sign(start, '§')
            && let Some(number) = self.small(start + 1)
            && let Some((letter, _, _)) =
                self.letter(start + 2 + usize::from(self.sign(start + 2, ',')))
        {
            let place = Place::Article { article, number: Some(number), letter: Some(letter) };
            return self.registry.gdpr.has(place).then_some((vec![number], start + 2, Mark::Label));
        }
        // `Article 6, (1)(e)`
        if comma
            && self.sign(start, '(')
            && let Some((numbers, next, Mark::Bracket)) = self.marked_number(start)
            && let ([number], Some((letter, _, _))) = (numbers.as_slice(), self.letter(next))
        {
            let place = Place::Article { article, number: Some(*number), letter: Some(letter) };
            return self.registry.gdpr.has(place).then_some((numbers, next, Mark::Bracket));
        }
        if comma {
            return None;
        }
        // `Article 6 I b`, `Art. 6 I 1 lit. f`: a number in Roman figures, before its letter.
        if self.word(at).is_some_and(|word| word.capital)
            && let Some(number) = self.roman(at)
        {
            let sentence = usize::from(self.small(at + 1).is_some());
            let lettered = self.letters(at + 1 + sentence).is_some();
            return lettered.then_some((vec![number], at + 1 + sentence, Mark::Bracket));
        }
        // `artikkel 6. nr. 1`
        let opens = self.sign(at, '.') || self.sign(at, '(');
        if opens && self.has(at + 1, Role::NUMBER.or(Role::POINT)) {
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
            let lettered = self.single_letter(at + 3).is_some()
                || self.sign(at + 3, '(') && self.letters(at + 3).is_some();
            let dot =
                self.sign(at + 2, '.') && self.tight(at + 2) && lettered && self.tight(at + 3);
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
        // `6 1 e)`, `6 1) e)`, `6 1. e`
        let number = self.small(at).filter(|n| *n < 30)?;
        let dot = self.sign(at + 1, '.') && self.tight(at + 1);
        let close = usize::from(dot || self.sign(at + 1, ')') && self.tight(at + 1));
        let letter = self.letter(at + 1 + close)?;
        (letter.2 != Mark::Bare || dot || self.tight(at + 1)).then_some((
            vec![number],
            at + 1 + close,
            Mark::Bare,
        ))
    }

    /// The next item of a list of articles.
    pub(crate) fn next_point(
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
        // `nr. 1, jf. bokstav e`
        if join == Join::Cf
            && last.number.is_some()
            && last.letter.is_none()
            && self.letter_label(at).is_some()
        {
            let mut next = at;
            let point = self.point_letters(last, at, &mut next, list);
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
        // A bare number is an article, unless the one before was under `nr.` The word may be
        // repeated after what makes a range: `artikkel 12 til artikkel 22`.
        let at = if join == Join::Range && self.has(at, Role::ARTICLE) { at + 1 } else { at };
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
                let again = join == Join::List && last.number == Some(number);
                let after_cf = (join == Join::Cf || again)
                    && point.letter.is_some()
                    && has(last.article, Some(number))
                    && !has(number, None);
                // `artikkel 6 nr. 1 bokstav e og 3`: lists of articles rise, and so do those of
                // numbers.
                let rises = join == Join::List
                    && plain
                    && last.number.is_some_and(|last| number > last)
                    && number < last.article
                    && has(last.article, Some(number));
                point.number.is_none() && (after_cf || rises)
            }
        };
        if join == Join::Cf && plain {
            return None;
        }
        // `artikkel 4 nr. 11 og 7`: numbers rise, and so do articles.
        let falls = under_number
            && plain
            && join == Join::List
            && last.letter.is_none()
            && last.number.is_some_and(|last| number < last)
            && number > last.article;
        if falls {
            list.problem = Some(Problem::Misspelt(number.to_string()));
        }
        if under_number && !falls {
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
                // `artikkel 22-12`
                if self.tight(at) && self.tight(at - 1) && plain {
                    list.problem = list.problem.take().or(Some(Problem::Range));
                }
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
}
