//! The example site, checked once, and what is needed to check a part of it again with other texts.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::{Date, date};
use opplyst::diag::{Diagnostic, Diagnostics};
use opplyst::facts::Finder;
use opplyst::notice::{self, Notice};
use opplyst::pipeline::{Checked, Pipeline};
use opplyst::rules::{SetContext, SiteContext, Vocabulary, check_set, check_site};
use opplyst::site::{self, NoticeSet, Site};
use opplyst::source::{File, Sources};
use opplyst::tongue::Tongue;

/// The day on which it is checked.
const TODAY: Date = date(2026, 11, 21);

/// The site, checked once.
pub(crate) struct Bench {
    /// What the program makes of it as it stands.
    pub(crate) checked: Checked,
    finder: Finder,
    vocabulary: Vocabulary,
}

impl Bench {
    pub(crate) fn new() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let checked = Pipeline::new(folder, TODAY).check().expect("the example site");
        let finder = Finder::of(&checked.i18n);
        let site = checked.site.as_ref().expect("a site");
        let vocabulary =
            Vocabulary::of(Tongue::of(&checked.i18n), Some(&site.settings), &site.register);
        Self { checked, finder, vocabulary }
    }

    pub(crate) fn site(&self) -> &Site {
        self.checked.site.as_ref().expect("a site")
    }

    /// The texts of a notice's languages.
    pub(crate) fn texts(&self, set: &NoticeSet) -> BTreeMap<String, String> {
        let text = |notice: &Notice| self.checked.sources.file(notice.file).unwrap().text.clone();
        set.notices.iter().map(|(lang, notice)| (lang.to_string(), text(notice))).collect()
    }

    /// The files that notices share.
    pub(crate) fn shared(&self) -> BTreeMap<String, String> {
        let files = [site::SETTINGS, site::REGISTER].into_iter();
        let files = files.flat_map(|folder| self.checked.sources.under(folder));
        files.map(|file| (file.path.to_string(), file.text.clone())).collect()
    }

    /// What reading a notice with these texts, and all rules for a notice, find.
    pub(crate) fn found(
        &self,
        set: &NoticeSet,
        texts: &BTreeMap<String, String>,
    ) -> Vec<Diagnostic> {
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
        let site = self.site();
        let context = SiteContext::new(site, law, &self.finder, &self.vocabulary, i18n, TODAY);
        let found = check_set(&SetContext::new(&set, &context));
        out.iter().chain(found.iter()).cloned().collect()
    }

    /// What reading shared files with these texts, and all rules for the site, find.
    pub(crate) fn in_shared(&self, files: &BTreeMap<String, String>) -> Vec<Diagnostic> {
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
