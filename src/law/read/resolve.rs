//! Which act a provision is of, and whether it is law at all.
//!
//! The act stands before the provision or after it, or was named earlier. A provision for which
//! none of these gives an act is reported as such, and never handed to the nearest one.

use super::act_of::gdpr;
use super::item::Kind;
use super::list::{Group, Leaf, Unit};
use super::mention::{Back, Mention};
use super::{Found, Problem, Reader};
use crate::law::citation::{ActKey, Citation, Place};
use crate::law::vocabulary::{Form, Role};

/// A provision whose act may still be named further on.
pub(crate) struct Draft {
    /// The first item of all that belongs to it.
    pub(crate) from: usize,
    /// The item after the last.
    pub(crate) next: usize,
    /// Where the provision itself begins.
    pub(crate) anchor: usize,
    pub(crate) group: Group,
    pub(crate) part: Option<Part>,
    /// What the text named so far suggests.
    pub(crate) fallback: Option<Earlier>,
}

/// A part that does not stand right after its provision: `bokstav e i artikkel 6 nr. 1`, `Article 6
/// GDPR (1)(e)`.
#[derive(Clone, Default)]
pub(crate) struct Part {
    pub(crate) numbers: Vec<u16>,
    pub(crate) letters: Vec<char>,
    /// The number under a paragraph or a letter of a section: `første ledd nr. 2`.
    pub(crate) item: Option<u16>,
}

/// An act named earlier.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Earlier {
    pub(crate) act: ActKey,
    pub(crate) paragraph: u32,
    pub(crate) sentence: u32,
}

/// What has been read so far.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) found: Vec<Found>,
    pub(crate) pending: Vec<Draft>,
    pub(crate) sections: Option<Earlier>,
    pub(crate) articles: Option<Earlier>,
    pub(crate) rules: Option<Earlier>,
    /// The item after the last provision, to see whether the next one goes on from it.
    pub(crate) chain: Option<usize>,
    /// The act of the last provision or mention.
    pub(crate) last: Option<Earlier>,
    /// Whether the chain began with an act of sections, or of articles.
    pub(crate) led: (bool, bool),
}

impl Reader<'_> {
    /// Reads the whole text.
    pub(crate) fn read(&self) -> Vec<Found> {
        let mut state = State::default();
        let mut at = 0;
        while at < self.items.len() {
            at = match self.step(at, &mut state) {
                Some(next) if next > at => next,
                Some(_) | None => at + 1,
            };
        }
        self.settle(&mut state);
        let mut found = state.found;
        found.sort_by_key(|f| f.range.start);
        found.dedup_by(|b, a| b.range.start < a.range.end);
        self.with_leaning(found)
    }

    /// Reads what begins at an item, if anything does, and returns the item after it.
    fn step(&self, at: usize, state: &mut State) -> Option<usize> {
        if let Some(next) = self.shorthand(at, state) {
            return Some(next);
        }
        if let Some(next) = self.preamble(at, state) {
            return Some(next);
        }
        let (part, base) = match self.part_before(at) {
            Some((part, base)) => (Some(part), base),
            None => (None, at),
        };
        if let Some(next) = self.provision(at, base, part.as_ref(), state) {
            return Some(next);
        }
        if part.is_some()
            && let Some(next) = self.provision(at, at, None, state)
        {
            return Some(next);
        }
        let mention = self.mention(at)?;
        self.bare(mention, state)
    }

    /// A provision at `base`, with its act before or after it; `at` is where all of it begins.
    fn provision(
        &self,
        at: usize,
        base: usize,
        part: Option<&Part>,
        state: &mut State,
    ) -> Option<usize> {
        if let Some(mention) = self.mention(base) {
            // `the GDPR, point (e) of Article 6(1)`
            let from = mention.next + usize::from(self.sign(mention.next, ','));
            if part.is_none()
                && let Some((inner, base)) = self.part_before(from)
                && self.opens_provision(base)
                && self.group(base, None, false).is_some_and(|group| {
                    self.act_after(group.next, group.unit).is_none()
                        && !self.mismatch(mention.act, group.unit)
                })
            {
                let whole = Mention { next: base, ..mention };
                return self.after_mention(at, whole, Some(&inner), state);
            }
            return self.after_mention(at, mention, part, state);
        }
        let named = state.articles.filter(|earlier| self.goes_on_in(base, earlier));
        let group = self.group(base, None, false).or_else(|| self.unlabelled(base, named))?;
        if part.is_some() && !group.is_of_one() {
            return None;
        }
        let chained = state.chain.is_some_and(|end| self.joined(end, at));
        if !chained {
            self.settle(state);
            state.led = (false, false);
        }
        let mut draft = Draft {
            from: at,
            next: group.next,
            anchor: base,
            fallback: None,
            group,
            part: part.cloned(),
        };
        if let Some((mention, end)) = self.act_after(draft.group.next, draft.group.unit) {
            return Some(self.with_act_after(draft, &mention, end, state));
        }
        draft.fallback = self.earlier(draft.group.unit, state);
        if draft.group.unit == Unit::Chapter && chained {
            draft.fallback = state.last;
        }
        let next = draft.next;
        state.chain = Some(next);
        state.pending.push(draft);
        Some(next)
    }

    /// Whether the cell or sentence begins here in the paragraph in which the act was named, so that
    /// its articles need no word: `| Grunnlag (GDPR art. 6) | 6(1)(b) – avtale |`.
    fn goes_on_in(&self, at: usize, earlier: &Earlier) -> bool {
        let same = self.items.get(at).is_some_and(|item| item.paragraph == earlier.paragraph);
        let begins = at.checked_sub(1).is_some_and(|before| match self.kind(before) {
            Some(Kind::Sign('|' | ':' | ';' | '•')) => true,
            Some(Kind::Word(word)) => word.role.has(Role::CF) && word.letter.is_none(),
            Some(Kind::Sign(_) | Kind::Number(_) | Kind::Opaque) | None => false,
        });
        same && begins && self.registry.has_articles(earlier.act)
    }

    /// `6(1)(b) GDPR`: an article that only its parts, and the name of its act, tell.
    fn unlabelled(&self, at: usize, named: Option<Earlier>) -> Option<Group> {
        self.small(at).filter(|_| self.sign(at + 1, '(') || self.sign(at + 1, '.'))?;
        let own = |sign| at > 0 && self.tight(at) && self.sign(at - 1, sign);
        if own('.') || own('-') || own('/') {
            return None;
        }
        let group = self.articles(at, Some(gdpr()))?;
        let parted = |leaf: &Leaf| {
            let whole =
                matches!(leaf.place, Place::Article { number: Some(_), letter: Some(_), .. });
            whole && self.registry.gdpr.has(leaf.place)
        };
        let of_articles = |act| self.registry.has_articles(act);
        let after = || self.act_after(group.next, Unit::Article);
        let beside = named.is_some() || after().is_some_and(|(m, _)| of_articles(m.act));
        (group.leaves.iter().all(parted) && beside).then_some(group)
    }

    /// `Section 3-7 and section 4-15 of the Act`: the act is of all that the chain left open.
    fn with_act_after(
        &self,
        draft: Draft,
        mention: &Mention,
        end: usize,
        state: &mut State,
    ) -> usize {
        let (act, problem) = self.meant(mention, state);
        let unit = draft.group.unit;
        let led = match unit {
            Unit::Section => state.led.0,
            Unit::Article | Unit::Chapter | Unit::Recital => state.led.1,
        };
        let (mut mine, mut others) = (Vec::new(), Vec::new());
        for pending in state.pending.drain(..) {
            let of = pending.group.unit;
            let divided = unit == Unit::Article || unit == Unit::Section;
            let same = (of == unit || of == Unit::Chapter && divided) && !led;
            if same { mine.push(pending) } else { others.push(pending) }
        }
        state.pending = others;
        self.settle(state);
        for pending in mine {
            let next = pending.next;
            self.push(pending, next, act, None, problem.clone(), state);
        }
        let (mut draft, mut end) = (draft, end);
        if draft.part.is_none()
            && let Some((part, after)) = self.part_after(&draft.group, act, end)
        {
            (draft.part, end) = (Some(part), after);
        }
        self.push(draft, end, act, mention.named, problem, state);
        self.remember(mention, act, unit, state);
        state.chain = Some(end);
        end
    }

    fn after_mention(
        &self,
        at: usize,
        mention: Mention,
        part: Option<&Part>,
        state: &mut State,
    ) -> Option<usize> {
        let base = self.to_provision(mention.next)?;
        // `GDPR: 6 (1) e`
        let colon = base == mention.next + 1 && self.sign(mention.next, ':');
        let apart = base != mention.next && !colon;
        let (act, mut problem) = self.meant(&mention, state);
        let group = self.group(base, Some(act), !apart)?;
        if part.is_some() && !group.is_of_one() {
            return None;
        }
        // `the Personal Data Act (see section 3 below)`
        if apart && group.everyday && self.has(group.next, Role::ELSEWHERE) {
            return None;
        }
        let mismatch =
            self.mismatch(act, group.unit) || matches!(group.problem, Some(Problem::WrongUnit(_)));
        let wrong = mention.named.is_some_and(|named| named.form == Form::Wrong);
        if mismatch && wrong && mention.act == act {
            // A wrong name fits the act it is known for, and no other.
            let stranger = Mention { act: ActKey::UNKNOWN, named: None, ..mention };
            return self.after_mention(at, stranger, part, state);
        }
        let comma = apart && !self.sign(mention.next, '\'');
        if mismatch && (comma || mention.back.is_some()) {
            return None;
        }
        // `§ 8 i personopplysningsloven` after a name of another act: the nearer act is meant.
        if let Some((other, _)) = self.act_after(group.next, group.unit)
            && other.act != act
            && comma
        {
            return None;
        }
        if mention.back == Some(Back::Act) && act.is_unknown() {
            problem = Some(Problem::NoAct);
        }
        self.settle(state);
        let unit = group.unit;
        let chained = state.chain.is_some_and(|end| self.joined(end, at));
        if !chained {
            state.led = (false, false);
        }
        match unit {
            Unit::Section => state.led.0 = true,
            Unit::Article | Unit::Chapter | Unit::Recital => state.led.1 = true,
        }
        let next = group.next;
        let from = at.min(mention.from);
        let draft = Draft { from, next, anchor: base, group, part: part.cloned(), fallback: None };
        // The act may be named once more after the provision.
        let mut end = next;
        if let Some((again, after)) = self.act_after(next, unit)
            && again.act == act
            && !act.is_unknown()
        {
            end = after;
        }
        self.push(draft, end, act, mention.named, problem, state);
        self.remember(&mention, act, unit, state);
        state.chain = Some(end);
        Some(end)
    }

    /// An act named without a provision.
    fn bare(&self, mention: Mention, state: &mut State) -> Option<usize> {
        let item = self.items.get(mention.from)?;
        let last = self.items.get(mention.next.checked_sub(1)?)?;
        let range = item.start..last.end;
        // `GDPR-kurset` is a course.
        let hyphen = self.sign(mention.next, '-') && self.tight(mention.next);
        let compound = hyphen
            && self.tight(mention.next + 1)
            && self
                .word(mention.next + 1)
                .is_some_and(|w| (!w.capital || self.shouting) && !w.name);
        // So are `GDPR4-15` and `GDPR4100`, and none of them is the law.
        let dashed = self.dash(mention.next + 1) && self.tight(mention.next + 1);
        let coded = self.tight(mention.next)
            && self.number(mention.next).is_some_and(|number| dashed || number > 99);
        // So is `@gdpr_nytt`.
        let handle = self.sign(mention.next, '_') && self.tight(mention.next)
            || mention.from > 0 && self.sign(mention.from - 1, '@') && self.tight(mention.from);
        if compound || coded || handle {
            return None;
        }
        let key = self.field && self.text.trim() == &self.text[range.clone()];
        let whole = mention.alone || key && mention.back.is_none() && mention.named.is_some();
        if !whole {
            return None;
        }
        let (act, problem) = self.meant(&mention, state);
        let problem = problem.or_else(|| self.unreadable(mention.next));
        self.settle(state);
        state.found.push(Found {
            range: range.clone(),
            citations: vec![Citation::whole(act)],
            places: vec![range],
            phrase: None,
            named: mention.named,
            problem,
        });
        let unit = if self.registry.has_articles(act) { Unit::Article } else { Unit::Section };
        self.remember(&mention, act, unit, state);
        if act.is_unknown() && !self.ends_as_act(&mention) {
            state.articles = state.sections;
        }
        state.chain = None;
        Some(mention.next)
    }

    /// A provision that begins after the name of an act and cannot be read: `artikkel seks nr. 1`.
    fn unreadable(&self, at: usize) -> Option<Problem> {
        let item = self.items.get(at).filter(|item| item.breaks == 0)?;
        let label = Role::NUMBER.or(Role::PARAGRAPH).or(Role::LETTER);
        let unreadable = if self.sign(at, '§') {
            !self.opens_provision(at + 1)
        } else {
            let word = self.word(at + 1).is_some_and(|w| w.role == Role::default());
            self.has(at, Role::ARTICLE)
                && (matches!(self.kind(at + 1), None | Some(Kind::Sign(_)))
                    || self.is_and_so_on(at + 1)
                    || word && self.has(at + 2, label))
        };
        unreadable.then(|| Problem::Misspelt(self.text[item.start..item.end].to_owned()))
    }

    /// `fortalen til personvernforordningen punkt 47`: the recitals stand after the act.
    fn preamble(&self, at: usize, state: &mut State) -> Option<usize> {
        let of = Role::OF.or(Role::TO).or(Role::IN);
        if !self.has(at, Role::RECITAL) || !self.has(at + 1, of) {
            return None;
        }
        let mention = self.mention(self.past_skipped(at + 2, 2))?;
        let label = mention.next + usize::from(self.sign(mention.next, ','));
        let labels = Role::POINT.or(Role::NUMBER).or(Role::PARAGRAPH);
        let back = mention.back == Some(Back::Regulation);
        let act = if back { self.meant(&mention, state).0 } else { mention.act };
        if !self.registry.has_articles(act) || !self.has(label, labels) {
            return None;
        }
        let group = self.recitals(label + 1)?;
        let next = group.next;
        self.settle(state);
        let draft = Draft { from: at, next, anchor: label, group, part: None, fallback: None };
        self.push(draft, next, act, mention.named, None, state);
        self.remember(&mention, act, Unit::Recital, state);
        state.chain = Some(next);
        Some(next)
    }

    /// `gdpr:6(1)(e)`, as the program itself writes it.
    fn shorthand(&self, at: usize, state: &mut State) -> Option<usize> {
        self.word(at)?;
        if !(self.sign(at + 1, ':') && self.tight(at + 1) && self.tight(at + 2)) {
            return None;
        }
        let start = self.items[at].start;
        // No citation is longer; the rest of a long text without blanks is not looked at.
        let window = self.text.floor_char_boundary(start + 80);
        let rest = &self.text[start..window];
        let ends =
            |c: char| !(c.is_ascii_alphanumeric() || c.is_lowercase() || "§():-".contains(c));
        let mut text = &rest[..rest.find(ends).unwrap_or(rest.len())];
        let citation = loop {
            match text.parse::<Citation>().or_else(|_| text.to_lowercase().parse()) {
                Ok(citation) => break citation,
                Err(_) => text = text.strip_suffix([')', ':', '-'])?,
            }
        };
        self.registry.acts(citation.act).next()?;
        self.settle(state);
        let range = start..start + text.len();
        let next = self.items.iter().skip(at).position(|item| item.start >= range.end);
        state.found.push(Found {
            range: range.clone(),
            citations: vec![citation],
            places: vec![range],
            phrase: None,
            named: None,
            problem: None,
        });
        Some(next.map_or(self.items.len(), |n| at + n))
    }
}
