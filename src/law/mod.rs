//! Provisional front door of the room of law.

/// A provision in canonical form.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Citation(pub String);

impl std::fmt::Display for Citation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The acts (provisional).
#[derive(Debug)]
pub struct Registry;

/// What a field of provisions holds (provisional).
#[derive(Debug, Default)]
pub struct BasisReading {
    /// Provisions.
    pub citations: Vec<(std::ops::Range<usize>, Citation)>,
    /// Leftovers.
    pub unread: Vec<(std::ops::Range<usize>, Option<String>)>,
}

impl Registry {
    /// Reads a field (provisional).
    pub fn read_basis(&self, text: &str, _lang: crate::lang::Lang) -> BasisReading {
        BasisReading { citations: vec![(0..text.len(), Citation(text.into()))], unread: vec![] }
    }
}

impl std::str::FromStr for Citation {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Ok(Self(text.to_owned()))
    }
}

impl Registry {
    /// Prints (provisional).
    pub fn print_list(&self, cited: &[Citation], _lang: crate::lang::Lang) -> String {
        cited.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }
}

impl Registry {
    /// Provisional.
    pub fn new(_words: &crate::i18n::I18n) -> Self {
        Self
    }
}
