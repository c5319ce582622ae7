//! Transfers out of the EEA and automated decisions as parts of a page.

use serde::Serialize;

use super::anchor;
use super::facts::Joined;
use super::fragment::Maker;
use super::model::{Html, Link};
use super::purpose::{country_name, receiver_name};
use crate::notice::{Country, Decision, Degree, Safeguard, Transfer};

/// One transfer.
#[derive(Debug, Clone, Serialize)]
pub struct TransferPart {
    /// Its place.
    pub id: String,
    /// Who receives the data there.
    pub to: String,
    /// The countries.
    pub countries: String,
    /// What protects the data.
    pub safeguard: Option<String>,
    /// The provisions.
    pub ground: Vec<Html>,
    /// More about it.
    pub text: Option<Html>,
    /// From whom one may get a copy of the safeguards.
    pub copy: Option<Link>,
}

/// One automated decision.
#[derive(Debug, Clone, Serialize)]
pub struct DecisionPart {
    /// Its place.
    pub id: String,
    /// What is decided.
    pub title: String,
    /// Whether a person takes part.
    pub degree: Option<String>,
    /// How it works.
    pub logic: Option<Html>,
    /// What it means for the reader.
    pub effect: Option<Html>,
    /// The provisions that allow it.
    pub ground: Vec<Html>,
    /// Who looks at it again by hand.
    pub review: Option<Link>,
}

/// Makes the part for one transfer.
pub(super) fn transfer_part(
    maker: &Maker<'_>,
    joined: &Joined<'_, Transfer>,
) -> Option<TransferPart> {
    let to = joined.fact(|it| Some(&it.to.value))?;
    let stated = joined.fact(|it| it.countries.as_ref());
    let countries: Vec<Country> = match stated {
        Some(countries) => countries.value.iter().map(|country| country.value).collect(),
        None => maker.index().site.register.countries(to),
    };
    let outside = countries.into_iter().filter(|country| !country.in_eea());
    let names: Vec<String> = outside.map(|country| country_name(maker, country)).collect();
    let id = anchor::transfer(maker.prefix, to);
    let safeguard = joined.fact(|it| it.safeguard.as_ref()).map(|safeguard| {
        let key = match safeguard.value {
            Safeguard::Adequacy => "say-safeguard-adequacy",
            Safeguard::StandardClauses => "say-safeguard-standard-clauses",
            Safeguard::BindingRules => "say-safeguard-binding-rules",
            Safeguard::Derogation => "say-safeguard-derogation",
        };
        maker.say(key, &[])
    });
    let ground = joined.fact(|it| it.ground.as_ref());
    Some(TransferPart {
        to: receiver_name(maker, to),
        countries: maker.index().i18n.list(maker.lang(), &names),
        safeguard,
        ground: ground.map(|legal| maker.printer.grounds(legal)).unwrap_or_default(),
        text: joined
            .text(|it| it.text.as_ref())
            .map(|prose| maker.scope(&id, 4).block(&prose.text)),
        copy: joined.fact(|it| it.copy.as_ref()).and_then(|copy| maker.contact(&copy.value)),
        id,
    })
}

/// Makes the part for one automated decision.
pub(super) fn decision_part(
    maker: &Maker<'_>,
    joined: &Joined<'_, Decision>,
) -> Option<DecisionPart> {
    let id = joined.fact(|it| Some(&it.id.value))?;
    let place = anchor::decision(maker.prefix, id);
    let scope = maker.scope(&place, 4);
    let degree = joined.fact(|it| it.degree.as_ref()).map(|degree| {
        let key = match degree.value {
            Degree::Full => "say-degree-full",
            Degree::Partly => "say-degree-partly",
        };
        maker.say(key, &[])
    });
    let title = joined.text(|it| it.title.as_ref());
    let ground = joined.fact(|it| it.ground.as_ref());
    let line = |text: Option<&crate::source::Spanned<String>>| text.map(|it| scope.line(&it.value));
    Some(DecisionPart {
        title: title.map_or_else(|| id.to_string(), |title| title.value.clone()),
        degree,
        logic: line(joined.text(|it| it.logic.as_ref())),
        effect: line(joined.text(|it| it.effect.as_ref())),
        ground: ground.map(|legal| maker.printer.grounds(legal)).unwrap_or_default(),
        review: joined.fact(|it| it.review.as_ref()).and_then(|id| maker.contact(&id.value)),
        id: place,
    })
}
