//! OP719: a name that is spelt in two ways.

use std::collections::HashMap;

use super::languages;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::source::Span;
use crate::tongue::Shape;

rule! {
    /// A name is spelt in another way than in the register, or in two ways in one notice.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the data see them in StudentWeb. You log in to Studentweb.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Only those who need the data see them in Studentweb. You log in to Studentweb.
    /// ```
    pub(crate) static NAME_SPELT_IN_TWO_WAYS: OP719 "name-spelt-in-two-ways", Warning, [];
}

/// A way to write a name: where it stands first, how, and how often.
type Spelling<'a> = (&'a str, Span, Shape, usize);

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (lang, parts) in languages(context) {
        let names = context.vocabulary.names.iter().find(|(own, _)| *own == lang);
        let mut spellings: HashMap<u64, Vec<Spelling<'_>>> = HashMap::new();
        for (part, worded) in &parts {
            let text = part.text.as_str();
            for word in worded.words.iter().filter(|word| word.shape != Shape::Small) {
                let form = &text[word.range.clone()];
                let rest = &text[word.range.start..];
                let is_cited = text[..word.range.start].ends_with(['«', '“', '"', '`']);
                let known = names.map(|(_, names)| names.begin(rest, form)).unwrap_or_default();
                let differs = known.iter().find_map(|name| {
                    let written = written(rest, name)?;
                    (written != *name).then_some((name.as_str(), written))
                });
                let is_right = known.iter().any(|name| rest.starts_with(name.as_str()));
                if let Some((name, written)) = differs.filter(|_| !is_right && !is_cited) {
                    let range = word.range.start..word.range.start + written.len();
                    let finding = Diagnostic::new(&NAME_SPELT_IN_TWO_WAYS, part.text.span(range))
                        .arg("words", written)
                        .arg("name", name)
                        .label("here");
                    out.push(finding);
                    continue;
                }
                if word.shape == Shape::Capitals || word.quoted {
                    continue;
                }
                let known = spellings.entry(word.hash).or_default();
                match known.iter_mut().find(|(other, ..)| is_same(other, form)) {
                    Some(spelling) => spelling.3 += 1,
                    None => {
                        known.push((form, part.text.span(word.range.clone()), word.shape, 1));
                    }
                }
            }
        }
        let mut found: Vec<Diagnostic> = spellings.into_values().filter_map(two_ways).collect();
        found.sort_by_key(|finding| finding.primary.span.start);
        out.extend(found);
    }
}

/// Whether two words are spelt alike, whichever apostrophe stands in them: it tells of the keyboard.
fn is_same(one: &str, other: &str) -> bool {
    let straight = |c: char| if c == '’' { '\'' } else { c };
    one.chars().map(straight).eq(other.chars().map(straight))
}

/// A finding where a name has two spellings, one of them with capitals inside.
fn two_ways(mut spellings: Vec<Spelling<'_>>) -> Option<Diagnostic> {
    let has_mixed = spellings.iter().any(|(_, _, shape, _)| *shape == Shape::Mixed);
    spellings.sort_by_key(|(_, span, _, count)| (*count, std::cmp::Reverse(span.start)));
    let ([least, .., most], true) = (spellings.as_slice(), has_mixed) else { return None };
    let finding = Diagnostic::new(&NAME_SPELT_IN_TWO_WAYS, least.1)
        .arg("words", least.0)
        .arg("name", most.0)
        .label("here")
        .related(most.1, "there", Vec::new());
    Some(finding)
}

/// The beginning of a text that has the letters and digits of a name, and ends where a word does.
fn written<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let mut letters = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    let mut next = letters.next();
    for (at, character) in text.char_indices() {
        let Some(expected) = next else {
            let ends = !character.is_alphanumeric() && character != '-';
            return ends.then(|| text[..at].trim_end());
        };
        if !character.is_alphanumeric() {
            if matches!(character, ' ' | '-' | '\u{a0}') {
                continue;
            }
            return None;
        }
        if character.to_lowercase().next() != Some(expected) {
            return None;
        }
        next = letters.next();
    }
    next.is_none().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{is_same, written};

    #[test]
    fn an_apostrophe_is_no_spelling() {
        assert!(is_same("EU's", "EU’s"));
        assert!(!is_same("HK-dir", "HK-Dir"));
    }

    #[test]
    fn another_spelling_of_a_name_is_seen() {
        assert_eq!(written("Public360 has it", "Public 360"), Some("Public360"));
        assert_eq!(written("Public-360.", "Public 360"), Some("Public-360"));
        assert_eq!(written("Public 360", "Public 360"), Some("Public 360"));
        assert_eq!(written("Public 3600", "Public 360"), None);
        assert_eq!(written("Publikum", "Public 360"), None);
    }
}
