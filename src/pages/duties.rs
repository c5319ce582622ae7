//! Which duties a notice must meet, and whether it says something for each.
//!
//! In: the facts of a notice, as a reader of one language meets them. Out: for each duty of
//! [`Duty`], whether it holds, for which purposes, and whether the notice has the field or the
//! sentence that it asks for. It is cheap, so that an overview of many notices can ask it of all;
//! what is quoted is found in [`super::evidence`]. Whether what is said is right is for people.

use super::bases::{Bases, Basis};
use super::digest::is_or_runs;
use super::facts;
use super::index::{Edition, Index};
use crate::law::{ArticleSix, Duty, Scope};
use crate::notice::{Id, Role, Stated};
use crate::site::{Category, NoticeView, PurposeView};

/// How one thing stands towards a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Standing {
    /// It is asked for, and told.
    Told,
    /// It is asked for, and not told.
    Missing,
    /// It is not asked for here.
    NotAsked,
}

impl Standing {
    fn of(asked: bool, told: bool) -> Self {
        match (asked, told) {
            (false, _) => Self::NotAsked,
            (true, true) => Self::Told,
            (true, false) => Self::Missing,
        }
    }
}

/// One duty and how a notice stands towards it: in one place for the whole notice, or in as many as
/// it has purposes, in their order.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Assessed {
    pub(super) duty: Duty,
    pub(super) standings: Vec<Standing>,
}

impl Assessed {
    /// In how many places the duty stands so.
    pub(super) fn count(&self, standing: Standing) -> usize {
        self.standings.iter().filter(|it| **it == standing).count()
    }

    /// Whether it is asked for anywhere.
    pub(super) fn is_asked(&self) -> bool {
        self.count(Standing::NotAsked) < self.standings.len()
    }
}

/// What the facts of one purpose ask for.
struct Asking {
    bases: Bases,
    from_person: bool,
    from_others: bool,
    has_special: bool,
}

/// Looks at every duty.
pub(super) fn assess(
    index: &Index<'_>,
    edition: &Edition<'_>,
    purposes: &[PurposeView<'_>],
) -> Vec<Assessed> {
    let asking: Vec<Asking> = purposes.iter().map(|purpose| asking(index, purpose)).collect();
    let on_notice = |duty: Duty| vec![notice(index, edition, purposes, &asking, duty)];
    let on_purposes = |duty: Duty| -> Vec<Standing> {
        purposes.iter().zip(&asking).map(|(it, asking)| purpose(it, asking, duty)).collect()
    };
    let assessed = Duty::ALL.into_iter().map(|duty| Assessed {
        duty,
        standings: match duty.scope() {
            Scope::Notice => on_notice(duty),
            Scope::Purpose => on_purposes(duty),
        },
    });
    assessed.collect()
}

/// Whether a purpose is one that a duty of the whole notice is there for: one that can be objected
/// to, or whose consent can be withdrawn, or that is decided on together with others.
pub(super) fn concerns(index: &Index<'_>, duty: Duty, purpose: &PurposeView<'_>) -> bool {
    if duty == Duty::Objection {
        may_object(&Bases::of(purpose))
    } else if duty == Duty::Withdrawal {
        may_withdraw(&Bases::of(purpose))
    } else {
        duty == Duty::JointControllers && !joint_of(index, purpose).is_empty()
    }
}

fn may_object(bases: &Bases) -> bool {
    let asked = [ArticleSix::PublicTask, ArticleSix::LegitimateInterests];
    asked.into_iter().any(|basis| bases.has(Basis::Six(basis)))
}

fn may_withdraw(bases: &Bases) -> bool {
    bases.has(Basis::Six(ArticleSix::Consent)) || bases.has(Basis::Explicit)
}

fn asking(index: &Index<'_>, purpose: &PurposeView<'_>) -> Asking {
    let register = &index.site.register;
    let is_person =
        |id: &Id| matches!(register.source(id), Some(Category::Source(source)) if source.person);
    let is_special = |id: &Id| register.data.get(id).is_some_and(|category| category.special);
    let sources = purpose.sources().map(|list| &list.value);
    let mut data = purpose.data().into_iter().flat_map(|list| &list.items);
    Asking {
        bases: Bases::of(purpose),
        // A purpose that names no source may have its data from anywhere.
        from_person: sources.is_none_or(|list| list.iter().any(|it| is_person(&it.from.value))),
        from_others: sources.is_none_or(|list| list.iter().any(|it| !is_person(&it.from.value))),
        has_special: data.any(|id| is_special(&id.value)),
    }
}

fn purpose(purpose: &PurposeView<'_>, asking: &Asking, duty: Duty) -> Standing {
    let has_basis = |legal: Option<&crate::notice::Legal>| {
        legal.is_some_and(|legal| !legal.citations.is_empty())
    };
    match duty {
        Duty::Purposes => {
            Standing::of(true, purpose.title().is_some() && has_basis(purpose.basis()))
        }
        Duty::SpecialCategories => {
            let told = has_basis(purpose.special());
            Standing::of(asking.has_special || told, told)
        }
        Duty::Interest => {
            let asked = asking.bases.has(Basis::Six(ArticleSix::LegitimateInterests));
            Standing::of(asked, purpose.own.interest.is_some())
        }
        Duty::Data => Standing::of(asking.from_others, purpose.data().is_some()),
        Duty::Source => Standing::of(asking.from_others, purpose.sources().is_some()),
        Duty::Recipients => {
            let stated = purpose.recipients();
            let is_none = matches!(stated, Some(Stated::None(_)));
            Standing::of(!is_none, stated.is_some())
        }
        Duty::Retention => {
            let items = facts::retention(purpose);
            let has_period = items.iter().any(|item| item.fact(|it| it.period.as_ref()).is_some());
            Standing::of(true, has_period)
        }
        Duty::Requirement => Standing::of(asking.from_person, purpose.required().is_some()),
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
        | Duty::Decisions => Standing::NotAsked,
    }
}

fn notice(
    index: &Index<'_>,
    edition: &Edition<'_>,
    purposes: &[PurposeView<'_>],
    asking: &[Asking],
    duty: Duty,
) -> Standing {
    let (view, settings) = (&edition.view, index.settings());
    let stated = |is_none: Option<bool>| match is_none {
        None => Standing::Missing,
        Some(true) => Standing::NotAsked,
        Some(false) => Standing::Told,
    };
    match duty {
        Duty::Controller => Standing::of(true, controller(index, edition).is_some()),
        Duty::Representative => {
            let known = controller(index, edition);
            let is_outside =
                |id: &Id| index.site.register.countries(id).iter().any(|country| !country.in_eea());
            // Article 27(2)(b) leaves out public authorities.
            let is_public = |id: &Id| {
                let organisation = index.site.register.organisations.get(id);
                organisation.is_some_and(|it| it.public_body.as_ref().is_some_and(|is| is.value))
            };
            let asked = known.is_some_and(|id| is_outside(id) && !is_public(id));
            Standing::of(asked, settings.representative.is_some())
        }
        Duty::Officer => Standing::of(true, view.dpo().or(settings.dpo.as_ref()).is_some()),
        Duty::JointControllers => {
            let joint: Vec<&Id> =
                purposes.iter().flat_map(|purpose| joint_of(index, purpose)).collect();
            let is_told = joint.iter().all(|id| is_agreed(index, view, id));
            let has_entries = !facts::joint_controllers(view).is_empty();
            Standing::of(has_entries || !joint.is_empty(), is_told)
        }
        Duty::Transfers => stated(view.transfers().map(|stated| matches!(stated, Stated::None(_)))),
        Duty::Decisions => stated(view.decisions().map(|stated| matches!(stated, Stated::None(_)))),
        // What is said about these is made by the program wherever it is asked for.
        Duty::Rights | Duty::Exercise => Standing::Told,
        Duty::Objection => Standing::of(asking.iter().any(|it| may_object(&it.bases)), true),
        Duty::Withdrawal => Standing::of(asking.iter().any(|it| may_withdraw(&it.bases)), true),
        Duty::Complaint => Standing::of(true, settings.authority.is_some()),
        Duty::Purposes
        | Duty::SpecialCategories
        | Duty::Interest
        | Duty::Data
        | Duty::Source
        | Duty::Recipients
        | Duty::Retention
        | Duty::Requirement => Standing::NotAsked,
    }
}

/// The controller: the notice's own, else the site's.
pub(super) fn controller<'a>(index: &Index<'a>, edition: &Edition<'a>) -> Option<&'a Id> {
    let own = edition.view.controller().or(index.settings().controller.as_ref());
    own.map(|id| &id.value)
}

/// Those who get a purpose's data and decide together with the controller.
fn joint_of<'a>(index: &Index<'_>, purpose: &PurposeView<'a>) -> Vec<&'a Id> {
    let recipients = facts::recipients(purpose).into_iter();
    let joint = recipients.filter(|recipient| is_joint(index, recipient));
    joint.filter_map(|recipient| recipient.fact(|it| Some(&it.to.value))).collect()
}

/// Whether the notice tells the essence of what was agreed with a joint controller.
pub(super) fn is_agreed(index: &Index<'_>, view: &NoticeView<'_>, id: &Id) -> bool {
    facts::joint_controllers(view).iter().any(|joint| {
        let with = joint.fact(|it| Some(&it.with.value));
        let has_text = joint.text(|it| it.text.as_ref()).is_some();
        has_text && with.is_some_and(|with| is_or_runs(index, with, id))
    })
}

/// Whether a recipient decides together with the controller.
pub(super) fn is_joint(
    index: &Index<'_>,
    recipient: &facts::Joined<'_, crate::notice::Recipient>,
) -> bool {
    let own = recipient.fact(|it| it.role.as_ref()).map(|role| role.value);
    let usual = || recipient.fact(|it| index.site.register.role(&it.to.value));
    own.or_else(usual) == Some(Role::JointController)
}
