//! OP455: an e-mail address at a domain that belongs to nobody on the site.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;
use crate::site::LocalText;

rule! {
    /// The e-mail address of a contact is at a domain that is neither the controller’s, nor the site’s, nor that of an organisation in the register.
    ///
    /// ## Fires on
    /// ```content/site.yaml edit
    /// - email: ombud@demo.example
    /// + email: ombud@post.example
    /// ```
    /// ## Silent on
    /// ```content/site.yaml edit
    /// - email: ombud@demo.example
    /// + email: ombud@personvern.demo.example
    /// ```
    pub(crate) static FOREIGN_EMAIL_DOMAIN: OP455 "foreign-email-domain", Warning,
        ["gdpr:13(1)(a)", "gdpr:12(2)"];
}

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let (settings, register) = (&context.site.settings, &context.site.register);
    let controller = settings.controller.as_ref();
    let controller = controller.and_then(|id| register.organisations.get(&id.value));
    // Without an address of the controller there is nothing to compare with.
    if controller.is_none_or(|it| it.email.is_none() && it.url.is_none()) {
        return;
    }
    let mut known: Vec<&str> = Vec::new();
    known.extend(settings.base_url.as_ref().and_then(|url| host(&url.value)));
    for organisation in register.organisations.values() {
        known.extend(organisation.email.as_ref().and_then(|it| domain(&it.value)));
        let urls = settings.languages.iter().filter_map(|lang| {
            organisation.url.as_ref().and_then(|url: &LocalText| url.get(*lang))
        });
        known.extend(urls.filter_map(host));
    }
    for contact in &settings.contacts {
        let Some(email) = &contact.email else { continue };
        let Some(own) = domain(&email.value) else { continue };
        if !known.iter().any(|known| registered(known).eq_ignore_ascii_case(registered(own))) {
            let finding = Diagnostic::new(&FOREIGN_EMAIL_DOMAIN, email.span)
                .arg("contact", contact.id.value.as_str())
                .arg("domain", own);
            out.push(finding.label("here"));
        }
    }
}

fn domain(email: &str) -> Option<&str> {
    email.rsplit_once('@').map(|(_, domain)| domain)
}

fn host(url: &str) -> Option<&str> {
    url.split_once("://")?.1.split(['/', ':', '?', '#']).next()
}

/// The last two labels of a domain: what somebody has registered, in most countries.
fn registered(domain: &str) -> &str {
    match domain.rmatch_indices('.').nth(1) {
        Some((at, _)) => &domain[at + 1..],
        None => domain,
    }
}

#[cfg(test)]
mod tests {
    use super::{host, registered};

    #[test]
    fn domains_are_compared_by_what_is_registered() {
        assert_eq!(registered("personvern.demo.example"), "demo.example");
        assert_eq!(registered("demo.example"), "demo.example");
        assert_eq!(host("https://www.demo.example:8080/a"), Some("www.demo.example"));
    }
}
