//! OP714: what is left of a web page.

use super::{Worded, texts};
use crate::diag::Diagnostics;
use crate::rules::SetContext;
use crate::rules::prose::Text;
use crate::tongue::Topic;

rule! {
    /// A paragraph is left over from a web page, such as «Share on Facebook».
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you before we use the data for anything new.
    /// +
    /// + Published 3 May – updated
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Published theses are in the archive. We write to you before we use the data for anything new.
    /// ```
    pub(crate) static PAGE_FURNITURE: OP714 "page-furniture", Warning, [];
}

/// A paragraph of more words is a sentence.
const SHORT: usize = 8;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        let Text::Prose(_) = part.text else { continue };
        for block in &part.reading.blocks {
            if is_furniture(part.text.as_str(), &block.range, worded) {
                out.push(part.finding(&PAGE_FURNITURE, &block.range));
            }
        }
    }
}

fn is_furniture(text: &str, block: &std::ops::Range<usize>, worded: &Worded<'_>) -> bool {
    let places = worded.places(block);
    let Some(last) = worded.words[places.clone()].last() else { return false };
    if places.len() > SHORT {
        return false;
    }
    let first = places.start..places.start + 1;
    let mut furniture = worded.among(Topic::Furniture, first.clone());
    let whole = furniture.any(|it| it.range.end == last.range.end);
    let opening = worded.among(Topic::FurnitureOpening, first).next();
    let goes_on = opening.is_some_and(|it| {
        let rest = text[it.range.end..block.end].trim_start_matches([' ', '*', '_', '\u{a0}']);
        rest.is_empty() || rest.starts_with(|c: char| !c.is_lowercase() || !c.is_alphabetic())
    });
    whole || goes_on
}
