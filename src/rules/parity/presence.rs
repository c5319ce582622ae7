//! Things that are joined by id, and that some languages lack: purposes, sections, decisions,
//! transfers.

use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::notice::{Id, Notice};
use crate::rules::across;
use crate::site::NoticeSet;
use crate::source::Spanned;
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
/// One fault is one finding: a thing that only some translations have is reported once, at the
/// reference; and where a translation lacks one id and has another much like it, the likely
/// misspelling is what is reported.
pub(super) fn check(set: &NoticeSet, things: Things, out: &mut Diagnostics) {
    let Things { rule, nth, is_stated } = things;
    let Some(reference) = set.reference().filter(|notice| is_stated(notice)) else { return };
    for (own, _) in set.translations().filter(|(own, _)| is_stated(own)) {
        for id in all(reference, nth) {
            if !has(own, nth, &id.value) {
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
            if !is_reported && !is_misspelt(id) {
                out.push(extra(things, set, reference, own, id));
            }
        }
    }
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
    let finding = Diagnostic::new(rule, misspelt.map_or(own.head, |it| it.span))
        .arg("id", id.value.as_str())
        .arg("lang", own.lang)
        .arg("other", reference.lang)
        .related(id.span, "there", Vec::new());
    match misspelt {
        Some(it) => {
            finding.arg("similar", it.value.as_str()).label("misspelt").help("help-misspelt")
        }
        None => finding.label("here"),
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
    let mut finding = Diagnostic::new(rule, reference.head)
        .arg("id", id.value.as_str())
        .arg("lang", reference.lang)
        .arg("other", own.lang)
        .label("here")
        .help("help-extra");
    for (translation, _) in set.translations().filter(|(it, _)| is_stated(it)) {
        finding = match all(translation, nth).find(|it| it.value == id.value) {
            Some(it) => finding.related(it.span, "there", vec![("other", translation.lang.into())]),
            None => {
                finding.related(translation.head, "here", vec![("lang", translation.lang.into())])
            }
        };
    }
    finding
}
