//! Does the running text say the same in each language and as the facts, and is it whole?
//!
//! Texts are joined by what they are (the text of a purpose, a section by its id) and compared
//! paragraph by paragraph. Everything is read once for all rules: [`Told`]. A rule here must hardly
//! ever be wrong: what may be said in two ways is taken to agree.
//!
//! | file | holds |
//! |---|---|
//! | `texts/` | every text that readers meet, and what its sentences promise and are about |
//! | `known.rs` | what `site.yaml`, the register and the acts tell, for texts to be held against |
//! | `compare/` | where the languages of a text differ |
//! | `names/` | names of the register, contacts, countries and acts, and what one language names alone |
//!
//! Every other file is a rule.

mod compare;
mod known;
mod names;
mod texts;

use std::cell::OnceCell;

use rayon::prelude::*;

pub(super) use compare::Difference;
pub(super) use known::Known;
use names::Named;
pub(crate) use texts::Texts;
pub(crate) use texts::parts::{Key, Part, TEXT, Text};
use texts::{parts, promised, shared, subjects, surroundings};

use super::{SetContext, SiteContext, across};
use crate::diag::{Arg, Diagnostic};
use crate::lang::Lang;
use crate::law;
use crate::source::Span;

pub(super) mod act_exchanged;
pub(super) mod act_in_why_differs;
pub(super) mod addresses_differ_in_prose;
pub(super) mod adequacy_in_prose;
pub(super) mod answer_later_than_a_month;
pub(super) mod answer_without_limit;
pub(super) mod as_long_as_necessary;
pub(super) mod basis_differs_in_prose;
pub(super) mod breach_deadline;
pub(super) mod citations_differ_in_prose;
pub(super) mod cited_in_prose_only;
pub(super) mod complaint_after_us;
pub(super) mod contact_in_one_language_only;
pub(super) mod country_in_one_language_only;
pub(super) mod country_of_organisation_differs;
pub(super) mod deletion_and_anonymisation_mixed;
pub(super) mod doubled_word;
pub(super) mod fact_in_one_text_only;
pub(super) mod fee_for_rights;
pub(super) mod figures_differ_in_prose;
pub(super) mod heading_of_another_right;
pub(super) mod identity_of_all;
pub(super) mod kept_until_asked;
pub(super) mod letter_not_among_bases;
pub(super) mod limit_differs;
pub(super) mod marketing_objection_weighed;
pub(super) mod modality_differs;
pub(super) mod name_in_one_language_only;
pub(super) mod name_misspelt;
pub(super) mod negation_differs;
pub(super) mod not_shared_yet_recipients;
pub(super) mod not_transferred_yet_transfers;
pub(super) mod number_of_paragraphs_differs;
pub(super) mod objection_without_ground;
pub(super) mod organisation_in_prose_only;
pub(super) mod organisation_number_impossible;
pub(super) mod period_in_prose_only;
pub(super) mod period_outside_purpose_differs;
pub(super) mod placeholder;
pub(super) mod portability_without_ground;
pub(super) mod postal_address_differs;
pub(super) mod reasons_for_erasure;
pub(super) mod role_differs_in_prose;
pub(super) mod sentence_in_one_language_only;
pub(super) mod thirty_days_for_a_month;
pub(super) mod unknown_contact_in_prose;
pub(super) mod withdrawal_denied;
pub(super) mod withdrawal_without_consent;
pub(super) mod word_differs;
pub(super) mod word_in_one_language_only;

/// What the texts of a notice say, and where its languages differ.
#[derive(Debug, Default)]
pub(crate) struct Told<'a> {
    /// The texts of each language, the reference first.
    pub(super) texts: Vec<Texts<'a>>,
    /// Where a translation differs from the reference.
    differences: Vec<Difference<'a>>,
    /// Whom each text names, in the order of `texts`, found when first asked for.
    named: OnceCell<Vec<Vec<Vec<Named<'a>>>>>,
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
        let texts = Texts::join(texts);
        let differences = compare::differences(finder, &texts);
        Self { texts, differences, named: OnceCell::new() }
    }

    /// Whom each text names: languages and texts are those of `texts`.
    fn named(&self, context: &SetContext<'a>) -> &[Vec<Vec<Named<'a>>>] {
        self.named.get_or_init(|| {
            let names = &context.known.names;
            let of = |part| names.named_in(part);
            self.texts.iter().map(|it| it.parts.iter().map(of).collect()).collect()
        })
    }

    /// Each text, and whom it names.
    fn each_named<'t>(
        &'t self,
        context: &SetContext<'a>,
    ) -> impl Iterator<Item = (&'t Part<'a>, &'t [Named<'a>])> {
        let named = self.named(context).iter().flatten().map(Vec::as_slice);
        self.all().zip(named)
    }
}

/// Where the languages of the texts that notices share differ.
pub(super) fn shared<'a>(context: &SiteContext<'a>) -> Vec<Difference<'a>> {
    let settings = &*context.site.settings;
    let languages = settings.languages.iter().copied();
    let texts: Vec<_> = languages.map(|lang| (lang, shared::parts(context, lang))).collect();
    compare::differences(context.finder, &Texts::join(texts))
}

impl<'a> Told<'a> {
    /// Every text, in every language.
    pub(super) fn all(&self) -> impl Iterator<Item = &Part<'a>> {
        self.texts.iter().flat_map(|it| &it.parts)
    }

    /// Whether something was found to differ in a part of a text.
    pub(super) fn differs_at(&self, lang: Lang, place: Span) -> bool {
        let touches = |(of, at): &(Lang, Span)| {
            let (one, two) = (at.range(), place.range());
            *of == lang && at.file == place.file && one.start < two.end && two.start < one.end
        };
        self.differences.iter().any(|it| it.ends().iter().any(touches))
    }

    /// How the citations of the texts would better be written: for each piece its language, its
    /// place, the text it stands in, and what should stand there.
    pub(super) fn tidied(
        &self,
        law: &law::Registry,
        mut told: impl FnMut(Lang, Span, &str, law::Tidy),
    ) {
        for part in self.all() {
            let text = part.text.as_str();
            for tidy in law.tidy_found(text, part.lang, &part.reading.citations) {
                told(part.lang, part.text.span(tidy.range.clone()), text, tidy);
            }
        }
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
