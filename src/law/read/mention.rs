//! Where an act is named: by a name, by date and number, or by words that only look like a name.

use super::item::{Item, Kind, Word};
use super::{Named, Reader};
use crate::law::act::{Act, Start};
use crate::law::citation::ActKey;
use crate::law::vocabulary::{Form, Name, Role};

/// An act, named at a place.
#[derive(Debug, Clone)]
pub(crate) struct Mention {
    /// The first item.
    pub(crate) from: usize,
    /// One past the last item.
    pub(crate) next: usize,
    /// Which act it names.
    pub(crate) act: ActKey,
    /// How.
    pub(crate) named: Option<Named>,
    /// Whether it names an act even without a provision beside it.
    pub(crate) alone: bool,
    /// Whether it only points back: `loven`, `the Act`.
    pub(crate) back: Option<Back>,
    /// A misspelt name: the act probably meant.
    pub(crate) perhaps: Option<ActKey>,
    /// The other act, where two are named as one: `personopplysningsloven/GDPR`.
    pub(crate) beside: Option<ActKey>,
}

/// What a word that points back can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Back {
    /// An act with sections.
    Act,
    /// A regulation with sections, under an act.
    Rules,
    /// A regulation with articles, which in a privacy notice is one only.
    Regulation,
}

impl Reader<'_> {
    /// The act named at this item, with everything that belongs to the name.
    pub(crate) fn mention(&self, at: usize) -> Option<Mention> {
        let mut mention = self.single_mention(at)?;
        // Two names of one act beside each other are one: `personvernforordningen (GDPR)`.
        for _ in 0..3 {
            let Some(next) = self.alias(&mention) else { break };
            mention = next;
        }
        Some(mention)
    }

    pub(crate) fn single_mention(&self, at: usize) -> Option<Mention> {
        let word = self.word(at)?;
        if word.name
            && !word.role.has(Role::NOT_ACT)
            && let Some(name) = self.name_at(at, word)
        {
            return Some(self.of_name(at, word, name));
        }
        // `FOR-2017-12-15-2105` is an act, and `vilkår for § 8` is none.
        if word.role.has(Role::ACT) && self.seen(at) == "for" {
            return None;
        }
        if word.role.has(Role::ACT.or(Role::SAME_RULES))
            && let Some(mention) = self.rules_under(at)
        {
            return Some(mention);
        }
        if word.role.has(Role::ACT) {
            if let Some(mention) = self.by_number(at) {
                return Some(mention);
            }
            if let Some(mention) = self.by_title(at) {
                return Some(mention);
            }
        }
        if word.role.has(Role::ACT.or(Role::ACT_LAST)) {
            // `Directive 95/46/EC`, `forordning (EU) 2024/1689`
            let end = self.past_act_number(at + 1);
            if end > at + 1 {
                return Some(self.unknown(at, end, false));
            }
        }
        let found = self.capitalised(at).or_else(|| self.coordinated(at));
        if let Some(mention) = found.or_else(|| self.hyphenated(at)) {
            return Some(mention);
        }
        let back = if word.role.has(Role::SAME_REGULATION) {
            Some(Back::Regulation)
        } else if word.role.has(Role::SAME_ACT) {
            Some(Back::Act)
        } else if word.role.has(Role::SAME_RULES) {
            Some(Back::Rules)
        } else {
            None
        };
        // `Riksarkivarens forskrift § 7-29`: some regulation, and not the act named before.
        let beside = |next| self.opens_provision(next);
        let last = word.role.has(Role::ACT_LAST);
        let other = word.role.has(Role::ACT) && beside(at + 1)
            || last && (beside(at + 1) || self.sign(at + 1, ',') && beside(at + 2));
        if back.is_none() && other && !(at > 0 && self.is_not_law(at - 1)) {
            return Some(self.unknown(at, at + 1, false));
        }
        if back.is_some() && !self.follows_compound(at) {
            return Some(Mention {
                from: at,
                next: at + 1,
                act: ActKey::UNKNOWN,
                named: None,
                alone: false,
                back,
                perhaps: None,
                beside: None,
            });
        }
        // `tvml. § 3`
        let brief = self.sign(at + 1, '.') && self.tight(at + 1) && self.sign(at + 2, '§');
        if brief
            && word.role == Role::default()
            && self.registry.vocabulary.is_brief(&self.seen(at))
        {
            return Some(self.unknown(at, at + 2, false));
        }
        if let Some(mention) = self.abbreviated(at, word) {
            return Some(mention);
        }
        if word.role == Role::default() {
            return self.by_ending(at, word);
        }
        None
    }

    /// `IK-HMS § 5`, `TEK17 § 12-1`: an abbreviation in capitals before a section, which is an act
    /// that nothing here knows, and surely not the one named before.
    fn abbreviated(&self, at: usize, word: Word) -> Option<Mention> {
        if self.shouting || word.role != Role::default() || !self.shouted(at) {
            return None;
        }
        let mut next = at + 1;
        if self.sign(next, '-') && self.tight(next) && self.tight(next + 1) {
            self.word(next + 1).filter(|_| self.shouted(next + 1))?;
            next += 2;
        }
        next += usize::from(self.tight(next) && self.number(next).is_some());
        let begins = at == 0 || !self.tight(at) || !self.sign(at - 1, '-');
        (begins && self.sign(next, '§')).then(|| self.unknown(at, next, false))
    }

    /// `forskrift til opplæringslova § 3-1`: a provision of the regulations, which have no name of
    /// their own, and not of the act.
    fn rules_under(&self, at: usize) -> Option<Mention> {
        let name = self.past_skipped(at + 2, 2);
        let act = self.word(name).filter(|_| self.has(at + 1, Role::TO))?;
        if act.role.has(Role::SAME_ACT) {
            let beside = self.to_provision(name + 1).is_some();
            return beside.then(|| self.unknown(at, name + 1, false));
        }
        let act = self.of_name(name, act, self.name_at(name, act)?);
        let beside = act.named.is_some() && self.to_provision(act.next).is_some();
        beside.then(|| self.known_rules(at, &act).unwrap_or(self.unknown(at, act.next, false)))
    }

    /// Regulations told by their act, where they have such a name for one of the names of the act:
    /// `Regulations to the Act relating to Universities and University Colleges`.
    fn known_rules(&self, at: usize, act: &Mention) -> Option<Mention> {
        let item = self.items.get(at)?;
        let kind = &self.text[item.start..item.end];
        let to = self.items.get(at + 1)?;
        let to = &self.text[to.start..to.end];
        let article = match self.has(at + 2, Role::SKIP) {
            true => format!("{} ", self.seen(at + 2)),
            false => String::new(),
        };
        let known = self.registry.printers.iter().find_map(|printer| {
            let text = format!("{kind} {to} {article}{}", printer.name(act.act)?);
            self.registry.vocabulary.names(&text).first()
        })?;
        let lang = known.lang;
        let named =
            Named { act: known.act, form: known.form, lang, start: item.start, ..act.named? };
        Some(Mention {
            from: at,
            next: act.next,
            act: known.act,
            named: Some(named),
            ..act.clone()
        })
    }

    /// The name to trust among those that the phrase has.
    fn name_at(&self, at: usize, word: Word) -> Option<Name> {
        let names = &self.registry.vocabulary.meaning(word.meaning?).names;
        // An abbreviation in capitals is another word in small letters: LED, SP, LOA.
        let text = self.seen(at);
        // So is a single word for an act that is not in the registry: the constitution of a club.
        let small = !word.capital && !text.contains(' ');
        let mut good = names
            .iter()
            .filter(|name| !(name.capital && small && (text.len() <= 5 || name.act.is_unknown())));
        let first = good.next()?;
        Some(
            good.find(|name| name.lang == self.lang && name.form == Form::Official)
                .map_or(*first, |n| *n),
        )
    }

    fn of_name(&self, at: usize, word: Word, name: Name) -> Mention {
        let item = self.items[at];
        let text = self.seen(at);
        let last_word = text.trim_end_matches(['.', ')']);
        let last_word = last_word.rsplit([' ', '-', '(']).next().unwrap_or_default();
        let has_capital = last_word.starts_with(char::is_uppercase);
        let year = self.year_beside(at);
        let wrong_act = self.is_other_act(at, word, &text)
            || year.is_some_and(|year| self.is_of_no_act(at, name.act, year));
        let act = if wrong_act { ActKey::UNKNOWN } else { name.act };
        let digits = text.bytes().any(|b| b.is_ascii_digit());
        Mention {
            from: at,
            next: at + 1,
            act,
            named: (!act.is_unknown()).then_some(Named {
                act,
                form: name.form,
                lang: name.lang,
                start: item.start,
                end: item.end,
                year,
            }),
            alone: name.form != Form::Short
                && (!name.capital || has_capital || digits || text.matches(' ').count() > 1),
            back: None,
            perhaps: None,
            beside: None,
        }
    }

    /// `Freedom of Information Act 2000`: a year in which no act of that name was made or begun, and
    /// so the act of another country.
    fn is_of_no_act(&self, at: usize, act: ActKey, year: u16) -> bool {
        let text = year.to_string();
        let begun = |act: &Act| matches!(act.from, Start::On(day) if day.year() == year as i16);
        let is_of = |act: &Act| act.is_gdpr() || act.year() == text || begun(act);
        self.is_english_title(at) && !act.is_unknown() && !self.registry.acts(act).any(is_of)
    }

    /// Whether what stands before a name makes it the name of another act: `Swedish Education Act`,
    /// `helse- og arkivloven`, `Child Welfare and Education Act`.
    fn is_other_act(&self, at: usize, word: Word, text: &str) -> bool {
        if self.follows_compound(at) {
            return true;
        }
        let Some(before) = at.checked_sub(1).and_then(|b| self.word(b)) else { return false };
        if before.role.has(Role::FOREIGN) {
            return true;
        }
        // In English every word of a name has a capital, so one more capital is one more word of
        // the name, unless it opens the sentence.
        let title_case = word.capital && text.contains(' ');
        let opens = at < 2 || self.items[at - 1].breaks > 0 || self.ends_sentence(at - 2);
        title_case
            && before.capital
            && before.role == Role::default()
            && !before.name
            && before.letter.is_none()
            && !opens
            && self.items[at].breaks == 0
            && (!self.shouted(at - 1) || self.shouting && text.ends_with(" ACT"))
    }

    /// Whether the word is the last part of a compound: `helse- og arkivloven`, `X-loven`.
    pub(crate) fn follows_compound(&self, at: usize) -> bool {
        let Some(item) = self.items.get(at) else { return false };
        if at >= 2 && item.tight && self.sign(at - 1, '-') && self.items[at - 1].tight {
            return true;
        }
        at >= 3
            && self.has(at - 1, Role::AND)
            && self.sign(at - 2, '-')
            && self.items[at - 2].tight
            && !self.items[at - 1].tight
    }

    pub(crate) fn unknown(&self, from: usize, next: usize, alone: bool) -> Mention {
        Mention {
            from,
            next,
            act: ActKey::UNKNOWN,
            named: None,
            alone,
            back: None,
            perhaps: None,
            beside: None,
        }
    }

    /// Past words that say nothing of where the provision stands.
    pub(crate) fn past_skipped(&self, at: usize, most: usize) -> usize {
        let mut next = at;
        while next < at + most
            && self
                .word(next)
                .is_some_and(|w| w.role.has(Role::SKIP) && !w.name && !w.role.has(Role::ACT))
        {
            next += 1;
        }
        next
    }

    /// Whether a provision can begin here: `§`, `artikkel 6`, `section 4`.
    pub(crate) fn opens_provision(&self, at: usize) -> bool {
        match self.kind(at) {
            Some(Kind::Sign('§')) => true,
            Some(Kind::Word(word)) => {
                let label = word
                    .role
                    .has(Role::ARTICLE.or(Role::SECTION).or(Role::CHAPTER).or(Role::RECITAL));
                let number = |i| matches!(self.kind(i), Some(Kind::Number(_) | Kind::Sign('§')));
                let chapter = word.role.has(Role::CHAPTER) && self.roman(at + 1).is_some();
                // `paragraph 4-15` is a section, whatever the word.
                // `et par 4-5-åringer` are children.
                let dashed = word.role.has(Role::PARAGRAPH)
                    && self.seen(at).len() > 4
                    && self.small(at + 1).is_some()
                    && self.dash(at + 2)
                    && self.tight(at + 2)
                    && self.small(at + 3).is_some();
                // `Personal Data Act s. 8`, but no `arkivlova s. 45`, which is a page.
                let title =
                    |at: usize| at.checked_sub(1).is_some_and(|at| self.is_english_title(at));
                let brief = word.role.has(Role::BRIEF)
                    && self.small(at + 1).is_some()
                    && (title(at)
                        || at > 0
                            && (self.number(at - 1).is_some() || self.sign(at - 1, ','))
                            && title(at - 1));
                // `fortale (47)`
                let bracketed = word.role.has(Role::RECITAL)
                    && self.sign(at + 1, '(')
                    && self.small(at + 2).is_some()
                    && self.sign(at + 3, ')');
                dashed
                    || bracketed
                    || brief
                    || label
                        && (chapter
                            || number(at + 1)
                            || self.has(at + 1, Role::NUMBER.or(Role::ARTICLE)) && number(at + 2))
            }
            Some(Kind::Number(_) | Kind::Sign(_) | Kind::Opaque) | None => false,
        }
    }

    fn ends_sentence(&self, at: usize) -> bool {
        matches!(
            self.kind(at),
            Some(Kind::Sign('.' | '!' | '?' | ':' | '•' | '"' | '(' | ')' | ';'))
        ) || self.items.get(at + 1).is_some_and(|item: &Item| item.breaks > 0)
    }

    pub(crate) fn quote(&self, at: usize) -> bool {
        self.sign(at, '"') || self.sign(at, '\'')
    }
}
