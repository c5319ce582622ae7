//! OP705: two terms for one concept in one notice.

use std::collections::BTreeMap;

use super::{Listed, languages};
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::source::Span;

rule! {
    /// A notice calls one thing by two of the terms that the site's list allows.
    ///
    /// ## Fires on
    /// ```content/register/terms.yaml
    /// terms:
    ///   privacy-notice:
    ///     nb: { use: personvernerklæring }
    ///     nn: { use: personvernerklæring }
    ///     en: { use: privacy notice, or: [privacy statement] }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - Read about the data that we have about you.
    /// + Read this privacy statement about the data that we have about you.
    /// ```
    /// ## Silent on
    /// ```content/register/terms.yaml
    /// terms:
    ///   privacy-notice:
    ///     nb: { use: personvernerklæring }
    ///     nn: { use: personvernerklæring }
    ///     en: { use: privacy notice, or: [privacy statement] }
    /// ```
    pub(crate) static SEVERAL_TERMS: OP705 "several-terms", Warning, [];
}

/// Where a term stands first, and how it is written there.
type Found<'a> = BTreeMap<usize, (Span, &'a str, usize)>;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (_, parts) in languages(context) {
        let mut terms: BTreeMap<&str, Found<'_>> = BTreeMap::new();
        for (part, worded) in parts {
            for hit in &worded.listed {
                let Listed::Use { term, at } = hit.tag else { continue };
                // «special categories of personal data» is no second name for personal data.
                let is_part = worded.over(hit).any(|other| {
                    matches!(other.tag, Listed::Use { .. }) && other.range.len() > hit.range.len()
                });
                if is_part || worded.words[hit.words.start].quoted {
                    continue;
                }
                let place = part.text.span(hit.range.clone());
                let words = &part.text.as_str()[hit.range.clone()];
                let found = terms.entry(term).or_default();
                found.entry(*at).or_insert((place, words, 0)).2 += 1;
            }
        }
        for found in terms.into_values().filter(|found| found.len() > 1) {
            // The last of those that stand most often, and the first of those that stand least often.
            let mut order: Vec<_> = found.values().collect();
            order.sort_by_key(|(place, _, count)| (*count, std::cmp::Reverse(place.start)));
            let [least, .., most] = order.as_slice() else { continue };
            let finding = Diagnostic::new(&SEVERAL_TERMS, least.0)
                .arg("words", least.1)
                .arg("other", most.1)
                .label("here")
                .related(most.0, "there", Vec::new());
            out.push(finding);
        }
    }
}
