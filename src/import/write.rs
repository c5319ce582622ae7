//! The draft as a source file, each value with the line it came from, and the names that the
//! register lacks as a file of the register.

use super::account::Account;
use super::draft::{Draft, Facts, Marked, Period};
use super::markdown::{heading, markdown};
use super::yaml::{block, list, scalar};
use super::{Proposal, Reader};
use crate::diag::Arg;
use crate::notice::{Id, Then};

/// Writes the proposal.
pub(super) fn write(draft: &Draft, notice: &Id, reader: &Reader<'_>, account: Account) -> Proposal {
    let writer = Writer { reader, out: String::new() };
    let register = (!draft.lacking.is_empty()).then(|| writer.register(draft, notice));
    Proposal { notice: writer.notice(draft, notice), register, account }
}

struct Writer<'a> {
    reader: &'a Reader<'a>,
    out: String,
}

impl Writer<'_> {
    fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.reader.i18n.format(self.reader.lang, key, args)
    }

    /// «# line 12»
    fn mark(&self, lines: &[usize]) -> String {
        let mut lines = lines.to_vec();
        lines.sort_unstable();
        lines.dedup();
        let said: Vec<String> = lines.iter().map(ToString::to_string).collect();
        let args = [("count", Arg::from(lines.len())), ("lines", Arg::List(said))];
        format!("# {}", self.say("import-mark", &args))
    }

    fn field(&mut self, indent: &str, name: &str, value: &str, lines: &[usize]) {
        let mark = self.mark(lines);
        self.out.push_str(&format!("{indent}{name}: {value}  {mark}\n"));
    }

    fn comment(&mut self, key: &str) {
        let text = self.say(key, &[]);
        text.lines().for_each(|line| self.out.push_str(&format!("# {line}\n")));
    }

    fn notice(mut self, draft: &Draft, notice: &Id) -> String {
        self.out.push_str("---\n");
        if let Some(title) = &draft.title {
            self.field("", "title", &scalar(&title.value), &[title.line]);
        } else {
            self.comment("import-no-title");
            self.out.push_str(&format!("title: {notice}\n"));
        }
        self.ids("", "audiences", &draft.audiences);
        if let Some(reviewed) = &draft.reviewed {
            self.field("", "reviewed", &reviewed.value.to_string(), &[reviewed.line]);
        }
        for (name, contact) in [("contact", &draft.contact), ("dpo", &draft.dpo)] {
            if let Some(contact) = contact {
                self.field("", name, &contact.value.to_string(), &[contact.line]);
            }
        }
        if !draft.purposes.is_empty() {
            self.out.push_str("purposes:\n");
        }
        for purpose in &draft.purposes {
            let mark = self.mark(&[purpose.title.line]);
            self.out.push_str(&format!("  {}:  {mark}\n", purpose.id));
            self.out.push_str(&format!("    title: {}\n", scalar(&purpose.title.value)));
            if !purpose.text.is_empty() {
                let text = block(&markdown(&purpose.text), "      ");
                self.out.push_str(&format!("    text: {text}"));
            }
            self.facts("    ", &purpose.facts);
        }
        if !draft.decisions.is_empty() {
            self.out.push_str("automated-decisions:\n");
        }
        for decision in &draft.decisions {
            let mark = self.mark(&[decision.title.line]);
            self.out.push_str(&format!("  {}:  {mark}\n", decision.id));
            self.out.push_str(&format!("    title: {}\n", scalar(&decision.title.value)));
        }
        if let Some(line) = draft.no_transfers {
            self.field("", "transfers", "none", &[line]);
        }
        self.loose(draft);
        self.out.push_str("---\n");
        if !draft.intro.is_empty() {
            self.out.push_str(&format!("\n{}", markdown(&draft.intro)));
        }
        for section in &draft.sections {
            let marks = "#".repeat(usize::from(section.level));
            let title = heading(&section.title.value);
            self.out.push_str(&format!("\n{marks} {title} {{#{}}}\n", section.id));
            if !section.body.is_empty() {
                self.out.push_str(&format!("\n{}", markdown(&section.body)));
            }
        }
        self.out
    }

    fn facts(&mut self, indent: &str, facts: &Facts) {
        self.legal(indent, "basis", &facts.basis);
        self.legal(indent, "special", &facts.special);
        self.ids(indent, "data", &facts.data);
        self.ids(indent, "sources", &facts.sources);
        self.ids(indent, "recipients", &facts.recipients);
        if !facts.retention.is_empty() {
            self.out.push_str(&format!("{indent}retention:\n"));
        }
        for period in &facts.retention {
            let mark = self.mark(&[period.line]);
            self.out.push_str(&format!("{indent}  - {}  {mark}\n", retention(&period.value)));
        }
    }

    fn legal(&mut self, indent: &str, name: &str, texts: &[Marked<String>]) {
        match texts {
            [] => {}
            [only] => self.field(indent, name, &scalar(&only.value), &[only.line]),
            several => {
                self.out.push_str(&format!("{indent}{name}:\n"));
                for text in several {
                    let mark = self.mark(&[text.line]);
                    self.out.push_str(&format!("{indent}  - {}  {mark}\n", scalar(&text.value)));
                }
            }
        }
    }

    fn ids(&mut self, indent: &str, name: &str, ids: &[Marked<Id>]) {
        if !ids.is_empty() {
            let lines: Vec<usize> = ids.iter().map(|it| it.line).collect();
            self.field(indent, name, &list(ids.iter().map(|it| &it.value)), &lines);
        }
    }

    /// What belongs to purposes that the text does not name beside it: written as comments in the
    /// form of fields, ready to be moved.
    fn loose(&mut self, draft: &Draft) {
        let mut inner = Writer { reader: self.reader, out: String::new() };
        inner.facts("  ", &draft.loose);
        if !inner.out.is_empty() {
            self.comment("import-loose");
            inner.out.lines().for_each(|line| self.out.push_str(&format!("#{line}\n")));
        }
        if !draft.basis_in_words.is_empty() {
            let mark = self.mark(&draft.basis_in_words);
            self.comment("import-in-words");
            self.out.push_str(&format!("#   {}\n", mark.trim_start_matches("# ")));
        }
        if !draft.named.is_empty() {
            self.comment("import-named");
            for name in &draft.named {
                let mark = self.mark(&[name.line]);
                self.out.push_str(&format!("#   {}  {mark}\n", name.value));
            }
        }
        if !draft.contacts.is_empty() {
            self.comment("import-contacts");
            for contact in &draft.contacts {
                let mark = self.mark(&[contact.line]);
                let text = contact.value.replace(char::is_control, " ");
                self.out.push_str(&format!("#   {text}  {mark}\n"));
            }
        }
        if !draft.sections.is_empty() {
            self.comment("import-sections");
            for section in &draft.sections {
                let mark = self.mark(&[section.title.line]);
                self.out.push_str(&format!("#   {}  {mark}\n", section.id));
            }
        }
    }

    fn register(&self, draft: &Draft, notice: &Id) -> String {
        let mut out = String::new();
        let said = self.say("import-register", &[("notice", Arg::Text(notice.to_string()))]);
        said.lines().for_each(|line| out.push_str(&format!("# {line}\n")));
        let lacking = &draft.lacking;
        for (key, names) in [
            ("data", &lacking.data),
            ("sources", &lacking.sources),
            ("recipients", &lacking.recipients),
        ] {
            if !names.is_empty() {
                out.push_str(&format!("{key}:\n"));
            }
            for (id, name) in names {
                let mark = self.mark(&[name.line]);
                let lang = self.reader.lang;
                let text = scalar(&name.value);
                out.push_str(&format!("  {id}:  {mark}\n    name:\n      {lang}: {text}\n"));
            }
        }
        out
    }
}

fn retention(period: &Period) -> String {
    let then = period.then.map(|then| match then {
        Then::Delete => "delete",
        Then::Anonymise => "anonymise",
        Then::Archive => "archive",
        Then::Review => "review",
    });
    match then {
        Some(then) => format!("{{ period: {}, then: {then} }}", period.length),
        None => format!("{{ period: {} }}", period.length),
    }
}
