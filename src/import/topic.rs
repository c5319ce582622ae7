//! What a heading or a label announces. The words stand in `i18n/<tag>/import.ftl`, parted by `;`;
//! a word stands for all that begin with it.

use crate::i18n::I18n;
use crate::lang::Lang;

/// What a part of a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// What the data are used for.
    Purposes,
    /// On what legal basis.
    Basis,
    /// Which data.
    Data,
    /// Where they come from.
    Sources,
    /// Who receives them.
    Recipients,
    /// How long they are kept.
    Retention,
    /// What is decided automatically.
    Decisions,
    /// Whether they leave the EEA.
    Transfers,
    /// What the reader can ask for, whom to ask, how data are kept safe: prose of its own.
    Prose,
}

impl Topic {
    const ALL: [Self; 9] = [
        Self::Purposes,
        Self::Basis,
        Self::Data,
        Self::Sources,
        Self::Recipients,
        Self::Retention,
        Self::Decisions,
        Self::Transfers,
        Self::Prose,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Purposes => "import-purposes",
            Self::Basis => "import-basis",
            Self::Data => "import-data",
            Self::Sources => "import-sources",
            Self::Recipients => "import-recipients",
            Self::Retention => "import-retention",
            Self::Decisions => "import-decisions",
            Self::Transfers => "import-transfers",
            Self::Prose => "import-prose",
        }
    }
}

/// The words of a language.
pub(super) struct Topics {
    words: Vec<(Topic, Vec<String>)>,
    storing: Vec<String>,
    deleting: Vec<String>,
    anonymising: Vec<String>,
    outside: Vec<String>,
    not: Vec<String>,
    reviewed: Vec<String>,
    dpo: Vec<String>,
    itself: Vec<String>,
    such_as: Vec<String>,
}

impl Topics {
    /// The words of `lang`; none where it has no wording.
    pub(super) fn of(i18n: &I18n, lang: Lang) -> Self {
        let list = |key: &str| -> Vec<String> {
            if !i18n.has(lang, key) {
                return Vec::new();
            }
            let text = i18n.text(lang, key).to_lowercase();
            text.split(';').map(|it| it.trim().to_owned()).filter(|it| it.len() > 1).collect()
        };
        Self {
            words: Topic::ALL.iter().map(|topic| (*topic, list(topic.key()))).collect(),
            storing: list("import-storing"),
            deleting: list("import-deleting"),
            anonymising: list("import-anonymising"),
            outside: list("import-outside-eea"),
            not: list("import-not"),
            reviewed: list("import-reviewed"),
            dpo: list("import-dpo"),
            itself: list("import-itself"),
            such_as: list("import-such-as"),
        }
    }

    /// What a heading or a label announces; nothing where it says none of our words.
    pub(super) fn announced(&self, text: &str) -> Vec<Topic> {
        let text = text.to_lowercase();
        // «The purpose of this notice» is not what data are used for.
        let is_itself = self.itself.iter().any(|word| says(&text, word));
        let said = |(topic, words): &&(Topic, Vec<String>)| {
            words.iter().any(|it| says(&text, it)) && !(is_itself && *topic == Topic::Purposes)
        };
        self.words.iter().filter(said).map(|(topic, _)| *topic).collect()
    }

    /// What stands before «such as» and the like, which is the name of what the examples are of.
    pub(super) fn before_examples<'a>(&self, text: &'a str) -> Option<&'a str> {
        let lower = text.to_lowercase();
        // Small letters may take another number of bytes; then the text is left alone.
        let cut = self.such_as.iter().filter_map(|it| lower.find(&format!(", {it} "))).min()?;
        text.get(..cut).filter(|it| lower.len() == text.len() && !it.contains(", "))
    }

    /// Whether a piece of a list begins with «such as» and the like.
    pub(super) fn is_example(&self, piece: &str) -> bool {
        let piece = piece.trim_start().to_lowercase();
        self.such_as.iter().any(|it| piece.starts_with(it.as_str()))
    }

    /// Whether a sentence is about how long data are kept.
    pub(super) fn is_storing(&self, sentence: &str) -> bool {
        any(sentence, &self.storing)
    }

    /// Whether a sentence speaks of deleting.
    pub(super) fn is_deleting(&self, sentence: &str) -> bool {
        any(sentence, &self.deleting)
    }

    /// Whether a sentence speaks of anonymising.
    pub(super) fn is_anonymising(&self, sentence: &str) -> bool {
        any(sentence, &self.anonymising)
    }

    /// Whether a sentence says that nothing leaves the EEA.
    pub(super) fn stays_inside(&self, sentence: &str) -> bool {
        any(sentence, &self.outside) && any(sentence, &self.not)
    }

    /// Whether a line says when the text was last looked at.
    pub(super) fn is_reviewed(&self, text: &str) -> bool {
        any(text, &self.reviewed)
    }

    /// Whether a sentence names the data protection officer.
    pub(super) fn names_dpo(&self, text: &str) -> bool {
        any(text, &self.dpo)
    }
}

fn any(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| says(&text, word))
}

/// Whether a word, or the beginning of one, stands in a text in small letters.
fn says(text: &str, word: &str) -> bool {
    text.match_indices(word)
        .any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric))
}
