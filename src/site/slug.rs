//! The last part of an address, made from a title or a name.

/// The text in small letters a–z and digits with single hyphens between words: «Søkjarar og
/// studentar» becomes `sokjarar-og-studentar`. Letters of other alphabets are kept as they are.
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match latin(letter) {
            Some(plain) => out.push_str(plain),
            None if letter.is_alphanumeric() => out.push(letter),
            // A hyphen never starts an address, and two never meet.
            None if out.is_empty() || out.ends_with('-') => {}
            None => out.push('-'),
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// What a letter of the Nordic and Sámi languages, or one with a common accent, becomes. An
/// apostrophe inside a word becomes nothing.
fn latin(letter: char) -> Option<&'static str> {
    let plain = match letter {
        'æ' => "ae",
        'ø' | 'ö' | 'ó' | 'ò' | 'ô' | 'õ' => "o",
        'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' => "a",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ü' | 'ú' | 'ù' | 'û' => "u",
        'č' | 'ç' => "c",
        'đ' | 'ð' => "d",
        'ŋ' | 'ñ' => "n",
        'š' => "s",
        'ŧ' => "t",
        'ž' => "z",
        'ý' | 'ÿ' => "y",
        'ß' => "ss",
        '\'' | '’' => "",
        _ => return None,
    };
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn addresses_are_readable() {
        assert_eq!(slug("Søkjarar og studentar"), "sokjarar-og-studentar");
        assert_eq!(slug("  Tilsette – ved HR (2026) "), "tilsette-ved-hr-2026");
        assert_eq!(slug("The University’s visitors"), "the-universitys-visitors");
        assert_eq!(slug("Ærlig ålreit"), "aerlig-alreit");
        assert_eq!(slug("–"), "");
    }
}
