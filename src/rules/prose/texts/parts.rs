//! Every text of a notice that a reader meets, with what makes it the same text in another language.

use std::ops::Range;

use crate::diag::{Diagnostic, Rule};
use crate::facts::{Block, Finder, MarkKind, Reading};
use crate::lang::Lang;
use crate::law;
use crate::notice::{Id, Notice, Period, Purpose, Retention, Stated, right_key};
use crate::rules::parity::same_items;
use crate::source::{Prose, Span, Spanned};

/// The message that names what is told of a purpose in general.
pub(crate) const TEXT: &str = "rules-field-text";

/// One text in one language.
#[derive(Debug)]
pub(crate) struct Part<'a> {
    /// Which text it is; nothing where another language has no counterpart that could be found.
    pub(crate) key: Option<Key<'a>>,
    /// The number of the key, the same in every language that is read with it.
    pub(in crate::rules::prose) number: Option<usize>,
    /// The language that it is in.
    pub(crate) lang: Lang,
    /// What the author wrote.
    pub(crate) text: Text<'a>,
    /// What it says.
    pub(crate) reading: Reading,
    /// The purpose that it belongs to.
    pub(in crate::rules::prose) purpose: Option<&'a Id>,
    /// Which of the texts is its heading, where it is a section.
    pub(in crate::rules::prose) heading: Option<usize>,
}

impl Part<'_> {
    /// The paragraph and the sentence that a place stands in.
    pub(crate) fn sentence_at(&self, at: usize) -> Option<(&Block, &Range<usize>)> {
        let blocks = &self.reading.blocks;
        let block = blocks.get(blocks.partition_point(|it| it.range.end <= at))?;
        let sentences = &block.sentences;
        let sentence = sentences.get(sentences.partition_point(|it| it.end <= at))?;
        sentence.contains(&at).then_some((block, sentence))
    }

    /// A finding about some words, which the message quotes and names the language of.
    pub(crate) fn finding(&self, rule: &'static Rule, place: &Range<usize>) -> Diagnostic {
        let words = self.text.as_str()[place.clone()].split_whitespace();
        Diagnostic::new(rule, self.text.span(place.clone()))
            .arg("lang", self.lang)
            .arg("words", words.collect::<Vec<_>>().join(" "))
            .label("here")
    }

    /// Whether a negation stands before a place in the same sentence.
    pub(in crate::rules::prose) fn is_denied(&self, place: &Range<usize>) -> bool {
        self.sentence_at(place.start).is_some_and(|(block, sentence)| {
            let mut negations = block.marks.iter().filter(|it| it.kind == MarkKind::Negation);
            negations.any(|it| (sentence.start..place.start).contains(&it.range.start))
        })
    }
}

/// Which text it is, the same in every language: the field, and the thing it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Key<'a> {
    /// The message that names the field.
    pub(crate) field: &'static str,
    /// The purpose, part, section, decision, right or whoever it is about.
    pub(crate) of: Option<&'a str>,
    /// Which one of several in it: the recipient or source, or the number of the retention item.
    pub(in crate::rules::prose) at: (Option<&'a Id>, usize),
}

/// A text, and the way back to the file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Text<'a> {
    /// Markdown, whose places are known.
    Prose(&'a Prose),
    /// A value of YAML. Where it stands as it was written, its places are known too.
    Plain(&'a Spanned<String>),
}

impl<'a> Text<'a> {
    pub(crate) fn as_str(self) -> &'a str {
        match self {
            Self::Prose(prose) => &prose.text,
            Self::Plain(text) => &text.value,
        }
    }

    /// The place in the file of a part of the text.
    pub(crate) fn span(self, range: Range<usize>) -> Span {
        let text = match self {
            Self::Prose(prose) => return prose.span(range),
            Self::Plain(text) => text,
        };
        let Span { file, .. } = text.span;
        let Range { start, end } = text.span.range();
        // Quotes are not part of the value. A value that was folded or has escapes differs in
        // length, and is shown as a whole.
        match (end - start).checked_sub(text.value.len()) {
            Some(0) => Span::new(file, start + range.start, start + range.end),
            Some(2) => Span::new(file, start + 1 + range.start, start + 1 + range.end),
            Some(_) | None => text.span,
        }
    }

    /// The place of the whole text.
    pub(crate) fn whole(self) -> Span {
        match self {
            Self::Prose(prose) => prose.whole(),
            Self::Plain(text) => text.span,
        }
    }
}

/// The texts of a notice, read. `main` is the notice that retention items are counted in.
pub(in crate::rules::prose) fn parts<'a>(
    finder: &Finder,
    law: &law::Registry,
    notice: &'a Notice,
    main: &'a Notice,
) -> Vec<Part<'a>> {
    let mut list = List { finder, law, notice, purpose: None, parts: Vec::new() };
    list.plain("rules-field-title", None, notice.title.as_ref());
    list.plain("rules-field-summary", None, notice.summary.as_ref());
    list.prose("prose-field-intro", None, notice.intro.as_ref());
    for part in &notice.parts {
        let id = Some(part.id.value.as_str());
        list.plain("rules-field-part-title", id, part.title.as_ref());
        list.prose("rules-field-part-text", id, part.text.as_ref());
    }
    for purpose in &notice.purposes {
        let other = main.purposes.named(&purpose.id.value);
        list.purpose = Some(&purpose.id.value);
        list.purpose(purpose, other);
    }
    list.purpose = None;
    for decision in notice.decisions.as_ref().and_then(Stated::as_option).into_iter().flatten() {
        let id = Some(decision.id.value.as_str());
        list.plain("rules-field-title", id, decision.title.as_ref());
        list.plain("rules-field-logic", id, decision.logic.as_ref());
        list.plain("rules-field-effect", id, decision.effect.as_ref());
    }
    for transfer in notice.transfers.as_ref().and_then(Stated::as_option).into_iter().flatten() {
        list.prose(
            "rules-field-transfer-text",
            Some(transfer.to.value.as_str()),
            transfer.text.as_ref(),
        );
    }
    for joint in &notice.joint_controllers {
        list.prose("rules-field-arrangement", Some(joint.with.value.as_str()), joint.text.as_ref());
    }
    for exercise in &notice.rights {
        let right = right_key(exercise.right);
        list.prose("rules-field-how", right, exercise.how.as_ref());
        list.prose("rules-field-limits", right, exercise.limits.as_ref());
    }
    for section in &notice.sections {
        let id = Some(section.id.value.as_str());
        list.plain("prose-field-heading", id, Some(&section.title));
        let heading = list.parts.len() - 1;
        list.prose("prose-field-section", id, Some(&section.body));
        list.parts.iter_mut().skip(heading + 1).for_each(|it| it.heading = Some(heading));
    }
    list.parts
}

struct List<'c, 'a> {
    finder: &'c Finder,
    law: &'c law::Registry,
    notice: &'a Notice,
    purpose: Option<&'a Id>,
    parts: Vec<Part<'a>>,
}

impl<'a> List<'_, 'a> {
    fn purpose(&mut self, purpose: &'a Purpose, main: Option<&'a Purpose>) {
        let id = Some(purpose.id.value.as_str());
        self.plain("rules-field-title", id, purpose.title.as_ref());
        self.prose(TEXT, id, purpose.text.as_ref());
        self.plain("rules-field-interest", id, purpose.interest.as_ref());
        let otherwise = purpose.required.as_ref().and_then(|it| it.otherwise.as_ref());
        self.plain("rules-field-otherwise", id, otherwise);
        for source in purpose.sources.iter().flat_map(|list| &list.value) {
            let key = |field| Some(Key { field, of: id, at: (Some(&source.from.value), 0) });
            self.add(key("rules-field-source-when"), source.when.as_ref().map(Text::Prose));
            self.add(key("rules-field-opt-out"), source.opt_out.as_ref().map(Text::Prose));
        }
        for recipient in
            purpose.recipients.as_ref().and_then(Stated::as_option).into_iter().flatten()
        {
            let key = Key { field: "rules-field-when", of: id, at: (Some(&recipient.to.value), 0) };
            self.add(Some(key), recipient.when.as_ref().map(Text::Plain));
        }
        let items: &'a [Retention] = purpose.retention.as_ref().map_or(&[], |it| &it.value);
        let others = main.and_then(|main| main.retention.as_ref()).map(|it| it.value.as_slice());
        let places = others.map_or(vec![None; items.len()], |others| same_items(items, others));
        for (item, place) in items.iter().zip(places) {
            let key = |field| Some(Key { field, of: id, at: (None, place?) });
            if let Some(Period::Criterion(text)) = &item.period {
                self.add(key("rules-field-criterion"), Some(Text::Plain(text)));
            }
            self.add(key("rules-field-why"), item.why.as_ref().map(Text::Plain));
            self.add(key("rules-field-retention-when"), item.when.as_ref().map(Text::Prose));
        }
    }

    fn plain(
        &mut self,
        field: &'static str,
        of: Option<&'a str>,
        text: Option<&'a Spanned<String>>,
    ) {
        self.add(Some(Key { field, of, at: (None, 0) }), text.map(Text::Plain));
    }

    fn prose(&mut self, field: &'static str, of: Option<&'a str>, text: Option<&'a Prose>) {
        self.add(Some(Key { field, of, at: (None, 0) }), text.map(Text::Prose));
    }

    fn add(&mut self, key: Option<Key<'a>>, text: Option<Text<'a>>) {
        let Some(text) = text else { return };
        let reading = self.finder.read(text.as_str(), self.notice.lang, self.law);
        let (purpose, heading) = (self.purpose, None);
        let lang = self.notice.lang;
        self.parts.push(Part { key, number: None, lang, text, reading, purpose, heading });
    }
}
