//! Is what silences a rule whole, in time, and of use?
//!
//! In: a notice in its languages, what the rules found in it, and today. Out: [`Findings`], those
//! that stand and those that a waiver sets aside. A waiver is one of the notice, not of the file
//! that states it: it silences a finding with any place in the part that it names, in any language.
//! What is wrong with the waivers themselves stands among the findings. Findings about the whole
//! site, and those of the stages that read files, never come here, so nothing can silence them.

mod part;
pub(super) mod rule_not_waivable;
pub(super) mod waiver_by_a_person;
pub(super) mod waiver_ends_soon;
pub(super) mod waiver_expired;
pub(super) mod waiver_incomplete;
pub(super) mod waiver_of_unknown_part;
pub(super) mod waiver_of_unknown_rule;
pub(super) mod waiver_unused;

use jiff::civil::Date;

use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::i18n::I18n;
use crate::notice::{Notice, Waiver};
use crate::site::NoticeSet;
use crate::source::{Span, Spanned};

use super::Entry;

/// What was found in one notice.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Findings {
    /// What stands, with what is wrong with the waivers.
    pub kept: Diagnostics,
    /// What a waiver silences.
    pub waived: Vec<Waived>,
}

/// A finding that a waiver silences, and the decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Waived {
    /// The finding.
    pub finding: Diagnostic,
    /// Why it is silenced.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// The last day of it.
    pub until: Date,
}

/// Sets aside what the notice's waivers silence on a day, and reports waivers that are incomplete,
/// over, or of no use. It depends on its arguments alone.
pub fn waive(set: &NoticeSet, found: Diagnostics, i18n: &I18n, today: Date) -> Findings {
    if set.notices.iter().all(|(_, notice)| notice.waivers.is_empty()) {
        return Findings { kept: found, waived: Vec::new() };
    }
    let mut findings = Findings::default();
    let mut decisions: Vec<Decision<'_>> = Vec::new();
    for (_, notice) in set.notices.iter() {
        for waiver in notice.waivers.iter().filter(|waiver| !waiver.faulty) {
            match Decision::of(waiver, set, today) {
                Ok(decision) => {
                    findings.kept.extend(waiver_by_a_person::check(waiver, i18n));
                    findings.kept.extend(waiver_ends_soon::check(&decision, today));
                    decisions.push(decision);
                }
                Err(fault) => findings.kept.push(*fault),
            }
        }
    }
    for finding in found {
        let mut silencing = None;
        for decision in decisions.iter_mut().filter(|decision| decision.covers(&finding)) {
            decision.is_used = true;
            silencing.get_or_insert((decision.reason, decision.by, decision.until));
        }
        match silencing {
            None => findings.kept.push(finding),
            Some((reason, by, until)) => {
                let (reason, by) = (reason.to_owned(), by.to_owned());
                findings.waived.push(Waived { finding, reason, by, until });
            }
        }
    }
    // What cannot be read hides findings, and a waiver may be of use again once it can.
    let is_read = |notice: &Notice| !notice.faulty;
    if set.unsound.is_empty() && set.notices.iter().all(|(_, notice)| is_read(notice)) {
        let unused = decisions.iter().filter(|decision| !decision.is_used);
        findings.kept.extend(unused.map(waiver_unused::finding));
    }
    findings
}

/// A waiver that holds.
#[derive(Debug)]
struct Decision<'a> {
    waiver: &'a Waiver,
    rule: &'static Rule,
    /// The places of the part, one in each language that has it; nothing for the whole notice.
    part: Option<Vec<Span>>,
    reason: &'a str,
    by: &'a str,
    until: Date,
    is_used: bool,
}

impl<'a> Decision<'a> {
    /// What a waiver decides; else the first thing that is wrong with it.
    fn of(waiver: &'a Waiver, set: &NoticeSet, today: Date) -> Result<Self, Box<Diagnostic>> {
        let Waiver {
            rule: Some(named),
            reason: Some(reason),
            by: Some(by),
            until: Some(until),
            ..
        } = waiver
        else {
            return Err(Box::new(waiver_incomplete::finding(waiver)));
        };
        let entry = waiver_of_unknown_rule::check(named)?;
        rule_not_waivable::check(entry, named)?;
        let part = waiver.at.as_ref().map(|at| waiver_of_unknown_part::check(at, set));
        let part = part.transpose()?;
        waiver_expired::check(entry.rule, until, by, today)?;
        Ok(Self {
            waiver,
            rule: entry.rule,
            part,
            reason: &reason.value,
            by: &by.value,
            until: until.value,
            is_used: false,
        })
    }

    /// Whether it silences a finding: any place of it will do, since a difference between two
    /// languages stands in both.
    fn covers(&self, finding: &Diagnostic) -> bool {
        if *finding.rule != *self.rule {
            return false;
        }
        let Some(part) = &self.part else { return true };
        let mut places = std::iter::once(&finding.primary).chain(&finding.related);
        places.any(|place| part.iter().any(|part| holds(*part, place.span)))
    }
}

fn holds(part: Span, place: Span) -> bool {
    part.file == place.file && part.start <= place.start && place.end <= part.end
}

/// A finding about the rule that a waiver is for.
fn about(rule: &'static Rule, waived: &Rule, span: Span) -> Diagnostic {
    Diagnostic::new(rule, span).arg("rule", waived.code)
}

/// The rule with a code or a name.
fn find(named: &Spanned<String>) -> Option<&'static Entry> {
    let is_it = |text: &str| text.eq_ignore_ascii_case(&named.value);
    super::RULES.iter().find(|entry| is_it(entry.rule.code) || is_it(entry.rule.name))
}
