//! All findings in order, and the permission to publish that only they can give.

use super::Waived;
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// Which findings block publishing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Deny {
    /// Errors alone.
    #[default]
    Errors,
    /// Errors and warnings.
    Warnings,
}

/// How many findings there are of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Counts {
    /// Nothing is published while one stands.
    pub errors: usize,
    /// Likely wrong.
    pub warnings: usize,
    /// Could be better.
    pub advice: usize,
}

/// Every finding, sorted by place and code. The same findings give the same report, whatever the
/// order in which they were made.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The findings.
    pub diagnostics: Diagnostics,
    /// The findings that waivers silence, in the same order.
    pub waived: Vec<Waived>,
    /// How many there are; private to set, so that a report comes from [`Report::gather`] alone.
    counts: Counts,
}

impl Report {
    /// Puts the findings of all stages together.
    pub fn gather(parts: impl IntoIterator<Item = Diagnostics>) -> Self {
        let mut list: Vec<Diagnostic> = parts.into_iter().flatten().collect();
        // A stable sort: findings of one rule at one place keep the rule's own order.
        list.sort_by_key(Diagnostic::sort_key);
        let mut counts = Counts::default();
        for diagnostic in &list {
            match diagnostic.rule.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Advice => counts.advice += 1,
            }
        }
        let mut diagnostics = Diagnostics::new();
        diagnostics.extend(list);
        Self { diagnostics, waived: Vec::new(), counts }
    }

    /// The same report, with findings that waivers silence. They count for nothing.
    #[must_use]
    pub fn with_waived(mut self, waived: impl IntoIterator<Item = Waived>) -> Self {
        self.waived.extend(waived);
        self.waived.sort_by_key(|waived| waived.finding.sort_key());
        self
    }

    /// The same report with more findings.
    #[must_use]
    pub fn with(self, more: Diagnostics) -> Self {
        Self::gather([self.diagnostics, more]).with_waived(self.waived)
    }

    /// How many findings there are of each kind.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The permission to publish; nothing where a finding blocks it.
    pub fn clear(&self, deny: Deny) -> Option<Clearance> {
        let blocked = match deny {
            Deny::Errors => self.counts.errors > 0,
            Deny::Warnings => self.counts.errors + self.counts.warnings > 0,
        };
        (!blocked).then_some(Clearance { _made_by_report: () })
    }
}

/// The permission to publish. Only [`Report::clear`] gives one, and writing a site asks for it, so
/// that what was never checked cannot be published.
#[derive(Debug)]
pub struct Clearance {
    _made_by_report: (),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{FileId, Span};

    rule! {
        /// An error.
        static FAULT: OP998 "fault", Error, [];

        /// A warning.
        static DOUBT: OP999 "doubt", Warning, [];
    }

    fn finding(rule: &'static crate::diag::Rule, at: usize) -> Diagnostics {
        let mut out = Diagnostics::new();
        out.push(Diagnostic::new(rule, Span::new(FileId(0), at, at)));
        out
    }

    #[test]
    fn errors_block_and_warnings_block_on_request() {
        let clean = Report::gather([]);
        assert!(clean.clear(Deny::Warnings).is_some());
        let doubtful = Report::gather([finding(&DOUBT, 0)]);
        assert!(doubtful.clear(Deny::Errors).is_some());
        assert!(doubtful.clear(Deny::Warnings).is_none());
        let faulty = Report::gather([finding(&FAULT, 0)]);
        assert!(faulty.clear(Deny::Errors).is_none());
    }

    #[test]
    fn the_order_is_that_of_the_places() {
        let one = Report::gather([finding(&FAULT, 9), finding(&DOUBT, 3), finding(&FAULT, 3)]);
        let two = Report::gather([finding(&FAULT, 3), finding(&DOUBT, 3), finding(&FAULT, 9)]);
        assert_eq!(one, two);
        assert_eq!(one.counts(), Counts { errors: 2, warnings: 1, advice: 0 });
    }
}
