//! OP330: data protection law from before 2018.

use jiff::civil::date;

use super::pieces::place;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SetContext;

rule! {
    /// A notice rests on the Personal Data Act of 2000 or on the directive of 1995.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. personopplysningsloven av 2000 § 8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. personopplysningsloven av 2018 § 8
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    pub(crate) static OUTDATED_DATA_PROTECTION_LAW: OP330 "outdated-data-protection-law", Error,
        ["gdpr:94", "gdpr:13(1)(c)"];
}

/// The year or the number by which what was repealed in 2018 is told from what holds.
const OLD: &[(&str, &str)] = &[("2000", "popplyl"), ("95/46", "?")];

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    if super::day(context) < date(2018, 7, 20) {
        return;
    }
    for (lang, notice) in context.set.notices.iter() {
        for text in super::fields(notice).flat_map(|field| &field.texts) {
            if !OLD.iter().any(|(sign, _)| text.value.contains(sign)) {
                continue;
            }
            for found in context.law.read_basis(&text.value, lang).found {
                let written = text.value.get(found.range.clone()).unwrap_or_default();
                let is_old = OLD.iter().any(|(sign, key)| {
                    written.contains(sign)
                        && found.citations.iter().any(|it| it.act.as_str() == *key)
                });
                if is_old {
                    let span = place(text, &found.range);
                    let finding = Diagnostic::new(&OUTDATED_DATA_PROTECTION_LAW, span);
                    out.push(finding.arg("citation", written).label("here"));
                }
            }
        }
    }
}
