//! Reads texts and addresses that stand in each language, and mappings from ids.

use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::{ByLang, Lang};
use crate::notice::{self, Id};
use crate::site::register::LocalText;
use crate::site::{INVALID_ADDRESS, MISSING_FIELD};
use crate::source::{Span, Spanned};
use crate::yaml::{Fields, Node, Value};

/// Reads texts that stand in each language.
pub(super) struct Local<'a> {
    pub(super) languages: &'a [Lang],
}

impl Local<'_> {
    fn text(&self, node: &Node, out: &mut Diagnostics) -> Option<LocalText> {
        if !matches!(node.value, Value::Mapping(_)) {
            return Some(LocalText::Same(node.text(out)?));
        }
        let mut fields = Fields::of(node, out)?;
        let mut texts = Vec::new();
        for lang in self.languages {
            let Some(value) = fields.take_lang(*lang) else { continue };
            if let Some(text) = value.text(out) {
                texts.push((*lang, text));
            }
        }
        // Without the site's languages any of them may be right; that they are missing was reported.
        if !self.languages.is_empty() {
            fields.finish(out);
        }
        Some(LocalText::Each(node.span, texts.into_iter().collect::<ByLang<_>>()))
    }

    pub(super) fn optional(
        &self,
        name: &'static str,
        fields: &mut Fields<'_>,
        out: &mut Diagnostics,
    ) -> Option<LocalText> {
        self.text(fields.take(name)?, out)
    }

    pub(super) fn required(
        &self,
        name: &'static str,
        fields: &mut Fields<'_>,
        place: Span,
        out: &mut Diagnostics,
    ) -> Option<LocalText> {
        let Some(node) = fields.take(name) else {
            out.push(missing(place, name));
            return None;
        };
        self.text(node, out)
    }

    /// A web address, which may differ from language to language.
    pub(super) fn address(
        &self,
        name: &'static str,
        fields: &mut Fields<'_>,
        out: &mut Diagnostics,
    ) -> Option<LocalText> {
        match self.optional(name, fields, out)? {
            LocalText::Same(text) => checked_url(text, out).map(LocalText::Same),
            LocalText::Each(span, texts) => {
                let good = texts
                    .iter()
                    .filter_map(|(lang, text)| Some((lang, checked_url(text.clone(), out)?)))
                    .collect();
                Some(LocalText::Each(span, good))
            }
        }
    }
}

/// Reads each entry of a mapping from ids.
pub(super) fn entries<T, C: FromIterator<T>>(
    node: Option<&Node>,
    out: &mut Diagnostics,
    mut read: impl FnMut(Spanned<Id>, &Node, &mut Diagnostics) -> Option<T>,
) -> C {
    let keyed = node.map(|node| notice::keyed(node, out)).unwrap_or_default();
    keyed.into_iter().filter_map(|(key, node)| read(key, node, out)).collect()
}

/// Whether a text is an address on the web.
pub(super) fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or(text.strip_prefix("http://"));
    let is_foreign = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\{}|^".contains(c);
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !rest.contains(is_foreign)
    })
}

/// An address on the web, or a finding that it is none.
pub(in crate::site) fn checked_url(
    text: Spanned<String>,
    out: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let good = is_address(&text.value);
    if !good {
        out.push(Diagnostic::new(&INVALID_ADDRESS, text.span).arg("value", &text.value));
    }
    good.then_some(text)
}

/// The id that a field holds.
pub(super) fn id(
    fields: &mut Fields<'_>,
    name: &'static str,
    out: &mut Diagnostics,
) -> Option<Spanned<Id>> {
    notice::id(fields.take(name)?, out)
}

/// A finding that a field is not there.
pub(in crate::site) fn missing(span: Span, field: &'static str) -> Diagnostic {
    Diagnostic::new(&MISSING_FIELD, span).arg("field", field)
}
