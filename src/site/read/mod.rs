//! Reads what notices share.
//!
//! | file | reads |
//! |---|---|
//! | `mod.rs` | `content/site.yaml` |
//! | `register.rs` | `content/register/*.yaml`; section tables are left to `sections` |
//! | `local.rs` | texts and addresses that stand in each language |

mod local;
mod register;

use local::{Local, entries, id, is_address};
pub(super) use local::{checked_url, missing};
pub use register::REGISTER;
pub(super) use register::register;

use super::register::{Audience, AudienceKind, Contact, LocalText, Settings};
use super::{INVALID_ADDRESS, INVALID_LANGUAGE, part, style};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::notice::{self, DUPLICATE_ID, Id};
use crate::source::{File, Span, Spanned};
use crate::yaml::{self, Fields, Node, Value};

/// Where the settings stand.
pub const SETTINGS: &str = "content/site.yaml";

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
    let local = Local { languages: &tags };
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

impl Local<'_> {
    fn contact(&self, id: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<Contact> {
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

    fn audience(&self, id: Spanned<Id>, node: &Node, out: &mut Diagnostics) -> Option<Audience> {
        let mut fields = Fields::of(node, out)?;
        let name = self.required("name", &mut fields, id.span, out);
        let path = self.optional("path", &mut fields, out);
        let lead = self.optional("lead", &mut fields, out);
        let kind = fields.take("kind").and_then(|node| notice::choice(node, KINDS, out));
        fields.finish(out);
        Some(Audience { name: name?, id, path, lead, kind })
    }
}

/// The words for what readers are to the controller.
const KINDS: &[(&str, AudienceKind)] = &[
    ("employees", AudienceKind::Employees),
    ("applicants", AudienceKind::Applicants),
    ("students", AudienceKind::Students),
    ("children", AudienceKind::Children),
    ("research-participants", AudienceKind::ResearchParticipants),
];

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
