//! Where a place in the law can be read: Lovdata, or EUR-Lex where a language prefers it.
//!
//! Which text of the regulation a language links to is said by its messages `law-link-gdpr` and
//! `law-link-gdpr-article`. Nothing here opens an address.

use jiff::civil::Date;

use super::act::Act;
use super::citation::{Citation, Place};
use super::registry::Registry;
use crate::lang::Lang;

impl Registry {
    /// The address of the place cited, in the act that its key means on a day.
    pub fn link(&self, citation: &Citation, lang: Lang, date: Date) -> Option<String> {
        self.link_in(self.act(citation.act, date)?, citation, lang)
    }

    /// The same, in an act that is told in another way than by its key and the day.
    pub(crate) fn link_in(&self, act: &Act, citation: &Citation, lang: Lang) -> Option<String> {
        if act.is_gdpr() {
            let article = match citation.place {
                Place::Article { article, .. } => Some(article),
                Place::Whole | Place::Chapter(_) | Place::Recital(_) | Place::Section { .. } => {
                    None
                }
            };
            return Some(self.printer(lang)?.gdpr_link(article));
        }
        if act.url.is_some() {
            return act.url.clone();
        }
        let base = address(act)?;
        Some(match citation.place {
            // The sign is written out, so that the address survives being copied.
            Place::Section { section, .. } => format!("{base}/%C2%A7{section}"),
            Place::Chapter(chapter) => format!("{base}/KAPITTEL_{chapter}"),
            Place::Whole | Place::Recital(_) | Place::Article { .. } => base,
        })
    }
}

fn address(act: &Act) -> Option<String> {
    if let Some(number) = act.id.strip_prefix("LOV-") {
        return Some(format!("https://lovdata.no/lov/{number}"));
    }
    let number = act.id.strip_prefix("FOR-")?;
    Some(format!("https://lovdata.no/dokument/SF/forskrift/{number}"))
}
