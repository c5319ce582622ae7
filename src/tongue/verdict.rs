//! Another language than the one stated, or a word of one.

use super::lexicon::Tongue;
use super::word::Word;
use crate::lang::Lang;

/// A word that belongs to another written standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stranger<'a> {
    /// The language that has it.
    pub lang: Lang,
    /// What it is called in the language of the text, where that is known.
    pub instead: Option<&'a str>,
}

/// How many words must point to a kindred language, of which it is easy to be wrong.
const SURE_OF_KINDRED: usize = 3;

/// How many words must point to a language that is not kindred.
const SURE: usize = 2;

/// In a text as short as this, such as a label, one word is enough where the languages are not
/// kindred.
const LABEL: usize = 3;

/// How many times more words must point to the other language than to the one stated.
const TIMES: usize = 4;

impl Tongue {
    /// The other language that a text is in; nothing where it is in the language stated, or where
    /// too little can be seen.
    pub fn other_language(&self, words: &[Word], stated: Lang) -> Option<Lang> {
        let own = self.bit(stated)?;
        let mut best: Option<(usize, Lang)> = None;
        for lexicon in &self.languages {
            let Some(other) = self.bit(lexicon.lang).filter(|other| *other != own) else {
                continue;
            };
            let (mut there, mut here) = (0, 0);
            let kindred = self.are_kindred(stated, lexicon.lang);
            // What something is called elsewhere stands in brackets; a kindred language hardly differs.
            let seen = |word: &&Word| !word.quoted && !word.is_name() && (kindred || !word.aside);
            for word in words.iter().filter(seen) {
                match (word.known & other != 0, word.known & own != 0) {
                    (true, false) => there += 1,
                    (false, true) => here += 1,
                    (true, true) | (false, false) => {}
                }
            }
            let least = match (kindred, words.len() <= LABEL) {
                (true, _) => SURE_OF_KINDRED,
                (false, true) => 1,
                (false, false) => SURE,
            };
            if there >= least && there > here * TIMES && best.is_none_or(|(most, _)| there > most) {
                best = Some((there, lexicon.lang));
            }
        }
        best.map(|(_, lang)| lang)
    }

    /// Whether a word belongs to a kindred language, and not to the one stated.
    pub fn stranger(&self, word: &Word, stated: Lang) -> Option<Stranger<'_>> {
        let own = self.bit(stated)?;
        if word.own == 0 || word.known & own != 0 || word.quoted || word.is_name() {
            return None;
        }
        let kindred = self.languages.iter().filter(|it| self.are_kindred(stated, it.lang));
        let has = |lang| self.bit(lang).is_some_and(|bit| word.own & bit != 0);
        let lexicon = kindred.into_iter().find(|it| has(it.lang))?;
        let instead = (lexicon.kindred == Some(stated))
            .then(|| lexicon.counterparts.get(&word.hash))
            .flatten()
            .map(String::as_str);
        Some(Stranger { lang: lexicon.lang, instead })
    }

    /// Whether a single word of one language in a text of the other is a slip.
    pub fn are_kindred(&self, one: Lang, other: Lang) -> bool {
        let names = |lang, named| self.lexicon(lang).is_some_and(|it| it.kindred == Some(named));
        names(one, other) || names(other, one)
    }

    /// How many words of a text point to some languages but not to all: such a text cannot rightly
    /// be the same in all of them.
    pub fn telling(&self, words: &[Word], one: Lang, other: Lang) -> usize {
        let (Some(one), Some(other)) = (self.bit(one), self.bit(other)) else { return 0 };
        let tells = |word: &&Word| (word.known & one != 0) != (word.known & other != 0);
        words.iter().filter(|word| !word.quoted && !word.is_name()).filter(tells).count()
    }
}
