//! OP324: Article 88 in a notice that rests on no employment law.

use crate::diag::{Diagnostic, Diagnostics};
use crate::law::{Citation, Place};
use crate::rules::SetContext;

rule! {
    /// A notice cites Article 88, on employment, and no rule of employment law.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e og artikkel 88, jf. universitets- og høyskoleloven § 2-8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e og artikkel 88, jf. arbeidsmiljøloven § 9-1
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static ARTICLE_88_OUTSIDE_EMPLOYMENT: OP324 "article-88-outside-employment", Warning,
        ["gdpr:88"];
}

/// The acts on employment: the more specific rules that Article 88 lets a country have.
const EMPLOYMENT: &[&str] = &[
    "aml",
    "aoppl",
    "epostforskr",
    "ferl",
    "ftrl",
    "kameraforskr",
    "karl",
    "spkl",
    "statsansl",
    "tjml",
];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let cited: Vec<_> = context
        .set
        .notices
        .iter()
        .flat_map(|(_, notice)| super::fields(notice))
        .flat_map(|field| &field.citations)
        .collect();
    let is_88 = |it: &Citation| matches!(it.place, Place::Article { article: 88, .. });
    let found: Vec<_> = cited
        .iter()
        .filter(|it| is_88(&it.value) && it.value.act.as_str() == super::GDPR)
        .collect();
    // Nothing in a site says which audiences are employees; but a notice for employees rests on
    // employment law somewhere. One that cites an unknown act or a local one may do so too.
    let may_be = |it: &Citation| is_on_employment(it) || !is_built_in(context, it);
    if found.is_empty() || cited.iter().any(|it| may_be(&it.value)) {
        return;
    }
    for cited in found {
        out.push(Diagnostic::new(&ARTICLE_88_OUTSIDE_EMPLOYMENT, cited.span).label("here"));
    }
}

/// Whether a citation is of employment law; section 6 of the Personal Data Act is.
fn is_on_employment(citation: &Citation) -> bool {
    let key = citation.act.as_str();
    let six =
        matches!(citation.place, Place::Section { section, .. } if section.to_string() == "6");
    EMPLOYMENT.contains(&key) || key == "popplyl" && six
}

fn is_built_in(context: &SetContext<'_>, citation: &Citation) -> bool {
    context.law.acts(citation.act).any(|act| crate::law::is_built_in(&act.id))
}
