//! OP512: a provision in running text that no fact of the notice rests on.

use std::collections::HashMap;

use super::parts::Part;
use super::surroundings::marks_in;
use crate::diag::Diagnostics;
use crate::facts::{Claim, Fact, MarkKind, Value};
use crate::law::{Citation, Place};
use crate::notice::Id;
use crate::rules::{SetContext, across, basis};

rule! {
    /// A text cites a section of an act, or a letter of Article 6(1) or 9(2), that stands in no fact of the notice.
    ///
    /// An act as a whole may be cited freely, and so may what gives the reader rights.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi lagrer kvitteringer fordi bokføringsloven § 13 krever det.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi lagrar kvitteringar fordi bokføringslova § 13 krev det.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We keep receipts because section 13 of the Bookkeeping Act requires it.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi følger bokføringsloven og universitets- og høyskoleloven § 2-8.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi følgjer bokføringslova og universitets- og høgskulelova § 2-8.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We follow the Bookkeeping Act and section 2-8 of the Universities Act.
    /// ```
    pub(crate) static CITED_IN_PROSE_ONLY: OP512 "cited-in-prose-only", Warning, ["gdpr:13(1)(c)"];
}

/// Acts that give the reader rights or tell authorities how to work, and are the basis of nothing:
/// the acts on public administration and on access to documents. The Personal Data Act gives
/// exceptions from rights in sections 16 and 17.
const OF_PROCEDURE: &[&str] = &["fvl", "offl"];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let mut facts: HashMap<Option<&Id>, Vec<Citation>> = HashMap::new();
    for part in context.told().all() {
        for (fact, cited) in cited(part) {
            let scope = part.purpose;
            let known = facts.entry(scope).or_insert_with(|| stated(context, scope));
            if known.iter().any(|it| covers(it, &cited)) {
                continue;
            }
            out.push(part.finding(&CITED_IN_PROSE_ONLY, &fact.range));
        }
    }
}

/// The provisions of a text that a fact should rest on.
fn cited<'p>(part: &'p Part<'_>) -> impl Iterator<Item = (&'p Fact, Citation)> {
    part.reading.blocks.iter().flat_map(|block| {
        block.facts.iter().filter_map(|fact| {
            let Value::Provision(cited) = fact.value else { return None };
            // A sentence about a request or a right tells where the right comes from.
            let (_, sentence) = part.sentence_at(fact.range.start)?;
            let mut marks = marks_in(block, sentence).iter();
            let tells_of_a_right = marks.any(|mark| mark.kind == MarkKind::Request);
            let gives_a_right = block
                .claims
                .iter()
                .any(|it| it.claim == Claim::ReaderMay && it.sentence == *sentence);
            let is_fine = !fact.sure || tells_of_a_right || gives_a_right || !is_basis(&cited);
            (!is_fine).then_some((fact, cited))
        })
    })
}

/// Whether a provision is such as data may rest on.
fn is_basis(cited: &Citation) -> bool {
    let act = cited.act.as_str();
    match cited.place {
        Place::Article { article: 6 | 9, letter, .. } => act == "gdpr" && letter.is_some(),
        Place::Section { section, .. } => {
            let is_exception = act == "popplyl" && matches!(section.number, 1..=3 | 16 | 17);
            !cited.act.is_unknown() && !is_exception && !OF_PROCEDURE.contains(&act)
        }
        Place::Article { .. } | Place::Whole | Place::Chapter(_) | Place::Recital(_) => false,
    }
}

/// Whether a provision of the facts is the cited one, or another part of the same section.
fn covers(fact: &Citation, cited: &Citation) -> bool {
    if fact.act != cited.act {
        return false;
    }
    match (fact.place, cited.place) {
        (Place::Whole, Place::Section { .. }) => true,
        (Place::Chapter(chapter), Place::Section { section, .. }) => {
            section.chapter.is_some_and(|(number, _)| number == chapter.number)
        }
        (Place::Section { section: one, .. }, Place::Section { section: other, .. }) => {
            one == other
        }
        (one, other) => one == other,
    }
}

/// Every provision that a text may rest on, whichever language states it: in the text of a purpose,
/// those of that purpose and those that belong to no purpose; elsewhere, all of the notice.
fn stated(context: &SetContext<'_>, purpose: Option<&Id>) -> Vec<Citation> {
    let notices = across::notices(context.set);
    let legal = notices.flat_map(|notice| {
        let purposes = notice.purposes.iter();
        let own = purposes.filter(|it| purpose.is_none_or(|id| it.id.value == *id));
        own.flat_map(basis::of_purpose).chain(basis::beside_purposes(notice))
    });
    legal.flat_map(|it| &it.citations).map(|it| it.value).collect()
}
