//! What all pages of one build share: addresses, fixed wording, and who concerns whom. It is made
//! once for each build, so that no page has to find out again.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use xxhash_rust::xxh3::Xxh3;

use super::address::relative;
use super::model::{Html, Words};
use super::oversight::Oversight;
use crate::diag::Arg;
use crate::i18n::I18n;
use crate::lang::Lang;
use crate::law;
use crate::memo::{Memo, fingerprint};
use crate::notice::{Id, Notice, Target};
use crate::site::{LocalText, NoticeSet, NoticeView, Settings, Site, slug};
use crate::source::Sources;

/// The site as pages see it. Made anew for each build; shared between threads.
#[derive(Debug)]
pub struct Index<'a> {
    pub(super) site: &'a Site,
    pub(super) i18n: &'a I18n,
    pub(super) law: &'a law::Registry,
    /// Everything that every page depends on.
    pub(super) global: u64,
    /// In the site's order.
    pub(super) languages: Vec<Language>,
    /// Sorted by id.
    pub(super) notices: Vec<Entry<'a>>,
    /// Provisions and fixed sentences as HTML: the same ones stand on page after page.
    pub(super) phrases: Memo<Html>,
    /// The rules, and what is waived.
    pub(super) oversight: Oversight,
}

/// One of the site's languages.
#[derive(Debug)]
pub(super) struct Language {
    pub(super) lang: Lang,
    pub(super) words: Arc<Words>,
    /// The folder of the front page.
    pub(super) front: String,
    /// The folder of the page of rights.
    pub(super) rights: String,
    /// The folder of the overview of the duties.
    pub(super) obligations: String,
    /// The folder of the page of rules.
    pub(super) rules: String,
    /// The folders of the audience pages, in the order of the settings.
    pub(super) audiences: Vec<String>,
    /// What a text that names a provision has in it: the sign for a section, or a word for an
    /// article or a section. Most texts have none, and need not be read for provisions.
    pub(super) cues: Vec<String>,
}

/// One notice.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) set: &'a NoticeSet,
    /// Whom it concerns, as positions in the settings.
    pub(super) audiences: Vec<usize>,
    /// Its languages, in the site's order.
    pub(super) editions: Vec<Edition<'a>>,
}

/// One notice in one language.
#[derive(Debug)]
pub(super) struct Edition<'a> {
    pub(super) lang: Lang,
    pub(super) view: NoticeView<'a>,
    /// The folder of its page.
    pub(super) folder: String,
    /// Whether the notice is not to be published yet.
    pub(super) draft: bool,
    /// The folder of the page of its duties. It is below the notice's own, where nothing else is.
    pub(super) obligations: String,
    /// Of all that its texts, its facts and the pages it points to depend on.
    pub(super) fingerprint: u64,
}

/// What is remembered between builds about notices that have not changed.
#[derive(Debug, Default)]
pub struct Memory {
    pub(super) digests: Memo<Arc<super::digest::Digest>>,
    pub(super) tallies: Memo<super::obligations::Tally>,
}

impl Memory {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Forgets what was not asked for since the last call; called once after each build.
    pub fn sweep(&mut self) {
        self.digests.sweep();
        self.tallies.sweep();
    }
}

impl<'a> Index<'a> {
    /// Looks at a site. `global` is the fingerprint of everything that all pages depend on: the
    /// settings, the register, the wording, the acts and the theme.
    pub fn new(
        site: &'a Site,
        sources: &Sources,
        i18n: &'a I18n,
        law: &'a law::Registry,
        global: u64,
    ) -> Self {
        let settings = &*site.settings;
        let languages: Vec<Language> =
            settings.languages.iter().map(|lang| Language::new(settings, i18n, *lang)).collect();
        let mut notices: Vec<Entry<'a>> =
            site.notices.values().map(|set| Entry::new(set, settings, i18n, sources)).collect();
        let addresses: Vec<Vec<(Lang, u64)>> = notices
            .iter()
            .map(|entry| entry.editions.iter().map(|e| (e.lang, fingerprint(&e.folder))).collect())
            .collect();
        let ids: Vec<&Id> = site.notices.keys().collect();
        // Where a notice points to another, its page depends on the other's address.
        for entry in &mut notices {
            for edition in &mut entry.editions {
                let mut hasher = Xxh3::new();
                edition.fingerprint.hash(&mut hasher);
                for link in &edition.view.own.links {
                    let Target::Notice(id, _) = &link.target else { continue };
                    let at = ids.binary_search(&id).ok();
                    let target = at.and_then(|at| {
                        addresses[at].iter().find(|(lang, _)| *lang == edition.lang)
                    });
                    target.hash(&mut hasher);
                }
                edition.fingerprint = hasher.finish();
            }
        }
        let (phrases, oversight) = (Memo::new(), Oversight::default());
        Self { site, i18n, law, global, languages, notices, phrases, oversight }
    }

    /// The same, with the rules and what is waived, for the pages of obligations.
    #[must_use]
    pub fn with_oversight(mut self, oversight: Oversight) -> Self {
        self.oversight = oversight;
        self
    }

    pub(super) fn settings(&self) -> &'a Settings {
        &self.site.settings
    }

    /// The language; every caller asks for one of the site's own.
    pub(super) fn language(&self, lang: Lang) -> &Language {
        self.languages.iter().find(|it| it.lang == lang).unwrap_or(&self.languages[0])
    }

    pub(super) fn entry(&self, id: &Id) -> Option<&Entry<'a>> {
        let at = self.notices.binary_search_by(|entry| entry.set.id.cmp(id)).ok()?;
        self.notices.get(at)
    }

    pub(super) fn edition(&self, id: &Id, lang: Lang) -> Option<&Edition<'a>> {
        self.entry(id)?.edition(lang)
    }

    /// Where an audience stands in the settings.
    pub(super) fn audience_at(&self, id: &Id) -> Option<usize> {
        self.settings().audiences.iter().position(|audience| audience.id.value == *id)
    }

    /// The notices that concern an audience: those made for few audiences before those for many.
    pub(super) fn concerning(&self, audience: usize) -> Vec<&Entry<'a>> {
        let mut found: Vec<&Entry<'a>> =
            self.notices.iter().filter(|entry| entry.audiences.contains(&audience)).collect();
        found.sort_by_key(|entry| entry.audiences.len());
        found
    }

    /// A message of the site's wording.
    pub(super) fn say(&self, lang: Lang, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.i18n.format(lang, key, args)
    }

    /// A text of the register in a language. Where it has none, which is reported, the id stands in
    /// for it, since a text is never taken from another language.
    pub(super) fn name(&self, text: Option<&LocalText>, id: &Id, lang: Lang) -> String {
        text.and_then(|text| text.get(lang)).unwrap_or(id.as_str()).to_owned()
    }

    /// The institution's name.
    pub(super) fn site_name(&self, lang: Lang) -> &'a str {
        self.settings().name.get(lang).unwrap_or_default()
    }

    /// The base address.
    pub(super) fn base(&self) -> Option<&'a str> {
        self.settings().base_url.as_ref().map(|url| url.value.as_str())
    }

    /// The folder of a notice's page in a language, `nn/erklaeringar/tilsette/`; nothing where the
    /// notice has no such language.
    pub fn notice_address(&self, id: &Id, lang: Lang) -> Option<&str> {
        self.edition(id, lang).map(|edition| edition.folder.as_str())
    }

    /// The folder of an audience's page in a language, `nn/studentar/`.
    pub fn audience_address(&self, id: &Id, lang: Lang) -> Option<&str> {
        let at = self.audience_at(id)?;
        self.language(lang).audiences.get(at).map(String::as_str)
    }

    /// The folder of the page of rights in a language.
    pub fn rights_address(&self, lang: Lang) -> &str {
        &self.language(lang).rights
    }

    /// The fixed wording in each language.
    pub fn words(&self) -> impl Iterator<Item = (Lang, &Arc<Words>)> {
        self.languages.iter().map(|language| (language.lang, &language.words))
    }

    /// The link to one purpose on a notice's page.
    pub(super) fn purpose_link(&self, from: &str, edition: &Edition<'_>, id: &Id) -> String {
        let page = relative(from, &edition.folder);
        format!("{page}#{}", super::anchor::purpose(None, id))
    }
}

impl Language {
    fn new(settings: &Settings, i18n: &I18n, lang: Lang) -> Self {
        let words = i18n.messages(lang, "site-").into_iter().map(|(key, text)| {
            let key = key.strip_prefix("site-").unwrap_or(&key).replace(['-', '.'], "_");
            (key, text)
        });
        let front = format!("{lang}/");
        let audiences = settings.audiences.iter().map(|audience| {
            let path = audience.path.as_ref().and_then(|path| path.get(lang));
            let name = audience.name.get(lang).unwrap_or_default();
            format!("{front}{}/", part(path, name, &audience.id.value))
        });
        let obligations = format!("{front}{}/", slug(&i18n.text(lang, "say-path-obligations")));
        Self {
            lang,
            words: Arc::new(words.collect()),
            rules: format!("{obligations}{}/", slug(&i18n.text(lang, "say-path-rules"))),
            obligations,
            rights: format!("{front}{}/", slug(&i18n.text(lang, "say-path-rights"))),
            audiences: audiences.collect(),
            cues: cues(i18n, lang),
            front,
        }
    }
}

/// The words for articles and sections, as the room of law knows them, without those that begin as
/// another does.
fn cues(i18n: &I18n, lang: Lang) -> Vec<String> {
    let mut words: Vec<String> = ["law-word-article", "law-word-section"]
        .into_iter()
        .filter(|key| i18n.has(lang, key))
        .flat_map(|key| {
            let list = i18n.text(lang, key);
            list.split(';').map(|word| word.trim().to_lowercase()).collect::<Vec<_>>()
        })
        .chain(["§".to_owned(), "gdpr:".to_owned()])
        .filter(|word| !word.is_empty())
        .collect();
    words.sort();
    words.dedup_by(|longer, shorter| longer.starts_with(shorter.as_str()));
    words
}

impl<'a> Entry<'a> {
    fn new(set: &'a NoticeSet, settings: &Settings, i18n: &I18n, sources: &Sources) -> Self {
        let reference = set.reference().or_else(|| set.notices.iter().next().map(|(_, n)| &**n));
        let named = reference.and_then(|notice| notice.audiences.as_ref());
        let concerns = |id: &Id| named.is_some_and(|l| l.has(id));
        let all = settings.audiences.iter().enumerate();
        let audiences = all.filter(|(_, a)| concerns(&a.id.value)).map(|(at, _)| at).collect();
        let of_reference = reference.map(|notice| own_fingerprint(notice, set, sources));
        let editions = set.views().map(|view| {
            let own = view.own;
            let path = own.path.as_ref().map(|path| path.value.as_str());
            let title = own.title.as_ref().map_or("", |title| title.value.as_str());
            let notices = slug(&i18n.text(own.lang, "say-path-notices"));
            let folder = format!("{}/{notices}/{}/", own.lang, part(path, title, &set.id));
            let own_fingerprint = own_fingerprint(own, set, sources);
            // Any language may say so.
            let draft = set.is_draft();
            let fingerprint =
                fingerprint(&(own.lang.as_str(), &folder, own_fingerprint, of_reference, draft));
            let below = slug(&i18n.text(own.lang, "say-path-obligations"));
            let obligations = format!("{folder}{below}/");
            Edition { lang: own.lang, view, folder, draft, obligations, fingerprint }
        });
        Self { set, audiences, editions: editions.collect() }
    }

    pub(super) fn edition(&self, lang: Lang) -> Option<&Edition<'a>> {
        self.editions.iter().find(|edition| edition.lang == lang)
    }
}

/// The last part of an address: what the author chose, else made from a title, else the id.
fn part(path: Option<&str>, title: &str, id: &Id) -> String {
    let made = slug(path.unwrap_or(title));
    if made.is_empty() { id.as_str().to_owned() } else { made }
}

/// A notice says what its file says; where the file is not at hand, what the whole set says.
fn own_fingerprint(notice: &Notice, set: &NoticeSet, sources: &Sources) -> u64 {
    sources.file(notice.file).map_or(set.fingerprint, |file| file.fingerprint)
}
