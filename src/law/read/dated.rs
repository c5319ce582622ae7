//! Acts named by date and number, by a long title, or by the number of an EU act.

use super::item::Kind;
use super::mention::Mention;
use super::{Named, Reader};
use crate::law::citation::ActKey;
use crate::law::token::tokens;
use crate::law::vocabulary::{Form, Role};

/// How many items a title may run over. Longer ones are sentences.
pub(crate) const TITLE: usize = 22;

impl Reader<'_> {
    /// `lov 8. mars 2024 nr. 9 om …`, `Act no. 9 of 8 March 2024`, `LOV-2024-03-08-9`.
    pub(crate) fn by_number(&self, at: usize) -> Option<Mention> {
        let mut next = at + 1;
        while self.has(next, Role::ACT_DATE) || self.sign(next, '-') || self.sign(next, '/') {
            next += 1;
        }
        let (id, end) = self.number_and_date(at + 1).or_else(|| self.date_and_number(next))?;
        let act = self.registry.act_by_id(&format!("LOV-{id}"));
        let act = act.or_else(|| self.registry.act_by_id(&format!("FOR-{id}")));
        let titled = || self.titled(at, end).filter(|key| self.is_of_date(*key, &id));
        let key = act.map(|act| act.key).or_else(titled).unwrap_or(ActKey::UNKNOWN);
        let mut end = end;
        // `Det er lov 8. mars å møte opp`: a date alone is no act.
        let numbered = id.matches('-').count() > 2;
        let told = self.has(end, Role::ABOUT) || self.to_provision(end).is_some();
        if key.is_unknown() && !numbered && !told {
            return None;
        }
        // The subject of the act belongs to its name.
        if self.has(end, Role::ABOUT)
            && let Some(title) = self.title_end(end + 1)
        {
            end = title;
        }
        // `forskrift 28. juni 2024 nr. 1392 til universitets- og høyskoleloven`
        if self.has(end, Role::TO)
            && let Some(under) = self.word(end + 1).filter(|word| word.name)
            && !under.role.has(Role::SAME_ACT)
        {
            end += 2;
        }
        let item = self.items[at];
        let last = self.items[end - 1];
        Some(Mention {
            from: at,
            next: end,
            act: key,
            named: Some(Named {
                act: key,
                form: Form::Number,
                lang: self.lang,
                start: item.start,
                end: last.end,
                year: id.get(..4).and_then(|year| year.parse().ok()),
            }),
            alone: true,
            back: None,
            perhaps: None,
            beside: None,
        })
    }

    /// The act whose long title goes on after a date: `lov av 15. juni 2018 om behandling …`.
    pub(crate) fn titled(&self, at: usize, end: usize) -> Option<ActKey> {
        if !self.has(end, Role::ABOUT) {
            return None;
        }
        let kind = self.items.get(at)?;
        let title = self.items.get(end)?;
        let window = self.text.floor_char_boundary(title.start + 160);
        let kind = &self.text[kind.start..kind.end];
        let phrase = tokens(&format!("{kind} {}", &self.text[title.start..window]));
        let (_, meaning) = self.registry.vocabulary.longest(&phrase)?;
        self.registry.vocabulary.meaning(meaning).names.first().map(|name| name.act)
    }

    /// A long title that the registry does not know: `lov om barnevern`, before its section.
    pub(crate) fn by_title(&self, at: usize) -> Option<Mention> {
        if !self.has(at + 1, Role::ABOUT) {
            return None;
        }
        let title = self.title_end(at + 2)?;
        let end = self.past_short_name(title);
        let apart = end > title && self.sign(end, ',');
        if !self.opens_provision(end + usize::from(apart)) {
            return None;
        }
        Some(self.unknown(at, end, false))
    }

    /// Past the short name in brackets after a title that nothing knows: `(X-forskriften)`.
    fn past_short_name(&self, at: usize) -> usize {
        if !self.sign(at, '(') {
            return at;
        }
        let close = (at + 1..at + 8).find(|i| self.sign(*i, ')')).unwrap_or(at);
        let word = |i: usize| matches!(self.kind(i), Some(Kind::Word(w)) if !w.name);
        let unknown = (at + 1..close).all(|i| word(i) || self.dash(i) || self.sign(i, '.'));
        if unknown && close > at + 1 { close + 1 } else { at }
    }

    /// The beginning of a long title after a provision: `§ 4 i forskrift om …`.
    pub(crate) fn open_title(&self, at: usize) -> Option<Mention> {
        let titled = self.has(at, Role::ACT) && self.has(at + 1, Role::ABOUT);
        (titled && self.word(at + 2).is_some()).then(|| self.unknown(at, at + 3, false))
    }

    /// Where a long title ends: before a provision or a bracket, within the sentence.
    pub(crate) fn title_end(&self, from: usize) -> Option<usize> {
        for at in from..from + TITLE {
            let item = self.items.get(at)?;
            if item.breaks > 1 {
                return None;
            }
            match item.kind {
                Kind::Sign('§' | '(') if at > from => return Some(at),
                Kind::Sign(',') if self.opens_provision(at + 1) => return Some(at),
                // `mv.`, `m.m.`: the dot of a short word ends no sentence.
                // So does none before a comma: `etc.,`.
                Kind::Sign('.')
                    if self.sign(at + 1, ',')
                        || self.sign(at + 1, '(')
                        || self
                            .items
                            .get(at - 1)
                            .is_some_and(|before| before.end - before.start <= 2) => {}
                // `sosialtjenesteloven (lov om sosiale tjenester) § 4`
                Kind::Sign(')') if item.depth > 0 && item.depth <= self.items[from].depth => {
                    return None;
                }
                Kind::Sign('.' | ';' | ':' | '(' | '§') | Kind::Opaque => return None,
                Kind::Word(word)
                    if word.role.has(Role::ARTICLE.or(Role::SECTION).or(Role::CHAPTER)) =>
                {
                    return (at > from && self.opens_provision(at)).then_some(at);
                }
                Kind::Word(_) | Kind::Number(_) | Kind::Sign(_) => {}
            }
        }
        None
    }

    /// `95/46/EC` or `(EU) 2024/1689` after the kind of act.
    pub(crate) fn past_act_number(&self, at: usize) -> usize {
        let mut next = at;
        if self.sign(next, '(') && self.word(next + 1).is_some() && self.sign(next + 2, ')') {
            next += 3;
        }
        if !self.number(next).is_some_and(|_| self.sign(next + 1, '/')) {
            return at;
        }
        next += 3;
        if self.sign(next, '/') && self.word(next + 1).is_some() {
            next += 2;
        }
        next
    }

    /// `8. mars 2024 nr. 9`, `8 March 2024 No. 9`, `March 8, 2024 no. 9`, `2024-03-08-9`,
    /// `08.03.2024 nr. 9`: the id without its first letters, and where it ends.
    pub(crate) fn date_and_number(&self, at: usize) -> Option<(String, usize)> {
        let (year, month, day, next) = self.date(at)?;
        let dashed = self.sign(next, '-').then(|| self.number(next + 1)).flatten();
        let comma = if self.sign(next, ',') { next + 1 } else { next };
        let labelled = self.has(comma, Role::NUMBER).then(|| self.number(comma + 1)).flatten();
        let (number, next) = match (dashed, labelled) {
            (Some(number), _) => (number, next + 2),
            (None, Some(number)) => (number, comma + 2),
            (None, None) => return Some((format!("{year}-{month:02}-{day:02}"), next)),
        };
        Some((format!("{year}-{month:02}-{day:02}-{number}"), next))
    }

    /// `no. 9 of 8 March 2024`.
    pub(crate) fn number_and_date(&self, at: usize) -> Option<(String, usize)> {
        if !self.has(at, Role::NUMBER) {
            return None;
        }
        let number = self.number(at + 1)?;
        let mut next = at + 2;
        while self.has(next, Role::ACT_DATE.or(Role::OF)) || self.sign(next, ',') {
            next += 1;
        }
        let (year, month, day, next) = self.date(next)?;
        Some((format!("{year}-{month:02}-{day:02}-{number}"), next))
    }

    pub(crate) fn date(&self, at: usize) -> Option<(u32, u32, u32, usize)> {
        let month_of =
            |i: usize| self.word(i).filter(|w| w.role.has(Role::MONTH)).map(|w| u32::from(w.value));
        let good = |y: u32, m: u32, d: u32, next| {
            ((1800..=2100).contains(&y) && (1..=12).contains(&m) && (1..=31).contains(&d))
                .then_some((y, m, d, next))
        };
        let comma = |i: usize| if self.sign(i, ',') { i + 1 } else { i };
        if let Some(month) = month_of(at) {
            let day = self.number(at + 1)?;
            let year_at = comma(at + 2);
            return good(self.number(year_at)?, month, day, year_at + 1);
        }
        let first = self.number(at)?;
        let dot = if self.sign(at + 1, '.') { at + 2 } else { at + 1 };
        if let Some(month) = month_of(dot) {
            let year_at = comma(dot + 1);
            return good(self.number(year_at)?, month, first, year_at + 1);
        }
        let sign = match self.kind(at + 1)? {
            Kind::Sign(sign @ ('.' | '-' | '/')) => sign,
            Kind::Word(_) | Kind::Number(_) | Kind::Sign(_) | Kind::Opaque => return None,
        };
        let second = self.number(at + 2)?;
        if !self.sign(at + 3, sign) {
            return None;
        }
        let third = self.number(at + 4)?;
        if first > 31 {
            good(first, second, third, at + 5)
        } else {
            good(third, second, first, at + 5)
        }
    }

    /// The year that stands beside the name of an act: `arkivlova av 1992`, `(2005)`, `av 1. april
    /// 2005`, `the 1992 Archives Act`.
    pub(crate) fn year_beside(&self, at: usize) -> Option<u16> {
        let year = |i| self.number(i).filter(|year| (1900..=2100).contains(year));
        let dated = self.sign(at + 1, '(') || self.has(at + 1, Role::ACT_DATE);
        let next = at + 1 + usize::from(dated);
        let of_date = || self.date(next).map(|(year, ..)| year);
        // `2016/679` is the number of an act.
        let after = || year(next).filter(|_| !self.sign(next + 1, '/') && !self.dash(next + 1));
        let before = || at.checked_sub(1).filter(|_| self.items[at].breaks == 0).and_then(year);
        of_date().or_else(after).or_else(before).and_then(|year| u16::try_from(year).ok())
    }

    /// Whether an act under the key is of that date, with or without its number.
    pub(crate) fn is_of_date(&self, key: ActKey, id: &str) -> bool {
        self.registry.acts(key).any(|act| {
            let rest = act.id.get(4..).and_then(|own| own.strip_prefix(id));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }
}
