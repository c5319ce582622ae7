//! What the program says about the sources: [`Rule`], [`Diagnostic`], [`Label`].
//!
//! A fault in a notice is data, collected here and never an `Err`. A diagnostic holds no wording:
//! it names its rule, and the rule's code is the key of a Fluent message in `i18n/`. The renderers
//! in [`crate::report`] put the words in.

mod arg;
#[macro_use]
mod rule;

pub use arg::{Arg, Args, Duration};
pub use rule::{Rule, Severity};

use crate::source::Span;

/// One place, with a short text of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// Which attribute of the rule's message is the text, if the place has any.
    pub text: Option<&'static str>,
    /// Values for this text, beside those of the diagnostic.
    pub args: Args,
}

/// A change that mends a finding and nothing else: what is to stand at a place instead.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// The characters to be replaced.
    pub span: Span,
    /// What they are; where anything else stands, nothing is replaced.
    pub was: String,
    /// What replaces them.
    pub text: String,
}

impl Edit {
    /// Whether the replacement brings no sign into the text that could mean something to YAML.
    fn is_harmless(&self) -> bool {
        const SIGNS: &str = ":#,[]{}&*!|>'\"%@`\\?";
        let is_new = |c: char| (SIGNS.contains(c) || c.is_control()) && !self.was.contains(c);
        !self.text.trim().is_empty() && !self.text.contains(is_new)
    }
}

/// One finding: a rule, one primary place, and any number of related ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The rule that was broken; it gives code, name, severity and law.
    pub rule: &'static Rule,
    /// Values for the message, the note and the help.
    pub args: Args,
    /// Where the fault is.
    pub primary: Label,
    /// Other places that matter, such as the same field in another language.
    pub related: Vec<Label>,
    /// The attribute that says what to do. It is `help` unless a finding has its own.
    pub help: &'static str,
    /// What would mend it, where that is mechanical and changes nothing that a reader is told.
    pub edits: Vec<Edit>,
}

impl Diagnostic {
    /// A finding of `rule` at `span`.
    pub fn new(rule: &'static Rule, span: Span) -> Self {
        let primary = Label { span, text: None, args: Args::new() };
        let (args, related, edits) = (Args::new(), Vec::new(), Vec::new());
        Self { rule, args, primary, related, help: "help", edits }
    }

    /// Gives the message a value.
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Says what stands at the primary place: an attribute of the rule's message.
    pub fn label(mut self, attribute: &'static str) -> Self {
        self.primary.text = Some(attribute);
        self
    }

    /// Says what stands at the primary place, with values for that text alone.
    pub fn label_with(mut self, attribute: &'static str, args: Args) -> Self {
        self.primary.text = Some(attribute);
        self.primary.args = args;
        self
    }

    /// Adds another place, with an attribute of the rule's message as its text.
    pub fn related(mut self, span: Span, attribute: &'static str, args: Args) -> Self {
        self.related.push(Label { span, text: Some(attribute), args });
        self
    }

    /// Takes another attribute than `help` for what to do.
    pub fn help(mut self, attribute: &'static str) -> Self {
        self.help = attribute;
        self
    }

    /// Adds a change that mends it: what stands at a place, and what is to stand there. One that
    /// would put a sign that means something to YAML where there was none is nothing to propose.
    pub fn edit(mut self, span: Span, was: &str, text: &str) -> Self {
        let edit = Edit { span, was: was.to_owned(), text: text.to_owned() };
        self.edits.extend(Some(edit).filter(Edit::is_harmless));
        self
    }

    /// What diagnostics are sorted by: place first, then code, so that the order never depends on
    /// the order in which rules or files were visited.
    pub fn sort_key(&self) -> (Span, &'static str) {
        (self.primary.span, self.rule.code)
    }
}

/// A collector of findings, handed to every stage.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty collector.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all findings of another collector.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(others);
    }

    /// The findings so far.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many findings there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}
