//! Acts that no list of names holds, told by the way in which they are written: `the Child Welfare
//! Act`, `plan- og bygningsloven`, `straffeloven`.
//!
//! Comes in: the item where a name may begin. Goes out: a mention of an unknown act, with the act
//! that a misspelt name probably meant.

use super::Reader;
use super::item::{Kind, Word};
use super::mention::Mention;
use crate::law::citation::ActKey;
use crate::law::vocabulary::Role;

impl Reader<'_> {
    /// `NAV-loven`, from its first word on: an act, and not the one named before.
    pub(crate) fn hyphenated(&self, at: usize) -> Option<Mention> {
        let hyphen = self.sign(at + 1, '-') && self.tight(at + 1) && self.tight(at + 2);
        let act = hyphen && self.has(at + 2, Role::SAME_ACT.or(Role::SAME_RULES));
        act.then(|| self.unknown(at, at + 3, true))
    }

    /// `plan- og bygningsloven`, from its first word on.
    pub(crate) fn coordinated(&self, at: usize) -> Option<Mention> {
        let hyphen = self.sign(at + 1, '-') && self.tight(at + 1) && !self.tight(at + 2);
        let last = self.word(at + 3).filter(|_| hyphen && self.has(at + 2, Role::AND))?;
        let act = last.name || self.registry.vocabulary.ends_as_act(&self.seen(at + 3));
        act.then(|| self.unknown(at, at + 4, !last.name))
    }

    pub(crate) fn shouted(&self, at: usize) -> bool {
        let item = self.items[at];
        let text = &self.text[item.start..item.end];
        text.len() > 1 && text.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
    }

    /// `the Child Welfare Act`: words with capitals up to one that names a kind of act.
    pub(crate) fn capitalised(&self, at: usize) -> Option<Mention> {
        let first = self.word(at)?;
        let plain = [Role::default(), Role::FOREIGN, Role::NOT_LAW].contains(&first.role);
        if !first.capital || first.name || !plain {
            return None;
        }
        for next in at + 1..at + 9 {
            let item = self.items.get(next)?;
            if item.breaks > 1 {
                return None;
            }
            match item.kind {
                Kind::Word(word) if word.role.has(Role::ACT_LAST) && word.capital => {
                    let act = self.items[next];
                    let kind = &self.text[act.start..act.end];
                    let alone = kind.eq_ignore_ascii_case("act")
                        && at.checked_sub(1).is_some_and(|b| self.has(b, Role::SKIP));
                    let end = self.past_act_number(next + 1);
                    return Some(self.unknown(at, end, alone));
                }
                // `Child Welfare and Education Act` is not the Education Act.
                Kind::Word(word) if word.name && word.capital && self.is_english_title(next) => {
                    let from = self.items[at];
                    let one_line = self.items[at + 1..=next].iter().all(|i| i.breaks == 0);
                    let name = self.text[from.start..from.end].chars().any(char::is_lowercase);
                    return (one_line && (name || self.shouting))
                        .then(|| self.unknown(at, next + 1, false));
                }
                Kind::Word(word)
                    if word.capital
                        && !word.name
                        && (!self.shouting || self.is_of_a_title(word)) => {}
                Kind::Word(word) if word.role.has(Role::AND.or(Role::OF).or(Role::ABOUT)) => {}
                Kind::Sign('\'' | '-') if item.tight => {}
                Kind::Word(word) if item.tight && (word.letter == Some('s') || !word.name) => {}
                Kind::Word(_) | Kind::Number(_) | Kind::Sign(_) | Kind::Opaque => return None,
            }
        }
        None
    }

    /// Whether a word in capitals among others in capitals may be of the title of an act.
    fn is_of_a_title(&self, word: Word) -> bool {
        [Role::default(), Role::NOT_LAW].contains(&word.role) || word.role.has(Role::TO)
    }

    /// Whether the name is a title of several words with capitals, up to the kind of act.
    pub(crate) fn is_english_title(&self, at: usize) -> bool {
        let text = self.seen(at);
        let last = text.rsplit(' ').next().unwrap_or_default();
        last.len() < text.len() && matches!(last, "Act" | "ACT" | "Regulations" | "Regulation")
    }

    /// A compound that ends as an act does: `straffeloven`.
    pub(crate) fn by_ending(&self, at: usize, word: Word) -> Option<Mention> {
        // Most words are too short, and need not be looked at.
        let item = self.items.get(at)?;
        if item.end - item.start < 7 {
            return None;
        }
        let text = self.seen(at);
        let foreign = at > 0 && self.has(at - 1, Role::FOREIGN);
        if text.len() < 7 || word.letter.is_some() {
            return None;
        }
        // `Europarådets personvernkonvensjon artikkel 5`, `eksamensforskrift § 4`
        if self.opens_provision(at + 1) && self.registry.vocabulary.ends_as_act_beside(&text) {
            return Some(self.unknown(at, at + 1, false));
        }
        if !self.registry.vocabulary.ends_as_act(&text) {
            // The misspelling may be in the ending itself.
            if text.len() < 12 || !self.opens_provision(at + 1) {
                return None;
            }
            let perhaps = Some(self.nearest_name(&text)?).filter(|_| !foreign);
            return Some(Mention { perhaps, ..self.unknown(at, at + 1, false) });
        }
        // `Pavlova` is no act, and `Straffeloven` seldom stands alone with a capital.
        let alone = !word.capital || text.len() >= 12;
        let mut mention = self.unknown(at, at + 1, alone);
        // Only with the start of a word known can a coordinated name be told: `helse- og …loven`.
        if self.follows_compound(at) && self.items[at].tight {
            let mut from = at;
            while from > 0 && at - from < 8 && self.items[from].tight {
                from -= 1;
            }
            mention.from = from;
        }
        mention.perhaps = self.nearest_name(&text).filter(|_| !foreign);
        Some(mention)
    }

    /// The act whose name a word most nearly is. Short names are too like each other to guess.
    fn nearest_name(&self, text: &str) -> Option<ActKey> {
        if text.len() > 60 {
            return None;
        }
        let text = text.to_lowercase();
        let allowed = if text.len() >= 16 { 2 } else { 1 };
        let names = self.registry.vocabulary.long_names.iter();
        names
            .filter(|(name, _)| name.len().abs_diff(text.len()) <= 3)
            .map(|(name, act)| (strsim::osa_distance(name, &text), *act))
            .filter(|(distance, _)| *distance <= allowed)
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, act)| act)
    }
}
