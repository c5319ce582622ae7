//! Choices that a written standard leaves open, such as *vi* or *me*: which side a word takes.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::lexicon::Tongue;
use super::word::{Word, fingerprint};
use crate::facts::AsItIs;
use crate::lang::Lang;

/// A choice, and its sides in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it is called.
    pub name: String,
    /// The sides, each with its forms; the first form names the side.
    pub sides: Vec<Vec<String>>,
}

/// A word that takes a side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    /// The word's place among the words of the text.
    pub word: usize,
    /// The choice, by its place in the language's list.
    pub choice: usize,
    /// The side, by its place in the choice.
    pub side: usize,
}

/// Which words take which side.
#[derive(Debug, Clone, Default)]
pub(super) struct Forms {
    words: HashMap<u64, (usize, usize), BuildHasherDefault<AsItIs>>,
    /// The choice between endings of infinitives: its place, and the ending of each side.
    infinitive: Option<(usize, Vec<u8>)>,
    /// The word before an infinitive.
    mark: u64,
    /// Words that may stand between the two.
    between: Vec<u64>,
}

/// Reads «pronoun: vi | me; infinitive: -e | -a».
pub(super) fn choices(text: &str) -> Vec<Choice> {
    let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let read = |part: &str| {
        let (name, sides) = part.split_once(':')?;
        let forms = |side: &str| side.split(',').map(|form| form.trim().to_owned()).collect();
        let sides = sides.split('|').map(forms).collect();
        Some(Choice { name: name.trim().to_owned(), sides })
    };
    whole.split(';').filter_map(read).collect()
}

impl Forms {
    pub(super) fn of(choices: &[Choice], mark: &str) -> Self {
        let mut marks = mark.split(';').map(|word| fingerprint(word.trim()));
        let mark = marks.next().unwrap_or_default();
        let mut forms = Self { mark, between: marks.collect(), ..Self::default() };
        for (at, choice) in choices.iter().enumerate() {
            let ending = |side: &Vec<String>| {
                let ending = side.first()?.strip_prefix('-')?;
                ending.bytes().next()
            };
            let endings: Vec<u8> = choice.sides.iter().filter_map(ending).collect();
            if endings.len() == choice.sides.len() {
                forms.infinitive = Some((at, endings));
                continue;
            }
            for (side, words) in choice.sides.iter().enumerate() {
                forms.words.extend(words.iter().map(|word| (fingerprint(word), (at, side))));
            }
        }
        forms
    }
}

impl Tongue {
    /// The choices that a language leaves open.
    pub fn choices(&self, lang: Lang) -> &[Choice] {
        self.lexicon(lang).map(|lexicon| lexicon.choices.as_slice()).unwrap_or_default()
    }

    /// The words of a text that take a side, in order.
    pub fn sides(&self, text: &str, words: &[Word], lang: Lang) -> Vec<Side> {
        let Some(lexicon) = self.lexicon(lang) else { return Vec::new() };
        let mut sides = Vec::new();
        for (at, word) in words.iter().enumerate() {
            if word.quoted || word.is_name() {
                continue;
            }
            if let Some((choice, side)) = lexicon.norm.words.get(&word.hash) {
                sides.push(Side { word: at, choice: *choice, side: *side });
            }
            let Some((choice, endings)) = &lexicon.norm.infinitive else { continue };
            let norm = &lexicon.norm;
            let is_marked = at > 0
                && words[at - 1].hash == norm.mark
                && word.follows
                && !norm.between.contains(&word.hash);
            let form = &text[word.range.clone()];
            let ending = form.as_bytes().last().copied().unwrap_or_default();
            if is_marked
                && has_two_syllables(form)
                && let Some(side) = endings.iter().position(|it| *it == ending)
            {
                sides.push(Side { word: at, choice: *choice, side });
            }
        }
        sides
    }
}

/// Whether there is a vowel before the last letter: `ha` and `gje` have one syllable, and no choice.
fn has_two_syllables(word: &str) -> bool {
    let vowels = word.to_lowercase().chars().filter(|c| "aeiouyæøåéèóòô".contains(*c)).count();
    vowels > 1
}
