//! OP544: a decision on adequacy that there is none of, in running text.

use super::names::Who;
use crate::diag::Diagnostics;
use crate::facts::Claim;
use crate::law::adequacy;
use crate::notice::Country;
use crate::rules::{SetContext, across};

rule! {
    /// A text says that the Commission has decided that a country protects data well enough, and on the day from which the notice holds there was no such decision.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + EU-kommisjonen har besluttet at Kina gir et tilstrekkelig vern.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + EU-kommisjonen har avgjort at Kina gjev eit tilstrekkeleg vern.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + The European Commission has decided that China ensures adequate protection.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + EU-kommisjonen har besluttet at Japan gir et tilstrekkelig vern.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + EU-kommisjonen har avgjort at Japan gjev eit tilstrekkeleg vern.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + The European Commission has decided that Japan ensures adequate protection.
    /// ```
    pub(crate) static ADEQUACY_IN_PROSE: OP544 "adequacy-in-prose", Warning, ["gdpr:45", "gdpr:13(1)(f)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let effective = across::stated(context.set, |notice| notice.effective.as_ref());
    let day = effective.map_or(context.today, |it| it.value);
    for (part, named) in context.told().each_named(context) {
        for it in named {
            let Who::Country(code) = it.who else { continue };
            let mut claims = part.reading.blocks.iter().flat_map(|block| &block.claims);
            let is_said = claims.any(|claimed| {
                claimed.claim == Claim::Adequate && claimed.sentence.contains(&it.range.start)
            });
            let is_abroad = Country::new(code).is_some_and(|country| !country.in_eea());
            if is_said && is_abroad && adequacy(code, day).is_none() {
                out.push(part.finding(&ADEQUACY_IN_PROSE, &it.range).arg("date", day));
            }
        }
    }
}
