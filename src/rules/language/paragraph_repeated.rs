//! OP716: a paragraph that stands twice in a notice.

use std::collections::HashMap;

use super::languages;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::rules::prose::Text;

rule! {
    /// A paragraph stands twice in one notice.
    ///
    /// ## Fires on
    /// ```content/notices/demo/en.md edit
    /// - Read about the data that we have about you.
    /// + Write to the mail office if you want to see the data that we have about you, or want us to correct them.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to the mail office if you want to see the data that we have about you, or want us to correct them.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to the mail office if you want to see the data that we have about you, or want us to correct them.
    /// ```
    pub(crate) static PARAGRAPH_REPEATED: OP716 "paragraph-repeated", Warning, [];
}

/// A shorter paragraph, such as an item of a list, may well stand twice.
const LEAST: usize = 80;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (lang, parts) in languages(context) {
        let mut met = HashMap::new();
        for (part, _) in parts {
            let Text::Prose(_) = part.text else { continue };
            for block in part.reading.blocks.iter().filter(|block| block.range.len() >= LEAST) {
                let text = &part.text.as_str()[block.range.clone()];
                let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
                let here = part.text.span(block.range.clone());
                if let Some(there) = met.get(&words) {
                    let finding = Diagnostic::new(&PARAGRAPH_REPEATED, here)
                        .arg("lang", lang)
                        .label("here")
                        .related(*there, "there", Vec::new());
                    out.push(finding);
                } else {
                    met.insert(words, here);
                }
            }
        }
    }
}
