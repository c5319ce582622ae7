//! OP453: a contact that is a person and no office.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A contact in `site.yaml` has the same name as its e-mail address: it is a person, and people move.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - name: { nb: Postmottaket, nn: Postmottaket, en: The mail office }
    /// - email: post@demo.example
    /// + name: Kari Nordmann
    /// + email: kari.nordmann@demo.example
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - email: post@demo.example
    /// + email: kari.nordmann@demo.example
    /// ```
    pub(crate) static CONTACT_IS_A_PERSON: OP453 "contact-is-a-person", Warning,
        ["gdpr:12(2)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let settings = &context.site.settings;
    for contact in &settings.contacts {
        let Some(email) = &contact.email else { continue };
        let own = email.value.split('@').next().unwrap_or_default();
        let parts: Vec<String> = own.split(['.', '_', '-']).map(folded).collect();
        let are_names = parts.len() >= 2
            && parts.iter().all(|it| it.len() >= 2 && it.chars().all(char::is_alphabetic));
        let mut names = settings.languages.iter().filter_map(|lang| contact.name.get(*lang));
        let is_person = names.any(|name| {
            let words: Vec<String> = name.split(|c: char| !c.is_alphabetic()).map(folded).collect();
            parts.iter().all(|part| words.contains(part))
        });
        if are_names && is_person {
            let finding = Diagnostic::new(&CONTACT_IS_A_PERSON, email.span)
                .arg("contact", contact.id.value.as_str())
                .arg("email", &email.value);
            out.push(finding.label("here"));
        }
    }
}

/// A name as it is written in an e-mail address.
fn folded(name: &str) -> String {
    let plain = name.to_lowercase().replace('æ', "ae");
    plain.replace(['å', 'á', 'à', 'ä'], "a").replace(['ø', 'ö'], "o").replace(['é', 'è'], "e")
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn names_are_folded_as_addresses_fold_them() {
        assert_eq!(folded("Åse"), "ase");
        assert_eq!(folded("Bjørnæs"), "bjornaes");
    }
}
