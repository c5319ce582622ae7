//! OP516: an organisation or system that one language's text names, and another's does not.

use super::names::{Named, Who};
use super::of_text;
use super::parts::{self, Part};
use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::lang::Lang;
use crate::rules::SetContext;

rule! {
    /// A text names an organisation or system of the register that the same text in another language does not name.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi melder fra til Lånekassen når du slutter.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi melder frå til Lånekassa når du sluttar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We tell the authorities when you leave.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Vi melder fra til Lånekassen når du slutter.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Vi melder frå til Lånekassa når du sluttar.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + We tell Lånekassen when you leave.
    /// ```
    pub(crate) static NAME_IN_ONE_LANGUAGE_ONLY: OP516 "name-in-one-language-only", Warning, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for_each_pair(context, |lacks, has| {
        let bodies = |who: Who<'_>| matches!(who, Who::Body(_) | Who::Source(_));
        let missed = missed(context, lacks, has, bodies).into_iter();
        out.extend(missed.filter_map(|it| finding(&NAME_IN_ONE_LANGUAGE_ONLY, lacks, has, it)));
    });
}

/// A text, its language, and what it names.
#[derive(Clone, Copy)]
pub(super) struct Naming<'s, 'a> {
    pub(super) lang: Lang,
    pub(super) part: &'s Part<'a>,
    pub(super) named: &'s [Named<'a>],
}

/// Hands over each text of a translation with its counterpart in the reference, and the other way
/// round: first the one that may lack a name, then the one that may have it.
pub(super) fn for_each_pair<'a>(
    context: &SetContext<'a>,
    mut take: impl FnMut(Naming<'_, 'a>, Naming<'_, 'a>),
) {
    let told = context.told();
    let Some(((other, reference), translations)) = told.texts.split_first() else { return };
    if translations.is_empty() {
        return;
    }
    let named = told.named(context);
    let by_key = parts::by_key(reference);
    for ((one, own), own_named) in translations.iter().zip(&named[1..]) {
        for (part, here) in own.iter().zip(own_named) {
            let Some(at) = part.key.and_then(|key| by_key.get(&key).copied()) else { continue };
            let one = Naming { lang: *one, part, named: here };
            let other = Naming { lang: *other, part: &reference[at], named: &named[0][at] };
            if one.named.is_empty() && other.named.is_empty() {
                continue;
            }
            take(one, other);
            take(other, one);
        }
    }
}

/// The names of some kind that `has` surely has and `lacks` shows no trace of.
pub(super) fn missed<'s, 'a>(
    context: &SetContext<'a>,
    lacks: Naming<'_, 'a>,
    has: Naming<'s, 'a>,
    kind: impl Fn(Who<'_>) -> bool,
) -> Vec<&'s Named<'a>> {
    let is_known = |it: &Named<'_>| lacks.named.iter().any(|other| other.who == it.who);
    let missed = has.named.iter().filter(|it| kind(it.who) && it.nearly.is_none());
    let mut missed: Vec<_> = missed.filter(|it| !is_known(it)).collect();
    if missed.is_empty() {
        return missed;
    }
    missed.dedup_by_key(|it| it.who);
    let lower = lacks.part.text.as_str().to_lowercase();
    let names = context.told().names(context);
    let may_be = |who| names.may_be_in(who, lacks.part, lacks.lang, &lower);
    missed.into_iter().filter(|it| !may_be(it.who)).collect()
}

/// A finding in the text that lacks a name, with the place where the other has it.
pub(super) fn finding(
    rule: &'static Rule,
    lacks: Naming<'_, '_>,
    has: Naming<'_, '_>,
    it: &Named<'_>,
) -> Option<Diagnostic> {
    let finding = Diagnostic::new(rule, lacks.part.text.whole())
        .arg("one", lacks.lang)
        .arg("other", has.lang)
        .arg("there", &has.part.text.as_str()[it.range.clone()])
        .label("here")
        .related(has.part.text.span(it.range.clone()), "there", Vec::new());
    Some(of_text(finding, lacks.part.key?))
}
