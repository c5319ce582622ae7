//! OP525: a heading about one right over a text about another.

use std::ops::Range;

use super::parts::Part;
use super::texts::Texts;
use crate::diag::{Diagnostic, Diagnostics};
use crate::facts::{Block, Claim};
use crate::lang::Lang;
use crate::rules::SetContext;

rule! {
    /// A heading names one right of the reader, and the text under it tells of another.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - ## Endringer {#changes}
    /// + ## Rett til sletting {#changes}
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan be om at feil blir rettet.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - ## Endringer {#changes}
    /// + ## Rett til retting {#changes}
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Du kan be om at feil blir rettet.
    /// ```
    pub(crate) static HEADING_OF_ANOTHER_RIGHT: OP525 "heading-of-another-right", Warning, ["gdpr:12(1)"];
}

/// The rights that headings are about, with the messages that name them.
const RIGHTS: &[(Claim, &str)] = &[
    (Claim::AboutAccess, "prose-right-access"),
    (Claim::AboutRectification, "prose-right-rectification"),
    (Claim::AboutErasure, "prose-right-erasure"),
    (Claim::AboutRestriction, "prose-right-restriction"),
    (Claim::AboutPortability, "prose-right-portability"),
    (Claim::AboutObjection, "prose-right-objection"),
    (Claim::AboutComplaint, "prose-right-complaint"),
];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for Texts { lang, parts, .. } in &context.told().texts {
        for part in parts {
            let Some(heading) = part.heading.and_then(|over| parts.get(over)) else { continue };
            let mut heading = heading.reading.blocks.first().map(|block| (heading, block));
            let mut body: Vec<&Block> = Vec::new();
            for block in &part.reading.blocks {
                if part.text.as_str()[block.range.clone()].starts_with('#') {
                    out.extend(heading.and_then(|it| differs(*lang, it, (part, &body))));
                    body.clear();
                    heading = Some((part, block));
                } else {
                    body.push(block);
                }
            }
            out.extend(heading.and_then(|it| differs(*lang, it, (part, &body))));
        }
    }
}

/// A heading about one right, over a text that begins with one other and never names the first.
fn differs(
    lang: Lang,
    (heading, title): (&Part<'_>, &Block),
    (part, body): (&Part<'_>, &[&Block]),
) -> Option<Diagnostic> {
    let announced = only(&rights(std::iter::once(title)))?;
    let told = only(&rights(body.iter().copied()))?;
    let opens = body.first()?.claims.iter().find(|it| it.claim == RIGHTS[told].0)?;
    if announced == told {
        return None;
    }
    let place = |part: &Part<'_>, range: Range<usize>| part.text.span(range);
    let finding = Diagnostic::new(&HEADING_OF_ANOTHER_RIGHT, place(heading, title.range.clone()))
        .arg("lang", lang)
        .arg("heading", crate::diag::Arg::Message(RIGHTS[announced].1))
        .arg("body", crate::diag::Arg::Message(RIGHTS[told].1))
        .label("here")
        .related(place(part, opens.range.clone()), "there", Vec::new());
    Some(finding)
}

/// The rights that some paragraphs speak of, by their places in the table.
fn rights<'b>(blocks: impl Iterator<Item = &'b Block>) -> Vec<usize> {
    let claims = blocks.flat_map(|block| &block.claims);
    let found = claims.filter_map(|it| RIGHTS.iter().position(|(claim, _)| *claim == it.claim));
    let mut found: Vec<usize> = found.collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn only(rights: &[usize]) -> Option<usize> {
    match rights {
        [one] => Some(*one),
        _ => None,
    }
}
