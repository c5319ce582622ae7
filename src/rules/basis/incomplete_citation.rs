//! OP304: a basis that stops before the letter.

use crate::diag::{Diagnostic, Diagnostics};
use crate::law::{Citation, Finding, Place};
use crate::notice::Notice;
use crate::rules::{SetContext, parity};
use crate::source::Spanned;

rule! {
    /// A basis names Article 6(1), 9(2) or 22(2) and not the letter, or a letter and not its number.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1, jf. universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav b
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static INCOMPLETE_CITATION: OP304 "incomplete-citation", Error,
        ["gdpr:13(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (_, notice) in context.set.notices.iter() {
        for field in super::fields(notice) {
            for cited in &field.citations {
                for finding in context.judged(&cited.value) {
                    if let Finding::NumberMissing { perhaps } = finding {
                        let perhaps = context.law.print_list(perhaps, notice.lang);
                        out.push(incomplete(context, notice, cited, "numbers", perhaps));
                    }
                }
            }
        }
        let purposes = || notice.purposes.iter();
        let bases = purposes().filter_map(|it| it.basis.as_ref());
        let special = purposes().filter_map(|it| it.special.as_ref());
        let decisions = notice.decisions.iter().filter_map(|it| it.as_option()).flatten();
        let grounds = decisions.filter_map(|it| it.ground.as_ref());
        for cited in bases.chain(special).chain(grounds).flat_map(|field| &field.citations) {
            if let Some(letters) = letters_to_choose(&cited.value) {
                let letters = letters.to_owned();
                out.push(incomplete(context, notice, cited, "letters", letters));
            }
        }
    }
}

/// The letters of which one must be named, where a citation stops before them.
fn letters_to_choose(citation: &Citation) -> Option<&'static str> {
    let Place::Article { article, number, letter: None } = citation.place else { return None };
    match (citation.act.as_str(), article, number) {
        ("gdpr", 6, None | Some(1)) => Some("a–f"),
        ("gdpr", 9, None | Some(2)) => Some("a–j"),
        ("gdpr", 22, None | Some(2)) => Some("a–c"),
        (_, _, _) => None,
    }
}

fn incomplete(
    context: &SetContext<'_>,
    notice: &Notice,
    cited: &Spanned<Citation>,
    has: &'static str,
    letters: String,
) -> Diagnostic {
    Diagnostic::new(&INCOMPLETE_CITATION, cited.span)
        .arg("citation", parity::written(context.law, &cited.value, notice.lang))
        .arg("has", has)
        .arg("letters", letters)
        .label("here")
}
