//! The pages for the data protection officer: an overview of the notices, and the rules that the site
//! was checked by. The page of each notice's duties is made in [`super::notice_duties`].
//!
//! They stand beside the readers' path: the footer and the notices lead to them, and no search
//! engine is asked to list them. They show where something is said; whether it is enough is for
//! people to judge.

use jiff::civil::Date;
use serde::Serialize;

use super::address::relative;
use super::cited::Printer;
use super::digest;
use super::duties::{Assessed, Standing, assess};
use super::facts;
use super::frame::About;
use super::front::titled;
use super::index::{Edition, Entry, Index, Memory};
use super::model::{Body, Day, Html, Link};
use super::notice_duties::{key, place, watching};
use super::plan::Planned;
use super::waived::{WaiverPart, decisions, shared};
use crate::diag::Severity;
use crate::lang::Lang;
use crate::law::{Conduct, Duty, read_provisions};
use crate::memo::fingerprint;

/// The overview.
#[derive(Debug, Clone, Serialize)]
pub struct Overview {
    /// The notices.
    pub notices: Vec<OverviewRow>,
    /// Whether anything is waived in a notice.
    pub has_waivers: bool,
    /// What is waived in what notices share.
    pub waivers: Vec<WaiverPart>,
    /// What no text shows on its own.
    pub conduct: Vec<ConductPart>,
    /// The page of rules.
    pub rules: Option<Link>,
}

/// One notice in the overview.
#[derive(Debug, Clone, Serialize)]
pub struct OverviewRow {
    /// Its page of duties.
    pub notice: Link,
    /// How many of its duties are stated.
    pub stated: String,
    /// What is waived.
    pub waived: Option<String>,
    /// When it was last reviewed.
    pub reviewed: Option<Day>,
    /// Whether something is missing.
    pub missing: bool,
}

/// Something that a controller must do, beside telling.
#[derive(Debug, Clone, Serialize)]
pub struct ConductPart {
    /// What.
    pub title: String,
    /// What it means, and what the program does about it.
    pub text: String,
    /// Where it stands.
    pub law: Html,
}

/// The rules.
#[derive(Debug, Clone, Serialize)]
pub struct RulesPage {
    /// The overview.
    pub overview: Link,
    /// How many there are of each severity.
    pub counts: String,
    /// The duties, each with the rules that watch it.
    pub duties: Vec<WatchedDuty>,
    /// By family.
    pub families: Vec<FamilyPart>,
}

/// A duty and the rules that watch it.
#[derive(Debug, Clone, Serialize)]
pub struct WatchedDuty {
    /// Its place.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub law: Html,
    /// The rules.
    pub rules: Vec<Link>,
}

/// Rules of one family.
#[derive(Debug, Clone, Serialize)]
pub struct FamilyPart {
    /// Its place.
    pub id: String,
    /// Its heading.
    pub title: Phrase,
    /// The rules.
    pub rules: Vec<RulePart>,
}

/// One rule.
#[derive(Debug, Clone, Serialize)]
pub struct RulePart {
    /// Its place.
    pub id: &'static str,
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it asks.
    pub title: Phrase,
    /// How much it matters: `error`, `warning`, `advice`.
    pub severity: Severity,
    /// The same in words.
    pub weight: String,
    /// The provisions that it rests on.
    pub law: Option<Html>,
}

/// A text that may be in another language than the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Phrase {
    /// The text.
    pub text: String,
    /// Its language, where it is not the page's.
    pub lang: Option<Lang>,
}

/// What the overview tells of a notice, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Tally {
    asked: usize,
    missing: usize,
    waived: usize,
}

/// Counts the duties of a notice; remembered as long as the notice does not change.
pub(super) fn tally(
    index: &Index<'_>,
    memory: &Memory,
    entry: &Entry<'_>,
    edition: &Edition<'_>,
) -> Tally {
    let waived = index.oversight.waived(&entry.set.id);
    let key = fingerprint(&("tally", index.global, edition.fingerprint, waived));
    memory.tallies.get(key, || {
        let assessed = assess(index, edition, &facts::purposes(&edition.view, None));
        let missing = |it: &&Assessed| it.count(Standing::Missing) > 0;
        Tally {
            asked: assessed.iter().filter(|it| it.is_asked()).count(),
            missing: assessed.iter().filter(missing).count(),
            waived: decisions(entry.set, waived).len(),
        }
    })
}

/// The overview.
pub(super) fn overview(index: &Index<'_>, memory: &Memory, planned: &Planned) -> (About, Body) {
    let writer = Writer::new(index, planned.lang, latest(index));
    let language = index.language(planned.lang);
    let from = language.obligations.as_str();
    let listed =
        index.notices.iter().filter_map(|entry| Some((entry, entry.edition(planned.lang)?)));
    let mut notices: Vec<OverviewRow> = listed
        .map(|(entry, edition)| {
            let tally = tally(index, memory, entry, edition);
            let counts =
                [("count", (tally.asked - tally.missing).into()), ("of", tally.asked.into())];
            let waived = [("count", tally.waived.into())];
            OverviewRow {
                notice: Link {
                    text: digest::title(&edition.view),
                    href: relative(from, &edition.obligations),
                },
                stated: index.say(planned.lang, "duty-stated", &counts),
                waived: (tally.waived > 0).then(|| index.say(planned.lang, "duty-waived", &waived)),
                reviewed: edition.view.reviewed().map(|date| writer.day(date.value)),
                missing: tally.missing > 0,
            }
        })
        .collect();
    notices.sort_by_cached_key(|row| super::front::sort_key(&row.notice.text));
    let body = Body::Obligations(Box::new(Overview {
        has_waivers: notices.iter().any(|row| row.waived.is_some()),
        notices,
        waivers: shared(&index.oversight.shared)
            .into_iter()
            .map(|it| writer.waiver(from, it))
            .collect(),
        conduct: Conduct::ALL.into_iter().map(|conduct| writer.conduct(conduct)).collect(),
        rules: writer.rules_link(from),
    }));
    let title = writer.text("duty-overview");
    let about = About {
        title: titled(index, planned.lang, &title),
        heading: title,
        lead: Some(writer.text("duty-overview.lead")),
        editions: index.languages.iter().map(|it| (it.lang, it.obligations.clone())).collect(),
        default: index.language(index.settings().reference()).obligations.clone(),
        folder: from.to_owned(),
    };
    (about, body)
}

/// The rules.
pub(super) fn rules(index: &Index<'_>, planned: &Planned) -> (About, Body) {
    let lang = planned.lang;
    let writer = Writer::new(index, lang, latest(index));
    let from = index.language(lang).rules.as_str();
    let count = |severity: Severity| {
        index.oversight.rules().filter(|rule| rule.severity == severity).count().into()
    };
    let counts = [
        ("count", index.oversight.rules().count().into()),
        ("errors", count(Severity::Error)),
        ("warnings", count(Severity::Warning)),
        ("advice", count(Severity::Advice)),
    ];
    let families = index.oversight.families.iter().map(|family| FamilyPart {
        id: format!("family_{}", family.name),
        title: writer.phrase(family.title),
        rules: family
            .rules
            .iter()
            .map(|rule| RulePart {
                id: rule.code,
                code: rule.code,
                name: rule.name,
                title: writer.phrase(&rule.title),
                severity: rule.severity,
                weight: writer.text(match rule.severity {
                    Severity::Error => "duty-severity-error",
                    Severity::Warning => "duty-severity-warning",
                    Severity::Advice => "duty-severity-advice",
                }),
                law: (!rule.law.is_empty()).then(|| writer.law(rule.law)),
            })
            .collect(),
    });
    let body = Body::Rules(Box::new(RulesPage {
        overview: writer.overview_link(from),
        counts: index.say(lang, "duty-rules-counts", &counts),
        duties: Duty::ALL.into_iter().map(|duty| writer.watched(duty)).collect(),
        families: families.collect(),
    }));
    let title = writer.text("duty-rules");
    let about = About {
        title: titled(index, lang, &title),
        heading: title,
        lead: Some(writer.text("duty-rules.lead")),
        editions: index.languages.iter().map(|it| (it.lang, it.rules.clone())).collect(),
        default: index.language(index.settings().reference()).rules.clone(),
        folder: from.to_owned(),
    };
    (about, body)
}

/// The latest day that any notice holds from: on that day the law is printed where no notice's own
/// day decides.
fn latest(index: &Index<'_>) -> Option<Date> {
    let views = index.notices.iter().flat_map(|entry| &entry.editions);
    views.filter_map(|edition| edition.view.effective()).map(|date| date.value).max()
}

/// Words, days and provisions in one language.
pub(super) struct Writer<'a> {
    pub(super) printer: Printer<'a>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(index: &'a Index<'a>, lang: Lang, date: Option<Date>) -> Self {
        Self { printer: Printer { index, lang, date } }
    }

    pub(super) fn index(&self) -> &'a Index<'a> {
        self.printer.index
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.index().i18n.text(self.printer.lang, key)
    }

    pub(super) fn day(&self, date: Date) -> Day {
        Day { text: self.index().i18n.date(self.printer.lang, date), iso: date.to_string() }
    }

    pub(super) fn law(&self, forms: &[&str]) -> Html {
        self.printer.phrase(&read_provisions(forms))
    }

    pub(super) fn overview_link(&self, from: &str) -> Link {
        let to = &self.index().language(self.printer.lang).obligations;
        Link { text: self.text("duty-overview"), href: relative(from, to) }
    }

    fn rules_link(&self, from: &str) -> Option<Link> {
        let to = &self.index().language(self.printer.lang).rules;
        let has_rules = self.index().oversight.rules().next().is_some();
        has_rules.then(|| Link { text: self.text("duty-rules"), href: relative(from, to) })
    }

    fn watched(&self, duty: Duty) -> WatchedDuty {
        let rules = watching(self.index(), duty)
            .map(|rule| Link { text: rule.code.to_owned(), href: format!("#{}", rule.code) });
        WatchedDuty {
            id: place(duty),
            title: self.text(key(duty)),
            law: self.law(duty.provisions()),
            rules: rules.collect(),
        }
    }

    fn conduct(&self, conduct: Conduct) -> ConductPart {
        let key = match conduct {
            Conduct::Form => "duty-conduct-form",
            Conduct::Time => "duty-conduct-time",
            Conduct::NewPurpose => "duty-conduct-new-purpose",
            Conduct::Answer => "duty-conduct-answer",
            Conduct::Withdrawing => "duty-conduct-withdrawing",
        };
        ConductPart {
            title: self.text(key),
            text: self.text(&format!("{key}.text")),
            law: self.law(conduct.provisions()),
        }
    }

    /// A message that is for authors: a language of the site may lack it. Then it is that of the
    /// first language that has it, the site's own before others, and says which.
    pub(super) fn phrase(&self, key: &str) -> Phrase {
        let (i18n, own) = (self.index().i18n, self.printer.lang);
        let others = self.index().languages.iter().map(|language| language.lang);
        let all = std::iter::once(own).chain(others).chain(i18n.languages());
        let found = all.into_iter().find(|lang| i18n.has(*lang, key)).unwrap_or(own);
        let text = i18n.text(found, key);
        // A title stands alone here; in a list of findings it stands within a sentence.
        Phrase { text, lang: (found != own).then_some(found) }
    }
}
