//! OP459: one organisation under two ids.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;
use crate::site::Organisation;

rule! {
    /// Two organisations in the register have the same name, or one has the short name of the other.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - name: Canvas
    /// + name: { nb: Sikt – Kunnskapssektorens tjenesteleverandør, nn: Sikt – Kunnskapssektorens tenesteleverandør, en: Sikt – Norwegian Agency for Shared Services }
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - name: Canvas
    /// + name: Instructure
    /// ```
    pub(crate) static SAME_ORGANISATION_TWICE: OP459 "same-organisation-twice", Warning,
        ["gdpr:12(1)", "gdpr:5(1)(a)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let languages = &context.site.settings.languages;
    let mut seen: BTreeMap<String, &Organisation> = BTreeMap::new();
    for organisation in context.site.register.organisations.values() {
        let names = languages.iter().filter_map(|lang| organisation.name.get(*lang));
        let forms: Vec<String> = names.flat_map(forms).collect();
        let twin = forms.iter().find_map(|form| Some((form, *seen.get(form)?)));
        if let Some((form, other)) = twin {
            let finding = Diagnostic::new(&SAME_ORGANISATION_TWICE, organisation.id.span)
                .arg("id", organisation.id.value.as_str())
                .arg("other", other.id.value.as_str())
                .arg("name", form)
                .label("here")
                .related(other.id.span, "there", Vec::new());
            out.push(finding);
        }
        for form in forms {
            seen.entry(form).or_insert(organisation);
        }
    }
}

/// The ways in which a name is known: whole, before a dash, and in brackets.
fn forms(name: &str) -> Vec<String> {
    let before = name.split(" – ").next().unwrap_or(name);
    let (long, short) = match name.split_once(" (") {
        Some((long, rest)) => (long, rest.split(')').next()),
        None => (name, None),
    };
    let forms = [Some(name), Some(before), Some(long), short];
    let forms = forms.into_iter().flatten().map(|form| form.trim().to_lowercase());
    forms.filter(|form| !form.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn a_name_is_known_by_its_short_forms() {
        assert!(forms("Sikt – Kunnskapssektorens tjenesteleverandør").contains(&"sikt".to_owned()));
        assert!(forms("Digitaliseringsdirektoratet (Digdir)").contains(&"digdir".to_owned()));
    }
}
