//! OP721: somebody is called by the name that they have in another language.

use super::{Listed, instead, texts};
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::tongue::Shape;

rule! {
    /// A text calls an organisation or a system by its name in another language, while the register
    /// has one in this.
    ///
    /// A name in brackets or in quotes is passed over, and so is one that is given with the right one.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - Berre dei som treng opplysningane, ser dei.
    /// + Berre dei som treng opplysningane i Lånekassen, ser dei.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - Berre dei som treng opplysningane, ser dei.
    /// + Berre dei som treng opplysningane i Lånekassa (Lånekassen), ser dei.
    /// ```
    pub(crate) static NAME_OF_ANOTHER_LANGUAGE: OP721 "name-of-another-language", Warning, [];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        let text = part.text.as_str();
        for hit in &worded.listed {
            let Listed::Foreign { instead: name } = hit.tag else { continue };
            let first = &worded.words[hit.words.start];
            let is_inside = worded.over(hit).any(|other| {
                let is_longer = other.range.len() > hit.range.len();
                other.tag.is_name() && (is_longer || *other.tag == Listed::Name)
            });
            let quoted = |c: char| "«“\"".contains(c);
            let is_named = first.aside || text[..hit.range.start].ends_with(quoted);
            if first.shape == Shape::Small || is_inside || is_named {
                continue;
            }
            let finding =
                Diagnostic::new(&NAME_OF_ANOTHER_LANGUAGE, part.text.span(hit.range.clone()))
                    .arg("words", &text[hit.range.clone()])
                    .arg("lang", part.lang)
                    .label("here");
            out.push(instead(finding, Some(name)));
        }
    }
}
