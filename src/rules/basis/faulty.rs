//! Every citation of a notice, in fields and in running text, that something is to be said about.
//!
//! Comes in: the notice, read. Goes out: each such citation in its place, with what is wrong with it
//! on the day from which the notice holds. What blocks publishing is for the rules to say.

use crate::lang::Lang;
use crate::law::{ActKey, Finding, Found};
use crate::notice::Legal;
use crate::rules::duty::phrases::Phrases;
use crate::rules::prose::Part;
use crate::rules::{SetContext, parity};
use crate::source::Span;

/// How far after the name of an act its year can end a sentence: ` av 1. september `.
const AFTER: usize = 20;

/// A citation, in its place.
#[derive(Debug)]
pub(crate) struct Faulty {
    /// The language of the file.
    pub(super) lang: Lang,
    /// Where it stands.
    pub(super) span: Span,
    /// What is cited: as it is printed, or, where a year tells which act is meant, as it was written.
    pub(super) written: String,
    /// Whether it stands in running text.
    pub(super) in_text: bool,
    /// Whether the sentence around it is about the past.
    pub(super) tells_of_past: bool,
    /// What is wrong with it.
    pub(super) findings: Vec<Finding>,
}

/// The citations of a notice, in all its languages.
pub(crate) fn faulty(context: &SetContext<'_>) -> Vec<Faulty> {
    let mut out = Vec::new();
    for (lang, notice) in context.set.notices.iter() {
        for field in super::fields(notice) {
            of_field(context, lang, field, &mut out);
        }
    }
    for part in context.told().all() {
        of_text(context, part, &mut out);
    }
    out
}

fn of_field(context: &SetContext<'_>, lang: Lang, field: &Legal, out: &mut Vec<Faulty>) {
    let dated = dated(context, lang, field);
    for cited in &field.citations {
        let is_in = |span: &Span| span.start <= cited.span.start && cited.span.end <= span.end;
        let of_year = dated.iter().find(|it| is_in(&it.span) && it.act == cited.value.act);
        let (findings, written) = match of_year {
            Some(dated) => {
                let day = super::day(context);
                let findings = context.law.judge_act(&cited.value, &dated.id, day);
                (findings, dated.written.clone())
            }
            None => {
                let written = || parity::written(context.law, &cited.value, lang);
                match context.judged(&cited.value) {
                    [] => continue,
                    findings => (findings.to_vec(), written()),
                }
            }
        };
        let span = cited.span;
        out.push(Faulty { lang, span, written, in_text: false, tells_of_past: false, findings });
    }
}

/// A citation whose act is told by a year.
struct Dated {
    span: Span,
    act: ActKey,
    id: String,
    written: String,
}

/// The citations of a field that name another act than the one in force, by its year. Those of the
/// Personal Data Act of 2000 have a rule of their own.
fn dated(context: &SetContext<'_>, lang: Lang, field: &Legal) -> Vec<Dated> {
    let mut dated = Vec::new();
    for text in &field.texts {
        let year = |century| text.value.contains(century);
        if !(year("19") || year("20")) {
            continue;
        }
        for found in context.law.read_basis(&text.value, lang).found {
            let Some(named) = found.named.filter(|named| named.act.as_str() != "popplyl") else {
                continue;
            };
            let Some(act) = context.law.act_of_year(&named, super::day(context)) else { continue };
            dated.push(Dated {
                span: super::pieces::place(text, &found.range),
                act: named.act,
                id: act.id.clone(),
                written: as_written(&text.value, &found),
            });
        }
    }
    dated
}

fn of_text(context: &SetContext<'_>, part: &Part<'_>, out: &mut Vec<Faulty>) {
    let (law, lang, text) = (context.law, part.lang, part.text.as_str());
    for found in part.reading.citations.iter().filter(|found| found.problem.is_none()) {
        let day = super::day(context);
        let of_year = found.named.and_then(|named| law.act_of_year(&named, day));
        let mut last = None;
        for (citation, place) in found.citations.iter().zip(&found.places) {
            let findings = match of_year {
                Some(act) => law.judge_act(citation, &act.id, day),
                None => law.judge(citation, day),
            };
            // Those out of one range of provisions share a place, and one finding is enough.
            if findings.is_empty() || last == Some(place) {
                continue;
            }
            last = Some(place);
            let written = match of_year {
                Some(_) => as_written(text, found),
                None => parity::written(law, citation, lang),
            };
            out.push(Faulty {
                lang,
                span: part.text.span(place.clone()),
                written,
                in_text: true,
                tells_of_past: tells_of_past(context, part, place.start),
                findings,
            });
        }
    }
}

/// Whether the sentence around a place says that it is about the past.
pub(super) fn tells_of_past(context: &SetContext<'_>, part: &Part<'_>, at: usize) -> bool {
    let sentence = part.sentence_at(at);
    let sentence = sentence.and_then(|(_, it)| part.text.as_str().get(it.clone()));
    let past = Phrases::of(context.i18n, part.lang, "duty-words-former-law");
    past.are_in(sentence.unwrap_or(part.text.as_str()))
}

/// What stands in the text, on one line, with the year that tells which act is meant.
fn as_written(text: &str, found: &Found) -> String {
    let mut end = found.range.end;
    // A year that ends the sentence is not part of the citation: `arkivlova av 1992.`
    if let Some(named) = found.named
        && let Some(year) = named.year.map(|year| year.to_string())
        && text.get(named.start..end).is_some_and(|written| !written.contains(&year))
        && let Some(at) = text.get(end..).and_then(|rest| rest.find(&year))
        && at <= AFTER
    {
        end += at + year.len();
    }
    let words = text.get(found.range.start..end).unwrap_or_default().split_whitespace();
    words.collect::<Vec<_>>().join(" ")
}
