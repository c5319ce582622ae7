//! Does the running text say the same in each language and as the facts, and is it whole?
//!
//! Texts are joined by what they are (the text of a purpose, a section by its id) and compared
//! paragraph by paragraph. Everything is read once for all rules: [`Told`]. A rule here must hardly
//! ever be wrong: what may be said in two ways is taken to agree.
//!
//! | file | holds |
//! |---|---|
//! | `parts.rs`, `shared_texts.rs` | every text that readers meet, in notices and in what they share |
//! | `compare.rs`, `kindred.rs`, `small_words.rs` | facts, sentences, and negations and the like, across languages |
//! | `promised.rs` | what texts promise or deny, and the facts that decide whether it is so |
//! | `surroundings.rs` | what the text around a sentence is about |
//! | `names.rs` | names of the register in running text |

mod compare;
mod kindred;
mod lengths;
mod names;
mod parts;
mod promised;
mod shared_texts;
mod small_words;
mod surroundings;

use std::cell::OnceCell;

use rayon::prelude::*;

pub(super) use compare::Difference;
use compare::compare;
use names::Names;
pub(crate) use parts::{Part, Text};

use super::{SetContext, SiteContext, across};
use crate::diag::{Arg, Diagnostic, Rule};
use crate::lang::Lang;
use crate::law;
use crate::source::Span;

pub(super) mod addresses_differ_in_prose;
pub(super) mod answer_later_than_a_month;
pub(super) mod as_long_as_necessary;
pub(super) mod breach_deadline;
pub(super) mod citations_differ_in_prose;
pub(super) mod cited_in_prose_only;
pub(super) mod complaint_after_us;
pub(super) mod doubled_word;
pub(super) mod fact_in_one_text_only;
pub(super) mod figures_differ_in_prose;
pub(super) mod heading_of_another_right;
pub(super) mod identity_of_all;
pub(super) mod kept_until_asked;
pub(super) mod marketing_objection_weighed;
pub(super) mod modality_differs;
pub(super) mod name_in_one_language_only;
pub(super) mod negation_differs;
pub(super) mod not_shared_yet_recipients;
pub(super) mod not_transferred_yet_transfers;
pub(super) mod number_of_paragraphs_differs;
pub(super) mod objection_without_ground;
pub(super) mod organisation_in_prose_only;
pub(super) mod period_in_prose_only;
pub(super) mod placeholder;
pub(super) mod portability_without_ground;
pub(super) mod reasons_for_erasure;
pub(super) mod sentence_in_one_language_only;
pub(super) mod thirty_days_for_a_month;
pub(super) mod unknown_contact_in_prose;
pub(super) mod withdrawal_denied;
pub(super) mod withdrawal_without_consent;

/// What the texts of a notice say, and where its languages differ.
#[derive(Debug, Default)]
pub(crate) struct Told<'a> {
    /// The texts of each language, the reference first.
    pub(super) texts: Vec<(Lang, Vec<Part<'a>>)>,
    /// Where a translation differs from the reference.
    differences: Vec<Difference<'a>>,
    /// The names of the register, made when first asked for.
    names: OnceCell<Names<'a>>,
}

impl<'a> Told<'a> {
    /// Reads the texts of a notice and compares its languages.
    pub(super) fn of(context: &SetContext<'a>) -> Self {
        let Some(main) = across::main(context.set) else {
            return Self::default();
        };
        let SetContext { set, finder, law, .. } = *context;
        // A large notice would else keep one thread busy after all others are done.
        let notices: Vec<_> = across::notices(set).collect();
        let texts: Vec<_> = notices
            .into_par_iter()
            .map(|notice| (notice.lang, parts::parts(finder, law, notice, main)))
            .collect();
        let mut differences = Vec::new();
        if let Some(((other, reference), translations)) = texts.split_first() {
            for (one, own) in translations {
                let is_cognate = finder.are_cognate(*one, *other);
                compare((*one, own), (*other, reference), is_cognate, &mut differences);
            }
        }
        Self { texts, differences, names: OnceCell::new() }
    }

    /// What the organisations and systems of the register are called.
    fn names(&self, context: &SetContext<'a>) -> &Names<'a> {
        self.names.get_or_init(|| Names::of(context))
    }
}

/// Where the languages of the texts that notices share differ.
pub(super) fn shared<'a>(context: &SiteContext<'a>) -> Vec<Difference<'a>> {
    let settings = &*context.site.settings;
    let mut languages = settings.languages.iter().copied();
    let mut differences = Vec::new();
    let Some(reference) = languages.next() else { return differences };
    let read = |lang| shared_texts::parts(context, lang);
    let texts = read(reference);
    for lang in languages {
        let is_cognate = context.finder.are_cognate(lang, reference);
        compare((lang, &read(lang)), (reference, &texts), is_cognate, &mut differences);
    }
    differences
}

impl<'a> Told<'a> {
    /// Every text with its language.
    pub(super) fn all(&self) -> impl Iterator<Item = (Lang, &Part<'a>)> {
        self.texts.iter().flat_map(|(lang, parts)| parts.iter().map(|part| (*lang, part)))
    }

    /// How the citations of the texts would better be written: for each piece its language, its
    /// place, the text it stands in, and what should stand there.
    pub(super) fn tidied(
        &self,
        law: &law::Registry,
        mut told: impl FnMut(Lang, Span, &str, law::Tidy),
    ) {
        for (lang, part) in self.all() {
            let text = part.text.as_str();
            for tidy in law.tidy_found(text, lang, &part.reading.citations) {
                told(lang, part.text.span(tidy.range.clone()), text, tidy);
            }
        }
    }
}

impl Difference<'_> {
    /// A finding in the translation, with the reference's place beside it.
    fn finding(&self, rule: &'static Rule) -> Diagnostic {
        let (here, there) = (self.here.clone(), self.there.clone());
        let finding = Diagnostic::new(rule, here.0)
            .arg("one", self.one)
            .arg("other", self.other)
            .arg("here", here.1)
            .arg("there", there.1)
            .label("here")
            .related(there.0, "there", Vec::new());
        of_text(finding, self.key)
    }
}

/// Says which text a finding is about.
pub(crate) fn of_text(finding: Diagnostic, key: parts::Key<'_>) -> Diagnostic {
    let finding = finding.arg("field", Arg::Message(key.field));
    match key.of {
        Some(id) => finding.arg("id", id).arg("of", "thing"),
        None => finding.arg("id", "").arg("of", "notice"),
    }
}

/// A place, and the words there.
type Quoted = (Span, String);
