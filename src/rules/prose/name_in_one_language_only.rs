//! OP516: an organisation or system that one language's text names, and another's does not.

use std::collections::HashMap;

use super::compare::Kind;
use super::names::Named;
use super::parts::{self, Key, Part};
use super::{Difference, settled};
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::rules::SetContext;

rule! {
    /// A text names an organisation or system of the register that the same text in another language does not name.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi melder fra til Lånekassen når du slutter.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi melder frå til Lånekassa når du sluttar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We tell the authorities when you leave.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi melder fra til Lånekassen når du slutter.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi melder frå til Lånekassa når du sluttar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We tell Lånekassen when you leave.
    /// ```
    pub(crate) static NAME_IN_ONE_LANGUAGE_ONLY: OP516 "name-in-one-language-only", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let told = context.told();
    let names = told.names(context);
    let named: Vec<Language<'_, '_>> = told
        .texts
        .iter()
        .map(|(lang, parts)| {
            let named = parts.iter().map(|part| (part, names.named_in(part, *lang)));
            (*lang, parts::by_key(parts), named.collect())
        })
        .collect();
    let Some((reference, translations)) = named.split_first() else { return };
    let mut found = Vec::new();
    translations.iter().for_each(|own| compare(own, reference, &mut found));
    let by_reference = found.len();
    if !found.is_empty() {
        for (at, other) in translations.iter().enumerate() {
            translations[at + 1..].iter().for_each(|own| compare(own, other, &mut found));
        }
    }
    let languages: Vec<Lang> = named.iter().map(|(lang, ..)| *lang).collect();
    let settled = settled(found, by_reference, &languages);
    out.extend(settled.iter().map(|it| it.finding(&NAME_IN_ONE_LANGUAGE_ONLY)));
}

/// The texts of a language by their keys, each with what it surely names.
type Language<'s, 'a> = (Lang, HashMap<Key<'a>, usize>, Vec<(&'s Part<'a>, Vec<Named<'s, 'a>>)>);

/// The names that one of two languages has in a text, and the other has not.
fn compare<'a>(own: &Language<'_, 'a>, other: &Language<'_, 'a>, out: &mut Vec<Difference<'a>>) {
    for (part, here) in &own.2 {
        let counterpart = part.key.and_then(|key| other.2.get(*other.1.get(&key)?));
        let Some((reference, there)) = counterpart else { continue };
        out.extend(missing((own.0, part, here), (other.0, reference, there)));
        out.extend(missing((other.0, reference, there), (own.0, part, here)));
    }
}

/// A text, its language, and what it surely names.
type Naming<'s, 'a> = (Lang, &'s Part<'a>, &'s [Named<'s, 'a>]);

/// The names that `has` surely has and `lacks` shows no trace of.
fn missing<'a>(lacks: Naming<'_, 'a>, has: Naming<'_, 'a>) -> Vec<Difference<'a>> {
    let is_known = |it: &&Named<'_, '_>| lacks.2.iter().any(|other| other.at == it.at);
    let missed: Vec<_> = has.2.iter().filter(|it| !is_known(it)).collect();
    let Some(key) = lacks.1.key.filter(|_| !missed.is_empty()) else { return Vec::new() };
    let lower = lacks.1.text.as_str().to_lowercase();
    let missed = missed.into_iter().filter(|it| !it.name.may_be_in(&lower));
    let difference = |it: &Named<'_, '_>| Difference {
        kind: Kind::Name(it.at),
        key,
        one: lacks.0,
        other: has.0,
        here: (lacks.1.text.whole(), String::new()),
        there: (
            has.1.text.span(it.range.clone()),
            has.1.text.as_str()[it.range.clone()].to_owned(),
        ),
        alone: None,
    };
    missed.map(difference).collect()
}
