//! The list of contents.

use serde::Serialize;

use super::{Gatherer, Told};
use crate::pages::anchor;
use crate::pages::digest::Digest;
use crate::pages::model::Link;

/// One entry of the list of contents.
#[derive(Debug, Clone, Serialize)]
pub struct Contents {
    /// The entry.
    pub link: Link,
    /// Those under it.
    pub inner: Vec<Link>,
}

impl Gatherer<'_> {
    pub(super) fn contents(&self, transfers: Told, decisions: Told) -> Vec<Contents> {
        let entry = |key: &str, place: &str, inner: Vec<Link>| Contents {
            link: Link { text: self.say(key), href: format!("#{place}") },
            inner,
        };
        let notices = |kind: &str, has: &dyn Fn(&Digest) -> bool| -> Vec<Link> {
            let Some(ids) = self.ids else { return Vec::new() };
            let listed = ids.iter().zip(self.digests).filter(|(_, digest)| has(digest));
            listed
                .map(|(id, digest)| Link {
                    text: digest.title.clone(),
                    href: format!("#{id}_{kind}"),
                })
                .collect()
        };
        let mut contents = Vec::new();
        let mut inner = notices("purposes", &|digest| !digest.purposes.is_empty());
        if self.ids.is_none() {
            let parts = self.digests.iter().flat_map(|digest| &digest.parts);
            inner.extend(parts.map(|part| Link {
                text: part.title.clone(),
                href: format!("#{}", anchor::part(None, &part.id)),
            }));
        }
        contents.push(entry("site-purposes", "purposes", inner));
        if self.digests.iter().any(|digest| !digest.joint.is_empty()) {
            contents.push(entry("site-joint", "joint", Vec::new()));
        }
        if transfers != Told::Nothing {
            contents.push(entry("site-transfers", "transfers", Vec::new()));
        }
        if decisions != Told::Nothing {
            contents.push(entry("site-decisions", "decisions", Vec::new()));
        }
        contents.push(entry("site-rights", "rights", Vec::new()));
        contents.push(entry("site-contact", "contact", Vec::new()));
        match self.ids {
            Some(_) => {
                let inner = notices("prose", &|digest| !digest.sections.is_empty());
                if !inner.is_empty() {
                    contents.push(entry("site-more", "more", inner));
                }
            }
            None => {
                let sections = self.digests.iter().flat_map(|digest| &digest.sections);
                contents.extend(sections.map(|(id, title)| Contents {
                    link: Link {
                        text: title.clone(),
                        href: format!("#{}", anchor::section(None, id.as_str())),
                    },
                    inner: Vec::new(),
                }));
                if self.digests.iter().any(|digest| digest.has_law) {
                    contents.push(entry("site-law", "law", Vec::new()));
                }
            }
        }
        contents
    }
}
