//! What is checked: one file per rule, by family, and one table of them all.

use jiff::civil::Date;

use crate::diag::{Diagnostics, Rule};
use crate::law;
use crate::site::{NoticeSet, Register, Settings, Site};

/// How a rule is run.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// It is reported by the stage that reads the sources.
    Reading,
    /// It looks at one notice in all its languages.
    Set(fn(&SetContext<'_>, &mut Diagnostics)),
    /// It looks at the whole site.
    Site(fn(&SiteContext<'_>, &mut Diagnostics)),
}

/// What a rule for one notice may see. A finding depends on nothing else.
#[derive(Debug, Clone, Copy)]
pub struct SetContext<'a> {
    /// The notice in its languages.
    pub set: &'a NoticeSet,
    /// `site.yaml`.
    pub settings: &'a Settings,
    /// The register.
    pub register: &'a Register,
    /// The acts.
    pub law: &'a law::Registry,
    /// Today.
    pub today: Date,
}

/// What a rule for the whole site may see.
#[derive(Debug, Clone, Copy)]
pub struct SiteContext<'a> {
    /// Everything the sources say.
    pub site: &'a Site,
    /// The acts.
    pub law: &'a law::Registry,
    /// Today.
    pub today: Date,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The rule.
    pub rule: &'static Rule,
    /// How it is run.
    pub check: Check,
}
