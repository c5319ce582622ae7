//! Takes the entries out of a mapping, and reports those that nobody asked for.

use std::borrow::Cow;

use super::{Node, UNKNOWN_FIELD, Value};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};

/// The entries of one mapping.
#[derive(Debug)]
pub struct Fields<'a> {
    entries: Vec<(&'a Spanned<String>, &'a Node, bool)>,
    asked: Vec<Cow<'static, str>>,
    /// Where the mapping stands.
    pub span: Span,
}

impl<'a> Fields<'a> {
    /// The entries of `node`, or a finding that a mapping was expected.
    pub fn of(node: &'a Node, out: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            Value::Mapping(entries) => {
                let entries = entries.iter().map(|(key, value)| (key, value, false)).collect();
                Some(Self { entries, asked: Vec::new(), span: node.span })
            }
            Value::Nothing | Value::Text(_) | Value::List(_) => {
                out.push(node.unexpected("yaml-mapping"));
                None
            }
        }
    }

    /// The value of a field, if it is there. A field with nothing in it is there.
    pub fn take(&mut self, name: &'static str) -> Option<&'a Node> {
        self.take_entry(name).map(|(_, value)| value)
    }

    /// The key and the value of a field, if it is there.
    pub fn take_entry(&mut self, name: &'static str) -> Option<(&'a Spanned<String>, &'a Node)> {
        self.asked.push(Cow::Borrowed(name));
        let entry = self.entries.iter_mut().find(|(key, _, _)| key.value == name)?;
        entry.2 = true;
        Some((entry.0, entry.1))
    }

    /// The value for a language, if it is there.
    pub fn take_lang(&mut self, lang: crate::lang::Lang) -> Option<&'a Node> {
        self.asked.push(Cow::Owned(lang.to_string()));
        let entry = self.entries.iter_mut().find(|(key, _, _)| key.value == lang.as_str())?;
        entry.2 = true;
        Some(entry.1)
    }

    /// The text of a field, if it is there and is text.
    pub fn text(&mut self, name: &'static str, out: &mut Diagnostics) -> Option<Spanned<String>> {
        self.take(name)?.text(out)
    }

    /// Reports the fields that nobody asked for, with the closest name that somebody did ask for.
    pub fn finish(self, out: &mut Diagnostics) {
        for (key, value, taken) in &self.entries {
            if *taken {
                continue;
            }
            let finding = Diagnostic::new(&UNKNOWN_FIELD, key.span).arg("name", &key.value);
            // «{ nb: Eksamen, karakterer og vitnemål }»: the comma cut a text in two.
            if value.value == Value::Nothing && key.value.contains(' ') {
                out.push(finding.help("comma"));
                continue;
            }
            out.push(match closest(&key.value, self.asked.iter().map(AsRef::as_ref)) {
                Some(name) => finding.arg("suggestion", name).help("suggest"),
                None => {
                    let known = self.asked.iter().map(ToString::to_string).collect();
                    finding.arg("known", crate::diag::Arg::List(known)).help("known")
                }
            });
        }
    }
}

/// The name that somebody most likely meant, if any is near enough.
pub fn closest<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let near = |name: &str| strsim::damerau_levenshtein(written, name);
    let limit = (written.chars().count() / 3).max(1) + 1;
    let best = names.into_iter().map(|name| (near(name), name)).min()?;
    (best.0 <= limit && best.0 < written.chars().count()).then_some(best.1)
}
