//! OP516: an organisation or system that one language's text names, and another's does not.

use super::parts::Part;
use super::{names::Names, of_text};
use crate::diag::{Diagnostic, Diagnostics};
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
    let Some(((other, reference), translations)) = told.texts.split_first() else { return };
    if translations.is_empty() {
        return;
    }
    let names = told.names(context);
    let reference: Vec<(&Part<'_>, String)> =
        reference.iter().map(|part| (part, part.text.as_str().to_lowercase())).collect();
    for (one, own) in translations {
        for part in own {
            let Some(key) = part.key else { continue };
            let Some((there, lower_there)) = reference.iter().find(|(it, _)| it.key == Some(key))
            else {
                continue;
            };
            let lower_here = part.text.as_str().to_lowercase();
            for name in names {
                out.extend(missing(name, (*one, part, &lower_here), (*other, there)));
                out.extend(missing(name, (*other, there, lower_there), (*one, part)));
            }
        }
    }
}

/// A name that `has` surely has and `lacks` shows no trace of.
fn missing(
    name: &Names<'_>,
    (lacking, part, lower): (Lang, &Part<'_>, &str),
    (having, has): (Lang, &Part<'_>),
) -> Option<Diagnostic> {
    let text = has.text.as_str();
    let mut blocks = has.reading.blocks.iter();
    let range = blocks.find_map(|block| name.named_in(text, block, having))?;
    if name.may_be_in(lower) {
        return None;
    }
    let words = &text[range.clone()];
    let finding = Diagnostic::new(&NAME_IN_ONE_LANGUAGE_ONLY, part.text.whole())
        .arg("one", lacking)
        .arg("other", having)
        .arg("there", words)
        .label("here")
        .related(has.text.span(range.clone()), "there", Vec::new());
    Some(of_text(finding, part.key?))
}
