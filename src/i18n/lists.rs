//! Lists of patterns in the wording: lines of words, where `/` parts the words that may stand in one
//! place.
//!
//! In: a message of a list. Out: the places where a word is missing beside a slash, as in `you /we`,
//! where the blank would make two places of one. What patterns are for is known to `crate::facts`.

use fluent_syntax::ast::{Pattern, PatternElement};

/// How the keys of such messages begin.
const LISTS: &str = "claim-";

/// The places of a list with a slash that has no word before or after it.
pub(super) fn torn<'a>(key: &str, pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    if !key.starts_with(LISTS) {
        return Vec::new();
    }
    let texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    texts.flat_map(str::split_whitespace).filter(|place| is_torn(place)).collect()
}

/// Whether one of the words of a place in a list has no letter. A place without a slash is whole: it
/// may be one of the signs that stand for words.
pub fn is_torn(place: &str) -> bool {
    let mut words = place.split('/');
    place.contains('/') && words.any(|word| !word.contains(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::is_torn;

    #[test]
    fn a_slash_has_a_word_on_either_side() {
        for whole in ["du/dere", "slett*/fjern*", "oss/dykk?", "~", "…", "&", "du"] {
            assert!(!is_torn(whole), "{whole}");
        }
        for torn in ["/dere", "du/", "/", "du//dere", "du/*", "du/?"] {
            assert!(is_torn(torn), "{torn}");
        }
    }
}
