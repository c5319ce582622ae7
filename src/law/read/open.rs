//! Provisions whose act is not named beside them: inherited, uncertain, or no law at all.

use super::act_of::gdpr;
use super::list::{Leaf, Unit};
use super::mention::Mention;
use super::resolve::{Draft, Earlier, State};
use super::{Problem, Reader};
use crate::law::citation::{ActKey, Place};
use crate::law::vocabulary::Role;

impl Reader<'_> {
    /// Decides what the provisions without an act are.
    pub(crate) fn settle(&self, state: &mut State) {
        let mut alike: Option<(Unit, usize)> = None;
        for mut draft in std::mem::take(&mut state.pending) {
            // `husordensreglene § 3 og § 4`: what the first is, the next is as well.
            let goes_on = alike.is_some_and(|(unit, end)| {
                unit == draft.group.unit && draft.fallback.is_none() && self.joined(end, draft.from)
            });
            if goes_on || self.is_look_alike(&draft) {
                alike = Some((draft.group.unit, draft.next));
                continue;
            }
            if draft.group.unit == Unit::Article {
                draft.fallback = draft.fallback.or(state.articles);
            }
            if self.is_of_something(&draft) {
                draft.fallback = None;
            }
            let Some((act, problem)) = self.inherited(&draft) else { continue };
            let next = draft.next;
            // `artikkel 12 nr. 1 og artikkel 13`: what the first is told by, the next is as well.
            if draft.group.unit == Unit::Article && problem.is_none() && state.articles.is_none() {
                let item = self.items[draft.anchor];
                let (paragraph, sentence) = (item.paragraph, item.sentence);
                state.articles = Some(Earlier { act, paragraph, sentence });
            }
            self.push(draft, next, act, None, problem, state);
        }
    }

    /// `husordenens § 5`: a section of what the genitive before it names, and not of the act before.
    fn is_of_something(&self, draft: &Draft) -> bool {
        let Some(at) = draft.from.checked_sub(1) else { return false };
        let unknown = self.word(at).is_some_and(|w| w.role == Role::default() && !w.name);
        let item = self.items[at];
        draft.group.unit == Unit::Section
            && unknown
            && item.end - item.start > 5
            && self.items[draft.from].breaks == 0
            && self.seen(at).ends_with("ens")
    }

    /// The act of a provision that names none; nothing if it is no law.
    pub(crate) fn inherited(&self, draft: &Draft) -> Option<(ActKey, Option<Problem>)> {
        let item = self.items[draft.anchor];
        match draft.group.unit {
            Unit::Chapter => draft.fallback.map(|earlier| (earlier.act, None)),
            Unit::Recital => Some((draft.fallback.map_or_else(gdpr, |e| e.act), None)),
            Unit::Section => self.inherited_section(draft, item.paragraph, item.sentence),
            Unit::Article => self.inherited_article(draft),
        }
    }

    pub(crate) fn inherited_section(
        &self,
        draft: &Draft,
        paragraph: u32,
        sentence: u32,
    ) -> Option<(ActKey, Option<Problem>)> {
        let chapter = draft.group.leaves.iter().any(|leaf| match leaf.place {
            Place::Section { section, .. } => section.chapter.is_some(),
            Place::Whole | Place::Chapter(_) | Place::Recital(_) | Place::Article { .. } => false,
        });
        let everyday = draft.group.everyday;
        match draft.fallback {
            Some(earlier) if everyday && earlier.sentence != sentence => {
                (chapter && earlier.paragraph == paragraph).then_some((earlier.act, None))
            }
            Some(earlier) if earlier.paragraph == paragraph => Some((earlier.act, None)),
            Some(earlier) => Some((earlier.act, Some(Problem::ActFarAway(earlier.act)))),
            None if everyday && !self.field && !chapter => None,
            None => Some((ActKey::UNKNOWN, Some(Problem::NoAct))),
        }
    }

    pub(crate) fn inherited_article(&self, draft: &Draft) -> Option<(ActKey, Option<Problem>)> {
        if let Some(earlier) = draft.fallback {
            return Some((earlier.act, None));
        }
        let parted = draft.part.is_some()
            || draft.group.leaves.iter().any(|leaf| {
                matches!(
                    leaf.place,
                    Place::Article { number: Some(_), .. } | Place::Article { letter: Some(_), .. }
                )
            });
        let exists = self.places(draft).iter().all(|(place, _, _)| self.registry.gdpr.has(*place));
        let following = self.named_next(draft.next);
        let stranger = following
            .as_ref()
            .is_some_and(|m| m.act.is_unknown() && m.perhaps.is_none() && !self.ends_as_act(m));
        if stranger {
            // `Retten etter artikkel 8 følger av EMK`: perhaps its article, surely not ours.
            return parted.then_some((ActKey::UNKNOWN, Some(Problem::NoAct)));
        }
        if parted && (exists || draft.group.problem.is_some()) {
            return Some((gdpr(), None));
        }
        // The Personal Data Act carries the regulation, and stands beside its articles.
        let carries = |act: ActKey| self.registry.has_articles(act) || act.as_str() == "popplyl";
        if exists
            && (following.is_some_and(|m| carries(m.act))
                || self.cited_next(draft.next).is_some_and(carries))
        {
            return Some((gdpr(), None));
        }
        // `innsyn (art. 15), retting (art. 16), sletting (art. 17)`
        if exists && self.articles_around(draft.anchor) >= 3 {
            return Some((gdpr(), None));
        }
        // `Innsyn – artikkel 15. Retting – artikkel 16. Sletting – artikkel 17.`
        let right = |leaf: &Leaf| matches!(leaf.place, Place::Article { article: 12..=23, .. });
        if draft.group.leaves.iter().all(right) && self.rights_around(draft.anchor) >= 3 {
            return Some((gdpr(), None));
        }
        // `Artiklene 6 til 9 i nettbutikken` are of something else.
        let elsewhere = self.has(draft.next, Role::IN)
            && self.word(draft.next + 1).is_some_and(|word| word.role == Role::default());
        let listed = draft.group.leaves.len() > 1 && !elsewhere;
        // `melding (artikkel 33) og varsel (artikkel 34)`
        let bracketed =
            self.items[draft.anchor].depth > 0 && exists && self.articles_around(draft.anchor) > 1;
        // `You may lodge a complaint (Article 77).`
        let alone = exists
            && draft.from > 1
            && self.sign(draft.from - 1, '(')
            && self.sign(draft.next, ')')
            && !self.is_of_a_text(draft.from - 2, self.is_abbreviated(draft.anchor));
        let led = self.led_by_word(draft.from);
        let likely = parted || self.field || listed || bracketed || alone || led;
        likely.then(|| {
            (if exists || parted { gdpr() } else { ActKey::UNKNOWN }, Some(Problem::NoAct))
        })
    }

    /// Whether the words that end here name a text that is no law: `serien vår (artikkel 3)`, `Khrono
    /// (artikkel 12)`.
    ///
    /// `databehandleravtale (art. 28)` is law all the same: nobody abbreviates the article of a paper.
    fn is_of_a_text(&self, at: usize, abbreviated: bool) -> bool {
        let pronoun = usize::from(self.has(at, Role::THIS) && at > 0);
        let noun = at - pronoun;
        let name = at > 0
            && self.items[at].sentence == self.items[at - 1].sentence
            && self.word(at).is_some_and(|w| w.capital && w.role == Role::default() && !w.name);
        name || !abbreviated && (self.has(noun, Role::NOT_LAW) || self.is_not_law(noun))
    }

    /// Whether the word that opens the provision is `art.`.
    fn is_abbreviated(&self, at: usize) -> bool {
        self.sign(at, '§') || self.seen(at).trim_end_matches('.').chars().count() < 5
    }

    /// How many articles the sentence cites. One with a number or a letter counts for three: only
    /// law is divided so.
    fn articles_around(&self, at: usize) -> usize {
        let Some(sentence) = self.items.get(at).map(|item| item.sentence) else { return 0 };
        let same = |i: &usize| self.items.get(*i).is_some_and(|item| item.sentence == sentence);
        let opens = |i: &usize| self.has(*i, Role::ARTICLE) && self.opens_provision(*i);
        let before = (at.saturating_sub(60)..at).rev().take_while(same);
        let weight = |i: usize| match self.marked_number(i + 2) {
            Some(_) if i != at => 3,
            Some(_) | None => 1,
        };
        before.chain((at..at + 60).take_while(same)).filter(opens).map(weight).sum()
    }

    /// How many of the articles on the rights of people the paragraph cites.
    fn rights_around(&self, at: usize) -> usize {
        let Some(paragraph) = self.items.get(at).map(|item| item.paragraph) else { return 0 };
        let same = |i: &usize| self.items.get(*i).is_some_and(|item| item.paragraph == paragraph);
        let right = |i: &usize| {
            self.has(*i, Role::ARTICLE)
                && self.small(*i + 1).is_some_and(|n| (12..=23).contains(&n))
        };
        let before = (at.saturating_sub(80)..at).rev().take_while(same);
        before.chain((at..at + 80).take_while(same)).filter(right).count()
    }

    /// The act named next in the sentence: `innsyn (artikkel 15) og retting (artikkel 16) etter
    /// personvernforordningen`.
    fn named_next(&self, at: usize) -> Option<Mention> {
        let sentence = self.items.get(at)?.sentence;
        (at..at + 80)
            .take_while(|i| self.items.get(*i).is_some_and(|item| item.sentence == sentence))
            .filter_map(|i| self.mention(i))
            .find(|mention| mention.back.is_none() && mention.alone)
    }

    /// The act of the provision cited next in the sentence, by any of its names: `jf. popplyl § 17`.
    fn cited_next(&self, at: usize) -> Option<ActKey> {
        let sentence = self.items.get(at)?.sentence;
        (at..at + 80)
            .take_while(|i| self.items.get(*i).is_some_and(|item| item.sentence == sentence))
            .filter(|i| self.word(*i).is_some_and(|word| word.name))
            .filter_map(|i| self.mention(i))
            .find(|mention| self.to_provision(mention.next).is_some())
            .map(|mention| mention.act)
    }

    /// Whether a word such as `etter` or `pursuant to` stands before.
    pub(crate) fn led_by_word(&self, from: usize) -> bool {
        let mut at = from;
        while at > 0 && from - at < 6 && (self.has(at - 1, Role::SKIP) || self.sign(at - 1, '(')) {
            at -= 1;
        }
        at > 0 && self.has(at - 1, Role::LEAD.or(Role::CF))
    }
}
