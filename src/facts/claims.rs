//! Sentences that promise or deny something: found by patterns that each language lists.
//!
//! Comes in: the tokens of a sentence, and the patterns of `claims.ftl`. Goes out: which claims the
//! sentence makes, and where. Whether a claim is true is not asked here.
//!
//! A pattern is a line of words that must follow each other in one sentence:
//!
//! | written | means |
//! |---|---|
//! | `slett*` | a word that begins so |
//! | `du/dere` | one of these words, with no blank between: a line with a torn place is left out |
//! | `oss?` | the word may be left out |
//! | `…` | any words |
//! | `~` | at most three words |
//! | `$` | the sentence ends here |
//! | `one & two` | both patterns hold, in any order |
//!
//! What stands under `.unless` makes the sentence say something else, or say it with a condition:
//! then the claim is not made. A language without a list makes no claims.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::token::{FIRST, Kind, Token, first_letters};
use super::words::AsItIs;
use crate::i18n::is_torn;

/// What a sentence may promise or deny.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Claim {
    /// The reader may object to the processing.
    Objection,
    /// An objection to marketing is weighed, or takes reasons.
    MarketingWeighed,
    /// The reader may have the data in a form to take along.
    Portability,
    /// The reader may withdraw consent.
    Withdrawal,
    /// Consent cannot be withdrawn.
    NoWithdrawal,
    /// One may complain to the authority only after complaining to the controller.
    ComplaintAfterUs,
    /// Everybody who uses a right must prove who they are.
    IdentityOfAll,
    /// Somebody must prove who they are; for what, the text around it tells.
    IdentityAsked,
    /// Whoever wants data erased must give reasons.
    ReasonsForErasure,
    /// Whoever asks must give reasons; for what, the text around it tells.
    ReasonsAsked,
    /// The data are shared with nobody.
    NotShared,
    /// The data do not leave the EEA.
    NotTransferred,
    /// The authority is told of a breach.
    BreachNotice,
    /// The authority is told of something; of what, the text around it tells.
    NoticeToAuthority,
    /// What the sentence before told is done.
    ThatWeDo,
    /// The data are kept until the reader asks for something else.
    UntilAsked,
    /// The data are kept as long as necessary.
    AsLongAsNecessary,
    /// Data are stored for a time, or deleted after it.
    Storage,
    /// The reader has a right, or may demand something.
    ReaderMay,
    /// An answer may take longer than usual.
    Extension,
    /// The Commission has decided that a country protects data well enough.
    Adequate,
    /// Somebody is a processor.
    IsProcessor,
    /// Somebody is a controller.
    IsController,
    /// Using a right costs something.
    FeeForRequest,
    /// Something costs; what, the text around it tells.
    FeeAsked,
    /// An answer comes at no certain time.
    NoTimeLimit,
    /// The basis is consent.
    OnConsent,
    /// The basis is a contract.
    OnContract,
    /// The basis is a legal obligation.
    OnObligation,
    /// The basis is a public task.
    OnTask,
    /// The basis is a legitimate interest.
    OnInterest,
    /// The subject is access.
    AboutAccess,
    /// The subject is rectification.
    AboutRectification,
    /// The subject is erasure.
    AboutErasure,
    /// The subject is restriction.
    AboutRestriction,
    /// The subject is portability.
    AboutPortability,
    /// The subject is objection.
    AboutObjection,
    /// The subject is complaint.
    AboutComplaint,
    /// The subject is a breach.
    AboutBreach,
    /// Something holds for nothing else: *only*.
    LimitOnly,
    /// The same in words that mean other things too.
    OnlyFreely,
    /// Something holds every time: *always*.
    LimitAlways,
    /// The same in words that mean other things too.
    AlwaysFreely,
    /// Something is not less: *at least*.
    LimitAtLeast,
    /// The same in words that mean other things too.
    AtLeastFreely,
    /// Something is not more: *at most*.
    LimitAtMost,
    /// The same in words that mean other things too.
    AtMostFreely,
}

impl Claim {
    /// All of them, with the keys of their messages.
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Objection, "claim-objection"),
        (Self::MarketingWeighed, "claim-marketing-weighed"),
        (Self::Portability, "claim-portability"),
        (Self::Withdrawal, "claim-withdrawal"),
        (Self::NoWithdrawal, "claim-no-withdrawal"),
        (Self::ComplaintAfterUs, "claim-complaint-after-us"),
        (Self::IdentityOfAll, "claim-identity-of-all"),
        (Self::IdentityAsked, "claim-identity-asked"),
        (Self::ReasonsForErasure, "claim-reasons-for-erasure"),
        (Self::ReasonsAsked, "claim-reasons-asked"),
        (Self::NotShared, "claim-not-shared"),
        (Self::NotTransferred, "claim-not-transferred"),
        (Self::BreachNotice, "claim-breach-notice"),
        (Self::NoticeToAuthority, "claim-notice-to-authority"),
        (Self::ThatWeDo, "claim-that-we-do"),
        (Self::UntilAsked, "claim-until-asked"),
        (Self::AsLongAsNecessary, "claim-as-long-as-necessary"),
        (Self::Storage, "claim-storage"),
        (Self::ReaderMay, "claim-reader-may"),
        (Self::Extension, "claim-extension"),
        (Self::Adequate, "claim-adequate"),
        (Self::IsProcessor, "claim-is-processor"),
        (Self::IsController, "claim-is-controller"),
        (Self::FeeForRequest, "claim-fee-for-request"),
        (Self::FeeAsked, "claim-fee-asked"),
        (Self::NoTimeLimit, "claim-no-time-limit"),
        (Self::OnConsent, "claim-on-consent"),
        (Self::OnContract, "claim-on-contract"),
        (Self::OnObligation, "claim-on-obligation"),
        (Self::OnTask, "claim-on-task"),
        (Self::OnInterest, "claim-on-interest"),
        (Self::AboutAccess, "claim-about-access"),
        (Self::AboutRectification, "claim-about-rectification"),
        (Self::AboutErasure, "claim-about-erasure"),
        (Self::AboutRestriction, "claim-about-restriction"),
        (Self::AboutPortability, "claim-about-portability"),
        (Self::AboutObjection, "claim-about-objection"),
        (Self::AboutComplaint, "claim-about-complaint"),
        (Self::AboutBreach, "claim-about-breach"),
        (Self::LimitOnly, "claim-limit-only"),
        (Self::OnlyFreely, "claim-limit-only-freely"),
        (Self::LimitAlways, "claim-limit-always"),
        (Self::AlwaysFreely, "claim-limit-always-freely"),
        (Self::LimitAtLeast, "claim-limit-at-least"),
        (Self::AtLeastFreely, "claim-limit-at-least-freely"),
        (Self::LimitAtMost, "claim-limit-at-most"),
        (Self::AtMostFreely, "claim-limit-at-most-freely"),
    ];
}

/// A claim in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// What is claimed.
    pub claim: Claim,
    /// The words that claim it.
    pub range: Range<usize>,
    /// The sentence.
    pub sentence: Range<usize>,
}

/// The patterns of one language.
#[derive(Debug, Clone, Default)]
pub(super) struct Patterns {
    list: Vec<Pattern>,
    /// The patterns by the first letters of a word that each must have.
    by_letters: HashMap<u64, Vec<u32>, BuildHasherDefault<AsItIs>>,
    /// What takes a claim back.
    unless: Vec<(Claim, Pattern)>,
}

/// How many words `~` may stand for.
const FEW: usize = 3;

#[derive(Debug, Clone)]
struct Pattern {
    claim: Claim,
    /// Each of these must be found; the first gives the place.
    all: Vec<Vec<Step>>,
    /// Words of which the sentence must have one, by which the pattern is looked up.
    needed: Vec<Form>,
}

#[derive(Debug, Clone)]
enum Step {
    /// One of these words, which may be optional.
    Word(Vec<Form>, bool),
    /// At most so many words.
    Gap(usize),
    End,
}

#[derive(Debug, Clone)]
struct Form {
    letters: String,
    is_prefix: bool,
    /// The first letters, where there are as many.
    first: Option<u64>,
}

impl Form {
    fn of(text: &str) -> Self {
        let is_prefix = text.ends_with('*');
        let letters = text.trim_end_matches('*').to_lowercase();
        let first = (letters.chars().count() >= FIRST).then(|| first_letters(&letters));
        Self { letters, is_prefix, first }
    }

    fn fits(&self, word: &Word<'_>) -> bool {
        self.first.is_none_or(|first| first == word.first)
            && (self.is_prefix || word.letters.len() == self.letters.len())
            && word.letters.starts_with(&self.letters)
    }
}

impl Pattern {
    fn of(claim: Claim, line: &str) -> Self {
        let step = |word: &str| match word {
            "…" => Step::Gap(usize::MAX),
            "~" => Step::Gap(FEW),
            "$" => Step::End,
            _ => {
                let forms = word.trim_end_matches('?').split('/').map(Form::of).collect();
                Step::Word(forms, word.ends_with('?'))
            }
        };
        let all = line.split(" & ").map(|part| part.split_whitespace().map(step).collect());
        let all: Vec<Vec<Step>> = all.collect();
        let needed = rarest(&all).to_vec();
        Self { claim, all, needed }
    }

    /// Where it stands among the words of a sentence: from which to which word.
    fn find(&self, words: &[Word<'_>]) -> Option<(usize, usize)> {
        let mut places = self
            .all
            .iter()
            .map(|steps| (0..words.len()).find_map(|at| Some((at, follow(steps, words, at)?))));
        let first = places.next()??;
        places.all(|place| place.is_some()).then_some(first)
    }
}

/// The words of the step that is rarest, which is taken to be the one with the longest words.
fn rarest(all: &[Vec<Step>]) -> &[Form] {
    let shortest = |forms: &[Form]| forms.iter().map(|it| it.letters.len()).min();
    let words = all.iter().flatten().filter_map(|step| match step {
        Step::Word(forms, false) => Some(forms.as_slice()),
        Step::Word(_, true) | Step::Gap(_) | Step::End => None,
    });
    words.max_by_key(|forms| shortest(forms)).unwrap_or_default()
}

/// Follows the steps from word `at` on; gives the word after the last.
fn follow(steps: &[Step], words: &[Word<'_>], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    match step {
        Step::Word(forms, is_optional) => {
            let fits = words.get(at).is_some_and(|it| forms.iter().any(|form| form.fits(it)));
            let taken = if fits { follow(rest, words, at + 1) } else { None };
            taken.or_else(|| if *is_optional { follow(rest, words, at) } else { None })
        }
        Step::Gap(most) => {
            let last = at.saturating_add(*most).min(words.len());
            (at..=last).find_map(|at| follow(rest, words, at))
        }
        Step::End => (at == words.len()).then_some(at),
    }
}

/// A word of a sentence, in small letters.
struct Word<'t> {
    letters: Cow<'t, str>,
    /// Its first letters as one number.
    first: u64,
    range: Range<usize>,
}

impl<'t> Word<'t> {
    /// What a token says; nothing for a sign or an address.
    fn of(text: &'t str, token: &Token) -> Option<Self> {
        let range = token.range.clone();
        let first = match token.kind {
            Kind::Word { first, .. } => first,
            Kind::Number(_) => first_letters(&text[range.clone()]),
            Kind::Sign(_) | Kind::Address => return None,
        };
        Some(Self { letters: lower(&text[range.clone()]), first, range })
    }
}

impl Patterns {
    /// Reads the lists of one language, by the keys of their messages.
    pub(super) fn of(text: &impl Fn(&str) -> Option<String>) -> Self {
        let mut patterns = Self::default();
        for (claim, key) in Claim::ALL {
            for line in lines(text(key)) {
                patterns.add(Pattern::of(*claim, &line));
            }
            let unless = lines(text(&format!("{key}.unless")));
            patterns.unless.extend(unless.map(|line| (*claim, Pattern::of(*claim, &line))));
        }
        patterns
    }

    fn add(&mut self, pattern: Pattern) {
        let at = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        for form in &pattern.needed {
            let list = self.by_letters.entry(first_letters(&form.letters)).or_default();
            if list.last() != Some(&at) {
                list.push(at);
            }
        }
        self.list.push(pattern);
    }

    /// The claims of the sentences of a paragraph.
    pub(super) fn find(
        &self,
        text: &str,
        tokens: &[Token],
        sentences: &[Range<usize>],
        out: &mut Vec<Claimed>,
    ) {
        if self.list.is_empty() {
            return;
        }
        let mut rest = tokens;
        for sentence in sentences {
            let end = rest.iter().position(|it| it.range.start >= sentence.end);
            let (own, after) = rest.split_at(end.unwrap_or(rest.len()));
            rest = after;
            self.in_sentence(text, own, sentence, out);
        }
    }

    fn in_sentence(
        &self,
        text: &str,
        tokens: &[Token],
        sentence: &Range<usize>,
        out: &mut Vec<Claimed>,
    ) {
        let mut tried: Vec<u32> = Vec::new();
        for token in tokens {
            let Kind::Word { first, .. } = token.kind else { continue };
            let Some(known) = self.by_letters.get(&first) else { continue };
            let Some(word) = Word::of(text, token) else { continue };
            for at in known {
                let fits = |form: &Form| form.fits(&word);
                if !tried.contains(at) && self.list[*at as usize].needed.iter().any(fits) {
                    tried.push(*at);
                }
            }
        }
        if tried.is_empty() {
            return;
        }
        let words: Vec<_> = tokens.iter().filter_map(|it| Word::of(text, it)).collect();
        tried.sort_unstable();
        for at in tried {
            let pattern = &self.list[at as usize];
            let claim = pattern.claim;
            if out.iter().any(|it| it.claim == claim && it.sentence == *sentence) {
                continue;
            }
            let Some((first, after)) = pattern.find(&words) else { continue };
            let taken_back =
                self.unless.iter().any(|(of, it)| *of == claim && it.find(&words).is_some());
            if !taken_back {
                let last = after.max(first + 1) - 1;
                let range = words[first].range.start..words[last].range.end;
                out.push(Claimed { claim, range, sentence: sentence.clone() });
            }
        }
    }
}

/// A word in small letters; most are so already.
fn lower(word: &str) -> Cow<'_, str> {
    if word.chars().any(char::is_uppercase) {
        Cow::Owned(word.to_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

/// The lines of a list; `-` is an empty one. A line with a slash that has no word on one side has
/// been reported when the wording was loaded, and would find what nobody meant.
fn lines(text: Option<String>) -> impl Iterator<Item = String> {
    let text = text.unwrap_or_default();
    let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
    let is_read = |line: &String| !line.split_whitespace().any(is_torn);
    lines.into_iter().filter(|line| !line.is_empty() && line != "-").filter(is_read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::I18n;

    /// A pattern is found by the first letters of a word, so it needs one of three letters or more.
    #[test]
    fn every_pattern_can_be_looked_up() {
        let i18n = I18n::builtin();
        for lang in i18n.languages() {
            let text = |key: &str| i18n.has(lang, key).then(|| i18n.text(lang, key));
            let patterns = Patterns::of(&text);
            for (claim, _) in Claim::ALL {
                assert!(patterns.list.iter().any(|it| it.claim == *claim), "{lang}: {claim:?}");
            }
            for pattern in &patterns.list {
                let needed = &pattern.needed;
                let fine = |form: &Form| form.letters.chars().count() >= FIRST;
                assert!(!needed.is_empty() && needed.iter().all(fine), "{lang}: {pattern:?}");
            }
        }
    }
}
