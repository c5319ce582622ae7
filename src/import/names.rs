//! What the site's register calls by name, and ids for what it does not know.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang::Lang;
use crate::notice::Id;
use crate::site::{LocalText, Site, slug};

/// A longer id is cut between two words.
const LONGEST: usize = 40;

/// The names in the register, in one language.
#[derive(Default)]
pub(super) struct Names {
    data: Vec<(String, Id)>,
    sources: Vec<(String, Id)>,
    recipients: Vec<(String, Id)>,
    audiences: Vec<(String, Id)>,
    emails: Vec<(String, Id)>,
    /// Every id of the register.
    taken: BTreeSet<Id>,
}

impl Names {
    /// The names that a site's register has in `lang`.
    pub(super) fn of(site: Option<&Site>, lang: Lang) -> Self {
        let Some(site) = site else { return Self::default() };
        let register = &site.register;
        let mut names = Self::default();
        let named = |id: &Id, name: &LocalText| -> Vec<(String, Id)> {
            let forms = name.get(lang).map(forms).unwrap_or_default();
            forms.into_iter().map(|form| (form, id.clone())).collect()
        };
        for (id, it) in &register.data {
            names.data.extend(named(id, &it.name));
            names.taken.insert(id.clone());
        }
        for (id, it) in &register.sources {
            names.sources.extend(named(id, &it.name));
            names.taken.insert(id.clone());
        }
        for (id, it) in &register.systems {
            names.sources.extend(named(id, &it.name));
            names.recipients.extend(named(id, &it.name));
            names.taken.insert(id.clone());
        }
        for (id, it) in &register.organisations {
            names.sources.extend(named(id, &it.name));
            names.recipients.extend(named(id, &it.name));
            names.taken.insert(id.clone());
        }
        for (id, it) in &register.recipients {
            names.recipients.extend(named(id, &it.name));
            names.taken.insert(id.clone());
        }
        for audience in &site.settings.audiences {
            names.audiences.extend(named(&audience.id.value, &audience.name));
        }
        for contact in &site.settings.contacts {
            if let Some(email) = &contact.email {
                names.emails.push((email.value.to_lowercase(), contact.id.value.clone()));
            }
        }
        names
    }

    /// The category of data with this name.
    pub(super) fn data(&self, name: &str) -> Option<&Id> {
        called(&self.data, name)
    }

    /// The source with this name.
    pub(super) fn source(&self, name: &str) -> Option<&Id> {
        called(&self.sources, name)
    }

    /// The recipient with this name.
    pub(super) fn recipient(&self, name: &str) -> Option<&Id> {
        called(&self.recipients, name)
    }

    /// The contact with this e-mail address.
    pub(super) fn contact(&self, email: &str) -> Option<&Id> {
        self.emails.iter().find(|(it, _)| *it == email).map(|(_, id)| id)
    }

    /// The sources that a sentence names.
    pub(super) fn sources_in(&self, sentence: &str) -> Vec<&Id> {
        named_in(&self.sources, sentence)
    }

    /// The recipients that a sentence names.
    pub(super) fn recipients_in(&self, sentence: &str) -> Vec<&Id> {
        named_in(&self.recipients, sentence)
    }

    /// The audiences that a text names, whatever their form: «søkere» and «søker».
    pub(super) fn audiences_in(&self, text: &str) -> Vec<&Id> {
        let text = text.to_lowercase();
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
        let stem = |name: &str| -> String {
            let name = name.to_lowercase();
            let keep = name.chars().count().saturating_sub(2).max(4);
            name.chars().take(keep).collect()
        };
        let mut found: Vec<&Id> = Vec::new();
        for (name, id) in &self.audiences {
            let stem = stem(name);
            if words.iter().any(|word| word.starts_with(&stem)) && !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }

    /// Whether the register uses an id.
    pub(super) fn has(&self, id: &Id) -> bool {
        self.taken.contains(id)
    }
}

/// The forms under which a name is known: the whole, what stands before a bracket, and an
/// abbreviation in it.
fn forms(name: &str) -> Vec<String> {
    let mut forms = vec![name.to_owned()];
    if let Some((before, rest)) = name.split_once(" (") {
        forms.push(before.trim().to_owned());
        let inside = rest.trim_end_matches(')');
        if inside.chars().filter(|c| c.is_uppercase()).count() > 1 {
            forms.push(inside.to_owned());
        }
    }
    forms
}

fn called<'a>(names: &'a [(String, Id)], name: &str) -> Option<&'a Id> {
    let name = name.trim_matches(['.', ',', ';', ' ']).to_lowercase();
    let has_name = |(it, _): &&(String, Id)| {
        let it = it.to_lowercase();
        it == name || forms(&name).contains(&it)
    };
    names.iter().find(has_name).map(|(_, id)| id)
}

fn named_in<'a>(names: &'a [(String, Id)], sentence: &str) -> Vec<&'a Id> {
    let mut found: Vec<(usize, &Id)> = Vec::new();
    for (name, id) in names {
        // A common noun in the register is no name: «systemer».
        if !name.chars().next().is_some_and(char::is_uppercase) || name.len() < 2 {
            continue;
        }
        let is_edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        let at = sentence.match_indices(name.as_str()).find(|(at, it)| {
            is_edge(sentence[..*at].chars().next_back())
                && is_edge(sentence[at + it.len()..].chars().next())
        });
        if let Some((at, _)) = at
            && !found.iter().any(|(_, known)| *known == id)
        {
            found.push((at, id));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, id)| id).collect()
}

/// Ids made from titles and names, each used once.
#[derive(Default)]
pub(super) struct Ids {
    given: BTreeMap<String, usize>,
}

impl Ids {
    /// An id made from a text, or from `fallback` where the text has no letters that an id can have.
    pub(super) fn make(&mut self, text: &str, fallback: &str) -> Id {
        let plain: String = slug(text).chars().filter(|c| c.is_ascii()).collect();
        let mut short = plain.trim_matches('-').to_owned();
        if short.len() > LONGEST {
            let cut = short[..=LONGEST].rfind('-').filter(|at| *at > 8).unwrap_or(LONGEST);
            short.truncate(cut);
        }
        if short.is_empty() {
            fallback.clone_into(&mut short);
        }
        let count = self.given.entry(short.clone()).or_default();
        *count += 1;
        let id = if *count == 1 { short } else { format!("{short}-{count}") };
        Id::new(&id).unwrap_or_else(|| unreachable!("{id} is made of what an id may hold"))
    }
}
