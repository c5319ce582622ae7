//! Every piece of a citation, in fields and in running text, that would better be written otherwise.

use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::lang::Lang;
use crate::law::Untidy;
use crate::notice::{Notice, Stated};
use crate::rules::SetContext;
use crate::source::{Prose, Span, Spanned};

/// A piece, in its place.
#[derive(Debug)]
pub(crate) struct Piece {
    /// The language of the file.
    lang: Lang,
    /// Where it stands.
    span: Span,
    /// What is untidy about it.
    kind: Untidy,
    /// What stands there.
    written: String,
    /// What would better stand there.
    replacement: String,
}

/// The findings of one rule on the pieces of one kind, each with the change that mends it.
pub(super) fn findings(
    context: &SetContext<'_>,
    rule: &'static Rule,
    kind: Untidy,
    out: &mut Diagnostics,
) {
    let pieces = context.untidy().iter().filter(|piece| piece.kind == kind);
    out.extend(pieces.map(|piece| {
        Diagnostic::new(rule, piece.span)
            .arg("written", &piece.written)
            .arg("right", &piece.replacement)
            .arg("lang", piece.lang)
            .label("here")
            .edit(piece.span, &piece.written, &piece.replacement)
    }));
}

/// The pieces of a notice, in all its languages. How a provision is written in a field is nobody's
/// concern but the author's, for the page prints it anew; so fields are read for names alone.
pub(crate) fn untidy(context: &SetContext<'_>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (lang, notice) in context.set.notices.iter() {
        for text in super::fields(notice).flat_map(|field| &field.texts) {
            let tidies = context.law.tidy(&text.value, lang);
            let names = tidies.into_iter().filter(|tidy| tidy.kind != Untidy::Form);
            pieces.extend(names.map(|tidy| Piece {
                lang,
                span: place(text, &tidy.range),
                kind: tidy.kind,
                written: text.value.get(tidy.range).unwrap_or_default().to_owned(),
                replacement: tidy.replacement,
            }));
        }
    }
    context.told().tidied(context.law, |lang, span, text, tidy| {
        let written = text.get(tidy.range).unwrap_or_default().to_owned();
        pieces.push(Piece { lang, span, kind: tidy.kind, written, replacement: tidy.replacement });
    });
    pieces
}

/// The running texts of a notice.
pub(super) fn running_texts(notice: &Notice) -> impl Iterator<Item = &Prose> {
    let purposes = notice.purposes.iter().filter_map(|purpose| purpose.text.as_ref());
    let transfers = notice.transfers.iter().filter_map(Stated::as_option).flatten();
    let transfers = transfers.filter_map(|transfer| transfer.text.as_ref());
    let sections = notice.sections.iter().map(|section| &section.body);
    notice.intro.iter().chain(purposes).chain(transfers).chain(sections)
}

/// The place in the file of a part of a field's text. Where the text was folded or has escapes, its
/// places are not those of the file, and it is shown as a whole.
pub(super) fn place(text: &Spanned<String>, range: &std::ops::Range<usize>) -> Span {
    let whole = text.span.range();
    let quotes = match (whole.end - whole.start).checked_sub(text.value.len()) {
        Some(0) => 0,
        Some(2) => 1,
        Some(_) | None => return text.span,
    };
    let start = whole.start + quotes;
    Span::new(text.span.file, start + range.start, start + range.end)
}
