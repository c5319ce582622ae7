//! What belongs to the name of an act beside the name: another name of it, in brackets or after a
//! stroke, its date and number, the rest of its title.
//!
//! Comes in: a mention. Goes out: the same mention with one such thing more, or nothing.

use super::Reader;
use super::dated::TITLE;
use super::item::Kind;
use super::mention::Mention;
use crate::law::vocabulary::Role;

/// No full title of a regulation runs over more items.
const FULL: usize = 60;

impl Reader<'_> {
    /// The same mention with a further name, date or title beside it.
    pub(crate) fn alias(&self, mention: &Mention) -> Option<Mention> {
        let next = mention.next;
        // `politidirektivet (EU) 2016/680`
        let end = self.past_act_number(next);
        if mention.act.is_unknown() && end > next {
            return Some(Mention { next: end, ..mention.clone() });
        }
        if self.sign(next, '(') {
            return self.alias_in_brackets(mention);
        }
        if let Some(end) = self.past_full_title(mention) {
            return Some(Mention { next: end, ..mention.clone() });
        }
        // `lov om helsepersonell mv. § 21`, `Act relating to health personnel etc., section 39`
        let titled = self.seen(mention.from).contains(' ') && self.is_and_so_on(next);
        let comma = usize::from(self.sign(next + 1, ','));
        if titled && (self.opens_provision(next + 1 + comma) || self.sign(next + 1, '(')) {
            return Some(Mention { next: next + 1, ..mention.clone() });
        }
        // `universitets- og høyskoleloven av 1. april 2005 nr. 15`
        let mut at = next;
        if self.has(at, Role::ACT_DATE) {
            at += 1;
        }
        if let Some((id, end)) = self.date_and_number(at)
            && (mention.act.is_unknown()
                || self.registry.has_articles(mention.act)
                || self.is_of_date(mention.act, &id))
        {
            return Some(Mention { next: end, ..mention.clone() });
        }
        if let Some(Kind::Number(1900..=2100)) = self.kind(at) {
            let last = self.kind(at + 1);
            if !matches!(last, Some(Kind::Sign('-' | '.' | '/'))) {
                return Some(Mention { next: at + 1, ..mention.clone() });
            }
        }
        // `General Data Protection Regulation (EU) 2016/679`, `personvernforordningen/GDPR`
        let joined = self.sign(next, ',') || self.sign(next, '/') && self.tight(next);
        let other = self.single_mention(next + usize::from(joined))?;
        if joined && let Some(pair) = self.act_and_regulation(mention, &other) {
            return Some(pair);
        }
        let same = other.act == mention.act && !mention.act.is_unknown() && other.back.is_none();
        same.then(|| Mention { next: other.next, ..mention.clone() })
    }

    /// The rest of the full title of the regulation after its number: `of the European Parliament and
    /// of the Council of 27 April 2016 on the protection of … (General Data Protection Regulation)`.
    fn past_full_title(&self, mention: &Mention) -> Option<usize> {
        let next = mention.next;
        let numbered = || self.seen(mention.from).contains(|c: char| c.is_ascii_digit());
        let goes_on = self.has(next, Role::OF.or(Role::ABOUT).or(Role::ACT_DATE));
        if !goes_on || !self.registry.has_articles(mention.act) || !numbered() {
            return None;
        }
        let sentence = self.items.get(next)?.sentence;
        let within = |at: &usize| self.items.get(*at).is_some_and(|it| it.sentence == sentence);
        let mut dated = None;
        for at in (next..next + FULL).take_while(within) {
            if self.sign(at, '(') {
                let named = self.single_mention(self.past_skipped(at + 1, 2))?;
                let same = named.act == mention.act && self.sign(named.next, ')');
                return if same { Some(named.next + 1) } else { dated };
            }
            if dated.is_none()
                && let Some((.., end)) = self.date(at)
            {
                dated = Some(end);
            }
            let stops = self.sign(at, ';') || self.opens_provision(at);
            if stops || dated.is_none() && at > next + 14 {
                return dated;
            }
        }
        dated
    }

    /// `personopplysningsloven/GDPR artikkel 6`: the Personal Data Act and the regulation that it
    /// carries, named as one. The unit tells which of them the provision is of.
    fn act_and_regulation(&self, mention: &Mention, other: &Mention) -> Option<Mention> {
        let both = [mention.act, other.act];
        let pair = self.sign(mention.next, '/')
            && both.iter().any(|act| act.as_str() == "popplyl")
            && both.iter().any(|act| self.registry.has_articles(*act));
        let base = self.to_provision(other.next).filter(|_| pair)?;
        let articles = self.has(base, Role::ARTICLE.or(Role::RECITAL));
        let sections = self.sign(base, '§') || self.has(base, Role::SECTION);
        let fits = |one: &&Mention| self.registry.has_articles(one.act) == articles;
        let meant = [mention, other].into_iter().find(fits).filter(|_| articles || sections)?;
        let beside = both.into_iter().find(|act| *act != meant.act);
        Some(Mention { from: mention.from, next: other.next, beside, ..meant.clone() })
    }

    /// `personvernforordningen (GDPR)`, `(2005)`, `(personopplysningsloven, popplyl.)`
    fn alias_in_brackets(&self, mention: &Mention) -> Option<Mention> {
        let next = mention.next;
        if let Some(Kind::Number(1900..=2100)) = self.kind(next + 1)
            && self.sign(next + 2, ')')
        {
            return Some(Mention { next: next + 3, ..mention.clone() });
        }
        let mut inner = self.past_skipped(next + 1, 4);
        if self.quote(inner) {
            inner += 1;
        }
        // `sosialtjenesteloven (lov om sosiale tjenester i arbeids- og velferdsforvaltningen)`
        let titled = self.has(inner, Role::ACT) && self.has(inner + 1, Role::ABOUT);
        let other = match self.single_mention(inner) {
            Some(other) => other,
            None if titled => {
                let words = (inner + 2..inner + TITLE).take_while(|at| {
                    matches!(self.kind(*at), Some(Kind::Word(_) | Kind::Sign(',' | '-' | '.')))
                });
                let close = inner + 2 + words.count();
                let next = close + 1;
                return self.sign(close, ')').then(|| Mention { next, ..mention.clone() });
            }
            None => return None,
        };
        let mut end = other.next;
        // `(personopplysningsloven - LOV-2018-06-15-38)`
        if self.dash(end)
            && let Some(again) = self.single_mention(end + 1)
            && again.act == other.act
        {
            end = again.next;
        }
        for _ in 0..6 {
            match self.kind(end) {
                Some(Kind::Sign(')')) => break,
                Some(Kind::Word(_) | Kind::Sign(',' | '"' | '\'')) => end += 1,
                Some(Kind::Number(_) | Kind::Sign(_) | Kind::Opaque) | None => return None,
            }
        }
        let dated = mention.act.is_unknown() && self.is_number_form(mention);
        let untold = mention.act.is_unknown() && mention.named.is_none();
        if !self.sign(end, ')') || other.back.is_some() || !(other.act == mention.act || untold) {
            return None;
        }
        // A number that is not in the registry stays unknown, whatever stands in brackets.
        let act = if dated { mention.act } else { other.act };
        Some(Mention { next: end + 1, act, alone: true, ..mention.clone() })
    }

    fn is_number_form(&self, mention: &Mention) -> bool {
        self.has(mention.from, Role::ACT) && mention.named.is_some()
    }
}
