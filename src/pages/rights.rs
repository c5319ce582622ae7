//! The rights of the person whom data are about, and for which purposes they hold: it follows from
//! the legal bases in use. The wording stands in `rights.ftl`.

use serde::Serialize;

use super::address::relative;
use super::bases::{self, Bases, Basis, Erasing};
use super::cited::Printer;
use super::digest::{Digest, PurposeDigest, Stating};
use super::exercise::{ExercisePart, exercises};
use super::index::{Edition, Index};
use super::markdown::Scope;
use super::model::{ContactCard, Html, Link};
use super::{anchor, facts};
use crate::diag::Arg;
use crate::lang::Lang;
use crate::law::Right;
use crate::memo::fingerprint;
use crate::notice::Id;
use crate::site::PurposeView;

/// The rights in the order in which pages show them: what everybody can ask for first, then what
/// depends on the basis, and the complaint last.
const SHOWN: [Right; 9] = [
    Right::Access,
    Right::Rectification,
    Right::Erasure,
    Right::Restriction,
    Right::Portability,
    Right::Objection,
    Right::Withdrawal,
    Right::AutomatedDecisions,
    Right::Complaint,
];

/// One right on a page.
#[derive(Debug, Clone, Serialize)]
pub struct RightPart {
    /// Its place.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The provision that gives it.
    pub law: Option<Html>,
    /// What it means for the reader.
    pub what: Html,
    /// When it holds.
    pub when: Html,
    /// For which purposes it holds, where the basis does not decide it.
    pub scope: Option<String>,
    /// Why it holds, and for which purposes.
    pub reasons: Vec<Reason>,
    /// How one uses it here, and what limits it.
    pub here: Vec<ExercisePart>,
}

/// Why a right holds for some purposes.
#[derive(Debug, Clone, Serialize)]
pub struct Reason {
    /// Why.
    pub because: Html,
    /// For how many purposes.
    pub scope: String,
    /// These purposes, where they are not all.
    pub purposes: Vec<Link>,
}

/// The page of rights.
#[derive(Debug, Clone, Serialize)]
pub struct RightsPage {
    /// Every right.
    pub rights: Vec<RightPart>,
    /// How to use them.
    pub how: Vec<Html>,
    /// Whom to ask.
    pub contacts: Vec<ContactCard>,
    /// The supervisory authority.
    pub authority: Option<ContactCard>,
}

/// One notice's purposes and the rights that hold for each.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// The place of the table's caption.
    pub id: String,
    /// The notice.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The purposes.
    pub purposes: Vec<RowPurpose>,
    /// Whether the notice is not to be published yet.
    pub draft: bool,
    /// How one uses each right here, and what limits it.
    pub here: Vec<RowExercise>,
}

/// How one uses a right.
#[derive(Debug, Clone, Serialize)]
pub struct RowExercise {
    /// The right.
    pub right: Link,
    /// How one uses it here, and what limits it.
    pub here: ExercisePart,
}

/// One purpose and its rights.
#[derive(Debug, Clone, Serialize)]
pub struct RowPurpose {
    /// The purpose.
    pub title: String,
    /// Where it stands.
    pub href: String,
    /// The rights that hold for it and not for all, each with the reason.
    pub rights: Vec<RowRight>,
}

/// One right and why it holds.
#[derive(Debug, Clone, Serialize)]
pub struct RowRight {
    /// The right.
    pub right: Link,
    /// The legal bases that it follows from.
    pub because: String,
}

/// What the rights on a page are worked out from.
pub(super) struct Holding<'a> {
    pub(super) index: &'a Index<'a>,
    pub(super) lang: Lang,
    /// The folder of the page.
    pub(super) from: &'a str,
    pub(super) date: Option<jiff::civil::Date>,
    /// The purposes on the page, each with a link to it where there is room for it.
    pub(super) purposes: Vec<(&'a PurposeDigest, Option<Link>)>,
    /// Whether anything is decided automatically.
    pub(super) has_decisions: bool,
}

impl Holding<'_> {
    /// The rights that hold for any of the purposes. `all` shows those too that hold for none.
    pub(super) fn parts(&self, all: Showing) -> Vec<RightPart> {
        SHOWN.into_iter().filter_map(|right| self.part(right, all)).collect()
    }

    fn part(&self, right: Right, showing: Showing) -> Option<RightPart> {
        let key = bases::key(right);
        let reasons: Vec<Reason> =
            bases::of_right(right).iter().filter_map(|basis| self.reason(right, *basis)).collect();
        let purposes = self.purposes.iter().map(|(purpose, _)| &purpose.bases);
        let holds = holds(right, purposes, self.has_decisions);
        if !holds && showing == Showing::Holding {
            return None;
        }
        let scope = match (right, holds) {
            (Right::Complaint, _) => None,
            (_, false) => Some(self.say("say-right-nowhere", &[])),
            (Right::AutomatedDecisions, true) => Some(self.say("say-right-decisions", &[])),
            (_, true) if reasons.is_empty() => Some(self.say("say-right-everywhere", &[])),
            (_, true) => None,
        };
        let printer = self.printer();
        Some(RightPart {
            id: bases::place(right),
            title: self.text(&format!("rights-{key}")),
            law: printer.canonical(&bases::article(right)),
            what: self.line(&format!("rights-{key}.what")),
            when: self.line(&format!("rights-{key}.when")),
            scope,
            reasons,
            here: Vec::new(),
        })
    }

    fn reason(&self, right: Right, basis: Basis) -> Option<Reason> {
        let has = |purpose: &&PurposeDigest| purpose.bases.has(basis);
        let count = self.purposes.iter().filter(|(purpose, _)| has(purpose)).count();
        if count == 0 {
            return None;
        }
        let of = self.purposes.len();
        let links = self.purposes.iter().filter(|(purpose, _)| has(purpose));
        Some(Reason {
            because: self.line(&format!("rights-{}-{}", bases::key(right), basis.key())),
            scope: match count == of {
                true => self.say("say-right-everywhere", &[]),
                false => self.say("say-right-some", &[("count", count.into()), ("of", of.into())]),
            },
            purposes: match count == of {
                true => Vec::new(),
                false => links.filter_map(|(_, link)| link.clone()).collect(),
            },
        })
    }

    /// How rights are used, and what may be expected then.
    pub(super) fn how(&self) -> Vec<Html> {
        ["ask", "answer", "longer", "free", "identity", "refusal"]
            .into_iter()
            .map(|key| self.line(&format!("rights-how-{key}")))
            .collect()
    }

    /// A message with the provisions in it linked.
    fn line(&self, key: &str) -> Html {
        let remembered = fingerprint(&("line", self.lang.as_str(), self.date, key));
        self.index.phrases.get(remembered, || self.line_anew(key))
    }

    fn line_anew(&self, key: &str) -> Html {
        let scope = Scope {
            printer: self.printer(),
            from: self.from,
            notice: None,
            prefix: None,
            level: 4,
            label: "rights",
        };
        scope.line(&self.text(key))
    }

    fn printer(&self) -> Printer<'_> {
        Printer { index: self.index, lang: self.lang, date: self.date }
    }

    fn text(&self, key: &str) -> String {
        self.index.i18n.text(self.lang, key)
    }

    fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.index.say(self.lang, key, args)
    }
}

/// Whether a right holds for any of these purposes.
fn holds<'b>(
    right: Right,
    mut purposes: impl Iterator<Item = &'b Bases>,
    has_decisions: bool,
) -> bool {
    let depends_on = bases::of_right(right);
    if right == Right::AutomatedDecisions {
        return has_decisions;
    }
    depends_on.is_empty() || purposes.any(|its| depends_on.iter().any(|basis| its.has(*basis)))
}

/// The rights that hold for any of these purposes, as a page shows them.
pub(super) fn holding(purposes: &[Bases], has_decisions: bool) -> Vec<Right> {
    let has = |right: &Right| holds(*right, purposes.iter(), has_decisions);
    SHOWN.into_iter().filter(has).collect()
}

/// Which rights are shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Showing {
    /// Those that hold for something on the page.
    Holding,
    /// All.
    All,
}

/// One notice on the page of rights.
pub(super) fn row(index: &Index<'_>, edition: &Edition<'_>) -> Row {
    let lang = edition.lang;
    let from = &index.language(lang).rights;
    let text = |key: String| index.i18n.text(lang, &key);
    let given = |right: Right, name: &str, bases: &[Basis], purpose: &PurposeView<'_>| {
        let its = Bases::of(purpose);
        let because: Vec<String> = bases
            .iter()
            .filter(|basis| its.has(**basis))
            .map(|basis| text(format!("rights-basis-{}", basis.key())))
            .collect();
        (!because.is_empty()).then(|| RowRight {
            right: Link {
                text: text(format!("rights-{}.{name}", bases::key(right))),
                href: format!("#{}", bases::place(right)),
            },
            because: because.join("; "),
        })
    };
    let erasing = |how: Erasing| -> Vec<Basis> {
        let bases = bases::of_right(Right::Erasure).iter().copied();
        bases.filter(|basis| basis.erasing() == how).collect()
    };
    let rights = |purpose: &PurposeView<'_>| {
        let plain = [Right::Portability, Right::Objection, Right::Withdrawal];
        let plain = plain.map(|right| given(right, "short", bases::of_right(right), purpose));
        let erasure = [
            given(Right::Erasure, "short", &erasing(Erasing::Fully), purpose),
            given(Right::Erasure, "limited", &erasing(Erasing::Limited), purpose),
        ];
        erasure.into_iter().chain(plain).flatten().collect()
    };
    let purposes = facts::purposes(&edition.view, None);
    Row {
        id: format!("notice_{}", edition.view.own.id),
        title: super::digest::title(&edition.view),
        href: relative(from, &edition.folder),
        draft: edition.draft,
        here: exercises(index, edition, from, None)
            .into_iter()
            .map(|(right, here)| {
                let text = text(format!("rights-{}", bases::key(right)));
                let right = Link { text, href: format!("#{}", bases::place(right)) };
                RowExercise { right, here }
            })
            .collect(),
        purposes: purposes
            .iter()
            .map(|purpose| RowPurpose {
                title: super::digest::purpose_title(purpose),
                href: index.purpose_link(from, edition, purpose.id()),
                rights: rights(purpose),
            })
            .collect(),
    }
}

/// A purpose's link on a page that gathers notices, or on the notice's own.
pub(super) fn purpose_link(notice: Option<&Id>, purpose: &PurposeDigest) -> Link {
    Link { text: purpose.title.clone(), href: format!("#{}", anchor::purpose(notice, &purpose.id)) }
}

/// Whether any of these notices decides anything automatically.
pub(super) fn has_decisions(digests: &[std::sync::Arc<Digest>]) -> bool {
    digests.iter().any(|it| matches!(&it.decisions, Stating::Some(list) if !list.is_empty()))
}
