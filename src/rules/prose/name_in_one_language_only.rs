//! OP516: an organisation or system that one language's text names, and another's does not.

use super::names::Named;
use super::of_text;
use super::parts::Part;
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
    let named = |lang, part| names.named_in(part, lang);
    let there: Vec<_> = reference.iter().map(|part| (part, named(*other, part))).collect();
    for (one, own) in translations {
        for part in own {
            let counterpart = there.iter().find(|(it, _)| part.key.is_some() && it.key == part.key);
            let Some((reference, there)) = counterpart else { continue };
            let here = named(*one, part);
            out.extend(missing((*one, part, &here), (*other, reference, there)));
            out.extend(missing((*other, reference, there), (*one, part, &here)));
        }
    }
}

/// A text, its language, and what it surely names.
type Naming<'s, 'a> = (Lang, &'s Part<'a>, &'s [Named<'s, 'a>]);

/// The names that `has` surely has and `lacks` shows no trace of.
fn missing<'s>(lacks: Naming<'s, '_>, has: Naming<'s, '_>) -> Vec<Diagnostic> {
    let is_known = |it: &&Named<'_, '_>| lacks.2.iter().any(|other| other.name.id == it.name.id);
    let missed: Vec<_> = has.2.iter().filter(|it| !is_known(it)).collect();
    if missed.is_empty() {
        return Vec::new();
    }
    let lower = lacks.1.text.as_str().to_lowercase();
    let missed = missed.into_iter().filter(|it| !it.name.may_be_in(&lower));
    let finding = |it: &Named<'_, '_>| {
        let finding = Diagnostic::new(&NAME_IN_ONE_LANGUAGE_ONLY, lacks.1.text.whole())
            .arg("one", lacks.0)
            .arg("other", has.0)
            .arg("there", &has.1.text.as_str()[it.range.clone()])
            .label("here")
            .related(has.1.text.span(it.range.clone()), "there", Vec::new());
        Some(of_text(finding, lacks.1.key?))
    };
    missed.filter_map(finding).collect()
}
