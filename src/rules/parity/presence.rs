//! Things that are joined by id, and that some languages lack: purposes, sections, decisions,
//! transfers.

use std::collections::HashSet;

use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::notice::{Id, Identified, Listed, Notice};
use crate::rules::across;
use crate::site::NoticeSet;
use crate::source::{Span, Spanned};
use crate::yaml::closest;

/// Where more ids than this stand alone, they are no misspellings of each other.
const MANY: usize = 64;

/// The things of a notice.
pub(super) type List<T> = fn(&Notice) -> Option<&Listed<T>>;

/// What is looked for in each language.
pub(super) struct Things<T> {
    /// The rule that is broken where one is lacking.
    pub(super) rule: &'static Rule,
    /// The things.
    pub(super) list: List<T>,
    /// Whether a notice says which there are; one that does not leaves them to the reference.
    pub(super) is_stated: fn(&Notice) -> bool,
}

/// Reports each thing that a translation lacks, and each that only translations have.
///
/// One fault is one finding: a thing that only some translations have is reported once, at the
/// reference; and where a translation lacks one id and has another much like it, the likely
/// misspelling is what is reported.
pub(super) fn check<T: Identified>(set: &NoticeSet, things: &Things<T>, out: &mut Diagnostics) {
    let Some(reference) = set.reference().filter(|notice| (things.is_stated)(notice)) else {
        return;
    };
    let mut misspelt: HashSet<Span> = HashSet::new();
    for (own, _) in set.translations() {
        let extras: Vec<_> =
            things.ids(own).filter(|it| !things.has(reference, &it.value)).collect();
        for id in things.ids(reference).filter(|it| !things.has(own, &it.value)) {
            let likely = misspelling(&extras, &id.value);
            misspelt.extend(likely.map(|it| it.span));
            if (things.is_stated)(own) {
                out.push(lacking(things.rule, likely, own, reference, id));
            }
        }
    }
    for (own, _) in set.translations() {
        for id in things.ids(own).filter(|it| !misspelt.contains(&it.span)) {
            let mut earlier = across::notices(set).take_while(|it| it.lang != own.lang);
            if !earlier.any(|it| things.has(it, &id.value)) {
                out.push(things.extra(set, reference, own, id));
            }
        }
    }
}

/// The id among `extras`, which the reference does not have, that is most like `lacking`.
fn misspelling<'a>(extras: &[&'a Spanned<Id>], lacking: &Id) -> Option<&'a Spanned<Id>> {
    if extras.len() > MANY {
        return None;
    }
    let likely = closest(lacking.as_str(), extras.iter().map(|it| it.value.as_str()))?;
    extras.iter().find(|it| it.value.as_str() == likely).copied()
}

/// A translation lacks what the reference has.
fn lacking(
    rule: &'static Rule,
    misspelt: Option<&Spanned<Id>>,
    own: &Notice,
    reference: &Notice,
    id: &Spanned<Id>,
) -> Diagnostic {
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

impl<T: Identified> Things<T> {
    fn ids<'n>(&self, notice: &'n Notice) -> impl Iterator<Item = &'n Spanned<Id>> + use<'n, T>
    where
        T: 'n,
    {
        (self.list)(notice).into_iter().flatten().map(Identified::id)
    }

    fn named<'n>(&self, notice: &'n Notice, id: &Id) -> Option<&'n Spanned<Id>>
    where
        T: 'n,
    {
        (self.list)(notice)?.named(id).map(Identified::id)
    }

    fn has(&self, notice: &Notice, id: &Id) -> bool {
        self.named(notice, id).is_some()
    }

    /// A translation has what the reference lacks. The other translations are shown beside it.
    fn extra(
        &self,
        set: &NoticeSet,
        reference: &Notice,
        own: &Notice,
        id: &Spanned<Id>,
    ) -> Diagnostic {
        let mut finding = Diagnostic::new(self.rule, reference.head)
            .arg("id", id.value.as_str())
            .arg("lang", reference.lang)
            .arg("other", own.lang)
            .label("here")
            .help("help-extra");
        for (translation, _) in set.translations().filter(|(it, _)| (self.is_stated)(it)) {
            finding = match self.named(translation, &id.value) {
                Some(it) => {
                    finding.related(it.span, "there", vec![("other", translation.lang.into())])
                }
                None => {
                    let args = vec![("lang", translation.lang.into())];
                    finding.related(translation.head, "here", args)
                }
            };
        }
        finding
    }
}
