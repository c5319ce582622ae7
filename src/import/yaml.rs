//! Single values as YAML writes them.

/// A text as a scalar on one line: plain where that is safe, in quotes where not.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Ids as a list on one line.
pub(super) fn list<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|it| it.to_string()).collect();
    format!("[{}]", items.join(", "))
}

/// A text in block form, moved in.
pub(super) fn block(text: &str, indent: &str) -> String {
    let mut out = String::from("|\n");
    for line in text.lines() {
        if !line.is_empty() {
            out.push_str(indent);
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

/// JSON's strings are YAML's, and need no table of escapes of our own.
fn quoted(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string()
}

/// Letters, digits and signs that mean nothing to YAML where they stand.
fn is_plain(text: &str) -> bool {
    const WORDS: &[&str] = &["true", "false", "null", "yes", "no", "on", "off", "none"];
    let starts_well = text.chars().next().is_some_and(char::is_alphabetic);
    let means_nothing = |c: char| c.is_alphanumeric() || " ,.()/–—-§’«»%+".contains(c);
    let is_word = WORDS.contains(&text.to_lowercase().as_str());
    starts_well && !is_word && !text.ends_with(' ') && text.chars().all(means_nothing)
}

#[cfg(test)]
mod tests {
    use super::scalar;

    #[test]
    fn what_yaml_would_read_otherwise_is_quoted() {
        assert_eq!(scalar("personopplysningsloven § 8"), "personopplysningsloven § 8");
        assert_eq!(scalar("a: b"), "\"a: b\"");
        assert_eq!(scalar("no"), "\"no\"");
        assert_eq!(scalar("§ 8 #1"), "\"§ 8 #1\"");
        assert_eq!(scalar("si \"hei\""), r#""si \"hei\"""#);
    }
}
