//! Joint controllers as a part of a page: who they are, the essence of what was agreed, and whom to
//! ask.

use serde::Serialize;

use super::facts::{self, Joined};
use super::fragment::Maker;
use super::index::Index;
use super::model::{Html, Link};
use super::purpose::receiver_name;
use super::{anchor, digest};
use crate::notice::{Id, JointController, Role};
use crate::site::{NoticeView, PurposeView};

/// One joint controller.
#[derive(Debug, Clone, Serialize)]
pub struct JointPart {
    /// Its place.
    pub id: String,
    /// Who it is.
    pub name: String,
    /// Who does what.
    pub text: Option<Html>,
    /// Whom to ask.
    pub contact: Option<Link>,
}

/// Makes the part for one joint controller.
pub(super) fn joint_part(
    maker: &Maker<'_>,
    joined: &Joined<'_, JointController>,
) -> Option<JointPart> {
    let with = joined.fact(|it| Some(&it.with.value))?;
    let id = anchor::joint(maker.prefix, with);
    Some(JointPart {
        name: receiver_name(maker, with),
        text: joined
            .text(|it| it.text.as_ref())
            .map(|prose| maker.scope(&id, 4).block(&prose.text)),
        contact: joined.fact(|it| it.contact.as_ref()).and_then(|it| maker.contact(&it.value)),
        id,
    })
}

/// The joint controllers that concern these purposes: those that get or give data for one of them.
/// One that fits no purpose at all concerns everybody.
pub(super) fn concerning<'a>(
    index: &Index<'_>,
    view: &NoticeView<'a>,
    purposes: &[PurposeView<'a>],
    audience: Option<&Id>,
) -> Vec<Joined<'a, JointController>> {
    let mut found = facts::joint_controllers(view);
    if audience.is_some() {
        let all = view.purposes();
        found.retain(|joint| {
            let Some(with) = joint.fact(|it| Some(&it.with.value)) else { return false };
            let shares = |purpose: &PurposeView<'_>| takes_part(index, purpose, with);
            purposes.iter().any(shares) || !all.iter().any(shares)
        });
    }
    found
}

/// Whether somebody decides together with us about a purpose, or gives us data for it.
fn takes_part(index: &Index<'_>, purpose: &PurposeView<'_>, with: &Id) -> bool {
    let register = &index.site.register;
    let receives = facts::recipients(purpose).iter().any(|recipient| {
        let id = recipient.fact(|it| Some(&it.to.value));
        let role = recipient.fact(|it| it.role.as_ref()).map(|role| role.value);
        id.is_some_and(|id| {
            let role = role.or_else(|| register.role(id));
            digest::is_or_runs(index, with, id) && role == Some(Role::JointController)
        })
    });
    let sources = facts::sources(purpose);
    let mut sources = sources.iter().filter_map(|it| it.fact(|it| Some(&it.from.value)));
    receives || sources.any(|id| digest::is_or_runs(index, with, id))
}
