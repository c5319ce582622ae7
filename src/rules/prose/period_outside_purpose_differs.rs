//! OP550: a storage period outside the text of a purpose that the facts do not have.

use super::parts::TEXT;
use super::period_in_prose_only::{clause, of_item};
use super::promised::{Said, said};
use super::subjects::Subjects;
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::notice::{Id, Period, Retention};
use crate::rules::duty::covering;
use crate::rules::{SetContext, across};

rule! {
    /// A section, an introduction or another text outside a purpose says how long data are kept. Where it names a purpose by its title, or a category of data by its name, no storage period there is as long; where it names none, no storage period in the notice is.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi sletter kontaktopplysningene etter to år.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi slettar kontaktopplysningane etter to år.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We delete the contact details after two years.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi sletter kontaktopplysningene etter 90 dager.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi slettar kontaktopplysningane etter 90 dagar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We delete the contact details after 90 days.
    /// ```
    pub(crate) static PERIOD_OUTSIDE_PURPOSE_DIFFERS: OP550 "period-outside-purpose-differs", Warning, ["gdpr:13(2)(a)", "gdpr:14(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let mut subjects: Option<Subjects<'_>> = None;
    for it in said(context.told(), Claim::Storage).filter(is_outside) {
        let Some(clause) = clause(&it) else { continue };
        let lengths = it.facts().filter(|fact| clause.contains(&fact.range.start));
        let mut lengths = lengths.filter(|fact| fact.sure && fact.value.length().is_some());
        let Some(fact) = lengths.next().filter(|_| lengths.next().is_none()) else { continue };
        let subjects = subjects.get_or_insert_with(|| Subjects::of(context));
        let text = it.part.text.as_str();
        let named = subjects.named(it.lang, &text[it.claimed.sentence.clone()]);
        let mut lists = Vec::new();
        let mut place = None;
        for one in across::purposes(context.set) {
            let id = &one.purpose.id.value;
            if named.purpose.is_some_and(|named| named != id) {
                continue;
            }
            for (_, purpose) in one.each() {
                let used = purpose.data.as_ref().or(one.purpose.data.as_ref());
                let uses = |data: &Id| {
                    used.is_some_and(|list| list.items.iter().any(|it| it.value == *data))
                };
                let items = purpose.retention.as_ref().map_or(&[][..], |list| &list.value);
                match named.data {
                    Some(data) if uses(data) => lists.extend(covering(items, data)),
                    Some(_) => {}
                    None => lists.extend(items),
                }
                place = place.or(lists.first().and_then(|item| Some(item.period.as_ref()?.span())));
            }
        }
        let said = fact.value.length();
        let is_so =
            lists.iter().any(|item| is_vague(item, named.is_something()) || of_item(item) == said);
        let Some(place) =
            place.filter(|_| !is_so && lists.iter().any(|item| of_item(item).is_some()))
        else {
            continue;
        };
        let finding = it.finding_at(&PERIOD_OUTSIDE_PURPOSE_DIFFERS, fact.range.clone());
        let (of, id) = match (named.data, named.purpose) {
            (Some(data), _) => ("data", data.as_str()),
            (None, Some(purpose)) => ("purpose", purpose.as_str()),
            (None, None) => ("notice", ""),
        };
        out.push(finding.arg("of", of).arg("id", id).related(place, "there", Vec::new()));
    }
}

/// A criterion may come to any length; where the text does not say what it is about, it is not asked.
fn is_vague(item: &Retention, is_named: bool) -> bool {
    is_named && matches!(item.period, Some(Period::Criterion(_)))
}

/// Whether a text is not the account of a purpose, which has a rule of its own, nor one of its facts.
fn is_outside(it: &Said<'_, '_>) -> bool {
    it.part.purpose.is_none()
        && it.part.key.is_some_and(|key| {
            key.field != TEXT
                && matches!(
                    key.field,
                    "prose-field-section"
                        | "prose-field-intro"
                        | "rules-field-summary"
                        | "rules-field-part-text"
                        | "rules-field-how"
                        | "rules-field-limits"
                )
        })
}
