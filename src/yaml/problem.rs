//! Which mistake an author most likely made, from what the parser met.
//!
//! In: the parser's error and the text before it. Out: the word that the message of `OP006` chooses
//! its sentence by. The parser speaks of tokens; authors write fields, texts and lists.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the YAML reader names more kinds of fault than we tell apart"
)]

use serde_yaml::granit_parser::ErrorKind;

/// The mistake behind an error that the parser met at byte `at` of `text`.
pub(super) fn problem(kind: &ErrorKind, text: &str, at: usize) -> &'static str {
    let before = text.get(..at).unwrap_or_default();
    let (above, line) = before.rsplit_once('\n').unwrap_or(("", before));
    let next = text.get(at..).and_then(|rest| rest.chars().next());
    match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar => "tab",
        ErrorKind::MappingValueNotAllowed if line.contains(": ") => "colon",
        ErrorKind::MappingValueNotAllowed if lacks_space(above) => "space",
        ErrorKind::ExpectedFlowMappingSeparator if next == Some(':') => "colon",
        // A text such as «[Les meir](https://…)» is taken for a list with something after it.
        ErrorKind::ExpectedBlockMappingKey if line.trim_end().ends_with([']', '}']) => {
            "after-brackets"
        }
        ErrorKind::UnexpectedEofBlockMapping if next == Some(',') => "sign",
        ErrorKind::MappingValueNotAllowed
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent => "indentation",
        // A quotation that is not closed swallows lines until one of them stands too far left.
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar => "quotes",
        ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => "after-quotes",
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape => "backslash",
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::UnexpectedEof
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping => "brackets",
        ErrorKind::UnexpectedCharacter { .. }
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::UnknownAnchor
        | ErrorKind::MissingAnchorOrAliasName
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::MissingTagUri
        | ErrorKind::InvalidTagTerminator => "sign",
        ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => "block",
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => "key",
        // The parser has many more; an author who writes fields and texts does not meet them.
        _ => "other",
    }
}

/// Whether the last line of `above` was meant as a field, and its colon has no space after it.
fn lacks_space(above: &str) -> bool {
    let last = above.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    last.contains(':') && !last.contains(": ") && !last.ends_with(':')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_yaml::granit_parser::{Parser, options};

    #[test]
    fn mistakes_that_authors_make_are_told_apart() {
        for (text, expected) in [
            ("title: Kontakt oss: slik\n", "colon"),
            ("text: Vi lagrar:\n  namn\n", "colon"),
            ("to: { id: sikt, when: Når du: går }\n", "colon"),
            ("title:Kontakt\nb: 1\n", "space"),
            ("a:\n  b: 1\n   c: 2\n", "indentation"),
            ("a:\n  b: 1\n c: 2\n", "indentation"),
            ("a: |\n  x\n y\nb: 1\n", "indentation"),
            ("title: \"Kontakt\nb: 1\n", "quotes"),
            ("title: \"Vi\" og dei\n", "after-quotes"),
            ("title: 'don't'\n", "after-quotes"),
            ("title: \"C:\\yra\"\n", "backslash"),
            ("data: [contact, results\nb: 1\n", "brackets"),
            ("data: [contact, results}\n", "brackets"),
            ("data: contact, [results]]\nb: ]\n", "brackets"),
            ("text: [Les meir](https://a.example/)\n", "after-brackets"),
            ("title: @studentar\n", "sign"),
            ("title: **viktig**\n", "sign"),
            ("title: - Kontakt\n", "sign"),
            ("text: | Vi lagrar\n  b\n", "block"),
            ("title: a\nb\nc: 2\n", "key"),
            ("a: b\n\tc: d\n", "tab"),
        ] {
            let error = Parser::new_from_str_with_options(text, options! { emit_comments: false })
                .find_map(Result::err)
                .unwrap_or_else(|| panic!("{text:?} can be read"));
            let at = error.marker().byte_offset().unwrap_or(text.len());
            assert_eq!(problem(error.kind(), text, at), expected, "{text:?}: {:?}", error.kind());
        }
    }
}
