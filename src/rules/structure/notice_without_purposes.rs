//! OP104: a notice that names no purpose.

use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// A notice names no purpose.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md
    /// ---
    /// title: Personvernerklæring for studenter
    /// summary: Slik behandler vi opplysninger om deg som er student.
    /// audiences: [students]
    /// effective: 2026-08-15
    /// automated-decisions: none
    /// transfers: none
    /// ---
    /// ```
    /// ```content/notices/demo/nn.md
    /// ---
    /// title: Personvernerklæring for studentar
    /// summary: Slik behandlar vi opplysningar om deg som er student.
    /// ---
    /// ```
    /// ```content/notices/demo/en.md
    /// ---
    /// title: Privacy notice for students
    /// summary: How we process data about you who are a student.
    /// ---
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nn.md edit
    /// - title: Gje undervisning
    /// + title: Gje undervisning og rettleiing
    /// ```
    pub(crate) static NOTICE_WITHOUT_PURPOSES: OP104 "notice-without-purposes", Error,
        ["gdpr:13(1)(c)", "gdpr:14(1)(c)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(main) = across::main(context.set) else { return };
    if across::notices(context.set).all(|notice| notice.purposes.is_empty()) {
        let finding = Diagnostic::new(&NOTICE_WITHOUT_PURPOSES, main.head)
            .arg("notice", context.set.id.as_str());
        out.push(finding);
    }
}
