//! OP515: an address in running text that is nearly a known one, or the institution's and unknown.

use std::collections::BTreeSet;

use crate::diag::Diagnostics;
use crate::facts::Value;
use crate::rules::SetContext;
use crate::site::{LocalText, Site};

rule! {
    /// A text has an e-mail address, a telephone number or the host of a web address that is nearly a known one, or an unknown address of the
    /// institution's own.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skriv til ombdu@demo.example.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skriv til ombdu@demo.example.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to ombdu@demo.example.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Vi skriver til deg før vi tar i bruk opplysningene til noe nytt.
    /// + Skriv til ombud@demo.example.
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - Vi skriv til deg før vi nyttar opplysningane til noko nytt.
    /// + Skriv til ombud@demo.example.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - We write to you before we use the data for anything new.
    /// + Write to ombud@demo.example.
    /// ```
    pub(crate) static UNKNOWN_CONTACT_IN_PROSE: OP515 "unknown-contact-in-prose", Warning, ["gdpr:12(2)"];
}

/// How the bodies of the site are reached.
#[derive(Debug, Default)]
pub(super) struct Contacts {
    emails: BTreeSet<String>,
    /// Digits alone, as in running text.
    phones: BTreeSet<String>,
    /// The domains of the institution's own contacts.
    domains: BTreeSet<String>,
    /// The hosts of the register's web addresses, and the domains of its e-mail addresses.
    hosts: BTreeSet<String>,
}

/// A host of fewer letters has others that are near it by chance.
const SHORTEST_HOST: usize = 7;

/// Two letters wrong may be a slip; more are another address.
const SLIPS: usize = 2;

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for part in context.told().all() {
        for fact in part.reading.blocks.iter().flat_map(|block| &block.facts) {
            if !matches!(fact.value, Value::Email(_) | Value::Phone(_) | Value::Host(_)) {
                continue;
            }
            let Some(near) = context.known.contacts.near(&fact.value) else { continue };
            let mut place = fact.range.clone();
            let words = &part.text.as_str()[place.clone()];
            place.start += words.len() - words.trim_start_matches("mailto:").len();
            let finding = part
                .finding(&UNKNOWN_CONTACT_IN_PROSE, &place)
                .arg("near", near.clone().unwrap_or_default())
                .arg("is", if near.is_some() { "near" } else { "unknown" });
            out.push(finding);
        }
    }
}

impl Contacts {
    /// Reads the register and `site.yaml`.
    pub(super) fn of(site: &Site) -> Self {
        let mut found = Self::default();
        let (settings, register) = (&*site.settings, &*site.register);
        for contact in &settings.contacts {
            found.add(
                contact.email.as_ref().map(|it| it.value.as_str()),
                contact.phone.as_ref().map(|it| it.value.as_str()),
            );
        }
        let controller = settings.controller.as_ref();
        let own = controller.and_then(|id| register.organisations.get(&id.value));
        found.add(own.and_then(|it| Some(it.email.as_ref()?.value.as_str())), None);
        let domains = found.emails.iter().filter_map(|it| it.split_once('@'));
        found.domains = domains.map(|(_, domain)| domain.to_owned()).collect();
        for organisation in register.organisations.values() {
            found.add(
                organisation.email.as_ref().map(|it| it.value.as_str()),
                organisation.phone.as_ref().map(|it| it.value.as_str()),
            );
        }
        let urls = register.organisations.values().filter_map(|it| it.url.as_ref());
        let urls = urls.chain(settings.contacts.iter().filter_map(|it| it.url.as_ref()));
        for url in urls {
            let each = settings.languages.iter().filter_map(|lang| url.get(*lang));
            found.hosts.extend(each.filter_map(host));
        }
        let domains = found.emails.iter().filter_map(|it| it.split_once('@'));
        found.hosts.extend(domains.map(|(_, domain)| domain.to_owned()));
        // What stands in a postal address is known too.
        let addresses = settings.contacts.iter().filter_map(|it| it.address.as_ref());
        for text in addresses.filter_map(one) {
            found.phones.insert(digits(text));
        }
        found
    }

    fn add(&mut self, email: Option<&str>, phone: Option<&str>) {
        self.emails.extend(email.map(str::to_lowercase));
        self.phones.extend(phone.map(digits));
    }

    /// Nothing for an address that is known, or is somebody else's. For one that is not, the known
    /// address that is nearest, where one is near.
    fn near(&self, value: &Value) -> Option<Option<String>> {
        if let Value::Email(address) = value {
            self.near_address(address)
        } else if let Value::Phone(number) = value {
            self.near_number(&number.to_string())
        } else if let Value::Host(host) = value {
            self.near_host(host)
        } else {
            None
        }
    }

    fn near_number(&self, number: &str) -> Option<Option<String>> {
        if self.phones.contains(number) {
            return None;
        }
        let near = self.phones.iter().find(|known| {
            known.len() == number.len() && strsim::osa_distance(known, number) == 1
        })?;
        Some(Some(near.clone()))
    }

    fn near_host(&self, host: &str) -> Option<Option<String>> {
        let is_known = |own: &String| host == own || host.ends_with(&format!(".{own}"));
        if self.hosts.iter().any(is_known) {
            return None;
        }
        let near = self.hosts.iter().find(|own| is_slip(own, host))?;
        Some(Some(near.clone()))
    }

    fn near_address(&self, address: &String) -> Option<Option<String>> {
        if self.emails.contains(address) {
            return None;
        }
        let near = self.emails.iter().find(|known| strsim::osa_distance(known, address) <= SLIPS);
        let domain = address.split_once('@')?.1;
        let is_own = self.domains.iter().any(|own| {
            domain == own
                || domain.ends_with(own) && domain[..domain.len() - own.len()].ends_with('.')
        });
        (near.is_some() || is_own).then(|| near.cloned())
    }
}

/// Whether one host is the other with a slip, or the same name under another top domain.
fn is_slip(own: &str, host: &str) -> bool {
    let (Some((own_name, own_top)), Some((name, top))) =
        (own.rsplit_once('.'), host.rsplit_once('.'))
    else {
        return false;
    };
    let letters = own_name.chars().count();
    let distance = strsim::osa_distance(own_name, name);
    let is_long = letters >= SHORTEST_HOST;
    is_long && (distance == 1 && own_top == top || distance == 0 && own_top != top)
}

/// The host of a web address.
fn host(url: &str) -> Option<String> {
    let rest = url.split("://").nth(1)?;
    let host = rest.split(['/', '?', '#']).next()?.to_lowercase();
    Some(host.strip_prefix("www.").map_or(host.clone(), str::to_owned))
}

fn one(text: &LocalText) -> Option<&str> {
    match text {
        LocalText::Same(text) => Some(&text.value),
        LocalText::Each(_, _) => None,
    }
}

/// The digits of a number, without the code of the country.
fn digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let bare = digits.strip_prefix("0047").or(digits.strip_prefix("47"));
    bare.filter(|it| it.len() == 8).map_or(digits.clone(), str::to_owned)
}
