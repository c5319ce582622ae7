//! OP110: a name in `site.yaml` or the register that lacks a language.

use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::rules::SiteContext;
use crate::site::LocalText;

rule! {
    /// A name or a text that notices share lacks one of the site's languages.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - name: { nb: Studenter, nn: Studentar, en: Students }
    /// + name: { nb: Studenter, en: Students }
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - name: { nb: Studenter, nn: Studentar, en: Students }
    /// + name: Alumni
    /// ```
    pub(crate) static MISSING_LOCAL_TEXT: OP110 "missing-local-text", Error, ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let (settings, register) = (&*context.site.settings, &*context.site.register);
    let mut look = |id: &str, field: &'static str, text: Option<&LocalText>| {
        let Some(text) = text else { return };
        for lang in &settings.languages {
            if text.get(*lang).is_none_or(|text| text.trim().is_empty()) {
                let finding = Diagnostic::new(&MISSING_LOCAL_TEXT, text.span())
                    .arg("id", id)
                    .arg("field", Arg::Message(field))
                    .arg("lang", *lang);
                out.push(finding);
            }
        }
    };
    let (name, about) = ("rules-field-name", "rules-field-about");
    let (address, url) = ("rules-field-address", "rules-field-url");
    look("site.yaml", name, Some(&settings.name));
    look("site.yaml", "rules-field-accessibility", settings.accessibility.as_ref());
    for it in &settings.contacts {
        let id = it.id.value.as_str();
        look(id, name, Some(&it.name));
        look(id, address, it.address.as_ref());
        look(id, url, it.url.as_ref());
    }
    for it in &settings.audiences {
        let id = it.id.value.as_str();
        look(id, name, Some(&it.name));
        look(id, "rules-field-lead", it.lead.as_ref());
    }
    for it in register.organisations.values() {
        let id = it.id.value.as_str();
        look(id, name, Some(&it.name));
        look(id, about, it.about.as_ref());
        look(id, address, it.address.as_ref());
        look(id, url, it.url.as_ref());
    }
    let systems = register.systems.values().map(|it| (&it.id, &it.name, &it.about));
    let data = register.data.values().map(|it| (&it.id, &it.name, &it.about));
    let sources = register.sources.values().map(|it| (&it.id, &it.name, &it.about));
    let recipients = register.recipients.values().map(|it| (&it.id, &it.name, &it.about));
    for (id, own_name, own_about) in systems.chain(data).chain(sources).chain(recipients) {
        look(id.value.as_str(), name, Some(own_name));
        look(id.value.as_str(), about, own_about.as_ref());
    }
    for it in register.events.values() {
        look(it.id.value.as_str(), name, Some(&it.name));
    }
}
