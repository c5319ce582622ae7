//! Numbers and letters that lean on an article named earlier in the sentence: `artikkel 21 nr. 1,
//! og mot direkte markedsføring etter nr. 2`, `artikkel 6 nr. 1: samtykke (bokstav a)`.
//!
//! Comes in: what the walk through the text found. Goes out: the same, with what leans on it put
//! in. A number or letter that the article does not have is left alone, and so is one that nothing
//! marks as a citation: `nr. 2 på listen`.

use super::item::Kind;
use super::list::{Join, List};
use super::{Found, Reader};
use crate::law::citation::{Citation, Place};
use crate::law::vocabulary::Role;

impl Reader<'_> {
    /// Puts in what leans on the citations found, which stand in the order of the text.
    pub(crate) fn with_leaning(&self, found: Vec<Found>) -> Vec<Found> {
        let mut out: Vec<Found> = Vec::with_capacity(found.len());
        let mut rest = found.into_iter().peekable();
        let mut at = 0;
        while let Some(item) = self.items.get(at) {
            if let Some(next) = rest.next_if(|next| next.range.start <= item.start) {
                out.push(next);
            }
            let read = out.last().filter(|last| last.range.end <= item.start);
            let leaning = read.and_then(|last| self.leaning(at, last));
            match leaning {
                Some((one, next)) if rest.peek().is_none_or(|r| one.range.end <= r.range.start) => {
                    out.push(one);
                    at = next;
                }
                Some(_) | None => at += 1,
            }
        }
        out.extend(rest);
        out
    }

    /// What begins here and leans on a citation, and the item after it.
    fn leaning(&self, at: usize, last: &Found) -> Option<(Found, usize)> {
        let word = self.word(at)?;
        let point = word.role.has(Role::POINT) && self.sign(at + 1, '(');
        let label = word.role.has(Role::NUMBER.or(Role::LETTER)) || point;
        if !label || word.letter.is_some() || last.problem.is_some() {
            return None;
        }
        let before = self.items.partition_point(|item| item.start < last.range.end);
        if !self.is_marked(at) && !self.goes_straight_on(before, at) {
            return None;
        }
        let same = self.items.get(before.checked_sub(1)?)?.sentence == self.items[at].sentence;
        let citation = last.citations.last().filter(|_| same)?;
        let Place::Article { article, number, .. } = citation.place else { return None };
        let mut list = List::new();
        let mut next = at;
        if word.role.has(Role::LETTER) || point {
            self.leaning_letters(article, number?, &mut next, &mut list)?;
        } else {
            self.article_with_parts(article, at, &mut next, &mut list)?;
        }
        let act = citation.act;
        let real = list.leaves.iter().all(|leaf| self.registry.gdpr.has(leaf.place));
        let is_gdpr = self.registry.has_articles(act);
        // `and point (f) (legitimate interests)`
        let bulleted = self.is_bulleted(at);
        let explained = self.sign(next, '(') && (bulleted || self.goes_straight_on(before, at));
        let line_ends = self.items.get(next).is_none_or(|item| item.breaks > 0);
        let ends = explained || self.ends_here(next) || bulleted && (line_ends || self.dash(next));
        if !real || !is_gdpr || list.problem.is_some() || !ends {
            return None;
        }
        let byte = |at: usize| self.items.get(at).map_or(self.text.len(), |item| item.start);
        let end = |next: usize| self.items.get(next.wrapping_sub(1)).map_or(0, |item| item.end);
        let range = byte(at)..end(next);
        let citations: Vec<Citation> =
            list.leaves.iter().map(|leaf| Citation { act, place: leaf.place }).collect();
        let places = match list.leaves.as_slice() {
            [_] => vec![range.clone()],
            all => all.iter().map(|leaf| byte(leaf.from)..end(leaf.next)).collect(),
        };
        let one = Found { range, citations, places, phrase: None, named: None, problem: None };
        Some((one, next))
    }

    /// `bokstav a`, `bokstav b og c` of a number already read.
    fn leaning_letters(
        &self,
        article: u16,
        number: u16,
        next: &mut usize,
        list: &mut List,
    ) -> Option<()> {
        let from = *next;
        let (mut letters, mut end, _) = self.letters(from)?;
        while let Some((more, after)) = self.more_letters(end, &letters) {
            letters.extend(more);
            end = after;
        }
        for letter in letters {
            let place = Place::Article { article, number: Some(number), letter: Some(letter) };
            list.push(place, from, end);
        }
        *next = end;
        Some(())
    }

    /// Whether what stands before marks a citation: a bracket, `etter`, `jf.`.
    fn is_marked(&self, at: usize) -> bool {
        let Some(mut before) = at.checked_sub(1) else { return false };
        if self.is_bulleted(at) {
            return true;
        }
        // `bokstav b gjelder avtaler; bokstav f gjelder …`
        if self.sign(before, ';') {
            return true;
        }
        // `nr. 2, for eksempel bokstav a`
        if self.sign_before_skipped(before) {
            return true;
        }
        while self.has(before, Role::SKIP) && before > 0 {
            before -= 1;
        }
        self.sign(before, '(') || self.has(before, Role::LEAD.or(Role::CF).or(Role::SAME_ARTICLE))
    }

    /// Whether it opens an item of a list, each on a line of its own: `- bokstav a (samtykke)`.
    fn is_bulleted(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| {
            let bullet = self.dash(before) || self.sign(before, '•');
            bullet && self.items[before].breaks == 1
        })
    }

    /// `(GDPR art. 6 nr. 1): bokstav b`, `point (e) of Article 6(1) GDPR and point (f)`
    fn goes_straight_on(&self, from: usize, at: usize) -> bool {
        let joins = |at: usize| match self.kind(at) {
            Some(Kind::Sign(')' | ']' | ':' | ',')) => true,
            Some(Kind::Word(word)) => word.role.has(Role::AND.or(Role::OR)),
            Some(Kind::Sign(_) | Kind::Number(_) | Kind::Opaque) | None => false,
        };
        from < at && at - from <= 3 && (from..at).all(joins)
    }

    /// Whether words such as `for eksempel` stand here after a comma.
    fn sign_before_skipped(&self, at: usize) -> bool {
        let from = (at.saturating_sub(3)..=at).rev().find(|i| !self.has(*i, Role::SKIP));
        from.is_some_and(|from| from < at && self.sign(from, ','))
    }

    /// Whether the sentence goes on without saying what the number is of: `nr. 2 på listen`.
    fn ends_here(&self, at: usize) -> bool {
        match self.kind(at) {
            None | Some(Kind::Sign(')' | ',' | '.' | ';' | ':' | '"' | '\'')) => true,
            Some(Kind::Sign('!' | '?' | '[' | ']' | '|' | '<' | '•')) => true,
            Some(Kind::Word(word)) => {
                word.role.has(Role::AND.or(Role::OR).or(Role::CF).or(Role::FUNCTION))
            }
            Some(Kind::Sign(_) | Kind::Number(_) | Kind::Opaque) => false,
        }
    }

    /// `nr. 2`, `nr. 1 bokstav a og b`: the parts of an article already read, lists of them too.
    fn article_with_parts(
        &self,
        article: u16,
        at: usize,
        next: &mut usize,
        list: &mut List,
    ) -> Option<()> {
        let mut point = self.article_parts(article, at, next, list);
        while let Some((join, after)) = self.join(*next)
            && join != Join::Cf
            && let Some((new, end)) = self.next_point(join, after, point, None, list)
        {
            (point, *next) = (new, end);
        }
        (*next > at).then_some(())
    }
}
