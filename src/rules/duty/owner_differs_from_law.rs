//! OP460: a register whose owner is another than the regulations say.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::SiteContext;

rule! {
    /// A system in the register is one that the regulations give to a certain body (DBH to HK-dir, RUST to Sikt), and its `owner` is another.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - events:
    /// + systems:
    /// +   dbh: { name: Database for statistikk om høyere utdanning (DBH), owner: sikt }
    /// + events:
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - events:
    /// + systems:
    /// +   rust: { name: RUST, owner: sikt }
    /// + events:
    /// ```
    pub(crate) static OWNER_DIFFERS_FROM_LAW: OP460 "owner-differs-from-law", Warning,
        ["uhforskr:§10-1", "uhforskr:§10-4", "gdpr:4(7)"];
}

/// What a system is called, who the regulations say has it, and in which section.
const BY_LAW: &[(&[&str], &[&str])] = &[
    (
        &["DBH", "Database for statistikk om høyere utdanning"],
        &[
            "HK-dir",
            "Direktoratet for høyere utdanning og kompetanse",
            "Directorate for Higher Education and Skills",
        ],
    ),
    (&["RUST"], &["Sikt"]),
];

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let (settings, register) = (&context.site.settings, &context.site.register);
    for system in register.systems.values() {
        let Some(owner) = &system.owner else { continue };
        let Some(organisation) = register.organisations.get(&owner.value) else { continue };
        let is_named = |name: &crate::site::LocalText, words: &[&str]| {
            let mut texts = settings.languages.iter().filter_map(|lang| name.get(*lang));
            texts.any(|text| words.iter().any(|word| stands_in(text, word)))
        };
        for (names, owners) in BY_LAW {
            if is_named(&system.name, names) && !is_named(&organisation.name, owners) {
                let finding = Diagnostic::new(&OWNER_DIFFERS_FROM_LAW, owner.span)
                    .arg("system", system.id.value.as_str())
                    .arg("owner", owner.value.as_str())
                    .arg("rightful", owners[0]);
                out.push(finding.label("here"));
            }
        }
    }
}

/// Whether a name stands in a text as whole words.
fn stands_in(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
