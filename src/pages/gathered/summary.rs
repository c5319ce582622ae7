//! The first layer: what a reader needs to know before anything else.

use serde::Serialize;

use super::Gatherer;
use crate::pages::anchor;
use crate::pages::digest::{Digest, PartDigest, PurposeDigest};
use crate::pages::front::country;
use crate::pages::model::{ContactCard, Link};
use crate::pages::rights::{RightPart, purpose_link};

/// How many names the first layer has room for.
const SHORT: usize = 6;

/// The first layer: what a reader needs to know before anything else.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    /// Who is responsible.
    pub responsible: Vec<ContactCard>,
    /// Who is so together with them.
    pub joint: Vec<Link>,
    /// What the data are used for.
    pub purposes: Vec<PurposeGroup>,
    /// The rights, in short.
    pub rights: Vec<Link>,
    /// What one may not expect.
    pub surprises: Vec<Surprise>,
}

/// The purposes of one notice, or of a part of it.
#[derive(Debug, Clone, Serialize)]
pub struct PurposeGroup {
    /// The notice or the part.
    pub title: String,
    /// Its purposes.
    pub purposes: Vec<Link>,
}

/// Something that one may not expect.
#[derive(Debug, Clone, Serialize)]
pub struct Surprise {
    /// What.
    pub text: String,
    /// Where more is said about it, if it has a place of its own.
    pub more: Option<Link>,
}

impl Gatherer<'_> {
    pub(super) fn summary(&self, responsible: Vec<ContactCard>, rights: &[RightPart]) -> Summary {
        let right = |it: &RightPart| Link { text: it.title.clone(), href: format!("#{}", it.id) };
        Summary {
            responsible,
            joint: self.joint(),
            purposes: self.purposes(),
            rights: rights.iter().map(right).collect(),
            surprises: self.surprises(),
        }
    }

    fn purposes(&self) -> Vec<PurposeGroup> {
        let groups = self.digests.iter().enumerate().flat_map(|(at, digest)| {
            let links = |of: &dyn Fn(&PurposeDigest) -> bool| -> Vec<Link> {
                let its = digest.purposes.iter().filter(|it| of(it));
                its.map(|it| purpose_link(self.prefix(at), it)).collect()
            };
            let stands = |it: &PurposeDigest, part: &PartDigest| it.part.as_ref() == Some(&part.id);
            let parts = if self.ids.is_none() { digest.parts.as_slice() } else { &[] };
            let in_parts = parts.iter().map(|part| PurposeGroup {
                title: part.title.clone(),
                purposes: links(&|it| stands(it, part)),
            });
            let rest = PurposeGroup {
                title: digest.title.clone(),
                purposes: links(&|it| !parts.iter().any(|part| stands(it, part))),
            };
            in_parts.chain([rest]).collect::<Vec<_>>()
        });
        groups.filter(|group| !group.purposes.is_empty()).collect()
    }

    /// Who decides together with the controller, with links to what was agreed.
    fn joint(&self) -> Vec<Link> {
        let named = self.digests.iter().enumerate().flat_map(|(at, digest)| {
            digest.joint.iter().map(move |id| {
                let known = self.index.site.register.recipient(id);
                let text = self.index.name(known.map(|it| it.name()), id, self.lang);
                Link { text, href: format!("#{}", anchor::joint(self.prefix(at), id)) }
            })
        });
        named.collect()
    }

    fn surprises(&self) -> Vec<Surprise> {
        let mut found = Vec::new();
        let mut add = |key: &str, names: Vec<String>, more: Option<(&str, &str)>| {
            if names.is_empty() {
                return;
            }
            let text = self.index.say(self.lang, key, &[("names", names.join("; ").into())]);
            let more = more.map(|(key, href)| Link { text: self.say(key), href: href.to_owned() });
            found.push(Surprise { text, more });
        };
        add("say-surprise-special", self.names(|it| &it.special), None);
        add("say-surprise-offences", self.names(|it| &it.offences), None);
        let decisions = self.digests.iter().flat_map(|it| it.decisions.entries());
        let mut titles: Vec<String> = Vec::new();
        for (_, title) in decisions {
            if !titles.contains(title) {
                titles.push(title.clone());
            }
        }
        add(
            "say-surprise-decisions",
            self.shortened(titles, "say-and-more-decisions"),
            Some(("site-decisions", "#decisions")),
        );
        let mut countries: Vec<_> =
            self.digests.iter().flat_map(|it| it.countries.iter().copied()).collect();
        countries.sort();
        countries.dedup();
        let countries: Vec<String> =
            countries.into_iter().map(|it| country(self.index, self.lang, it)).collect();
        if !countries.is_empty() {
            let list = self.index.i18n.list(self.lang, &countries);
            let more = Some(("site-transfers", "#transfers"));
            add("say-surprise-transfers", vec![list], more);
        }
        add(
            "say-surprise-others",
            self.shortened(self.names(|it| &it.others), "say-and-more"),
            None,
        );
        found
    }

    /// The first of many names, and how many more there are; the page has them all below.
    fn shortened(&self, mut names: Vec<String>, more: &str) -> Vec<String> {
        if names.len() > SHORT + 1 {
            let count = names.len() - SHORT;
            names.truncate(SHORT);
            names.push(self.index.say(self.lang, more, &[("count", count.into())]));
        }
        names
    }

    fn names(&self, of: impl Fn(&Digest) -> &Vec<String>) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.digests.iter().flat_map(|digest| of(digest)) {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }
}
