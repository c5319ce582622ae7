//! What `site.yaml`, the register and the acts tell, as texts are held against it. Gathered once for
//! the site, so that a notice takes no longer to check where the register is large.

use jiff::civil::Date;

use super::names::Names;
use super::postal_address_differs::PostalAddress;
use super::unknown_contact_in_prose::Contacts;
use crate::facts::Finder;
use crate::law;
use crate::site::Site;

/// What the site tells outside its notices.
#[derive(Debug)]
pub(in crate::rules) struct Known<'a> {
    /// What bodies, sources, contacts, acts and countries are called.
    pub(super) names: Names<'a>,
    /// Their e-mail addresses, telephone numbers and hosts.
    pub(super) contacts: Contacts,
    /// Their postal addresses.
    pub(super) addresses: Vec<PostalAddress<'a>>,
}

impl<'a> Known<'a> {
    /// Reads the register, `site.yaml`, and the acts that are in force today.
    pub(in crate::rules) fn of(
        site: &'a Site,
        law: &'a law::Registry,
        finder: &'a Finder,
        today: Date,
    ) -> Self {
        Self {
            names: Names::of(site, law, finder, today),
            contacts: Contacts::of(site),
            addresses: PostalAddress::all(site),
        }
    }
}
