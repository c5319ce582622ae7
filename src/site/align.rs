//! Joins the languages of each notice by id.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::register::Settings;
use super::set::NoticeSet;
use super::{NOTICES, UNEXPECTED_FILE, sections};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::memo;
use crate::notice::{INVALID_ID, Id, Notice};
use crate::source::{File, Sources, Span};

/// One notice's file: which notice it is, and in which language.
#[derive(Debug, Clone)]
pub struct NoticeFile {
    /// The folder's name.
    pub notice: Id,
    /// The file's name without `.md`.
    pub lang: Lang,
    /// The file.
    pub file: Arc<File>,
}

/// Finds the notices' files. Files that stand elsewhere under `content/` are reported: they would
/// be silently left out.
pub fn notice_files(
    sources: &Sources,
    settings: &Settings,
    out: &mut Diagnostics,
) -> Vec<NoticeFile> {
    let mut found = Vec::new();
    for file in sources.under("content/") {
        let Some(below) = file.path.strip_prefix(NOTICES) else {
            let below = file.path.strip_prefix(super::REGISTER);
            let is_register = below.is_some_and(|name| {
                [".yaml", sections::ENDING].iter().any(|ending| name.ends_with(ending))
            });
            // What could not be taken at all was reported where it was met.
            if file.sound && !is_register && &*file.path != super::SETTINGS {
                out.push(Diagnostic::new(&UNEXPECTED_FILE, Span::top(file.id)));
            }
            continue;
        };
        let named = below.split_once('/').and_then(|(folder, name)| {
            let tag = name.strip_suffix(".md")?;
            Some((folder, tag.parse::<Lang>().ok()?))
        });
        match named {
            Some((folder, lang)) if settings.languages.contains(&lang) => match Id::new(folder) {
                Some(notice) => found.push(NoticeFile { notice, lang, file: Arc::clone(file) }),
                None => {
                    let finding = Diagnostic::new(&INVALID_ID, Span::top(file.id));
                    out.push(finding.arg("id", folder));
                }
            },
            Some((_, lang)) => {
                let finding = Diagnostic::new(&UNEXPECTED_FILE, Span::top(file.id));
                out.push(finding.arg("lang", lang).help("language"));
            }
            None if file.sound => {
                out.push(Diagnostic::new(&UNEXPECTED_FILE, Span::top(file.id)).help("name"));
            }
            None => {}
        }
    }
    found
}

/// A file, and the notice in it where it could be read.
type ReadFile = (NoticeFile, Option<Arc<Notice>>);

/// Joins what was read. A file that could not be read is `None`; its language is then neither
/// compared nor called missing.
pub fn align(
    settings: &Settings,
    read: Vec<(NoticeFile, Option<Arc<Notice>>)>,
) -> BTreeMap<Id, Arc<NoticeSet>> {
    let mut folders: BTreeMap<Id, Vec<ReadFile>> = BTreeMap::new();
    for (file, notice) in read {
        folders.entry(file.notice.clone()).or_default().push((file, notice));
    }
    let set = |(id, mut files): (Id, Vec<ReadFile>)| {
        let place = |lang: Lang| settings.languages.iter().position(|l| *l == lang);
        files.sort_by_key(|(file, _)| place(file.lang));
        let texts: Vec<_> = files.iter().map(|(f, _)| (f.lang, f.file.fingerprint)).collect();
        let is_there = |lang: &&Lang| files.iter().any(|(file, _)| file.lang == **lang);
        let unsound = files.iter().filter(|(_, notice)| notice.is_none());
        let set = NoticeSet {
            missing: settings.languages.iter().filter(|lang| !is_there(lang)).copied().collect(),
            unsound: unsound.map(|(file, _)| file.lang).collect(),
            reference: settings.reference(),
            fingerprint: memo::fingerprint(&(&id, texts)),
            notices: files
                .iter()
                .filter_map(|(file, notice)| Some((file.lang, notice.clone()?)))
                .collect(),
            id: id.clone(),
        };
        (id, Arc::new(set))
    };
    folders.into_iter().map(set).collect()
}
