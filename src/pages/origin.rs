//! One source of a purpose's data as a part of a page: what comes from it, when, and how one keeps
//! it from coming.

use serde::Serialize;

use super::facts::Joined;
use super::fragment::Maker;
use super::model::{Html, Named};
use super::purpose::{data_names, source};
use crate::notice::Source;

/// One source.
#[derive(Debug, Clone, Serialize)]
pub struct SourcePart {
    /// What it is called, with a sentence about it.
    #[serde(flatten)]
    pub named: Named,
    /// The data that come from it, where it does not give all.
    pub data: Option<String>,
    /// On what occasion.
    pub when: Option<Html>,
    /// How one opts out there.
    pub opt_out: Option<Html>,
}

/// Makes the part for one source.
pub(super) fn source_part(maker: &Maker<'_>, joined: &Joined<'_, Source>) -> Option<SourcePart> {
    let id = joined.fact(|it| Some(&it.from.value))?;
    let scope = maker.scope("main", 6);
    let line = |text: Option<&crate::source::Prose>| text.map(|prose| scope.line(&prose.text));
    let data = joined.fact(|it| it.data.as_ref());
    Some(SourcePart {
        named: source(maker, id),
        data: data
            .map(|data| maker.say("say-source-data", &[("data", data_names(maker, data).into())])),
        when: line(joined.text(|it| it.when.as_ref())),
        opt_out: line(joined.text(|it| it.opt_out.as_ref())),
    })
}
