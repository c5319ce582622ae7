//! Reads one file: front matter, then prose.

use super::facts::Reader;
use super::id::Id;
use super::model::Notice;
use super::value::{date, id, ids};
use super::waiver::waivers;
use super::{EMPTY_FILE, MISSING_FRONT_MATTER, markdown};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::law;
use crate::source::{File, Span, Spanned};
use crate::yaml::{self, Fields};

/// Reads a notice. `None` when the file cannot be read as a whole; then nothing is compared with
/// it, so that one fault gives one message.
pub fn parse(
    file: &File,
    notice: &Id,
    lang: Lang,
    law: &law::Registry,
    out: &mut Diagnostics,
) -> Option<Notice> {
    if !file.sound {
        return None;
    }
    if file.text.trim().is_empty() {
        out.push(Diagnostic::new(&EMPTY_FILE, Span::top(file.id)));
        return None;
    }
    let Some((facts, body)) = front_matter(&file.text) else {
        let first = file.text.lines().next().unwrap_or_default().len();
        let span = Span::new(file.id, 0, first);
        let finding = Diagnostic::new(&MISSING_FRONT_MATTER, span);
        let unclosed = file.text.lines().next().is_some_and(is_fence);
        out.push(if unclosed { finding.help("unclosed") } else { finding });
        return None;
    };
    let before = out.len();
    let root = yaml::parse(file, facts, out)?;
    let mut fields = Fields::of(&root, out)?;
    let mut reader = Reader { lang, law, links: Vec::new() };
    let parts = fields.take("parts").map(|node| reader.parts(node, out));
    let purposes = fields.take("purposes").map(|node| reader.purposes(node, out));
    let joint_controllers =
        fields.take("joint-controllers").map(|node| reader.joint_controllers(node, out));
    let rights = fields.take("rights").map(|node| reader.rights(node, out));
    let (intro, sections) = markdown::sections(file, body, &mut reader.links, out);
    let mut notice = Notice {
        id: notice.clone(),
        lang,
        file: file.id,
        head: Span::new(file.id, 0, 3),
        faulty: false,
        title: fields.text("title", out),
        summary: fields.text("summary", out),
        path: fields.text("path", out),
        audiences: fields.take("audiences").and_then(|node| ids(node, out)),
        effective: date(&mut fields, "effective", out),
        reviewed: date(&mut fields, "reviewed", out),
        controller: fields.take("controller").and_then(|node| id(node, out)),
        contact: fields.take("contact").and_then(|node| id(node, out)),
        dpo: fields.take("dpo").and_then(|node| id(node, out)),
        draft: fields.take("draft").and_then(|node| Some(Spanned::new(node.flag(out)?, node.span))),
        parts: parts.unwrap_or_default(),
        purposes: purposes.unwrap_or_default(),
        joint_controllers: joint_controllers.unwrap_or_default(),
        rights: rights.unwrap_or_default(),
        decisions: fields.take("automated-decisions").map(|node| reader.decisions(node, out)),
        transfers: fields.take("transfers").map(|node| reader.transfers(node, out)),
        intro,
        sections,
        links: reader.links,
        waivers: fields.take("waivers").map(|node| waivers(node, out)).unwrap_or_default(),
    };
    fields.finish(out);
    notice.faulty = out.len() > before;
    Some(notice)
}

/// Where the facts stand, and where the prose begins.
fn front_matter(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let mut lines = text.split_inclusive('\n');
    let start = lines.next().filter(|line| is_fence(line))?.len();
    let mut at = start;
    for line in lines {
        if is_fence(line) {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

/// Whether a line is one of the two that the facts stand between. Blanks behind it are not seen.
fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}

#[cfg(test)]
mod tests {
    use super::front_matter;

    #[test]
    fn the_facts_stand_between_two_lines_of_dashes() {
        assert_eq!(front_matter("---\na: b\n---\ntext\n"), Some((4..9, 13)));
        assert_eq!(front_matter("--- \na: b\n---\t\ntext\n"), Some((5..10, 15)));
        assert_eq!(front_matter("---\na: b\n"), None);
        assert_eq!(front_matter(" ---\na: b\n---\n"), None);
        assert_eq!(front_matter("---- \na: b\n---\n"), None);
        assert_eq!(front_matter(""), None);
    }
}
