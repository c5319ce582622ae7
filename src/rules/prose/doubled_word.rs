//! OP511: a word that stands twice in a row.

use crate::diag::Diagnostics;
use crate::rules::SetContext;

rule! {
    /// A word stands twice in a row, which is most often a slip.
    ///
    /// Words that may rightly do so (`det du har har vi`) are listed with each language's words.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi skriv til deg før vi nyttar opplysningane opplysningane til noko nytt.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Det vi har har vi fått frå deg.
    /// ```
    pub(crate) static DOUBLED_WORD: OP511 "doubled-word", Warning, [];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for part in context.told().all() {
        for place in &part.reading.doubled {
            out.push(part.finding(&DOUBLED_WORD, place));
        }
    }
}
