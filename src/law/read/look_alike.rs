//! Provisions of what is no law: an agreement, a form, a journal, a course.
//!
//! Comes in: a provision whose act is not named beside it. Goes out: whether what stands around it
//! says that it is none of an act. Nothing is known here of the acts themselves.

use super::Reader;
use super::item::{Kind, Word};
use super::list::Unit;
use super::resolve::Draft;
use crate::law::citation::Place;
use crate::law::vocabulary::Role;

impl Reader<'_> {
    /// Whether the provision is of an agreement, a form or a journal.
    pub(crate) fn is_look_alike(&self, draft: &Draft) -> bool {
        if draft.from > 0 && !self.field {
            // `Appendix 3, section 4-15`
            let comma = usize::from(self.sign(draft.from - 1, ','));
            let noun = draft.from.checked_sub(2 + comma);
            let numbered = noun.is_some_and(|noun| {
                let letter = self.word(noun + 1).is_some_and(|w| w.letter.is_some() && w.capital);
                (self.number(noun + 1).is_some() || letter) && self.has(noun, Role::NOT_LAW)
            });
            let before = self.items[draft.from - if numbered { 2 + comma } else { 1 }];
            if let Kind::Word(word) = before.kind
                && !word.name
                && before.breaks < 2
                && (word.role.has(Role::NOT_LAW) || self.is_not_law(draft.from - 1))
            {
                return true;
            }
            // `Union Constitution, Article 6(1)`
            let comma = usize::from(self.sign(draft.from - 1, ','));
            if draft.from.checked_sub(1 + comma).is_some_and(|at| self.has(at, Role::NOT_ACT)) {
                return true;
            }
            // `the plan's section 15-1`
            let genitive = draft.from > 2
                && self.tight(draft.from - 1)
                && self.sign(draft.from - 2, '\'')
                && self.has(draft.from - 3, Role::NOT_LAW);
            if genitive && draft.fallback.is_none() {
                return true;
            }
            // `Idrettslagets lov § 4`
            let of_club = |at: usize| self.has(at, Role::NOT_LAW) || self.is_not_law(at);
            if draft.from > 1 && self.has(draft.from - 1, Role::ACT) && of_club(draft.from - 2) {
                return true;
            }
            // `Romlisten: § 6`, `the General Terms, § 4`
            let sign = self.sign(draft.from - 1, ':') || self.sign(draft.from - 1, ',');
            let noun = draft.from.checked_sub(2).filter(|_| sign && draft.fallback.is_none());
            if draft.group.unit == Unit::Section
                && noun.is_some_and(|noun| self.has(noun, Role::NOT_LAW) || self.is_not_law(noun))
            {
                return true;
            }
            // `Samarbeidsavtalen (§ 6)`, `HTA kapittel 1 § 8`
            if draft.group.unit == Unit::Section && draft.fallback.is_none() {
                let bracket = usize::from(self.sign(draft.from - 1, '('));
                let chapter = draft.from > 2
                    && self.has(draft.from - 2, Role::CHAPTER)
                    && self.small(draft.from - 1).is_some();
                let noun = draft.from.checked_sub(if chapter { 3 } else { 1 + bracket });
                let of_noun = |at: usize| self.has(at, Role::NOT_LAW) || self.is_not_law(at);
                if (bracket > 0 || chapter) && noun.is_some_and(of_noun) {
                    return true;
                }
            }
            // `reglement for eksamen § 5`
            if draft.fallback.is_none() && self.follows_no_law(draft.from) {
                return true;
            }
            // `vitenskapelig artikkel nr. 6`, `newspaper article 6`
            if draft.group.unit == Unit::Article && self.has(draft.from - 1, Role::PAPER) {
                return true;
            }
        }
        let mut next = draft.next;
        // `§ 4-kafeen`, `§ 14a-vedtak`
        let compound = self.sign(next, '-')
            && self.tight(next)
            && self.tight(next + 1)
            && self.word(next + 1).is_some_and(|w| w.letter.is_none() && !w.name);
        if compound && draft.group.unit == Unit::Section && draft.fallback.is_none() && !self.field
        {
            return true;
        }
        if draft.group.unit == Unit::Article && !self.field && self.is_code_or_compound(draft) {
            return true;
        }
        // `Article 6 (1): 9-15`: the pages of a journal.
        if draft.group.unit == Unit::Article
            && self.sign(next, ':')
            && self.number(next + 1).is_some()
            && self.dash(next + 2)
            && self.number(next + 3).is_some()
        {
            return true;
        }
        let everyday = draft.group.everyday || draft.group.unit == Unit::Article;
        if everyday
            && self.has(next, Role::ELSEWHERE)
            && !self.has(next + 1, Role::SKIP)
            && self.mention(next + 1).is_none()
        {
            return true;
        }
        if self.sign(next, ')') || self.sign(next, ',') && self.has(next + 1, Role::OF) {
            next += 1;
        }
        let of = self.has(next, Role::OF);
        if !of {
            return false;
        }
        let (mut next, mut this) = (next + 1, false);
        for _ in 0..5 {
            if self.has(next, Role::THIS) {
                this = true;
            } else if !self.has(next, Role::SKIP) {
                break;
            }
            next += 1;
        }
        let Some(word) = self.word(next) else { return this && everyday };
        if word.name || word.role.has(Role::SAME_ACT.or(Role::SAME_REGULATION)) {
            return false;
        }
        // An adjective or two may stand before the noun: `of the enclosed application form`.
        let noun = |at: usize| self.has(at, Role::NOT_LAW) || self.is_not_law(at);
        if this
            || noun(next)
            || noun(next + 1) && !self.sign(next + 1, ',')
            || noun(next + 2) && everyday && self.word(next + 1).is_some()
            // `of the union's bylaws`
            || self.sign(next + 1, '\'') && (noun(next + 3) || noun(next + 4)) && everyday
        {
            return true;
        }
        let plain =
            draft.group.leaves.iter().all(|leaf| {
                matches!(leaf.place, Place::Article { number: None, letter: None, .. })
            });
        // `Article 3 in Nature`
        everyday && plain && word.capital && word.role == Role::default()
    }

    /// `ART 6 (1)`, a course, and `Art 6(1)-modell`, a ware.
    fn is_code_or_compound(&self, draft: &Draft) -> bool {
        let before = draft.anchor.checked_sub(1);
        let shouted = before.is_some_and(|at| self.word(at).is_some() && self.shouted(at));
        let range = self.dash(draft.anchor + 2) && self.tight(draft.anchor + 2);
        let code = (!self.shouting && !shouted || range) && self.seen(draft.anchor) == "ART";
        let lettered = draft
            .group
            .leaves
            .iter()
            .any(|leaf| matches!(leaf.place, Place::Article { letter: Some(_), .. }));
        let hyphen = self.sign(draft.next, '-') && self.tight(draft.next);
        let compound = hyphen
            && self.tight(draft.next + 1)
            && self.word(draft.next + 1).is_some_and(|word| word.letter.is_none() && !word.name);
        code || compound && !lettered
    }

    /// Whether a noun that is no law, and what it is about, stand before: `reglement for eksamen`.
    fn follows_no_law(&self, at: usize) -> bool {
        let of = Role::OF.or(Role::ABOUT);
        let word = |at: usize| self.word(at).filter(|w| !w.name);
        let plain = |at: usize| {
            word(at).is_some_and(|w| w.role == Role::default() || w.role.has(of.or(Role::AND)))
        };
        let at = at - usize::from(at > 0 && self.sign(at - 1, ','));
        let from = at.saturating_sub(8);
        // `reglene om innsyn i § 18` are of an act.
        if at.checked_sub(1).and_then(word).is_none_or(|w| w.role != Role::default()) {
            return false;
        }
        // `avtalen med leverandøren § 9`: a short word, which is most often a preposition.
        let short = |i: usize| {
            let item = self.items[i];
            let bare = |w: &Word| w.role == Role::default() || w.role == Role::FUNCTION;
            item.end - item.start < 8 && word(i).is_some_and(|w| bare(&w) && !w.capital)
        };
        let with =
            at > 2 && short(at - 2) && self.items[at - 3].sentence == self.items[at - 1].sentence;
        if with && (self.has(at - 3, Role::NOT_LAW) || self.is_not_law(at - 3)) {
            return true;
        }
        let words = (from..at).rev().take_while(|i| plain(*i));
        // `reglementet for bruk av IKT § 4`: any of the nouns may be the one.
        words.filter(|i| self.has(*i, of) && *i + 1 < at).any(|of| {
            let noun = of.checked_sub(1);
            noun.is_some_and(|noun| self.has(noun, Role::NOT_LAW) || self.is_not_law(noun))
        })
    }

    pub(crate) fn is_not_law(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| {
            matches!(item.kind, Kind::Word(_))
                && self.registry.vocabulary.is_not_law(&self.seen(at))
        })
    }
}
