//! OP505: a text has more paragraphs in one language than in another.

use super::compare::Kind;
use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A text has not the same number of paragraphs or list items in two languages.
    ///
    /// Between kindred languages the paragraph that is missing is found and reported by OP506.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// +
    /// + Eldre utgaver ligger i arkivet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// +
    /// + Eldre utgåver ligg i arkivet.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// +
    /// + Eldre utgaver ligger i arkivet.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// +
    /// + Eldre utgåver ligg i arkivet.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We write to you before we use the data for anything new.
    /// +
    /// + Earlier versions are in the archive.
    /// ```
    pub(crate) static NUMBER_OF_PARAGRAPHS_DIFFERS: OP505 "number-of-paragraphs-differs", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = context.told().differences.iter().filter(|it| it.kind == Kind::Paragraphs);
    out.extend(found.map(|it| it.finding(&NUMBER_OF_PARAGRAPHS_DIFFERS)));
}
