//! All rules in the order of their codes (provisional).

use super::Entry;

/// All rules.
pub const RULES: &[Entry] = &[];
