//! The texts that notices share: names and explanations in `site.yaml` and the register. Names of
//! organisations and systems are not among them; they are what somebody is called.

use crate::lang::Lang;
use crate::site::{LocalText, Site};
use crate::source::Spanned;

/// A text in one language, or in all.
#[derive(Debug, Clone, Copy)]
pub(in crate::rules) struct SiteText<'a> {
    /// The language whose readers meet it.
    pub(super) lang: Lang,
    /// The text.
    pub(super) text: &'a Spanned<String>,
}

/// Every such text, as it is written.
pub(super) fn local_texts(site: &Site) -> Vec<&LocalText> {
    let (settings, register) = (&*site.settings, &*site.register);
    let mut texts = Vec::new();
    for contact in &settings.contacts {
        texts.push(&contact.name);
    }
    for audience in &settings.audiences {
        texts.push(&audience.name);
        texts.extend(&audience.lead);
    }
    texts.extend(register.organisations.values().filter_map(|it| it.about.as_ref()));
    texts.extend(register.systems.values().filter_map(|it| it.about.as_ref()));
    for data in register.data.values() {
        texts.push(&data.name);
        texts.extend(&data.about);
    }
    for source in register.sources.values() {
        texts.push(&source.name);
        texts.extend(&source.about);
    }
    for recipients in register.recipients.values() {
        texts.push(&recipients.name);
        texts.extend(&recipients.about);
    }
    texts.extend(register.events.values().map(|it| &it.name));
    texts
}

/// Every such text, once for each language whose readers meet it.
pub(super) fn texts(site: &Site) -> Vec<SiteText<'_>> {
    let mut texts = Vec::new();
    for text in local_texts(site) {
        match text {
            LocalText::Same(text) => {
                let languages = site.settings.languages.iter();
                texts.extend(languages.map(|lang| SiteText { lang: *lang, text }));
            }
            LocalText::Each(_, each) => {
                texts.extend(each.iter().map(|(lang, text)| SiteText { lang, text }));
            }
        }
    }
    texts
}
