//! Headings noted down beside citations, and what the registry makes of them.

use jiff::civil::Date;

use crate::law::{self, Citation, Place};
use crate::notice::{Notice, Pin};

/// A pin, and what it is of.
pub(super) enum Pinned<'a> {
    /// One section or article, with the heading that it has on the day.
    Known(Citation, &'a str),
    /// One section or article, whose heading the registry does not know.
    Unknown(Citation),
    /// Several: nobody can tell whose heading it is.
    Several,
}

impl<'a> Pinned<'a> {
    /// What a pin is of. Nothing, if the item cites nothing that has a heading, or a section that
    /// is not there: other rules speak of that.
    pub(super) fn of(pin: &Pin, law: &'a law::Registry, day: Date) -> Option<Self> {
        let mut units: Vec<Citation> = pin.cited.iter().map(|cited| cited.value.unit()).collect();
        units.sort_unstable();
        units.dedup();
        // Beside a section, the article of the regulation is not what somebody notes a heading for.
        let is_section = |unit: &Citation| matches!(unit.place, Place::Section { .. });
        if units.iter().any(is_section) {
            units.retain(is_section);
        } else {
            units.retain(|unit| matches!(unit.place, Place::Article { .. }));
        }
        let unit = match units.as_slice() {
            [] => return None,
            [unit] => *unit,
            [_, ..] => return Some(Self::Several),
        };
        if let Some(heading) = law.heading(&unit, day) {
            return Some(Self::Known(unit, heading));
        }
        law.judge(&unit, day).is_empty().then_some(Self::Unknown(unit))
    }
}

/// Every pin of a notice.
pub(super) fn pins(notice: &Notice) -> impl Iterator<Item = &Pin> {
    super::fields(notice).flat_map(|field| &field.pins)
}
