//! How a site writes: its list of terms, and its choices where a written standard leaves them open.

use super::read::missing;
use crate::diag::Diagnostics;
use crate::lang::Lang;
use crate::notice::{self, Id};
use crate::source::{Span, Spanned};
use crate::yaml::{Fields, Node};

/// One concept, and what it is called and not called in each language.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Its id.
    pub id: Spanned<Id>,
    /// Its words in each language that has any.
    pub words: Vec<TermWords>,
}

/// What a concept is called in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct TermWords {
    /// The language.
    pub lang: Lang,
    /// Where its words stand.
    pub span: Span,
    /// The term, and forms of it that do not follow from its endings.
    pub uses: Vec<Spanned<String>>,
    /// Other terms that are fine, but not beside the first in one notice.
    pub or: Vec<Spanned<String>>,
    /// What it is not to be called.
    pub avoid: Vec<Spanned<String>>,
}

/// How a site writes one of its languages.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    /// The language.
    pub lang: Lang,
    /// Where its choices stand.
    pub span: Span,
    /// Choices by name, such as `infinitive`, with the side that is chosen.
    pub choices: Vec<(&'static str, Spanned<String>)>,
    /// Words that stand for the sides that are chosen, such as `formål`.
    pub words: Vec<Spanned<String>>,
    /// The highest LIX that a text may have.
    pub lix: Option<Spanned<usize>>,
}

/// Choices that have a name of their own in `style:`.
const NAMED: &[&str] = &["pronoun", "infinitive"];

/// Reads an entry of `terms:`.
pub(super) fn term(
    id: Spanned<Id>,
    node: &Node,
    languages: &[Lang],
    out: &mut Diagnostics,
) -> Option<Term> {
    let mut fields = Fields::of(node, out)?;
    let mut words = Vec::new();
    for lang in languages {
        let Some(node) = fields.take_lang(*lang) else { continue };
        let Some(mut own) = Fields::of(node, out) else { continue };
        let uses = texts(own.take("use"), out);
        if uses.is_empty() {
            out.push(missing(node.span, "use"));
        }
        let or = texts(own.take("or"), out);
        let avoid = texts(own.take("avoid"), out);
        own.finish(out);
        words.push(TermWords { lang: *lang, span: node.span, uses, or, avoid });
    }
    if !languages.is_empty() {
        fields.finish(out);
    }
    Some(Term { id, words })
}

/// Reads `style:` of `site.yaml`.
pub(super) fn styles(node: &Node, languages: &[Lang], out: &mut Diagnostics) -> Vec<Style> {
    let Some(mut fields) = Fields::of(node, out) else { return Vec::new() };
    let mut styles = Vec::new();
    for lang in languages {
        let Some(node) = fields.take_lang(*lang) else { continue };
        let Some(mut own) = Fields::of(node, out) else { continue };
        let named = NAMED.iter().filter_map(|name| Some((*name, own.text(name, out)?)));
        let choices = named.collect();
        let words = texts(own.take("words"), out);
        let lix = own.take("lix").and_then(|node| number(node, out));
        own.finish(out);
        styles.push(Style { lang: *lang, span: node.span, choices, words, lix });
    }
    if !languages.is_empty() {
        fields.finish(out);
    }
    styles
}

fn texts(node: Option<&Node>, out: &mut Diagnostics) -> Vec<Spanned<String>> {
    let Some(items) = node.and_then(|node| node.items(out)) else { return Vec::new() };
    items.iter().filter_map(|item| item.text(out)).collect()
}

fn number(node: &Node, out: &mut Diagnostics) -> Option<Spanned<usize>> {
    let text = node.text(out)?;
    match text.value.parse() {
        Ok(number) => Some(Spanned::new(number, text.span)),
        Err(_) => {
            let finding = crate::diag::Diagnostic::new(&notice::UNKNOWN_VALUE, text.span)
                .arg("value", &text.value)
                .arg("known", crate::diag::Arg::List(vec!["40".into(), "45".into(), "50".into()]))
                .help("known");
            out.push(finding);
            None
        }
    }
}
