//! The stages in one straight line, and the only caller of them all.
//!
//! In: a site's folder. Out: a [`Checked`] site, with its report, and then its pages. A folder that
//! is looked at again (the preview) remembers the results of pure stages by the fingerprint of
//! their whole input; a build that remembers nothing gives the same bytes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::diag::{Diagnostic, Diagnostics};
use crate::disk::{self, Disk};
use crate::facts::Finder;
use crate::i18n::{self, I18n};
use crate::law;
use crate::memo::{Memo, fingerprint};
use crate::notice::{self, Notice};
use crate::pages::{self, Index, Planned};
use crate::publish::Output;
use crate::report;
use crate::rules::{self, Holder, Report, SetContext, SiteContext, Vocabulary, Waived};
use crate::site::{self, NoticeFile, NoticeSet, Register, Settings, Site};
use crate::source::{Sources, Span, Spanned};
use crate::theme::{self, Theme};
use crate::tongue::Tongue;

/// A site's folder, and what is remembered of it.
pub struct Pipeline {
    disk: Disk,
    today: Date,
    base_url: Option<String>,
    drafts: bool,
    /// Whether links between pages name files, for a site that is read from a disk.
    names_files: bool,
    shared: Option<Arc<Shared>>,
    /// The theme, with what is wrong with it.
    theme: Option<(Arc<Theme>, Diagnostics)>,
    notices: Memo<Read>,
    findings: Memo<Arc<rules::Findings>>,
    digests: pages::Memory,
    fragments: Option<theme::Memory>,
    pages: Memo<Rendered>,
}

/// What came of rendering one page: its bytes, or what is wrong with its template.
type Rendered = Result<Arc<[u8]>, Arc<Diagnostic>>;

/// What all notices share: everything but the notices themselves.
struct Shared {
    settings: Option<Arc<Settings>>,
    register: Arc<Register>,
    i18n: Arc<I18n>,
    law: Arc<law::Registry>,
    finder: Finder,
    vocabulary: Vocabulary,
    findings: Diagnostics,
    /// Of all files that this was made from.
    fingerprint: u64,
}

/// What came of reading one notice's file.
#[derive(Clone)]
struct Read {
    notice: Option<Arc<Notice>>,
    findings: Arc<Diagnostics>,
}

/// A site that has been read and checked.
pub struct Checked {
    /// The files.
    pub sources: Sources,
    /// The wording: the program's and the site's own.
    pub i18n: Arc<I18n>,
    /// The acts.
    pub law: Arc<law::Registry>,
    /// What the sources say; nothing when `site.yaml` cannot be read.
    pub site: Option<Site>,
    /// What is wrong with them.
    pub report: Report,
    /// Of everything that all pages depend on.
    fingerprint: u64,
}

/// The acts as a site knows them: the built-in ones, with what it adds under `content/`. What is
/// wrong with its sources is for `check` to tell.
pub fn law_of(folder: &Path) -> Result<law::Registry, disk::Error> {
    let mut findings = Diagnostics::new();
    let sources = Disk::new(folder).scan(&mut findings)?;
    let i18n = i18n::load(&sources, &[], &mut findings);
    let settings = site::settings(&sources, &mut findings);
    let languages = settings.map_or_else(|| i18n.languages(), |settings| settings.languages);
    let register = site::register(&sources, &languages, &mut findings);
    let law = law::Registry::of(&i18n);
    Ok(law.with_acts(register.acts).with_sections(register.sections))
}

impl Pipeline {
    /// Looks at a folder, with the day that notices are checked for.
    pub fn new(folder: impl Into<PathBuf>, today: Date) -> Self {
        Self {
            disk: Disk::new(folder),
            today,
            base_url: None,
            drafts: false,
            names_files: false,
            shared: None,
            theme: None,
            notices: Memo::new(),
            findings: Memo::new(),
            digests: pages::Memory::new(),
            fragments: None,
            pages: Memo::new(),
        }
    }

    /// The same, with an address for the site in place of the one in `site.yaml`.
    #[must_use]
    pub fn with_base_url(mut self, url: &str) -> Self {
        self.base_url = Some(url.to_owned());
        self
    }

    /// The same, with the notices that are drafts among the pages.
    #[must_use]
    pub fn with_drafts(mut self) -> Self {
        self.drafts = true;
        self
    }

    /// The same, with links between pages that name files and not folders, so that the site can be
    /// read from a disk without a server.
    #[must_use]
    pub fn for_disk(mut self) -> Self {
        self.names_files = true;
        self
    }

    /// The same, for building again and again: parts of pages are kept, at the cost of memory.
    #[must_use]
    pub fn for_preview(mut self) -> Self {
        self.fragments = Some(theme::Memory::new());
        self
    }

    /// Reads and checks the sources as they stand now.
    pub fn check(&mut self) -> Result<Checked, disk::Error> {
        let mut findings = Diagnostics::new();
        let mut sources = self.disk.scan(&mut findings)?;
        if !site::has_settings(&sources) {
            let absent = self.disk.absent(site::SETTINGS);
            findings.push(Diagnostic::new(&site::MISSING_SETTINGS, Span::top(absent.id)));
            sources.insert(absent);
        }
        let shared = self.shared(&sources);
        let mut parts = vec![findings, shared.findings.clone()];
        let mut waived = Vec::new();
        let settings = shared.settings.as_ref();
        let (site, theme) = rayon::join(
            || {
                settings.map(|settings| {
                    let site = self.align(&sources, settings, &shared, &mut parts);
                    waived = self.apply_rules(&site, &shared, &mut parts);
                    site
                })
            },
            || {
                let own = settings.filter(|settings| theme::is_own(&sources, settings));
                own.map(|settings| self.theme(&sources, settings))
            },
        );
        if let Some(theme) = theme {
            parts.push(theme.1.clone());
            self.theme = Some(theme);
        }
        self.notices.sweep();
        self.findings.sweep();
        let looks = settings.map(|settings| theme::fingerprint(&sources, settings));
        Ok(Checked {
            sources,
            i18n: Arc::clone(&shared.i18n),
            law: Arc::clone(&shared.law),
            site,
            report: Report::gather(parts).with_waived(waived),
            fingerprint: fingerprint(&(shared.fingerprint, looks, &self.base_url)),
        })
    }

    /// Makes the pages of a site that has been checked. Nothing when its sources have errors, or
    /// when a template fails; that is added to the report.
    pub fn render(&mut self, checked: &mut Checked) -> Option<Output> {
        let site = checked.site.as_ref().filter(|_| checked.report.counts().errors == 0)?;
        let theme = self.theme(&checked.sources, &site.settings);
        self.theme = Some(theme.clone());
        let (theme, _) = theme;
        let Checked { sources, i18n, law, report, fingerprint, .. } = &*checked;
        let published = (!self.drafts).then(|| site.without_drafts());
        let site = published.as_ref().unwrap_or(site);
        // Which audiences there are depends on which notices are drafts.
        let audiences = site.settings.audiences.iter().map(|audience| &audience.id.value);
        let global = crate::memo::fingerprint(&(*fingerprint, audiences.collect::<Vec<_>>()));
        let index = Index::new(site, sources, i18n, law, global)
            .with_oversight(report::oversight(site, &report.waived));
        let planned = pages::plan(&index, &self.digests);
        let renderer = theme.renderer(&index, self.fragments.as_ref());
        let make = |page: &Planned| match pages::model(page, &index, &self.digests) {
            Some(model) => renderer.page(&model).map(|html| match self.names_files {
                true => pages::to_files(&html).into_bytes().into(),
                false => html.into_bytes().into(),
            }),
            None => Ok(Arc::default()),
        };
        let rendered: Vec<Rendered> = planned
            .par_iter()
            .map(|page| self.pages.get(page.fingerprint, || make(page).map_err(Arc::from)))
            .collect();
        let mut output = Output::default();
        let mut faults: Vec<Diagnostic> = Vec::new();
        for (page, rendered) in planned.iter().zip(rendered) {
            match rendered {
                Ok(bytes) => {
                    output.files.insert(Arc::clone(&page.path), bytes);
                }
                // A template that fails for one page fails for all of its kind.
                Err(fault) if faults.contains(&fault) => {}
                Err(fault) => faults.push(Diagnostic::clone(&fault)),
            }
        }
        for (path, bytes) in theme.assets() {
            output.files.insert(Arc::clone(path), Arc::clone(bytes));
        }
        let texts =
            [("sitemap.xml", pages::sitemap(&index)), ("robots.txt", pages::robots(&index))];
        for (path, text) in texts {
            if let Some(text) = text {
                output.files.insert(path.into(), text.into_bytes().into());
            }
        }
        self.pages.sweep();
        self.digests.sweep();
        if let Some(fragments) = &mut self.fragments {
            fragments.sweep(&planned);
        }
        if faults.is_empty() {
            return Some(output);
        }
        let mut more = Diagnostics::new();
        more.extend(faults);
        checked.report = checked.report.clone().with(more);
        None
    }

    /// The theme, with what is wrong with it, as remembered while none of its files changes.
    fn theme(&self, sources: &Sources, settings: &Settings) -> (Arc<Theme>, Diagnostics) {
        let now = theme::fingerprint(sources, settings);
        if let Some(known) = self.theme.as_ref().filter(|(theme, _)| theme.fingerprint() == now) {
            return known.clone();
        }
        let mut findings = Diagnostics::new();
        let theme = Arc::new(theme::load(sources, settings, &mut findings));
        (theme, findings)
    }

    /// What all notices share, as remembered while none of its files changes.
    fn shared(&mut self, sources: &Sources) -> Arc<Shared> {
        let files = [site::SETTINGS, site::REGISTER, "i18n/"]
            .into_iter()
            .flat_map(|folder| sources.under(folder))
            .map(|file| (&file.path, file.fingerprint, file.sound));
        let now = fingerprint(&files.collect::<Vec<_>>());
        if let Some(shared) = self.shared.as_ref().filter(|shared| shared.fingerprint == now) {
            return Arc::clone(shared);
        }
        let mut findings = Diagnostics::new();
        let mut settings = site::settings(sources, &mut findings);
        if let (Some(settings), Some(url)) = (&mut settings, &self.base_url) {
            settings.base_url = Some(Spanned::new(url.clone(), Span::top(settings.file)));
        }
        let settings = settings.map(Arc::new);
        let languages = settings.as_ref().map(|s| s.languages.clone()).unwrap_or_default();
        let spans = settings.iter().flat_map(|s| s.language_spans.iter().copied());
        let needed: Vec<_> = languages.iter().copied().zip(spans).collect();
        let i18n = Arc::new(i18n::load(sources, &needed, &mut findings));
        let (register, (law, (finder, tongue))) = rayon::join(
            || Arc::new(site::register(sources, &languages, &mut findings)),
            || {
                let words = || rayon::join(|| Finder::of(&i18n), || Tongue::of(&i18n));
                rayon::join(|| law::Registry::of(&i18n), words)
            },
        );
        let law = law.with_acts(register.acts.clone()).with_sections(register.sections.clone());
        let law = Arc::new(law);
        let vocabulary = Vocabulary::of(tongue, settings.as_deref(), &register);
        let shared = Shared {
            settings,
            register,
            i18n,
            law,
            finder,
            vocabulary,
            findings,
            fingerprint: now,
        };
        let shared = Arc::new(shared);
        self.shared = Some(Arc::clone(&shared));
        shared
    }

    /// Reads the notices, each on its own, and joins their languages.
    fn align(
        &self,
        sources: &Sources,
        settings: &Arc<Settings>,
        shared: &Shared,
        parts: &mut Vec<Diagnostics>,
    ) -> Site {
        let mut misplaced = Diagnostics::new();
        let files = site::notice_files(sources, settings, &mut misplaced);
        parts.push(misplaced);
        let read: Vec<(NoticeFile, Read)> =
            files.into_par_iter().map(|file| self.read(file, shared)).collect();
        let mut notices = Vec::with_capacity(read.len());
        for (file, read) in read {
            if !read.findings.is_empty() {
                parts.push(Diagnostics::clone(&read.findings));
            }
            notices.push((file, read.notice));
        }
        Site {
            settings: Arc::clone(settings),
            register: Arc::clone(&shared.register),
            notices: site::align(settings, notices),
        }
    }

    fn read(&self, file: NoticeFile, shared: &Shared) -> (NoticeFile, Read) {
        let source = &file.file;
        // The acts decide how citations are read, and they come from the shared files.
        let input = (source.id, source.fingerprint, source.sound, shared.fingerprint);
        let read = self.notices.get(fingerprint(&input), || {
            let mut out = Diagnostics::new();
            let notice = notice::parse(source, &file.notice, file.lang, &shared.law, &mut out);
            Read { notice: notice.map(Arc::new), findings: Arc::new(out) }
        });
        (file, read)
    }

    /// Runs the rules, each notice on its own, and gives back what waivers silence.
    fn apply_rules(
        &self,
        site: &Site,
        shared: &Shared,
        parts: &mut Vec<Diagnostics>,
    ) -> Vec<Waived> {
        let Shared { law, finder, vocabulary, i18n, .. } = shared;
        let today = self.today;
        let context = SiteContext::new(site, law, finder, vocabulary, i18n, today);
        let sets: Vec<_> = site.notices.values().collect();
        let of_set = |set: &&Arc<NoticeSet>| {
            let input = (set.fingerprint, shared.fingerprint, today);
            self.findings.get(fingerprint(&input), || {
                let found = rules::check_set(&SetContext::new(set, &context));
                Arc::new(rules::waive(Holder::Notice(set), found, i18n, today))
            })
        };
        let of_shared =
            || rules::waive(Holder::Site(site), rules::check_site(&context), i18n, today);
        let (found, of_site): (Vec<Arc<rules::Findings>>, _) =
            rayon::join(|| sets.par_iter().map(of_set).collect(), of_shared);
        let kept = found.iter().map(|found| &found.kept).filter(|kept| !kept.is_empty());
        parts.extend(kept.cloned());
        parts.push(of_site.kept);
        let waived = found.iter().flat_map(|found| found.waived.iter().cloned());
        waived.chain(of_site.waived).collect()
    }
}
