//! Does the running text say the same in each language, and is it whole?
//!
//! Texts are joined by what they are (the text of a purpose, a section by its id) and compared
//! paragraph by paragraph. Everything is read once for all rules: [`Told`]. A rule here must hardly
//! ever be wrong: what may be said in two ways is taken to agree.

mod compare;
mod kindred;
mod parts;

use compare::{Difference, compare};
pub(crate) use parts::{Part, Text};

use super::{SetContext, across};
use crate::diag::{Arg, Diagnostic, Rule};
use crate::lang::Lang;
use crate::law;
use crate::source::Span;

pub(super) mod addresses_differ_in_prose;
pub(super) mod citations_differ_in_prose;
pub(super) mod doubled_word;
pub(super) mod fact_in_one_text_only;
pub(super) mod figures_differ_in_prose;
pub(super) mod modality_differs;
pub(super) mod negation_differs;
pub(super) mod number_of_paragraphs_differs;
pub(super) mod placeholder;
pub(super) mod sentence_in_one_language_only;
pub(super) mod thirty_days_for_a_month;

/// What the texts of a notice say, and where its languages differ.
#[derive(Debug)]
pub(crate) struct Told<'a> {
    /// The texts of each language, the reference first.
    pub(super) texts: Vec<(Lang, Vec<Part<'a>>)>,
    /// Where a translation differs from the reference.
    differences: Vec<Difference<'a>>,
}

impl<'a> Told<'a> {
    /// Reads the texts of a notice and compares its languages.
    pub(super) fn of(context: &SetContext<'a>) -> Self {
        let Some(main) = across::main(context.set) else {
            return Self { texts: Vec::new(), differences: Vec::new() };
        };
        let notices = across::notices(context.set);
        let texts: Vec<_> =
            notices.map(|notice| (notice.lang, parts::parts(context, notice, main))).collect();
        let mut differences = Vec::new();
        if let Some(((other, reference), translations)) = texts.split_first() {
            for (one, own) in translations {
                let is_cognate = context.finder.are_cognate(*one, *other);
                compare((*one, own), (*other, reference), is_cognate, &mut differences);
            }
        }
        Self { texts, differences }
    }
}

impl Told<'_> {
    /// How the citations of the texts would better be written: for each piece its language, its
    /// place, the text it stands in, and what should stand there.
    pub(super) fn tidied(
        &self,
        law: &law::Registry,
        mut told: impl FnMut(Lang, Span, &str, law::Tidy),
    ) {
        for (lang, part) in
            self.texts.iter().flat_map(|(lang, all)| all.iter().map(move |p| (lang, p)))
        {
            let text = part.text.as_str();
            for tidy in law.tidy_found(text, *lang, &part.reading.citations) {
                told(*lang, part.text.span(tidy.range.clone()), text, tidy);
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
