//! Which act a provision is of, and whether it is law at all.
//!
//! The act stands before the provision or after it, or was named earlier. A provision for which
//! none of these gives an act is reported as such, and never handed to the nearest one.

use super::item::Kind;
use super::list::{Group, Leaf, Unit};
use super::mention::{Back, Mention};
use super::{Found, Named, Problem, Reader};
use crate::law::citation::{ActKey, Citation, Place, Section};
use crate::law::vocabulary::{Form, Role};

/// A provision whose act may still be named further on.
struct Draft {
    /// The first item of all that belongs to it.
    from: usize,
    /// The item after the last.
    next: usize,
    /// Where the provision itself begins.
    anchor: usize,
    group: Group,
    part: Option<Part>,
    /// What the text named so far suggests.
    fallback: Option<Earlier>,
}

/// A part before its provision: `bokstav e i artikkel 6 nr. 1`.
#[derive(Clone)]
struct Part {
    numbers: Vec<u16>,
    letters: Vec<char>,
}

/// An act named earlier.
#[derive(Debug, Clone, Copy)]
struct Earlier {
    act: ActKey,
    paragraph: u32,
    sentence: u32,
}

/// What has been read so far.
#[derive(Default)]
struct State {
    found: Vec<Found>,
    pending: Vec<Draft>,
    sections: Option<Earlier>,
    articles: Option<Earlier>,
    rules: Option<Earlier>,
    /// The item after the last provision, to see whether the next one goes on from it.
    chain: Option<usize>,
    /// Whether the chain began with an act of sections, or of articles.
    led: (bool, bool),
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
        found
    }

    /// Reads what begins at an item, if anything does, and returns the item after it.
    fn step(&self, at: usize, state: &mut State) -> Option<usize> {
        if let Some(next) = self.shorthand(at, state) {
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
            return self.after_mention(at, mention, part, state);
        }
        let group = self.group(base, None, false)?;
        if part.is_some() && group.leaves.len() != 1 {
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
        let next = draft.next;
        state.chain = Some(next);
        state.pending.push(draft);
        Some(next)
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
            let same = pending.group.unit == unit && !led;
            if same { mine.push(pending) } else { others.push(pending) }
        }
        state.pending = others;
        self.settle(state);
        for pending in mine {
            let next = pending.next;
            self.push(pending, next, act, None, problem.clone(), state);
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
        let apart = base != mention.next;
        let (act, mut problem) = self.meant(&mention, state);
        let group = self.group(base, Some(act), !apart)?;
        if part.is_some() && group.leaves.len() != 1 {
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
        let key = self.field && self.text.trim() == &self.text[range.clone()];
        let whole = mention.alone || key && mention.back.is_none() && mention.named.is_some();
        if !whole {
            return None;
        }
        let (act, problem) = self.meant(&mention, state);
        self.settle(state);
        state.found.push(Found {
            range: range.clone(),
            citations: vec![Citation::whole(act)],
            places: vec![range],
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

    fn ends_as_act(&self, mention: &Mention) -> bool {
        let last = self.items[mention.next - 1];
        let text = &self.text[last.start..last.end];
        self.registry.vocabulary.ends_as_act(text) || text.eq_ignore_ascii_case("act")
    }

    /// `gdpr:6(1)(e)`, as the program itself writes it.
    fn shorthand(&self, at: usize, state: &mut State) -> Option<usize> {
        self.word(at)?;
        if !(self.sign(at + 1, ':') && self.tight(at + 1) && self.tight(at + 2)) {
            return None;
        }
        let start = self.items[at].start;
        // No citation is longer; the rest of a long text without blanks is not looked at.
        let window = self.text.len().min(start + 80);
        let window = (start..=window).rev().find(|end| self.text.is_char_boundary(*end))?;
        let rest = &self.text[start..window];
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
        let mut text = &rest[..end.unwrap_or(rest.len())];
        let citation = loop {
            match text.parse::<Citation>() {
                Ok(citation) => break citation,
                Err(_) => text = text.strip_suffix([')', '.', ':', '»', '"'])?,
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
            named: None,
            problem: None,
        });
        Some(next.map_or(self.items.len(), |n| at + n))
    }

    // ---- the act ----

    /// The act that a mention means where it stands.
    fn meant(&self, mention: &Mention, state: &State) -> (ActKey, Option<Problem>) {
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

    fn remember(&self, mention: &Mention, act: ActKey, unit: Unit, state: &mut State) {
        let item = self.items[mention.from];
        let earlier = Some(Earlier { act, paragraph: item.paragraph, sentence: item.sentence });
        if mention.back.is_some() && act.is_unknown() {
            return;
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

    fn earlier(&self, unit: Unit, state: &State) -> Option<Earlier> {
        match unit {
            Unit::Article | Unit::Recital => state.articles,
            Unit::Section => state.sections,
            Unit::Chapter => None,
        }
    }

    /// Whether an act is not divided into such units.
    fn mismatch(&self, act: ActKey, unit: Unit) -> bool {
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
    fn to_provision(&self, at: usize) -> Option<usize> {
        let mut next = at;
        for _ in 0..6 {
            let item = self.items.get(next)?;
            if item.breaks > 1 {
                return None;
            }
            if self.opens_provision(next) {
                return Some(next);
            }
            match item.kind {
                Kind::Sign(',' | ':' | '(' | '\'' | '–' | '-' | '"' | '[' | ')') => {}
                Kind::Word(word) if word.letter == Some('s') && item.tight => {}
                Kind::Word(word) if word.role.has(Role::SKIP) && !word.name => {}
                Kind::Number(1900..=2100) if next > at => {}
                Kind::Number(_) if next == at => return Some(next),
                Kind::Number(_) | Kind::Word(_) | Kind::Sign(_) | Kind::Opaque => return None,
            }
            next += 1;
        }
        None
    }

    /// The act named after a provision, and where that ends.
    fn act_after(&self, at: usize, unit: Unit) -> Option<(Mention, usize)> {
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
        // `and (e) (public task) of the GDPR`
        let explained = self.past_explanation(at);
        let mut next = if self.has(explained, Role::OF) { explained } else { at };
        // `recital 43 of the preamble to the GDPR`
        if unit == Unit::Recital && self.has(next, Role::IN) {
            let preamble = self.past_skipped(next + 1, 2);
            if self.has(preamble, Role::RECITAL) {
                next = preamble + 1;
            }
        }
        let comma = self.sign(next, ',');
        if comma {
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

    fn goes_on(&self, at: usize) -> bool {
        self.to_provision(at).is_some_and(|p| self.opens_provision(p))
    }

    /// Whether only what joins citations stands between two items.
    fn joined(&self, end: usize, at: usize) -> bool {
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

    // ---- what is left open ----

    /// Decides what the provisions without an act are.
    fn settle(&self, state: &mut State) {
        for draft in std::mem::take(&mut state.pending) {
            if self.is_look_alike(&draft) {
                continue;
            }
            let Some((act, problem)) = self.inherited(&draft) else { continue };
            let next = draft.next;
            self.push(draft, next, act, None, problem, state);
        }
    }

    /// The act of a provision that names none; nothing if it is no law.
    fn inherited(&self, draft: &Draft) -> Option<(ActKey, Option<Problem>)> {
        let item = self.items[draft.anchor];
        match draft.group.unit {
            Unit::Chapter => None,
            Unit::Recital => Some((draft.fallback.map_or_else(gdpr, |e| e.act), None)),
            Unit::Section => self.inherited_section(draft, item.paragraph, item.sentence),
            Unit::Article => self.inherited_article(draft),
        }
    }

    fn inherited_section(
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

    fn inherited_article(&self, draft: &Draft) -> Option<(ActKey, Option<Problem>)> {
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
        if parted && (exists || draft.group.problem.is_some()) {
            return Some((gdpr(), None));
        }
        let likely =
            parted || self.field || draft.group.leaves.len() > 1 || self.led_by_word(draft.from);
        likely.then(|| {
            (if exists || parted { gdpr() } else { ActKey::UNKNOWN }, Some(Problem::NoAct))
        })
    }

    /// Whether a word such as `etter` or `pursuant to` stands before.
    fn led_by_word(&self, from: usize) -> bool {
        let mut at = from;
        while at > 0 && from - at < 6 && (self.has(at - 1, Role::SKIP) || self.sign(at - 1, '(')) {
            at -= 1;
        }
        at > 0 && self.has(at - 1, Role::LEAD.or(Role::CF))
    }

    /// Whether the provision is of an agreement, a form or a journal.
    fn is_look_alike(&self, draft: &Draft) -> bool {
        if draft.from > 0 && !self.field {
            let before = self.items[draft.from - 1];
            if let Kind::Word(word) = before.kind
                && !word.name
                && before.breaks < 2
                && (word.role.has(Role::NOT_LAW) || self.is_not_law(draft.from - 1))
            {
                return true;
            }
        }
        let mut next = draft.next;
        let everyday = draft.group.everyday || draft.group.unit == Unit::Article;
        if everyday
            && self.has(next, Role::ELSEWHERE)
            && !self.has(next + 1, Role::SKIP)
            && self.mention(next + 1).is_none()
        {
            return true;
        }
        if self.sign(next, ')') {
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

    fn is_not_law(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| {
            matches!(item.kind, Kind::Word(_))
                && self.registry.vocabulary.is_not_law(&self.text[item.start..item.end])
        })
    }

    // ---- what comes out ----

    fn push(
        &self,
        mut draft: Draft,
        end: usize,
        act: ActKey,
        named: Option<Named>,
        problem: Option<Problem>,
        state: &mut State,
    ) {
        // Now that the act is known, a dash can be told from a range.
        if draft.group.unit == Unit::Section
            && let Some(group) = self.group(draft.anchor, Some(act), false)
            && group.next == draft.group.next
        {
            draft.group = group;
        }
        let mut problem = problem.or(draft.group.problem.take());
        let (mut act, mut unit_wrong) = (act, self.mismatch(act, draft.group.unit));
        if unit_wrong {
            problem = Some(Problem::WrongUnit(act));
            // The Personal Data Act carries the regulation as an annex, and is often named for it.
            if draft.group.unit != Unit::Section && act.as_str() == "popplyl" {
                act = gdpr();
                unit_wrong = false;
            }
        }
        let leaves = self.places(&draft);
        let byte = |at: usize| self.items.get(at).map_or(self.text.len(), |item| item.start);
        let last = |next: usize| {
            next.checked_sub(1).and_then(|at| self.items.get(at)).map_or(0, |item| item.end)
        };
        let range = byte(draft.from)..last(end.max(draft.next));
        let single = leaves.len() == 1;
        let (mut citations, mut places) = (Vec::new(), Vec::new());
        for (place, from, next) in leaves {
            let place = if unit_wrong { other_unit(place) } else { place };
            citations.push(Citation { act, place });
            places.push(if single { range.clone() } else { byte(from)..last(next) });
        }
        state.found.push(Found { range, citations, places, named, problem });
    }

    /// The places of a draft, with the part that stood before put in.
    fn places(&self, draft: &Draft) -> Vec<(Place, usize, usize)> {
        let leaves = draft.group.leaves.iter();
        let Some(part) = &draft.part else {
            return leaves.map(|leaf: &Leaf| (leaf.place, leaf.from, leaf.next)).collect();
        };
        let Some(base) = draft.group.leaves.first() else { return Vec::new() };
        let mut out = Vec::new();
        let mut push = |number: Option<u16>, letter: Option<char>| {
            let place = match base.place {
                Place::Article { article, number: own, letter: own_letter } => Place::Article {
                    article,
                    number: number.or(own),
                    letter: letter.or(own_letter),
                },
                Place::Section { section, paragraph, letter: own_letter, number: own } => {
                    Place::Section {
                        section,
                        paragraph: number.or(paragraph),
                        letter: letter.or(own_letter),
                        number: own,
                    }
                }
                Place::Whole | Place::Chapter(_) | Place::Recital(_) => base.place,
            };
            out.push((place, draft.from, draft.next));
        };
        let last = part.numbers.last().copied();
        if part.letters.is_empty() {
            for number in &part.numbers {
                push(Some(*number), None);
            }
        } else {
            for letter in &part.letters {
                push(last, Some(*letter));
            }
        }
        out
    }

    /// A part that stands before its provision, and where that begins: `bokstav e i artikkel 6`.
    fn part_before(&self, at: usize) -> Option<(Part, usize)> {
        let label =
            Role::LETTER.or(Role::POINT).or(Role::NUMBER).or(Role::PARAGRAPH).or(Role::ORDINAL);
        if !self.has(at, label) && !self.number_before_paragraph(at) {
            return None;
        }
        let mut part = Part { numbers: Vec::new(), letters: Vec::new() };
        let mut next = at;
        if let Some((numbers, end, _)) = self.marked_number(at) {
            part.numbers = numbers;
            next = end;
            if self.sign(next, ',') {
                next += 1;
            }
        }
        if let Some((letters, end, _)) = self.letters(next) {
            part.letters = letters;
            next = end;
            while let Some((more, end)) = self.more_letters(next, &part.letters) {
                part.letters.extend(more);
                next = end;
            }
        } else if part.numbers.is_empty() {
            return None;
        }
        next = self.past_sentence(next);
        if !self.has(next, Role::OF) {
            return None;
        }
        let base = self.past_skipped(next + 1, 3);
        let opens = self.opens_provision(base) || self.mention(base).is_some();
        opens.then_some((part, base))
    }

    fn number_before_paragraph(&self, at: usize) -> bool {
        self.number(at).is_some()
            && (self.has(at + 1, Role::PARAGRAPH)
                || self.sign(at + 1, '.') && self.has(at + 2, Role::PARAGRAPH))
    }

    fn more_letters(&self, at: usize, so_far: &[char]) -> Option<(Vec<char>, usize)> {
        let range = self.has(at, Role::TO) || self.dash(at);
        let joins = range || self.sign(at, ',') || self.has(at, Role::AND.or(Role::OR));
        if !joins {
            return None;
        }
        let mut next = at + 1;
        if self.has(next, Role::AND.or(Role::OR)) {
            next += 1;
        }
        let (letters, end, _) = self.letters(next)?;
        if range {
            let between = super::part::letters_between(*so_far.last()?, letters[0])?;
            return Some((between, end));
        }
        Some((letters, end))
    }
}

fn gdpr() -> ActKey {
    "gdpr".parse().unwrap_or(ActKey::UNKNOWN)
}

/// The same place in the unit that the act has: `GDPR § 6` is Article 6.
fn other_unit(place: Place) -> Place {
    match place {
        Place::Section { section, paragraph, letter, number } => match section.chapter {
            Some((article, _)) => Place::Article { article, number: Some(section.number), letter },
            None => Place::Article {
                article: section.number,
                number: paragraph.or(number),
                letter: letter.or(section.suffix),
            },
        },
        Place::Article { article, number, letter } => Place::Section {
            section: Section::plain(article),
            paragraph: number,
            letter,
            number: None,
        },
        Place::Whole | Place::Chapter(_) | Place::Recital(_) => place,
    }
}
