//! Which pages there are, and a fingerprint of all that each depends on. Planning is cheap: nothing
//! is worded here, so that a build after a small edit looks at every page and makes only a few.

use std::sync::Arc;

use rayon::prelude::*;

use super::digest::Digest;
use super::index::{Edition, Entry, Index, Memory};
use super::model::Kind;
use crate::lang::Lang;
use crate::memo::fingerprint;
use crate::notice::Id;

/// A page that is to be.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Where it goes in the finished site: `nn/studentar/index.html`.
    pub path: Arc<str>,
    /// Its language; for pages in several, the reference language.
    pub lang: Lang,
    /// What it is.
    pub kind: Kind,
    /// The notice or the audience that it is about.
    pub subject: Option<Id>,
    /// Equal fingerprints make equal pages.
    pub fingerprint: u64,
    /// The parts that are remembered on their own.
    pub fragments: Arc<[FragmentKey]>,
}

/// Names a part of a page, with a fingerprint of all that it depends on.
#[derive(Debug, Clone, PartialEq)]
pub struct FragmentKey {
    /// Equal fingerprints make equal fragments.
    pub fingerprint: u64,
    /// The notice.
    pub notice: Id,
    /// The language.
    pub lang: Lang,
    /// Which part.
    pub shape: Shape,
}

/// What a fragment shows of its notice.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Shape {
    /// All of it, on its own page.
    Whole,
    /// What concerns an audience.
    For(Id),
    /// Its purposes and their rights, on the page of rights.
    Row,
}

/// All pages of the site, in the order of their languages.
pub fn plan(index: &Index<'_>, memory: &Memory) -> Vec<Planned> {
    let reference = index.settings().reference();
    let mut planned = vec![
        simple(index, Kind::Root, reference, "index.html".into()),
        simple(index, Kind::Missing, reference, "404.html".into()),
    ];
    for language in &index.languages {
        let lang = language.lang;
        planned.push(front(index, lang, &language.front));
        planned.push(rights(index, memory, lang, &language.rights));
        planned.push(obligations(index, memory, lang, &language.obligations));
        if index.oversight.rules().next().is_some() {
            planned.push(page(index, Kind::Rules, lang, &language.rules, None, Vec::new()));
        }
        for (at, audience) in index.settings().audiences.iter().enumerate() {
            planned.push(audience_page(index, lang, at, &audience.id.value));
        }
    }
    let pages = index.notices.par_iter().flat_map_iter(|entry| {
        entry.editions.iter().flat_map(|edition| {
            [notice_page(index, entry, edition), duties_page(index, entry, edition)]
        })
    });
    planned.par_extend(pages);
    planned
}

/// A notice summed up, remembered as long as it does not change.
pub(super) fn digest(
    index: &Index<'_>,
    memory: &Memory,
    edition: &Edition<'_>,
    audience: Option<&Id>,
) -> Arc<Digest> {
    let key = fingerprint(&("digest", index.global, edition.fingerprint, audience));
    memory.digests.get(key, || Arc::new(Digest::new(index, edition, audience)))
}

fn simple(index: &Index<'_>, kind: Kind, lang: Lang, path: Arc<str>) -> Planned {
    let fingerprint = fingerprint(&("page", index.global, kind, &path));
    Planned { path, lang, kind, subject: None, fingerprint, fragments: Arc::default() }
}

fn front(index: &Index<'_>, lang: Lang, folder: &str) -> Planned {
    let listed: Vec<_> = index
        .notices
        .iter()
        .filter_map(|entry| entry.edition(lang))
        .map(|edition| {
            let own = edition.view.own;
            let text = |text: &'_ Option<crate::source::Spanned<String>>| {
                text.as_ref().map(|text| fingerprint(&text.value))
            };
            (&edition.folder, text(&own.title), text(&own.summary), edition.draft)
        })
        .collect();
    let fingerprint = fingerprint(&("front", index.global, lang.as_str(), listed));
    let path = page_path(folder);
    Planned { path, lang, kind: Kind::Front, subject: None, fingerprint, fragments: Arc::default() }
}

fn rights(index: &Index<'_>, memory: &Memory, lang: Lang, folder: &str) -> Planned {
    let row = |entry: &Entry<'_>| {
        let edition = entry.edition(lang)?;
        let digest = digest(index, memory, edition, None);
        // A row shows titles, bases and addresses, and nothing of the notice's texts.
        // What is said of its rights is more than that.
        let view = &edition.view;
        let has_rights = !view.own.rights.is_empty() || !view.reference.rights.is_empty();
        let rights = has_rights.then_some(edition.fingerprint);
        let draft = edition.draft;
        let depends = ("row", index.global, digest.fingerprint(), &edition.folder, draft, rights);
        Some(FragmentKey {
            fingerprint: fingerprint(&depends),
            notice: entry.set.id.clone(),
            lang,
            shape: Shape::Row,
        })
    };
    let rows: Vec<FragmentKey> = index.notices.par_iter().filter_map(row).collect();
    page(index, Kind::Rights, lang, folder, None, rows)
}

fn audience_page(index: &Index<'_>, lang: Lang, at: usize, audience: &Id) -> Planned {
    let shape = Shape::For(audience.clone());
    let keys = index.concerning(at).into_iter().filter_map(|entry| {
        let edition = entry.edition(lang)?;
        let depends = ("part", index.global, edition.fingerprint, &shape);
        Some(FragmentKey {
            fingerprint: fingerprint(&depends),
            notice: entry.set.id.clone(),
            lang,
            shape: shape.clone(),
        })
    });
    let folder = &index.language(lang).audiences[at];
    page(index, Kind::Audience, lang, folder, Some(audience.clone()), keys.collect())
}

fn page(
    index: &Index<'_>,
    kind: Kind,
    lang: Lang,
    folder: &str,
    subject: Option<Id>,
    fragments: Vec<FragmentKey>,
) -> Planned {
    let parts: Vec<u64> = fragments.iter().map(|key| key.fingerprint).collect();
    let fingerprint = fingerprint(&("page", index.global, kind, lang.as_str(), folder, parts));
    let path = page_path(folder);
    Planned { path, lang, kind, subject, fingerprint, fragments: fragments.into() }
}

fn notice_page(index: &Index<'_>, entry: &Entry<'_>, edition: &Edition<'_>) -> Planned {
    let others: Vec<(&str, &str)> =
        entry.editions.iter().map(|other| (other.lang.as_str(), other.folder.as_str())).collect();
    let depends = ("notice", index.global, edition.fingerprint, others);
    let fingerprint = fingerprint(&depends);
    let id = entry.set.id.clone();
    let whole =
        FragmentKey { fingerprint, notice: id.clone(), lang: edition.lang, shape: Shape::Whole };
    Planned {
        path: page_path(&edition.folder),
        lang: edition.lang,
        kind: Kind::Notice,
        subject: Some(id),
        fingerprint,
        fragments: [whole].into(),
    }
}

fn obligations(index: &Index<'_>, memory: &Memory, lang: Lang, folder: &str) -> Planned {
    let row = |entry: &Entry<'_>| {
        let edition = entry.edition(lang)?;
        let tally = super::obligations::tally(index, memory, entry, edition);
        let title = super::digest::title(&edition.view);
        let reviewed = edition.view.reviewed().map(|date| date.value);
        Some(fingerprint(&(&edition.obligations, title, reviewed, tally)))
    };
    let rows: Vec<u64> = index.notices.par_iter().filter_map(row).collect();
    let shared = &index.oversight.shared;
    let fingerprint = fingerprint(&("obligations", index.global, lang.as_str(), rows, shared));
    let (path, fragments) = (page_path(folder), Arc::default());
    Planned { path, lang, kind: Kind::Obligations, subject: None, fingerprint, fragments }
}

fn duties_page(index: &Index<'_>, entry: &Entry<'_>, edition: &Edition<'_>) -> Planned {
    let others: Vec<(&str, &str)> = entry
        .editions
        .iter()
        .map(|other| (other.lang.as_str(), other.obligations.as_str()))
        .collect();
    let waived = (index.oversight.waived(&entry.set.id), &index.oversight.shared);
    let depends = ("duties", index.global, edition.fingerprint, others, waived);
    Planned {
        path: page_path(&edition.obligations),
        lang: edition.lang,
        kind: Kind::Duties,
        subject: Some(entry.set.id.clone()),
        fingerprint: fingerprint(&depends),
        fragments: Arc::default(),
    }
}

fn page_path(folder: &str) -> Arc<str> {
    format!("{folder}index.html").into()
}
