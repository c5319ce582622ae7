//! Reads `content/register/*.yaml`.

use std::collections::BTreeMap;

use super::local::{Local, entries, id};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::notice::{self, DUPLICATE_ID, Id, Role};
use crate::site::register::{
    DataCategory, Event, Organisation, Recipient, Register, SourceOfData, System,
};
use crate::site::{acts, part, sections, style};
use crate::source::{Sources, Span, Spanned};
use crate::yaml::{self, Fields, Node, Value};

/// Where the register stands.
pub const REGISTER: &str = "content/register/";

/// Reads all register files and joins them; an id that stands twice for one kind is reported.
pub(in crate::site) fn register(
    sources: &Sources,
    languages: &[Lang],
    out: &mut Diagnostics,
) -> Register {
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
            acts::act(key, node, languages, out)
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
    register.sections = sections::tables(sources, &register.acts, out);
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

impl Local<'_> {
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

fn flag(name: &'static str, fields: &mut Fields<'_>, out: &mut Diagnostics) -> bool {
    stated_flag(name, fields, out).unwrap_or(false)
}

/// A flag whose «no» is another answer than silence.
fn stated_flag(name: &'static str, fields: &mut Fields<'_>, out: &mut Diagnostics) -> Option<bool> {
    fields.take(name).and_then(|node| node.flag(out))
}
