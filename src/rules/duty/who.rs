//! Who is responsible for a notice, whom a purpose concerns, and on what it rests.

use crate::law::{ActKey, ArticleNine, ArticleSix, Citation, Place};
use crate::notice::{Id, Legal, Purpose};
use crate::rules::across::{self, Across};
use crate::rules::{SetContext, SiteContext};
use crate::site::{AudienceKind, Organisation};

/// The organisation that is responsible for the notice, where the register knows it.
pub(super) fn controller<'a>(context: &SetContext<'a>) -> Option<&'a Organisation> {
    let own = across::stated(context.set, |notice| notice.controller.as_ref());
    let id = own.or(context.settings.controller.as_ref())?;
    context.register.organisations.get(&id.value)
}

/// Whether the author says that the controller is a public authority or body.
pub(super) fn is_public(context: &SetContext<'_>) -> bool {
    controller(context).is_some_and(says_public)
}

/// The site's own controller, where it is a public authority or body.
pub(super) fn public_body<'a>(context: &SiteContext<'a>) -> Option<&'a Organisation> {
    let id = context.site.settings.controller.as_ref()?;
    let organisation = context.site.register.organisations.get(&id.value)?;
    says_public(organisation).then_some(organisation)
}

fn says_public(organisation: &Organisation) -> bool {
    organisation.public_body.as_ref().is_some_and(|stated| stated.value)
}

/// The audiences of a purpose: its own, else those of its part, else those of the notice.
pub(super) fn audiences<'a>(context: &SetContext<'a>, one: &Across<'a>) -> Vec<&'a Id> {
    let own = one.stated(|purpose| purpose.audiences.as_ref());
    let of_part = || {
        let part = one.stated(|purpose| purpose.part.as_ref())?;
        across::of_part(context.set, &part.value, |part| part.audiences.as_ref())
    };
    let list = own.or_else(of_part);
    let list = list.or_else(|| across::stated(context.set, |notice| notice.audiences.as_ref()));
    list.into_iter().flat_map(|list| &list.items).map(|id| &id.value).collect()
}

/// What the readers whom a purpose concerns are to the controller, where the site says it.
pub(super) fn kinds<'a>(context: &SetContext<'a>, one: &Across<'a>) -> Vec<AudienceKind> {
    let audiences = audiences(context, one).into_iter();
    let known = audiences.filter_map(|id| context.settings.audience(id));
    known.filter_map(|audience| audience.kind.as_ref()).map(|kind| kind.value).collect()
}

/// The bases in Article 6(1) that a purpose rests on, each once. Nothing where a part of the field
/// could not be read.
pub(super) fn bases(one: &Across<'_>) -> Vec<ArticleSix> {
    let Some(field) = one.stated(|purpose: &Purpose| purpose.basis.as_ref()) else {
        return Vec::new();
    };
    if !field.unread.is_empty() {
        return Vec::new();
    }
    let mut bases: Vec<_> =
        field.citations.iter().filter_map(|cited| ArticleSix::of(&cited.value)).collect();
    bases.sort_unstable();
    bases.dedup();
    bases
}

/// The conditions in Article 9(2) that a field names.
pub(super) fn conditions(field: &Legal) -> impl Iterator<Item = ArticleNine> {
    field.citations.iter().filter_map(|cited| ArticleNine::of(&cited.value))
}

/// Whether a citation is of a section of an act, or of a part of that section.
pub(super) fn is_section(citation: &Citation, act: &str, section: &str) -> bool {
    let Place::Section { section: cited, .. } = citation.place else { return false };
    citation.act.as_str() == act && section.parse() == Ok(cited)
}

/// Whether a field cites an act, or a part of it.
pub(super) fn cites_act(field: &Legal, act: &str) -> bool {
    field.citations.iter().any(|cited| cited.value.act.as_str() == act)
}

/// The acts that a field names beside the regulation.
pub(super) fn national(field: &Legal) -> impl Iterator<Item = (ActKey, &Citation)> {
    let cited = field.citations.iter().map(|cited| (cited.value.act, &cited.value));
    cited.filter(|(act, _)| act.as_str() != "gdpr")
}

/// Every field that holds provisions, in the purposes of a notice.
pub(super) fn provisions(purpose: &Purpose) -> impl Iterator<Item = &Legal> {
    let items = purpose.retention.iter().flat_map(|list| &list.value);
    let because = items.filter_map(|item| item.because.as_ref());
    purpose.basis.iter().chain(&purpose.special).chain(because)
}

/// The texts of a purpose in one language.
pub(super) fn texts(purpose: &Purpose) -> impl Iterator<Item = &str> {
    use crate::notice::{Period, Stated};
    let recipients = purpose.recipients.as_ref().and_then(Stated::as_option);
    let when = recipients.into_iter().flatten().filter_map(|it| it.when.as_ref());
    let items = purpose.retention.iter().flat_map(|list| &list.value);
    let criteria = items.clone().filter_map(|item| match &item.period {
        Some(Period::Criterion(text)) => Some(text),
        Some(Period::Length(_) | Period::Permanent(_)) | None => None,
    });
    let why = items.clone().filter_map(|item| item.why.as_ref());
    let on = items.filter_map(|item| item.when.as_ref()).map(|text| text.text.as_str());
    let otherwise = purpose.required.iter().filter_map(|it| it.otherwise.as_ref());
    let plain = purpose.title.iter().chain(&purpose.interest).chain(otherwise);
    let plain = plain.chain(when).chain(criteria).chain(why);
    let prose = purpose.text.iter().map(|text| text.text.as_str());
    plain.map(|text| text.value.as_str()).chain(prose).chain(on)
}
