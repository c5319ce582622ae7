//! OP101: an id that names nothing.

use crate::diag::{Diagnostic, Diagnostics};
use crate::notice::{Id, IdList, Notice};
use crate::rules::{SetContext, SiteContext};
use crate::site::{NoticeSet, Register, Settings};
use crate::source::Spanned;
use crate::yaml::closest;

rule! {
    /// An id names nothing: no entry in the register, or in `site.yaml`, has it.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// + recipients: [sigt]
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - sources: [self]
    /// + sources: [ self ]
    /// ```
    pub(crate) static UNKNOWN_ID: OP101 "unknown-id", Error, [];
}

/// What an id may name, as the message calls it.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Audience,
    Contact,
    Organisation,
    Data,
    Source,
    Recipient,
    Event,
    Purpose,
    Part,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Audience => "audience",
            Self::Contact => "contact",
            Self::Organisation => "organisation",
            Self::Data => "data",
            Self::Source => "source",
            Self::Recipient => "recipient",
            Self::Event => "event",
            Self::Purpose => "purpose",
            Self::Part => "part",
        }
    }
}

/// Where ids are looked up.
struct Known<'a> {
    settings: &'a Settings,
    register: &'a Register,
    /// The notice whose purposes and parts an id may name. One that only another language has is
    /// reported as missing from this one.
    set: Option<&'a NoticeSet>,
}

impl<'a> Known<'a> {
    fn has(&self, kind: Kind, id: &Id) -> bool {
        match kind {
            Kind::Audience => self.settings.audience(id).is_some(),
            Kind::Contact => self.settings.contact(id).is_some(),
            Kind::Organisation => self.register.organisations.contains_key(id),
            Kind::Data => self.register.data.contains_key(id),
            Kind::Source => self.register.source(id).is_some(),
            Kind::Recipient => self.register.recipient(id).is_some(),
            Kind::Event => self.register.events.contains_key(id),
            Kind::Purpose => self.notices().any(|notice| notice.purposes.has(id)),
            Kind::Part => self.notices().any(|notice| notice.parts.has(id)),
        }
    }

    fn notices(&self) -> impl Iterator<Item = &'a Notice> {
        let notices = self.set.into_iter().flat_map(|set| set.notices.iter());
        notices.map(|(_, notice)| notice.as_ref())
    }

    fn purposes(&self) -> impl Iterator<Item = &'a Id> {
        self.notices().flat_map(|notice| &notice.purposes).map(|purpose| &purpose.id.value)
    }

    fn parts(&self) -> impl Iterator<Item = &'a Id> {
        self.notices().flat_map(|notice| &notice.parts).map(|part| &part.id.value)
    }

    fn all(&self, kind: Kind) -> Vec<&'a Id> {
        let Self { settings, register, set: _ } = self;
        match kind {
            Kind::Audience => settings.audiences.iter().map(|it| &it.id.value).collect(),
            Kind::Contact => settings.contacts.iter().map(|it| &it.id.value).collect(),
            Kind::Organisation => register.organisations.keys().collect(),
            Kind::Data => register.data.keys().collect(),
            Kind::Source => {
                let others = register.organisations.keys().chain(register.systems.keys());
                register.sources.keys().chain(others).collect()
            }
            Kind::Recipient => {
                let others = register.recipients.keys().chain(register.systems.keys());
                register.organisations.keys().chain(others).collect()
            }
            Kind::Event => register.events.keys().collect(),
            Kind::Purpose => self.purposes().collect(),
            Kind::Part => self.parts().collect(),
        }
    }
}

struct Ids<'a, 'o> {
    known: Known<'a>,
    out: &'o mut Diagnostics,
}

impl Ids<'_, '_> {
    fn one(&mut self, kind: Kind, id: &Spanned<Id>) {
        if self.known.has(kind, &id.value) {
            return;
        }
        let wrong = id.value.as_str();
        let mut finding = Diagnostic::new(&UNKNOWN_ID, id.span)
            .arg("id", wrong)
            .arg("kind", kind.word())
            .label("here");
        let known = self.known.all(kind);
        if let Some(similar) = closest(wrong, known.into_iter().map(Id::as_str)) {
            finding = finding.arg("similar", similar).help("help-similar");
        }
        self.out.push(finding);
    }

    fn maybe(&mut self, kind: Kind, id: Option<&Spanned<Id>>) {
        if let Some(id) = id {
            self.one(kind, id);
        }
    }

    fn list(&mut self, kind: Kind, list: Option<&IdList>) {
        for id in list.into_iter().flat_map(|list| &list.items) {
            self.one(kind, id);
        }
    }
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let SetContext { set, settings, register, .. } = *context;
    for (_, notice) in set.notices.iter() {
        let known = Known { settings, register, set: Some(set) };
        in_notice(notice, &mut Ids { known, out: &mut *out });
    }
}

fn in_notice(notice: &Notice, ids: &mut Ids<'_, '_>) {
    ids.list(Kind::Audience, notice.audiences.as_ref());
    ids.maybe(Kind::Organisation, notice.controller.as_ref());
    ids.maybe(Kind::Contact, notice.contact.as_ref());
    ids.maybe(Kind::Contact, notice.dpo.as_ref());
    for part in &notice.parts {
        ids.list(Kind::Audience, part.audiences.as_ref());
        ids.maybe(Kind::Contact, part.contact.as_ref());
    }
    for joint in &notice.joint_controllers {
        ids.one(Kind::Recipient, &joint.with);
        ids.maybe(Kind::Contact, joint.contact.as_ref());
    }
    for exercise in &notice.rights {
        ids.maybe(Kind::Contact, exercise.contact.as_ref());
    }
    for purpose in &notice.purposes {
        ids.list(Kind::Audience, purpose.audiences.as_ref());
        ids.list(Kind::Data, purpose.data.as_ref());
        ids.maybe(Kind::Part, purpose.part.as_ref());
        for source in purpose.sources.iter().flat_map(|list| &list.value) {
            ids.one(Kind::Source, &source.from);
            ids.list(Kind::Data, source.data.as_ref());
        }
        for recipient in purpose.recipients.iter().filter_map(|it| it.as_option()).flatten() {
            ids.one(Kind::Recipient, &recipient.to);
            ids.list(Kind::Data, recipient.data.as_ref());
        }
        for item in purpose.retention.iter().flat_map(|list| &list.value) {
            ids.list(Kind::Data, item.data.as_ref());
            ids.maybe(Kind::Event, item.from.as_ref());
        }
    }
    for decision in notice.decisions.iter().filter_map(|it| it.as_option()).flatten() {
        ids.maybe(Kind::Contact, decision.review.as_ref());
        ids.list(Kind::Purpose, decision.purposes.as_ref());
        ids.list(Kind::Audience, decision.audiences.as_ref());
    }
    for transfer in notice.transfers.iter().filter_map(|it| it.as_option()).flatten() {
        ids.one(Kind::Recipient, &transfer.to);
        ids.maybe(Kind::Contact, transfer.copy.as_ref());
    }
}

pub(crate) fn check_site(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let (settings, register) = (&*context.site.settings, &*context.site.register);
    let mut ids = Ids { known: Known { settings, register, set: None }, out };
    ids.maybe(Kind::Organisation, settings.controller.as_ref());
    ids.maybe(Kind::Organisation, settings.authority.as_ref());
    ids.maybe(Kind::Contact, settings.dpo.as_ref());
    ids.maybe(Kind::Contact, settings.contact.as_ref());
    ids.maybe(Kind::Contact, settings.representative.as_ref());
    for contact in &settings.contacts {
        ids.list(Kind::Audience, contact.audiences.as_ref());
    }
    for system in register.systems.values() {
        ids.maybe(Kind::Organisation, system.owner.as_ref());
    }
}
