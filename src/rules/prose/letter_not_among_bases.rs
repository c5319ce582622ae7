//! OP548: a letter of Article 6 or 9 in the text of a purpose that its basis does not have.

use super::parts::{Part, TEXT};
use crate::diag::{Diagnostic, Diagnostics};
use crate::facts::Value;
use crate::law::Place;
use crate::notice::{Id, Legal, Purpose};
use crate::rules::{SetContext, across};

rule! {
    /// The text of a purpose names a letter, as in «bokstav e», beside no act, and no provision in its facts has that letter. Elsewhere in the notice, no provision of any purpose has it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Bokstav c er grunnlaget.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Bokstav c er grunnlaget.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow. Point (c) is the legal basis.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Bokstav e er grunnlaget.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - text: Vi registrerer undervisninga du følgjer.
    /// + text: Vi registrerer undervisninga du følgjer. Bokstav e er grunnlaget.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - text: We register the teaching that you follow.
    /// + text: We register the teaching that you follow. Point (e) is the legal basis.
    /// ```
    pub(crate) static LETTER_NOT_AMONG_BASES: OP548 "letter-not-among-bases", Warning, ["gdpr:13(1)(c)", "gdpr:14(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for part in context.told().all() {
        let is_text = part.key.is_some_and(|key| matches!(key.field, TEXT | SECTION));
        if !is_text || !has_letter(part) {
            continue;
        }
        let Some(known) = letters(context, part.purpose) else { continue };
        for block in &part.reading.blocks {
            for fact in &block.facts {
                let Value::Letter(letter) = fact.value else { continue };
                let sentence = block.sentences.iter().find(|it| it.contains(&fact.range.start));
                let Some(sentence) = sentence else { continue };
                // A letter of a provision that the sentence names is that provision's.
                let mut facts = block.facts.iter();
                let cites = facts.any(|it| {
                    matches!(it.value, Value::Provision(_)) && sentence.contains(&it.range.start)
                });
                if cites || known.contains(&letter) {
                    continue;
                }
                let place = part.text.span(fact.range.clone());
                let finding = Diagnostic::new(&LETTER_NOT_AMONG_BASES, place)
                    .arg("lang", part.lang)
                    .arg("letter", letter.to_string())
                    .arg("purpose", part.purpose.map_or("", Id::as_str))
                    .arg("of", if part.purpose.is_some() { "purpose" } else { "notice" })
                    .label("here");
                out.push(finding);
            }
        }
    }
}

/// The field of a section.
const SECTION: &str = "prose-field-section";

fn has_letter(part: &Part<'_>) -> bool {
    let mut facts = part.reading.blocks.iter().flat_map(|block| &block.facts);
    facts.any(|fact| matches!(fact.value, Value::Letter(_)))
}

/// The letters of all provisions in the facts of a purpose, or of all purposes; nothing where some
/// could not be read or there are none.
fn letters(context: &SetContext<'_>, purpose: Option<&Id>) -> Option<Vec<char>> {
    let mut found = Vec::new();
    for one in across::purposes(context.set) {
        if purpose.is_some_and(|id| one.purpose.id.value != *id) {
            continue;
        }
        for (_, purpose) in one.each() {
            for legal in legal(purpose) {
                if !legal.unread.is_empty() {
                    return None;
                }
                found.extend(legal.citations.iter().filter_map(|it| match it.value.place {
                    Place::Article { letter, .. } | Place::Section { letter, .. } => letter,
                    Place::Whole | Place::Chapter(_) | Place::Recital(_) => None,
                }));
            }
        }
    }
    (!found.is_empty()).then_some(found)
}

fn legal(purpose: &Purpose) -> impl Iterator<Item = &Legal> {
    let items = purpose.retention.iter().flat_map(|list| &list.value);
    let because = items.filter_map(|item| item.because.as_ref());
    purpose.basis.iter().chain(&purpose.special).chain(because)
}
