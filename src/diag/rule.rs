//! What a rule is, apart from the code that checks it: a stable code, a name that states the fault,
//! a severity, the law it rests on, and examples that are run as tests.

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published while it stands.
    Error,
    /// Likely wrong.
    Warning,
    /// Could be better.
    Advice,
}

/// A rule's identity and documentation. Its title, message, reason and remedy stand in Fluent under
/// its code, in every language that the program speaks.
#[derive(Debug)]
pub struct Rule {
    /// Stable code, `OP203`. Never used again for something else.
    pub code: &'static str,
    /// Kebab-case name that states the fault, `legal-basis-differs`.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The provisions that it rests on, in canonical form (`gdpr:13(1)(c)`); empty for the format.
    pub law: &'static [&'static str],
    /// The doc comment: one sentence, then `## Fires on` and `## Silent on` with examples.
    pub docs: &'static str,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

/// Defines a rule from a doc comment, so that the same text serves rustdoc, `opplyst explain` and
/// the tests.
///
/// ```text
/// rule! {
///     /// A purpose rests on different provisions in two languages.
///     ///
///     /// ## Fires on
///     /// …
///     /// ## Silent on
///     /// …
///     pub static BASIS_DIFFERS: OP203 "legal-basis-differs", Error, ["gdpr:13(1)(c)"];
/// }
/// ```
macro_rules! rule {
    ($( $(#[doc = $doc:literal])* $vis:vis static $id:ident : $code:ident $name:literal, $severity:ident, [$($law:literal),* $(,)?]; )*) => { $(
        $(#[doc = $doc])*
        $vis static $id: $crate::diag::Rule = $crate::diag::Rule {
            code: stringify!($code),
            name: $name,
            severity: $crate::diag::Severity::$severity,
            law: &[$($law),*],
            docs: concat!($($doc, "\n"),*),
        };
    )* };
}
