//! OP465: a title that names readers whom the notice is not for.

use super::phrases::Phrases;
use crate::diag::{Diagnostic, Diagnostics};
use crate::rules::{SetContext, across};

rule! {
    /// The title of a notice has the name of an audience of the site that is not among those of the notice.
    ///
    /// A name with another word before it than «for» or «and» is of another group («job applicants»), and is left alone.
    ///
    /// ## Fires on
    /// ```content/notices/demo/nb.md edit
    /// - title: Personvernerklæring for studenter
    /// + title: Personvernerklæring for studenter og ansatte
    /// ```
    /// ## Silent on
    /// ```content/notices/demo/nb.md edit
    /// - title: Personvernerklæring for studenter
    /// + title: Personvernerklæring for studenter og tidligere ansatte
    /// ```
    pub(crate) static TITLE_FOR_ANOTHER_AUDIENCE: OP465 "title-for-another-audience", Warning,
        ["gdpr:12(1)", "gdpr:5(1)(a)"];
}

pub(crate) fn check(context: &SetContext<'_>, out: &mut Diagnostics) {
    let Some(readers) = across::stated(context.set, |it| it.audiences.as_ref()) else { return };
    for notice in across::notices(context.set) {
        let Some(title) = &notice.title else { continue };
        let others =
            context.settings.audiences.iter().filter(|audience| !readers.has(&audience.id.value));
        for audience in others {
            let Some(name) = audience.name.get(notice.lang) else { continue };
            let Some(before) = before_name(&title.value, name) else { continue };
            let last = before.split_whitespace().next_back().unwrap_or_default();
            // «Job applicants» and «former students» are other groups.
            let joins = Phrases::of(context.i18n, notice.lang, "duty-words-joining");
            let is_named = last.is_empty() || last.ends_with([',', ':', '–', '(']);
            if !is_named && !joins.are_all_of(last) {
                continue;
            }
            let finding = Diagnostic::new(&TITLE_FOR_ANOTHER_AUDIENCE, title.span)
                .arg("named", name)
                .arg("audience", audience.id.value.as_str());
            out.push(finding.label("here"));
        }
    }
}

/// What stands before a name in a title that has it as whole words.
fn before_name(title: &str, name: &str) -> Option<String> {
    let (title, name) = (title.to_lowercase(), name.to_lowercase());
    let (at, _) = title.match_indices(&name).find(|(at, _)| {
        let before = title[..*at].chars().next_back();
        let after = title[at + name.len()..].chars().next();
        let is_part =
            |letter: Option<char>| letter.is_some_and(|c| c.is_alphanumeric() || c == '-');
        !name.is_empty() && !is_part(before) && !is_part(after)
    })?;
    Some(title[..at].to_owned())
}
