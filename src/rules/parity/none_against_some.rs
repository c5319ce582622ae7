//! OP216: one language says that there are none, and another that there are some.

use super::Pair;
use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::notice::{Notice, Stated};
use crate::rules::SetContext;
use crate::site::NoticeSet;

rule! {
    /// One language says that there are no recipients, transfers or automated decisions, and
    /// another that there are some.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// + recipients: none
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - recipients: [sikt]
    /// ```
    pub(crate) static NONE_AGAINST_SOME: OP216 "none-against-some", Error,
        ["gdpr:13(1)(e)", "gdpr:13(1)(f)", "gdpr:13(2)(f)"];
}

/// Whether some translation and the reference contradict each other about whether there are any.
pub(super) fn has<T>(set: &NoticeSet, fact: impl Fn(&Notice) -> Option<&Stated<T>>) -> bool {
    super::notices(set).any(|pair| match (fact(pair.own), fact(pair.reference)) {
        (Some(own), Some(reference)) => contradict(own, reference),
        (Some(_) | None, _) => false,
    })
}

fn contradict<T>(one: &Stated<T>, other: &Stated<T>) -> bool {
    match (one, other) {
        (Stated::None(_), Stated::Some(..)) | (Stated::Some(..), Stated::None(_)) => true,
        (Stated::None(_), Stated::None(_)) | (Stated::Some(..), Stated::Some(..)) => false,
    }
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let of_notice = ("notice", context.set.id.as_str());
    for notice in super::notices(context.set) {
        let decisions = notice.part(|it| it.decisions.as_ref());
        out.extend(finding("rules-field-automated-decisions", of_notice, decisions));
        let transfers = notice.part(|it| it.transfers.as_ref());
        out.extend(finding("rules-field-transfers", of_notice, transfers));
    }
    for purpose in super::purposes(context.set) {
        let of = ("purpose", purpose.own.id.value.as_str());
        let recipients = purpose.part(|it| it.recipients.as_ref());
        out.extend(finding("rules-field-recipients", of, recipients));
    }
}

fn finding<T>(
    field: &'static str,
    (scope, id): (&'static str, &str),
    fact: Option<Pair<'_, Stated<T>>>,
) -> Option<Diagnostic> {
    let fact = fact.filter(|fact| contradict(fact.own, fact.reference))?;
    let (none, some) = match fact.own {
        Stated::None(_) => (fact.one, fact.other),
        Stated::Some(..) => (fact.other, fact.one),
    };
    let (here, there) = match fact.own {
        Stated::None(_) => ("none", "some"),
        Stated::Some(..) => ("some", "none"),
    };
    let finding = Diagnostic::new(&NONE_AGAINST_SOME, fact.own.span())
        .arg("field", Arg::Message(field))
        .arg("scope", scope)
        .arg("id", id)
        .arg("none", none)
        .arg("some", some)
        .label(here)
        .related(fact.reference.span(), there, Vec::new());
    Some(finding)
}
