//! A change to a part of the example site, and whether it is found.

use std::collections::BTreeMap;
use std::ops::Range;

use opplyst::site::NoticeSet;

pub(super) use crate::example::Bench;

/// One change: its kind, what it is made to, and the texts with the change made.
pub(super) struct Mutant {
    pub(super) kind: String,
    pub(super) of: Of,
    /// The language that is changed; empty where none alone is.
    pub(super) lang: String,
    pub(super) shown: String,
}

/// What a change is made to.
pub(super) enum Of {
    /// A notice: its id, and the texts of its languages.
    Notice(String, BTreeMap<String, String>),
    /// Files that notices share, by their paths.
    Shared(BTreeMap<String, String>),
}

impl Mutant {
    /// A change to one language of a notice.
    pub(super) fn of_notice(
        kind: &str,
        set: &NoticeSet,
        texts: &BTreeMap<String, String>,
        lang: &str,
        at: Range<usize>,
        new: &str,
    ) -> Self {
        let mut texts = texts.clone();
        let text = texts.get_mut(lang).unwrap();
        let line = text[..at.start].rfind('\n').map_or(0, |end| end + 1);
        let tail = text[line..at.start].chars().rev().take(70).collect::<Vec<_>>();
        let before: String = tail.into_iter().rev().collect();
        let old: String = text[at.clone()].chars().take(60).collect();
        let after: String = text[at.end..].chars().take(30).take_while(|c| *c != '\n').collect();
        text.replace_range(at, new);
        let shown = format!("in {}: {lang} …{before}⟦{old}→{new}⟧{after}", set.id);
        let of = Of::Notice(set.id.to_string(), texts);
        Self { kind: kind.into(), of, lang: lang.to_owned(), shown }
    }
}

impl Bench {
    /// Whether a change is found: by the rules for running text alone where it is made there.
    pub(super) fn finds(&self, mutant: &Mutant) -> bool {
        match &mutant.of {
            Of::Notice(id, texts) => {
                let set = &self.site().notices[id.as_str()];
                // A citation may stand in a field, which other rules compare.
                let kind = mutant.kind.as_str();
                let is_fact = kind == "citation" || super::facts::KINDS.contains(&kind);
                // What a passage speaks of, and in which language, the rules for language tell.
                let is_word = super::prose::OF_LANGUAGE.contains(&kind);
                let is_any = is_fact || is_word;
                self.found(set, texts).iter().any(|it| is_any || it.rule.code.starts_with("OP5"))
            }
            Of::Shared(files) => !self.in_shared(files).is_empty(),
        }
    }

    /// Whether every difference between languages that is found is told in the language that was
    /// changed; nothing where there is none.
    pub(super) fn finds_in_place(&self, mutant: &Mutant) -> Option<bool> {
        let Of::Notice(id, texts) = &mutant.of else { return None };
        let set = &self.site().notices[id.as_str()];
        let file = set.notices.iter().find(|(lang, _)| lang.as_str() == mutant.lang);
        let file = file.map(|(_, notice)| notice.file);
        let found = self.found(set, texts);
        let mut found = found.iter().filter(|it| it.rule.code.starts_with("OP2")).peekable();
        found.peek()?;
        Some(found.all(|it| Some(it.primary.span.file) == file))
    }

    /// How many findings the rules for running text have in a notice with these texts.
    pub(super) fn in_prose(&self, set: &NoticeSet, texts: &BTreeMap<String, String>) -> usize {
        self.found(set, texts).iter().filter(|it| it.rule.code.starts_with("OP5")).count()
    }
}
