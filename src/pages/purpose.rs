//! One purpose as a part of a page: its facts as sentences, in one language.

use serde::Serialize;

use super::bases::{self, Bases};
use super::digest::purpose_title;
use super::facts::{self, Joined};
use super::fragment::Maker;
use super::model::{Html, Link, Named};
use super::origin::{SourcePart, source_part};
use super::{anchor, length};
use crate::notice::{
    Country, Id, IdList, Period, Recipient, RequiredBy, Retention, Role, Stated, Then,
};
use crate::site::{Category, PurposeView};

/// One purpose.
#[derive(Debug, Clone, Serialize)]
pub struct PurposePart {
    /// Its place.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is done.
    pub text: Option<Html>,
    /// What each kind of legal basis means, in plain words.
    pub basis_in_words: Vec<String>,
    /// The legal basis.
    pub basis: Vec<Html>,
    /// The legitimate interest.
    pub interest: Option<Html>,
    /// The condition for special categories.
    pub special: Vec<Html>,
    /// Categories of data.
    pub data: Vec<Named>,
    /// Where the data come from.
    pub sources: Vec<SourcePart>,
    /// Who receives them.
    pub recipients: Vec<RecipientPart>,
    /// That nobody does, where it is said.
    pub no_recipients: bool,
    /// Transfers of these data out of the EEA.
    pub transfers: Vec<Link>,
    /// How long they are kept.
    pub retention: Vec<RetentionPart>,
    /// Whether one must give them.
    pub required: Option<RequiredPart>,
    /// The rights that not every purpose gives.
    pub rights: Vec<Link>,
}

/// One recipient.
#[derive(Debug, Clone, Serialize)]
pub struct RecipientPart {
    /// Who it is.
    pub name: String,
    /// A sentence about it.
    pub about: Option<String>,
    /// Its role, and its country where that is not Norway.
    pub detail: Option<String>,
    /// The data that it gets, where it does not get all.
    pub data: Option<String>,
    /// On what condition.
    pub when: Option<Html>,
}

/// How long some of the data are kept.
#[derive(Debug, Clone, Serialize)]
pub struct RetentionPart {
    /// Which data.
    pub data: Option<String>,
    /// In what case, where several are about the same data.
    pub when: Option<Html>,
    /// How long, and what happens then.
    pub sentence: String,
    /// Why.
    pub why: Option<Html>,
    /// The provisions that ask for it.
    pub because: Vec<Html>,
}

/// Whether one must give the data.
#[derive(Debug, Clone, Serialize)]
pub struct RequiredPart {
    /// What requires it.
    pub by: Option<String>,
    /// What happens otherwise.
    pub otherwise: Option<Html>,
}

/// Makes the part for one purpose. `transfers` are those that concern the page.
pub(super) fn purpose_part(
    maker: &Maker<'_>,
    purpose: &PurposeView<'_>,
    level: u8,
    transfers: &[Id],
) -> PurposePart {
    let id = anchor::purpose(maker.prefix, purpose.id());
    let scope = maker.scope(&id, level + 1);
    let its_bases = Bases::of(purpose);
    let grounds = |legal: Option<&crate::notice::Legal>| {
        legal.map(|legal| maker.printer.grounds(legal)).unwrap_or_default()
    };
    let lang = maker.lang();
    PurposePart {
        title: purpose_title(purpose),
        text: purpose.text().map(|prose| scope.block(&prose.text)),
        basis_in_words: its_bases
            .of_article_6()
            .map(|basis| maker.say(&format!("say-basis-{}", basis.key()), &[]))
            .collect(),
        basis: grounds(purpose.basis()),
        interest: purpose.own.interest.as_ref().map(|text| scope.line(&text.value)),
        special: grounds(purpose.special()),
        data: named(purpose.data(), |id| data(maker, id)),
        sources: facts::sources(purpose)
            .iter()
            .filter_map(|source| source_part(maker, source))
            .collect(),
        recipients: facts::recipients(purpose)
            .iter()
            .filter_map(|recipient| recipient_part(maker, recipient))
            .collect(),
        no_recipients: matches!(purpose.recipients(), Some(Stated::None(_))),
        transfers: transfers
            .iter()
            .filter(|to| super::digest::receives(maker.index(), purpose, to))
            .map(|to| Link {
                text: receiver_name(maker, to),
                href: format!("#{}", anchor::transfer(maker.prefix, to)),
            })
            .collect(),
        retention: retention(maker, purpose),
        required: required_part(maker, purpose),
        rights: its_bases
            .particular()
            .into_iter()
            .map(|right| Link {
                text: maker.index().i18n.text(lang, &format!("rights-{}.short", bases::key(right))),
                href: format!("#{}", bases::place(right)),
            })
            .collect(),
        id,
    }
}

/// Makes the part on whether the data must be given.
pub(super) fn required_part(maker: &Maker<'_>, purpose: &PurposeView<'_>) -> Option<RequiredPart> {
    let required = purpose.required()?;
    let by = required.by.as_ref().or_else(|| purpose.reference.required.as_ref()?.by.as_ref());
    let own = purpose.own.required.as_ref();
    let otherwise = own.and_then(|required| required.otherwise.as_ref());
    Some(RequiredPart {
        by: by.map(|by| {
            let key = match by.value {
                RequiredBy::Law => "say-required-law",
                RequiredBy::Contract => "say-required-contract",
                RequiredBy::None => "say-required-none",
            };
            maker.say(key, &[])
        }),
        otherwise: otherwise.map(|text| maker.scope("main", 6).line(&text.value)),
    })
}

fn named(list: Option<&IdList>, part: impl Fn(&Id) -> Named) -> Vec<Named> {
    list.map(|list| list.items.iter().map(|id| part(&id.value)).collect()).unwrap_or_default()
}

fn data(maker: &Maker<'_>, id: &Id) -> Named {
    let category = maker.index().site.register.data.get(id);
    let about = category.and_then(|it| it.about.as_ref()).and_then(|it| it.get(maker.lang()));
    let mark = match category {
        Some(it) if it.special => Some("say-mark-special"),
        Some(it) if it.offences => Some("say-mark-offences"),
        Some(_) | None => None,
    };
    Named {
        name: data_name(maker, id),
        about: about.map(str::to_owned),
        mark: mark.map(|key| maker.say(key, &[])),
    }
}

pub(super) fn data_name(maker: &Maker<'_>, id: &Id) -> String {
    let category = maker.index().site.register.data.get(id);
    maker.index().name(category.map(|it| &it.name), id, maker.lang())
}

pub(super) fn source(maker: &Maker<'_>, id: &Id) -> Named {
    let source = maker.index().site.register.source(id);
    let about = source.and_then(|it| it.about()).and_then(|it| it.get(maker.lang()));
    let is_public = matches!(source, Some(Category::Source(source)) if source.public);
    Named {
        name: maker.index().name(source.map(|it| it.name()), id, maker.lang()),
        about: about.map(str::to_owned),
        mark: is_public.then(|| maker.say("say-mark-public", &[])),
    }
}

/// The name of somebody who receives data; a system is named with who runs it for us.
pub(super) fn receiver_name(maker: &Maker<'_>, id: &Id) -> String {
    let register = &maker.index().site.register;
    let receiver = register.recipient(id);
    let name = maker.index().name(receiver.map(|it| it.name()), id, maker.lang());
    let Some(Category::System(system)) = receiver else { return name };
    let own = maker.index().settings().controller.as_ref().map(|id| &id.value);
    match &system.owner {
        Some(owner) if own != Some(&owner.value) => {
            let organisation = register.organisations.get(&owner.value);
            let owner =
                maker.index().name(organisation.map(|it| &it.name), &owner.value, maker.lang());
            maker.say("say-system-of", &[("system", name.into()), ("owner", owner.into())])
        }
        Some(_) | None => name,
    }
}

pub(super) fn recipient_part(
    maker: &Maker<'_>,
    joined: &Joined<'_, Recipient>,
) -> Option<RecipientPart> {
    let id = joined.fact(|it| Some(&it.to.value))?;
    let register = &maker.index().site.register;
    let role = joined.fact(|it| it.role.as_ref()).map(|role| role.value);
    let role = role.or_else(|| register.role(id)).map(|role| role_name(maker, role));
    let abroad = register.countries(id).into_iter().filter(|country| country.as_str() != "NO");
    let countries: Vec<String> = abroad.map(|country| country_name(maker, country)).collect();
    let detail: Vec<String> = role.into_iter().chain(countries).collect();
    let about = register.recipient(id).and_then(|it| it.about());
    let data = joined
        .fact(|it| it.data.as_ref())
        .map(|data| maker.say("say-recipient-data", &[("data", data_names(maker, data).into())]));
    let when = joined.text(|it| it.when.as_ref());
    Some(RecipientPart {
        name: receiver_name(maker, id),
        about: about.and_then(|it| it.get(maker.lang())).map(str::to_owned),
        detail: (!detail.is_empty()).then(|| detail.join(", ")),
        data,
        when: when.map(|text| maker.scope("main", 6).line(&text.value)),
    })
}

fn role_name(maker: &Maker<'_>, role: Role) -> String {
    let key = match role {
        Role::Controller => "say-role-controller",
        Role::JointController => "say-role-joint-controller",
        Role::Processor => "say-role-processor",
        Role::Authority => "say-role-authority",
        Role::ThirdParty => "say-role-third-party",
    };
    maker.say(key, &[])
}

/// A country's name; where the wording has none, its code.
pub(super) fn country_name(maker: &Maker<'_>, country: Country) -> String {
    super::front::country(maker.index(), maker.lang(), country)
}

/// The names of categories of data. They are names, often of several words with commas in them, so
/// semicolons part them.
pub(super) fn data_names(maker: &Maker<'_>, data: &IdList) -> String {
    let names: Vec<String> = data.items.iter().map(|id| data_name(maker, &id.value)).collect();
    names.join("; ")
}

pub(super) fn retention(maker: &Maker<'_>, purpose: &PurposeView<'_>) -> Vec<RetentionPart> {
    let items = facts::retention(purpose);
    // «The rest» is said beside others that name their data.
    let is_all = items.iter().all(|item| item.fact(|it| it.data.as_ref()).is_none());
    items.iter().filter_map(|item| retention_part(maker, item, is_all)).collect()
}

fn retention_part(
    maker: &Maker<'_>,
    item: &Joined<'_, Retention>,
    is_all: bool,
) -> Option<RetentionPart> {
    let data = match item.fact(|it| it.data.as_ref()) {
        Some(data) => Some(data_names(maker, data)),
        None if is_all => None,
        None => Some(maker.say("say-retention-rest", &[])),
    };
    let scope = maker.scope("main", 6);
    let event = item.fact(|it| it.from.as_ref()).map(|event| {
        let known = maker.index().site.register.events.get(&event.value);
        maker.index().name(known.map(|it| &it.name), &event.value, maker.lang())
    });
    // A criterion is a text and so this language's own; a length is a fact.
    let criterion = item.text(|it| match &it.period {
        Some(Period::Criterion(text)) => Some(text.value.as_str()),
        Some(Period::Length(_) | Period::Permanent(_)) | None => None,
    });
    let kept = match item.fact(|it| it.period.as_ref()) {
        Some(Period::Length(length)) => {
            let length = length::say(maker.index().i18n, maker.lang(), length.value);
            match event {
                Some(event) => maker
                    .say("say-kept-after", &[("length", length.into()), ("event", event.into())]),
                None => maker.say("say-kept", &[("length", length.into())]),
            }
        }
        Some(Period::Permanent(_)) => maker.say("say-kept-permanently", &[]),
        // The author's own sentence.
        Some(Period::Criterion(_)) => criterion?.trim().to_owned(),
        None => return None,
    };
    let then = item.fact(|it| it.then.as_ref()).map(|then| {
        let key = match then.value {
            Then::Delete => "say-then-delete",
            Then::Anonymise => "say-then-anonymise",
            Then::Archive => "say-then-archive",
            Then::Review => "say-then-review",
        };
        maker.say(key, &[])
    });
    let because = item.fact(|it| it.because.as_ref());
    Some(RetentionPart {
        data,
        when: item.text(|it| it.when.as_ref()).map(|prose| scope.line(&prose.text)),
        sentence: match then {
            Some(then) => format!("{kept} {then}"),
            None => kept,
        },
        why: item.text(|it| it.why.as_ref()).map(|text| scope.line(&text.value)),
        because: because.map(|legal| maker.printer.grounds(legal)).unwrap_or_default(),
    })
}
