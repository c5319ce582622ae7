//! The values that a message is filled with. They are kept as what they are, so that a date or a
//! language is written in the language of the reader.

use crate::lang::Lang;

/// One value for a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text as it is, such as an id, or what the author wrote.
    Text(String),
    /// A number, which also chooses plural forms.
    Number(i64),
    /// A language, written by its name.
    Lang(Lang),
    /// A day, written as the reader's language writes it.
    Date(jiff::civil::Date),
    /// The key of another message, such as the name of a field.
    Message(&'static str),
    /// Several texts, written as a list.
    List(Vec<String>),
}

/// Values by name.
pub type Args = Vec<(&'static str, Arg)>;

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Lang> for Arg {
    fn from(lang: Lang) -> Self {
        Self::Lang(lang)
    }
}

impl From<jiff::civil::Date> for Arg {
    fn from(date: jiff::civil::Date) -> Self {
        Self::Date(date)
    }
}
