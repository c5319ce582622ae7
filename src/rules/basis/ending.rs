//! Acts that a notice cites, that hold when it takes effect, and whose end is known.
//!
//! The registry's clock tells the end; an act that is over before the notice begins is another
//! fault ([`super::act_not_in_force`]).

use std::ops::Range;

use jiff::civil::Date;

use super::faulty::tells_of_past;
use crate::diag::{Args, Diagnostic, Rule};
use crate::lang::Lang;
use crate::law::{self, Act, Citation, Finding, Found, Named, Place};
use crate::rules::prose::Part;
use crate::rules::{SetContext, across};
use crate::source::Span;

/// An act that ends, and every place that cites it.
#[derive(Debug)]
pub(super) struct Ending<'a> {
    act: &'a Act,
    /// The first day on which it does not hold.
    pub(super) until: Date,
    /// The reference's places first.
    places: Vec<(Lang, Citation, Span)>,
}

/// The acts that the notice cites in any language and that end after it has taken effect.
pub(super) fn endings<'a>(context: &SetContext<'a>) -> Vec<Ending<'a>> {
    let day = super::day(context);
    let ends = |citation: &Citation| {
        let act = context.law.act(citation.act, day).filter(|act| act.holds(day))?;
        Some((act, act.until?))
    };
    let mut endings: Vec<Ending<'a>> = Vec::new();
    let mut add = |(act, until): (&'a Act, Date), place: (Lang, Citation, Span)| match endings
        .iter_mut()
        .find(|ending| ending.act.id == act.id)
    {
        Some(ending) => ending.places.push(place),
        None => endings.push(Ending { act, until, places: vec![place] }),
    };
    for notice in across::notices(context.set) {
        for cited in super::fields(notice).flat_map(|field| &field.citations) {
            if let Some(ending) = ends(&cited.value) {
                add(ending, (notice.lang, cited.value, cited.span));
            }
        }
    }
    for part in context.told().all() {
        for (citation, place) in in_force(context, part, day) {
            // The name alone is as good for the act that takes over, if it keeps the name.
            let named = |act: &Act| citation.place == Place::Whole && keeps_name(context, act);
            let ending = ends(&citation).filter(|(act, _)| !named(act));
            if let Some(ending) = ending
                && !tells_of_past(context, part, place.start)
            {
                add(ending, (part.lang, citation, part.text.span(place)));
            }
        }
    }
    endings
}

/// The citations of a running text that mean the act in force on the day: those that name another
/// by its year are told of elsewhere.
fn in_force<'p>(
    context: &SetContext<'_>,
    part: &'p Part<'_>,
    day: Date,
) -> Vec<(Citation, Range<usize>)> {
    let read: &'p [Found] = &part.reading.citations;
    let sure = read.iter().filter(|found| found.problem.is_none());
    let of_year = |named: Named| context.law.act_of_year(&named, day).is_some();
    let now = sure.filter(|found| !found.named.is_some_and(of_year));
    let each = now.flat_map(|found| found.citations.iter().copied().zip(found.places.clone()));
    each.collect()
}

/// Whether the act that takes over goes by the same key.
fn keeps_name(context: &SetContext<'_>, act: &Act) -> bool {
    let next = act.successor.as_deref().and_then(|id| context.law.act_by_id(id));
    next.is_some_and(|next| next.key == act.key)
}

impl Ending<'_> {
    /// One finding for the act, with every place that cites it. Each citation says where its
    /// provision goes, where that is known, in the language of its own place.
    pub(super) fn finding(&self, rule: &'static Rule, law: &law::Registry) -> Option<Diagnostic> {
        let mut places = self.places.iter();
        let (lang, citation, span) = places.next()?;
        let (label, args) = self.label(citation, *lang, law);
        let name = law.act_name(self.act.key, *lang, self.last_day()).unwrap_or(&self.act.id);
        let mut finding = Diagnostic::new(rule, *span)
            .arg("act", name)
            .arg("date", self.until)
            .label_with(label, args);
        if let Some(successor) = self.successor(law) {
            let name = law.act_name(successor.key, *lang, self.until).unwrap_or(&successor.id);
            let number = law.print_by_number(successor, *lang);
            let number = number.unwrap_or_else(|| successor.id.clone());
            finding = finding.arg("successor", name).arg("number", number).help("help-successor");
        }
        for (lang, citation, span) in places {
            let (label, args) = self.label(citation, *lang, law);
            finding = finding.related(*span, label, args);
        }
        Some(finding)
    }

    fn label(&self, citation: &Citation, lang: Lang, law: &law::Registry) -> (&'static str, Args) {
        let mut args: Args = vec![("citation", law.print(citation, lang).into())];
        let judged = law.judge_act(citation, &self.act.id, self.until);
        let now = judged.into_iter().find_map(|finding| {
            let Finding::Repealed { now_at, .. } = finding else { return None };
            (!now_at.is_empty()).then_some(now_at)
        });
        let Some(now) = now else { return ("here", args) };
        args.push(("now", law.print_list(&now, lang).into()));
        ("here-now-at", args)
    }

    /// The act that takes over: the one that the registry names, else the next one of that name.
    fn successor<'l>(&self, law: &'l law::Registry) -> Option<&'l Act> {
        let named = self.act.successor.as_deref().and_then(|id| law.act_by_id(id));
        let next = || law.act(self.act.key, self.until).filter(|next| next.holds(self.until));
        named.or_else(next)
    }

    /// The last day on which the act has its name.
    fn last_day(&self) -> Date {
        self.until.yesterday().unwrap_or(self.until)
    }
}
