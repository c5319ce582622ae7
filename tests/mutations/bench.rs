//! The example site, and what is needed to check a part of it again.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use opplyst::diag::{Diagnostic, Diagnostics};
use opplyst::facts::Finder;
use opplyst::notice::{self, Notice};
use opplyst::pipeline::{Checked, Pipeline};
use opplyst::rules::{SetContext, SiteContext, Vocabulary, check_set, check_site};
use opplyst::site::{self, NoticeSet, Site};
use opplyst::source::{File, Sources};
use opplyst::tongue::Tongue;

use super::TODAY;

/// The site, checked once.
pub(super) struct Bench {
    checked: Checked,
    finder: Finder,
    vocabulary: Vocabulary,
}

/// One change: its kind, what it is made to, and the texts with the change made.
pub(super) struct Mutant {
    pub(super) kind: String,
    pub(super) of: Of,
    /// The language that is changed; empty where none alone is.
    pub(super) lang: String,
    pub(super) shown: String,
}

/// What a change is made to.
pub(super) enum Of {
    /// A notice: its id, and the texts of its languages.
    Notice(String, BTreeMap<String, String>),
    /// Files that notices share, by their paths.
    Shared(BTreeMap<String, String>),
}

impl Mutant {
    /// A change to one language of a notice.
    pub(super) fn of_notice(
        kind: &str,
        set: &NoticeSet,
        texts: &BTreeMap<String, String>,
        lang: &str,
        at: Range<usize>,
        new: &str,
    ) -> Self {
        let mut texts = texts.clone();
        let text = texts.get_mut(lang).unwrap();
        let line = text[..at.start].rfind('\n').map_or(0, |end| end + 1);
        let tail = text[line..at.start].chars().rev().take(70).collect::<Vec<_>>();
        let before: String = tail.into_iter().rev().collect();
        let old: String = text[at.clone()].chars().take(60).collect();
        let after: String = text[at.end..].chars().take(30).take_while(|c| *c != '\n').collect();
        text.replace_range(at, new);
        let shown = format!("in {}: {lang} …{before}⟦{old}→{new}⟧{after}", set.id);
        let of = Of::Notice(set.id.to_string(), texts);
        Self { kind: kind.into(), of, lang: lang.to_owned(), shown }
    }
}

impl Bench {
    pub(super) fn new() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let checked = Pipeline::new(folder, TODAY).check().expect("the example site");
        let finder = Finder::of(&checked.i18n);
        let site = checked.site.as_ref().expect("a site");
        let vocabulary =
            Vocabulary::of(Tongue::of(&checked.i18n), Some(&site.settings), &site.register);
        Self { checked, finder, vocabulary }
    }

    pub(super) fn site(&self) -> &Site {
        self.checked.site.as_ref().expect("a site")
    }

    /// The texts of a notice's languages.
    pub(super) fn texts(&self, set: &NoticeSet) -> BTreeMap<String, String> {
        let text = |notice: &Notice| self.checked.sources.file(notice.file).unwrap().text.clone();
        set.notices.iter().map(|(lang, notice)| (lang.to_string(), text(notice))).collect()
    }

    /// The files that notices share.
    pub(super) fn shared(&self) -> BTreeMap<String, String> {
        let files = [site::SETTINGS, site::REGISTER].into_iter();
        let files = files.flat_map(|folder| self.checked.sources.under(folder));
        files.map(|file| (file.path.to_string(), file.text.clone())).collect()
    }

    /// Whether a change is found: by the rules for running text alone where it is made there.
    pub(super) fn finds(&self, mutant: &Mutant) -> bool {
        match &mutant.of {
            Of::Notice(id, texts) => {
                let set = &self.site().notices[id.as_str()];
                // A citation may stand in a field, which other rules compare.
                let kind = mutant.kind.as_str();
                let is_fact = kind == "citation" || super::facts::KINDS.contains(&kind);
                // What a passage speaks of, and in which language, the rules for language tell.
                let is_word = super::prose::OF_LANGUAGE.contains(&kind);
                let is_any = is_fact || is_word;
                self.found(set, texts).iter().any(|it| is_any || it.rule.code.starts_with("OP5"))
            }
            Of::Shared(files) => !self.in_shared(files).is_empty(),
        }
    }

    /// Whether every difference between languages that is found is told in the language that was
    /// changed; nothing where there is none.
    pub(super) fn finds_in_place(&self, mutant: &Mutant) -> Option<bool> {
        let Of::Notice(id, texts) = &mutant.of else { return None };
        let set = &self.site().notices[id.as_str()];
        let file = set.notices.iter().find(|(lang, _)| lang.as_str() == mutant.lang);
        let file = file.map(|(_, notice)| notice.file);
        let found = self.found(set, texts);
        let mut found = found.iter().filter(|it| it.rule.code.starts_with("OP2")).peekable();
        found.peek()?;
        Some(found.all(|it| Some(it.primary.span.file) == file))
    }

    /// How many findings the rules for running text have in a notice with these texts.
    pub(super) fn in_prose(&self, set: &NoticeSet, texts: &BTreeMap<String, String>) -> usize {
        self.found(set, texts).iter().filter(|it| it.rule.code.starts_with("OP5")).count()
    }

    /// What reading a notice with these texts, and all rules for a notice, find.
    fn found(&self, set: &NoticeSet, texts: &BTreeMap<String, String>) -> Vec<Diagnostic> {
        let mut set = set.clone();
        let mut out = Diagnostics::new();
        set.notices = set
            .notices
            .iter()
            .map(|(lang, notice)| {
                let before = self.checked.sources.file(notice.file).unwrap();
                let text = &texts[lang.as_str()];
                if *text == before.text {
                    return (lang, Arc::clone(notice));
                }
                let file = File::new(notice.file, Arc::clone(&before.path), text.clone());
                let law = &self.checked.law;
                let read = notice::parse(&file, &notice.id, lang, law, &mut out);
                (lang, Arc::new(read.expect("a notice")))
            })
            .collect();
        let Checked { law, i18n, .. } = &self.checked;
        let context =
            SetContext::new(&set, self.site(), law, &self.finder, &self.vocabulary, i18n, TODAY);
        let found = check_set(&context);
        out.iter().chain(found.iter()).cloned().collect()
    }

    /// What reading shared files with these texts, and all rules for the site, find.
    pub(super) fn in_shared(&self, files: &BTreeMap<String, String>) -> Vec<Diagnostic> {
        let mut sources = Sources::default();
        for (path, text) in files {
            let id = self.checked.sources.at(path).expect("a file").id;
            sources.insert(Arc::new(File::new(id, path.as_str(), text.clone())));
        }
        let mut out = Diagnostics::new();
        let settings = Arc::new(site::settings(&sources, &mut out).expect("settings"));
        let register = Arc::new(site::register(&sources, &settings.languages, &mut out));
        let changed = Site { settings, register, notices: self.site().notices.clone() };
        let Checked { law, i18n, .. } = &self.checked;
        let context = SiteContext::new(&changed, law, &self.finder, &self.vocabulary, i18n, TODAY);
        let found = check_site(&context);
        out.iter().chain(found.iter()).cloned().collect()
    }
}
