//! OP331: a scheme for transfers to the USA that has been struck down.

use super::pieces::running_texts;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;

rule! {
    /// A text leans on Privacy Shield or Safe Harbour, which no longer protect a transfer.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Leverandøren er sertifisert etter Privacy Shield.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Leverandøren er sertifisert etter Privacy Shield.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + The supplier is certified under Privacy Shield.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Leverandøren er sertifisert etter Data Privacy Framework, som kom etter Privacy Shield.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Leverandøren er sertifisert etter Data Privacy Framework, som kom etter Privacy Shield.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + The supplier is certified under the Data Privacy Framework, which came after Privacy Shield.
    /// ```
    pub(crate) static DEAD_TRANSFER_SCHEME: OP331 "dead-transfer-scheme", Error,
        ["gdpr:45", "gdpr:13(1)(f)"];
}

/// The schemes, by the names that they have in every language.
const SCHEMES: &[&str] = &["privacy shield", "safe harbour", "safe harbor"];

/// What a paragraph names that tells the story of the schemes: the one that holds, and the judgments.
const HISTORY: &[&str] = &["data privacy framework", "schrems", "c-311/18", "c-362/14"];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (_, notice) in context.set.notices.iter() {
        for prose in running_texts(notice) {
            let mut start = 0;
            for paragraph in prose.text.split("\n\n") {
                let lower = paragraph.to_ascii_lowercase();
                let is_told = || HISTORY.iter().any(|word| lower.contains(word));
                let named = SCHEMES.iter().find_map(|name| Some((lower.find(name)?, name.len())));
                if let Some((at, len)) = named.filter(|_| !is_told()) {
                    let range = start + at..start + at + len;
                    let scheme = prose.text.get(range.clone()).unwrap_or_default();
                    let finding = Diagnostic::new(&DEAD_TRANSFER_SCHEME, prose.span(range));
                    out.push(finding.arg("scheme", scheme).label("here"));
                }
                start += paragraph.len() + 2;
            }
        }
    }
}
