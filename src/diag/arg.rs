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
    /// Several languages, written as a list of their names.
    Languages(Vec<Lang>),
    /// Several countries by their codes, written as a list of their names.
    Countries(Vec<String>),
    /// A length of time, written in words.
    Duration(Duration),
}

/// A length of time in the units that its author counted it in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Duration {
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Weeks.
    pub weeks: u32,
    /// Days.
    pub days: u32,
    /// Hours.
    pub hours: u32,
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

impl From<Duration> for Arg {
    fn from(duration: Duration) -> Self {
        Self::Duration(duration)
    }
}

impl From<jiff::civil::Date> for Arg {
    fn from(date: jiff::civil::Date) -> Self {
        Self::Date(date)
    }
}
