//! The sentences and fields of a notice that answer a duty, as they stand on the notice's own page,
//! each with the way to its place there.
//!
//! In: a notice in one language. Out: text without markup, shortened where it is long: the place
//! has the whole of it.

use serde::Serialize;

use super::bases::{self, Bases};
use super::card;
use super::duties::{self, Standing};
use super::facts;
use super::fragment::Maker;
use super::markdown::{held_together, plain};
use super::model::{ContactCard, Html, Link};
use super::purpose::{data_name, receiver_name, recipient_part, required_part, retention, source};
use super::transfer::{decision_part, transfer_part};
use super::{anchor, rights};
use crate::law::{Duty, Right};
use crate::notice::Legal;
use crate::site::PurposeView;

/// The longest quotation, in characters.
const LONGEST: usize = 180;

/// The most quotations from one place.
const MOST: usize = 4;

/// What is said in one place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evidence {
    /// The place on the notice's page.
    pub place: Link,
    /// What stands there.
    pub quotes: Vec<String>,
    /// That more stands there.
    pub more: Option<String>,
    /// That nothing does, although it is asked for.
    pub missing: bool,
}

/// Finds what a notice says.
pub(super) struct Finder<'a> {
    pub(super) maker: Maker<'a>,
    /// The link to the notice's page.
    pub(super) page: &'a str,
    pub(super) purposes: &'a [PurposeView<'a>],
}

impl Finder<'_> {
    /// What a purpose says to a duty that each purpose has.
    pub(super) fn of_purpose(
        &self,
        duty: Duty,
        purpose: &PurposeView<'_>,
        standing: Standing,
    ) -> Evidence {
        let (field, quotes) = self.field(duty, purpose);
        let title = super::digest::purpose_title(purpose);
        let missing = standing == Standing::Missing;
        let place = match field.filter(|_| !missing) {
            Some(field) => anchor::field(purpose.id(), field),
            None => anchor::purpose(None, purpose.id()),
        };
        self.evidence(title, &place, quotes, missing)
    }

    /// What the notice as a whole says to a duty.
    pub(super) fn of_notice(&self, duty: Duty) -> Vec<Evidence> {
        match duty {
            Duty::Controller => self.controller(),
            Duty::Officer => {
                let officer = self.maker.edition.view.dpo();
                let id = officer.or(self.maker.index().settings().dpo.as_ref());
                let card = id.and_then(|id| self.contact_card(&id.value));
                card.map(|card| self.contact(&card)).into_iter().collect()
            }
            Duty::JointControllers => self.joint(),
            Duty::Transfers => self.transfers(),
            Duty::Rights => {
                let held: Vec<Bases> = self.purposes.iter().map(Bases::of).collect();
                let has_decisions = !facts::decisions(&self.maker.edition.view).is_empty();
                let rights = rights::holding(&held, has_decisions);
                rights.into_iter().map(|right| self.right(right, false)).collect()
            }
            Duty::Exercise => {
                let lines =
                    ["ask", "answer", "free"].map(|key| self.text(&format!("rights-how-{key}")));
                vec![self.evidence(self.text("site-how-to-use"), "how", lines.to_vec(), false)]
            }
            Duty::Objection => vec![self.right(Right::Objection, true)],
            Duty::Withdrawal => vec![self.right(Right::Withdrawal, true)],
            Duty::Complaint => {
                let settings = self.maker.index().settings();
                let card = settings.authority.as_ref().and_then(|id| {
                    card::organisation(self.maker.index(), self.maker.lang(), &id.value, None)
                });
                let authority = card.map(|card| self.contact(&card));
                [self.right(Right::Complaint, true)].into_iter().chain(authority).collect()
            }
            Duty::Decisions => self.decisions(),
            // The format has no field for a representative; the others are those of purposes.
            Duty::Representative
            | Duty::Purposes
            | Duty::SpecialCategories
            | Duty::Interest
            | Duty::Data
            | Duty::Source
            | Duty::Recipients
            | Duty::Retention
            | Duty::Requirement => Vec::new(),
        }
    }

    /// The field of a purpose that a duty asks for, and what it says.
    fn field(&self, duty: Duty, purpose: &PurposeView<'_>) -> (Option<&'static str>, Vec<String>) {
        let maker = &self.maker;
        let list = |names: Vec<String>| {
            if names.is_empty() { Vec::new() } else { vec![names.join("; ")] }
        };
        match duty {
            Duty::Purposes => (Some("basis"), self.grounds(purpose.basis())),
            Duty::SpecialCategories => (Some("special"), self.grounds(purpose.special())),
            Duty::Interest => {
                let interest = purpose.own.interest.as_ref();
                let text = interest.map(|text| plain(&maker.scope("main", 6).line(&text.value)));
                (Some("interest"), text.into_iter().collect())
            }
            Duty::Data => {
                let data = purpose.data().into_iter().flat_map(|list| &list.items);
                (Some("data"), list(data.map(|id| data_name(maker, &id.value)).collect()))
            }
            Duty::Source => {
                let sources = purpose.sources().into_iter().flat_map(|list| &list.value);
                (
                    Some("sources"),
                    list(sources.map(|it| source(maker, &it.from.value).name).collect()),
                )
            }
            Duty::Recipients => {
                let parts = facts::recipients(purpose);
                let parts = parts.iter().filter_map(|it| recipient_part(maker, it));
                let names: Vec<String> = parts
                    .map(|it| match it.detail {
                        Some(detail) => format!("{} ({detail})", it.name),
                        None => it.name,
                    })
                    .collect();
                let quotes = if names.is_empty() { Vec::new() } else { vec![names.join("; ")] };
                (Some("recipients"), quotes)
            }
            Duty::Retention => {
                let parts = retention(maker, purpose).into_iter();
                let quotes = parts.map(|part| match part.data {
                    Some(data) => format!("{}: {}", shortened(&data, LONGEST / 3), part.sentence),
                    None => part.sentence,
                });
                (Some("retention"), quotes.collect())
            }
            Duty::Requirement => {
                let part = required_part(maker, purpose);
                let otherwise = part.as_ref().and_then(|it| it.otherwise.as_ref()).map(plain);
                let said = part.and_then(|it| it.by).into_iter().chain(otherwise);
                let text = said.collect::<Vec<_>>().join(" ");
                (Some("required"), if text.is_empty() { Vec::new() } else { vec![text] })
            }
            Duty::Controller
            | Duty::Representative
            | Duty::Officer
            | Duty::JointControllers
            | Duty::Transfers
            | Duty::Rights
            | Duty::Exercise
            | Duty::Objection
            | Duty::Withdrawal
            | Duty::Complaint
            | Duty::Decisions => (None, Vec::new()),
        }
    }

    fn controller(&self) -> Vec<Evidence> {
        let (index, edition) = (self.maker.index(), self.maker.edition);
        let card = duties::controller(index, edition)
            .and_then(|id| card::organisation(index, self.maker.lang(), id, None));
        let Some(card) = card else { return Vec::new() };
        let name = std::iter::once(card.name).chain(card.about).collect();
        let mut found = vec![self.evidence(self.text("site-responsible"), "summary", name, false)];
        let contact = edition.view.contact().or(index.settings().contact.as_ref());
        let contact = contact.and_then(|id| self.contact_card(&id.value));
        found.extend(contact.map(|card| self.contact(&card)));
        found
    }

    /// Recipients that decide together with the controller, at the purposes whose data they get.
    fn joint(&self) -> Vec<Evidence> {
        let index = self.maker.index();
        let concerned = self.purposes.iter().filter_map(|purpose| {
            let recipients = facts::recipients(purpose);
            let joint = recipients.iter().filter(|it| duties::is_joint(index, it));
            let names: Vec<String> = joint
                .filter_map(|it| it.fact(|it| Some(receiver_name(&self.maker, &it.to.value))))
                .collect();
            let title = super::digest::purpose_title(purpose);
            let place = anchor::field(purpose.id(), "recipients");
            (!names.is_empty()).then(|| self.evidence(title, &place, names, false))
        });
        concerned.collect()
    }

    fn transfers(&self) -> Vec<Evidence> {
        let transfers = facts::transfers(&self.maker.edition.view);
        let parts = transfers.iter().filter_map(|it| transfer_part(&self.maker, it));
        let found = parts.map(|part| {
            let named = (!part.countries.is_empty()).then_some(part.countries);
            let quotes =
                named.into_iter().chain(part.safeguard).chain(part.ground.iter().map(plain));
            self.evidence(part.to, &part.id, quotes.collect(), false)
        });
        found.collect()
    }

    fn decisions(&self) -> Vec<Evidence> {
        let decisions = facts::decisions(&self.maker.edition.view);
        let parts = decisions.iter().filter_map(|it| decision_part(&self.maker, it));
        let found = parts.map(|part| {
            let said = [part.logic, part.effect].into_iter().flatten().map(|html| plain(&html));
            let quotes = part.degree.into_iter().chain(said).chain(part.ground.iter().map(plain));
            self.evidence(part.title, &part.id, quotes.collect(), false)
        });
        found.collect()
    }

    /// A right on the notice's page, with what is said about it where that is what is asked for.
    fn right(&self, right: Right, with_text: bool) -> Evidence {
        let key = bases::key(right);
        let said = with_text.then(|| self.text(&format!("rights-{key}.what")));
        let title = self.text(&format!("rights-{key}"));
        self.evidence(title, &bases::place(right), said.into_iter().collect(), false)
    }

    fn contact_card(&self, id: &crate::notice::Id) -> Option<ContactCard> {
        card::contact(self.maker.index(), self.maker.lang(), id, None)
    }

    fn contact(&self, card: &ContactCard) -> Evidence {
        let ways = [
            Some(card.name.clone()),
            card.email.clone(),
            card.phone.as_ref().map(|phone| phone.text.clone()),
            card.address.clone(),
            card.url.as_ref().map(|url| url.text.clone()),
        ];
        let text = ways.into_iter().flatten().collect::<Vec<_>>().join(", ");
        self.evidence(self.text("site-contact"), "contact", vec![text], false)
    }

    fn grounds(&self, legal: Option<&Legal>) -> Vec<String> {
        let phrases: Vec<Html> =
            legal.map(|legal| self.maker.printer.grounds(legal)).unwrap_or_default();
        phrases.iter().map(plain).collect()
    }

    fn evidence(&self, name: String, place: &str, quotes: Vec<String>, missing: bool) -> Evidence {
        let rest = quotes.len().saturating_sub(MOST);
        Evidence {
            place: Link { text: name, href: format!("{}#{place}", self.page) },
            quotes: quotes
                .iter()
                .take(MOST)
                .map(|text| held_together(&shortened(text, LONGEST)))
                .collect(),
            more: (rest > 0).then(|| self.maker.say("duty-more", &[("count", rest.into())])),
            missing,
        }
    }

    fn text(&self, key: &str) -> String {
        self.maker.say(key, &[])
    }
}

/// The beginning of a long text, up to the end of a word.
fn shortened(text: &str, longest: usize) -> String {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(longest) else { return text.to_owned() };
    let head = &text[..end];
    let cut = head.rfind(char::is_whitespace).unwrap_or(end);
    let kept = head[..cut].trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
    format!("{kept}\u{a0}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_end_with_a_whole_word() {
        assert_eq!(shortened("ein kort tekst", 20), "ein kort tekst");
        assert_eq!(shortened("ein noko lengre tekst, å ja", 23), "ein noko lengre tekst\u{a0}…");
        assert_eq!(shortened("æøå æøå", 4), "æøå\u{a0}…");
    }
}
