//! The act that a provision is of: named before it, after it, or earlier in the text.

use super::item::Kind;
use super::list::Unit;
use super::mention::{Back, Mention};
use super::resolve::{Earlier, State};
use super::{Problem, Reader};
use crate::law::citation::ActKey;
use crate::law::vocabulary::Role;

impl Reader<'_> {
    /// The act that a mention means where it stands.
    pub(crate) fn meant(&self, mention: &Mention, state: &State) -> (ActKey, Option<Problem>) {
        if let Some(back) = mention.back {
            let earlier = match back {
                Back::Act => state.sections,
                Back::Rules => state.rules,
                Back::Regulation => return (state.articles.map_or_else(gdpr, |e| e.act), None),
            };
            return match earlier {
                Some(earlier) => (earlier.act, None),
                None => (ActKey::UNKNOWN, Some(Problem::NoAct)),
            };
        }
        match mention.perhaps {
            Some(act) => {
                let item = self.items[mention.from];
                let last = self.items[mention.next - 1];
                let text = self.text[item.start..last.end].to_owned();
                (act, Some(Problem::MisspeltAct(text, act)))
            }
            None => (mention.act, None),
        }
    }

    pub(crate) fn remember(&self, mention: &Mention, act: ActKey, unit: Unit, state: &mut State) {
        let item = self.items[mention.from];
        let earlier = Some(Earlier { act, paragraph: item.paragraph, sentence: item.sentence });
        if mention.back.is_some() && act.is_unknown() {
            return;
        }
        state.last = earlier;
        if let Some(beside) = mention.beside {
            let earlier = earlier.map(|earlier| Earlier { act: beside, ..earlier });
            match self.registry.has_articles(beside) {
                true => state.articles = earlier,
                false => state.sections = earlier,
            }
        }
        if act.is_unknown() {
            match unit {
                Unit::Article | Unit::Recital => state.articles = earlier,
                Unit::Section | Unit::Chapter => state.sections = earlier,
            }
            return;
        }
        if self.registry.has_articles(act) {
            state.articles = earlier;
        } else {
            state.sections = earlier;
        }
        if self.registry.acts(act).next().is_some_and(|a| a.id.starts_with("FOR-")) {
            state.rules = earlier;
        }
    }

    pub(crate) fn earlier(&self, unit: Unit, state: &State) -> Option<Earlier> {
        match unit {
            Unit::Article | Unit::Recital => state.articles,
            Unit::Section => state.sections,
            Unit::Chapter => None,
        }
    }

    /// Whether an act is not divided into such units.
    pub(crate) fn mismatch(&self, act: ActKey, unit: Unit) -> bool {
        if act.is_unknown() {
            return false;
        }
        match unit {
            Unit::Article | Unit::Recital => !self.registry.has_articles(act),
            Unit::Section => self.registry.has_articles(act),
            Unit::Chapter => false,
        }
    }

    /// From the end of an act's name to the provision that goes with it.
    pub(crate) fn to_provision(&self, at: usize) -> Option<usize> {
        for next in at..at + 6 {
            let item = self.items.get(next)?;
            if item.breaks > 1 {
                return None;
            }
            if self.opens_provision(next) {
                return Some(next);
            }
            match item.kind {
                Kind::Sign(',' | ':' | '(' | '\'' | '–' | '-' | '"' | '[' | ']' | ')') => {}
                // `forvaltningsloven[1] § 13`, `personopplysningsloven (https://…) § 8`
                Kind::Number(_) if self.sign(next - 1, '[') && self.sign(next + 1, ']') => {}
                Kind::Opaque if self.sign(next - 1, '(') && self.sign(next + 1, ')') => {}
                // `personopplysningslovens regler i § 8`
                Kind::Word(word)
                    if next == at
                        && word.role.has(Role::LEAD)
                        && !word.name
                        && self.opens_provision(next + 1)
                        && at
                            .checked_sub(1)
                            .is_some_and(|name| self.seen(name).ends_with(['s', 'S'])) => {}
                Kind::Word(word) if word.letter == Some('s') && item.tight => {}
                Kind::Word(word) if word.role.has(Role::SKIP) && !word.name => {}
                // `arkivlova, jf. § 6`, `the Archives Act (see section 6)`
                Kind::Word(word)
                    if word.role.has(Role::CF.or(Role::LEAD))
                        && !word.name
                        && next > at
                        && (self.sign(next - 1, ',')
                            || self.sign(next - 1, '(')
                            || self.has(next - 1, Role::SKIP)) => {}
                Kind::Number(1900..=2100) if next > at => {}
                // `forvaltningslova1 § 18`: the figure of a footnote.
                Kind::Number(_) if item.tight && self.opens_provision(next + 1) => {}
                Kind::Number(_) if next == at || next == at + 1 && self.sign(at, ':') => {
                    return Some(next);
                }
                Kind::Number(_) | Kind::Word(_) | Kind::Sign(_) | Kind::Opaque => return None,
            }
        }
        None
    }

    /// The act named after a provision, and where that ends.
    pub(crate) fn act_after(&self, at: usize, unit: Unit) -> Option<(Mention, usize)> {
        if self.items.get(at)?.breaks > 1 {
            return None;
        }
        if self.sign(at, '(')
            && let Some(mention) = self.mention(self.past_skipped(at + 1, 3))
        {
            let fits = !self.mismatch(mention.act, unit) && mention.back.is_none();
            return (fits && self.sign(mention.next, ')')).then(|| {
                let end = mention.next + 1;
                (mention, end)
            });
        }
        // `Chapter III (Articles 12-14) of the GDPR`
        let closes = self.sign(at, ')') && self.items[at].depth > 0 && self.has(at + 1, Role::OF);
        let at = at + usize::from(closes);
        // `«§ 9» i arkivlova`
        let quotes = (at..at + 2).take_while(|i| self.sign(*i, '"') || self.sign(*i, '\'')).count();
        let at = at + if self.has(at + quotes, Role::OF) { quotes } else { 0 };
        // `Section 13 et seq. of the Public Administration Act`
        let at = at + usize::from(self.has(at, Role::ONWARD));
        // `and (e) (public task) of the GDPR`, `and 20 (portability) GDPR`
        let explained = self.past_explanation(at);
        let named = explained > at && self.word(explained).is_some_and(|word| word.name);
        let mut next = if named || self.has(explained, Role::OF) { explained } else { at };
        // `§ 13 om taushetsplikt i forvaltningsloven`
        if self.has(next, Role::ABOUT) {
            next = self.past_subject(next + 1).unwrap_or(next);
        }
        // `recital 43 of the preamble to the GDPR`
        if unit == Unit::Recital && self.has(next, Role::IN) {
            let preamble = self.past_skipped(next + 1, 2);
            if self.has(preamble, Role::RECITAL) {
                next = preamble + 1;
            }
        }
        let comma = self.sign(next, ',');
        if comma || self.is_dot_of_letter(next) {
            next += 1;
        }
        let bound = self.has(next, Role::IN);
        let of = self.has(next, Role::OF);
        if of {
            next += 1;
        }
        next = self.past_skipped(next, 4);
        if self.has(next, Role::FOREIGN) {
            next += 1;
        }
        let mention = match self.mention(next) {
            Some(mention) => mention,
            // `i forskrift om …`: where the title ends does not matter, as nothing knows it.
            None if of => self.open_title(next)?,
            None => return None,
        };
        if mention.back.is_some() && !of {
            return None;
        }
        if mention.back == Some(Back::Act) && unit == Unit::Article {
            return None;
        }
        if mention.back == Some(Back::Regulation) && unit == Unit::Section {
            return None;
        }
        let own = self.to_provision(mention.next).is_some_and(|p| {
            self.opens_provision(p) && !matches!(self.kind(mention.next), Some(Kind::Sign(',')))
        });
        if own {
            return None;
        }
        let mismatch = self.mismatch(mention.perhaps.unwrap_or(mention.act), unit)
            || mention.act.is_unknown()
                && mention.back.is_none()
                && unit == Unit::Article
                && self.ends_as_act(&mention);
        if mismatch && !bound {
            return None;
        }
        if comma && !of && self.goes_on(mention.next) {
            return None;
        }
        let end = mention.next;
        Some((mention, end))
    }

    /// Past what a provision is about, to the preposition before its act.
    fn past_subject(&self, at: usize) -> Option<usize> {
        let sentence = self.items.get(at)?.sentence;
        for next in at..at + 9 {
            let item = self.items.get(next).filter(|item| item.sentence == sentence)?;
            let word = self.word(next).filter(|word| !word.name && item.breaks < 2)?;
            if word.role.has(Role::NOT_LAW) {
                return None;
            }
            let named = || self.mention(self.past_skipped(next + 1, 3)).and_then(|m| m.named);
            if next > at && word.role.has(Role::IN) && named().is_some() {
                return Some(next);
            }
        }
        None
    }

    /// The dot of `lit. c. GDPR)`, which ends no sentence.
    fn is_dot_of_letter(&self, at: usize) -> bool {
        let letter = at.checked_sub(1).is_some_and(|before| self.single_letter(before).is_some());
        let dot = self.sign(at, '.') && self.tight(at) && letter;
        let name = self.word(at + 1).is_some_and(|word| word.name);
        let ends =
            matches!(self.kind(at + 2), None | Some(Kind::Sign(')' | '.' | ',' | ';' | ']' | '|')));
        dot && name && ends
    }

    pub(crate) fn goes_on(&self, at: usize) -> bool {
        self.to_provision(at).is_some_and(|p| self.opens_provision(p))
    }

    /// Whether only what joins citations stands between two items.
    pub(crate) fn joined(&self, end: usize, at: usize) -> bool {
        let explained = self.past_explanation(end);
        let end = if explained <= at { explained } else { end };
        end <= at
            && at - end <= 6
            && (end..at).all(|i| match self.kind(i) {
                Some(Kind::Sign(',' | ';' | '(' | ')' | '/')) => true,
                Some(Kind::Word(word)) => {
                    word.role.has(Role::AND.or(Role::OR).or(Role::CF).or(Role::SKIP).or(Role::TO))
                }
                Some(Kind::Sign(_) | Kind::Number(_) | Kind::Opaque) | None => false,
            })
            && (end..=at).all(|i| self.items.get(i).is_some_and(|item| item.breaks < 2))
    }

    pub(crate) fn ends_as_act(&self, mention: &Mention) -> bool {
        let text = self.seen(mention.next - 1);
        self.registry.vocabulary.ends_as_act(&text) || text.eq_ignore_ascii_case("act")
    }
}

/// The act that a bare article is of, in a text about privacy.
pub(crate) fn gdpr() -> ActKey {
    "gdpr".parse().unwrap_or(ActKey::UNKNOWN)
}
