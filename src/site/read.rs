//! Reads `content/site.yaml` and `content/register/*.yaml`; section tables are left to `sections`.

use std::collections::BTreeMap;

use super::register::{
    Audience, AudienceKind, Contact, DataCategory, Event, LocalText, Organisation, Recipient,
    Register, Settings, SourceOfData, System,
};
use super::{INVALID_ADDRESS, INVALID_LANGUAGE, MISSING_FIELD, part, style};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::{ByLang, Lang};
use crate::notice::{self, DUPLICATE_ID, Id, Role};
use crate::source::{File, Sources, Span, Spanned};
use crate::yaml::{self, Fields, Node, Value};

/// Where the settings stand.
pub const SETTINGS: &str = "content/site.yaml";

/// Where the register stands.
pub const REGISTER: &str = "content/register/";

/// Reads the settings. `None` when they cannot be read, or when they do not say the languages:
/// then nothing else can be read either.
pub(super) fn settings(file: &File, out: &mut Diagnostics) -> Option<Settings> {
    if !file.sound {
        return None;
    }
    let before = out.len();
    let root = yaml::parse(file, 0..file.text.len(), out)?;
    if root.value == Value::Nothing {
        out.push(Diagnostic::new(&notice::EMPTY_FILE, Span::top(file.id)));
        return None;
    }
    let mut fields = Fields::of(&root, out)?;
    let languages = languages(&mut fields, file, out);
    let listed = languages.as_deref().unwrap_or_default();
    let tags: Vec<Lang> = listed.iter().map(|lang| lang.value).collect();
    let mut local = Local { languages: &tags };
    let name = local.required("name", &mut fields, Span::top(file.id), out);
    let theme = fields.text("theme", out);
    let mut settings = Settings {
        file: file.id,
        name: name.unwrap_or_else(|| LocalText::Same(Spanned::new(String::new(), root.span))),
        languages: tags.clone(),
        language_spans: listed.iter().map(|lang| lang.span).collect(),
        base_url: base_url(&mut fields, out),
        theme: theme.unwrap_or_else(|| Spanned::new("default".into(), Span::top(file.id))),
        controller: id(&mut fields, "controller", out),
        authority: id(&mut fields, "authority", out),
        dpo: id(&mut fields, "dpo", out),
        contact: id(&mut fields, "contact", out),
        representative: id(&mut fields, "representative", out),
        accessibility: local.address("accessibility-statement", &mut fields, out),
        contacts: entries(fields.take("contacts"), out, |key, node, out| {
            local.contact(key, node, out)
        }),
        audiences: entries(fields.take("audiences"), out, |key, node, out| {
            local.audience(key, node, out)
        }),
        styles: match fields.take("style") {
            Some(node) => style::styles(node, &tags, out),
            None => Vec::new(),
        },
        waivers: match fields.take("waivers") {
            Some(node) => notice::waivers(node, out),
            None => Vec::new(),
        },
        parts: part::parts(&root),
        faulty: false,
    };
    fields.finish(out);
    settings.faulty = out.len() > before;
    languages.map(|_| settings)
}

/// The site's languages. Nothing when any of them cannot be read: everything else is read by them,
/// so that one wrong tag would be reported once for each text in that language.
fn languages(
    fields: &mut Fields<'_>,
    file: &File,
    out: &mut Diagnostics,
) -> Option<Vec<Spanned<Lang>>> {
    let Some(node) = fields.take("languages") else {
        out.push(missing(Span::top(file.id), "languages"));
        return None;
    };
    let items = node.items(out)?;
    if items.is_empty() {
        out.push(missing(node.span, "languages"));
        return None;
    }
    let mut languages: Vec<Spanned<Lang>> = Vec::new();
    let mut sound = true;
    for item in items {
        let lang = item.text(out).and_then(|text| language(&text, out));
        match lang {
            Some(lang) => match languages.iter().find(|other| other.value == lang.value) {
                Some(earlier) => {
                    let finding = Diagnostic::new(&DUPLICATE_ID, lang.span)
                        .arg("id", lang.value.as_str())
                        .label("here")
                        .related(earlier.span, "there", Vec::new());
                    out.push(finding);
                }
                None => languages.push(lang),
            },
            None => sound = false,
        }
    }
    sound.then_some(languages)
}

/// A language's tag, or a finding that it is none.
fn language(text: &Spanned<String>, out: &mut Diagnostics) -> Option<Spanned<Lang>> {
    let lang = text.value.parse::<Lang>();
    if lang.is_err() {
        out.push(Diagnostic::new(&INVALID_LANGUAGE, text.span).arg("value", &text.value));
    }
    Some(Spanned::new(lang.ok()?, text.span))
}

fn base_url(fields: &mut Fields<'_>, out: &mut Diagnostics) -> Option<Spanned<String>> {
    let text = fields.text("base-url", out)?;
    let Some(url) = address_of_site(&text.value) else {
        out.push(Diagnostic::new(&INVALID_ADDRESS, text.span).arg("value", &text.value));
        return None;
    };
    Some(Spanned::new(url, text.span))
}

/// The address of a site, with a `/` at its end; nothing where the text is none. The addresses of
/// pages are put after it, so it has no query and no fragment.
pub fn address_of_site(text: &str) -> Option<String> {
    let good = is_address(text) && !text.contains(['?', '#']);
    good.then(|| if text.ends_with('/') { text.to_owned() } else { format!("{text}/") })
}

/// Whether a text is an address on the web.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or(text.strip_prefix("http://"));
    let is_foreign = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\{}|^".contains(c);
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !rest.contains(is_foreign)
    })
}

/// An address on the web, or a finding that it is none.
pub(super) fn checked_url(text: Spanned<String>, out: &mut Diagnostics) -> Option<Spanned<String>> {
    let good = is_address(&text.value);
    if !good {
        out.push(Diagnostic::new(&INVALID_ADDRESS, text.span).arg("value", &text.value));
    }
    good.then_some(text)
}

fn id(fields: &mut Fields<'_>, name: &'static str, out: &mut Diagnostics) -> Option<Spanned<Id>> {
    notice::id(fields.take(name)?, out)
}

pub(super) fn missing(span: Span, field: &'static str) -> Diagnostic {
    Diagnostic::new(&MISSING_FIELD, span).arg("field", field)
}

/// Reads each entry of a mapping from ids.
fn entries<T, C: FromIterator<T>>(
    node: Option<&Node>,
    out: &mut Diagnostics,
    mut read: impl FnMut(Spanned<Id>, &Node, &mut Diagnostics) -> Option<T>,
) -> C {
    let keyed = node.map(|node| notice::keyed(node, out)).unwrap_or_default();
    keyed.into_iter().filter_map(|(key, node)| read(key, node, out)).collect()
}

/// Reads texts that stand in each language.
struct Local<'a> {
    languages: &'a [Lang],
}

impl Local<'_> {
    fn text(&self, node: &Node, out: &mut Diagnostics) -> Option<LocalText> {
        if !matches!(node.value, Value::Mapping(_)) {
            return Some(LocalText::Same(node.text(out)?));
        }
        let mut fields = Fields::of(node, out)?;
        let mut texts = Vec::new();
        for lang in self.languages {
            let Some(value) = fields.take_lang(*lang) else { continue };
            if let Some(text) = value.text(out) {
                texts.push((*lang, text));
            }
        }
        // Without the site's languages any of them may be right; that they are missing was reported.
        if !self.languages.is_empty() {
            fields.finish(out);
        }
        Some(LocalText::Each(node.span, texts.into_iter().collect::<ByLang<_>>()))
    }

    fn optional(
        &self,
        name: &'static str,
        fields: &mut Fields<'_>,
        out: &mut Diagnostics,
    ) -> Option<LocalText> {
        self.text(fields.take(name)?, out)
    }

    fn required(
        &self,
        name: &'static str,
        fields: &mut Fields<'_>,
        place: Span,
        out: &mut Diagnostics,
    ) -> Option<LocalText> {
        let Some(node) = fields.take(name) else {
            out.push(missing(place, name));
            return None;
        };
        self.text(node, out)
    }

    /// A web address, which may differ from language to language.
    fn address(
        &self,
        name: &'static str,
        fields: &mut Fields<'_>,
        out: &mut Diagnostics,
    ) -> Option<LocalText> {
        match self.optional(name, fields, out)? {
            LocalText::Same(text) => checked_url(text, out).map(LocalText::Same),
            LocalText::Each(span, texts) => {
                let good = texts
                    .iter()
                    .filter_map(|(lang, text)| Some((lang, checked_url(text.clone(), out)?)))
                    .collect();
                Some(LocalText::Each(span, good))
            }
        }
    }

    fn contact(&mut self, id: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<Contact> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, id.span, out);
        let email = fields.text("email", out);
        let phone = fields.text("phone", out);
        let address = self.optional("address", &mut fields, out);
        let url = self.address("url", &mut fields, out);
        let audiences = fields.take("audiences").and_then(|node| notice::ids(node, out));
        fields.finish(out);
        Some(Contact { name: name?, id, email, phone, address, url, audiences })
    }

    fn audience(
        &mut self,
        id: Spanned<Id>,
        node: &Node,
        out: &mut Diagnostics,
    ) -> Option<Audience> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, id.span, out);
        let path = self.optional("path", &mut fields, out);
        let lead = self.optional("lead", &mut fields, out);
        let kind = fields.take("kind").and_then(|node| notice::choice(node, KINDS, out));
        fields.finish(out);
        Some(Audience { name: name?, id, path, lead, kind })
    }

    fn organisation(
        &self,
        id: Spanned<Id>,
        node: &Node,
        out: &mut Diagnostics,
    ) -> Option<Organisation> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, id.span, out);
        let about = self.optional("about", &mut fields, out);
        let country = fields.take("country").and_then(|node| notice::country(node, out));
        let role = role(&mut fields, out);
        let public_body = fields
            .take("public-body")
            .and_then(|node| Some(Spanned::new(node.flag(out)?, node.span)));
        let email = fields.text("email", out);
        let phone = fields.text("phone", out);
        let address = self.optional("address", &mut fields, out);
        let url = self.address("url", &mut fields, out);
        fields.finish(out);
        Some(Organisation {
            name: name?,
            id,
            about,
            country,
            role,
            public_body,
            email,
            phone,
            address,
            url,
        })
    }

    fn system(&self, key: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<System> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, key.span, out);
        let about = self.optional("about", &mut fields, out);
        let owner = id(&mut fields, "owner", out);
        fields.finish(out);
        Some(System { name: name?, id: key, about, owner })
    }

    fn data(&self, id: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<DataCategory> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, id.span, out);
        let about = self.optional("about", &mut fields, out);
        let special = stated_flag("special", &mut fields, out);
        let offences = stated_flag("offences", &mut fields, out);
        let accounting = stated_flag("accounting", &mut fields, out);
        let camera = stated_flag("camera", &mut fields, out);
        fields.finish(out);
        Some(DataCategory {
            name: name?,
            id,
            about,
            special: special.unwrap_or(false),
            special_is_stated: special.is_some(),
            offences: offences.unwrap_or(false),
            offences_is_stated: offences.is_some(),
            accounting: accounting.unwrap_or(false),
            accounting_is_stated: accounting.is_some(),
            camera: camera.unwrap_or(false),
            camera_is_stated: camera.is_some(),
        })
    }

    fn source(&self, id: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<SourceOfData> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, id.span, out);
        let about = self.optional("about", &mut fields, out);
        let person = flag("person", &mut fields, out);
        let public = stated_flag("public", &mut fields, out);
        fields.finish(out);
        let public_is_stated = public.is_some();
        let public = public.unwrap_or(false);
        Some(SourceOfData { name: name?, id, about, person, public, public_is_stated })
    }

    fn recipients(&self, id: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<Recipient> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, id.span, out);
        let about = self.optional("about", &mut fields, out);
        let role = role(&mut fields, out);
        let listed = fields.take("country").or(fields.take("countries"));
        let items = listed.and_then(|node| node.items(out)).unwrap_or_default();
        let countries = items.iter().filter_map(|item| notice::country(item, out)).collect();
        fields.finish(out);
        Some(Recipient { name: name?, id, about, role, countries })
    }

    fn event(&self, id: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<Event> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, id.span, out);
        fields.finish(out);
        Some(Event { name: name?, id })
    }
}

fn role(fields: &mut Fields<'_>, out: &mut Diagnostics) -> Option<Spanned<Role>> {
    notice::choice(fields.take("role")?, notice::ROLES, out)
}

/// The words for what readers are to the controller.
const KINDS: &[(&str, AudienceKind)] = &[
    ("employees", AudienceKind::Employees),
    ("applicants", AudienceKind::Applicants),
    ("students", AudienceKind::Students),
    ("children", AudienceKind::Children),
    ("research-participants", AudienceKind::ResearchParticipants),
];

fn flag(name: &'static str, fields: &mut Fields<'_>, out: &mut Diagnostics) -> bool {
    stated_flag(name, fields, out).unwrap_or(false)
}

/// A flag whose «no» is another answer than silence.
fn stated_flag(name: &'static str, fields: &mut Fields<'_>, out: &mut Diagnostics) -> Option<bool> {
    fields.take(name).and_then(|node| node.flag(out))
}

/// Reads all register files and joins them; an id that stands twice for one kind is reported.
pub(super) fn register(sources: &Sources, languages: &[Lang], out: &mut Diagnostics) -> Register {
    let mut register = Register::default();
    let before = out.len();
    // Organisations, systems and recipients are all named in `recipients:`, so they share one set
    // of ids.
    let mut receiving: BTreeMap<Id, Span> = BTreeMap::new();
    for file in sources.under(REGISTER).filter(|file| file.path.ends_with(".yaml") && file.sound) {
        let Some(root) = yaml::parse(file, 0..file.text.len(), out) else { continue };
        if root.value == Value::Nothing {
            out.push(Diagnostic::new(&notice::EMPTY_FILE, Span::top(file.id)));
            continue;
        }
        let Some(mut fields) = Fields::of(&root, out) else { continue };
        register.parts.extend(part::parts(&root));
        let local = Local { languages };
        macro_rules! kind {
            ($name:literal, $field:ident, $read:ident, $ids:expr) => {
                let read = |k, n: &Node, out: &mut Diagnostics| local.$read(k, n, out);
                for item in entries::<_, Vec<_>>(fields.take($name), out, read) {
                    if is_new(&item.id, $ids, out) {
                        register.$field.insert(item.id.value.clone(), item);
                    }
                }
            };
        }
        let known = |ids: Vec<&Spanned<Id>>| -> BTreeMap<Id, Span> {
            ids.into_iter().map(|id| (id.value.clone(), id.span)).collect()
        };
        kind!("organisations", organisations, organisation, &mut receiving);
        kind!("systems", systems, system, &mut receiving);
        kind!("recipients", recipients, recipients, &mut receiving);
        let mut data = known(register.data.values().map(|it| &it.id).collect());
        kind!("data", data, data, &mut data);
        let mut origins = known(register.sources.values().map(|it| &it.id).collect());
        kind!("sources", sources, source, &mut origins);
        let mut events = known(register.events.values().map(|it| &it.id).collect());
        kind!("events", events, event, &mut events);
        let acts: Vec<_> = entries(fields.take("acts"), out, |key, node, out| {
            super::acts::act(key, node, languages, out)
        });
        register.acts.extend(acts);
        let mut terms = known(register.terms.values().map(|it| &it.id).collect());
        let read = |key, node: &Node, out: &mut _| style::term(key, node, languages, out);
        for item in entries::<_, Vec<_>>(fields.take("terms"), out, read) {
            if is_new(&item.id, &mut terms, out) {
                register.terms.insert(item.id.value.clone(), item);
            }
        }
        fields.finish(out);
    }
    register.sections = super::sections::tables(sources, &register.acts, out);
    register.faulty = out.len() > before || sources.under(REGISTER).any(|file| !file.sound);
    register
}

/// Whether the id has not been met yet; a second meeting is reported.
fn is_new(id: &Spanned<Id>, met: &mut BTreeMap<Id, Span>, out: &mut Diagnostics) -> bool {
    match met.get(&id.value) {
        Some(earlier) => {
            let finding = Diagnostic::new(&DUPLICATE_ID, id.span)
                .arg("id", id.value.as_str())
                .label("here")
                .related(*earlier, "there", Vec::new());
            out.push(finding);
            false
        }
        None => {
            met.insert(id.value.clone(), id.span);
            true
        }
    }
}

#[cfg(test)]
mod tests {
    use super::address_of_site;

    #[test]
    fn the_address_of_a_site_can_stand_before_that_of_a_page() {
        let with_end = |text: &str| address_of_site(text);
        assert_eq!(with_end("https://a.example"), Some("https://a.example/".into()));
        assert_eq!(with_end("http://a.example/b/"), Some("http://a.example/b/".into()));
        for wrong in [
            "",
            "https://",
            "https:///a",
            "ftp://a.example",
            "//a.example",
            "https://a.example/?b",
            "https://a.example/#b",
            "https://a.example/\"><b>",
            "https://a.example/b c",
            "https://a.example/\u{7}",
        ] {
            assert_eq!(with_end(wrong), None, "{wrong}");
        }
    }
}
