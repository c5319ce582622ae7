//! Things that are joined by id, and that some languages lack: purposes, sections, decisions,
//! transfers.

use crate::diag::{Arg, Args, Diagnostic, Diagnostics, Rule};
use crate::lang::Lang;
use crate::notice::{Id, Notice};
use crate::rules::across;
use crate::site::NoticeSet;
use crate::source::{Span, Spanned};
use crate::yaml::closest;

/// The id of a notice's thing number `n`; nothing past the last.
pub(super) type Nth = for<'n> fn(&'n Notice, usize) -> Option<&'n Spanned<Id>>;

/// What is looked for in each language.
#[derive(Clone, Copy)]
pub(super) struct Things {
    /// The rule that is broken where one is lacking.
    pub(super) rule: &'static Rule,
    /// The things.
    pub(super) nth: Nth,
    /// Whether a notice says which there are; one that does not leaves them to the reference.
    pub(super) is_stated: fn(&Notice) -> bool,
}

/// Reports each thing that a translation lacks, and each that only translations have.
///
/// One fault is one finding: a thing that one language alone has is reported there; one that only
/// some translations have is reported once, at the reference; and where a translation lacks one id
/// and has another much like it, the likely misspelling is what is reported.
pub(super) fn check(set: &NoticeSet, things: Things, out: &mut Diagnostics) {
    let Things { rule, nth, is_stated } = things;
    let Some(reference) = set.reference().filter(|notice| is_stated(notice)) else { return };
    for id in all(reference, nth) {
        let is_misspelt = |own| misspelling(nth, own, reference, &id.value).is_some();
        let is_alone = is_alone(set, things, reference, &id.value)
            && !set.translations().any(|(own, _)| is_misspelt(own));
        if is_alone {
            out.push(alone(set, things, reference, id));
        }
        for (own, _) in set.translations().filter(|(own, _)| is_stated(own)) {
            if !is_alone && !has(own, nth, &id.value) {
                out.push(lacking(rule, nth, own, reference, id));
            }
        }
    }
    for (own, _) in set.translations() {
        for id in all(own, nth) {
            let is_new = |it: &&Notice| it.lang != own.lang && has(it, nth, &id.value);
            let earlier = across::notices(set).take_while(|it| it.lang != own.lang);
            let is_reported = earlier.clone().any(|it| is_new(&it));
            let is_misspelt = |id: &Spanned<Id>| {
                all(reference, nth)
                    .filter(|it| !has(own, nth, &it.value))
                    .any(|it| misspelling(nth, own, reference, &it.value) == Some(id))
            };
            if is_reported || is_misspelt(id) {
                continue;
            }
            if is_alone(set, things, own, &id.value) {
                out.push(alone(set, things, own, id));
            } else {
                out.push(extra(things, set, reference, own, id));
            }
        }
    }
}

/// Whether one language has it, and at least two others say which they have without it.
fn is_alone(set: &NoticeSet, Things { nth, is_stated, .. }: Things, own: &Notice, id: &Id) -> bool {
    let others = set.notices.iter().map(|(_, it)| it).filter(|it| it.lang != own.lang);
    let mut others = others.filter(|it| is_stated(it)).peekable();
    others.peek().is_some() && others.clone().count() > 1 && others.all(|it| !has(it, nth, id))
}

/// Where a thing should stand in a notice that lacks it: beside its neighbours in one that has it.
fn should_stand<'n>(
    nth: Nth,
    lacking: &'n Notice,
    has: &Notice,
    id: &Id,
) -> (Span, &'static str, Option<&'n Id>) {
    let find = |it: &Spanned<Id>| all(lacking, nth).find(|own| own.value == it.value);
    let before: Vec<_> = all(has, nth).take_while(|it| it.value != *id).collect();
    let mut after = all(has, nth).skip(before.len() + 1);
    if let Some(neighbour) = before.iter().rev().find_map(|it| find(it)) {
        (neighbour.span, "after", Some(&neighbour.value))
    } else if let Some(neighbour) = after.find_map(find) {
        (neighbour.span, "before", Some(&neighbour.value))
    } else {
        (lacking.head, "here", None)
    }
}

/// A language has what no other has.
fn alone(
    set: &NoticeSet,
    Things { rule, nth, is_stated }: Things,
    own: &Notice,
    id: &Spanned<Id>,
) -> Diagnostic {
    let others = set.notices.iter().map(|(_, it)| it.as_ref());
    let others = others.filter(|it| it.lang != own.lang && is_stated(it));
    let langs: Vec<Lang> = others.clone().map(|it| it.lang).collect();
    let mut finding = Diagnostic::new(rule, id.span)
        .arg("is", "alone")
        .arg("id", id.value.as_str())
        .arg("lang", Arg::Languages(langs))
        .arg("other", own.lang)
        .label("there")
        .help("help-extra");
    for other in others {
        let (span, label, near) = should_stand(nth, other, own, &id.value);
        finding = finding.related(span, label, labelled(other.lang, near));
    }
    finding
}

/// What the label of a place where something is missing says.
fn labelled(lang: Lang, near: Option<&Id>) -> Args {
    let near = near.map(Id::as_str).unwrap_or_default();
    vec![("lang", lang.into()), ("near", near.into())]
}

fn all(notice: &Notice, nth: Nth) -> impl Iterator<Item = &Spanned<Id>> {
    (0..).map_while(move |n| nth(notice, n))
}

fn has(notice: &Notice, nth: Nth, id: &Id) -> bool {
    all(notice, nth).any(|it| it.value == *id)
}

/// The id in `own` that is most like `lacking` and that the reference does not have.
fn misspelling<'a>(
    nth: Nth,
    own: &'a Notice,
    reference: &Notice,
    lacking: &Id,
) -> Option<&'a Spanned<Id>> {
    let extras: Vec<_> = all(own, nth).filter(|it| !has(reference, nth, &it.value)).collect();
    let ids = extras.iter().map(|it| it.value.as_str());
    let likely = closest(lacking.as_str(), ids)?;
    extras.into_iter().find(|it| it.value.as_str() == likely)
}

/// A translation lacks what the reference has.
fn lacking(
    rule: &'static Rule,
    nth: Nth,
    own: &Notice,
    reference: &Notice,
    id: &Spanned<Id>,
) -> Diagnostic {
    let misspelt = misspelling(nth, own, reference, &id.value);
    let (place, label, near) = should_stand(nth, own, reference, &id.value);
    let finding = Diagnostic::new(rule, misspelt.map_or(place, |it| it.span))
        .arg("is", "missing")
        .arg("id", id.value.as_str())
        .arg("lang", own.lang)
        .arg("other", reference.lang)
        .related(id.span, "there", Vec::new());
    match misspelt {
        Some(it) => {
            finding.arg("similar", it.value.as_str()).label("misspelt").help("help-misspelt")
        }
        None => finding.label_with(label, labelled(own.lang, near)),
    }
}

/// A translation has what the reference lacks. The other translations are shown beside it.
fn extra(
    Things { rule, nth, is_stated }: Things,
    set: &NoticeSet,
    reference: &Notice,
    own: &Notice,
    id: &Spanned<Id>,
) -> Diagnostic {
    let (place, label, near) = should_stand(nth, reference, own, &id.value);
    let mut finding = Diagnostic::new(rule, place)
        .arg("is", "missing")
        .arg("id", id.value.as_str())
        .arg("lang", reference.lang)
        .arg("other", own.lang)
        .label_with(label, labelled(reference.lang, near))
        .help("help-extra");
    for (translation, _) in set.translations().filter(|(it, _)| is_stated(it)) {
        finding = match all(translation, nth).find(|it| it.value == id.value) {
            Some(it) => finding.related(it.span, "there", vec![("other", translation.lang.into())]),
            None => {
                let (place, label, near) = should_stand(nth, translation, own, &id.value);
                finding.related(place, label, labelled(translation.lang, near))
            }
        };
    }
    finding
}
