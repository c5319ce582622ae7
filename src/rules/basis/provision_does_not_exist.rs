//! OP305: a provision that is not in the act.

use crate::diag::{Args, Diagnostic, Diagnostics};
use crate::law::{Citation, Finding};
use crate::rules::SetContext;

rule! {
    /// A citation names an article, section, paragraph or letter that does not exist.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav g
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Du kan be oss om det, se artikkel 17 nr. 9 i personvernforordningen.
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - basis: personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8
    /// + basis: personvernforordningen artikkel 6 nr. 1 bokstav f
    /// ```
    /// ```content/notices/demo/nn.md edit
    /// - basis: personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8
    /// ```
    /// ```content/notices/demo/nb.md edit
    ///   text: Vi registrerer undervisningen du følger.
    /// + interest: Vi vil gi deg god undervisning.
    /// ```
    /// ```content/notices/demo/nn.md edit
    ///   text: Vi registrerer undervisninga du følgjer.
    /// + interest: Vi vil gje deg god undervisning.
    /// ```
    /// ```content/notices/demo/en.md edit
    ///   text: We register the teaching that you follow.
    /// + interest: We want to teach you well.
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Du kan be oss om det, se artikkel 17 nr. 1 i personvernforordningen.
    /// ```
    pub(crate) static PROVISION_DOES_NOT_EXIST: OP305 "provision-does-not-exist", Error,
        ["gdpr:5(1)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for cited in context.faulty_citations() {
        // An act that is not in force has other sections than its successor; one finding is enough.
        if cited.findings.iter().any(super::is_out_of_force) {
            continue;
        }
        for absent in cited.findings.iter().filter_map(absent) {
            // What was there before may be told of.
            if absent.is_past && cited.tells_of_past {
                continue;
            }
            let finding = Diagnostic::new(&PROVISION_DOES_NOT_EXIST, cited.span)
                .arg("citation", &cited.written)
                .label_with("here", absent.args);
            out.push(if absent.now_at.is_empty() {
                finding
            } else {
                let now = context.law.print_list(absent.now_at, cited.lang);
                finding.arg("now", now).help("help-now-at")
            });
        }
    }
}

const NOWHERE: &[Citation] = &[];

/// What there is in place of what was cited.
struct Absent<'a> {
    args: Args,
    /// Where it went, where that is known.
    now_at: &'a [Citation],
    /// Whether it was there before.
    is_past: bool,
}

fn absent(finding: &Finding) -> Option<Absent<'_>> {
    let (what, count, letters, now_at) = match finding {
        Finding::NoSuchSection { formerly, .. } => {
            let now_at = formerly.as_ref().map_or(NOWHERE, |former| former.now_at.as_slice());
            ("section", 0, "", now_at)
        }
        Finding::SectionRepealed => ("section-repealed", 0, "", NOWHERE),
        Finding::NoSuchParagraph { has } => ("paragraph", *has, "", NOWHERE),
        Finding::NoSuchArticle { has } => ("article", *has, "", NOWHERE),
        Finding::NoSuchNumber { has } => ("number", *has, "", NOWHERE),
        Finding::NoSuchLetter { has: "" } => ("letter", 0, "none", NOWHERE),
        Finding::NoSuchLetter { has } => ("letter", 0, *has, NOWHERE),
        Finding::NoSuchRecital { has } => ("recital", *has, "", NOWHERE),
        Finding::NoSuchChapter { .. } => ("chapter", 0, "", NOWHERE),
        Finding::UnknownAct
        | Finding::Repealed { .. }
        | Finding::NotYetInForce { .. }
        | Finding::NumberMissing { .. }
        | Finding::NewSubject { .. } => return None,
    };
    let is_past = matches!(
        finding,
        Finding::NoSuchSection { formerly: Some(_), .. } | Finding::SectionRepealed
    );
    let letters: Vec<String> = match letters {
        "none" => vec!["none".to_owned()],
        some => some.chars().map(String::from).collect(),
    };
    let args = vec![
        ("what", what.into()),
        ("count", usize::from(count).into()),
        ("letters", letters.join(", ").into()),
    ];
    Some(Absent { args, now_at, is_past })
}
