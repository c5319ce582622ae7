//! OP103: a text that is missing in a language.

use super::Written;
use crate::diag::{Diagnostic, Diagnostics};
use crate::law::Right;
use crate::notice::{
    Decision, Exercise, Id, Notice, Part, Period, Purpose, Retention, Source, Stated, right_key,
};
use crate::rules::{SetContext, across, words};
use crate::site::NoticeSet;
use crate::source::Span;

rule! {
    /// A text that readers need is missing in a language, or is empty.
    ///
    /// A fact that a translation leaves out is taken from the reference language; a text never is.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nn.md edit
    /// - summary: Slik behandlar vi opplysningar om deg som er student.
    /// ```
    /// ```content/notices/demo/en.md edit
    /// - required: { otherwise: "Without the data, you cannot take exams." }
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - reviewed: 2026-06-02
    /// ```
    pub(crate) static MISSING_TEXT: OP103 "missing-text", Error, ["gdpr:12(1)"];
}

/// One text, seen in one language: where it should stand, and what stands there.
type Place = (Span, Written);

/// Whether every language must have a text, or only those of a notice where another has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needed {
    Always,
    WhereAnotherHasIt,
}

struct Texts<'a, 'o> {
    set: &'a NoticeSet,
    out: &'o mut Diagnostics,
}

impl<'a> Texts<'a, '_> {
    /// Looks at one text in every language. `place` is nothing where the language does not have
    /// the thing that the text belongs to; that is reported by another rule.
    fn one(
        &mut self,
        field: &'static str,
        id: Option<&str>,
        needed: Needed,
        place: impl Fn(&'a Notice) -> Option<Place>,
    ) {
        let places = across::notices(self.set).filter_map(|n| place(n).map(|it| (n, it)));
        let (mut model, mut lacking) = (None, false);
        for (notice, (_, written)) in places.clone() {
            match written {
                Written::Text(span) => model = model.or(Some((notice.lang, span))),
                Written::Empty(_) | Written::Missing => lacking = true,
            }
        }
        if !lacking || (model.is_none() && needed == Needed::WhereAnotherHasIt) {
            return;
        }
        for (notice, (should_stand, written)) in places {
            let span = match written {
                Written::Text(_) => continue,
                Written::Empty(span) => span,
                Written::Missing => should_stand,
            };
            let mut finding = Diagnostic::new(&MISSING_TEXT, span)
                .arg("field", crate::diag::Arg::Message(field))
                .arg("key", words::key(field))
                .arg("lang", notice.lang)
                .label("here");
            if let Some(id) = id {
                finding = finding.arg("id", id).arg("of", "thing");
            } else {
                finding = finding.arg("id", "").arg("of", "notice");
            }
            if let Some((other, span)) = model {
                finding = finding.related(span, "there", vec![("other", other.into())]);
            }
            self.out.push(finding);
        }
    }
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let mut texts = Texts { set: context.set, out };
    let plain = Written::plain;
    texts.one("rules-field-title", None, Needed::Always, |n| {
        Some((n.head, plain(n.title.as_ref())))
    });
    texts.one("rules-field-summary", None, Needed::Always, |n| {
        Some((n.head, plain(n.summary.as_ref())))
    });
    in_parts(&mut texts);
    for one in across::purposes(context.set) {
        in_purpose(&one.purpose.id.value, one, &mut texts);
    }
    in_decisions(&mut texts);
    in_transfers(&mut texts);
    in_joint_controllers(&mut texts);
    in_rights(&mut texts);
}

fn in_purpose<'a>(id: &'a Id, one: across::Across<'a>, texts: &mut Texts<'a, '_>) {
    let mut text = |field, needed, written: fn(&Purpose) -> Written| {
        texts.one(field, Some(id.as_str()), needed, |notice| {
            let purpose = across::purpose(notice, id)?;
            Some((purpose.id.span, written(purpose)))
        });
    };
    text("rules-field-title", Needed::Always, |p| Written::plain(p.title.as_ref()));
    text("rules-field-text", Needed::Always, |p| Written::prose(p.text.as_ref()));
    let optional = Needed::WhereAnotherHasIt;
    text("rules-field-interest", optional, |p| Written::plain(p.interest.as_ref()));
    text("rules-field-otherwise", optional, |p| {
        Written::plain(p.required.as_ref().and_then(|required| required.otherwise.as_ref()))
    });
    in_sources(id, one.purpose, texts);
    in_recipients(id, one.purpose, texts);
    in_retention(id, one, texts);
}

fn in_sources<'a>(id: &'a Id, main: &'a Purpose, texts: &mut Texts<'a, '_>) {
    let needed = Needed::WhereAnotherHasIt;
    let sources = |purpose: &'a Purpose| purpose.sources.as_ref().map(|list| &list.value);
    // A language that leaves the list to the reference lacks the texts in it. That is one fault.
    texts.one("rules-field-source-texts", Some(id.as_str()), needed, |notice| {
        let purpose = across::purpose(notice, id)?;
        let Some(list) = &purpose.sources else {
            return Some((purpose.id.span, Written::Missing));
        };
        let has_text = |it: &Source| it.when.is_some() || it.opt_out.is_some();
        list.value.iter().any(has_text).then_some((list.span, Written::Text(list.span)))
    });
    for source in sources(main).into_iter().flatten() {
        let from = &source.from.value;
        let mut text = |field, written: fn(&Source) -> Written| {
            texts.one(field, Some(from.as_str()), needed, |notice| {
                let list = sources(across::purpose(notice, id)?)?;
                let same = list.named(from)?;
                Some((same.span, written(same)))
            });
        };
        text("rules-field-source-when", |it| Written::prose(it.when.as_ref()));
        text("rules-field-opt-out", |it| Written::prose(it.opt_out.as_ref()));
    }
}

fn in_recipients<'a>(id: &'a Id, main: &'a Purpose, texts: &mut Texts<'a, '_>) {
    // A language that leaves the list to the reference lacks the texts in it. That is one fault.
    texts.one("rules-field-when", Some(id.as_str()), Needed::WhereAnotherHasIt, |notice| {
        let purpose = across::purpose(notice, id)?;
        match &purpose.recipients {
            None => Some((purpose.id.span, Written::Missing)),
            Some(Stated::None(_)) => None,
            Some(Stated::Some(span, list)) => {
                let has_text = list.iter().any(|recipient| recipient.when.is_some());
                has_text.then_some((*span, Written::Text(*span)))
            }
        }
    });
    for recipient in main.recipients.iter().filter_map(Stated::as_option).flatten() {
        let to = &recipient.to.value;
        texts.one("rules-field-when", Some(to.as_str()), Needed::WhereAnotherHasIt, |notice| {
            let list = across::purpose(notice, id)?.recipients.as_ref()?.as_option()?;
            let same = list.named(to)?;
            Some((same.span, Written::plain(same.when.as_ref())))
        });
    }
}

fn in_retention<'a>(id: &'a Id, one: across::Across<'a>, texts: &mut Texts<'a, '_>) {
    let needed = Needed::WhereAnotherHasIt;
    texts.one("rules-field-retention-texts", Some(id.as_str()), needed, |notice| {
        let purpose = across::purpose(notice, id)?;
        let Some(list) = &purpose.retention else {
            return Some((purpose.id.span, Written::Missing));
        };
        let is_text = |period: &Period| matches!(period, Period::Criterion(_));
        let has_text = |item: &Retention| {
            let has_reason = item.why.is_some() || item.when.is_some();
            has_reason || item.period.as_ref().is_some_and(is_text)
        };
        list.value.iter().any(has_text).then_some((list.span, Written::Text(list.span)))
    });
    if one.purpose.retention.is_none() {
        return;
    }
    for kept in one.kept() {
        let mut text = |field, written: fn(&Retention) -> Written| {
            texts.one(field, Some(id.as_str()), needed, |notice| {
                let (_, same) = kept.each.iter().find(|(it, _)| it.lang == notice.lang)?;
                Some((same.span, written(same)))
            });
        };
        text("rules-field-why", |it| Written::plain(it.why.as_ref()));
        text("rules-field-retention-when", |it| Written::prose(it.when.as_ref()));
        if matches!(kept.here.period, Some(Period::Criterion(_))) {
            text("rules-field-criterion", |it| match &it.period {
                Some(Period::Criterion(text)) => Written::plain(Some(text)),
                // Another kind of period is a difference, which has a rule of its own.
                Some(period) => Written::Text(period.span()),
                None => Written::Missing,
            });
        }
    }
}

fn in_decisions(texts: &mut Texts<'_, '_>) {
    // Decisions are explained in texts, so a language cannot leave all of them to the reference.
    texts.one("rules-field-automated-decisions", None, Needed::WhereAnotherHasIt, |notice| {
        match &notice.decisions {
            None => Some((notice.head, Written::Missing)),
            Some(Stated::None(_)) => None,
            Some(Stated::Some(span, _)) => Some((*span, Written::Text(*span))),
        }
    });
    let Some(main) = across::main(texts.set) else { return };
    for decision in main.decisions.iter().filter_map(Stated::as_option).flatten() {
        let id = &decision.id.value;
        let mut text = |field, needed, written: fn(&Decision) -> Written| {
            texts.one(field, Some(id.as_str()), needed, |notice| {
                let list = notice.decisions.as_ref()?.as_option()?;
                let same = list.named(id)?;
                Some((same.id.span, written(same)))
            });
        };
        text("rules-field-title", Needed::Always, |it| Written::plain(it.title.as_ref()));
        let optional = Needed::WhereAnotherHasIt;
        text("rules-field-logic", optional, |it| Written::plain(it.logic.as_ref()));
        text("rules-field-effect", optional, |it| Written::plain(it.effect.as_ref()));
    }
}

fn in_transfers(texts: &mut Texts<'_, '_>) {
    let Some(main) = across::main(texts.set) else { return };
    for transfer in main.transfers.iter().filter_map(Stated::as_option).flatten() {
        let id = &transfer.to.value;
        let needed = Needed::WhereAnotherHasIt;
        texts.one("rules-field-transfer-text", Some(id.as_str()), needed, |notice| {
            let Some(stated) = &notice.transfers else {
                return Some((notice.head, Written::Missing));
            };
            let same = stated.as_option()?.named(id)?;
            Some((same.to.span, Written::prose(same.text.as_ref())))
        });
    }
}

fn in_parts(texts: &mut Texts<'_, '_>) {
    let Some(main) = across::main(texts.set) else { return };
    for part in &main.parts {
        let id = &part.id.value;
        let mut text = |field, needed, written: fn(&Part) -> Written| {
            texts.one(field, Some(id.as_str()), needed, |notice| {
                let same = notice.parts.named(id)?;
                Some((same.id.span, written(same)))
            });
        };
        text("rules-field-part-title", Needed::Always, |it| Written::plain(it.title.as_ref()));
        text("rules-field-part-text", Needed::WhereAnotherHasIt, |it| {
            Written::prose(it.text.as_ref())
        });
    }
}

fn in_joint_controllers(texts: &mut Texts<'_, '_>) {
    let Some(main) = across::main(texts.set) else { return };
    for joint in &main.joint_controllers {
        let id = &joint.with.value;
        texts.one("rules-field-arrangement", Some(id.as_str()), Needed::Always, |notice| {
            let same = notice.joint_controllers.named(id)?;
            Some((same.with.span, Written::prose(same.text.as_ref())))
        });
    }
}

fn in_rights(texts: &mut Texts<'_, '_>) {
    for right in Right::ALL {
        let Some(name) = right_key(right) else { continue };
        let mut text = |field, written: fn(&Exercise) -> Written| {
            texts.one(field, Some(name), Needed::WhereAnotherHasIt, |notice| {
                // A language may leave a right to the reference, but for its texts.
                let own = notice.rights.iter().find(|it| it.right == right);
                Some(own.map_or((notice.head, Written::Missing), |it| (it.key, written(it))))
            });
        };
        text("rules-field-how", |it| Written::prose(it.how.as_ref()));
        text("rules-field-limits", |it| Written::prose(it.limits.as_ref()));
    }
}
