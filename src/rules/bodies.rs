//! Public bodies and shared systems that are no more, with what took over.
//!
//! Comes in: a text, its language and a day. Goes out: where it names a body that was gone on that
//! day. Which they are is data, `bodies.txt`; whether the text may well speak of the past is for the
//! rule that asks.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;

use crate::lang::{ByLang, Lang};

/// One that is no more.
#[derive(Debug)]
pub(crate) struct Former {
    /// Whether it is a system; else it is a body.
    pub(crate) is_system: bool,
    /// The first day without it.
    pub(crate) gone: Date,
    /// Its names.
    was: ByLang<Vec<Name>>,
    /// What to write instead.
    now: ByLang<&'static str>,
}

#[derive(Debug)]
struct Name {
    text: &'static str,
    /// Whether the name is another word too, and means the body only where names stand.
    is_common: bool,
}

/// Where a name may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Among {
    /// In the register, where every text is a name.
    Names,
    /// In running text.
    Words,
}

impl Former {
    /// What to write instead, in a language, else in any.
    pub(crate) fn successor(&self, lang: Lang) -> &'static str {
        let any = || self.now.iter().next().map(|(_, text)| text);
        self.now.get(lang).or_else(any).copied().unwrap_or_default()
    }

    /// Whether a text names what took over: by its whole name, or by a short form of it.
    pub(crate) fn successor_is_in(&self, text: &str, lang: Lang) -> bool {
        let whole = self.successor(lang);
        let before = whole.split(" – ").next().unwrap_or(whole);
        let (long, short) = before.split_once(" (").unwrap_or((before, ""));
        let short = short.trim_end_matches(')');
        text.contains(long) || !short.is_empty() && text.contains(short)
    }
}

static FORMER: LazyLock<Vec<Former>> =
    LazyLock::new(|| include_str!("bodies.txt").split("\n\n").filter_map(block).collect());

/// A name, and the body or system that had it.
type Named = (&'static Name, &'static Former);

/// The names of a language that begin with a letter, each with what bore it.
static NAMES: LazyLock<BTreeMap<(Lang, char), Vec<Named>>> = LazyLock::new(|| {
    let mut names: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for former in &*FORMER {
        for (lang, own) in former.was.iter() {
            for name in own {
                let first = name.text.chars().next().unwrap_or_default();
                names.entry((lang, first)).or_default().push((name, former));
            }
        }
    }
    names
});

fn block(text: &'static str) -> Option<Former> {
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut head = lines.next()?.split_whitespace();
    let (kind, _, gone) = (head.next()?, head.next()?, head.next()?.parse().ok()?);
    let (mut was, mut now) = (Vec::new(), Vec::new());
    for line in lines {
        let (field, rest) = line.split_once(' ')?;
        let (lang, names) = rest.split_once(' ')?;
        let lang: Lang = lang.parse().ok()?;
        if field == "now" {
            now.push((lang, names));
        } else {
            was.push((lang, names.split('|').map(|name| self::name(name.trim())).collect()));
        }
    }
    let is_system = kind == "system";
    Some(Former { is_system, gone, was: was.into_iter().collect(), now: now.into_iter().collect() })
}

fn name(text: &'static str) -> Name {
    let common = text.strip_prefix('!');
    Name { text: common.unwrap_or(text), is_common: common.is_some() }
}

/// Where a text names a body or a system that was gone on a day. All names begin with a capital, so
/// only the words that do are looked at.
pub(crate) fn named(
    text: &str,
    lang: Lang,
    day: Date,
    among: Among,
) -> Vec<(Range<usize>, &'static Former)> {
    let mut found: Vec<(Range<usize>, &'static Former)> = Vec::new();
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let is_start = letter.is_uppercase() && !before.is_some_and(is_part);
        before = Some(letter);
        if !is_start || found.last().is_some_and(|(last, _)| at < last.end) {
            continue;
        }
        let names = NAMES.get(&(lang, letter)).into_iter().flatten().copied();
        let gone = names.filter(|(_, former)| former.gone <= day);
        let fits = gone.filter(|(name, _)| {
            let end = text[at..].strip_prefix(name.text).map(|rest| rest.chars().next());
            let is_alone = || stands_alone(text, at..at + name.text.len());
            (!name.is_common || among == Among::Names && is_alone())
                && end.is_some_and(|next| !next.is_some_and(is_part))
        });
        if let Some((name, former)) = fits.max_by_key(|(name, _)| name.text.len()) {
            found.push((at..at + name.text.len(), former));
        }
    }
    found
}

/// Whether what stands in the range is the whole name, or a form of it: before a bracket or a dash,
/// or in brackets.
fn stands_alone(text: &str, range: Range<usize>) -> bool {
    let (Some(before), Some(after)) = (text.get(..range.start), text.get(range.end..)) else {
        return false;
    };
    let (before, after) = (before.trim_end(), after.trim_start());
    (before.is_empty() || before.ends_with('('))
        && (after.is_empty() || after.starts_with([')', '(', '–']))
}

/// Whether a character belongs to a word, or joins two to one name.
fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-'
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn found(lang: &str, text: &str, among: Among) -> Vec<String> {
        let lang = lang.parse().expect("a tag");
        let named = named(text, lang, date(2026, 11, 21), among);
        named.into_iter().map(|(range, _)| text[range].to_owned()).collect()
    }

    #[test]
    fn every_block_is_read_with_names_in_each_language() {
        let text = include_str!("bodies.txt");
        let heads = text.lines().filter(|l| l.starts_with("body ") || l.starts_with("system "));
        assert_eq!(FORMER.len(), heads.count());
        assert!(FORMER.is_sorted_by_key(|former| (former.is_system, former.gone)));
        for former in FORMER.iter() {
            assert_eq!((former.was.len(), former.now.len()), (3, 3), "{former:?}");
            for (_, name) in
                former.was.iter().flat_map(|(lang, it)| it.iter().map(move |n| (lang, n)))
            {
                assert!(name.text.starts_with(char::is_uppercase), "{name:?}");
            }
        }
    }

    #[test]
    fn names_are_whole_words_and_the_longest_wins() {
        assert_eq!(found("nb", "Vi sender dem til Difi.", Among::Words), ["Difi"]);
        assert_eq!(found("nb", "Difis nettsider, NSD-meldingen, difi", Among::Words), [""; 0]);
        assert_eq!(
            found("en", "the Norwegian Centre for Research Data (NSD)", Among::Words),
            ["Norwegian Centre for Research Data", "NSD"]
        );
    }

    #[test]
    fn a_name_that_is_another_word_counts_among_names_alone() {
        assert_eq!(found("en", "Unit", Among::Names), ["Unit"]);
        assert_eq!(found("en", "Unit Systems Ltd", Among::Names), [""; 0]);
        assert_eq!(found("en", "Unit leaders see the data.", Among::Words), [""; 0]);
        assert_eq!(found("nb", "Opptaket går til Unit.", Among::Words), ["Unit"]);
    }

    #[test]
    fn a_body_is_gone_from_its_last_day_on() {
        let lang = "nb".parse().expect("a tag");
        assert!(named("Difi", lang, date(2019, 12, 31), Among::Names).is_empty());
        let after = named("Difi", lang, date(2020, 1, 1), Among::Names);
        assert_eq!(after[0].1.successor(lang), "Digitaliseringsdirektoratet (Digdir)");
    }
}
