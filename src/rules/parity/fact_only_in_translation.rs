//! OP217: a fact that a translation states and the reference leaves out.

use super::Pair;
use crate::diag::{Arg, Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::law::Right;
use crate::notice::{Exercise, Notice, Period, Purpose, Stated, right_key};
use crate::rules::{SetContext, across, words};
use crate::site::NoticeSet;
use crate::source::Span;

rule! {
    /// A translation states a fact that the reference language leaves out, so that readers of the
    /// other languages are not told.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - reviewed: 2026-06-02
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - reviewed: 2026-06-02
    /// ```
    pub(crate) static FACT_ONLY_IN_TRANSLATION: OP217 "fact-only-in-translation", Error,
        ["gdpr:12(1)"];
}

/// Where a fact is stated in a notice or a purpose.
type Place<T> = fn(&T) -> Option<Span>;

/// The facts of a notice. A list of decisions is not among them: its texts stand in each language,
/// and another rule finds the decisions that a language lacks.
const OF_NOTICE: &[(&str, Place<Notice>)] = &[
    ("rules-field-audiences", |it| it.audiences.as_ref().map(|list| list.span)),
    ("rules-field-effective", |it| it.effective.as_ref().map(|date| date.span)),
    ("rules-field-reviewed", |it| it.reviewed.as_ref().map(|date| date.span)),
    ("rules-field-controller", |it| it.controller.as_ref().map(|id| id.span)),
    ("rules-field-contact", |it| it.contact.as_ref().map(|id| id.span)),
    ("rules-field-dpo", |it| it.dpo.as_ref().map(|id| id.span)),
    ("rules-field-automated-decisions", |it| match it.decisions {
        Some(Stated::None(span)) => Some(span),
        Some(Stated::Some(..)) | None => None,
    }),
    ("rules-field-transfers", |it| it.transfers.as_ref().map(Stated::span)),
];

/// The facts of a purpose.
const OF_PURPOSE: &[(&str, Place<Purpose>)] = &[
    ("rules-field-part", |it| it.part.as_ref().map(|part| part.span)),
    ("rules-field-audiences", |it| it.audiences.as_ref().map(|list| list.span)),
    ("rules-field-basis", |it| it.basis.as_ref().map(|legal| legal.span)),
    ("rules-field-special", |it| it.special.as_ref().map(|legal| legal.span)),
    ("rules-field-data", |it| it.data.as_ref().map(|list| list.span)),
    ("rules-field-sources", |it| it.sources.as_ref().map(|list| list.span)),
    ("rules-field-recipients", |it| it.recipients.as_ref().map(Stated::span)),
    ("rules-field-required", |it| Some(it.required.as_ref()?.by.as_ref()?.span)),
    ("rules-field-retention", |it| it.retention.as_ref().map(|list| list.span)),
];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(reference) = context.set.reference() else { return };
    let set = context.set;
    let of_notice = ("notice", set.id.as_str());
    let translations = set.translations().map(|(own, _)| own);
    for (field, place) in OF_NOTICE {
        if place(reference).is_none()
            && !(*field == "rules-field-automated-decisions" && reference.decisions.is_some())
        {
            let stated = translations.clone().filter_map(|own| Some((own.lang, place(own)?)));
            out.extend(finding(field, of_notice, reference, reference.head, stated));
        }
    }
    for purpose in &reference.purposes {
        let id = &purpose.id.value;
        let of_purpose = ("purpose", id.as_str());
        for (field, place) in OF_PURPOSE {
            if place(purpose).is_none() {
                let own = |own: &Notice| Some((own.lang, place(across::purpose(own, id)?)?));
                let stated = translations.clone().filter_map(own);
                out.extend(finding(field, of_purpose, reference, purpose.id.span, stated));
            }
        }
    }
    inside_purposes(set, out);
    inside_decisions(set, out);
    inside_transfers(set, out);
    beside_purposes(set, reference, out);
}

/// One finding for a fact, however many translations state it.
fn finding(
    field: &'static str,
    (scope, id): (&'static str, &str),
    reference: &Notice,
    should_stand: Span,
    mut stated: impl Iterator<Item = (Lang, Span)>,
) -> Option<Diagnostic> {
    let (lang, span) = stated.next()?;
    let mut finding = Diagnostic::new(&FACT_ONLY_IN_TRANSLATION, should_stand)
        .arg("field", Arg::Message(field))
        .arg("key", words::key(field))
        .arg("scope", scope)
        .arg("id", id)
        .arg("reference", reference.lang)
        .arg("lang", lang)
        .label("here")
        .related(span, "there", vec![("lang", lang.into())]);
    for (lang, span) in stated {
        finding = finding.related(span, "there", vec![("lang", lang.into())]);
    }
    Some(finding)
}

/// A fact inside an entry that both languages have, which only the translation states.
fn alone<T>(
    field: &'static str,
    of: (&'static str, &str),
    pair: &Pair<'_, T>,
    should_stand: Span,
    place: Place<T>,
) -> Option<Diagnostic> {
    let span = place(pair.own).filter(|_| place(pair.reference).is_none())?;
    let finding = Diagnostic::new(&FACT_ONLY_IN_TRANSLATION, should_stand)
        .arg("field", Arg::Message(field))
        .arg("key", words::key(field))
        .arg("scope", of.0)
        .arg("id", of.1)
        .arg("reference", pair.other)
        .arg("lang", pair.one)
        .label("here")
        .related(span, "there", vec![("lang", pair.one.into())]);
    Some(finding)
}

fn inside_purposes(set: &NoticeSet, out: &mut Diagnostics) {
    for purpose in super::purposes(set) {
        let of = ("purpose", purpose.own.id.value.as_str());
        for item in super::items(&purpose) {
            let at = item.reference.span;
            let period: Place<_> = |it: &crate::notice::Retention| match it.period.as_ref()? {
                Period::Length(length) => Some(length.span),
                Period::Permanent(span) => Some(*span),
                // A criterion is a text.
                Period::Criterion(_) => None,
            };
            if item.reference.period.is_none() {
                out.extend(alone("rules-field-period", of, &item, at, period));
            }
            let from: Place<_> = |it: &crate::notice::Retention| it.from.as_ref().map(|f| f.span);
            out.extend(alone("rules-field-from", of, &item, at, from));
            out.extend(alone("rules-field-then", of, &item, at, |it| {
                it.then.as_ref().map(|then| then.span)
            }));
            out.extend(alone("rules-field-because", of, &item, at, |it| {
                it.because.as_ref().map(|legal| legal.span)
            }));
        }
        for source in super::sources(&purpose) {
            out.extend(alone(
                "rules-field-source-data",
                of,
                &source,
                source.reference.span,
                |it| it.data.as_ref().map(|list| list.span),
            ));
        }
        let Some(both) = purpose.part(|it| it.recipients.as_ref().and_then(Stated::as_option))
        else {
            continue;
        };
        for pair in both.each() {
            let field = "rules-field-recipient-data";
            out.extend(alone(field, of, &pair, pair.reference.span, |it| {
                it.data.as_ref().map(|list| list.span)
            }));
        }
    }
}

fn inside_decisions(set: &NoticeSet, out: &mut Diagnostics) {
    for pair in super::decisions(set) {
        let (of, at) = (("decision", pair.own.id.value.as_str()), pair.reference.id.span);
        out.extend(alone("rules-field-ground", of, &pair, at, |it| {
            it.ground.as_ref().map(|legal| legal.span)
        }));
        out.extend(alone("rules-field-degree", of, &pair, at, |it| {
            it.degree.as_ref().map(|degree| degree.span)
        }));
        out.extend(alone("rules-field-review", of, &pair, at, |it| {
            it.review.as_ref().map(|id| id.span)
        }));
        out.extend(alone("rules-field-purposes", of, &pair, at, |it| {
            it.purposes.as_ref().map(|list| list.span)
        }));
        out.extend(alone("rules-field-audiences", of, &pair, at, |it| {
            it.audiences.as_ref().map(|list| list.span)
        }));
    }
}

fn inside_transfers(set: &NoticeSet, out: &mut Diagnostics) {
    for pair in super::transfers(set) {
        let (of, at) = (("transfer", pair.own.to.value.as_str()), pair.reference.to.span);
        out.extend(alone("rules-field-safeguard", of, &pair, at, |it| {
            it.safeguard.as_ref().map(|safeguard| safeguard.span)
        }));
        out.extend(alone("rules-field-ground", of, &pair, at, |it| {
            it.ground.as_ref().map(|legal| legal.span)
        }));
        out.extend(alone("rules-field-copy", of, &pair, at, |it| {
            it.copy.as_ref().map(|id| id.span)
        }));
    }
}

fn beside_purposes(set: &NoticeSet, reference: &Notice, out: &mut Diagnostics) {
    for part in super::parts(set) {
        let (of, at) = (("part", part.own.id.value.as_str()), part.reference.id.span);
        out.extend(alone("rules-field-audiences", of, &part, at, |it| {
            it.audiences.as_ref().map(|list| list.span)
        }));
        out.extend(alone("rules-field-contact", of, &part, at, |it| {
            it.contact.as_ref().map(|id| id.span)
        }));
    }
    for joint in super::joint_controllers(set) {
        let (of, at) = (("joint", joint.own.with.value.as_str()), joint.reference.with.span);
        out.extend(alone("rules-field-contact", of, &joint, at, |it| {
            it.contact.as_ref().map(|id| id.span)
        }));
    }
    // The reference may leave out all that is said of a right.
    let facts: [(&'static str, Place<Exercise>); 2] = [
        ("rules-field-exercise-contact", |it| it.contact.as_ref().map(|id| id.span)),
        ("rules-field-limited-by", |it| it.limited_by.as_ref().map(|legal| legal.span)),
    ];
    for right in Right::ALL {
        let Some(name) = right_key(right) else { continue };
        let of = |notice: &'_ Notice, place: Place<Exercise>| {
            place(notice.rights.iter().find(|it| it.right == right)?)
        };
        let at = reference.rights.iter().find(|it| it.right == right).map(|it| it.key);
        for (field, place) in facts {
            if of(reference, place).is_none() {
                let stated = set.translations();
                let stated = stated.filter_map(|(own, _)| Some((own.lang, of(own, place)?)));
                let at = at.unwrap_or(reference.head);
                out.extend(finding(field, ("right", name), reference, at, stated));
            }
        }
    }
}
