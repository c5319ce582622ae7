//! OP716: a paragraph that stands twice in a notice.

use std::collections::HashMap;

use super::languages;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::rules::prose::Text;
use crate::source::Span;

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

/// The fields that hold running text.
const RUNNING: &[&str] =
    &["prose-field-intro", "prose-field-section", "rules-field-text", "rules-field-part-text"];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (lang, parts) in languages(context) {
        let mut met: HashMap<Vec<u64>, (Span, &str)> = HashMap::new();
        for (part, worded) in parts {
            // How to opt out, and other short fields, may be the same for several purposes.
            let is_running = part.key.is_none_or(|key| RUNNING.contains(&key.field));
            let (Text::Prose(_), true) = (part.text, is_running) else { continue };
            for block in part.reading.blocks.iter().filter(|block| block.range.len() >= LEAST) {
                let text = &part.text.as_str()[block.range.clone()];
                let words = worded.within(&block.range).iter().map(|word| word.hash).collect();
                let here = part.text.span(block.range.clone());
                match met.get(&words) {
                    // Numbers are no words, so the texts themselves decide.
                    Some((there, other))
                        if text.split_whitespace().eq(other.split_whitespace()) =>
                    {
                        let finding = Diagnostic::new(&PARAGRAPH_REPEATED, here)
                            .arg("lang", lang)
                            .label("here")
                            .related(*there, "there", Vec::new());
                        out.push(finding);
                    }
                    Some(_) => {}
                    None => {
                        met.insert(words, (here, text));
                    }
                }
            }
        }
    }
}
