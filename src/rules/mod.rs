//! What is checked: one file per rule, by family, and one table of them all.
//!
//! In: a [`Site`], the acts, and today's date. Out: a [`Report`], and from it a [`Clearance`], which
//! nothing else can make. The rules know neither pages nor wording: a finding names its rule and the
//! values, and `i18n/<lang>/rules.ftl` has the words. Nothing here reads a file or a clock.
//!
//! | family | asks |
//! |---|---|
//! | `structure` | is everything there that the notice names and its readers need? |
//! | `parity` | do the languages say the same? |
//! | `basis` | are the legal bases whole, and are the provisions in force? |
//! | `duty` | is all said that Articles 13 and 14 ask for? |
//! | `prose` | does the running text say the same in each language and as the facts, and is it whole? |
//! | `waivers` | is what silences a rule whole, in time, and of use? |
//! | `language` | is each text in its language, and written as the site writes? |
//!
//! A finding about one notice can be waived there, and one about what notices share in `site.yaml`:
//! [`waive`] takes what [`check_set`] or [`check_site`] found and sets aside what a waiver of the
//! same [`Holder`] silences.

mod across;
mod basis;
mod bodies;
mod duty;
mod language;
mod outlier;
mod parity;
mod prose;
mod report;
mod structure;
mod table;
mod waivers;
mod words;

use std::cell::OnceCell;
use std::sync::OnceLock;

use basis::{Faulty, Judged, Piece};
use jiff::civil::Date;
use language::{SiteText, Worded};
use prose::{Difference, Known, Told};

pub use language::Vocabulary;
pub use report::{Clearance, Counts, Deny, Report};
pub use table::RULES;
pub use waivers::{Findings, Holder, Waived, waive};

use crate::diag::{Diagnostic, Diagnostics, Rule};
use crate::facts::Finder;
use crate::i18n::I18n;
use crate::law;
use crate::site::{NoticeSet, Register, Settings, Site};

/// Looks at one notice.
pub type SetCheck = fn(&SetContext<'_>, &mut Diagnostics);

/// Looks at the whole site.
pub type SiteCheck = fn(&SiteContext<'_>, &mut Diagnostics);

/// How a rule is run.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// It is reported by the stage that reads the sources.
    Reading,
    /// It looks at one notice in all its languages.
    Set(SetCheck),
    /// It holds each translation against the reference, and what it finds twice is found once:
    /// where two languages agree, the third is at fault.
    Between(SetCheck),
    /// It looks at the whole site.
    Site(SiteCheck),
    /// It looks at each notice, and at what notices share.
    Both(SetCheck, SiteCheck),
    /// It looks at one notice for what is missing. A file that could not be read in full is given
    /// the benefit of the doubt: what is missing from it may be what could not be read.
    Missing(SetCheck),
    /// The same, and it looks at what notices share too.
    MissingBoth(SetCheck, SiteCheck),
    /// It is reported when waivers are applied, after all other rules.
    Waiver,
}

/// What a rule for one notice may see. A finding depends on nothing else.
#[derive(Debug)]
pub struct SetContext<'a> {
    /// The notice in its languages.
    pub set: &'a NoticeSet,
    /// `site.yaml`.
    pub settings: &'a Settings,
    /// The register.
    pub register: &'a Register,
    /// The acts.
    pub law: &'a law::Registry,
    /// The words by which facts in running text are found.
    pub finder: &'a Finder,
    /// The words by which languages are told apart, and the site's own terms and names.
    pub vocabulary: &'a Vocabulary,
    /// The wording, which also says what an empty phrase is in each language.
    pub i18n: &'a I18n,
    /// Today.
    pub today: Date,
    /// What the site tells outside its notices.
    known: &'a Known<'a>,
    /// What is wrong with the provisions that the notice cites, found out when first asked for.
    judged: OnceCell<Judged>,
    /// What the texts of the notice say, and where its languages differ, found out when first asked
    /// for.
    told: OnceCell<Told<'a>>,
    /// The citations of fields and running text that something is wrong with, found out when first
    /// asked for.
    faulty: OnceCell<Vec<Faulty>>,
    /// How the citations of the notice would better be written, found out when first asked for.
    untidy: OnceCell<Vec<Piece>>,
    /// The words of each text, in the order of `told`, found out when first asked for.
    worded: OnceCell<Vec<Vec<Worded<'a>>>>,
    /// What the concepts that the texts name tell, found out when first asked for.
    by_concepts: OnceCell<Vec<Diagnostic>>,
}

impl<'a> SetContext<'a> {
    /// What the rules need to know of one notice of the site.
    pub fn new(set: &'a NoticeSet, site: &'a SiteContext<'_>) -> Self {
        let (judged, told) = (OnceCell::new(), OnceCell::new());
        let (faulty, untidy, worded) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        let by_concepts = OnceCell::new();
        Self {
            set,
            settings: &site.site.settings,
            register: &site.site.register,
            law: site.law,
            finder: site.finder,
            vocabulary: site.vocabulary,
            i18n: site.i18n,
            today: site.today,
            known: &site.known,
            judged,
            told,
            faulty,
            untidy,
            worded,
            by_concepts,
        }
    }

    /// The same, with another language as the reference.
    fn turned<'b>(&'b self, set: &'b NoticeSet) -> SetContext<'b> {
        let (judged, told) = (OnceCell::new(), OnceCell::new());
        let (faulty, untidy, worded) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        let by_concepts = OnceCell::new();
        SetContext { set, judged, told, faulty, untidy, worded, by_concepts, ..*self }
    }

    /// What the texts of the notice say, and where its languages differ.
    fn told(&self) -> &Told<'a> {
        self.told.get_or_init(|| Told::of(self))
    }

    /// What a rule finds by the concepts that the texts name.
    fn by_concepts(&self, rule: &'static Rule) -> impl Iterator<Item = Diagnostic> {
        let found = self.by_concepts.get_or_init(|| language::by_concepts(self));
        found.iter().filter(move |it| *it.rule == *rule).cloned()
    }

    /// How the citations of the notice would better be written.
    fn untidy(&self) -> &[Piece] {
        self.untidy.get_or_init(|| basis::untidy(self))
    }

    /// Every citation, in fields and in running text, that something is to be said about.
    fn faulty_citations(&self) -> &[Faulty] {
        self.faulty.get_or_init(|| basis::faulty(self))
    }

    /// What is wrong with a provision on the day from which the notice holds.
    fn judged(&self, citation: &law::Citation) -> &[law::Finding] {
        self.judged.get_or_init(|| Judged::of(self)).on(citation)
    }
}

/// What a rule for the whole site may see. It is made once for all rules, those for one notice too.
#[derive(Debug)]
pub struct SiteContext<'a> {
    /// Everything the sources say.
    pub site: &'a Site,
    /// The acts.
    pub law: &'a law::Registry,
    /// The words by which facts in running text are found.
    pub finder: &'a Finder,
    /// The wording, which the addresses of some pages are made of, and which says what authors call a
    /// thing in each language.
    pub i18n: &'a I18n,
    /// The words by which languages are told apart, and the site's own terms and names.
    pub vocabulary: &'a Vocabulary,
    /// Today.
    pub today: Date,
    /// What it tells outside its notices, for their texts to be held against.
    known: Known<'a>,
    /// Where the languages of the texts that notices share differ, found out when first asked for.
    shared: OnceLock<Vec<Difference<'a>>>,
    /// The words of the texts that notices share, found out when first asked for.
    worded: OnceLock<Vec<(SiteText<'a>, Worded<'a>)>>,
}

impl<'a> SiteContext<'a> {
    /// What the rules need to know of the site.
    pub fn new(
        site: &'a Site,
        law: &'a law::Registry,
        finder: &'a Finder,
        vocabulary: &'a Vocabulary,
        i18n: &'a I18n,
        today: Date,
    ) -> Self {
        let known = Known::of(site, law, finder, today);
        let (shared, worded) = (OnceLock::new(), OnceLock::new());
        Self { site, law, finder, vocabulary, i18n, today, known, shared, worded }
    }

    /// Where the languages of the texts that notices share differ.
    fn shared(&self) -> &[Difference<'a>] {
        self.shared.get_or_init(|| prose::shared(self))
    }

    /// The texts that notices share, with their words.
    fn worded(&self) -> &[(SiteText<'a>, Worded<'a>)] {
        self.worded.get_or_init(|| language::worded_of_site(self))
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The rule.
    pub rule: &'static Rule,
    /// How it is run.
    pub check: Check,
}

/// Runs the rules that look at one notice. The result depends on the context alone, so it may be
/// remembered for as long as the context is the same.
pub fn check_set(context: &SetContext<'_>) -> Diagnostics {
    let mut out = Diagnostics::new();
    // Where the reference could not be read, the other languages lean on facts that nobody knows;
    // what is wrong with the reference has been reported.
    if context.set.unsound.contains(&context.set.reference) {
        return out;
    }
    for entry in RULES {
        match entry.check {
            Check::Set(check) | Check::Both(check, _) => check(context, &mut out),
            Check::Between(check) => outlier::check(context, check, &mut out),
            Check::Missing(check) | Check::MissingBoth(check, _) => {
                check_missing(context, check, &mut out);
            }
            Check::Reading | Check::Site(_) | Check::Waiver => {}
        }
    }
    out
}

fn check_missing(context: &SetContext<'_>, check: SetCheck, out: &mut Diagnostics) {
    let notices = || context.set.notices.iter().map(|(_, notice)| notice);
    if notices().all(|notice| !notice.faulty) {
        return check(context, out);
    }
    let mut found = Diagnostics::new();
    check(context, &mut found);
    let is_faulty = |file| notices().any(|notice| notice.faulty && notice.file == file);
    out.extend(found.into_iter().filter(|finding| !is_faulty(finding.primary.span.file)));
}

/// Runs the rules that look at the site as a whole.
pub fn check_site(context: &SiteContext<'_>) -> Diagnostics {
    let mut out = Diagnostics::new();
    for entry in RULES {
        match entry.check {
            Check::Site(check) | Check::Both(_, check) | Check::MissingBoth(_, check) => {
                check(context, &mut out);
            }
            Check::Reading
            | Check::Set(_)
            | Check::Between(_)
            | Check::Missing(_)
            | Check::Waiver => {}
        }
    }
    out
}
