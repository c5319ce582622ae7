//! Makes sentences of messages, which begin small and have no full stop.

/// The text with a large first letter and a full stop. What begins with a sign, such as a quotation
/// mark, is a name or what an author wrote, and keeps its letters.
pub(super) fn sentence(text: &str) -> String {
    let ended = ended(text);
    let mut letters = ended.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The text with a full stop, for what follows a colon.
pub(super) fn ended(text: &str) -> String {
    let text = text.trim();
    let inside = text.trim_end_matches(['”', '»', '"', ')']);
    let stops = text.is_empty() || inside.ends_with(['.', '!', '?', '…']);
    if stops { text.to_owned() } else { format!("{text}.") }
}

#[cfg(test)]
mod tests {
    use super::{ended, sentence};

    #[test]
    fn a_message_becomes_a_sentence() {
        assert_eq!(sentence("øvinga manglar"), "Øvinga manglar.");
        assert_eq!(sentence("“title” appears twice"), "“title” appears twice.");
        assert_eq!(sentence("what is “data”?"), "What is “data”?");
        assert_eq!(sentence("the field has “and so on.”"), "The field has “and so on.”");
        assert_eq!(sentence(""), "");
        assert_eq!(ended("see Article 13 (in the GDPR) "), "see Article 13 (in the GDPR).");
    }
}
