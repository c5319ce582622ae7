//! OP701: a text or a paragraph in another language than its file's.

use super::{SiteText, texts};
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::prose::Text;
use crate::rules::{SetContext, SiteContext};

rule! {
    /// A text or a paragraph is in another language than its file's.
    ///
    /// It is told by words that the other language has and this one has not. A text with too few of
    /// them is left alone.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi skriver ikke til deg før vi tar i bruk opplysningene til noe nytt.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you before we use the data for anything new (in Norwegian «noe nytt som ikke er nevnt her»).
    /// ```
    pub(crate) static TEXT_IN_ANOTHER_LANGUAGE: OP701 "text-in-another-language", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (part, worded) in texts(context) {
        for (range, other) in &worded.strays {
            out.push(finding(part.text, range.clone(), part.lang, *other));
        }
    }
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    for (SiteText { lang, text }, worded) in context.worded() {
        for (range, other) in &worded.strays {
            out.push(finding(Text::Plain(text), range.clone(), *lang, *other));
        }
    }
}

fn finding(
    text: Text<'_>,
    range: std::ops::Range<usize>,
    lang: crate::lang::Lang,
    other: crate::lang::Lang,
) -> Diagnostic {
    Diagnostic::new(&TEXT_IN_ANOTHER_LANGUAGE, text.span(range))
        .arg("lang", lang)
        .arg("other", other)
        .label("here")
}
