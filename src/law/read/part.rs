//! The parts of a provision: letters, numbers, paragraphs, and the number of a section.

use super::item::Kind;
use super::{Problem, Reader};
use crate::law::vocabulary::Role;

/// How firmly a letter or a number is marked as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// By a word: `bokstav e`, `nr. 1`.
    Label,
    /// By brackets, or a closing one: `(e)`, `e)`.
    Bracket,
    /// Not at all.
    Bare,
}

/// Letters beside each other, as in `(a, c and e)` or `a–c`.
pub(crate) type Letters = Vec<char>;

impl Reader<'_> {
    /// One letter at this item, and what follows it.
    pub(crate) fn letter(&self, at: usize) -> Option<(char, usize, Mark)> {
        if let Some(label_end) = self.letter_label(at) {
            let (letter, next, _) = self.letter_unlabelled(label_end, true)?;
            return Some((letter, next, Mark::Label));
        }
        self.letter_unlabelled(at, false)
    }

    /// The word before a letter: `bokstav`, `point`.
    pub(crate) fn letter_label(&self, at: usize) -> Option<usize> {
        let label = Role::LETTER.or(Role::POINT).or(Role::PARAGRAPH).or(Role::NUMBER);
        if !self.has(at, label) || self.word(at).is_some_and(|w| w.letter.is_some()) {
            return None;
        }
        let mut next = at + 1;
        if self.sign(next, '.') || self.sign(next, ':') {
            next += 1;
        }
        // `nr. bokstav e` and the like
        let strong = self.has(at, Role::LETTER);
        let (_, _, mark) = self.letter_unlabelled(next, true)?;
        (strong || mark == Mark::Bracket || self.has(at, Role::POINT)).then_some(next)
    }

    fn letter_unlabelled(&self, at: usize, labelled: bool) -> Option<(char, usize, Mark)> {
        if self.sign(at, '(') || self.sign(at, '"') || self.sign(at, '\'') || self.sign(at, '[') {
            // `(letter e)`, `«bokstav e»`
            let label = usize::from(self.has(at + 1, Role::LETTER));
            let letter = self.single_letter(at + 1 + label)?;
            let close = self.kind(at + 2 + label)?;
            let next = match close {
                Kind::Sign(')' | '"' | '\'' | ']') => at + 3 + label,
                // `(b - avtale)`, `(b: contract)`
                Kind::Sign('-' | '–' | ':')
                    if self.sign(at, '(') && !self.tight(at + 3 + label) =>
                {
                    self.past_words(at + 3 + label)?
                }
                Kind::Word(_) | Kind::Number(_) | Kind::Sign(_) | Kind::Opaque => return None,
            };
            return Some((letter, next, Mark::Bracket));
        }
        let letter = self.single_letter(at)?;
        if self.sign(at + 1, ')') && self.tight(at + 1) {
            return Some((letter, at + 2, Mark::Bracket));
        }
        // «… nr. 1. I erklæringen», “… of Article 6. A purpose”: the next sentence may begin with a word
        // of one letter.
        let goes_on =
            at.checked_sub(1).and_then(|before| self.items.get(before)).is_none_or(|it| {
                it.sentence == self.items[at].sentence && it.paragraph == self.items[at].paragraph
            });
        let is_letter = goes_on || self.tight(at) || !matches!(letter, 'a' | 'i');
        if labelled || is_letter && self.stands_alone(at, letter) {
            return Some((letter, self.past_dot_of_letter(at + 1), Mark::Bare));
        }
        None
    }

    /// Past the dot of `bokstav e. og f`, `bokstav e. i GDPR`, which ends no sentence.
    fn past_dot_of_letter(&self, at: usize) -> usize {
        if !self.sign(at, '.') || !self.tight(at) || self.tight(at + 1) && !self.sign(at + 1, ',') {
            return at;
        }
        let goes_on = match self.kind(at + 1) {
            Some(Kind::Sign(',' | ';')) => true,
            Some(Kind::Sign('(')) => self.word(at + 2).is_some_and(|word| word.name),
            Some(Kind::Word(word)) => {
                let joins = Role::AND.or(Role::OR).or(Role::CF).or(Role::IN);
                !word.capital && word.role.has(joins)
            }
            Some(Kind::Sign(_) | Kind::Number(_) | Kind::Opaque) | None => false,
        };
        at + usize::from(goes_on && self.items[at + 1].breaks == 0)
    }

    /// Past a few words and the bracket that closes after them.
    fn past_words(&self, from: usize) -> Option<usize> {
        let word = |at: usize| self.word(at).is_some_and(|word| !word.name);
        let close = (from..from + 8).find(|at| !word(*at))?;
        (close > from && self.sign(close, ')')).then_some(close + 1)
    }

    pub(crate) fn single_letter(&self, at: usize) -> Option<char> {
        self.word(at)?.letter.filter(char::is_ascii_lowercase)
    }

    /// Whether a letter without a mark is a letter of a provision and no word of the sentence.
    pub(crate) fn stands_alone(&self, at: usize, letter: char) -> bool {
        let next = at + 1;
        let a_word = self.has(at, Role::SINGLE);
        match self.kind(next) {
            None => true,
            // `m.m.`, `f.eks.`
            Some(Kind::Sign('.')) if self.tight(next) && self.tight(next + 1) => {
                self.word(next + 1).is_none()
            }
            // `S. 1`
            Some(Kind::Sign('.')) if self.tight(next) && self.number(next + 1).is_some() => {
                !self.has(at, Role::SENTENCE)
            }
            // `e-bok`
            Some(Kind::Sign('-')) if self.tight(next) && self.tight(next + 1) => {
                self.word(next + 1).is_none_or(|w| w.letter.is_some())
            }
            // `a's`
            Some(Kind::Sign('\'')) => {
                self.word(next + 1).is_none_or(|w| w.letter.is_none() || !self.tight(next + 1))
            }
            Some(Kind::Sign(sign)) => !matches!(sign, '%' | '=' | '@' | '&'),
            Some(Kind::Word(word)) => {
                if self.items[next].breaks > 0 {
                    return true;
                }
                if word.role.has(Role::AND.or(Role::OR).or(Role::CF)) {
                    return true;
                }
                // `9 nr. 2 i kan`, `6(1) a we`: what neither a preposition nor an article precedes.
                if word.role.has(Role::FUNCTION) {
                    return true;
                }
                if letter == 'i' {
                    // `9 nr. 2 i i personvernforordningen`
                    let act = self.past_skipped(next + 1, 3);
                    return word.role.has(Role::IN) && self.mention(act).is_some();
                }
                !a_word
                    || word.role.has(Role::OF.or(Role::NUMBER).or(Role::SENTENCE))
                    || self.mention(next).is_some()
            }
            Some(Kind::Number(_) | Kind::Opaque) => false,
        }
    }

    /// Letters at this item: one, or several within one pair of brackets.
    pub(crate) fn letters(&self, at: usize) -> Option<(Letters, usize, Mark)> {
        if let Some((letter, next, mark)) = self.letter(at) {
            return Some((vec![letter], next, mark));
        }
        let (open, mark) = match self.letter_label_word(at) {
            Some(next) => (next, Mark::Label),
            None => (at, Mark::Bracket),
        };
        if !self.sign(open, '(') {
            return None;
        }
        let mut letters = vec![self.single_letter(open + 1)?];
        let mut next = open + 2;
        loop {
            if self.sign(next, ')') {
                return Some((letters, next + 1, mark));
            }
            let dash = self.dash(next) || self.has(next, Role::TO);
            let joins = dash
                || self.sign(next, ',')
                || self.sign(next, '/')
                || self.has(next, Role::AND.or(Role::OR));
            if !joins {
                return None;
            }
            next += 1;
            if self.has(next, Role::AND.or(Role::OR)) {
                next += 1;
            }
            let letter = self.single_letter(next)?;
            if dash && let Some(last) = letters.last().copied() {
                letters.extend(letters_between(last, letter)?);
            } else {
                letters.push(letter);
            }
            next += 1;
        }
    }

    fn letter_label_word(&self, at: usize) -> Option<usize> {
        (self.has(at, Role::LETTER.or(Role::POINT))).then_some(at + 1)
    }

    /// A number of an article: `(1)`, `nr. 1`, `første ledd`, and where it ends.
    pub(crate) fn marked_number(&self, at: usize) -> Option<(Vec<u16>, usize, Mark)> {
        if self.sign(at, '(') {
            // `(8. ledd)`, `(åttende ledd)`
            let inner = self.small(at + 1).is_some() || self.has(at + 1, Role::ORDINAL);
            if inner
                && let Some((numbers, next, Mark::Label)) = self.marked_number(at + 1)
                && self.sign(next, ')')
            {
                return Some((numbers, next + 1, Mark::Bracket));
            }
            // `(no. 1)`
            let label = usize::from(self.has(at + 1, Role::NUMBER.or(Role::PARAGRAPH)));
            let number = self.small(at + 1 + label)?;
            let closed = self.sign(at + 2 + label, ')');
            return closed.then_some((vec![number], at + 3 + label, Mark::Bracket));
        }
        if let Some((ordinals, next)) = self.ordinals(at, Role::PARAGRAPH) {
            return Some((ordinals, next, Mark::Label));
        }
        let label = Role::NUMBER.or(Role::POINT).or(Role::PARAGRAPH);
        if self.has(at, label) {
            let mut next = at + 1;
            if self.sign(next, ':') || self.sign(next, '.') {
                next += 1;
            }
            if self.sign(next, '(') && self.sign(next + 2, ')') {
                return Some((vec![self.small(next + 1)?], next + 3, Mark::Label));
            }
            let number = self.small(next)?;
            return Some((vec![number], self.past_number_dot(next + 1), Mark::Label));
        }
        // `1. og 2. ledd`, `1.–3. ledd`
        if let Some((numbers, next)) = self.figures(at) {
            return Some((numbers, next, Mark::Label));
        }
        // `1. ledd`, `2 ledd`
        let number = self.small(at)?;
        let dot = if self.sign(at + 1, '.') && self.tight(at + 1) { at + 2 } else { at + 1 };
        if self.has(dot, Role::PARAGRAPH) && self.number(dot + 1).is_none_or(|_| self.tight(at)) {
            return Some((vec![number], dot + 1, Mark::Label));
        }
        None
    }

    /// Past the dot in `nr. 1. bokstav e`, or the bracket in `nr. 1) bokstav e`.
    fn past_number_dot(&self, at: usize) -> usize {
        let closes = self.sign(at, '.') || self.sign(at, ')') && self.items[at].depth == 0;
        if closes && self.tight(at) {
            let letter = self.letter(at + 1).is_some() || self.misspelt_letter(at + 1).is_some();
            let paragraph = self.has(at + 1, Role::PARAGRAPH);
            if letter || paragraph {
                return at + 1;
            }
        }
        at
    }

    /// `første`, `første og andre`, `første til tredje`, up to the word they belong to.
    pub(crate) fn ordinals(&self, at: usize, role: Role) -> Option<(Vec<u16>, usize)> {
        let value =
            |at: usize| self.word(at).filter(|w| w.role.has(Role::ORDINAL)).map(|w| w.value);
        let mut all = vec![value(at)?];
        let mut next = at + 1;
        for _ in 0..12 {
            if self.has(next, role) {
                return Some((all, next + 1));
            }
            let range = self.has(next, Role::TO) || self.dash(next);
            let joins = range || self.sign(next, ',') || self.has(next, Role::AND.or(Role::OR));
            if !joins {
                return None;
            }
            next += 1;
            if self.has(next, Role::AND.or(Role::OR).or(Role::INCLUSIVE)) {
                next += 1;
            }
            let ordinal = value(next)?;
            match all.last() {
                Some(last) if range => all.extend(last + 1..=ordinal),
                Some(_) | None => all.push(ordinal),
            }
            next += 1;
        }
        None
    }

    /// Ordinals in figures, up to the word they belong to: `1. og 2. ledd`, `1., 2. og 3. ledd`.
    fn figures(&self, at: usize) -> Option<(Vec<u16>, usize)> {
        let value = |at: usize| {
            let dotted = self.sign(at + 1, '.') && self.tight(at + 1);
            self.small(at).filter(|_| dotted).map(|number| (number, at + 2))
        };
        let (first, mut next) = value(at)?;
        let mut all = vec![first];
        for _ in 0..6 {
            let range = self.has(next, Role::TO) || self.dash(next);
            let joins = range || self.sign(next, ',') || self.has(next, Role::AND.or(Role::OR));
            if !joins {
                return None;
            }
            let (number, end) = value(next + 1)?;
            match all.last() {
                Some(last) if range && number > *last && number - last < 30 => {
                    all.extend(last + 1..=number);
                }
                Some(_) | None => all.push(number),
            }
            next = end;
            if self.has(next, Role::PARAGRAPH) {
                return Some((all, next + 1));
            }
        }
        None
    }

    /// Past `første punktum`, `second sentence`, which the canonical form does not keep.
    pub(crate) fn past_sentence(&self, at: usize) -> usize {
        let from = if self.sign(at, ',') { at + 1 } else { at };
        if let Some((_, next)) = self.ordinals(from, Role::SENTENCE) {
            return next;
        }
        if self.has(from, Role::SENTENCE) && self.small(from + 1).is_some() {
            return from + 2;
        }
        let bracketed = self.sign(from + 1, '(') && self.sign(from + 3, ')');
        if self.has(from, Role::SENTENCE) && bracketed && self.small(from + 2).is_some() {
            return from + 4;
        }
        if self.small(from).is_some()
            && self.sign(from + 1, '.')
            && self.has(from + 2, Role::SENTENCE)
        {
            return from + 3;
        }
        at
    }

    /// Whether `m.m.`, `etc.` or the like stands here.
    pub(crate) fn is_and_so_on(&self, at: usize) -> bool {
        self.has(at, Role::FUNCTION) && self.seen(at).ends_with('.')
    }

    /// A label after a provision with nothing readable behind it: `nr. 1 bokstav`, `nr. I`.
    pub(crate) fn left_out(&self, at: usize) -> Option<Problem> {
        let at = at + usize::from(self.sign(at, ','));
        let word = self.word(at).filter(|word| word.letter.is_none())?;
        let item = self.items.get(at).filter(|item| item.breaks == 0)?;
        let letter = word.role.has(Role::LETTER);
        if !letter && !word.role.has(Role::NUMBER) {
            return None;
        }
        let nothing = match self.kind(at + 1) {
            None => true,
            Some(Kind::Sign(_)) => true,
            Some(Kind::Number(_)) => letter,
            Some(Kind::Word(next)) => {
                self.roman(at + 1).is_some() && !letter
                    || self.is_and_so_on(at + 1)
                    || next.letter.is_some_and(|it| !it.is_ascii() && it != 'å')
            }
            Some(Kind::Opaque) => false,
        };
        nothing.then(|| Problem::Misspelt(self.text[item.start..item.end].to_owned()))
    }

    /// A word of five letters or more that is nearly `bokstav` or another label, and the letter
    /// after it.
    pub(crate) fn misspelt_letter(&self, at: usize) -> Option<(char, usize, String)> {
        let word = self.word(at)?;
        if word.meaning.is_some() || word.letter.is_some() {
            return None;
        }
        let text = self.seen(at).to_lowercase();
        if !(5..=14).contains(&text.chars().count()) {
            return None;
        }
        let (letter, next, _) = self.letter_unlabelled(at + 1, false)?;
        let mut labels = self.registry.vocabulary.labels.iter().filter(|l| l.len() >= 5);
        let near = labels.any(|label| strsim::osa_distance(label, &text) <= label.len() / 3 + 1);
        near.then_some((letter, next, text))
    }
}

/// The letters after `from` up to `to`. Nothing if they do not make a range.
pub(crate) fn letters_between(from: char, to: char) -> Option<Vec<char>> {
    let both = from.is_ascii_lowercase() && to.is_ascii_lowercase();
    (both && from < to).then(|| (from..=to).skip(1).collect())
}
