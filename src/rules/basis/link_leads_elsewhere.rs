//! OP332: a link whose words cite one provision, and whose address leads to another.

use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::law::{Act, Citation, Led};
use crate::notice::Link;
use crate::rules::prose::Part;
use crate::rules::{SetContext, across, parity};
use crate::source::Span;

rule! {
    /// The words of a link cite a provision, and its address at Lovdata or EUR-Lex names another.
    ///
    /// The address is read and never opened. One that leads to the act alone is right for every
    /// provision of it, and so is one that leads to any of several provisions cited in the link.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Vi følger [personopplysningsloven § 8](https://lovdata.no/lov/2018-06-15-38/§9).
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Vi følger [personopplysningsloven §§ 8 og 9](https://lovdata.no/lov/2018-06-15-38/§9).
    /// ```
    pub(crate) static LINK_LEADS_ELSEWHERE: OP332 "link-leads-elsewhere", Error,
        ["gdpr:12(1)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    for notice in across::notices(context.set) {
        let links = notice.links.iter().filter_map(|link| Some((link, Led::by(&link.address)?)));
        let mut cited: Option<Vec<Cited<'_>>> = None;
        for (link, led) in links {
            let cited = cited.get_or_insert_with(|| cited_in_texts(context, notice.lang));
            out.extend(finding(context, notice.lang, link, &led, cited));
        }
    }
}

/// A citation in running text, where it begins, and the act that it means.
struct Cited<'a> {
    span: Span,
    citation: Citation,
    act: Option<&'a Act>,
}

/// The citations of the texts of a language, in the order of the file.
fn cited_in_texts<'a>(context: &SetContext<'a>, lang: Lang) -> Vec<Cited<'a>> {
    let texts = context.told().texts.iter().filter(|it| it.lang == lang);
    let parts = texts.flat_map(|it| &it.parts);
    let mut cited: Vec<_> = parts.flat_map(|part| cited_in(context, part)).collect();
    cited.sort_by_key(|it| (it.span.file, it.span.start));
    cited
}

fn cited_in<'a>(context: &SetContext<'a>, part: &Part<'_>) -> Vec<Cited<'a>> {
    let day = super::day(context);
    let read = part.reading.citations.iter().filter(|found| found.problem.is_none());
    let each = read.flat_map(|found| {
        let of_year = found.named.and_then(|named| context.law.act_of_year(&named, day));
        found.citations.iter().zip(&found.places).map(move |(citation, place)| Cited {
            span: part.text.span(place.clone()),
            citation: *citation,
            act: of_year.or_else(|| context.law.act(citation.act, day)),
        })
    });
    each.collect()
}

/// Something is found where nothing that the link cites is where it leads.
fn finding(
    context: &SetContext<'_>,
    lang: Lang,
    link: &Link,
    led: &Led,
    cited: &[Cited<'_>],
) -> Option<Diagnostic> {
    let law = context.law;
    let from = cited
        .partition_point(|it| (it.span.file, it.span.start) < (link.span.file, link.span.start));
    let is_in = |it: &&Cited<'_>| it.span.file == link.span.file && it.span.start < link.span.end;
    let mut inside = cited[from..].iter().take_while(is_in);
    let first = inside.clone().next()?;
    if inside.any(|it| law.may_lead_to(led, &it.citation, it.act)) {
        return None;
    }
    let leads = match law.led_to(led) {
        // The same name does not tell an act from the one before it.
        Some((to, act))
            if to.act == first.citation.act && Some(&act.id) != first.act.map(|it| &it.id) =>
        {
            law.print_by_number(act, lang).unwrap_or_else(|| act.id.clone())
        }
        Some((to, _)) => law.print(&to, lang),
        None => led.act.clone(),
    };
    let written = parity::written(law, &first.citation, lang);
    let finding = Diagnostic::new(&LINK_LEADS_ELSEWHERE, link.span)
        .arg("citation", written)
        .arg("leads", leads)
        .label("here");
    let day = super::day(context);
    let meant = law.act(first.citation.act, day).map(|act| &act.id);
    let right =
        law.link(&first.citation, lang, day).filter(|_| meant == first.act.map(|it| &it.id));
    Some(match right {
        Some(right) => finding.arg("right", right).help("help-right"),
        None => finding,
    })
}
