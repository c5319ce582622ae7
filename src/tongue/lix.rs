//! How hard a text is to read: the LIX of Björnsson, the mean length of the sentences in words, plus
//! how many of a hundred words have more than six letters.

use std::ops::Range;

use super::word::Word;

/// What a LIX is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lix {
    /// How many words there are.
    pub words: usize,
    /// How many of them have more than six letters.
    pub long: usize,
    /// How many sentences.
    pub sentences: usize,
}

/// A word is long from here.
const LONG: usize = 7;

impl Lix {
    /// The number, rounded; nothing for no words.
    pub fn value(self) -> Option<usize> {
        let (words, long) = (self.words, self.long);
        (words > 0).then(|| {
            let sentences = self.sentences.max(1);
            // Both parts in tenths, so that they are rounded together.
            let tenths = words * 10 / sentences + long * 1000 / words;
            (tenths + 5) / 10
        })
    }

    /// Of two texts together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            long: self.long + other.long,
            sentences: self.sentences + other.sentences,
        }
    }
}

/// Where the sentences of a plain text stand: up to a stop before a capital, or to the end of a line.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let end = at + sign.len_utf8();
        let rest = &text[end..];
        let is_stop = matches!(sign, '.' | '!' | '?')
            && rest.starts_with(char::is_whitespace)
            && rest.trim_start().starts_with(|c: char| !c.is_lowercase());
        if sign == '\n' || is_stop || signs.peek().is_none() {
            found.push(start..end);
            start = end;
        }
    }
    found
}

/// Counts a text, given its words and where its sentences stand.
pub fn lix(text: &str, words: &[Word], sentences: impl IntoIterator<Item = Range<usize>>) -> Lix {
    let mut lix = Lix::default();
    for sentence in sentences {
        let start = words.partition_point(|word| word.range.start < sentence.start);
        let own = words[start..].iter().take_while(|word| word.range.start < sentence.end);
        let before = lix.words;
        for word in own {
            lix.words += 1;
            // A word of fewer bytes has fewer letters.
            lix.long += usize::from(
                word.range.len() >= LONG
                    && text[word.range.clone()].chars().filter(|c| c.is_alphabetic()).count()
                        >= LONG,
            );
        }
        lix.sentences += usize::from(lix.words > before);
    }
    lix
}
