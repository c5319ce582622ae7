//! What the pages for the data protection officer tell of the rules. Pages do not know rules: the
//! list, and what has been waived, is handed in as it stands here.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diag::Severity;
use crate::lang::Lang;
use crate::notice::Id;
use crate::source::Span;

/// The rules that the site was checked by, and what waivers silence.
#[derive(Debug, Clone, Default)]
pub struct Oversight {
    /// The rules by family, each in the order of its codes. Without rules there is no page of them.
    pub families: Vec<RuleFamily>,
    /// What is waived, by notice.
    pub waivers: BTreeMap<Id, Vec<WaivedRule>>,
    /// What is waived in what notices share.
    pub shared: Vec<WaivedRule>,
}

/// Rules that ask the same kind of question.
#[derive(Debug, Clone)]
pub struct RuleFamily {
    /// A word for addresses: `parity`.
    pub name: &'static str,
    /// The key of its heading.
    pub title: &'static str,
    /// The rules.
    pub rules: Vec<RuleEntry>,
}

/// One rule.
#[derive(Debug, Clone)]
pub struct RuleEntry {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The key of its title.
    pub title: String,
    /// How much it matters.
    pub severity: Severity,
    /// The provisions that it rests on, in canonical form.
    pub law: &'static [&'static str],
}

/// A rule that is silent somewhere, and the decision.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WaivedRule {
    /// The rule's code.
    pub code: &'static str,
    /// What it would have pointed at.
    pub at: Span,
    /// The part that the waiver names.
    pub part: Option<String>,
    /// Why it is silent.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// The language of the two.
    pub lang: Lang,
    /// The last day of it.
    pub until: Date,
}

impl Oversight {
    /// The rules, in the order of their codes.
    pub(super) fn rules(&self) -> impl Iterator<Item = &RuleEntry> {
        self.families.iter().flat_map(|family| &family.rules)
    }

    /// What is waived in a notice.
    pub(super) fn waived(&self, notice: &Id) -> &[WaivedRule] {
        self.waivers.get(notice).map(Vec::as_slice).unwrap_or_default()
    }
}
