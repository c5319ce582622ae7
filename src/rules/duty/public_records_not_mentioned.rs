//! OP464: a public body whose notices never mention its archives, or that others may ask to see its documents.

use super::phrases::Phrases;
use super::who;
use crate::diag::{Diagnostic, Diagnostics};
use crate::law::ActKey;
use crate::rules::SiteContext;

rule! {
    /// The controller is a public body, and no notice of the site names the Freedom of Information Act, or none names the Archives Act.
    ///
    /// ## Fires on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ## Silent on
    /// ```content/register/demo.yaml edit
    /// - public-body: false
    /// + public-body: true
    /// ```
    /// ```content/notices/demo/nb.md edit
    /// - Bare de som trenger opplysningene, ser dem.
    /// + Bare de som trenger opplysningene, ser dem. Andre kan be om innsyn etter offentleglova.
    /// ```
    pub(crate) static PUBLIC_RECORDS_NOT_MENTIONED: OP464 "public-records-not-mentioned", Advice,
        ["gdpr:86", "offl:§3", "arkl:§12"];
}

/// The act that lets others ask for documents, and the act that lets nobody throw them away.
const ACTS: [&str; 2] = ["offl", "arkl"];

pub(crate) fn check(context: &SiteContext<'_>, out: &mut Diagnostics) {
    let Some(body) = who::public_body(context) else { return };
    for act in ACTS {
        let Ok(key) = act.parse::<ActKey>() else { continue };
        if !is_named(context, key) {
            let finding = Diagnostic::new(&PUBLIC_RECORDS_NOT_MENTIONED, body.id.span);
            out.push(finding.arg("act", act).label("here"));
        }
    }
}

/// Whether any notice cites the act in a field, or calls it by its name in a text.
fn is_named(context: &SiteContext<'_>, act: ActKey) -> bool {
    let languages = &context.site.settings.languages;
    let names = Phrases::of_act(context.law, languages, act, context.today);
    let mut notices = context.site.notices.values().flat_map(|set| set.notices.iter());
    notices.any(|(_, notice)| {
        let mut fields = notice.purposes.iter().flat_map(who::provisions);
        if fields.any(|field| who::cites_act(field, act.as_str())) {
            return true;
        }
        let sections = notice.sections.iter().map(|section| section.body.text.as_str());
        let intro = notice.intro.iter().map(|text| text.text.as_str());
        let mut texts = notice.purposes.iter().flat_map(who::texts).chain(sections).chain(intro);
        texts.any(|text| names.are_in(text))
    })
}
