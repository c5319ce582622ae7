//! Which language stands alone, where all the others agree.
//!
//! In: what differs between each two languages of a notice. Out: the language that is at fault,
//! whichever is the reference, and one finding where each of the others would have given one. A
//! language stands alone where it differs from each of the others in the same place, and they do not
//! differ there from one another. Where nobody stands alone, the translation is held against the
//! reference. This is the only place that decides so, for facts and for running text.

use super::{SetCheck, SetContext};
use crate::diag::{Arg, Args, Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::site::NoticeSet;
use crate::source::Span;

/// What differs between two languages: which thing, and where it stands in each.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Contrast<S> {
    /// The thing that is compared; only like is set beside like.
    pub(super) sort: S,
    /// The two languages, each with its place.
    pub(super) ends: [(Lang, Span); 2],
}

/// A language that stands alone.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outlier {
    /// The language.
    pub(super) lang: Lang,
    /// The contrasts between it and each of the others, by their places in the list.
    pub(super) against: Vec<usize>,
}

impl<S: PartialEq> Contrast<S> {
    /// The other end, where this one is in a language and touches a place.
    fn across(&self, lang: Lang, place: Span) -> Option<(Lang, Span)> {
        let [one, other] = self.ends;
        let is_here = |end: (Lang, Span)| end.0 == lang && touch(end.1, place);
        if is_here(one) { Some(other) } else { is_here(other).then_some(one) }
    }
}

fn touch(one: Span, other: Span) -> bool {
    let overlap = one.start < other.end && other.start < one.end;
    one.file == other.file && (one == other || overlap)
}

/// The languages that stand alone. Each contrast is used once.
pub(super) fn outliers<S: PartialEq>(
    contrasts: &[Contrast<S>],
    languages: &[Lang],
) -> Vec<Outlier> {
    let mut found: Vec<Outlier> = Vec::new();
    let mut used = vec![false; contrasts.len()];
    for at in 0..contrasts.len() {
        if used[at] {
            continue;
        }
        let of = |end| outlier(contrasts, languages, &used, at, end);
        if let Some(outlier) = of(0).or_else(|| of(1)) {
            outlier.against.iter().for_each(|it| used[*it] = true);
            found.push(outlier);
        }
    }
    found
}

/// Whether the language at one end of a contrast stands alone.
fn outlier<S: PartialEq>(
    contrasts: &[Contrast<S>],
    languages: &[Lang],
    used: &[bool],
    at: usize,
    end: usize,
) -> Option<Outlier> {
    let own = &contrasts[at];
    let (lang, place) = own.ends[end];
    let partner = own.ends[1 - end];
    let like = |it: &&Contrast<S>| it.sort == own.sort;
    let mut against = vec![at];
    let mut others = vec![partner];
    for third in languages.iter().filter(|it| **it != lang && **it != partner.0) {
        let mut all = contrasts.iter().enumerate();
        let (index, there) = all.find_map(|(index, it)| {
            let there = it.across(lang, place)?;
            (!used[index] && like(&it) && there.0 == *third).then_some((index, there))
        })?;
        against.push(index);
        others.push(there);
    }
    let is_told_twice = others.len() > 1;
    let agree = others.iter().all(|(one, place)| {
        let mut all = contrasts.iter().filter(like).filter_map(|it| it.across(*one, *place));
        all.all(|(other, _)| other == lang)
    });
    (is_told_twice && agree).then_some(Outlier { lang, against })
}

/// Runs a rule that holds each translation against the reference. Where it finds something and there
/// are other translations, it is run with each of them as the reference too, and one finding is left
/// for one fault.
pub(super) fn check(context: &SetContext<'_>, check: SetCheck, out: &mut Diagnostics) {
    let mut found = Diagnostics::new();
    check(context, &mut found);
    let set = context.set;
    let others = set.notices.iter().map(|(lang, _)| lang).filter(|lang| *lang != set.reference);
    let languages: Vec<Lang> = std::iter::once(set.reference).chain(others).collect();
    if found.is_empty() || languages.len() < 3 || set.reference().is_none() {
        return out.extend(found);
    }
    let mut all: Vec<Diagnostic> = found.into_iter().collect();
    let by_reference = all.len();
    for lang in &languages[1..] {
        let turned = NoticeSet { reference: *lang, ..set.clone() };
        let mut found = Diagnostics::new();
        check(&context.turned(&turned), &mut found);
        all.extend(found);
    }
    let told = Told { set, languages, all };
    out.extend(told.settled(by_reference));
}

/// The findings of one rule, each language having been the reference.
struct Told<'a> {
    set: &'a NoticeSet,
    /// The reference first.
    languages: Vec<Lang>,
    /// The findings, those of the true reference first.
    all: Vec<Diagnostic>,
}

impl Told<'_> {
    fn settled(&self, by_reference: usize) -> Vec<Diagnostic> {
        let rank = |lang: Lang| self.languages.iter().position(|it| *it == lang);
        // Each two languages are compared both ways round; one way is enough to decide.
        let one_way = self.all.iter().enumerate().filter_map(|(at, finding)| {
            let ends = self.ends(finding)?;
            let contrast = Contrast { sort: sort(finding), ends };
            (rank(ends[0].0) > rank(ends[1].0)).then_some((at, contrast))
        });
        let (places, contrasts): (Vec<usize>, Vec<_>) = one_way.unzip();
        let outliers = outliers(&contrasts, &self.languages);
        let settled = outliers.iter().filter_map(|it| self.finding(&contrasts, it));
        let is_settled = |at: usize| {
            let mut against = outliers.iter().flat_map(|it| &it.against);
            against.any(|index| places[*index] == at)
        };
        let rest = (0..by_reference).filter(|at| !is_settled(*at)).map(|at| self.all[at].clone());
        settled.chain(rest).collect()
    }

    /// The two languages of a finding, the one at fault first.
    fn ends(&self, finding: &Diagnostic) -> Option<[(Lang, Span); 2]> {
        let lang = |span: Span| {
            let mut notices = self.set.notices.iter();
            notices.find(|(_, notice)| notice.file == span.file).map(|(lang, _)| lang)
        };
        let (one, other) = (finding.primary.span, finding.related.first()?.span);
        Some([(lang(one)?, one), (lang(other)?, other)])
    }

    /// The finding in the language that stands alone, with each of the others beside it.
    fn finding(
        &self,
        contrasts: &[Contrast<(&'static str, Args)>],
        outlier: &Outlier,
    ) -> Option<Diagnostic> {
        let mut turned = outlier.against.iter().map(|at| {
            let contrast = &contrasts[*at];
            let [one, other] = contrast.ends;
            let wanted = if one.0 == outlier.lang { [one, other] } else { [other, one] };
            self.all.iter().find_map(|it| {
                let is_it = sort(it) == contrast.sort && self.ends(it) == Some(wanted);
                is_it.then_some((wanted[1].0, it))
            })
        });
        let (first, mut finding) = turned.next()?.map(|(lang, it)| (lang, it.clone()))?;
        let own = finding.args.clone();
        let mut agreeing = vec![first];
        for (lang, other) in turned.flatten() {
            agreeing.push(lang);
            for place in &other.related {
                let mut place = place.clone();
                place.args = other.args.iter().chain(&place.args).cloned().collect();
                finding.related.push(place);
            }
        }
        // The message names all that agree; each of their places names its own language.
        if let Some(place) = finding.related.first_mut() {
            place.args = own.iter().chain(&place.args).cloned().collect();
        }
        for (_, arg) in &mut finding.args {
            if *arg == Arg::Lang(first) {
                *arg = Arg::Languages(agreeing.clone());
            }
        }
        Some(finding)
    }
}

/// What a finding is about, whatever the values are: its rule, and what of the thing differs.
fn sort(finding: &Diagnostic) -> (&'static str, Args) {
    let tells = |name: &str| matches!(name, "what" | "field" | "scope" | "recipient" | "source");
    let args = finding.args.iter().filter(|(name, _)| tells(name));
    (finding.rule.code, args.cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    fn lang(tag: &str) -> Lang {
        tag.parse().expect("a language")
    }

    fn contrast(one: (&str, usize), other: (&str, usize)) -> Contrast<()> {
        let end = |(tag, at): (&str, usize)| {
            let file = FileId(u32::from(tag.as_bytes()[1]));
            (lang(tag), Span::new(file, at, at + 5))
        };
        Contrast { sort: (), ends: [end(one), end(other)] }
    }

    fn found(contrasts: &[Contrast<()>]) -> Vec<(String, usize)> {
        let languages = ["nb", "nn", "en"].map(lang);
        let outliers = outliers(contrasts, &languages);
        outliers.iter().map(|it| (it.lang.to_string(), it.against.len())).collect()
    }

    #[test]
    fn whoever_differs_from_both_others_stands_alone() {
        let nn = contrast(("nn", 10), ("nb", 20));
        let en = contrast(("en", 30), ("nb", 20));
        let third = contrast(("en", 30), ("nn", 10));
        assert_eq!(found(&[nn.clone(), en.clone()]), [("nb".to_owned(), 2)]);
        assert_eq!(found(&[nn.clone(), third.clone()]), [("nn".to_owned(), 2)]);
        assert_eq!(found(&[nn.clone(), en, third]), [], "all three differ");
        assert_eq!(found(std::slice::from_ref(&nn)), [], "the third says nothing of it");
        let elsewhere = contrast(("en", 30), ("nb", 40));
        assert_eq!(found(&[nn, elsewhere]), [], "another place");
    }
}
