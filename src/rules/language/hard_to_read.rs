//! OP711: a text whose LIX is over the site's limit.

use super::languages;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;
use crate::rules::prose::{Text, of_text};
use crate::tongue::lix;

rule! {
    /// A text is harder to read than the site's limit allows, by its LIX.
    ///
    /// The limit stands in `style:` for each language; without one nothing is counted. Short texts are
    /// left out, for a few words say little.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - name: Demo
    /// + name: Demo
    /// + style: { en: { lix: 30 } }
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - Only those who need the data see them.
    /// + Authorised administrative personnel responsible for maintaining institutional information systems continuously evaluate organisational safeguards, technical protection measures, contractual obligations and documentation requirements concerning personal data, considering proportionality, confidentiality, integrity, availability and resilience throughout procurement, configuration, implementation, operation, maintenance and decommissioning, including appropriate involvement of specialised advisers whenever circumstances demonstrate particularly significant consequences affecting individuals.
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - name: Demo
    /// + name: Demo
    /// + style: { en: { lix: 30 } }
    /// ```
    pub(crate) static HARD_TO_READ: OP711 "hard-to-read", Advice, ["gdpr:12(1)"];
}

/// Fewer words say little about how hard a text is.
const LEAST: usize = 40;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for (lang, parts) in languages(context) {
        let limit = context.settings.style(lang).and_then(|style| style.lix.as_ref());
        let Some(limit) = limit else { continue };
        for (part, worded) in parts {
            let (Text::Prose(_), Some(key)) = (part.text, part.key) else { continue };
            let sentences = part.reading.blocks.iter().flat_map(|block| block.sentences.clone());
            let lix = lix(part.text.as_str(), &worded.words, sentences);
            let Some(value) = lix.value().filter(|value| *value > limit.value) else { continue };
            if lix.words < LEAST {
                continue;
            }
            let finding = Diagnostic::new(&HARD_TO_READ, part.text.whole())
                .arg("lix", value)
                .arg("limit", limit.value)
                .arg("long", lix.long * 100 / lix.words)
                .arg("mean", lix.words / lix.sentences.max(1))
                .label("here");
            out.push(of_text(finding, key));
        }
    }
}
