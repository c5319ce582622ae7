//! The page of one notice's duties: each duty, whether it holds here and why, what the notice says
//! to it and where, which rules watch it, and what is waived.

use jiff::civil::Date;
use serde::Serialize;

use super::address::relative;
use super::digest;
use super::duties::{self, Assessed, Standing, assess};
use super::evidence::{Evidence, Finder};
use super::facts;
use super::fragment::Maker;
use super::frame::About;
use super::front::titled;
use super::index::{Edition, Index};
use super::markdown::plain;
use super::model::{Body, Day, Link};
use super::obligations::Writer;
use super::oversight::{RuleEntry, WaivedRule};
use super::plan::Planned;
use super::waived::{WaiverPart, decisions};
use crate::law::{Duty, Scope};
use crate::notice::Id;
use crate::site::{NoticeSet, PurposeView};

/// The duties of one notice.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeDuties {
    /// The notice.
    pub notice: Link,
    /// The overview.
    pub overview: Link,
    /// From when it holds.
    pub effective: Option<Day>,
    /// When it was last reviewed.
    pub reviewed: Option<Day>,
    /// What is waived.
    pub waivers: Vec<WaiverPart>,
    /// The duties.
    pub duties: Vec<DutyPart>,
    /// Whether there are some that do not hold here.
    pub has_others: bool,
}

/// One duty.
#[derive(Debug, Clone, Serialize)]
pub struct DutyPart {
    /// Its place.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What the regulation asks for.
    pub asks: String,
    /// Where it stands.
    pub law: String,
    /// How the notice stands towards it: `told`, `missing`, `not-asked`.
    pub state: &'static str,
    /// The same in words.
    pub standing: String,
    /// Why it holds here, or does not.
    pub why: Option<String>,
    /// What is said.
    pub evidence: Vec<Evidence>,
    /// The purposes that it is said for, where it is said in one place for several.
    pub concerns: Vec<Link>,
    /// The purposes that it does not hold for, and why.
    pub excepted: Option<String>,
    /// The rules that watch it, on the page of rules.
    pub rules: Option<Link>,
}

/// The duties of one notice.
pub(super) fn notice(index: &Index<'_>, planned: &Planned, id: &Id) -> Option<(About, Body)> {
    let lang = planned.lang;
    let entry = index.entry(id)?;
    let edition = entry.edition(lang)?;
    let view = &edition.view;
    let from = edition.obligations.as_str();
    let date = view.effective().or_else(|| view.reviewed()).map(|date| date.value);
    let writer = Writer::new(index, lang, date);
    let page = relative(from, &edition.folder);
    let title = digest::title(view);
    let purposes = facts::purposes(view, None);
    let maker = Maker { printer: writer.printer, edition, from, prefix: None };
    let finder = Finder { maker, page: &page, purposes: &purposes };
    let waived = index.oversight.waived(id);
    let watching = Watching { writer: &writer, from, waived };
    let duties = assess(index, edition, &purposes);
    let has_others = duties.iter().any(|assessed| !assessed.is_asked());
    let duties = duties.iter().map(|assessed| watching.duty(&finder, assessed)).collect();
    let body = Body::Duties(Box::new(NoticeDuties {
        notice: Link { text: title.clone(), href: page.clone() },
        overview: writer.overview_link(from),
        effective: view.effective().map(|date| writer.day(date.value)),
        reviewed: view.reviewed().map(|date| writer.day(date.value)),
        waivers: watching.waivers(entry.set, edition, &page),
        duties,
        has_others,
    }));
    let heading = index.say(lang, "duty-notice", &[("title", title.into())]);
    let reference = index.settings().reference();
    let about = About {
        title: titled(index, lang, &heading),
        heading,
        lead: Some(writer.text("duty-notice.lead")),
        editions: entry.editions.iter().map(|it| (it.lang, it.obligations.clone())).collect(),
        default: entry.edition(reference).unwrap_or(edition).obligations.clone(),
        folder: from.to_owned(),
    };
    Some((about, body))
}

/// The duties and the rules that watch them.
struct Watching<'a> {
    writer: &'a Writer<'a>,
    from: &'a str,
    waived: &'a [WaivedRule],
}

impl Watching<'_> {
    fn duty(&self, finder: &Finder<'_>, assessed: &Assessed) -> DutyPart {
        let duty = assessed.duty;
        let key = key(duty);
        let index = self.writer.index();
        let (state, standing) = self.standing(assessed);
        let asked = assessed.is_asked();
        let why = if asked { format!("{key}.yes") } else { format!("{key}.no") };
        let concerned = finder.purposes.iter().filter(|it| duties::concerns(index, duty, it));
        DutyPart {
            id: place(duty),
            title: self.writer.text(key),
            asks: self.writer.text(&format!("{key}.asks")),
            law: plain(&self.writer.law(duty.provisions())),
            state,
            standing,
            why: index.i18n.has(self.writer.printer.lang, &why).then(|| self.writer.text(&why)),
            evidence: match duty.scope() {
                _ if !asked => Vec::new(),
                Scope::Notice => finder.of_notice(duty),
                Scope::Purpose => finder
                    .purposes
                    .iter()
                    .zip(&assessed.standings)
                    .filter(|(_, standing)| **standing != Standing::NotAsked)
                    .map(|(purpose, standing)| finder.of_purpose(duty, purpose, *standing))
                    .collect(),
            },
            concerns: if matches!(duty, Duty::Objection | Duty::Withdrawal) {
                concerned.map(|purpose| purpose_link(finder.page, purpose)).collect()
            } else {
                Vec::new()
            },
            excepted: asked.then(|| self.excepted(finder, assessed)).flatten(),
            rules: self.rules(duty),
        }
    }

    /// The purposes that a duty does not hold for, with the reason.
    fn excepted(&self, finder: &Finder<'_>, assessed: &Assessed) -> Option<String> {
        if assessed.duty.scope() == Scope::Notice {
            return None;
        }
        let with = finder.purposes.iter().zip(&assessed.standings);
        let titles: Vec<String> = with
            .filter(|(_, standing)| **standing == Standing::NotAsked)
            .map(|(purpose, _)| digest::purpose_title(purpose))
            .collect();
        let why = self.writer.text(&format!("{}.no", key(assessed.duty)));
        let args = [("purposes", titles.join("; ").into()), ("why", why.into())];
        let lang = self.writer.printer.lang;
        (!titles.is_empty()).then(|| self.writer.index().say(lang, "duty-excepted", &args))
    }

    /// How a notice stands towards a duty, for styles and in words.
    fn standing(&self, assessed: &Assessed) -> (&'static str, String) {
        let (of, told) = (assessed.standings.len(), assessed.count(Standing::Told));
        let missing = assessed.count(Standing::Missing);
        let asked = told + missing;
        let is_of_purposes = assessed.duty.scope() == Scope::Purpose;
        let waived = self.waived_until(assessed.duty);
        let say = |key: &str| {
            let mut args =
                vec![("asked", asked.into()), ("of", of.into()), ("missing", missing.into())];
            args.extend(waived.map(|until| ("until", until.into())));
            self.writer.index().say(self.writer.printer.lang, key, &args)
        };
        match (asked, missing, is_of_purposes) {
            (0, ..) => ("not-asked", say("duty-not-asked")),
            (_, 0, false) => ("told", say("duty-told")),
            (_, 0, true) if asked == of => ("told", say("duty-told-everywhere")),
            (_, 0, true) => ("told", say("duty-told-where-asked")),
            (_, _, _) => {
                let what = say(if is_of_purposes { "duty-missing-some" } else { "duty-missing" });
                let text = match waived {
                    Some(_) => format!("{what} {}", say("duty-missing-waived")),
                    None => what,
                };
                ("missing", text)
            }
        }
    }

    /// The day until which a rule that watches a duty is silent in the notice, or in what notices
    /// share where that is what answers the duty.
    fn waived_until(&self, duty: Duty) -> Option<Date> {
        let index = self.writer.index();
        let watches = |it: &&WaivedRule| watching(index, duty).any(|rule| rule.code == it.code);
        let shared = is_answered_by_the_site(duty).then_some(&index.oversight.shared);
        self.waived
            .iter()
            .chain(shared.into_iter().flatten())
            .filter(watches)
            .map(|it| it.until)
            .min()
    }

    fn rules(&self, duty: Duty) -> Option<Link> {
        let index = self.writer.index();
        let lang = self.writer.printer.lang;
        let count = watching(index, duty).count();
        let page = relative(self.from, &index.language(lang).rules);
        (count > 0).then(|| Link {
            text: index.say(lang, "duty-watched", &[("count", count.into())]),
            href: format!("{page}#{}", place(duty)),
        })
    }

    fn waivers(&self, set: &NoticeSet, edition: &Edition<'_>, page: &str) -> Vec<WaiverPart> {
        let purposes = edition.view.purposes();
        let part = |(waived, at): (&WaivedRule, Option<Id>)| {
            let at = at.and_then(|id| purposes.iter().find(|purpose| *purpose.id() == id));
            let purpose = at.map(|purpose| purpose_link(page, purpose));
            WaiverPart { purpose, part: None, ..self.writer.waiver(self.from, waived) }
        };
        decisions(set, self.waived).into_iter().map(part).collect()
    }
}

/// Whether `site.yaml` and the register say what a duty asks for, so that what is missing there is
/// missing from every notice.
fn is_answered_by_the_site(duty: Duty) -> bool {
    match duty {
        Duty::Controller | Duty::Representative | Duty::Officer | Duty::Complaint => true,
        Duty::Purposes
        | Duty::SpecialCategories
        | Duty::Interest
        | Duty::Data
        | Duty::Source
        | Duty::Recipients
        | Duty::JointControllers
        | Duty::Transfers
        | Duty::Retention
        | Duty::Rights
        | Duty::Exercise
        | Duty::Objection
        | Duty::Withdrawal
        | Duty::Requirement
        | Duty::Decisions => false,
    }
}

/// A purpose on the notice's page.
fn purpose_link(page: &str, purpose: &PurposeView<'_>) -> Link {
    let text = digest::purpose_title(purpose);
    Link { text, href: format!("{page}#{}", super::anchor::purpose(None, purpose.id())) }
}

/// The rules that watch a duty.
pub(super) fn watching<'a>(
    index: &'a Index<'a>,
    duty: Duty,
) -> impl Iterator<Item = &'a RuleEntry> {
    let rules = index.oversight.rules();
    rules.filter(move |rule| rule.law.iter().any(|law| duty.is_watched_by(law)))
}

/// A duty's place on a page.
pub(super) fn place(duty: Duty) -> String {
    key(duty).replacen('-', "_", 1)
}

/// The key of a duty's messages.
pub(super) fn key(duty: Duty) -> &'static str {
    match duty {
        Duty::Controller => "duty-controller",
        Duty::Representative => "duty-representative",
        Duty::Officer => "duty-officer",
        Duty::Purposes => "duty-purposes",
        Duty::SpecialCategories => "duty-special",
        Duty::Interest => "duty-interest",
        Duty::Data => "duty-data",
        Duty::Source => "duty-source",
        Duty::Recipients => "duty-recipients",
        Duty::JointControllers => "duty-joint-controllers",
        Duty::Transfers => "duty-transfers",
        Duty::Retention => "duty-retention",
        Duty::Rights => "duty-rights",
        Duty::Exercise => "duty-exercise",
        Duty::Objection => "duty-objection",
        Duty::Withdrawal => "duty-withdrawal",
        Duty::Complaint => "duty-complaint",
        Duty::Requirement => "duty-requirement",
        Duty::Decisions => "duty-decisions",
    }
}
