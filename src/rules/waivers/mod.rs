//! Is what silences a rule whole, in time, and of use?
//!
//! In: who holds the waivers ([`Holder`]), what the rules found there, and today. Out: [`Findings`],
//! those that stand and those that a waiver sets aside.
//!
//! | holder | its waivers stand in | and silence what |
//! |---|---|---|
//! | a notice | its front matter, in any of its languages | was found in that notice |
//! | the site | `site.yaml` | was found in the texts that notices share, and between notices |
//!
//! A waiver silences a finding with any place in the part that it names: in a notice in any
//! language, in the site in any file. What is wrong with the waivers themselves stands among the
//! findings. Findings of the stages that read files never come here, so nothing can silence them.

mod holder;
pub(super) mod rule_not_waivable;
pub(super) mod waiver_by_a_person;
pub(super) mod waiver_ends_soon;
pub(super) mod waiver_expired;
pub(super) mod waiver_incomplete;
pub(super) mod waiver_of_unknown_part;
pub(super) mod waiver_of_unknown_rule;
pub(super) mod waiver_unused;

pub use holder::Holder;

use jiff::civil::Date;

use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::i18n::I18n;
use crate::notice::Waiver;
use crate::source::{Span, Spanned};

use super::Entry;

/// What was found in one notice, or in what notices share.
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
    /// The part that the waiver names, as it names it; nothing where it is for all of the holder.
    pub part: Option<String>,
    /// Where the waiver stands.
    pub stated: Span,
}

/// Sets aside what the holder's waivers silence on a day, and reports waivers that are incomplete,
/// over, or of no use. It depends on its arguments alone.
pub fn waive(holder: Holder<'_>, found: Diagnostics, i18n: &I18n, today: Date) -> Findings {
    let waivers = holder.waivers();
    if waivers.is_empty() {
        return Findings { kept: found, waived: Vec::new() };
    }
    let parts = holder.parts();
    let mut findings = Findings::default();
    let mut decisions: Vec<Decision<'_>> = Vec::new();
    for waiver in waivers.into_iter().filter(|waiver| !waiver.faulty) {
        match Decision::of(waiver, holder, &parts, today) {
            Ok(decision) => {
                findings.kept.extend(waiver_by_a_person::check(waiver, i18n));
                findings.kept.extend(waiver_ends_soon::check(&decision, today));
                decisions.push(decision);
            }
            Err(fault) => findings.kept.push(*fault),
        }
    }
    for finding in found {
        let mut first = None;
        for (at, decision) in decisions.iter_mut().enumerate() {
            if decision.covers(&finding) {
                decision.is_used = true;
                first.get_or_insert(at);
            }
        }
        match first {
            None => findings.kept.push(finding),
            Some(at) => findings.waived.push(decisions[at].silence(finding)),
        }
    }
    // What cannot be read hides findings, and a waiver may be of use again once it can.
    if holder.is_read() {
        let unused = decisions.iter().filter(|decision| !decision.is_used);
        findings.kept.extend(unused.map(|decision| waiver_unused::finding(decision, holder)));
    }
    findings
}

/// A waiver that holds.
#[derive(Debug)]
struct Decision<'a> {
    waiver: &'a Waiver,
    rule: &'static Rule,
    /// The places of the part, one in each language or file that has it; nothing for all.
    part: Option<Vec<Span>>,
    reason: &'a str,
    by: &'a str,
    until: Date,
    is_used: bool,
}

impl<'a> Decision<'a> {
    /// What a waiver decides; else the first thing that is wrong with it.
    fn of(
        waiver: &'a Waiver,
        holder: Holder<'_>,
        parts: &[(String, Span)],
        today: Date,
    ) -> Result<Self, Box<Diagnostic>> {
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
        rule_not_waivable::check(entry, named, holder)?;
        let part = waiver.at.as_ref();
        let part = part.map(|at| waiver_of_unknown_part::check(at, parts, holder));
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

    /// The finding with the decision.
    fn silence(&self, finding: Diagnostic) -> Waived {
        Waived {
            finding,
            reason: self.reason.to_owned(),
            by: self.by.to_owned(),
            until: self.until,
            part: self.waiver.at.as_ref().map(|at| at.value.clone()),
            stated: self.waiver.span,
        }
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

/// The finding with the help for its holder: the parts of a notice are not those of the site.
fn told_by(finding: Diagnostic, holder: Holder<'_>) -> Diagnostic {
    match holder {
        Holder::Notice(_) => finding,
        Holder::Site(_) => finding.help("help-site"),
    }
}

/// The rule with a code or a name.
fn find(named: &Spanned<String>) -> Option<&'static Entry> {
    let is_it = |text: &str| text.eq_ignore_ascii_case(&named.value);
    super::RULES.iter().find(|entry| is_it(entry.rule.code) || is_it(entry.rule.name))
}
