//! OP530: «as long as necessary» in running text.

use super::promised::{Said, said};
use crate::diag::Diagnostics;
use crate::facts::{Claim, Value};
use crate::rules::SetContext;

rule! {
    /// A text says that data are kept as long as necessary, and neither how long nor where that is told.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi lagrer opplysningene så lenge det er nødvendig.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi lagrar opplysningane så lenge det er nødvendig.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We keep the data for as long as necessary.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi lagrer opplysningene så lenge det er nødvendig for å avgjøre klagen din.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi lagrar opplysningane så lenge det er nødvendig for å avgjere klaga di.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We keep the data for as long as necessary to decide your appeal.
    /// ```
    pub(crate) static AS_LONG_AS_NECESSARY: OP530 "as-long-as-necessary", Advice, ["gdpr:13(2)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let found = said(context.told(), Claim::AsLongAsNecessary);
    // Criteria are judged by a rule of their own. A text that goes on to say how long is clear.
    let is_alone = |it: &Said<'_, '_>| {
        let is_criterion = it.part.key.is_none_or(|key| key.field == "rules-field-criterion");
        let mut facts = it.part.reading.blocks.iter().flat_map(|block| &block.facts);
        let says_more =
            facts.any(|fact| matches!(fact.value, Value::Length { .. } | Value::Link(_)));
        !is_criterion && !says_more
    };
    out.extend(found.filter(is_alone).map(|it| it.finding(&AS_LONG_AS_NECESSARY)));
}
