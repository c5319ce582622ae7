//! The texts of `site.yaml` and the register: what readers of every notice meet.

use super::parts::{Key, Part, Text};
use crate::lang::Lang;
use crate::notice::Id;
use crate::rules::SiteContext;
use crate::site::LocalText;

/// The texts of one language that are not the same in all, read.
pub(in crate::rules::prose) fn parts<'a>(context: &SiteContext<'a>, lang: Lang) -> Vec<Part<'a>> {
    let (settings, register) = (&*context.site.settings, &*context.site.register);
    let mut parts = Vec::new();
    // An id may name a thing of each kind, so the kind is told apart by a number.
    let mut add = |kind: usize, of: Option<&'a Id>, field, text: Option<&'a LocalText>| {
        let Some(LocalText::Each(_, texts)) = text else { return };
        let Some(text) = texts.get(lang) else { return };
        let reading = context.finder.read(&text.value, lang, context.law);
        let key = Some(Key { field, of: of.map(Id::as_str), at: (None, kind) });
        let text = Text::Plain(text);
        let (number, purpose, heading) = (None, None, None);
        parts.push(Part { key, number, lang, text, reading, purpose, heading });
    };
    let (name, about) = ("rules-field-name", "rules-field-about");
    let address = "rules-field-address";
    add(0, None, name, Some(&settings.name));
    for it in &settings.contacts {
        add(1, Some(&it.id.value), name, Some(&it.name));
        add(1, Some(&it.id.value), address, it.address.as_ref());
    }
    for it in &settings.audiences {
        add(2, Some(&it.id.value), name, Some(&it.name));
        add(2, Some(&it.id.value), "rules-field-lead", it.lead.as_ref());
    }
    for (id, it) in &register.organisations {
        add(3, Some(id), name, Some(&it.name));
        add(3, Some(id), about, it.about.as_ref());
        add(3, Some(id), address, it.address.as_ref());
    }
    let systems = register.systems.iter().map(|(id, it)| (4, id, &it.name, &it.about));
    let data = register.data.iter().map(|(id, it)| (5, id, &it.name, &it.about));
    let sources = register.sources.iter().map(|(id, it)| (6, id, &it.name, &it.about));
    let recipients = register.recipients.iter().map(|(id, it)| (7, id, &it.name, &it.about));
    for (kind, id, own_name, own_about) in systems.chain(data).chain(sources).chain(recipients) {
        add(kind, Some(id), name, Some(own_name));
        add(kind, Some(id), about, own_about.as_ref());
    }
    for (id, it) in &register.events {
        add(8, Some(id), name, Some(&it.name));
    }
    parts
}
