//! Things that are joined by id, and that some languages lack: purposes, sections, decisions,
//! transfers.

use std::collections::HashSet;

use crate::diag::{Arg, Args, Diagnostic, Diagnostics, Rule};
use crate::lang::Lang;
use crate::notice::{Id, Identified, Listed, Notice};
use crate::rules::across;
use crate::site::NoticeSet;
use crate::source::{Span, Spanned};
use crate::yaml::closest;

/// Where more ids than this stand alone, they are no misspellings of each other.
const MANY: usize = 64;

/// So many neighbours of a missing thing are looked for to tell where it should stand.
const NEAR: usize = 16;

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
/// One fault is one finding: a thing that one language alone has is reported there; one that only
/// some translations have is reported once, at the reference; and where a translation lacks one id
/// and has another much like it, the likely misspelling is what is reported.
pub(super) fn check<T: Identified>(set: &NoticeSet, things: &Things<T>, out: &mut Diagnostics) {
    let Some(reference) = set.reference().filter(|notice| (things.is_stated)(notice)) else {
        return;
    };
    let mut misspelt: HashSet<Span> = HashSet::new();
    let mut lacks = Vec::new();
    for (own, _) in set.translations() {
        let extras: Vec<_> =
            things.ids(own).filter(|it| !things.has(reference, &it.value)).collect();
        for id in things.ids(reference).filter(|it| !things.has(own, &it.value)) {
            lacks.push((own, id, misspelling(&extras, &id.value)));
        }
    }
    misspelt.extend(lacks.iter().filter_map(|(.., likely)| Some(likely.as_ref()?.span)));
    let is_misspelt: HashSet<&Id> =
        lacks.iter().filter(|it| it.2.is_some()).map(|it| &it.1.value).collect();
    let mut alone: HashSet<&Id> = HashSet::new();
    for (own, id, likely) in &lacks {
        if !is_misspelt.contains(&id.value) && things.is_alone(set, reference, &id.value) {
            if alone.insert(&id.value) {
                out.push(things.alone(set, reference, id));
            }
        } else if (things.is_stated)(own) {
            out.push(things.lacking(*likely, own, reference, id));
        }
    }
    for (own, _) in set.translations() {
        for id in things.ids(own).filter(|it| !misspelt.contains(&it.span)) {
            let mut earlier = across::notices(set).take_while(|it| it.lang != own.lang);
            if earlier.any(|it| things.has(it, &id.value)) {
                continue;
            }
            let is_alone = things.is_alone(set, own, &id.value);
            out.push(match is_alone {
                true => things.alone(set, own, id),
                false => things.extra(set, reference, own, id),
            });
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

/// What the label of a place where something is missing says.
fn labelled(lang: Lang, near: Option<&Id>) -> Args {
    let near = near.map(Id::as_str).unwrap_or_default();
    vec![("lang", lang.into()), ("near", near.into())]
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

    /// Whether one language has it, and at least two others say which they have without it.
    fn is_alone(&self, set: &NoticeSet, own: &Notice, id: &Id) -> bool {
        let others = set.notices.iter().map(|(_, it)| it).filter(|it| it.lang != own.lang);
        let mut others = others.filter(|it| (self.is_stated)(it));
        others.clone().count() > 1 && others.all(|it| !self.has(it, id))
    }

    /// Where a thing should stand in a notice that lacks it: beside its neighbours in one that has it.
    fn should_stand<'n>(
        &self,
        lacking: &'n Notice,
        has: &Notice,
        id: &Id,
    ) -> (Span, &'static str, Option<&'n Id>)
    where
        T: 'n,
    {
        let list = (self.list)(has);
        let at = list.and_then(|list| list.place(id)).unwrap_or_default();
        let list = list.map_or(&[][..], |list| &**list);
        let find = |it: &T| self.named(lacking, &it.id().value);
        let before = list.iter().take(at).rev().take(NEAR).find_map(find);
        if let Some(neighbour) = before {
            return (neighbour.span, "after", Some(&neighbour.value));
        }
        match list.iter().skip(at + 1).take(NEAR).find_map(find) {
            Some(neighbour) => (neighbour.span, "before", Some(&neighbour.value)),
            None => (lacking.head, "here", None),
        }
    }

    /// A translation lacks what the reference has.
    fn lacking(
        &self,
        misspelt: Option<&Spanned<Id>>,
        own: &Notice,
        reference: &Notice,
        id: &Spanned<Id>,
    ) -> Diagnostic {
        let (place, label, near) = self.should_stand(own, reference, &id.value);
        let finding = Diagnostic::new(self.rule, misspelt.map_or(place, |it| it.span))
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

    /// A language has what no other has.
    fn alone(&self, set: &NoticeSet, own: &Notice, id: &Spanned<Id>) -> Diagnostic {
        let others = set.notices.iter().map(|(_, it)| it.as_ref());
        let others = others.filter(|it| it.lang != own.lang && (self.is_stated)(it));
        let langs: Vec<Lang> = others.clone().map(|it| it.lang).collect();
        let mut finding = Diagnostic::new(self.rule, id.span)
            .arg("is", "alone")
            .arg("id", id.value.as_str())
            .arg("lang", Arg::Languages(langs))
            .arg("other", own.lang)
            .label("there")
            .help("help-extra");
        for other in others {
            let (span, label, near) = self.should_stand(other, own, &id.value);
            finding = finding.related(span, label, labelled(other.lang, near));
        }
        finding
    }

    /// A translation has what the reference lacks. The other translations are shown beside it.
    fn extra(
        &self,
        set: &NoticeSet,
        reference: &Notice,
        own: &Notice,
        id: &Spanned<Id>,
    ) -> Diagnostic {
        let (place, label, near) = self.should_stand(reference, own, &id.value);
        let mut finding = Diagnostic::new(self.rule, place)
            .arg("is", "missing")
            .arg("id", id.value.as_str())
            .arg("lang", reference.lang)
            .arg("other", own.lang)
            .label_with(label, labelled(reference.lang, near))
            .help("help-extra");
        for (translation, _) in set.translations().filter(|(it, _)| (self.is_stated)(it)) {
            finding = match self.named(translation, &id.value) {
                Some(it) => {
                    finding.related(it.span, "there", vec![("other", translation.lang.into())])
                }
                None => {
                    let (place, label, near) = self.should_stand(translation, own, &id.value);
                    finding.related(place, label, labelled(translation.lang, near))
                }
            };
        }
        finding
    }
}
