//! OP704: a form that the site's list of terms says to avoid.

use super::{Listed, SiteText, Worded, instead, texts};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::rules::prose::Text;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// A text says something in a way that the site's list of terms says to avoid.
    ///
    /// Words in quotes are passed over, and so is a form inside a longer term that the list uses.
    ///
    /// ## Fires on
    /// ```content/register/terms.yaml
    /// terms:
    ///   personal-data:
    ///     nb: { use: personopplysninger, avoid: persondata }
    ///     nn: { use: personopplysningar, avoid: persondata }
    ///     en: { use: personal data, avoid: personal information }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - Read about the data that we have about you.
    /// + Read about the personal information that we have about you.
    /// ```
    /// ## Silent on
    /// ```content/register/terms.yaml
    /// terms:
    ///   personal-data:
    ///     nb: { use: personopplysninger, avoid: persondata }
    ///     nn: { use: personopplysningar, avoid: persondata }
    ///     en: { use: personal data, avoid: personal information }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - Read about the data that we have about you.
    /// + Read about the personal data that we have about you.
    /// ```
    pub(crate) static FORBIDDEN_TERM: OP704 "forbidden-term", Warning, [];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        look(part.lang, part.text, worded, out);
    }
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    for (SiteText { lang, text }, worded) in context.worded() {
        look(*lang, Text::Plain(text), worded, out);
    }
}

fn look(lang: Lang, text: Text<'_>, worded: &Worded<'_>, out: &mut Diagnostics) {
    for hit in &worded.listed {
        let Listed::Avoid { instead: preferred } = hit.tag else { continue };
        let is_fine = worded.over(hit).any(|other| matches!(other.tag, Listed::Use { .. }));
        let is_longest = !worded.over(hit).any(|other| {
            matches!(other.tag, Listed::Avoid { .. }) && other.range.len() > hit.range.len()
        });
        if is_fine || !is_longest || worded.words[hit.words.start].quoted {
            continue;
        }
        let finding = Diagnostic::new(&FORBIDDEN_TERM, text.span(hit.range.clone()))
            .arg("words", &text.as_str()[hit.range.clone()])
            .arg("lang", lang)
            .label("here");
        out.push(instead(finding, Some(preferred)));
    }
}
