//! OP433: several bases, and nothing says which is for what.

use super::phrases::Phrases;
use super::who;
use crate::diag::{Arg, Diagnostics};
use crate::law::ArticleSix;
use crate::rules::{SetContext, across};

rule! {
    /// A purpose rests on several points of Article 6(1), and its text mentions none of them.
    ///
    /// Any word or letter for one of the bases is taken to tell them apart: the program cannot judge how well it is explained.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: [personvernforordningen artikkel 6 nr. 1 bokstav b, "personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8"]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - text: Vi registrerer undervisningen du følger.
    /// + text: Vi registrerer undervisningen du følger. Avtalen med deg er grunnlaget når du tar kurs, loven når du tar en grad.
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: [personvernforordningen artikkel 6 nr. 1 bokstav b, "personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8"]
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static BASES_NOT_TOLD_APART: OP433 "bases-not-told-apart", Warning,
        ["gdpr:13(1)(c)", "gdpr:5(1)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for one in across::purposes(context.set) {
        let bases = who::bases(&one);
        let Some(basis) = one.stated(|purpose| purpose.basis.as_ref()) else { continue };
        if bases.len() < 2
            || one.each().any(|(notice, purpose)| {
                let lists: Vec<_> = bases
                    .iter()
                    .map(|it| Phrases::of(context.i18n, notice.lang, words(*it)))
                    .collect();
                who::texts(purpose).any(|text| lists.iter().any(|list| list.are_in(text)))
            })
        {
            continue;
        }
        let letters = bases.iter().map(|it| it.letter().to_string()).collect();
        let finding = one.finding(&BASES_NOT_TOLD_APART, basis.span);
        out.push(finding.arg("letters", Arg::List(letters)).label("here"));
    }
}

/// The list of words that authors use for a basis.
fn words(basis: ArticleSix) -> &'static str {
    match basis {
        ArticleSix::Consent => "duty-words-consent",
        ArticleSix::Contract => "duty-words-contract",
        ArticleSix::LegalObligation => "duty-words-obligation",
        ArticleSix::VitalInterests => "duty-words-vital",
        ArticleSix::PublicTask => "duty-words-task",
        ArticleSix::LegitimateInterests => "duty-words-interest",
    }
}
